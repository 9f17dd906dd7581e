"""What a wanted stretch of a day runs into: rules first, then closures, then bookings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop.errors import OutsideHours, RoomClosed, SiteClosed
from desktop.queries.days import BookingRow
from desktop.rules.ticks import overlaps
from desktop.views.rooms.timetable.day import DayIndex
from desktop.views.rooms.timetable.rows import Clash


def clashes(day: DayIndex, resource_id: int, start: int, end: int, *, ignoring: int | None = None) -> tuple[Clash, ...]:
    """What a stretch in minutes runs into; `ignoring` is the booking that is being moved."""
    found = (_by_rule, _by_closure)
    standing = [clash for look in found for clash in look(day, resource_id, start, end)]
    return (*standing, *_booked(day, resource_id, start, end, ignoring))


def _wanted(day: DayIndex, resource_id: int, start: int, end: int) -> dict[str, Any]:
    resource = day.resource(resource_id)
    return {
        "room": resource.name if resource else "",
        "room_id": resource_id,
        "wanted_start": day.moment(start),
        "wanted_end": day.moment(end),
    }


def _by_rule(day: DayIndex, resource_id: int, start: int, end: int) -> Iterator[Clash]:
    rows, wanted = tuple(day.rows_of(resource_id)), _wanted(day, resource_id, start, end)
    opens, closes, closed = day.hours_of(resource_id)
    if closed:
        yield Clash(rows, start, end, SiteClosed(**wanted, day=day.rows.day, rule=closed))
        return
    outside = OutsideHours(**wanted, day=day.rows.day, opens=opens, closes=closes)
    if start < opens:
        yield Clash(rows, start, min(end, opens), outside)
    if end > closes:
        yield Clash(rows, max(start, closes), end, outside)


def _by_closure(day: DayIndex, resource_id: int, start: int, end: int) -> Iterator[Clash]:
    """The first closure in the way, in whichever of the rooms it lies."""
    rows, atoms = tuple(day.rows_of(resource_id)), set(day.atoms_of(resource_id))
    begins, finishes = day.moment(start), day.moment(end)
    for closed in day.stretches:
        shared = not atoms.isdisjoint(day.atoms_of(closed.resource_id))
        if shared and overlaps(begins, finishes, closed.starts_at, closed.ends_at):
            wanted = _wanted(day, resource_id, start, end)
            refusal = RoomClosed(**wanted, closure=closed.name, start=closed.starts_at, end=closed.ends_at)
            first, last = day.minute(closed.starts_at), day.minute(closed.ends_at)
            yield Clash(rows, max(start, first), min(end, last), refusal)
            return


def _booked(day: DayIndex, resource_id: int, start: int, end: int, ignoring: int | None) -> Iterator[Clash]:
    begins, finishes = day.moment(start), day.moment(end)
    hit: dict[int, tuple[BookingRow, list[int]]] = {}
    for atom in day.atoms_of(resource_id):
        for other in day.on_atom(atom):
            if other.id != ignoring and overlaps(begins, finishes, other.starts_at, other.ends_at):
                rows = hit.setdefault(other.id, (other, []))[1]
                rows.extend(day.row_of(atom))
    for other, rows in hit.values():
        begin, finish = max(start, day.minute(other.starts_at)), min(end, day.minute(other.ends_at))
        yield Clash(tuple(sorted(rows)), begin, finish, other)
