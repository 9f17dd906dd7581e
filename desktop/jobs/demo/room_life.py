"""What else happens to the demo's rooms: who came with which key, a request, a series, a closure, a guest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.jobs.demo.town import Act, Town, as_is
from desktop.models import Booking, ReliefGround, Resource
from desktop.operations.acting import Acting
from desktop.operations.booking_life import arrive, leave, mark_no_show
from desktop.operations.bookings import BookingRequest, book_room
from desktop.operations.closures import ClosureRequest, close_rooms
from desktop.operations.rooms import RoomForm, change_room
from desktop.operations.series import SeriesRequest, book_series
from desktop.queries.finding import FreeAsked, find_places
from desktop.storage.database import Operation
from desktop.words import BookingState

HALL, STORE_ROOM = "西館 集会室", "第2和室"
LAYOUTS = {
    "会議室A": ("口の字", "教室形式"),
    "会議室B": ("口の字", "教室形式"),
    "多目的室": ("いすのみ", "教室形式", "舞台あり"),
}
CHOIR, READERS, CLUB = 0, 1, 2
EVENING = (18 * 60, 21 * 60)
LATE_BOOKING = 1  # of those who are due in the morning so many have not come yet


def room_life_acts(town: Town) -> list[Act]:
    """For a demo with everything around its day."""
    return [Act(at, "manager", partial(as_is, make)) for at, make in _what(town)]


def _what(town: Town) -> Iterator[tuple[datetime, Operation[Any]]]:
    today = town.today
    yesterday = datetime.combine(today - timedelta(days=1), time(21, 30))
    yield yesterday, partial(end_demo_day, day=yesterday.date())
    for name, layouts in LAYOUTS.items():
        yield datetime.combine(today, time(9)), partial(lay_out_demo_room, room_id=town.rooms[name], layouts=layouts)
    yield datetime.combine(today, time(9, 5)), partial(ask_before_demo_room, room_id=town.rooms[HALL])
    for minute, group in ((20, READERS), (25, CLUB)):
        yield datetime.combine(today, time(9, minute)), partial(request_demo_hall, town=town, group=group)
    yield datetime.combine(today, time(9, 30)), partial(book_demo_series, town=town)
    yield datetime.combine(today, time(9, 35)), partial(book_demo_guest, town=town)
    yield datetime.combine(today, time(9, 40)), partial(book_demo_relief, town=town)
    floor = datetime.combine(today + timedelta(days=9), time(9))
    closure = ClosureRequest(
        name="畳の張り替え",
        starts_at=floor,
        ends_at=floor + timedelta(days=1, hours=12),
        room_ids=(town.rooms[STORE_ROOM],),
    )
    yield datetime.combine(today, time(9, 50)), partial(close_rooms, request=closure)
    yield datetime.combine(today, time(9, 58)), partial(receive_demo_visitors, day=today)


def end_demo_day(session: Session, acting: Acting, day: date) -> int:
    """Everybody of the day has left but the last, who never came; how many had come."""
    due = _due(session, day, acting.now)
    for number, booking in enumerate(due[:-1], start=1):
        arrive(session, acting, booking.id, str(number), seen_version=booking.version)
        session.flush()
        leave(session, acting, booking.id, booking.people, seen_version=booking.version)
        session.flush()
    for booking in due[-1:]:
        mark_no_show(session, acting, booking.id, seen_version=booking.version)
    return len(due)


def receive_demo_visitors(session: Session, acting: Acting, day: date) -> int:
    """Who is due by now has come and has a key, all but one; how many were due."""
    due = _due(session, day, acting.now)
    for number, booking in enumerate(due[LATE_BOOKING:] or due, start=1):
        arrive(session, acting, booking.id, str(number), seen_version=booking.version)
    return len(due)


def lay_out_demo_room(session: Session, acting: Acting, room_id: int, layouts: tuple[str, ...]) -> int:
    """The ways the chairs of a room can stand."""
    room = session.get_one(Resource, room_id)
    form = RoomForm(name=room.name, capacity=room.capacity, note=room.note, layouts=layouts)
    return change_room(session, acting, room_id, form)


def ask_before_demo_room(session: Session, acting: Acting, room_id: int) -> int:
    """From now on the room is requested first."""
    room = session.get_one(Resource, room_id)
    form = RoomForm(name=room.name, capacity=room.capacity, note=room.note, needs_approval=True)
    return change_room(session, acting, room_id, form)


def request_demo_hall(session: Session, acting: Acting, town: Town, group: int) -> int | None:
    """Two groups ask for the same evening; None where no evening is free."""
    asked = _request(session, acting, town, HALL, ahead=7)
    return asked and book_room(session, acting, replace(asked, group_id=town.groups[group], purpose="総会", people=18))


def book_demo_series(session: Session, acting: Acting, town: Town) -> int | None:
    """A group practises every week in the evening, as far as the room is free."""
    asked = _request(session, acting, town, "会議室B", ahead=2)
    if asked is None:
        return None
    weekly = replace(asked, group_id=town.groups[CHOIR], purpose="練習", people=14)
    return book_series(session, acting, SeriesRequest(booking=weekly, rule="FREQ=WEEKLY;COUNT=6"))


def book_demo_guest(session: Session, acting: Acting, town: Town) -> int | None:
    """Somebody who is not on the register."""
    asked = _request(session, acting, town, "第1和室", ahead=3)
    guest = {"guest_name": "みほん着付け教室（未登録）", "contact": "架空 花", "phone": "000-0000-0003"}
    return asked and book_room(session, acting, replace(asked, **guest, purpose="着付け体験", people=8))


def book_demo_relief(session: Session, acting: Acting, town: Town) -> int | None:
    """What the center does together with a group costs half."""
    asked = _request(session, acting, town, "多目的室", ahead=4)
    ground = session.scalars(select(ReliefGround.id).where(ReliefGround.percent == 50)).first()
    shared = {"relief_id": ground, "layout": "教室形式", "purpose": "共催講座", "people": 36}
    return asked and book_room(session, acting, replace(asked, group_id=town.groups[READERS], **shared))


def _due(session: Session, day: date, now: datetime) -> list[Booking]:
    begins = datetime.combine(day, time())
    due = select(Booking).where(
        Booking.state == BookingState.CONFIRMED, Booking.starts_at >= begins, Booking.starts_at < now
    )
    return list(session.scalars(due.order_by(Booking.starts_at, Booking.id)))


def _request(session: Session, acting: Acting, town: Town, room: str, ahead: int) -> BookingRequest | None:
    """The first free evening of the room, so many days ahead."""
    first = town.today + timedelta(days=ahead)
    asked = FreeAsked(
        first=first,
        last=first + timedelta(days=14),
        within=EVENING,
        minutes=EVENING[1] - EVENING[0],
        room_ids=frozenset({town.rooms[room]}),
    )
    found = find_places(session, asked, acting.now, most=1)
    if not found:
        return None
    return BookingRequest(resource_id=found[0].room_id, starts_at=found[0].starts_at, ends_at=found[0].ends_at)
