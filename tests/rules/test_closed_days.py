"""The expected days were worked out from a calendar and the rules' text, for the fiscal years 2025 and 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.closed_days import ClosedRule, closed_by, is_holiday
from desktop.rules.dates import fiscal_year_range
from desktop.words import ClosedDayKind

KAMAKURA, OFUNA = 1, 2
MONDAY, TUESDAY, WEDNESDAY, FRIDAY = 0, 1, 2, 4

HOLIDAYS = {
    2025: "0429 0503 0504 0505 0506 0721 0811 0915 0923 1013 1103 1123 1124 0101 0112 0211 0223 0320",
    2026: "0429 0503 0504 0505 0506 0720 0811 0921 0922 0923 1012 1103 1123 0101 0111 0211 0223 0321 0322",
}
AFTER_HOLIDAYS = {
    2025: "0430 0507 0722 0812 0916 0924 1014 1104 1125 0102 0113 0212 0224 0323",
    2026: "0430 0507 0721 0812 0924 1013 1104 1124 0104 0112 0212 0224 0323",
}
YEAR_END = "1229 1230 1231 0101 0102 0103"
THIRD_WEDNESDAYS = {
    2025: "0416 0521 0618 0716 0820 0917 1015 1119 1217 0121 0218 0318",
    2026: "0415 0520 0617 0715 0819 0916 1021 1118 1216 0120 0217 0317",
}
LAST_FRIDAYS_2026 = "0424 0529 0626 0731 0828 0925 1030 1127 1225 0129 0226 0326"
FIFTH_FRIDAYS_2026 = "0529 0731 1030 0129"


def make_rule(
    kind,
    name="",
    *,
    site_id=None,
    weekday=None,
    nth=None,
    season=(None, None),
    dates=(None, None),
    valid=(date(2020, 4, 1), None),
):
    return ClosedRule(kind, name or kind.value, site_id, weekday, nth, *season, *dates, *valid)


MONDAYS = make_rule(ClosedDayKind.WEEKDAY, weekday=MONDAY)
AFTER = make_rule(ClosedDayKind.AFTER_HOLIDAY)
WINTER = make_rule(ClosedDayKind.YEARLY, season=((12, 29), (1, 3)))


def days_of(year, *month_days):
    """Return the days of a fiscal year from "mmdd mmdd ..."."""
    pairs = [(int(word[:2]), int(word[2:])) for words in month_days for word in words.split()]
    return {date(year if month >= 4 else year + 1, month, day) for month, day in pairs}


def year_of(year):
    start, end = fiscal_year_range(year)
    return [start + timedelta(days=ahead) for ahead in range((end - start).days)]


def closed_in(year, *rules):
    return {day for day in year_of(year) if closed_by(day, rules, KAMAKURA)}


def every(weekday, year):
    return {day for day in year_of(year) if day.weekday() == weekday}


@pytest.mark.parametrize("year", [2025, 2026])
def test_holidays(year):
    assert closed_in(year, make_rule(ClosedDayKind.HOLIDAY)) == days_of(year, HOLIDAYS[year])


@pytest.mark.parametrize("year", [2025, 2026])
def test_day_after_a_holiday_moves_to_the_next_working_day(year):
    assert closed_in(year, AFTER) == days_of(year, AFTER_HOLIDAYS[year])


@pytest.mark.parametrize(("year", "number"), [(2025, 69), (2026, 70)])
def test_mondays_days_after_holidays_and_the_turn_of_the_year(year, number):
    closed = closed_in(year, MONDAYS, AFTER, WINTER)
    assert closed == every(MONDAY, year) | days_of(year, AFTER_HOLIDAYS[year], YEAR_END)
    assert len(every(MONDAY, year)) == 52
    assert len(closed) == number


@pytest.mark.parametrize("year", [2025, 2026])
def test_tuesdays_and_third_wednesdays(year):
    rules = (
        make_rule(ClosedDayKind.WEEKDAY, weekday=TUESDAY),
        make_rule(ClosedDayKind.NTH_WEEKDAY, weekday=WEDNESDAY, nth=3),
        make_rule(ClosedDayKind.YEARLY, season=((12, 28), (1, 4))),
    )
    expected = every(TUESDAY, year) | days_of(year, THIRD_WEDNESDAYS[year], YEAR_END, "1228 0104")
    assert closed_in(year, *rules) == expected


def test_last_and_fifth_weekday_of_the_month():
    last = make_rule(ClosedDayKind.NTH_WEEKDAY, weekday=FRIDAY, nth=-1)
    fifth = make_rule(ClosedDayKind.NTH_WEEKDAY, weekday=FRIDAY, nth=5)
    assert closed_in(2026, last) == days_of(2026, LAST_FRIDAYS_2026)
    assert closed_in(2026, fifth) == days_of(2026, FIFTH_FRIDAYS_2026)


def test_summer_days_do_not_wrap():
    obon = make_rule(ClosedDayKind.YEARLY, season=((8, 13), (8, 15)))
    assert closed_in(2026, obon) == days_of(2026, "0813 0814 0815")


def test_a_season_of_one_day():
    assert closed_in(2026, make_rule(ClosedDayKind.YEARLY, season=((8, 13), (8, 13)))) == days_of(2026, "0813")


def test_named_dates_include_both_ends():
    repair = make_rule(ClosedDayKind.DATES, dates=(date(2026, 9, 30), date(2026, 10, 2)))
    assert closed_in(2026, repair) == days_of(2026, "0930 1001 1002")


def test_a_rule_ends_before_the_day_it_is_valid_until():
    old = make_rule(ClosedDayKind.WEEKDAY, "old", weekday=MONDAY, valid=(date(2020, 4, 1), date(2026, 4, 13)))
    new = make_rule(ClosedDayKind.WEEKDAY, "new", weekday=TUESDAY, valid=(date(2026, 4, 13), None))
    april = {day: rule.name for day in year_of(2026)[:21] if (rule := closed_by(day, (old, new), KAMAKURA))}
    assert april == {date(2026, 4, 6): "old", date(2026, 4, 14): "new", date(2026, 4, 21): "new"}


def test_a_rule_of_one_site_leaves_the_other_open():
    ofuna = make_rule(ClosedDayKind.WEEKDAY, site_id=OFUNA, weekday=MONDAY)
    assert closed_by(date(2026, 11, 16), (ofuna,), KAMAKURA) is None
    assert closed_by(date(2026, 11, 16), (ofuna,), OFUNA) is ofuna


def test_the_first_rule_in_order_is_named():
    assert closed_by(date(2027, 1, 4), (MONDAYS, AFTER), KAMAKURA) is MONDAYS
    assert closed_by(date(2027, 1, 4), (AFTER, MONDAYS), KAMAKURA) is AFTER


@pytest.mark.parametrize("kind", [ClosedDayKind.WEEKDAY, ClosedDayKind.NTH_WEEKDAY, ClosedDayKind.YEARLY])
def test_a_rule_without_its_values_is_refused(kind):
    with pytest.raises(ValueError, match="needs"):
        make_rule(kind, "half a rule")


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2040, 12, 31)))
def test_every_holiday_is_followed_by_one_closed_working_day(day):
    after = make_rule(ClosedDayKind.AFTER_HOLIDAY, valid=(date(2000, 1, 1), None))
    if is_holiday(day):
        following = [day + timedelta(days=ahead) for ahead in range(1, 14)]
        closed = [closed_by(other, (after,), KAMAKURA) is not None for other in following].index(True)
        assert all(is_holiday(other) or other.weekday() >= 5 for other in following[:closed])
    if closed_by(day, (after,), KAMAKURA):
        assert day.weekday() < 5
        assert not is_holiday(day)
