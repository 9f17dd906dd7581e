"""What the dates of a series would meet, and what became of one. Reads series, bookings, closures and the rules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import (
    DeskError,
    NotFound,
    OffSlot,
    OutsideHours,
    OverQuota,
    RoomClosed,
    RoomTaken,
    SiteClosed,
)
from desktop.models import Booking, Group, Resource, Series
from desktop.models.booking_facts import Asked, had_by, is_own_use, wanted_of
from desktop.models.pricing import Charging, charged, price_day, relief_of
from desktop.models.rulebook import rulebook
from desktop.queries.clashes import refuse_taken
from desktop.queries.wishes import WISH_READS, WishAsked
from desktop.rules.booking_quotas import slots_in
from desktop.rules.booking_rules import refuse_bad_stretch, state_allowed
from desktop.rules.quotas import Use
from desktop.rules.rulebook import Rulebook
from desktop.rules.series import Recurrence, dates_of, moments
from desktop.rules.wanted import Wanted
from desktop.words import LIVE_STATES, OPEN_STATES, BookingState, DateState

SERIES_READS = WISH_READS | {"series"}
_STATES: dict[type[DeskError], DateState] = {
    RoomTaken: DateState.TAKEN,
    SiteClosed: DateState.CLOSED,
    RoomClosed: DateState.CLOSED,
    OutsideHours: DateState.OUT_OF_HOURS,
    OffSlot: DateState.OUT_OF_HOURS,
    OverQuota: DateState.OVER_QUOTA,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesAsked:
    """The first date as a wish, and the dates as in `Recurrence`; `rooms` are other rooms for some starts.

    Dates in `unticked` are judged like the others but count in no quota.
    """

    wish: WishAsked
    rule: str = ""
    picked: tuple[datetime, ...] = ()
    left_out: tuple[datetime, ...] = ()
    rooms: tuple[tuple[datetime, int], ...] = ()
    unticked: frozenset[datetime] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDate:
    """One date as it would be booked, half-open, with its fee in yen.

    `becomes` is what the booking would be, None where the `refusal` forbids it.
    """

    starts_at: datetime
    ends_at: datetime
    room_id: int
    room: str
    state: DateState
    becomes: BookingState | None
    refusal: DeskError | None
    fee: int


@dataclass(frozen=True, slots=True)
class SeriesParts:
    """How many bookings of a series are still to come: from this one on, and in all."""

    series_id: int
    following: int
    all: int


@dataclass(frozen=True, slots=True)
class SeriesBooking:
    """A date that a series has, or had."""

    booking_id: int
    number: str
    room_id: int
    room: str
    starts_at: datetime
    ends_at: datetime
    series_start: datetime
    state: BookingState
    fee: int


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    """A series with its bookings; `left_out` are the starts it does not have."""

    group_id: int | None
    room: str
    first_start: datetime
    minutes: int
    left_out: tuple[datetime, ...]
    bookings: tuple[SeriesBooking, ...]


def series_facts(session: Session, series_id: int) -> SeriesFacts:
    """Raises NotFound."""
    series = session.get(Series, series_id)
    if series is None:
        raise NotFound("series", str(series_id))
    return SeriesFacts(
        series.group_id,
        session.get_one(Resource, series.resource_id).name,
        series.first_start,
        series.minutes,
        moments(series.left_out),
        series_bookings(session, series_id),
    )


def date_state(refusal: DeskError | None) -> DateState:
    if refusal is None:
        return DateState.FREE
    return _STATES.get(type(refusal), DateState.REFUSED)


def series_dates(session: Session, asked: SeriesAsked, now: datetime) -> tuple[SeriesDate, ...]:
    """Every date in order with what it would meet; the dates before it are counted in its quotas.

    Raises BadRule, NoDates, TooManyDates, and what is wrong with the stretch itself.
    """
    wish = asked.wish
    starts = dates_of(
        Recurrence(rule=asked.rule, first_start=wish.starts_at, picked=asked.picked, left_out=asked.left_out)
    )
    refuse_bad_stretch(wish.starts_at, wish.ends_at)
    judge, rooms = _Judge(session, wish, now), dict(asked.rooms)
    return tuple(judge.date(start, rooms.get(start), counts=start not in asked.unticked) for start in starts)


def series_parts(session: Session, booking_id: int, now: datetime) -> SeriesParts | None:
    """None for a booking that belongs to no series, or whose series has nothing else to come."""
    booking = session.get(Booking, booking_id)
    if booking is None or booking.series_id is None or booking.series_start is None:
        return None
    to_come = select(func.count()).where(
        Booking.series_id == booking.series_id,
        Booking.id != booking.id,
        Booking.state.in_(OPEN_STATES),
        Booking.starts_at >= now,
        Booking.expires_at.is_(None) | (Booking.expires_at > now),
    )
    others = session.scalars(to_come).one()
    after = session.scalars(to_come.where(Booking.series_start > booking.series_start)).one()
    return SeriesParts(booking.series_id, after + 1, others + 1) if others else None


def series_bookings(session: Session, series_id: int) -> tuple[SeriesBooking, ...]:
    """All bookings of the series in the order it gave them, the cancelled ones too."""
    rows = session.execute(
        select(
            *(Booking.id, Booking.number, Booking.resource_id, Resource.name, Booking.starts_at, Booking.ends_at),
            *(Booking.series_start, Booking.state, Booking.fee),
        )
        .join(Resource, Resource.id == Booking.resource_id)
        .where(Booking.series_id == series_id)
        .order_by(Booking.series_start, Booking.id)
    )
    return tuple(SeriesBooking(*row) for row in rows)


class _Judge:
    """Judges date after date, each knowing those before it."""

    def __init__(self, session: Session, wish: WishAsked, now: datetime) -> None:
        self._session, self._wish, self._now = session, wish, now
        self._book: Rulebook = rulebook(session)
        self._group = session.get(Group, wish.group_id) if wish.group_id is not None else None
        self._relief = relief_of(session, wish.relief_id)
        self._planned: list[Use] = []

    def date(self, start: datetime, room_id: int | None, *, counts: bool) -> SeriesDate:
        wish = self._wish
        room = self._session.get_one(Resource, room_id or wish.resource_id)
        end = start + (wish.ends_at - wish.starts_at)
        wanted = self._wanted(room, start, end)
        becomes, refusal = self._judged(wanted)
        if refusal is None and counts:
            slots = slots_in(self._book, room.site_id, room.id, start, end)
            self._planned.append(Use(room.site_id, room.id, start, end, self._now.date(), slots))
        return SeriesDate(
            starts_at=start,
            ends_at=end,
            room_id=room.id,
            room=room.name,
            state=date_state(refusal),
            becomes=becomes,
            refusal=refusal,
            fee=self._fee(room, wanted),
        )

    def _wanted(self, room: Resource, start: datetime, end: datetime) -> Wanted:
        wish = self._wish
        asked = Asked(
            starts_at=start,
            ends_at=end,
            people=wish.people,
            guest_name=wish.guest_name,
            class_id=wish.class_id,
        )
        return wanted_of(self._session, room, self._group, asked)

    def _judged(self, wanted: Wanted) -> tuple[BookingState | None, DeskError | None]:
        wish = self._wish
        user = wish.group_id if wish.group_id is not None else (wish.guest_name, wish.phone)
        try:
            had = had_by(self._session, wish.group_id, wanted, self._book, self._now)
            had = replace(had, uses=(*had.uses, *self._planned))
            judged = state_allowed(wanted, self._book, self._now, had)
            if judged.state in LIVE_STATES:
                refuse_taken(self._session, wanted, user, self._book, self._now)
        except DeskError as refusal:
            return None, refusal
        return judged.state, None

    def _fee(self, room: Resource, wanted: Wanted) -> int:
        percent, ground = self._relief
        what = Charging(
            starts_at=wanted.starts_at,
            ends_at=wanted.ends_at,
            class_id=wanted.class_id,
            heated=self._wish.heated,
            relief_percent=percent,
            relief_ground=ground,
            items=self._wish.items,
            own=is_own_use(self._session, self._wish.group_id, self._wish.guest_name),
        )
        day = price_day(self._book, room.site_id, today=self._now.date(), day_of_use=wanted.day)
        return charged(self._session, self._book, room, what, day).fee
