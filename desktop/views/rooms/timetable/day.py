"""The day by rows: which booking stands where, and what a wanted stretch runs into."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import pairwise

from desktop.errors import OutsideHours, SiteClosed
from desktop.queries.days import BookingRow, DayRows, RoomRow
from desktop.rules import booking_rules
from desktop.rules.ticks import overlaps
from desktop.views.rooms.timetable.rows import Clash
from desktop.words import BookingState

DAY_MINUTES = 24 * 60
USUAL_HOURS = (9 * 60, 21 * 60)


@dataclass(frozen=True, slots=True)
class Block:
    """A booking over neighbouring rows, first to last; `split` when the rest of its rooms stand elsewhere."""

    booking: BookingRow
    first: int
    last: int
    start: int
    end: int
    joined: bool
    split: bool


def is_live(booking: BookingRow, now: datetime) -> bool:
    return booking_rules.is_live(booking.state, booking.expires_at, now)


def is_over(booking: BookingRow, now: datetime) -> bool:
    return booking.state is BookingState.CONFIRMED and booking.ends_at <= now


def runs(rows: list[int]) -> list[tuple[int, int]]:
    """Neighbouring rows joined into (first, last), in order."""
    if not rows:
        return []
    ordered = sorted(rows)
    breaks = [at for at, (one, other) in enumerate(pairwise(ordered), 1) if other - one > 1]
    edges = [0, *breaks, len(ordered)]
    return [(ordered[low], ordered[high - 1]) for low, high in pairwise(edges)]


class DayIndex:
    """One day of one site, with the bookings indexed by row and by atom; rows are the rooms with exactly one atom."""

    def __init__(self, rows: DayRows, now: datetime) -> None:
        self.rows = rows
        self.midnight = datetime.combine(rows.day, time())
        self.rooms: tuple[RoomRow, ...] = tuple(room for room in rows.rooms if len(room.atoms) == 1)
        self._resources = {room.id: room for room in rows.rooms}
        self._row_of_atom = {room.atoms[0]: row for row, room in enumerate(self.rooms)}
        self._by_atom: defaultdict[int, list[BookingRow]] = defaultdict(list)
        self._by_row: defaultdict[int, list[Block]] = defaultdict(list)
        self.blocks: list[Block] = []
        for booking in sorted(rows.bookings, key=lambda each: each.starts_at):
            if is_live(booking, now):
                self._place(booking)
        self.opens, self.closes = (rows.opens, rows.closes) if rows.opens < rows.closes else USUAL_HOURS
        self.axis = self._axis()

    def _place(self, booking: BookingRow) -> None:
        for atom in self._atoms(booking.resource_id):
            self._by_atom[atom].append(booking)
        rows = self.rows_of(booking.resource_id)
        spans = runs(rows)
        for first, last in spans:
            block = Block(
                booking,
                first,
                last,
                self.minute(booking.starts_at),
                self.minute(booking.ends_at),
                joined=len(self._atoms(booking.resource_id)) > 1,
                split=len(spans) > 1,
            )
            self.blocks.append(block)
            for row in range(first, last + 1):
                self._by_row[row].append(block)

    def _axis(self) -> tuple[int, int]:
        starts = [self.opens, *(block.start for block in self.blocks)]
        ends = [self.closes, *(block.end for block in self.blocks)]
        return min(starts) // 60 * 60, min(-(-max(ends) // 60) * 60, DAY_MINUTES)

    def _atoms(self, resource_id: int) -> tuple[int, ...]:
        room = self._resources.get(resource_id)
        return room.atoms if room else ()

    def minute(self, moment: datetime) -> int:
        """Minutes since this day's midnight, kept within the day."""
        return max(0, min(DAY_MINUTES, int((moment - self.midnight).total_seconds()) // 60))

    def moment(self, minute: int) -> datetime:
        return self.midnight + timedelta(minutes=minute)

    def resource(self, resource_id: int) -> RoomRow | None:
        return self._resources.get(resource_id)

    def rows_of(self, resource_id: int) -> list[int]:
        """The rows of the resource's atoms, sorted; empty when none of them has a row."""
        return sorted(self._row_of_atom[atom] for atom in self._atoms(resource_id) if atom in self._row_of_atom)

    def blocks_in(self, row: int) -> list[Block]:
        """Sorted by start."""
        return self._by_row[row]

    def block_at(self, row: int, minute: int) -> Block | None:
        return next((block for block in self._by_row[row] if block.start <= minute < block.end), None)

    def booking(self, booking_id: int) -> BookingRow | None:
        return next((each.booking for each in self.blocks if each.booking.id == booking_id), None)

    def clashes(self, resource_id: int, start: int, end: int, *, ignoring: int | None = None) -> tuple[Clash, ...]:
        """What a stretch in minutes runs into, rules first; `ignoring` is the booking that is being moved."""
        return (*self._rule_clashes(resource_id, start, end), *self._booked(resource_id, start, end, ignoring))

    def _rule_clashes(self, resource_id: int, start: int, end: int) -> Iterator[Clash]:
        resource, day = self._resources.get(resource_id), self.rows.day
        rows = tuple(self.rows_of(resource_id))
        room = resource.name if resource else ""
        begins, finishes = self.moment(start), self.moment(end)
        if self.rows.closed:
            rule = self.rows.closed
            closed = SiteClosed(
                room=room, room_id=resource_id, wanted_start=begins, wanted_end=finishes, day=day, rule=rule
            )
            yield Clash(rows, start, end, closed)
            return
        outside = OutsideHours(
            room=room,
            room_id=resource_id,
            wanted_start=begins,
            wanted_end=finishes,
            day=day,
            opens=self.opens,
            closes=self.closes,
        )
        if start < self.opens:
            yield Clash(rows, start, min(end, self.opens), outside)
        if end > self.closes:
            yield Clash(rows, max(start, self.closes), end, outside)

    def _booked(self, resource_id: int, start: int, end: int, ignoring: int | None) -> Iterator[Clash]:
        begins, finishes = self.moment(start), self.moment(end)
        hit: dict[int, tuple[BookingRow, list[int]]] = {}
        for atom in self._atoms(resource_id):
            for other in self._by_atom[atom]:
                if other.id != ignoring and overlaps(begins, finishes, other.starts_at, other.ends_at):
                    rows = hit.setdefault(other.id, (other, []))[1]
                    rows.extend([self._row_of_atom[atom]] if atom in self._row_of_atom else [])
        for other, rows in hit.values():
            begin, finish = max(start, self.minute(other.starts_at)), min(end, self.minute(other.ends_at))
            yield Clash(tuple(sorted(rows)), begin, finish, other)
