from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import NotReadable
from desktop.rules.dates import (
    EARLIEST,
    add_months,
    era_date,
    era_short,
    era_year,
    fiscal_year,
    fiscal_year_range,
    read_date,
    weekday_kanji,
)

SATURDAY = date(2026, 11, 21)
READABLE_DAYS = st.dates(min_value=EARLIEST, max_value=date(2117, 12, 31))


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2026, 3, 31), 2025),
        (date(2026, 4, 1), 2026),
        (date(2026, 12, 31), 2026),
        (date(2027, 1, 1), 2026),
        (date(2027, 3, 31), 2026),
    ],
)
def test_fiscal_year_runs_from_april(day, year):
    assert fiscal_year(day) == year


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_day_lies_in_the_range_of_its_fiscal_year(day):
    start, end = fiscal_year_range(fiscal_year(day))
    assert start <= day < end


@pytest.mark.parametrize(
    ("day", "era", "year", "written", "short"),
    [
        (date(1873, 1, 1), "明治", 6, "明治6年1月1日", "M6"),
        (date(1912, 7, 29), "明治", 45, "明治45年7月29日", "M45"),
        (date(1912, 7, 30), "大正", 1, "大正元年7月30日", "T1"),
        (date(1926, 12, 24), "大正", 15, "大正15年12月24日", "T15"),
        (date(1926, 12, 25), "昭和", 1, "昭和元年12月25日", "S1"),
        (date(1989, 1, 7), "昭和", 64, "昭和64年1月7日", "S64"),
        (date(1989, 1, 8), "平成", 1, "平成元年1月8日", "H1"),
        (date(2019, 4, 30), "平成", 31, "平成31年4月30日", "H31"),
        (date(2019, 5, 1), "令和", 1, "令和元年5月1日", "R1"),
        (date(2026, 11, 21), "令和", 8, "令和8年11月21日", "R8"),
    ],
)
def test_eras_change_on_their_day(day, era, year, written, short):
    assert era_year(day) == (era, year)
    assert era_date(day) == written
    assert era_short(day) == short


def test_before_the_gregorian_calendar_there_is_no_era():
    with pytest.raises(ValueError, match="1872-12-31"):
        era_year(date(1872, 12, 31))


def test_weekday_is_one_kanji():
    assert [weekday_kanji(date(2026, 11, 16) + timedelta(days=ahead)) for ahead in range(7)] == list("月火水木金土日")


@pytest.mark.parametrize(
    ("day", "months", "moved"),
    [
        (date(2026, 5, 31), -3, date(2026, 2, 28)),
        (date(2028, 5, 31), -3, date(2028, 2, 29)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 11, 21), 0, date(2026, 11, 21)),
        (date(2026, 11, 21), -23, date(2024, 12, 21)),
    ],
)
def test_months_are_clamped_to_the_end(day, months, moved):
    assert add_months(day, months) == moved


@pytest.mark.parametrize(
    "text",
    [
        "令和8年4月1日",
        "令和 8 年 4 月 1 日",
        "令和８年４月１日",
        "令和8年04月01日",
        "㋿8年4月1日",
        "R8.4.1",
        "r8/4/1",
        "Ｒ８．４．１",
        "R8-4-1",
        "R8年4月1日",
        "2026/4/1",
        "2026/04/01",
        "2026-04-01",
        "２０２６－０４－０１",
        "2026−4−1",
        "2026.4.1",
        "2026年4月1日",
        "20260401",
        "4/1",
        "0401",
        "４／１",
        "04/01",
        "4月1日",
        "4月1日（水）",
        "4/1(水)",
        "4/1（水曜日）",
        "4/1 水曜",
        "令和8年4月1日 水曜日",
        "20260401㈬",
    ],
)
def test_every_form_of_the_first_of_april_is_read(text):
    assert read_date(text, today=SATURDAY) == date(2026, 4, 1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("令和元年5月1日", date(2019, 5, 1)),
        ("令和1年5月1日", date(2019, 5, 1)),
        ("R元.5.1", date(2019, 5, 1)),
        ("平成31年4月30日", date(2019, 4, 30)),
        ("S64/1/7", date(1989, 1, 7)),
        ("T元.7.30", date(1912, 7, 30)),
        ("明治6年1月1日", date(1873, 1, 1)),
        ("11/3（火・祝）", date(2026, 11, 3)),
        ("3/31", date(2027, 3, 31)),
        ("1月4日（月）", date(2027, 1, 4)),
        ("R10.2.29", date(2028, 2, 29)),
        ("今日", date(2026, 11, 21)),
        ("明日", date(2026, 11, 22)),
        ("あした", date(2026, 11, 22)),
        ("あさって", date(2026, 11, 23)),
        ("明後日", date(2026, 11, 23)),
        ("昨日", date(2026, 11, 20)),
        ("土曜", date(2026, 11, 21)),
        ("日曜日", date(2026, 11, 22)),
        ("火曜", date(2026, 11, 24)),
        ("金曜", date(2026, 11, 27)),
        ("来週の火曜", date(2026, 11, 24)),
        ("来週日曜日", date(2026, 11, 29)),
        ("再来週の火曜日", date(2026, 12, 1)),
        ("今週の月曜", date(2026, 11, 16)),
    ],
)
def test_other_days_are_read(text, day):
    assert read_date(text, today=SATURDAY) == day


def test_short_date_in_spring_belongs_to_the_fiscal_year_that_is_ending():
    march = date(2027, 3, 1)
    assert read_date("4/1", today=march) == date(2026, 4, 1)
    assert read_date("3/31", today=march) == date(2027, 3, 31)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4",
        "4月31日",
        "4/31",
        "2026/2/29",
        "2/29",
        "13/1",
        "20261301",
        "2026/4-1",
        "26/4/1",
        "8年4月1日",
        "令和8年",
        "令和8年4月",
        "令和0年5月1日",
        "令和元年4月30日",
        "平成31年5月1日",
        "H40.4.1",
        "S64.1.8",
        "昭和100年1月1日",
        "明治45年7月30日",
        "明治5年1月1日",
        "1868/10/23",
        "0000/1/1",
        "4/1（木）",
        "令和2年度（2019年度）",
        "X8.4.1",
        "元/4/1",
        "来週",
        "の火曜",
        "2026/4/1 9:00",
        "９９９９９９９９",
    ],
)
def test_anything_else_is_refused_with_what_was_typed(text):
    with pytest.raises(NotReadable) as refusal:
        read_date(text, today=SATURDAY)
    assert refusal.value == NotReadable(field="date", value=text)


def test_a_day_past_the_calendar_is_refused():
    with pytest.raises(NotReadable):
        read_date("9999/12/32", today=SATURDAY)


@given(day=READABLE_DAYS)
def test_what_papers_write_is_read_back(day):
    written = (
        era_date(day),
        f"{era_short(day)}.{day.month}.{day.day}",
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day:%Y/%m/%d}（{weekday_kanji(day)}）",
    )
    assert {read_date(text, today=SATURDAY) for text in written} == {day}


@given(text=st.text(alphabet="令和平成元年月火日0123456789/.-()RHS今来週の曜 ", max_size=14))
def test_reading_either_answers_or_refuses(text):
    try:
        day = read_date(text, today=SATURDAY)
    except NotReadable:
        return
    assert day >= EARLIEST
