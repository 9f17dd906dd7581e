"""The permit as it leaves the printer: read back, measured, and never clipped."""

import re
from dataclasses import replace
from datetime import datetime

import pytest

from desktop.documents.permit import permit_pdf, unprintable
from desktop.queries.permits import FeeLine
from tests.documents.permits import CONDITIONS, LONG_NAME, make_empty, make_issuer, make_permit, make_use, make_worst
from tests.documents.reading import fonts, page_texts, text_boxes

MANY = make_worst(
    uses=tuple(make_use(day) for day in range(1, 41)),
    fee_lines=tuple(FeeLine(f"会議室A　{day}日", "1区分", 800, 800) for day in range(1, 41)),
    fee=32000,
)
CASES = {
    "ordinary": make_permit(),
    "worst": make_worst(),
    "unpaid": make_permit(paid_on=None),
    "worst unpaid": make_worst(paid_on=None),
    "free": make_permit(fee=0, paid_on=None),
    "empty": make_empty(),
    "300 characters": make_permit(group=(LONG_NAME * 7)[:300]),
    "300 wide characters": make_worst(group="鬱" * 300),
    "one long word": make_permit(group="A" * 300, purpose="W" * 400, address="x" * 200),
    "long texts": make_worst(purpose="あいうえお、" * 80, equipment="プロジェクター1台、" * 40),
    "long issuer": make_permit(
        issuer=make_issuer(center=LONG_NAME, operator=LONG_NAME, address=LONG_NAME, signatory=LONG_NAME)
    ),
    "long staff": make_permit(staff=LONG_NAME, number="令和8年度-0000000001234"),
    "long room": make_permit(uses=(make_use(room="ミーティングルーム・多目的ホール・和室（駅前館4階・連結）"),)),
    "long fee": make_permit(
        fee_lines=(
            FeeLine("会議室Aと会議室Bと多目的ホールの全日のすべての区分", "12区分×12台×12日間", 1234567, 12345678),
        ),
        fee=12345678,
        user_class="登録団体・" * 30,
    ),
    "many": MANY,
}


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("permit", CASES.values(), ids=CASES.keys())
def test_nothing_leaves_the_margins_and_no_line_covers_another(permit):
    pdf = permit_pdf(permit)
    for page in range(len(page_texts(pdf))):
        boxes = text_boxes(pdf, page)
        for box in boxes:
            assert box.left >= 19.5, box
            assert box.right <= 196.5, box
            assert box.top >= 9.5, box
            assert box.bottom <= 290, box
        above_footer = [box for box in boxes if box.top < 282]
        assert max(box.bottom for box in above_footer) <= 282


@pytest.mark.parametrize("permit", CASES.values(), ids=CASES.keys())
def test_no_text_lies_on_another(permit):
    pdf = permit_pdf(permit)
    for page in range(len(page_texts(pdf))):
        boxes = [box for box in text_boxes(pdf, page) if box.text.strip()]
        for number, one in enumerate(boxes):
            for other in boxes[number + 1 :]:
                across = min(one.right, other.right) - max(one.left, other.left)
                down = min(one.bottom, other.bottom) - max(one.top, other.top)
                assert across < 0.8 or down < 0.8, (one, other)


@pytest.mark.parametrize("permit", CASES.values(), ids=CASES.keys())
def test_names_are_whole(permit):
    text = squeezed("".join(page_texts(permit_pdf(permit))))
    assert text.count(squeezed(permit.group)) >= 2
    for given in (permit.representative, permit.address, permit.purpose, permit.equipment, permit.contact):
        assert squeezed(given) in text
    for given in (permit.number, permit.issuer.center, permit.issuer.operator, permit.issuer.signatory, permit.staff):
        assert squeezed(given) in text
    assert text.count(squeezed(permit.number)) >= 3
    if permit.paid_on and permit.fee:
        assert f"取扱{squeezed(permit.staff)}" in text
    for line in permit.fee_lines:
        assert squeezed(line.text) in text
        assert squeezed(line.quantity) in text
    for use in permit.uses:
        assert squeezed(use.room) in text
    for condition in permit.issuer.conditions:
        assert squeezed(condition) in text


def test_the_same_permit_gives_the_same_bytes():
    assert permit_pdf(make_worst()) == permit_pdf(make_worst())


def test_an_ordinary_permit_is_one_sheet_and_says_everything():
    (text,) = page_texts(permit_pdf(make_permit()))
    for words in (
        "見本（団体・人名・番号はすべて架空）",
        "様式第4号（第8条関係）",
        "使用許可書 兼 領収書",
        "8-01234",
        "許可日　令和8年11月21日（土）",
        "〒000-0000",
        "みほん市長　見本 一郎",
        "指定管理者 架空まちづくり共同体",
        "みほん市市民活動センター条例第8条の規定により、次のとおり使用を許可し、使用料を領収しました。",
        "令和8年12月5日（土）",
        "9:00～12:00",
        "会議室A（2階）",
        "18人",
        "登録団体（登録番号 0217）",
        "¥1,410―",
        "10%対象 1,410円（うち消費税 128円）",
        "登録番号 T0000000000000　納付 現金 令和8年11月21日",
        "受付控・鍵の受渡票",
        "1 / 1",
        "令和8年11月21日（土）9:12 受付 山田 印刷",
    ):
        assert squeezed(words) in squeezed(text), words
    for condition in CONDITIONS:
        assert squeezed(condition) in squeezed(text)


def test_rare_kanji_are_set_and_found():
    permit = make_permit(group="髙﨑𠮷野の会", representative="𠮷田 \u845b\U000e0100城")
    (text,) = page_texts(permit_pdf(permit))
    assert text.count("髙﨑𠮷野の会") == 2
    assert "代表　𠮷田 葛城" in text
    assert unprintable(permit) == ()


def test_what_no_font_has_is_marked_and_reported():
    permit = make_permit(group="みほん😀の会")
    (text,) = page_texts(permit_pdf(permit))
    assert "みほん〓の会" in text
    assert unprintable(permit) == ("😀",)


def test_the_worst_case_moves_its_conditions_to_the_second_sheet():
    first, second = page_texts(permit_pdf(make_worst()))
    assert "使用の条件は2枚目（裏面）にあります。" in first
    assert "共催による減免 50%" in first
    assert "△11,455" in first
    assert "令和9年1月11日（月・祝）" in first
    assert "ほか3件" in first
    assert "1 / 2" in first
    assert "使用許可書 兼 領収書（2枚目）" in second
    assert "壁に紙を貼るときは" in second
    assert "見本（団体・人名・番号はすべて架空）" in second
    assert "2 / 2" in second


def test_forty_uses_and_fees_run_on_over_further_sheets():
    texts = page_texts(permit_pdf(MANY))
    assert "ほか36件は2枚目以降にあります。" in texts[0]
    assert "使用の条件" in texts[1]
    for use in MANY.uses:
        assert sum(f"月{use.starts_at.day}日（" in text for text in texts)
    assert f"{len(texts)} / {len(texts)}" in texts[-1]


def test_an_unpaid_permit_is_no_receipt():
    (text,) = page_texts(permit_pdf(make_permit(paid_on=None, paid_by="")))
    assert "未納" in text
    assert "この書面は領収書ではありません。" in text
    for receipt in ("兼", "領収印", "領収しました", "領収金額"):
        assert receipt not in text


def test_a_free_use_says_so():
    (text,) = page_texts(permit_pdf(make_permit(fee=0, paid_on=None)))
    assert "無料" in text
    assert "未納" not in text
    assert "領収印" not in text


def test_what_was_not_given_is_named_or_left_out():
    (text,) = page_texts(permit_pdf(make_empty()))
    assert text.count("（記載なし）") == 4
    assert "御中" in text
    for absent in ("様", "〒", "電話", "代表", "見本", "QR", "None"):
        assert absent not in text.replace("様式", "")


def test_a_use_until_midnight_ends_at_24():
    use = replace(make_use(), starts_at=datetime(2026, 12, 5, 18), ends_at=datetime(2026, 12, 6))
    (text,) = page_texts(permit_pdf(make_permit(uses=(use,))))
    assert "18:00～24:00" in text


def test_fonts_are_embedded():
    found = fonts(permit_pdf(make_worst()))
    assert all(found.values())
    families = {name.split("+")[-1] for name in found}
    assert families == {"BIZUDPGothic-Regular", "BIZUDPGothic-Bold", "MadoguchiSans-Regular", "MadoguchiSans-Bold"}


def test_the_file_tells_the_paper_but_no_names():
    pdf = permit_pdf(make_permit())
    head = pdf.decode("latin-1")
    assert "Helvetica" not in head
    for private in ("みほん", "見本"):
        assert private.encode("utf-16-be") not in pdf
        assert private.encode() not in pdf
