from __future__ import annotations

from datetime import datetime, timedelta
from itertools import product

import pytest

from desktop.errors import BadRule, NoDates, TooManyDates
from desktop.rules.series import Recurrence, dates_of, shifted, split

TUESDAY = datetime(2026, 11, 24, 14)


def series(rule, first=TUESDAY, **more):
    return Recurrence(rule=rule, first_start=first, **more)


def days(recurrence):
    return [start.strftime("%m%d") for start in dates_of(recurrence)]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=4", ["1124", "1201", "1208", "1215"]),
        ("RRULE:freq=weekly;count=2", ["1124", "1201"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4", ["1124", "1126", "1208", "1210"]),
        ("FREQ=WEEKLY;UNTIL=20261208", ["1124", "1201", "1208"]),
        ("FREQ=WEEKLY;UNTIL=20261208T140000Z", ["1124", "1201", "1208"]),
        ("FREQ=MONTHLY;BYDAY=2TU;COUNT=3", ["1208", "0112", "0209"]),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", ["1127", "1225"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", ["1231", "0131", "0331"]),
        ("FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1;COUNT=2", ["1205", "0102"]),
    ],
)
def test_the_dates_of_a_rule(rule, expected):
    assert days(series(rule)) == expected


def test_picked_dates_come_in_and_left_out_ones_stay_out():
    picked = series(
        "FREQ=WEEKLY;COUNT=3",
        picked=(datetime(2026, 11, 28, 14), TUESDAY),
        left_out=(datetime(2026, 12, 1, 14),),
    )
    assert days(picked) == ["1124", "1128", "1208"]
    assert days(series("", picked=(TUESDAY,))) == ["1124"]


@pytest.mark.parametrize(
    "rule",
    [
        *("FREQ=HOURLY;COUNT=3", "FREQ=WEEKLY;BYHOUR=9;COUNT=2", "毎週火曜", "COUNT=3", "FREQ=WEEKLY;COUNT=0"),
        *("FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=2TU", "FREQ=WEEKLY;UNTIL=20260431"),
        *("FREQ=WEEKLY;COUNT=2;UNTIL=20261201", "FREQ=WEEKLY;WKST=DI", "FREQ=MONTHLY;BYMONTHDAY=x", "FREQ=WEEKLY;;X"),
    ],
)
def test_what_is_no_rule_is_refused_by_name(rule):
    with pytest.raises(BadRule):
        dates_of(series(rule))


@pytest.mark.parametrize("rule", ["", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=WEEKLY;UNTIL=20261101"])
def test_a_rule_without_a_date_is_refused(rule):
    with pytest.raises(NoDates):
        dates_of(series(rule))


def test_ten_thousand_dates_are_refused_with_their_number():
    with pytest.raises(TooManyDates) as refusal:
        dates_of(series("FREQ=DAILY;COUNT=10000"))
    assert (refusal.value.count, refusal.value.most) == (10_000, 366)
    with pytest.raises(TooManyDates):
        dates_of(series("FREQ=DAILY"))


RULES = (
    "FREQ=WEEKLY;COUNT=7",
    "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,SU;COUNT=7",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270301",
    "FREQ=DAILY;INTERVAL=2;BYDAY=TU,WE,FR;COUNT=8",
    "FREQ=MONTHLY;BYDAY=2TU;COUNT=5",
    "FREQ=MONTHLY;BYMONTHDAY=31,1;UNTIL=20270801",
)


@pytest.mark.parametrize(("rule", "number"), list(product(RULES, range(5))))
def test_a_split_loses_no_date_and_moves_none(rule, number):
    whole = series(rule, left_out=(TUESDAY + timedelta(days=7),), picked=(datetime(2026, 12, 25, 14),))
    starts = dates_of(whole)
    before, after = split(whole, starts[number])
    assert (dates_of(before) if number else []) + dates_of(after) == starts
    assert dates_of(after)[0] == starts[number]


@pytest.mark.parametrize(
    ("rule", "by"),
    list(product(RULES, (timedelta(hours=2), timedelta(days=1), timedelta(days=-4, hours=1), timedelta(days=7)))),
)
def test_a_shift_moves_every_date_alike(rule, by):
    whole = series(rule, left_out=(TUESDAY,), picked=(datetime(2026, 12, 25, 14),))
    assert dates_of(shifted(whole, by)) == [start + by for start in dates_of(whole)]


def test_a_split_behind_the_rule_does_not_prolong_it():
    whole = series("FREQ=WEEKLY;UNTIL=20261201", picked=(datetime(2026, 12, 25, 14),))
    before, after = split(whole, datetime(2026, 12, 25, 14))
    assert (days(before), days(after)) == (["1124", "1201"], ["1225"])


def test_a_rule_of_weeks_stays_a_rule_on_another_day():
    assert shifted(series("FREQ=WEEKLY;BYDAY=TU;COUNT=4"), timedelta(days=1)).rule.startswith("FREQ=WEEKLY;BYDAY=WE")
