"""The receipt as it leaves the printer: read back, measured, and never clipped."""

import re
from dataclasses import replace

import pytest

from desktop.documents.receipt import receipt_pdf, unprintable
from desktop.words import PaymentMethod, ReceiptForm
from tests.documents.permits import LONG_NAME, make_issuer
from tests.documents.reading import fonts, page_texts, text_boxes
from tests.documents.receipts import make_joint, make_many, make_receipt, make_void, make_worst

BARE = make_issuer(
    signatory="", operator="", postal_code="", address="", phone="", invoice_number="", conditions=(), demo=False
)
CASES = {
    "ordinary": make_receipt(),
    "worst": make_worst(),
    "void": make_void(),
    "void and issued again": make_void(reissues=2),
    "many": make_many(),
    "many again": make_many(reissues=11),
    "bare": make_receipt(issuer=BARE, addressee="", provision="", staff="", tax_percent=0, tax=0),
    "300 wide characters": make_void(addressee="鬱" * 300, reissues=3),
    "one long word": make_receipt(addressee="A" * 300),
    "long texts": make_void(provision="あいうえお、" * 50, void_reason="理由を詳しく" * 50),
    "long issuer": make_worst(issuer=make_issuer(center=LONG_NAME, operator=LONG_NAME, address=LONG_NAME)),
    "joint": make_joint(),
    "refunded": make_joint(refunded=12_345, reissues=12),
    "by card": make_joint(method=PaymentMethod.PREPAID, card="00012", balance=1240),
    "much money": make_receipt(total=99_999_999, tax=9_090_909, tendered=99_999_999, number="令和8年度-R0000012345"),
}


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def each_page(paper):
    pdf = receipt_pdf(paper)
    return [[box for box in text_boxes(pdf, page) if box.text.strip()] for page in range(len(page_texts(pdf)))]


@pytest.mark.parametrize("paper", CASES.values(), ids=CASES.keys())
def test_nothing_leaves_the_margins_and_no_line_covers_another(paper):
    for boxes in each_page(paper):
        for number, one in enumerate(boxes):
            assert one.left >= 10, one
            assert one.right <= 95, one
            assert 10 <= one.top < one.bottom <= 140, one
            for other in boxes[number + 1 :]:
                across = min(one.right, other.right) - max(one.left, other.left)
                down = min(one.bottom, other.bottom) - max(one.top, other.top)
                assert across < 0.8 or down < 0.8, (one, other)


@pytest.mark.parametrize("paper", CASES.values(), ids=CASES.keys())
def test_every_text_is_whole(paper):
    text = squeezed("".join(page_texts(receipt_pdf(paper))))
    said = (paper.number, paper.addressee, paper.provision.rstrip("、"), paper.staff, paper.void_reason)
    for given in (*said, paper.issuer.center, paper.issuer.operator, paper.issuer.address, f"¥{paper.total:,}―"):
        assert squeezed(given) in text
    for line in paper.lines:
        assert squeezed(line.text) in text
        assert line.unit == "式" or f"{line.quantity:,}{line.unit}×{line.price:,}円" in text


def test_an_ordinary_receipt_says_everything():
    (text,) = page_texts(receipt_pdf(make_receipt()))
    for words in (
        "領収書",
        "見本・架空",
        "R8-2203",
        "令和8年11月21日（土）",
        "みほん里山の会",
        "¥160―",
        "ただし、印刷機使用料として、上記を領収しました。",
        "1版 × 50円",
        "101枚＝11組 × 10円",
        "160円",
        "10%対象 160円（うち消費税 14円）",
        "みほん市市民活動センター（本館）",
        "登録番号 T0000000000000",
        "取扱 山田 10:42",
        "お預かり 1,000円",
        "お釣り 840円",
        "領収印",
    ):
        assert squeezed(words) in squeezed(text)
    assert "再発行" not in text
    assert "無効" not in text


def test_a_receipt_says_when_it_is_void_printed_again_or_a_sample():
    (again,) = page_texts(receipt_pdf(make_worst()))
    assert "再発行 2回目" in again
    (void,) = page_texts(receipt_pdf(make_void()))
    for words in ("無効", "令和8年11月21日（土）11:05 返金済み", "理由：枚数の数えまちがい"):
        assert words in void
    assert "見本" not in "".join(page_texts(receipt_pdf(make_receipt(demo=False, issuer=BARE))))


def test_many_jobs_run_on_to_later_sheets_that_say_which_receipt_they_are():
    first, *others = page_texts(receipt_pdf(make_many()))
    assert "ほか23行（明細は2枚目）" in first
    assert len(others) == 2
    for number, text in enumerate(others, start=2):
        assert f"領収書（{number}枚目）" in text
        assert f"{number} / 3" in text
        assert "R8-2203" in text
    assert "".join(others).count("101枚＝11組") == 15


@pytest.mark.parametrize("form", [ReceiptForm.A5, ReceiptForm.ROLL])
@pytest.mark.parametrize(
    "case", ["worst", "void and issued again", "many", "300 wide characters", "long texts", "joint"]
)
def test_on_other_papers_everything_is_whole_and_within_the_margins(form, case):
    paper = replace(CASES[case], form=form)
    wide, least = (148, 12) if form is ReceiptForm.A5 else (80, 4)
    for boxes in each_page(paper):
        assert boxes, "an empty sheet"
        assert all(least <= box.left <= box.right <= wide - least for box in boxes)
    text = squeezed("".join(page_texts(receipt_pdf(paper))))
    said = (paper.number, paper.addressee, paper.provision.rstrip("、"), paper.void_reason, paper.issuer.center)
    for given in (*said, *(line.text for line in paper.lines), f"¥{paper.total:,}―"):
        assert squeezed(given) in text


def test_how_it_was_paid_and_what_is_not_taxed():
    by_card = page_texts(receipt_pdf(CASES["by card"]))[0]
    assert "カード 00012 残高 1,240円" in by_card
    (refunded,) = page_texts(receipt_pdf(make_receipt(refunded=12_345)))
    assert "返金 12,345円" in refunded
    (plain,) = page_texts(receipt_pdf(make_receipt(qualified=False, invoice_number="")))
    assert "消費税" not in plain
    assert "登録番号" not in plain
    (mixed,) = page_texts(receipt_pdf(make_receipt(total=1160, taxed=160)))
    assert "10%対象 160円（うち消費税 14円）" in mixed


def test_rare_kanji_are_embedded_and_found_again():
    pdf = receipt_pdf(make_worst(addressee="髙﨑𠮷野の会"))
    assert "髙﨑𠮷野の会" in page_texts(pdf)[0]
    assert all(fonts(pdf).values())
    assert unprintable(make_receipt(addressee="髙﨑𠮷\U0001f359", void_reason="\U0001f426")) == (
        "\U0001f359",
        "\U0001f426",
    )


def test_the_same_receipt_gives_the_same_bytes():
    assert receipt_pdf(make_worst()) == receipt_pdf(make_worst())
