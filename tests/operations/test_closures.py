"""Dated closures: what is free is closed, what was there first is displaced, and everything can be taken back."""

from __future__ import annotations

import time
from datetime import datetime
from functools import partial

import pytest
from sqlalchemy import func, select

from desktop.errors import (
    ChangedElsewhere,
    EndsBeforeStart,
    InThePast,
    Missing,
    NotAllowed,
    NotFound,
    NotInState,
    OffTick,
    OverrideUnfounded,
    RoomClosed,
    RoomTaken,
)
from desktop.models import Booking, Closure, Occupancy, Resource
from desktop.operations.acting import By
from desktop.operations.center import RoomRequest, add_room
from desktop.operations.closures import ClosureRequest, change_closure, close_rooms, let_stand, withdraw_closure
from desktop.operations.staff import add_staff
from desktop.words import StaffRole
from tests.makers import make_request, make_room
from tests.operations.acts import Acts
from tests.operations.buffered import book_buffered, ticks_of


@pytest.fixture
def acts(database, made):
    return Acts(database, made)


def closing(start="13:00", end="17:00", rooms=(), name="空調の工事", day="2026-11-21", until=None, site=None):
    moments = (datetime.fromisoformat(f"{day}T{start}"), datetime.fromisoformat(f"{until or day}T{end}"))
    return ClosureRequest(name=name, starts_at=moments[0], ends_at=moments[1], room_ids=rooms, site_id=site)


def close(acts, *args, **more):
    return acts.write(close_rooms, request=closing(*args, **more))


def displaced(acts):
    with acts.database.reading() as session:
        return list(session.scalars(select(Booking.id).where(Booking.closure_id.is_not(None)).order_by(Booking.id)))


def test_a_closure_takes_what_is_free_and_names_itself(acts):
    made = acts.made
    first = acts.answer(acts.book(start="14:00", end="16:00"))
    acts.answer(acts.book(start="17:00", end="18:00"))
    close(acts, rooms=(made.room_a,))
    assert displaced(acts) == [first]
    assert len(ticks_of(acts.database, closure_id=1)) == 24
    with pytest.raises(RoomClosed) as refusal:
        acts.book(start="16:00", end="17:00", resource_id=made.joined)
    assert (refusal.value.closure, refusal.value.end) == ("空調の工事", datetime(2026, 11, 21, 17))
    with pytest.raises(RoomTaken):
        acts.book(start="15:00", end="16:30", group_id=made.readers)
    acts.book(start="14:00", end="16:00", resource_id=made.room_b)
    assert acts.fine()


def test_who_is_displaced_keeps_its_place_but_may_not_wander_in_the_closure(acts):
    made = acts.made
    first = acts.answer(acts.book(start="14:00", end="16:00"))
    close(acts, site=1)
    acts.change(first, purpose="総会")
    assert displaced(acts) == [first]
    with pytest.raises(RoomClosed):
        acts.move(first, made.room_a, "14:30", "16:30")
    moved = acts.move(first, made.room_a, "17:00", "19:00")
    assert displaced(acts) == []
    assert len(ticks_of(acts.database, closure_id=1)) == 48
    acts.undo(moved)
    assert displaced(acts) == [first]
    cancelled = acts.cancel(first)
    acts.undo(cancelled)
    assert displaced(acts) == [first]
    assert acts.fine()


def test_withdrawing_frees_the_rooms_and_is_undone_with_what_came_between(acts):
    first = acts.answer(acts.book(start="14:00", end="16:00"))
    closed = close(acts, site=1)
    close(acts, "15:00", "18:00", rooms=(acts.made.room_a,), name="選挙")
    withdrawn = acts.write(withdraw_closure, closure_id=1)
    assert displaced(acts) == [first]  # the other closure covers it too
    assert len(ticks_of(acts.database, closure_id=2)) == 24
    between = acts.answer(acts.book(start="13:00", end="14:00", group_id=acts.made.readers))
    again = acts.undo(withdrawn)
    assert displaced(acts) == [first, between]
    acts.undo(again)
    with pytest.raises(NotFound):
        acts.write(withdraw_closure, closure_id=1)
    assert displaced(acts) == [first]
    assert acts.fine()
    assert closed


def test_undoing_a_closure_leaves_nothing_of_it_and_redo_closes_again(acts):
    first = acts.answer(acts.book(start="14:00", end="16:00"))
    undone = acts.undo(close(acts, site=1))
    assert (displaced(acts), ticks_of(acts.database, booking_id=None)) == ([], [])
    acts.undo(undone)
    assert displaced(acts) == [first]
    assert len(ticks_of(acts.database, closure_id=1)) == 24
    assert acts.fine()


def test_a_changed_closure_frees_what_it_leaves_and_displaces_what_it_meets(acts):
    made = acts.made
    first = acts.answer(acts.book(start="14:00", end="16:00"))
    second = acts.answer(acts.book(start="14:00", end="16:00", resource_id=made.japanese))
    close(acts, rooms=(made.room_a,))
    change = partial(change_closure, closure_id=1, request=closing("15:00", "20:00", rooms=(made.japanese,)))
    changed = acts.database.write(partial(change, seen_version=1), made.by).number
    assert displaced(acts) == [second]
    acts.book(start="16:00", end="17:00")
    with pytest.raises(ChangedElsewhere):
        acts.database.write(partial(change, seen_version=1), made.by)
    acts.undo(changed)
    assert displaced(acts) == [first, 3]
    assert acts.fine()


def test_a_manager_lets_a_booking_stand_and_books_over_a_closure_with_a_reason(acts):
    made = acts.made
    first = acts.answer(acts.book(start="14:00", end="16:00"))
    close(acts, rooms=(made.room_a,))
    clerk = acts.database.write(partial(add_staff, code="aya", name="彩", role=StaffRole.STAFF), made.by).answer
    allow = partial(let_stand, booking_id=first, reason="工事は午後から")
    with pytest.raises(NotAllowed):
        acts.database.write(allow, By(staff_id=clerk, staff="彩", site_id=1, pc="受付2"))
    with pytest.raises(OverrideUnfounded):
        acts.write(let_stand, booking_id=first, reason=" ")
    stood = acts.write(let_stand, booking_id=first, reason="工事は夕方から")
    acts.change(first, purpose="総会")
    assert displaced(acts) == []
    with pytest.raises(NotInState):
        acts.write(let_stand, booking_id=first, reason="もう一度")
    second = acts.answer(acts.book(start="13:00", end="14:00", override_reason="工事の人の打合せ"))
    with acts.database.reading() as session:
        assert [session.get_one(Booking, each).overridden for each in (first, second)] == [["RoomClosed"]] * 2
    acts.cancel(second)
    assert "13:00" in ticks_of(acts.database, closure_id=1)
    assert acts.fine()
    assert stood


def test_closures_give_way_to_no_buffer_and_buffers_come_back(acts):
    close(acts, "15:00", "16:00", rooms=(acts.made.room_a,))
    request = make_request(acts.made, "14:00", "15:00")
    acts.database.write(partial(book_buffered, request=request, after=15), acts.made.by)
    assert ticks_of(acts.database, buffer=True) == []
    acts.write(withdraw_closure, closure_id=1)
    assert ticks_of(acts.database, buffer=True) == ["15:00", "15:05", "15:10"]
    assert acts.fine()


@pytest.mark.parametrize(
    ("request_", "refusal"),
    [
        (closing(name=" "), Missing),
        (closing("17:00", "13:00"), EndsBeforeStart),
        (closing("13:01", "14:00"), OffTick),
        (closing(day="2026-11-20"), InThePast),
        (closing(rooms=(99,)), NotFound),
        (closing(site=9), NotFound),
    ],
)
def test_bad_closures_are_refused_and_leave_nothing(acts, request_, refusal):
    with pytest.raises(refusal):
        acts.write(close_rooms, request=request_)
    with acts.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Closure)) == 0


def test_a_month_of_a_site_of_twenty_rooms_is_one_statement(acts):
    for number in range(17):
        make_room(acts.database, f"工作室{number}")
    with acts.database.reading() as session:
        # a server looks every tick's atom and closure up
        days = 30 if session.get_bind().dialect.name == "sqlite" else 2
    began = time.perf_counter()
    close(acts, "00:00", "00:00", day="2026-12-01", until=f"2026-12-{days + 1:02}", site=1)
    took = time.perf_counter() - began
    with acts.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Occupancy)) == 20 * days * 288
    assert took < 3, took  # alone it is a quarter of a second; the machine may be busy with other tests
    acts.write(withdraw_closure, closure_id=1)
    assert acts.fine()


def test_taking_back_a_room_retires_it(acts):
    number = acts.write(add_room, request=RoomRequest(name="工作室", site_id=1))
    acts.undo(number)
    with acts.database.reading() as session:
        assert session.scalars(select(Resource.active).where(Resource.name == "工作室")).one() is False
