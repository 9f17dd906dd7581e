"""Closed days and booking windows of real centers over two years, beside tables worked out from their rules' text."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from desktop.rules.booking_rules import Wanted, state_allowed
from desktop.rules.booking_times import window_opens_at
from desktop.rules.closed_days import closed_by
from desktop.rules.opening import Hours
from desktop.rules.rulebook import Rulebook
from desktop.rules.settings import DatedValue
from desktop.words import BookingState, ExpiryKind, GroupStatus
from tests.rules.real_rules import BEGINNING, closed_rules

CENTERS = json.loads((Path(__file__).parent / "real_centers.json").read_text("utf-8"))["centers"]
FIRST, LAST = date(2026, 4, 1), date(2028, 3, 31)
SITE, ROOM = 1, 7
HOURS = tuple(Hours(SITE, weekday, 540, 1260, BEGINNING, None) for weekday in range(7))
CLASSES = {"all": None, "registered": 1, "others": 2}


def minutes_of(text):
    return int(text[:2]) * 60 + int(text[3:]) if text else 0


def settings_of(center):
    for name, window in center["settings"]["windows"].items():
        told = {
            "booking.window_months": window["months"],
            "booking.window_anchor": window["anchor"],
            "booking.window_opens_at": minutes_of(window["opens_at"]),
        }
        for setting, value in told.items():
            yield DatedValue(setting, value, BEGINNING, None, None, class_id=CLASSES[name])
    if days := center["settings"]["provisional_days"]:
        yield DatedValue("booking.papers_wanted", value=True, valid_from=BEGINNING, valid_until=None, site_id=None)
        yield DatedValue("booking.provisional_days", days, BEGINNING, None, None)


def rulebook_of(center):
    return Rulebook(HOURS, closed_rules(center["settings"]["closed"]), tuple(settings_of(center)))


@pytest.fixture(params=CENTERS, ids=[center["center"] for center in CENTERS])
def center(request):
    return request.param


def test_closed_days_of_two_years(center):
    book = rulebook_of(center)
    days = (FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1))
    assert [str(day) for day in days if closed_by(day, book.closed, SITE)] == center["closed_days"]


def test_booking_opens_for_every_open_day_of_two_years(center):
    book, wrong = rulebook_of(center), {}
    for name, table in center["opens_on"].items():
        assert len(table) > 500
        for day, opens in table.items():
            told = window_opens_at(date.fromisoformat(day), SITE, book, ROOM, CLASSES[name])
            if told != datetime.fromisoformat(opens):
                wrong[name, day] = (told, opens)
    assert not wrong


def test_a_provisional_booking_lives_thirty_days():
    book = rulebook_of(next(center for center in CENTERS if center["settings"]["provisional_days"]))
    use = datetime(2026, 8, 27, 10)
    wanted = Wanted(
        room="集会室",
        room_id=ROOM,
        site_id=SITE,
        capacity=20,
        people=None,
        group="読書会",
        group_status=GroupStatus.REGISTERED,
        registered_until=None,
        starts_at=use,
        ends_at=use + timedelta(hours=2),
    )
    judged = state_allowed(wanted, book, datetime(2026, 6, 1, 15))
    assert (judged.state, judged.waits_for) == (BookingState.PROVISIONAL, ExpiryKind.PAPERS)
    assert judged.expires_at == datetime(2026, 7, 2)
