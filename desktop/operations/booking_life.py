"""What becomes of a booking after it was asked for: decided, come, gone, stayed away, brought back."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import KeyIsOut, Missing, NotBegun, NotFound, NotInState, NotReadable
from desktop.models import Booking, Group, Resource, Site
from desktop.models.rulebook import rulebook
from desktop.models.users import USER_NAME
from desktop.operations.acting import Acting
from desktop.operations.booking_ends import no_show_points
from desktop.operations.booking_parts import locked_booking, refuse_long, resource_of
from desktop.operations.booking_starts import begin_life, go_on_with_papers
from desktop.operations.occupancy import claim_of, lock, release
from desktop.operations.seats import give_up_seat
from desktop.operations.seen import booking_as_seen
from desktop.operations.specialist_judging import is_specialist
from desktop.rules.visible import one_line
from desktop.words import BookingState, CancelReason, ExpiryKind

MOST_CAME = 9_999
COMING = frozenset({BookingState.PROVISIONAL, BookingState.CONFIRMED})
ENDED = frozenset({BookingState.CANCELLED, BookingState.NO_SHOW, BookingState.EXPIRED})


def approve_booking(session: Session, acting: Acting, booking_id: int, *, seen_version: int) -> int:
    """Give a request its room: what the rules make of it. RoomTaken for who comes after another request's approval."""
    booking = _seen(session, acting, booking_id, seen_version, {BookingState.REQUESTED}, "approve_booking")
    begin_life(acting, session, booking, approved=True)
    return booking.id


def refuse_request(session: Session, acting: Acting, booking_id: int, reason: str, *, seen_version: int) -> int:
    """Decide against a request, with what the answer says. Raises Missing without a reason."""
    booking = _seen(session, acting, booking_id, seen_version, {BookingState.REQUESTED}, "refuse_request")
    refuse_long(reason)
    if not (told := one_line(reason)):
        raise Missing("reason")
    booking.state, booking.cancelled_at = BookingState.CANCELLED, acting.now
    booking.cancel_reason, booking.cancel_note = CancelReason.REFUSED, told
    return booking.id


def arrive(
    session: Session,
    acting: Acting,
    booking_id: int,
    key_number: str = "",
    *,
    at: datetime | None = None,
    seen_version: int,
) -> int:
    """They are here, and have the key of this number. Nothing the booking waited for ends it any more.

    `at` is when they came, where that is written down afterwards. Raises NotBegun before the day of use, KeyIsOut,
    NotReadable for a moment to come.
    """
    booking = _seen(session, acting, booking_id, seen_version, COMING, "arrive")
    came = _moment(acting, at)
    if came.date() < booking.starts_at.date():
        raise NotBegun(booking.number, booking.starts_at)
    key = one_line(key_number)
    if key:
        refuse_key_out(session, booking, key)
    booking.state, booking.arrived_at, booking.key_number = BookingState.ARRIVED, came, key
    booking.expires_at, booking.waits_for = None, None
    return booking.id


def leave(
    session: Session,
    acting: Acting,
    booking_id: int,
    people_came: int | None = None,
    note: str = "",
    *,
    key_back: bool = True,
    room_checked: bool = True,
    at: datetime | None = None,
    seen_version: int,
) -> int:
    """They have left: how many had come, whether the key is back, whether the room was looked at and what was found.

    `at` is when they went, where that is written down afterwards. Raises NotReadable, also for before they came.
    """
    booking = _seen(session, acting, booking_id, seen_version, {BookingState.ARRIVED}, "leave")
    if people_came is not None and not 0 <= people_came <= MOST_CAME:
        raise NotReadable("people", str(people_came))
    refuse_long(note)
    went = _moment(acting, at)
    if booking.arrived_at is not None and at is not None and went < booking.arrived_at:
        raise NotReadable("time", f"{went:%H:%M}")
    booking.state, booking.left_at, booking.people_came = BookingState.LEFT, went, people_came
    booking.room_checked, booking.check_note = room_checked, one_line(note)
    if key_back and booking.key_number:
        booking.key_back_at = went
    return booking.id


def take_key_back(session: Session, acting: Acting, booking_id: int, *, seen_version: int) -> int:
    """The key is back at the desk, whether or not they have left."""
    those = {BookingState.ARRIVED, BookingState.LEFT}
    booking = _seen(session, acting, booking_id, seen_version, those, "take_key_back")
    if not booking.key_number or booking.key_back_at is not None:
        raise NotInState(booking.number, booking.state, "take_key_back")
    booking.key_back_at = acting.now
    return booking.id


def mark_no_show(session: Session, acting: Acting, booking_id: int, *, seen_version: int) -> int:
    """Nobody came: the room is free at once, and it counts against the group by the center's rule.

    Raises NotBegun before the booking begins.
    """
    booking = _seen(session, acting, booking_id, seen_version, COMING, "mark_no_show")
    if acting.now < booking.starts_at:
        raise NotBegun(booking.number, booking.starts_at)
    release(session, booking)
    place = resource_of(session, booking.resource_id)
    if not is_specialist(place):
        booking.points = no_show_points(rulebook(session), booking, place.site_id)
    booking.state, booking.expires_at, booking.waits_for = BookingState.NO_SHOW, None, None
    return booking.id


def hand_in_papers(
    session: Session, acting: Acting, booking_id: int, on: date | None = None, *, seen_version: int
) -> int:
    """The application is in hand since the day, today when none is given; what waited for it is a booking."""
    those = COMING | {BookingState.REQUESTED, BookingState.ARRIVED}
    booking = _seen(session, acting, booking_id, seen_version, those, "hand_in_papers")
    booking.papers_on = on or acting.today
    if booking.waits_for is ExpiryKind.PAPERS:
        go_on_with_papers(acting, session, booking)
    return booking.id


def revive_booking(
    session: Session, acting: Acting, booking_id: int, *, override_reason: str = "", seen_version: int
) -> int:
    """Bring back what was cancelled, ran out or was called a no-show: judged and given its room like any other.

    With a reason a manager sets the rules aside. Raises RoomTaken where somebody else has it by now.
    """
    booking = _seen(session, acting, booking_id, seen_version, ENDED, "revive_booking")
    booking.cancelled_at, booking.cancel_reason, booking.cancel_note, booking.points = None, None, "", 0
    give_up_seat(session, booking)
    begin_life(acting, session, booking, approved=False, override_reason=override_reason)
    return booking.id


def _moment(acting: Acting, at: datetime | None) -> datetime:
    """The moment of the act unless an earlier one is given. Raises NotReadable for one to come."""
    if at is not None and at > acting.now:
        raise NotReadable("time", f"{at:%Y-%m-%d %H:%M}")
    return at or acting.now


def _seen(
    session: Session,
    acting: Acting,
    booking_id: int,
    seen_version: int,
    states: set[BookingState] | frozenset[BookingState],
    verb: str,
) -> Booking:
    """The booking as the clerk saw it, locked. Raises NotInState where the verb makes no sense."""
    if BookingState.EXPIRED in states:
        booking = _locked_ended(acting, session, booking_id, seen_version)
    else:
        booking = locked_booking(acting, session, booking_id, seen_version)
    if booking.state not in states:
        raise NotInState(booking.number, booking.state, verb)
    return booking


def _locked_ended(acting: Acting, session: Session, booking_id: int, seen_version: int) -> Booking:
    """Locked as it was seen; that it ran out meanwhile is what it is brought back from."""
    booking = session.get(Booking, booking_id, populate_existing=True)
    if booking is None:
        raise NotFound("booking", str(booking_id))
    version = booking.version
    lock(session, claim_of(session, booking), acting.now)
    session.refresh(booking)
    if booking.state is BookingState.EXPIRED and version == seen_version:
        return booking
    return booking_as_seen(session, booking_id, seen_version)


def refuse_key_out(session: Session, booking: Booking, key: str) -> None:
    """Raises KeyIsOut where somebody has it.

    Two desks that hand the same key out at once: the second waits at the site, then hears who has it.
    """
    site = resource_of(session, booking.resource_id).site_id
    session.execute(select(Site.id).where(Site.id == site).with_for_update(key_share=True)).all()
    out = (
        select(USER_NAME)
        .select_from(Booking)
        .join(Resource, Resource.id == Booking.resource_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .where(
            Resource.site_id == site,
            Booking.id != booking.id,
            Booking.key_number == key,
            Booking.state.in_((BookingState.ARRIVED, BookingState.LEFT)),
            Booking.key_back_at.is_(None),
        )
    )
    if (holder := session.scalars(out).first()) is not None:
        raise KeyIsOut(key, holder)
