"""What hangs at the entrance, at the doors and beside the counter. Reads the uses of rooms and the opening rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Site
from desktop.models.rulebook import rulebook
from desktop.queries.room_uses import (
    RoomUse,
    SheetCenter,
    SheetRoom,
    Stop,
    room_uses,
    sheet_center,
    sheet_rooms,
    stops,
)
from desktop.rules.booking_rules import Rulebook
from desktop.rules.closed_days import closed_by
from desktop.rules.opening import hours_on

_DAY = timedelta(days=1)
_WEEK = 7


@dataclass(frozen=True, slots=True)
class EntranceRows:
    """The uses of one day at one or more sites; `closed` names the rule when none of them opens."""

    center: SheetCenter
    sites: tuple[str, ...]
    day: date
    uses: tuple[RoomUse, ...]
    closed: str


@dataclass(frozen=True, slots=True)
class Door:
    """One room's day; a use of joined rooms stands at each of their doors. Hours in minutes since midnight."""

    room: SheetRoom
    uses: tuple[RoomUse, ...]
    stops: tuple[Stop, ...]
    closed: str
    opens: int = 0
    closes: int = 0


@dataclass(frozen=True, slots=True)
class DoorRows:
    center: SheetCenter
    day: date
    doors: tuple[Door, ...]


@dataclass(frozen=True, slots=True)
class WeekDay:
    """`opens` and `closes` in minutes since midnight, 0 and 0 where the day has no hours; `closed` says why."""

    day: date
    opens: int
    closes: int
    closed: str
    uses: tuple[RoomUse, ...]
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class WeekRows:
    """One room's week from a Monday on."""

    center: SheetCenter
    room: SheetRoom
    days: tuple[WeekDay, ...]


def entrance_rows(session: Session, site_id: int | None, day: date, now: datetime) -> EntranceRows:
    """One site's day, or (None) that of all."""
    sites = sites_of(session, site_id)
    book = rulebook(session)
    closed = [_closed(book, day, each) for each in sites]
    uses = [use for use in room_uses(session, day, day, now) if use.site_id in sites]
    return EntranceRows(
        center=sheet_center(session),
        sites=tuple(sites.values()),
        day=day,
        uses=tuple(uses),
        closed=closed[0] if all(closed) else "",
    )


def door_rows(session: Session, site_id: int | None, room_id: int | None, day: date, now: datetime) -> DoorRows:
    """The doors of one room, of a site, or of all. Raises NotFound where there is no such room."""
    book, uses, shut = rulebook(session), room_uses(session, day, day, now), stops(session, day, day)
    rooms = sheet_rooms(session, (site_id,) if site_id is not None else (), room_id)
    if not rooms:
        raise NotFound("room", str(room_id or ""))
    doors = [
        Door(
            room,
            tuple(_of_room(room, uses)),
            tuple(_shutting(room, shut)),
            _closed(book, day, room.site_id, room.id),
            *open_minutes(book, day, room.site_id, room.id),
        )
        for room in rooms
    ]
    return DoorRows(sheet_center(session), day, tuple(doors))


def week_rows(session: Session, room_id: int, day: date, now: datetime) -> WeekRows:
    """The room's week in which the day lies. Raises NotFound where there is no such room."""
    room = next(iter(sheet_rooms(session, room_id=room_id)), None)
    if room is None:
        raise NotFound("room", str(room_id))
    monday = day - day.weekday() * _DAY
    sunday = monday + (_WEEK - 1) * _DAY
    book, uses, shut = rulebook(session), room_uses(session, monday, sunday, now), stops(session, monday, sunday)
    ours, closing = list(_of_room(room, uses)), list(_shutting(room, shut))
    days = [_week_day(book, room, monday + number * _DAY, ours, closing) for number in range(_WEEK)]
    return WeekRows(sheet_center(session), room, tuple(days))


def open_minutes(book: Rulebook, day: date, site_id: int, room_id: int | None = None) -> tuple[int, int]:
    """From when until when the room could be used; 0 and 0 on a closed day."""
    closed = closed_by(day, book.closed, site_id, room_id)
    hours = None if closed else hours_on(day, book.hours, site_id, room_id)
    return (hours.opens, hours.closes) if hours else (0, 0)


def _closed(book: Rulebook, day: date, site_id: int, room_id: int | None = None) -> str:
    rule = closed_by(day, book.closed, site_id, room_id)
    return rule.name if rule else "" if hours_on(day, book.hours, site_id, room_id) else "休館日"


def _week_day(book: Rulebook, room: SheetRoom, day: date, uses: list[RoomUse], shut: list[Stop]) -> WeekDay:
    midnight = datetime.combine(day, time.min)
    opens, closes = open_minutes(book, day, room.site_id, room.id)
    return WeekDay(
        day=day,
        opens=opens,
        closes=closes,
        closed=_closed(book, day, room.site_id, room.id),
        uses=tuple(use for use in uses if use.starts_at.date() == day),
        stops=tuple(stop for stop in shut if stop.starts_at < midnight + _DAY and midnight < stop.ends_at),
    )


def _of_room(room: SheetRoom, uses: list[RoomUse]) -> list[RoomUse]:
    return [use for use in uses if use.room_id in room.related]


def _shutting(room: SheetRoom, shut: list[Stop]) -> list[Stop]:
    return [stop for stop in shut if stop.room_ids & room.related]


def sites_of(session: Session, site_id: int | None) -> dict[int, str]:
    """One site, or all in their order, by id. Raises NotFound."""
    rows = session.execute(select(Site.id, Site.name).order_by(Site.position, Site.id))
    sites = {number: name for number, name in rows if site_id in {None, number}}
    if not sites:
        raise NotFound("site", str(site_id))
    return sites
