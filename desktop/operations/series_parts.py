"""What the verbs of series are made of: which dates an act concerns, and what becomes of the series' rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, ReliefGround, Series
from desktop.operations.acting import Acting
from desktop.operations.booking_request import Details, Place
from desktop.operations.stock import items_of
from desktop.rules.booking_rules import is_live
from desktop.rules.series import Recurrence, moments, shifted, split
from desktop.rules.visible import one_line
from desktop.words import OPEN_STATES, BookingState, SeriesPart


@dataclass(frozen=True, slots=True)
class Concerned:
    """The bookings an act concerns, the one it was asked of among them, in the order the series gave them.

    `rows` are all bookings of the series, also those that are over or were deleted.
    """

    series: Series
    rows: tuple[Booking, ...]
    open: tuple[Booking, ...]

    @property
    def first(self) -> datetime:
        return start_of(self.open[0])

    @property
    def from_first(self) -> list[Booking]:
        return [row for row in self.rows if self.first <= start_of(row)]


def concerned_by(acting: Acting, session: Session, booking: Booking, part: SeriesPart) -> Concerned:
    """Of a part of a series those bookings that are still to come, and `booking` itself."""
    rows = rows_of(session, booking)
    since = start_of(booking) if part is SeriesPart.FOLLOWING else datetime.min
    to_come = [row for row in rows if row is booking or (since <= start_of(row) and _is_to_come(row, acting.now))]
    return Concerned(session.get_one(Series, booking.series_id), rows, tuple(to_come))


def rows_of(session: Session, booking: Booking) -> tuple[Booking, ...]:
    by_start = select(Booking).where(Booking.series_id == booking.series_id).order_by(Booking.series_start, Booking.id)
    return tuple(session.scalars(by_start.execution_options(populate_existing=True)))


def start_of(booking: Booking) -> datetime:
    """Where the series had put the booking."""
    assert booking.series_start is not None
    return booking.series_start


def recurrence_of(series: Series) -> Recurrence:
    return Recurrence(
        rule=series.rule,
        first_start=series.first_start,
        picked=moments(series.picked),
        left_out=moments(series.left_out),
    )


def series_of(acting: Acting, like: Booking, recurrence: Recurrence, minutes: int) -> Series:
    """A series of the same room and user as the booking."""
    made = Series(resource_id=like.resource_id, group_id=like.group_id, minutes=minutes, made_at=acting.now)
    _tell(made, recurrence)
    return made


def settle(acting: Acting, session: Session, concerned: Concerned, by: timedelta, minutes: int, room: int) -> None:
    """Give the dates from the first concerned one on a series of their own, each `by` later, `minutes` long.

    Where nothing comes before them, it is the same series still. Deleted dates stay deleted, and edited ones keep
    their place: they only learn where the series would have put them.
    """
    series, moving, first = concerned.series, concerned.from_first, concerned.first
    whole = recurrence_of(series)
    if len(moving) == len(concerned.rows):
        _tell(series, shifted(whole, by))
    else:
        before, after = split(whole, first)
        _tell(series, before)
        series = Series(resource_id=room, group_id=series.group_id, minutes=minutes, made_at=acting.now)
        _tell(series, shifted(after, by))
        session.add(series)
        session.flush()
    series.minutes, series.resource_id, series.group_id = minutes, room, concerned.open[0].group_id
    for row in moving:
        row.series_id, row.series_start = series.id, start_of(row) + by
    session.flush()


def place_of(booking: Booking) -> Place:
    return Place(resource_id=booking.resource_id, starts_at=booking.starts_at, ends_at=booking.ends_at)


def moved_with(booking: Booking, was: Place, to: Place, series: Series) -> Place:
    """Where the booking goes when another of its series goes from `was` to `to`: what was edited alone stays."""
    room, start, end = booking.resource_id, booking.starts_at, booking.ends_at
    if not is_edited(booking, series):
        start = start_of(booking) + (to.starts_at - was.starts_at)
        end = start + timedelta(minutes=minutes_after(was, to, series))
    if was.resource_id != to.resource_id and booking.resource_id == series.resource_id:
        room = to.resource_id
    return replace(to, resource_id=room, starts_at=start, ends_at=end)


def is_edited(booking: Booking, series: Series) -> bool:
    """Whether the booking's time is its own, not the one the series gave it."""
    given = start_of(booking)
    return (booking.starts_at, booking.ends_at) != (given, given + timedelta(minutes=series.minutes))


def stands_at(booking: Booking, place: Place) -> bool:
    own = booking.resource_id, booking.starts_at, booking.ends_at
    return own == (place.resource_id, place.starts_at, place.ends_at)


def minutes_after(was: Place, to: Place, series: Series) -> int:
    """The length of the series' dates after such a move: it changes only where the moved one's does."""
    before, after = was.ends_at - was.starts_at, to.ends_at - to.starts_at
    return series.minutes if before == after else int(after.total_seconds()) // 60


def details_of(session: Session, booking: Booking) -> Details:
    ground = select(ReliefGround.id).where(ReliefGround.name == booking.relief_ground)
    return Details(
        group_id=booking.group_id,
        guest_name=booking.guest_name,
        contact=booking.contact,
        phone=booking.phone,
        class_id=booking.class_id,
        purpose=booking.purpose,
        people=booking.people,
        layout=booking.layout,
        remark=booking.remark,
        heated=booking.heated,
        relief_id=session.scalars(ground).first() if booking.relief_ground else None,
        items=tuple(sorted(items_of(session, booking.id).items())),
    )


def as_stored(details: Details) -> Details:
    """The details as a booking keeps them, to be compared with those it has."""
    texts = {name: one_line(getattr(details, name)) for name in _TEXTS}
    return replace(details, **texts, items=tuple(sorted(item for item in details.items if item[1] > 0)))


_TEXTS = ("guest_name", "contact", "phone", "purpose", "layout", "remark")
_WHO = ("group_id", "guest_name")  # one without the other is nobody, so both change together


def usual(all_details: Sequence[Details]) -> dict[str, Any]:
    """What most of the dates say, field by field; of equally many, what the earlier ones say."""
    return {
        field.name: Counter(getattr(details, field.name) for details in all_details).most_common(1)[0][0]
        for field in fields(Details)
    }


def changed_fields(was: Details, to: Details) -> frozenset[str]:
    """No class of user leaves it to the rules: it changes only with who books."""
    changed = {field.name for field in fields(Details) if getattr(was, field.name) != getattr(to, field.name)}
    if changed.intersection(_WHO):
        return frozenset({*changed, *_WHO, "class_id"})
    return frozenset(changed - {"class_id"} if to.class_id is None else changed)


def changed_with(own: Details, to: Details, changed: Iterable[str], most: dict[str, Any]) -> Details:
    """The details after a change of the series: a field that says something of its own keeps it."""
    follows = {name for name in changed if getattr(own, name) == most[name]}
    if not follows.issuperset(_WHO):
        follows -= set(_WHO)
    return replace(own, **{name: getattr(to, name) for name in follows})


def _is_to_come(booking: Booking, now: datetime) -> bool:
    if booking.state not in OPEN_STATES or booking.starts_at < now:
        return False
    return booking.state is BookingState.REQUESTED or is_live(booking.state, booking.expires_at, now)


def _tell(series: Series, recurrence: Recurrence) -> None:
    series.rule, series.first_start = recurrence.rule, recurrence.first_start
    series.picked = [start.isoformat() for start in recurrence.picked]
    series.left_out = [start.isoformat() for start in recurrence.left_out]
