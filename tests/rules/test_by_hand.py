"""Values worked out by hand from the rules' words alone, before the code was looked at."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.rules.booking_window import opens_on
from desktop.rules.closed_days import ClosedRule, closed_by
from desktop.rules.dates import era_date
from desktop.rules.fees import PriceOn, room_fee, tax_inside
from desktop.words import ClosedDayKind, PriceUnit, WindowAnchor

BY_HAND = json.loads((Path(__file__).parent / "by_hand.json").read_text(encoding="utf-8"))
BEGINNING = date(2000, 4, 1)


def closed_rule(kind: ClosedDayKind, weekday: int | None = None, season=(None, None)) -> ClosedRule:
    first, last = season
    return ClosedRule(kind, kind.value, None, weekday, None, first, last, None, None, BEGINNING, None)


RULES = (
    closed_rule(ClosedDayKind.WEEKDAY, weekday=0),
    closed_rule(ClosedDayKind.AFTER_HOLIDAY),
    closed_rule(ClosedDayKind.YEARLY, season=((12, 29), (1, 3))),
)


def is_open(day: date) -> bool:
    return closed_by(day, RULES, None) is None


@pytest.mark.parametrize("case", BY_HAND["window"], ids=lambda case: f"{case['day_of_use']}-{case['months']}")
def test_the_first_day_of_booking(case):
    day = date.fromisoformat(case["day_of_use"])
    opens = opens_on(day, months=case["months"], anchor=WindowAnchor(case["anchor"]), is_open=is_open)
    assert opens.isoformat() == case["opens"]


@pytest.mark.parametrize("case", BY_HAND["fees"], ids=lambda case: f"{case['yen']}-{case['start']}-{case['end']}")
def test_what_a_room_costs(case):
    start, end = (datetime.fromisoformat(f"2026-11-21T{case[name]}") for name in ("start", "end"))
    price = PriceOn(case["yen"], PriceUnit(case["unit"]), BEGINNING, None)
    assert room_fee("会議室A", price, start, end).amount == case["amount"]


@pytest.mark.parametrize("month", BY_HAND["closed"])
def test_the_closed_days_of_a_month(month):
    year, number = map(int, month.split("-"))
    last = (date(year + number // 12, number % 12 + 1, 1) - date(year, number, 1)).days
    closed = [day for day in range(1, last + 1) if not is_open(date(year, number, day))]
    assert closed == BY_HAND["closed"][month]


@pytest.mark.parametrize("case", BY_HAND["eras"], ids=lambda case: case["day"])
def test_the_days_on_which_eras_change(case):
    assert era_date(date.fromisoformat(case["day"])) == case["written"]


@pytest.mark.parametrize("case", BY_HAND["tax"], ids=lambda case: f"{case['total']}-{case['percent']}")
def test_the_tax_inside_a_total(case):
    assert tax_inside(case["total"], case["percent"]) == case["inside"]
