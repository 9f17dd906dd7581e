"""One room's week in the day's own shape: its days are the rows, on a frame day that lies in another year.

The painter and the hands of the day serve it as they are; only times and rows are told in another way.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from desktop.queries.days import BookingRow, ClosedStretch, DayRows, RoomRow
from desktop.queries.weeks import WeekRows, hours_of_days
from desktop.rules.booking_rules import moment_at
from desktop.views.rooms.timetable.day import DAY_MINUTES, DayIndex, down_stretches
from desktop.views.rooms.weeks.words import closed, today
from desktop.views.shared import written
from desktop.words import MachineState

ANOTHER_YEAR = timedelta(weeks=52)
DAY = timedelta(days=1)


class RoomDays(DayIndex):
    """Bookings keep their own dates, so that what is over looks over; the frame's times are today's on every row."""

    def __init__(self, rows: DayRows, now: datetime) -> None:
        self._now = now
        super().__init__(rows, now)

    def minute(self, moment: datetime) -> int:
        """Of the frame day, or of the moment's own; the present is on a row here and nowhere on the axis."""
        since = moment - self.midnight
        if timedelta() <= since <= DAY:
            return since.days * DAY_MINUTES + since.seconds // 60
        if moment == self._now:
            return 0
        return moment.hour * 60 + moment.minute or DAY_MINUTES

    def on_atom(self, atom: int) -> list[BookingRow]:
        return [
            row._replace(starts_at=self._framed(row.starts_at), ends_at=self._framed(row.ends_at))
            for row in super().on_atom(atom)
        ]

    def _framed(self, moment: datetime) -> datetime:
        return self.moment(self.minute(moment))


def frame_of(week: WeekRows) -> date:
    return week.first_day + ANOTHER_YEAR


def room_days(week: WeekRows, room: RoomRow, now: datetime) -> DayRows:
    """The room's week as a day: row n stands for the n-th day, the rules of each day are closures of its row."""
    frame, atoms = frame_of(week), set(room.atoms)
    shared = {each.id for each in week.rooms if not atoms.isdisjoint(each.atoms)}
    days = list(enumerate(week.days))
    opens, closes = hours_of_days([_hours(day, room.id) for day in week.days])
    return DayRows(
        day=frame,
        site_id=week.site_id,
        rooms=tuple(_row(at, day, room, now) for at, day in days),
        bookings=tuple(_on_row(row, at) for at, day in days for row in day.bookings if row.resource_id in shared),
        opens=opens,
        closes=closes,
        closed="",
        quiet=tuple(_on_row(row, at) for at, day in days for row in day.quiet if row.resource_id in shared),
        closures=tuple(each for at, day in days for each in _closures(frame, at, day, room.id, shared)),
        late_after=week.days[0].late_after,
    )


def row_id(number: int) -> int:
    return number + 1


def _row(number: int, day: DayRows, room: RoomRow, now: datetime) -> RoomRow:
    name = written.short_day(day.day)
    return replace(
        room,
        id=row_id(number),
        name=name,
        atoms=(row_id(number),),
        capacity=0,
        state=MachineState.READY,  # the stretches of each day say so
        note=day.hours_of(room.id)[2] or (today() if day.day == now.date() else ""),
    )


def _on_row(booking: BookingRow, number: int) -> BookingRow:
    return booking._replace(resource_id=row_id(number))


def _hours(day: DayRows, room_id: int) -> tuple[int, int]:
    opens, closes, closed = day.hours_of(room_id)
    return (0, 0) if closed else (opens, closes)


def _closures(frame: date, number: int, day: DayRows, room_id: int, shared: set[int]) -> list[ClosedStretch]:
    """The day's closed rule and hours, and the dated closures of the room."""
    opens, closes = _hours(day, room_id)
    shut = (
        [(day.hours_of(room_id)[2] or closed(), 0, DAY_MINUTES)]
        if opens >= closes
        else [
            (closed(), 0, opens),
            (closed(), closes, DAY_MINUTES),
        ]
    )
    midnight = datetime.combine(day.day, time())
    for each in (*day.closures, *down_stretches(day)):
        if each.resource_id in shared:
            start = max(timedelta(), each.starts_at - midnight) // timedelta(minutes=1)
            end = min(DAY, each.ends_at - midnight) // timedelta(minutes=1)
            shut.append((each.name, start, end))
    return [
        ClosedStretch(0, name, row_id(number), moment_at(frame, start), moment_at(frame, end))
        for name, start, end in shut
        if start < end
    ]
