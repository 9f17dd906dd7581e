"""Holds and provisional bookings end by themselves: whoever wants their place sweeps them away."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy import func, select

from desktop.errors import HoldExpired, NotLive, RoomTaken, StockShort
from desktop.models import JournalFact, Occupancy
from desktop.operations.bookings import confirm_booking
from desktop.queries.days import day_rows
from desktop.storage.clock import standing_clock
from desktop.words import BookingState
from tests.makers import NOW, make_group
from tests.operations.acts import Acts


@pytest.fixture
def acts(database, made):
    return Acts(database, made)


def later(acts, **span):
    acts.database.clock = standing_clock(NOW + timedelta(**span))


def test_a_hold_lives_to_the_last_second_of_its_ten_minutes(acts):
    acts.hold()
    later(acts, minutes=9, seconds=59)
    with pytest.raises(RoomTaken):
        acts.book()
    later(acts, minutes=10)
    booked = acts.answer(acts.book())
    assert [acts.row(1).state, acts.row(booked).state] == [BookingState.EXPIRED, BookingState.CONFIRMED]
    assert acts.fine()


def test_questions_do_not_show_what_has_expired_though_nobody_swept(acts):
    acts.hold()
    later(acts, minutes=10)
    with acts.database.reading() as session:
        assert day_rows(session, 1, NOW.date(), acts.database.now()).bookings == ()
        assert session.scalar(select(func.count()).select_from(Occupancy)) == 24
    assert acts.fine()


def test_a_joined_room_sweeps_the_holds_on_its_parts_and_back(acts):
    made = acts.made
    acts.hold()
    acts.hold(resource_id=made.room_b)
    later(acts, minutes=10)
    acts.hold(resource_id=made.joined)
    later(acts, minutes=20)
    acts.book(resource_id=made.room_b)
    assert [acts.row(number).state for number in (1, 2, 3)] == [BookingState.EXPIRED] * 3
    assert acts.fine()


def test_expired_equipment_is_free_again_even_from_another_room(acts):
    both = ((acts.made.projector, 2),)
    acts.hold(items=both)
    with pytest.raises(StockShort):
        acts.book(resource_id=acts.made.japanese, items=both)
    later(acts, minutes=10)
    acts.book(resource_id=acts.made.japanese, items=both)
    assert (acts.row(1).state, acts.used("14:00")) == (BookingState.EXPIRED, 2)
    assert acts.fine()


def test_what_was_swept_is_neither_what_the_act_was_about_nor_undone_with_it(acts):
    acts.hold()
    later(acts, minutes=10)
    number = acts.book()
    with acts.database.reading() as session:
        assert session.get_one(JournalFact, number).record == "bookings:2"
    acts.undo(number)
    assert [acts.row(1).state, acts.row(2).state] == [BookingState.EXPIRED, BookingState.CANCELLED]
    assert acts.fine()


@pytest.mark.parametrize("swept_before", [False, True])
def test_a_hold_that_has_ended_by_itself_is_still_taken_back(acts, swept_before):
    held = acts.hold()
    later(acts, minutes=11)
    if swept_before:
        acts.book()
    acts.undo(held)
    assert acts.row(1).state is BookingState.CANCELLED
    assert acts.fine()


def test_a_swept_hold_is_not_confirmed_nor_cancelled(acts):
    acts.hold()
    later(acts, minutes=10)
    with pytest.raises(HoldExpired) as refusal:
        acts.confirm(1)
    assert refusal.value.room == "会議室A"
    acts.book()
    for act in (acts.confirm, acts.cancel):
        with pytest.raises((HoldExpired, NotLive)):
            act(1)


def test_a_hold_swept_by_somebody_else_says_so_to_a_clerk_with_the_old_version(acts):
    acts.hold()
    later(acts, minutes=10)
    acts.book()
    with pytest.raises(HoldExpired):
        acts.database.write(partial(confirm_booking, booking_id=1, seen_version=1), acts.made.by)


def test_a_provisional_booking_ends_with_the_registration(acts):
    short = make_group(acts.database, name="短期の会", by=acts.made.by, registered_until=date(2026, 11, 30))
    acts.book(day="2026-12-05", group_id=short)
    later(acts, days=9, minutes=14 * 60 - 1)
    with pytest.raises(RoomTaken):
        acts.book(day="2026-12-05")
    later(acts, days=9, minutes=14 * 60)
    acts.book(day="2026-12-05")
    assert acts.row(1).state is BookingState.EXPIRED
    assert acts.fine()
