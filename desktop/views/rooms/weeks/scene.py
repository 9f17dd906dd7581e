"""What the week shows at one moment; the painters read it, pointer and keys change it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import QRect

from desktop.errors import Offer
from desktop.queries.days import BookingRow
from desktop.views.rooms.timetable.collisions import clashes
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.rooms.timetable.rows import Clash, MoveWish, Wish
from desktop.views.rooms.weeks.geometry import WeekGeometry
from desktop.views.rooms.weeks.lines import Entry, WeekIndex


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the keyboard stands: a line of a room on a day; row -1 is the head of the day, day -1 the room's name."""

    row: int = 0
    day: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True)
class Carried:
    """A stretch in the hand over a room and a day, in minutes; `booking` is None for a new one."""

    row: int
    day: int
    resource_id: int
    start: int
    end: int
    booking: BookingRow | None = None
    clashes: tuple[Clash, ...] = ()


@dataclass(slots=True)
class WeekScene:
    """`ring` says whether the focus is shown; `dropped` is what was laid down and not yet answered by other rows."""

    week: WeekIndex
    now: datetime
    pc: str
    geometry: WeekGeometry
    ink: Ink
    carried: Carried | None = None
    dropped: Carried | None = None
    wish: Wish | None = None
    offers: tuple[Offer, ...] = ()
    spot: Spot = field(default_factory=Spot)
    ring: bool = False
    picked: int | None = None
    hover: Entry | None = None

    def rect_of(self, entry: Entry) -> QRect:
        return self.geometry.block(entry.row, entry.day, entry.first, entry.last)

    def rects(self, day: int, resource_id: int, start: int, end: int) -> list[QRect]:
        """One rectangle in each row of the resource."""
        return [
            self.geometry.block(row, day, *self.week.lines_between(row, day, start, end))
            for row in self.week.days[day].rows_of(resource_id)
        ]

    def day_of(self, moment: datetime) -> int | None:
        """The column of a moment, if it is in this week."""
        day = (moment.date() - self.week.rows.first_day).days
        return day if 0 <= day < len(self.week.days) else None

    def entry(self) -> Entry | None:
        """What the keyboard stands on."""
        if self.spot.row < 0 or self.spot.day < 0 or not self.week.rooms:
            return None
        return self.week.entry_at(self.spot.row, self.spot.day, self.spot.line)

    def focus_rects(self) -> list[QRect]:
        held = self.carried
        if held is not None:
            return self.rects(held.day, held.resource_id, held.start, held.end)
        spot, geometry = self.spot, self.geometry
        if spot.row < 0:
            return [geometry.head(spot.day).adjusted(4, 4, -4, -4)]
        if spot.day < 0:
            return [geometry.room(spot.row).intersected(QRect(0, 0, geometry.label, 10**6)).adjusted(4, 4, -4, -4)]
        entry = self.entry()
        if entry is None:
            lane = self.week.lane_of_line(spot.row, spot.line)
            return [geometry.block(spot.row, spot.day, *self.week.lane_lines(spot.row, lane))]
        if entry.block is None:
            return [self.rect_of(entry)]
        return [self.rect_of(each) for each in self.week.of_booking(entry.block.booking.id)]


def judged(carried: Carried, week: WeekIndex) -> Carried:
    """With what it runs into on its day."""
    ignoring = carried.booking.id if carried.booking else None
    day = week.days[carried.day]
    return replace(carried, clashes=clashes(day, carried.resource_id, carried.start, carried.end, ignoring=ignoring))


def wish_of(carried: Carried, week: WeekIndex) -> Wish:
    day = week.days[carried.day]
    label, booking_id = (carried.booking.group, carried.booking.id) if carried.booking else ("", None)
    start, end = day.moment(carried.start), day.moment(carried.end)
    return Wish(carried.resource_id, start, end, bool(carried.clashes), label, booking_id=booking_id)


def move_of(carried: Carried, booking: BookingRow, week: WeekIndex) -> MoveWish:
    day = week.days[carried.day]
    start, end = day.moment(carried.start), day.moment(carried.end)
    return MoveWish(booking.id, booking.version, carried.resource_id, start, end)
