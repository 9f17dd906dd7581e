"""One slot through every other path that makes a booking live: approved, moved, brought back, in a series, closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from random import Random

from sqlalchemy import select

from desktop.models import Booking, Resource
from desktop.operations.booking_life import approve_booking, revive_booking
from desktop.operations.bookings import BookingRequest, book_room, cancel_booking, move_booking
from desktop.operations.bookings import Place as Target
from desktop.operations.closures import ClosureRequest, close_rooms
from desktop.operations.series import SeriesRequest, book_series
from desktop.words import LIVE_STATES, CancelReason
from tests.soak.clerks import Act, Clerks, Outcome
from tests.soak.places import Place

KNOWN = {"RoomTaken", "RoomClosed", "ChangedElsewhere", "NotInState"}


def approving(place: Place, clerks: Clerks, random: Random) -> list[Outcome]:
    """Everybody approves another request for the slot."""
    wish = _wish(place, place.made.japanese, random)
    place.database.write(partial(_ask_first, room=wish.resource_id, asks=True), place.made.by)
    ids = [_write(place, partial(book_room, request=wish)) for _ in range(clerks.count)]
    outcomes = clerks.all([Act(partial(approve_booking, booking_id=each, seen_version=1)) for each in ids])
    place.database.write(partial(_ask_first, room=wish.resource_id, asks=False), place.made.by)
    return _one_of(place, outcomes, wish)


def moving(place: Place, clerks: Clerks, random: Random) -> list[Outcome]:
    """Everybody moves another booking to the slot, some into the joined room over it."""
    wish, made = _wish(place, place.made.room_a, random), place.made
    ids = [_write(place, partial(book_room, request=_wish(place, made.japanese, random))) for _ in range(clerks.count)]
    goal = Target(resource_id=made.room_a, starts_at=wish.starts_at, ends_at=wish.ends_at)
    goals = [goal if random.random() < 0.7 else replace(goal, resource_id=made.joined) for _ in ids]
    tasks = [
        Act(partial(move_booking, booking_id=each, place=to, seen_version=1))
        for each, to in zip(ids, goals, strict=True)
    ]
    return _one_of(place, clerks.all(tasks), wish)


def bringing_back(place: Place, clerks: Clerks, random: Random) -> list[Outcome]:
    """Half bring cancelled bookings of the slot back, half book it."""
    wish, half = _wish(place, place.made.room_a, random), clerks.count // 2
    ids: list[int] = []
    for _ in range(half):
        ids.append(_write(place, partial(book_room, request=wish)))
        _write(place, partial(cancel_booking, booking_id=ids[-1], reason=CancelReason.OTHER, seen_version=1))
    tasks = [Act(partial(revive_booking, booking_id=each, seen_version=2)) for each in ids]
    tasks += [Act(partial(book_room, request=wish)) for _ in range(clerks.count - half)]
    random.shuffle(tasks)
    return _one_of(place, clerks.all(tasks), wish)


def repeating(place: Place, clerks: Clerks, random: Random) -> list[Outcome]:
    """Everybody books a series that has the slot among its dates; some have no other."""
    wish = _wish(place, place.made.room_a, random)
    rules = [f"FREQ=WEEKLY;COUNT={random.choice((1, 1, 2))}" for _ in range(clerks.count)]
    tasks = [Act(partial(book_series, request=SeriesRequest(booking=wish, rule=rule))) for rule in rules]
    outcomes = clerks.all(tasks)
    assert {each.refusal for each in outcomes if not each.won} <= KNOWN, outcomes
    assert len(_live(place, wish)) == 1
    return outcomes


def closing(place: Place, clerks: Clerks, random: Random) -> list[Outcome]:
    """Half close the rooms while half book the slot: who was first stays and is displaced, the others stay out."""
    wish, half = _wish(place, place.made.room_a, random), clerks.count // 2
    shut = ClosureRequest(name="警報", starts_at=wish.starts_at, ends_at=wish.ends_at, site_id=1)
    tasks = [Act(partial(close_rooms, request=shut))] * half
    tasks += [Act(partial(book_room, request=wish)) for _ in range(clerks.count - half)]
    random.shuffle(tasks)
    outcomes = clerks.all(tasks)
    assert sum(each.won for each in outcomes) in {half, half + 1}, outcomes
    assert {each.refusal for each in outcomes if not each.won} <= KNOWN, outcomes
    live = _live(place, wish)
    assert len(live) <= 1
    assert all(displaced for _, displaced in live), live
    return outcomes


PATHS = (approving, moving, bringing_back, repeating, closing)


def _one_of(place: Place, outcomes: list[Outcome], wish: BookingRequest) -> list[Outcome]:
    assert sum(each.won for each in outcomes) == 1, outcomes
    assert {each.refusal for each in outcomes if not each.won} <= KNOWN, outcomes
    assert len(_live(place, wish)) == 1
    return outcomes


def _wish(place: Place, room: int, random: Random) -> BookingRequest:
    start, end = place.fresh_slot()
    group = random.choice((place.made.choir, place.made.readers))
    return BookingRequest(resource_id=room, group_id=group, starts_at=start, ends_at=end)


def _write(place: Place, operation) -> int:
    return place.database.write(operation, place.made.by).answer


def _ask_first(session, _acting, *, room: int, asks: bool) -> None:
    session.get_one(Resource, room).needs_approval = asks


def _live(place: Place, wish: BookingRequest) -> list[tuple[int, int | None]]:
    """Live bookings of the slot in any room that shares something with the one wished for, and who displaced them."""
    made = place.made
    rooms = (made.japanese,) if wish.resource_id == made.japanese else (made.room_a, made.joined)
    live = select(Booking.id, Booking.closure_id).where(
        Booking.resource_id.in_(rooms),
        Booking.starts_at < wish.ends_at,
        Booking.ends_at > wish.starts_at,
        Booking.starts_at > wish.starts_at - timedelta(days=1),
        Booking.state.in_(LIVE_STATES),
    )
    with place.database.reading() as session:
        return [tuple(row) for row in session.execute(live)]
