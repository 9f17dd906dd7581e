"""The week by rooms and days: every booking has lines of its own, and what is left of a part of the day has one."""

from __future__ import annotations

from collections import defaultdict
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
        self.rows = rows
        self.lanes: tuple[Lane, ...] = rows.lanes
        self.days = [DayIndex(day, now) for day in rows.days]
        self.rooms = self.days[0].rooms
        self.line_counts = [self._counts(row) for row in range(len(self.rooms))]
        self._entries: dict[tuple[int, int], list[Entry]] = {}
        for row, counts in enumerate(self.line_counts):
            for day in range(len(self.days)):
                self._entries[row, day] = self._cell(row, day, counts)
        self.free = [self._free_on(day) for day in range(len(self.days))]

    @property
    def entries(self) -> Iterable[Entry]:
        return (entry for cell in self._entries.values() for entry in cell)

    def cell(self, row: int, day: int) -> list[Entry]:
        """From top to bottom."""
        return self._entries[row, day]

    def entry_at(self, row: int, day: int, line: int) -> Entry | None:
        return next((entry for entry in self._entries[row, day] if entry.first <= line <= entry.last), None)

    def of_booking(self, booking_id: int) -> list[Entry]:
        return [entry for entry in self.entries if entry.block and entry.block.booking.id == booking_id]

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
        for entry in self._entries[row, day]:
            if entry.block is None and entry.start <= start and end <= entry.end:
                return entry.first, entry.last
        first, last = lane_at(self.lanes, start), lane_at(self.lanes, max(start, end - 1))
        return self.lane_lines(row, first)[0], self.lane_lines(row, last)[1]

    def hours(self, day: int) -> tuple[int, int]:
        """Opening and closing minute; both 0 on a closed day."""
        rows = self.days[day].rows
        return (0, 0) if rows.closed else (rows.opens, rows.closes)

    def _touching(self, row: int, day: int) -> list[list[Block]]:
        lanes: list[list[Block]] = [[] for _ in self.lanes]
        for block in self.days[day].blocks_in(row):
            for lane in range(lane_at(self.lanes, block.start), lane_at(self.lanes, block.end - 1) + 1):
                lanes[lane].append(block)
        return lanes

    def _counts(self, row: int) -> list[int]:
        days = [self._touching(row, day) for day in range(len(self.days))]
        return [max(1, *(len(lanes[lane]) for lanes in days)) for lane in range(len(self.lanes))]

    def _cell(self, row: int, day: int, counts: list[int]) -> list[Entry]:
        spans: defaultdict[Block, list[int]] = defaultdict(list)
        free: list[Entry] = []
        before = 0
        for lane, (blocks, count) in enumerate(zip(self._touching(row, day), counts, strict=True)):
            parts: list[Block | tuple[int, int]] = [*blocks]
            gap = self._gap(row, day, self.lanes[lane]) if len(blocks) < count else None
            if gap is not None:
                parts.insert(sum(block.start < gap[0] for block in blocks), gap)
            for number, part in enumerate(parts):
                first, until = before + number * count // len(parts), before + (number + 1) * count // len(parts)
                if isinstance(part, Block):
                    spans[part] += [first, until - 1]
                else:
                    free.append(Entry(row, day, first, until - 1, *part))
            before += count
        booked = [Entry(row, day, min(at), max(at), block.start, block.end, block) for block, at in spans.items()]
        return sorted([*booked, *free], key=lambda entry: entry.first)

    def _gap(self, row: int, day: int, lane: Lane) -> tuple[int, int] | None:
        """The longest free stretch of a part of the day, if it is worth a line."""
        opens, closes = self.hours(day)
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
        """How many parts of the day are wholly free, over all rooms."""
        opens, closes = self.hours(day)
        parts = [(max(lane.start, opens), min(lane.end, closes)) for lane in self.lanes]
        return sum(
            start < end and not any(begins < end and start < until for begins, until in self._taken(row, day))
            for row in range(len(self.rooms))
            for start, end in parts
        )
