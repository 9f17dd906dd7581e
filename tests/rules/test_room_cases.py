"""Fees, refunds, quotas, deadlines and closed days beside values that were worked out by hand."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from desktop.rules.booking_times import accepted_until
from desktop.rules.charges import RoomUse, heating_lines, relief_lines, room_lines
from desktop.rules.closed_days import closed_by
from desktop.rules.deadlines import end_of, working_days_after
from desktop.rules.fees import PriceOn
from desktop.rules.quotas import Use, amount_of, quota_of, used_in
from desktop.rules.refunds import refund, refund_table
from desktop.rules.rulebook import Rulebook
from desktop.rules.settings import DatedValue
from desktop.rules.slots import Slot, touched
from desktop.words import ChargeKind, ClosedDayKind, HolidayShift, PriceUnit
from tests.rules.real_rules import BEGINNING, closed_rules, own_dates

CASES = json.loads((Path(__file__).parent / "room_cases.json").read_text("utf-8"))
# equipment is priced per hour or per use, and a deadline stays on its day: the center's tables know no other
FEES = [case for case in CASES["fees"] if "equipment" not in case["given"]]
DEADLINES = [case for case in CASES["deadlines"] if case["given"].get("if_closed") != "previous_open"]
SHIFTS = {
    "stays_closed": HolidayShift.CLOSED,
    "opens": HolidayShift.OPEN,
    "opens_next_day_closed": HolidayShift.NEXT_DAY,
    "opens_next_weekday_no_holiday_closed": HolidayShift.NEXT_WEEKDAY,
}
CLASSES = {"活動": 1, "一般": 2}


def cases(those):
    return pytest.mark.parametrize("case", those, ids=[case["id"] for case in those])


def minutes_of(text):
    return int(text[:2]) * 60 + int(text[3:])


def moment(day, clock):
    return datetime.fromisoformat(f"{day}T{clock}")


def table_of(told, class_id=None):
    """The prices and the slots of a table of the cases."""
    if "columns" in told:
        columns = [table_of(column, CLASSES[name]) for name, column in told["columns"].items()]
        return [price for prices, _slots in columns for price in prices], columns[0][1]
    if told["kind"] == "hours":
        return [PriceOn(told["yen"], PriceUnit.HOUR, BEGINNING, None, class_id)], ()
    slots = [*told["slots"], {"key": "全日", **told["all_day"]}]
    prices = [PriceOn(each["yen"], PriceUnit.SLOT, BEGINNING, None, class_id, slot=each["key"]) for each in slots]
    return prices, tuple(Slot(each["key"], minutes_of(each["from"]), minutes_of(each["to"])) for each in slots)


def heating_price(told):
    season = tuple(int(told["season"][edge].replace("-", "")) for edge in ("from", "to"))
    percent = told["kind"] == "percent_of_room"
    yen, unit = (told["percent"], PriceUnit.PERCENT) if percent else (told["yen"], PriceUnit.HOUR)
    return PriceOn(yen, unit, BEGINNING, None, charge=ChargeKind.HEATING, season=season)


@cases(FEES)
def test_fees(case):
    given, expected = case["given"], case["expected"]
    prices, slots = table_of(CASES["fee_tables"][given["table"]])
    use = RoomUse(
        name="部屋",
        starts_at=moment(given["date"], given["from"]),
        ends_at=moment(given["date"], given["to"]),
        day=date.fromisoformat(given["date"]),
        class_id=CLASSES.get(given.get("class")),
        slots=slots,
    )
    room = sum(line.amount for line in room_lines(use, prices))
    heating = heating_lines(use, [heating_price(given["heating"])], room) if "heating" in given else []
    relief = sum(line.amount for line in relief_lines(room, given["relief_percent"], "減免"))
    heated = sum(line.amount for line in heating)
    assert (room, heated, -relief) == (expected["room_yen"], expected["heating_yen"], expected["relief_yen"])
    assert room + heated + relief == expected["total_yen"]


@cases([case for case in CASES["refunds"] if not case["given"]["center_fault"]])
def test_refunds(case):
    given = case["given"]
    table = refund_table(f"{row['days_before']} {row['percent']}" for row in given["table"])
    days = (date.fromisoformat(given["use"]) - date.fromisoformat(given["cancelled"])).days
    assert refund(given["paid_yen"], days, table) == case["expected"]["refund_yen"]


@cases(CASES["quotas"])
def test_quotas(case):
    given, expected = case["given"], case["expected"]
    limit = given["limit"]
    quota = quota_of(f"{limit['max']} {limit['unit']} {limit['per']}")
    slots = tuple(Slot(str(at), *map(minutes_of, edges)) for at, edges in enumerate(limit.get("slots", ())))
    had, wanted = ([use_of(each, slots, given["today"]) for each in given[key]] for key in ("existing", "wanted"))
    has = used_in(quota, wanted[0].starts_at.date(), had)
    more = sum(amount_of(use, quota.unit) for use in wanted)
    counted = limit["free_within_days"] is None or wanted[0].days_ahead > limit["free_within_days"]
    scale = 60 if limit["unit"] == "hours" else 1
    assert (has / scale, more / scale) == (expected["has"], expected["wanted"])
    assert (has + more <= quota.most or not counted) is expected["allowed"]


def use_of(told, slots, today):
    start, end = datetime.fromisoformat(told["from"]), datetime.fromisoformat(told["to"])
    row = touched(slots, *(minutes_of(told[edge][11:]) for edge in ("from", "to")))
    return Use(1, 1, start, end, date.fromisoformat(today), max(1, len(row)))


@cases(DEADLINES)
def test_deadlines(case):
    given, expected = case["given"], case["expected"]
    closed = closed_rules(given.get("closed", ())) + own_dates(given.get("closed_dates", ()))
    match given["count"]:
        case "open_days_after":
            start = date.fromisoformat(given["day"])
            last = working_days_after(start, given["n"], lambda day: closed_by(day, closed, None) is None)
        case "days_after":
            last = date.fromisoformat(given["day"]) + timedelta(days=given["n"])
        case "days_before":
            last = date.fromisoformat(given["use"]) - timedelta(days=given["n"])
        case "from_months_to_days_before":
            last = date.fromisoformat(given["use"]) - timedelta(days=given["to_days"])
        case "last_acceptance":
            told = {"booking.last_acceptance_days": given["n"], "booking.last_acceptance_at": minutes_of(given["at"])}
            values = tuple(DatedValue(name, value, BEGINNING, None, None) for name, value in told.items())
            until = accepted_until(date.fromisoformat(given["use"]), 1, Rulebook((), (), values))
            assert until == datetime.fromisoformat(expected["last_moment"])
            return
    assert str(last) == expected["last_day"]
    assert str(end_of(last).date()) == expected.get("free_from", str(end_of(last).date()))


@cases(CASES["holidays_on_closed_weekdays"] + CASES["nth_weekday_and_yearly"])
def test_closed_days(case):
    given = case["given"]
    told = given.get("closed") or [{"kind": "weekday", "weekday": day} for day in given["closed_weekdays"]]
    if given.get("on_holiday") == "day_after_holiday_closed":
        told = [*told, {"kind": ClosedDayKind.AFTER_HOLIDAY.value}]
    rules = closed_rules(told, SHIFTS.get(given.get("on_holiday"), HolidayShift.CLOSED))
    first, last = date.fromisoformat(given["from"]), date.fromisoformat(given["to"])
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    assert [str(day) for day in days if closed_by(day, rules, None)] == case["expected"]["closed_days"]
