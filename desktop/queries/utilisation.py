"""How much of the time that rooms were open they were used. Reads bookings, resources and the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from desktop.models.rulebook import rulebook
from desktop.queries.days import RoomRow, room_rows
from desktop.queries.uses import Asked, uses_in
from desktop.rules.lanes import Lane, lanes_of
from desktop.rules.opening import hours_on
from desktop.rules.rulebook import Rulebook
from desktop.rules.wanted import minutes_of

# of an atom on a day: from and until in minutes, and whose
Taken = defaultdict[tuple[int, date], list[tuple[int, int, int]]]


@dataclass(frozen=True, slots=True)
class Utilisation:
    """The slots of a room that were used, of those it was open: a slot is used when any of it was.

    `ids` are the bookings that used it, by start; `joins` says that it is made of other rooms.
    """

    room_id: int
    room: str
    site: str
    used: int
    open: int
    percent: Decimal | None
    ids: tuple[int, ...] = ()
    joins: bool = False


def utilisation(session: Session, asked: Asked, now: datetime) -> tuple[Utilisation, ...]:
    """Every room in its order; of a joined room the bookings of the rooms it joins count too."""
    book, rooms = rulebook(session), room_rows(session, asked.site_id)
    atoms = {room.id: frozenset(room.atoms) for room in room_rows(session)}
    taken: Taken = defaultdict(list)
    for use in uses_in(session, asked, now):
        day = use.starts_at.date()
        for atom in atoms.get(use.resource_id, ()):
            taken[atom, day].append((minutes_of(use.starts_at, day), minutes_of(use.ends_at, day), use.id))
    until = min(asked.until, now.date() + timedelta(days=1))
    days = [asked.first + timedelta(days=ahead) for ahead in range(max(0, (until - asked.first).days))]
    return tuple(_utilised(book, room, days, taken) for room in rooms)


def _utilised(book: Rulebook, room: RoomRow, days: Sequence[date], taken: Taken) -> Utilisation:
    used = opened = 0
    ids = dict[int, None]()
    for day in days:
        stretches = sorted(stretch for atom in room.atoms for stretch in taken.get((atom, day), ()))
        ids.update((use_id, None) for _start, _end, use_id in stretches)
        for lane in lanes_on(book, room, day):
            opened += 1
            used += any(start < lane.end and lane.start < end for start, end, _use_id in stretches)
    percent = (Decimal(used * 100) / opened).quantize(Decimal("0.1")) if opened else None
    return Utilisation(room.id, room.name, room.site, used, opened, percent, tuple(ids), len(room.atoms) > 1)


def lanes_on(book: Rulebook, room: RoomRow, day: date) -> tuple[Lane, ...]:
    """The slots of the room on the day, or the parts of its opening hours; none when it is closed."""
    hours = hours_on(day, book.hours, room.site_id, room.id)
    if hours is None or not book.open_on(day, room.site_id, room.id):
        return ()
    return lanes_of(book.setting("booking.slots", day, room.site_id, room.id), hours.opens, hours.closes)
