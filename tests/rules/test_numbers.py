from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.rules.numbers import (
    format_number,
    municipal_check_digit,
    municipal_code_ok,
    permit_qr,
    qr_text,
    read_qr,
)

NOVEMBER = date(2026, 11, 21)

# Codes as the ministry publishes them.
MUNICIPALITIES = {
    "011002": "札幌市",
    "011011": "札幌市中央区",
    "011029": "札幌市北区",
    "011037": "札幌市東区",
    "012041": "旭川市",
    "012050": "室蘭市",
    "013641": "乙部町",
    "014621": "南富良野町",
    "023671": "田舎館村",
    "032034": "大船渡市",
    "053635": "八郎潟町",
    "103667": "上野村",
    "105244": "大泉町",
    "122246": "鎌ケ谷市",
    "141143": "横浜市瀬谷区",
    "142042": "鎌倉市",
    "142131": "大和市",
    "144011": "愛川町",
    "204307": "大桑村",
    "204811": "池田町",
    "232084": "津島市",
    "232378": "あま市",
    "272281": "泉南市",
    "283657": "多可町",
    "313254": "若桜町",
    "352080": "岩国市",
    "392014": "高知市",
    "401072": "北九州市小倉南区",
    "422053": "大村市",
    "462209": "南さつま市",
    "473031": "東村",
}


@pytest.mark.parametrize(
    ("pattern", "sequence", "day", "number"),
    [
        ("{era}{era_year}-B{n:05}", 42, NOVEMBER, "R8-B00042"),
        ("{era_year}-{n:05}", 1234, NOVEMBER, "8-01234"),
        ("{n:04}", 7, NOVEMBER, "0007"),
        ("{n:04}", 12345, NOVEMBER, "12345"),
        ("{n}", 7, NOVEMBER, "7"),
        ("{fy}-{n}", 7, date(2027, 3, 31), "2026-7"),
        ("{fy}-{n}", 7, date(2027, 4, 1), "2027-7"),
        ("{yy}{n:03}", 7, date(2009, 4, 1), "09007"),
        ("{era}{era_year}-{n}", 1, date(2019, 6, 1), "H31-1"),
        ("{era}{era_year:02}-{n}", 1, date(2020, 4, 1), "R02-1"),
        ("鎌市活第{n}号", 7, NOVEMBER, "鎌市活第7号"),
        ("{{{n}}}", 7, NOVEMBER, "{7}"),
    ],
)
def test_numbers_follow_their_pattern(pattern, sequence, day, number):
    assert format_number(pattern, sequence=sequence, day=day) == number


@pytest.mark.parametrize(
    "pattern",
    ["{m}", "{}", "{0}", "{n.real}", "{n!r}", "{n:x}", "{n:999}", "{n:{fy}}", "{fy", "n}", "{month}-{n}", "{n[0]}"],
)
def test_a_pattern_of_anything_else_is_refused(pattern):
    with pytest.raises(ValueError):
        format_number(pattern, sequence=1, day=NOVEMBER)


def test_a_number_is_not_negative():
    with pytest.raises(ValueError, match="-1"):
        format_number("{n}", sequence=-1, day=NOVEMBER)


@pytest.mark.parametrize("code", MUNICIPALITIES, ids=MUNICIPALITIES.get)
def test_municipal_codes_check(code):
    assert municipal_code_ok(code)
    assert municipal_check_digit(code[:5]) == int(code[5])
    assert not municipal_code_ok(code[:5] + str((int(code[5]) + 1) % 10))


@pytest.mark.parametrize("code", ["", "14204", "1420422", "14204a", "１４２０４２", "142024", "124042"])
def test_damaged_codes_do_not(code):
    assert not municipal_code_ok(code)


@pytest.mark.parametrize("code", ["1420", "142042", "x4204", "１４２０４"])
def test_only_five_digits_have_a_check_digit(code):
    with pytest.raises(ValueError, match="five digits"):
        municipal_check_digit(code)


def test_qr_of_a_permit():
    # P 8 0 1 2 3 4 weigh 15 8 0 1 4 3 8: 39, and 33 more make 72; the 33rd after 0 is X.
    assert permit_qr("8-01234") == "MDG:P:8-01234:X"
    assert read_qr("MDG:P:8-01234:X") == ("P", "8-01234")


@pytest.mark.parametrize(
    "text",
    ["ＭＤＧ：Ｐ：８－０１２３４：Ｘ", " MDG:P:8-01234:X\n", "MDG+P+8-01234+X"],
    ids=["full width", "with a line end", "through another keyboard"],
)
def test_scanners_type_in_many_ways(text):
    assert read_qr(text) == ("P", "8-01234")


@pytest.mark.parametrize(
    "text",
    ["", "MDG:P:8-01234:Y", "MDG:P:8-01243:X", "MDG:G:8-01234:X", "MDG:P:8-01234", "MDG:P::0", "https://example.jp/"],
)
def test_other_codes_are_none_of_ours(text):
    assert read_qr(text) is None


NUMBERS = st.from_regex(r"[0-9A-Z]([0-9A-Z-]{0,10}[0-9A-Z])?", fullmatch=True)


@given(st.sampled_from("PGB"), NUMBERS)
def test_what_is_printed_is_read(kind, number):
    assert read_qr(qr_text(kind, number)) == (kind, number)


@given(st.sampled_from("PGB"), st.text(min_size=1))
def test_a_scanner_can_type_every_number(kind, number):
    assume(number.isprintable())
    text = qr_text(kind, number)
    assert text.isascii()
    assert read_qr(text) == read_qr(text.replace(":", "+")) == (kind, number)


def test_the_mark_of_a_second_site_may_be_a_kanji():
    # R E 5 A 4 A 7 8 0 0 0 0 1 weigh 19 14 10 10 8 10 14 8 0 0 0 0 2: 95, and 13 more make 108; the 13th after 0 is D.
    assert qr_text("R", "大8-00001") == "MDG:R:%E5%A4%A78-00001:D"
    assert read_qr("mdg+r+%e5%a4%a78-00001+d") == ("R", "大8-00001")
    assert read_qr("MDG:R:8-00001:D") is None


@given(NUMBERS, st.data())
def test_one_wrong_character_is_caught(number, data):
    place = data.draw(st.integers(0, len(number) - 1))
    wrong = data.draw(st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    assume(number[place] not in {wrong, "-"})
    text = permit_qr(number)
    start = len("MDG:P:") + place
    assert read_qr(text[:start] + wrong + text[start + 1 :]) is None
