"""Several days of a specialist planned at once: by hand, by a rule that leaves out closed days, some without a room."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import RoomTaken
from desktop.models import Booking, SpecialistDay
from desktop.operations.bookings import book_room
from desktop.operations.specialist_days import DayRequest, PlanRequest, change_day, plan_days
from desktop.queries.specialists import days_without_room, specialist_day
from desktop.rules.series_patterns import Pattern, Repeat, rule_of
from desktop.rules.specialist_slots import named_days
from tests.makers import make_request
from tests.specialists import make_day, make_specialist

FIRST, TAKEN, LAST = date(2026, 12, 3), date(2026, 12, 10), date(2026, 12, 24)
NEW_YEARS_EVE = date(2026, 12, 31)  # closed by the ready rules


@pytest.fixture
def write(database, made):
    return lambda verb, **arguments: database.write(partial(verb, **arguments), made.by).answer


def planned(database):
    with database.reading() as session:
        return list(session.scalars(select(SpecialistDay.day).order_by(SpecialistDay.day)))


def test_a_rule_leaves_closed_days_out_and_a_hand_does_not(database, made, write):
    specialist_id = make_specialist(database, made)
    rule = rule_of(Pattern(repeat=Repeat.WEEKLY, count=3), datetime(2026, 12, 17))
    write(plan_days, specialist_id=specialist_id, request=PlanRequest(days=(date(2026, 12, 17),), rule=rule))
    assert planned(database) == [date(2026, 12, 17), LAST]
    write(plan_days, specialist_id=specialist_id, request=PlanRequest(days=(NEW_YEARS_EVE,)))
    assert planned(database)[-1] == NEW_YEARS_EVE


def test_days_whose_room_is_taken_are_named_and_put_right(database, made, write):
    specialist_id = make_specialist(database, made)
    write(book_room, request=make_request(made, "10:00", "12:00", TAKEN.isoformat()))
    plan = PlanRequest(days=(LAST, FIRST, TAKEN), day=DayRequest(room_id=made.room_a))
    days = tuple(named_days(plan.days, plan.rule))
    assert days == (FIRST, TAKEN, LAST)
    write(plan_days, specialist_id=specialist_id, request=plan)
    with database.reading() as session:
        ((day_id, day),) = days_without_room(session, specialist_id, days)
        assert day == TAKEN
    with pytest.raises(RoomTaken):
        write(change_day, day_id=day_id, request=DayRequest(room_id=made.room_a))
    write(change_day, day_id=day_id, request=DayRequest(room_id=made.room_b))
    with database.reading() as session:
        assert days_without_room(session, specialist_id, days) == ()
        assert specialist_day(session, made.by.staff_id, day_id).room == "会議室B"
        assert {booking.fee for booking in session.scalars(select(Booking).where(Booking.group_id.is_(None)))} == {0}


def test_a_single_day_whose_room_is_taken_is_refused(database, made, write):
    write(book_room, request=make_request(made, "10:00", "12:00", TAKEN.isoformat()))
    with pytest.raises(RoomTaken):
        make_day(database, made, TAKEN, room_id=made.room_a)
    assert planned(database) == []
