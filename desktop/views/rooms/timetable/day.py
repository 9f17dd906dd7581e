"""The day by rows: which booking stands where, and what a wanted stretch runs into."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import groupby, pairwise
from typing import NamedTuple

from desktop.queries.days import BookingRow, ClosedStretch, DayRows, RoomRow
from desktop.rules import booking_rules
from desktop.rules.room_hours import RoomHours
from desktop.rules.ticks import overlaps
from desktop.views.shared.machine_words import down_words
from desktop.words import BookingState

DAY_MINUTES = 24 * 60
USUAL_HOURS = (9 * 60, 21 * 60)


class Block(NamedTuple):
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


def is_late(booking: BookingRow, now: datetime, late_after: int) -> bool:
    """Whether nobody has come for a booking of today so many minutes after its start; 0 says nobody notes it."""
    if booking.state is not BookingState.CONFIRMED or late_after <= 0 or booking.starts_at.date() != now.date():
        return False
    return booking.starts_at + timedelta(minutes=late_after) <= now


def runs(rows: list[int]) -> list[tuple[int, int]]:
    """Neighbouring rows joined into (first, last), in order."""
    if not rows:
        return []
    ordered = sorted(rows)
    breaks = [at for at, (one, other) in enumerate(pairwise(ordered), 1) if other - one > 1]
    edges = [0, *breaks, len(ordered)]
    return [(ordered[low], ordered[high - 1]) for low, high in pairwise(edges)]


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of neighbouring rows that cannot be used: a closure with its name, or a booking's buffer without."""

    first: int
    last: int
    start: int
    end: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a resource stands: its atoms, and the runs of rows they have."""

    atoms: tuple[int, ...]
    spans: list[tuple[int, int]]
    joined: bool
    split: bool


class DayIndex:
    """One day of one site, with the bookings indexed by row and by atom; rows are what has exactly one atom.

    `stretches` are the dated closures, and the machines that cannot be used.
    """

    def __init__(self, rows: DayRows, now: datetime) -> None:
        self.rows = rows
        self.midnight = datetime.combine(rows.day, time())
        self.rooms: tuple[RoomRow, ...] = tuple(room for room in rows.rooms if len(room.atoms) == 1)
        self._resources = {room.id: room for room in rows.rooms}
        self._row_of_atom = {room.atoms[0]: row for row, room in enumerate(self.rooms)}
        self._places: dict[int, _Place] = {}
        self._by_atom: defaultdict[int, list[BookingRow]] = defaultdict(list)
        self._by_row: defaultdict[int, list[Block]] = defaultdict(list)
        self.blocks: list[Block] = []
        for booking in sorted(rows.bookings, key=lambda each: each.starts_at):
            if is_live(booking, now):
                self._place(booking)
        self.rivals = Counter[int]()  # by the booking that is shown: requests that would stand on it
        for booking in rows.quiet:
            self._place_quietly(booking)
        self.stretches = (*rows.closures, *down_stretches(rows))
        self.closures = [band for closed in self.stretches for band in self._closed(closed)]
        self.buffers = [band for block in self.blocks for band in _buffers(block)]
        self.opens, self.closes = (rows.opens, rows.closes) if rows.opens < rows.closes else USUAL_HOURS
        self.axis = self._axis()
        self.shut = self._shut()

    def _place(self, booking: BookingRow) -> None:
        for atom in self._place_of(booking.resource_id).atoms:
            self._by_atom[atom].append(booking)
        self._show(self._blocks_of(booking))

    def _place_quietly(self, booking: BookingRow) -> None:
        """What keeps nobody out is shown where nothing else stands."""
        blocks = self._blocks_of(booking)
        rows = {row for block in blocks for row in range(block.first, block.last + 1)}
        start, end = self.minute(booking.starts_at), self.minute(booking.ends_at)
        beside = (other for row in rows for other in self._by_row[row])
        there = {other.booking.id: other.booking for other in beside if overlaps(start, end, other.start, other.end)}
        if there:
            self.rivals.update(
                other.id for other in there.values() if other.state is booking.state is BookingState.REQUESTED
            )
        else:
            self._show(blocks)
            for row in rows:
                self._by_row[row].sort(key=lambda block: block.start)

    def _show(self, blocks: list[Block]) -> None:
        self.blocks += blocks
        for block in blocks:
            for row in range(block.first, block.last + 1):
                self._by_row[row].append(block)

    def _blocks_of(self, booking: BookingRow) -> list[Block]:
        place = self._place_of(booking.resource_id)
        start, end = self.minute(booking.starts_at), self.minute(booking.ends_at)
        return [Block(booking, *span, start, end, place.joined, place.split) for span in place.spans]

    def _place_of(self, resource_id: int) -> _Place:
        """Worked out once for each resource: a week makes seven days of hundreds of bookings."""
        place = self._places.get(resource_id)
        if place is None:
            atoms, spans = self.atoms_of(resource_id), runs(self.rows_of(resource_id))
            place = self._places[resource_id] = _Place(atoms, spans, joined=len(atoms) > 1, split=len(spans) > 1)
        return place

    def _closed(self, closed: ClosedStretch) -> list[Band]:
        start, end = self.minute(closed.starts_at), self.minute(closed.ends_at)
        return [Band(first, last, start, end, closed.name) for first, last in runs(self.rows_of(closed.resource_id))]

    def _axis(self) -> tuple[int, int]:
        own = [hours for hours in self.rows.room_hours.values() if hours[0] < hours[1] and not hours[2]]
        starts = [self.opens, *(hours[0] for hours in own), *(block.start for block in self.blocks)]
        ends = [self.closes, *(hours[1] for hours in own), *(block.end for block in self.blocks)]
        return min(starts) // 60 * 60, min(-(-max(ends) // 60) * 60, DAY_MINUTES)

    def hours_of(self, resource_id: int) -> RoomHours:
        """When the room opens and closes, and the name of the rule that closes it."""
        return self.rows.room_hours.get(resource_id, (self.opens, self.closes, self.rows.closed))

    def hours_in(self, row: int) -> RoomHours:
        """Those of the row's room."""
        return self.hours_of(self.rooms[row].id)

    def _shut(self) -> list[Band]:
        """What lies outside the hours, over neighbouring rows of the same hours; named where a rule closes the room."""
        bands: list[Band] = []
        for (opens, closes, closed), rows in groupby(range(len(self.rooms)), key=self.hours_in):
            first, *rest = rows
            last = rest[-1] if rest else first
            begins, ends = self.axis
            outside = [(begins, ends)] if closed else [(begins, opens), (max(begins, closes), ends)]
            bands += [Band(first, last, start, end, closed) for start, end in outside if start < end]
        return bands

    def on_atom(self, atom: int) -> list[BookingRow]:
        """The live bookings that have it, by start."""
        return self._by_atom[atom]

    def row_of(self, atom: int) -> list[int]:
        """Its row, if it has one."""
        return [self._row_of_atom[atom]] if atom in self._row_of_atom else []

    def atoms_of(self, resource_id: int) -> tuple[int, ...]:
        room = self._resources.get(resource_id)
        return room.atoms if room else ()

    def minute(self, moment: datetime) -> int:
        """Minutes since this day's midnight, kept within the day."""
        since = moment - self.midnight
        if since.days:
            return DAY_MINUTES if since.days > 0 else 0
        return since.seconds // 60

    def moment(self, minute: int) -> datetime:
        return self.midnight + timedelta(minutes=minute)

    def resource(self, resource_id: int) -> RoomRow | None:
        return self._resources.get(resource_id)

    def rows_of(self, resource_id: int) -> list[int]:
        """The rows of the resource's atoms, sorted; empty when none of them has a row."""
        return sorted(self._row_of_atom[atom] for atom in self.atoms_of(resource_id) if atom in self._row_of_atom)

    def blocks_in(self, row: int) -> list[Block]:
        """Sorted by start."""
        return self._by_row[row]

    def block_at(self, row: int, minute: int) -> Block | None:
        return next((block for block in self._by_row[row] if block.start <= minute < block.end), None)

    def booking(self, booking_id: int) -> BookingRow | None:
        return next((each.booking for each in self.blocks if each.booking.id == booking_id), None)

    def closure_at(self, row: int, minute: int) -> str:
        """The name of the closure there, or of the rule that closes the room; empty without one."""
        hit = (
            band.name
            for band in (*self.closures, *self.shut)
            if band.name and band.first <= row <= band.last and band.start <= minute < band.end
        )
        return next(hit, "")


def down_stretches(rows: DayRows) -> tuple[ClosedStretch, ...]:
    """When machines cannot be used that day: since they broke down, to the end of it."""
    midnight = datetime.combine(rows.day, time())
    ends = midnight + timedelta(days=1)
    down = [(room, max(midnight, room.state_since or midnight)) for room in rows.rooms if room.is_down]
    return tuple(ClosedStretch(0, down_words(room), room.id, since, ends) for room, since in down if since < ends)


def _buffers(block: Block) -> Iterator[Band]:
    """What a booking keeps free around itself."""
    before, after = block.booking.buffer_before, block.booking.buffer_after
    if before:
        yield Band(block.first, block.last, max(0, block.start - before), block.start)
    if after:
        yield Band(block.first, block.last, block.end, min(DAY_MINUTES, block.end + after))
