"""One stretch in the hand: drawn out of nothing, carried elsewhere, or made longer at one end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop.queries.days import BookingRow
from desktop.views.rooms.timetable.collisions import clashes
from desktop.views.rooms.timetable.day import DayIndex
from desktop.views.rooms.timetable.geometry import snap, snap_down, snap_up
from desktop.views.rooms.timetable.rows import Clash, MoveWish, Wish


class Grip(Enum):
    NEW = auto()
    WHOLE = auto()
    LEFT = auto()
    RIGHT = auto()


@dataclass(frozen=True, slots=True)
class Pull:
    """`start` and `end` are minutes; `at` is the minute that was gripped; `booking` is None for a new stretch."""

    grip: Grip
    resource_id: int
    start: int
    end: int
    at: float = 0.0
    booking: BookingRow | None = None
    clashes: tuple[Clash, ...] = ()

    @property
    def wanders(self) -> bool:
        """Whether it differs from where the booking stands."""
        booking = self.booking
        if booking is None:
            return True
        same_length = self.end - self.start == (booking.ends_at - booking.starts_at).total_seconds() // 60
        midnight = booking.starts_at.replace(hour=0, minute=0, second=0)
        same_start = self.start == (booking.starts_at - midnight).total_seconds() // 60
        return not (same_start and same_length and self.resource_id == booking.resource_id)


def draw_out(pull: Pull, minute: float, step: int, axis: tuple[int, int]) -> Pull:
    """Everything between grip and pointer, whole steps, at least one."""
    low, high = sorted((pull.at, minute))
    start = max(axis[0], snap_down(low, step))
    end = min(axis[1], max(snap_up(high, step), start + step))
    return replace(pull, start=min(start, end - step), end=end)


def carry(pull: Pull, origin: tuple[int, int], minute: float, step: int, axis: tuple[int, int]) -> Pull:
    """The whole stretch shifted so that it starts on a step and stays on the axis."""
    length = origin[1] - origin[0]
    start = snap(origin[0] + minute - pull.at, step)
    start = max(axis[0], min(axis[1] - length, start))
    return replace(pull, start=start, end=start + length)


def stretch(pull: Pull, minute: float, step: int, axis: tuple[int, int]) -> Pull:
    """One end put on the nearest step; the stretch keeps at least one step."""
    edge = snap(minute, step)
    if pull.grip is Grip.LEFT:
        return replace(pull, start=max(axis[0], min(edge, pull.end - step)))
    return replace(pull, end=min(axis[1], max(edge, pull.start + step)))


def judged(pull: Pull, day: DayIndex) -> Pull:
    ignoring = pull.booking.id if pull.booking else None
    return replace(pull, clashes=clashes(day, pull.resource_id, pull.start, pull.end, ignoring=ignoring))


def pull_of(booking: BookingRow, grip: Grip, day: DayIndex, at: float = 0.0) -> Pull:
    start, end = day.minute(booking.starts_at), day.minute(booking.ends_at)
    return Pull(grip, booking.resource_id, start, end, at, booking)


def wish_of(pull: Pull, day: DayIndex) -> Wish:
    label, booking_id = (pull.booking.group, pull.booking.id) if pull.booking else ("", None)
    start, end = day.moment(pull.start), day.moment(pull.end)
    return Wish(pull.resource_id, start, end, bool(pull.clashes), label, booking_id=booking_id)


def move_of(pull: Pull, day: DayIndex) -> MoveWish:
    booking = pull.booking
    assert booking is not None
    return MoveWish(booking.id, booking.version, pull.resource_id, day.moment(pull.start), day.moment(pull.end))
