"""The flyer: nothing is cut, nothing covers another, what will not read well is named."""

import re
from datetime import datetime

import pytest

from desktop.documents import flyer_words
from desktop.documents.flyer import flyer_pdf, unprintable, warnings
from desktop.documents.flyer_picture import cut
from desktop.queries.flyers import Flyer, FlyerDate
from tests.documents.handouts import make_flyer, make_monster, make_worst_flyer, picture
from tests.documents.reading import fonts, page_texts, text_boxes

PICTURE = picture()
CASES = {
    "ordinary": make_flyer(),
    "picture": make_flyer(picture=PICTURE),
    "worst": make_worst_flyer(),
    "worst with a picture": make_worst_flyer(picture=PICTURE),
    "short": make_flyer(title="健康教室", promise="", facts=(), charge="500円"),
    "one long line": make_flyer(title="市民活動スタートアップ講座をはじめます"),
    "every field full": make_monster(),
    "every field full with a picture": make_monster(picture=PICTURE),
    "empty": Flyer(demo=True),
}


def squeezed(text):
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("flyer", CASES.values(), ids=CASES.keys())
def test_nothing_leaves_the_margins_and_no_line_covers_another(flyer):
    pdf = flyer_pdf(flyer)
    assert len(page_texts(pdf)) == 1
    boxes = [box for box in text_boxes(pdf) if box.text.strip()]
    for number, box in enumerate(boxes):
        assert 13 <= box.left < box.right <= 197, box
        assert 14 <= box.top < box.bottom <= 284, box
        for other in boxes[number + 1 :]:
            across = min(box.right, other.right) - max(box.left, other.left)
            down = min(box.bottom, other.bottom) - max(box.top, other.top)
            assert across < 0.8 or down < 0.8, (box, other)


@pytest.mark.parametrize("flyer", CASES.values(), ids=CASES.keys())
def test_every_text_is_whole(flyer):
    text = squeezed(page_texts(flyer_pdf(flyer))[0])
    facts = [value for _, value in flyer.facts]
    for said in (flyer.series, flyer.title, flyer.promise, flyer.place, flyer.way, flyer.organizer, *facts):
        assert squeezed(said) in text
    assert squeezed(flyer.charge) in text.replace("参加", "")


def test_an_ordinary_flyer_says_everything():
    text = squeezed(page_texts(flyer_pdf(make_flyer()))[0])
    for words in ("12/12", "土", "13:30～15:30", "令和8年（2026年）", "参加無料", "申込み", "12月9日（水）まで"):
        assert words in text
    for words in ("000-000-0000", "または窓口", "カメラで写して申込み", "主催みほん市市民活動センター", "見本・架空"):
        assert words in text
    assert "見本" not in page_texts(flyer_pdf(make_flyer(demo=False)))[0]


def test_three_dates_and_a_holiday():
    text = squeezed(page_texts(flyer_pdf(make_worst_flyer()))[0])
    for words in ("1/16", "1/23", "2/11", "祝", "9:00～17:00", "髙﨑𠮷野"):
        assert words in text


def test_what_goes_on_for_days_says_until_when():
    long = FlyerDate(datetime(2026, 12, 5, 10), datetime(2026, 12, 6, 15))
    text = squeezed(page_texts(flyer_pdf(make_flyer(dates=(long,))))[0])
    assert "10:00～" in text
    assert "12/6（日）15:00まで" in text
    assert flyer_words.times(FlyerDate(datetime(2026, 12, 5, 22), datetime(2026, 12, 6))) == "22:00～24:00"


@pytest.mark.parametrize(
    ("charge", "short", "long"),
    [
        ("無料", ("参加", "無料"), ""),
        ("参加費 500円", ("500円",), ""),
        ("１，０００円（資料代）", ("1,000円",), "１，０００円（資料代）"),
        ("材料の実費", (), "材料の実費"),
        ("", (), ""),
    ],
)
def test_the_price_that_is_read_from_afar(charge, short, long):
    assert flyer_words.short_price(charge) == short
    assert flyer_words.long_price(charge) == long


@pytest.mark.parametrize(
    ("apply_to", "phone", "rest"),
    [
        ("電話 0467-00-0123", "0467-00-0123", ""),
        ("電話 000-000-0000、または窓口", "000-000-0000", "窓口"),
        ("メール a@example.jp または 電話 0467-00-0123", "", "メール a@example.jp または 電話 0467-00-0123"),
        ("", "", ""),
    ],
)
def test_a_phone_number_is_set_apart_only_where_it_leads(apply_to, phone, rest):
    assert flyer_words.apply_words(make_flyer(apply_to=apply_to)) == flyer_words.Apply(phone, rest)


@pytest.mark.parametrize(
    ("flyer", "faults"),
    [
        (make_flyer(), ()),
        (make_flyer(link=""), ("no_link",)),
        (make_flyer(link="", apply_to=""), ("no_apply", "no_link")),
        (make_flyer(link="example.jp"), ("link_odd",)),
        (make_flyer(link="https://example.jp/" + "a" * 281), ("link_too_long",)),
        (make_flyer(title="未来をつなぐ" * 30), ("title_small",)),
        (make_flyer(dates=(), place=""), ("no_date", "no_place")),
        (make_flyer(picture=picture(200, 150)), ("picture_coarse",)),
        (make_flyer(picture=b"no picture"), ("picture_unreadable",)),
        (Flyer(), ("no_title", "no_date", "no_place", "no_apply", "no_link")),
    ],
)
def test_what_is_missing_or_will_not_read_well(flyer, faults):
    assert warnings(flyer) == faults


def test_a_picture_fills_its_frame_without_being_stretched():
    tall = cut(picture(400, 1600, "PNG"), 182, 60)
    assert tall is not None
    assert tall.content.startswith(b"\x89PNG")
    assert abs(tall.dpi - 400 / 182 * 25.4) < 0.1
    assert cut(PICTURE[:500], 182, 60) is None


def test_rare_kanji_are_embedded_and_the_same_flyer_gives_the_same_bytes():
    flyer = make_flyer(title="髙﨑𠮷野の会", picture=PICTURE)
    assert "髙﨑𠮷野の会" in page_texts(flyer_pdf(flyer))[0]
    assert all(fonts(flyer_pdf(flyer)).values())
    assert flyer_pdf(flyer) == flyer_pdf(flyer)
    assert unprintable(make_flyer(promise="\U0001f359")) == ("\U0001f359",)
