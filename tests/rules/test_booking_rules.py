from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop.errors import (
    AcceptanceOver,
    GroupNotActive,
    GuestsNotAllowed,
    LongerThanAllowed,
    OffSlot,
    OffTick,
    OutsideBookingWindow,
    OutsideHours,
    OverQuota,
    PointsReached,
    RegistrationEndsBefore,
    RoomRetired,
    SiteClosed,
    TooShort,
)
from desktop.rules.booking_rules import state_allowed
from desktop.rules.booking_waits import payment_awaited
from desktop.rules.opening import Hours
from desktop.rules.quotas import Use
from desktop.rules.rulebook import Rulebook
from desktop.rules.settings import DatedValue
from desktop.rules.wanted import Had, Wanted
from desktop.words import BookingState, ExpiryKind, GroupStatus
from tests.rules.real_rules import closed_rules

FOREVER = date(2000, 1, 1)
NOW = datetime(2026, 11, 21, 10)  # a Saturday
USE = datetime(2026, 12, 3, 13)  # a Thursday
HOURS = tuple(Hours(1, weekday, 540, 1260, FOREVER, None) for weekday in range(7))
SLOTS = ["午前 9:00-12:00", "午後 13:00-17:00", "夜間 18:00-21:00", "全日 9:00-21:00"]
GUESTS = 9


def rules(hours=HOURS, closed=(), *, since=FOREVER, room=None, user=None, **settings):
    values = tuple(
        DatedValue(f"booking.{name}", value, since, None, None, room, user) for name, value in settings.items()
    )
    return Rulebook(hours, closed_rules(closed), values)


def joined(*books):
    return Rulebook(HOURS, (), tuple(value for book in books for value in book.settings))


def want(start=USE, hours=2.0, **more):
    facts = {"room": "会議室A", "room_id": 1, "site_id": 1, "capacity": 12, "people": None, "group": "合唱団"}
    facts |= {"group_status": GroupStatus.REGISTERED, "registered_until": None}
    return Wanted(**(facts | more), starts_at=start, ends_at=start + timedelta(hours=hours))


def at(clock, day=USE):
    return datetime.combine(day.date(), datetime.strptime(clock, "%H:%M").time())


CLOSED = rules(closed=[{"kind": "weekday", "weekday": 3}])
ROOM_HOURS = (*HOURS, Hours(1, 3, 840, 1020, FOREVER, None, 1))


@pytest.mark.parametrize(
    ("book", "wanted", "refusal"),
    [
        (CLOSED, want(), SiteClosed),
        (rules(hours=ROOM_HOURS), want(), OutsideHours),
        (rules(grid="slots", slots=SLOTS), want(), OffSlot),
        (rules(grid="slots", slots=SLOTS, consecutive_slots=1), want(at("9:00"), 8), LongerThanAllowed),
        (rules(grid="minutes", grid_minutes=60), want(at("13:30"), 1), OffTick),
        (rules(min_minutes=60), want(hours=0.5), TooShort),
        (rules(max_minutes=60), want(), LongerThanAllowed),
        (rules(window_days=10), want(), OutsideBookingWindow),
        (rules(window_days=12, window_opens_at=601), want(), OutsideBookingWindow),
        (rules(last_acceptance_days=12, last_acceptance_at=599), want(), AcceptanceOver),
        (rules(guests=False), want(guest=True), GuestsNotAllowed),
        (rules(), want(let=False), RoomRetired),
        (rules(registration_ended="refuse"), want(registered_until=date(2026, 12, 2)), RegistrationEndsBefore),
    ],
)
def test_each_rule_refuses_by_name_and_a_manager_sets_it_aside(book, wanted, refusal):
    with pytest.raises(refusal):
        state_allowed(wanted, book, NOW)
    assert state_allowed(wanted, book, NOW, override=True).overridden == (refusal.__name__,)
    assert state_allowed(replace(wanted, set_aside=frozenset({refusal.__name__})), book, NOW).overridden


@pytest.mark.parametrize(
    ("book", "wanted"),
    [
        (rules(hours=ROOM_HOURS), want(room_id=2)),
        (rules(hours=ROOM_HOURS), want(at("14:00"))),
        (rules(grid="slots", slots=SLOTS), want(at("13:00"), 4)),
        (rules(grid="slots", slots=SLOTS), want(at("9:00"), 12)),
        (rules(grid="slots", slots=SLOTS, consecutive_slots=2), want(at("13:00"), 8)),
        (rules(grid="minutes", grid_minutes=60), want(at("20:00"), 1)),
        (rules(window_days=12, window_opens_at=600), want()),
        (rules(last_acceptance_days=12, last_acceptance_at=600), want()),
        (rules(guests=False), want()),
        (rules(guests=False, room=2), want(guest=True)),
        (rules(registration_ended="allow"), want(registered_until=date(2026, 12, 2))),
        (rules(max_minutes=60, since=date(2026, 12, 4)), want()),
    ],
)
def test_what_the_rules_allow_is_confirmed(book, wanted):
    assert state_allowed(wanted, book, NOW).state is BookingState.CONFIRMED


def test_rules_are_those_of_the_day_of_use_and_the_most_particular_ones():
    book = joined(
        rules(window_days=5),
        rules(window_days=20, user=1),
        rules(window_days=1, since=date(2027, 4, 1)),
    )
    assert state_allowed(want(class_id=1), book, NOW)
    with pytest.raises(OutsideBookingWindow) as refusal:
        state_allowed(want(class_id=2), book, NOW)
    assert refusal.value.opens == date(2026, 11, 28)
    with pytest.raises(OutsideBookingWindow) as refusal:
        state_allowed(want(datetime(2027, 4, 8, 13), class_id=2), book, NOW)
    assert refusal.value.opens == date(2027, 4, 7)


def test_a_merged_group_books_under_its_other_name_whatever_a_manager_says():
    with pytest.raises(GroupNotActive):
        state_allowed(want(group_status=GroupStatus.MERGED), rules(), NOW, override=True)


def test_quotas_count_all_rooms_but_a_rooms_own_quota_counts_that_room():
    there = Use(1, 2, datetime(2026, 12, 1, 9), datetime(2026, 12, 1, 12), date(2026, 10, 1))
    had = Had(uses=(there,))
    with pytest.raises(OverQuota) as refusal:
        state_allowed(want(), rules(quotas=["4 hours week"]), NOW, had)
    assert (refusal.value.has, refusal.value.wanted, refusal.value.most) == (180, 120, 240)
    for book in (
        rules(quotas=["5 hours month"]),
        rules(quotas=["4 hours week"], room=1),
        rules(quotas=["4 hours week"], quota_free_days=12),
    ):
        assert state_allowed(want(), book, NOW, had)
    late = Had(uses=(replace(there, made_on=date(2026, 11, 25)),))
    assert state_allowed(want(), rules(quotas=["4 hours week"], quota_free_days=7), NOW, late)
    assert state_allowed(want(guest=True), rules(quotas=["1 hours week"]), NOW, late)


def test_points_stop_a_group_until_the_months_are_over():
    had = Had(points=((date(2026, 7, 1), 2), (date(2026, 10, 1), 2)))
    with pytest.raises(PointsReached) as refusal:
        state_allowed(want(), rules(points_limit=3, points_months=6), NOW, had)
    assert (refusal.value.points, refusal.value.until) == (4, date(2027, 1, 1))
    assert state_allowed(want(), rules(points_limit=3, points_months=2), NOW, had)
    assert state_allowed(want(), rules(points_limit=0), NOW, had)


@pytest.mark.parametrize(
    ("book", "wanted", "state", "waits_for", "until"),
    [
        (rules(), want(needs_approval=True), "requested", None, None),
        (rules(papers_wanted=True), want(needs_approval=True, approved=True), "provisional", "papers", (11, 29)),
        (rules(papers_wanted=True, papers_days=3), want(), "provisional", "papers", (12, 1)),
        (rules(papers_wanted=True, papers_days=30), want(), "provisional", "papers", (11, 22)),
        (rules(papers_wanted=True), want(papers_in=True), "confirmed", None, None),
        (rules(), want(registered_until=date(2026, 11, 30)), "provisional", "renewal", (12, 1)),
        (rules(), want(registered_until=date(2026, 11, 20)), "provisional", "renewal", (11, 29)),
    ],
)
def test_what_a_booking_waits_for(book, wanted, state, waits_for, until):
    judged = state_allowed(wanted, book, NOW)
    assert (judged.state, judged.waits_for) == (state, waits_for)
    assert judged.expires_at == (datetime(2026, *until) if until else None)


def test_working_days_and_the_earlier_deadline_of_payment():
    mondays = [{"kind": "weekday", "weekday": 0}]
    papers = rules(closed=mondays, papers_wanted=True, provisional_days=3, provisional_working_days=True)
    assert state_allowed(want(), papers, NOW).expires_at == datetime(2026, 11, 26)
    for settings, until in (
        ({"payment_within": 5}, (11, 28)),
        ({"payment_days": 2}, (12, 2)),
        ({"payment_within": 5, "payment_days": 8}, (11, 26)),
        ({"payment_days": 30}, (11, 22)),
    ):
        book = rules(closed=mondays, **settings)
        judged = payment_awaited(state_allowed(want(), book, NOW), want(), book, NOW)
        assert (judged.waits_for, judged.expires_at) == (ExpiryKind.PAYMENT, datetime(2026, *until))
    assert payment_awaited(state_allowed(want(), rules(), NOW), want(), rules(), NOW).expires_at is None


def test_a_booking_that_stands_is_judged_by_who_has_it_only():
    stands = want(stands=True, let=False)
    assert state_allowed(stands, CLOSED, NOW).state is BookingState.CONFIRMED
    with pytest.raises(GroupNotActive):
        state_allowed(replace(stands, group_status=GroupStatus.SUSPENDED), CLOSED, NOW)
