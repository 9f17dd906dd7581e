"""What the desk can do to series of bookings. Each date is a booking of its own, which remembers its series."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from desktop.errors import DeskError
from desktop.models import Booking
from desktop.operations.acting import Acting
from desktop.operations.booking_parts import locked_booking, refuse_dead
from desktop.operations.booking_request import BookingRequest, Details, Place
from desktop.operations.bookings import book_room, cancel_booking, change_booking, move_booking
from desktop.operations.occupancy import claim_on, lock
from desktop.operations.series_parts import (
    as_stored,
    changed_fields,
    changed_with,
    concerned_by,
    details_of,
    minutes_after,
    moved_with,
    place_of,
    rows_of,
    series_of,
    settle,
    stands_at,
    usual,
)
from desktop.rules.booking_rules import refuse_bad_stretch
from desktop.rules.series import Recurrence, dates_of
from desktop.words import CancelReason, SeriesPart


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRequest:
    """The first date's booking, and the dates as in `Recurrence`; `rooms` are other rooms for some starts."""

    booking: BookingRequest
    rule: str = ""
    picked: tuple[datetime, ...] = ()
    left_out: tuple[datetime, ...] = ()
    rooms: tuple[tuple[datetime, int], ...] = ()

    @property
    def recurrence(self) -> Recurrence:
        return Recurrence(
            rule=self.rule, first_start=self.booking.starts_at, picked=self.picked, left_out=self.left_out
        )

    def at(self, start: datetime) -> BookingRequest:
        """The booking of one of the dates."""
        room = dict(self.rooms).get(start, self.booking.resource_id)
        length = self.booking.ends_at - self.booking.starts_at
        return replace(self.booking, resource_id=room, starts_at=start, ends_at=start + length)


def book_series(session: Session, acting: Acting, request: SeriesRequest) -> int:
    """Book every date that can be had and return the series' id; a date that cannot is left out of the series.

    Raises NoDates, TooManyDates, BadRule, and the first date's refusal when none of them can be had.
    """
    starts = dates_of(request.recurrence)
    wish = request.booking
    refuse_bad_stretch(wish.starts_at, wish.ends_at)
    rooms = {wish.resource_id, *(room for _, room in request.rooms)}
    lock(session, claim_on(session, rooms, [item for item, _ in wish.items]), acting.now)
    made: list[tuple[datetime, Booking]] = []
    lost: dict[datetime, DeskError] = {}
    for start in starts:
        try:
            with session.begin_nested():
                made.append((start, session.get_one(Booking, book_room(session, acting, request.at(start)))))
        except DeskError as refusal:
            lost[start] = refusal
    if not made:
        raise lost[starts[0]]
    left_out = tuple(sorted({*request.left_out, *lost}))
    minutes = int((wish.ends_at - wish.starts_at).total_seconds()) // 60
    series = series_of(acting, made[0][1], replace(request.recurrence, left_out=left_out), minutes)
    series.resource_id = wish.resource_id
    session.add(series)
    session.flush()
    for start, booking in made:
        booking.series_id, booking.series_start = series.id, start
    session.flush()
    return series.id


def move_series(
    session: Session,
    acting: Acting,
    booking_id: int,
    place: Place,
    part: SeriesPart,
    *,
    seen_version: int,
    leaving: bool = False,
) -> int:
    """Move or stretch a part of the series as far as the booking goes; returns the booking's id.

    Dates that were moved alone stay where they are. The refusal of any date refuses all, unless `leaving`: then a date
    that cannot go stays. THIS, and a booking of no series, is moved alone.
    """
    booking = _locked(session, acting, booking_id, seen_version, asdict(place), place.resource_id)
    if part is SeriesPart.THIS or booking.series_id is None:
        return move_booking(session, acting, booking_id, place, seen_version=seen_version)
    refuse_bad_stretch(place.starts_at, place.ends_at)
    refuse_dead(booking)
    concerned, was = concerned_by(acting, session, booking, part), place_of(booking)
    by, series = place.starts_at - was.starts_at, concerned.series
    minutes = minutes_after(was, place, series)
    room = place.resource_id if place.resource_id != was.resource_id else series.resource_id
    goals = {row.id: moved_with(row, was, place, series) for row in concerned.open} | {booking.id: place}
    # a date may take the place that the next one leaves
    for row in reversed(concerned.open) if by > timedelta() else concerned.open:
        _move(session, acting, row, goals[row.id], leaving=leaving and row is not booking)
    settle(acting, session, concerned, by, minutes, room)
    return booking.id


def change_series(
    session: Session, acting: Acting, booking_id: int, details: Details, part: SeriesPart, *, seen_version: int
) -> int:
    """Change what a part of the series is for, in the fields in which the booking changes; returns its id.

    A date that says something of its own in such a field keeps it. THIS is changed alone.
    """
    items = [item for item, _ in details.items]
    booking = _locked(session, acting, booking_id, seen_version, asdict(details), items=items)
    if part is SeriesPart.THIS or booking.series_id is None:
        return change_booking(session, acting, booking_id, details, seen_version=seen_version)
    refuse_dead(booking)
    concerned = concerned_by(acting, session, booking, part)
    own = {row.id: details_of(session, row) for row in concerned.open}
    to = as_stored(details)
    changed, most = changed_fields(own[booking.id], to), usual([*own.values()])
    for row in concerned.open:
        goal = to if row is booking else changed_with(own[row.id], to, changed, most)
        if changed and goal != own[row.id]:
            change_booking(session, acting, row.id, goal, seen_version=row.version)
    if changed:
        settle(acting, session, concerned, timedelta(), concerned.series.minutes, concerned.series.resource_id)
    return booking.id


def cancel_series(
    session: Session,
    acting: Acting,
    booking_id: int,
    reason: CancelReason,
    note: str = "",
    *,
    part: SeriesPart,
    seen_version: int,
) -> int:
    """Cancel the dates of a part of the series that are still to come; returns the booking's id."""
    booking = _locked(session, acting, booking_id, seen_version)
    if part is SeriesPart.THIS or booking.series_id is None:
        return cancel_booking(session, acting, booking_id, reason, note, seen_version=seen_version)
    refuse_dead(booking)
    for row in concerned_by(acting, session, booking, part).open:
        cancel_booking(session, acting, row.id, reason, note, seen_version=row.version)
    return booking.id


def _locked(
    session: Session,
    acting: Acting,
    booking_id: int,
    seen_version: int,
    mine: dict[str, object] | None = None,
    also: int | None = None,
    items: list[int] | None = None,
) -> Booking:
    """The booking as seen, with the places of all dates of its series locked at once, in one order."""
    booking = session.get(Booking, booking_id)
    rooms = {row.resource_id for row in rows_of(session, booking)} if booking and booking.series_id else set[int]()
    lock(session, claim_on(session, rooms | ({also} if also else set()), items or []), acting.now)
    return locked_booking(acting, session, booking_id, seen_version, also=also, items=items, mine=mine)


def _move(session: Session, acting: Acting, row: Booking, goal: Place, *, leaving: bool) -> None:
    if stands_at(row, goal):
        return
    if not leaving:
        move_booking(session, acting, row.id, goal, seen_version=row.version)
        return
    try:
        with session.begin_nested():
            move_booking(session, acting, row.id, goal, seen_version=row.version)
    except DeskError:
        session.refresh(row)
