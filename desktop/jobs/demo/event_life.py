"""The demo's events beside those on the wall: one that is full, one with names, a course that repeats, their rooms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.jobs.demo.town import Act, Town, as_is
from desktop.models import Event, SignUp
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.event_parts import EventRequest
from desktop.operations.event_room_parts import RoomWish
from desktop.operations.event_rooms import book_event_rooms
from desktop.operations.events import add_event, write_result
from desktop.operations.programs import ProgramRequest, add_program
from desktop.operations.sign_ups import SignUpRequest, cancel_sign_up, mark_came, sign_up
from desktop.queries.finding import FreeAsked, find_places
from desktop.storage.database import Operation
from desktop.words import EventKind, SignUpState

AFTERNOON, EVENING = (14 * 60, 16 * 60), (18 * 60, 20 * 60)
FAMILIES, GIVEN = ("架空", "見本", "例示", "仮名"), ("花子", "太郎", "葉子", "次郎")
PLACES, WANTED = 10, 13  # of the course that is full: two still wait after one has cancelled
WAS, IS = timedelta(days=9), timedelta(days=5)  # before and after the demo day
CENTER = "みほん市市民活動センター"
COURSE = EventRequest(
    title="はじめての会報づくり講座",
    starts_at=datetime.min,
    ends_at=datetime.max,
    organizer=CENTER,
    promise="一枚の会報を、その場でつくって持ち帰ります。",
    charge="無料",
    kind=EventKind.COURSE,
    capacity=PLACES,
    signs_up=True,
)
EXCHANGE = replace(COURSE, title="団体交流会「ひとこと持ち寄り会」", kind=EventKind.EXCHANGE, promise="", capacity=20)
PROGRAM = replace(COURSE, title="やさしい経理の夜間講座", promise="四回で決算までやってみます。", capacity=12)


def event_life_acts(town: Town) -> list[Act]:
    """For a demo with everything around its day."""
    with town.database.reading() as session:
        book = rulebook(session)

    def open_day(wanted: date) -> date:
        return next(day for day in (wanted + timedelta(days=number) for number in range(14)) if book.open_on(day, 1))

    was, coming = open_day(town.today - WAS), open_day(town.today + IS)
    past, full = list[int](), list[int]()
    acts = _course(EXCHANGE, past, was, town.today - timedelta(days=30), 8)
    acts += _course(COURSE, full, coming, town.today - timedelta(days=18), WANTED)
    acts.append(_act(datetime.combine(was, time(20, 10)), lambda: partial(mark_demo_guests, event_id=past[0])))
    cancelled = datetime.combine(town.today - timedelta(days=1), time(15, 5))
    acts.append(_act(cancelled, lambda: partial(cancel_demo_guest, event_id=full[0])))
    today = datetime.combine(town.today, time(9, 52))
    acts.append(_act(today, lambda: partial(book_demo_event_room, event_id=full[0], town=town)))
    night = open_day(town.today + timedelta(days=11))
    acts.append(_act(today, lambda: partial(add_demo_program, day=night, town=town), "manager"))
    return acts


def _act(at: datetime, make: Any, staff: str = "staff") -> Act:
    return Act(at, staff, make)


def _course(request: EventRequest, ids: list[int], day: date, made_on: date, wanted: int) -> list[Act]:
    """Put in on a day, and signed up for on the days after it, before the demo day."""
    starts, ends = (datetime.combine(day, time(minutes // 60)) for minutes in AFTERNOON)
    making = partial(add_event, request=replace(request, starts_at=starts, ends_at=ends))
    at = datetime.combine(made_on, time(10, 15))
    acts = [Act(at, "manager", partial(as_is, making), then=ids.append)]
    for number in range(wanted):
        when = at + timedelta(days=1 + number, minutes=37 * (number % 9))
        acts.append(_act(when, partial(_signing, ids, number)))
    return acts


def _signing(ids: list[int], number: int) -> Operation[Any]:
    name = f"{FAMILIES[number % len(FAMILIES)]} {GIVEN[number // len(FAMILIES)]}"
    return partial(sign_up, event_id=ids[0], request=SignUpRequest(name=name, phone=f"000-0000-{1000 + number}"))


def mark_demo_guests(session: Session, acting: Acting, event_id: int) -> int:
    """All but the last came."""
    ids = tuple(session.scalars(select(SignUp.id).where(SignUp.event_id == event_id).order_by(SignUp.id)))
    mark_came(session, acting, ids[:-1], SignUpState.CAME)
    mark_came(session, acting, ids[-1:], SignUpState.ABSENT)
    event = session.get_one(Event, event_id)
    said = "自治会と子育ての団体が、来年の夏まつりを一緒に考えることになった。"
    return write_result(session, acting, event_id, said, event.attendance, seen_version=event.version)


def cancel_demo_guest(session: Session, acting: Acting, event_id: int) -> int:
    """Somebody with a place cannot come: the first who waits moves up."""
    first = select(SignUp).where(SignUp.event_id == event_id, SignUp.state == SignUpState.SIGNED_UP)
    row = session.scalars(first.order_by(SignUp.id)).first()
    return 0 if row is None else cancel_sign_up(session, acting, row.id, seen_version=row.version)


def book_demo_event_room(session: Session, acting: Acting, event_id: int, town: Town) -> int:
    """A room for the event, where one is free."""
    event = session.get_one(Event, event_id)
    room = _free_room(session, acting, town, event.starts_at.date(), AFTERNOON)
    return 0 if room is None else book_event_rooms(session, acting, event_id, RoomWish(resource_ids=(room,)))


def add_demo_program(session: Session, acting: Acting, day: date, town: Town) -> int:
    """Four evenings, a week apart; those whose room is taken go without."""
    starts, ends = (datetime.combine(day, time(minutes // 60)) for minutes in EVENING)
    room = _free_room(session, acting, town, day, EVENING)
    event = replace(PROGRAM, starts_at=starts, ends_at=ends)
    wish = RoomWish(resource_ids=(room,)) if room is not None else None
    rule = "FREQ=WEEKLY;COUNT=4"
    return add_program(session, acting, ProgramRequest(event=event, rule=rule, rooms=wish, goes_without_rooms=True))


def _free_room(session: Session, acting: Acting, town: Town, day: date, within: tuple[int, int]) -> int | None:
    rooms = frozenset(number for name, number in town.rooms.items() if not name.startswith("西館"))
    asked = FreeAsked(first=day, last=day, within=within, minutes=within[1] - within[0], room_ids=rooms)
    found = find_places(session, asked, acting.now, most=1)
    return found[0].room_id if found else None
