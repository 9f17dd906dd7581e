"""Registration cards: ten to a sheet, nothing outside its card, the reading before the name."""

import re
from dataclasses import replace

import pytest

from desktop.documents.card import card_pdf, unprintable
from desktop.documents.card_face import plan_name
from desktop.words import GroupKind
from tests.documents.handouts import AT, WIDE, make_card, make_worst_card
from tests.documents.reading import fonts, page_texts, text_boxes

CASES = {
    "ordinary": make_card(),
    "worst": make_worst_card(),
    "one character": make_card(name="会", kana="カイ"),
    "individual": make_card(kind=GroupKind.INDIVIDUAL, number="K-1204", name="髙﨑 𠮷右衛門・マクシミリアン・見本"),
    "latin": make_card(name="Midori International Friendship & Multicultural Exchange Association"),
    "300 wide characters": make_card(name=WIDE, kana=WIDE, form=WIDE, fields=(WIDE,), center=WIDE, issuer=(WIDE,)),
    "bare": make_card(kana="", form="", fields=(), valid_until=None, issuer=(), demo=False),
}


def pdf_of(*cards, first=0):
    return card_pdf(cards, first=first, printed_at=AT, staff="山田")


def squeezed(text):
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("card", CASES.values(), ids=CASES.keys())
def test_a_card_keeps_within_its_cut_and_says_its_name_whole(card):
    pdf = pdf_of(card, first=3)
    boxes = [box for box in text_boxes(pdf) if box.text.strip() and box.top < 285]
    for number, box in enumerate(boxes):
        assert 105 + 3 <= box.left < box.right <= 196 - 3, box
        assert 66 + 3 <= box.top < box.bottom <= 121 - 2, box
        for other in boxes[number + 1 :]:
            across = min(box.right, other.right) - max(box.left, other.left)
            down = min(box.bottom, other.bottom) - max(box.top, other.top)
            assert across < 0.6 or down < 0.6, (box, other)
    text = squeezed(page_texts(pdf)[0])
    for said in (card.name, card.number, card.center):
        assert squeezed(said) in text


def test_an_ordinary_card_says_everything():
    (text,) = page_texts(pdf_of(make_card()))
    for words in (
        *("登録証", "0217", "みほん里山の会", "ミホンサトヤマノカイ", "令和9年3月31日", "団体（任意団体）"),
        *(
            "自然・環境・安全・災害",
            "受付で提示してください。",
            "本館 電話 000-000-0000",
            "見本・架空",
            "実際のサイズ（100%）",
        ),
    ):
        assert squeezed(words) in squeezed(text)


def test_the_reading_makes_room_before_the_name_gets_small():
    assert plan_name(make_card(), 84).kana is not None
    worst = plan_name(make_worst_card(), 84)
    assert worst.kana is None
    assert worst.name.size >= 8


def test_fields_there_is_no_room_for_are_counted():
    assert re.search(r"ほか\d分野", page_texts(pdf_of(make_worst_card()))[0])


def test_a_sheet_that_was_used_before_runs_on_to_the_next():
    cards = [make_card(number=f"{number:04}") for number in range(12)]
    first, second = page_texts(pdf_of(*cards, first=4))
    assert "0005" in first
    assert "0006" not in first
    assert "0011" in second
    assert "2 / 2" in second
    assert len(page_texts(pdf_of())) == 1


def test_rare_kanji_are_embedded_and_the_same_cards_give_the_same_bytes():
    cards = (make_card(name="髙﨑𠮷野の会"), make_worst_card())
    assert "髙﨑𠮷野の会" in page_texts(pdf_of(*cards))[0]
    assert all(fonts(pdf_of(*cards)).values())
    assert pdf_of(*cards) == pdf_of(*cards)
    assert unprintable([replace(cards[0], name="\U0001f359")]) == ("\U0001f359",)
