"""The week by rooms and days: every booking has lines of its own, and what is left of a part of the day has one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate

from desktop.queries.weeks import WeekRows
from desktop.rules.lanes import Lane, lane_at
from desktop.views.rooms.timetable.day import Block, DayIndex

LEAST_FREE = 30


@dataclass(frozen=True, slots=True)
class Entry:
    """A booking or, without a block, a free stretch in a room on a day; lines count from the room's first."""

    row: int
    day: int
    first: int
    last: int
    start: int
    end: int
    block: Block | None = None


class WeekIndex:
    """Rows are the rooms with one atom. A part of the day has as many lines as on its fullest day of the week.

    Two bookings of one afternoon stand one under the other, so both names are read; the days on which there is one
    give it all the lines, or leave a line to the time that is free beside it.
    """

    def __init__(self, rows: WeekRows, now: datetime) -> None:
        self.rows, self._now = rows, now
        self.lanes: tuple[Lane, ...] = rows.lanes
        self.days = [DayIndex(day, now) for day in rows.days]
        self.rooms = self.days[0].rooms
        self._touching = self._touched()
        self.line_counts = [self._counts(row) for row in range(len(self.rooms))]
        self._entries: dict[tuple[int, int], list[Entry]] = {}
        self.free = [self._free_on(day) for day in range(len(self.days))]

    @property
    def entries(self) -> Iterable[Entry]:
        return (entry for row in range(len(self.rooms)) for entry in self.in_row(row))

    def in_row(self, row: int) -> Iterable[Entry]:
        return (entry for day in range(len(self.days)) for entry in self.cell(row, day))

    def cell(self, row: int, day: int) -> list[Entry]:
        """From top to bottom; worked out when it is first asked for, as most rooms are scrolled out of sight."""
        if (row, day) not in self._entries:
            self._entries[row, day] = self._cell(row, day, self.line_counts[row])
        return self._entries[row, day]

    def entry_at(self, row: int, day: int, line: int) -> Entry | None:
        return next((entry for entry in self.cell(row, day) if entry.first <= line <= entry.last), None)

    def of_booking(self, booking_id: int) -> list[Entry]:
        blocks = [
            (block, day)
            for day, index in enumerate(self.days)
            for block in index.blocks
            if block.booking.id == booking_id
        ]
        rows = [(row, day) for block, day in blocks for row in range(block.first, block.last + 1)]
        return [
            entry
            for row, day in rows
            for entry in self.cell(row, day)
            if entry.block and entry.block.booking.id == booking_id
        ]

    def lines_of(self, row: int) -> int:
        return sum(self.line_counts[row])

    def lane_lines(self, row: int, lane: int) -> tuple[int, int]:
        """The first and the last line of a part of the day."""
        before = sum(self.line_counts[row][:lane])
        return before, before + self.line_counts[row][lane] - 1

    def lane_of_line(self, row: int, line: int) -> int:
        ends = list(accumulate(self.line_counts[row]))
        return next((lane for lane, end in enumerate(ends) if line < end), len(ends) - 1)

    def lines_between(self, row: int, day: int, start: int, end: int) -> tuple[int, int]:
        """Where a stretch would stand: beside what is there when it fits into a free line, else all its lanes."""
        for entry in self.cell(row, day):
            if entry.block is None and entry.start <= start and end <= entry.end:
                return entry.first, entry.last
        first, last = lane_at(self.lanes, start), lane_at(self.lanes, max(start, end - 1))
        return self.lane_lines(row, first)[0], self.lane_lines(row, last)[1]

    def hours(self, row: int, day: int) -> tuple[int, int]:
        """The room's opening and closing minute; both 0 on a day on which it is closed."""
        opens, closes, closed = self.days[day].rows.hours_of(self.rooms[row].id)
        return (0, 0) if closed else (opens, closes)

    def _touched(self) -> list[list[list[list[Block]]]]:
        """By room, day and part of the day the blocks in it, by start."""
        lanes = range(len(self.lanes))
        touched: list[list[list[list[Block]]]] = [[[[] for _ in lanes] for _ in self.days] for _ in self.rooms]
        for day, index in enumerate(self.days):
            for block in sorted(index.blocks, key=lambda each: each.start):
                last = lane_at(self.lanes, block.end - 1)
                first = last if block.start >= self.lanes[last].start else lane_at(self.lanes, block.start)
                for row in range(block.first, block.last + 1):
                    for lane in range(first, last + 1):
                        touched[row][day][lane].append(block)
        return touched

    def _counts(self, row: int) -> list[int]:
        days = self._touching[row]
        return [max(1, *(len(lanes[lane]) for lanes in days)) for lane in range(len(self.lanes))]

    def _cell(self, row: int, day: int, counts: list[int]) -> list[Entry]:
        spans: dict[int, tuple[Block, list[int]]] = {}
        free: list[Entry] = []
        before = 0
        for lane, (blocks, count) in enumerate(zip(self._touching[row][day], counts, strict=True)):
            parts: list[Block | tuple[int, int]] = [*blocks]
            gap = self._gap(row, day, self.lanes[lane]) if len(blocks) < count else None
            if gap is not None:
                parts.insert(sum(block.start < gap[0] for block in blocks), gap)
            for number, part in enumerate(parts):
                first, until = before + number * count // len(parts), before + (number + 1) * count // len(parts)
                if isinstance(part, Block):
                    # a block is told by its id: the hash of all its booking takes longer than the rest
                    spans.setdefault(id(part), (part, []))[1].extend((first, until - 1))
                else:
                    free.append(Entry(row, day, first, until - 1, *part))
            before += count
        booked = [Entry(row, day, min(at), max(at), block.start, block.end, block) for block, at in spans.values()]
        return sorted([*booked, *free], key=lambda entry: entry.first)

    def _gap(self, row: int, day: int, lane: Lane) -> tuple[int, int] | None:
        """The longest free stretch of a part of the day, if it is worth a line."""
        opens, closes = self.hours(row, day)
        taken = self._taken(row, day)
        best, at, end = (0, 0), max(lane.start, opens), min(lane.end, closes)
        for start, until in [*taken, (end, end)]:
            if min(start, end) - at > best[1] - best[0]:
                best = at, min(start, end)
            at = max(at, until)
        return best if best[1] - best[0] >= LEAST_FREE else None

    def _taken(self, row: int, day: int) -> list[tuple[int, int]]:
        index = self.days[day]
        closed = [(band.start, band.end) for band in index.closures if band.first <= row <= band.last]
        return sorted([*closed, *((block.start, block.end) for block in index.blocks_in(row))])

    def _free_on(self, day: int) -> int:
        """How many parts of the day are wholly free, over all rooms, machines not; what is over is not counted."""
        lanes, rooms = range(len(self.lanes)), [row for row, room in enumerate(self.rooms) if not room.is_machine]
        return sum(self._is_free(row, day, number) for row in rooms for number in lanes)

    def _is_free(self, row: int, day: int, number: int) -> bool:
        lane, index = self.lanes[number], self.days[day]
        opens, closes = self.hours(row, day)
        start, end = max(lane.start, opens), min(lane.end, closes)
        if start >= end or index.moment(end) <= self._now:
            return False
        closed = (band for band in index.closures if band.first <= row <= band.last)
        return not any(each.start < end and start < each.end for each in (*self._touching[row][day][number], *closed))
