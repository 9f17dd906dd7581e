"""The one place where a write asks the rules: what a booking becomes, and what a manager sets aside for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy.orm import Session

from desktop.errors import NotAllowed, NotFound, OverrideUnfounded
from desktop.models import Booking, Group, Resource, Staff
from desktop.models.booking_facts import OF_THE_USER, Asked, class_of, had_by, is_own_use, wanted_of
from desktop.operations.acting import Acting
from desktop.operations.specialist_judging import is_specialist, judge_slot
from desktop.rules.booking_rules import state_allowed
from desktop.rules.booking_waits import payment_awaited
from desktop.rules.rulebook import Rulebook
from desktop.rules.ticks import TICK_MINUTES
from desktop.rules.visible import one_line
from desktop.rules.wanted import Judged, Wanted
from desktop.words import BookingState, ExpiryKind, StaffRole

# closures decide for themselves what becomes of their own
KEPT_ELSEWHERE = OF_THE_USER | {"RoomClosed"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """How far the booking has come: what need not be asked again.

    `same_place`: what was set aside for its place stays so. `stands`: its place is not judged at all. `moved`: points
    stop nobody who has booked already.
    """

    approved: bool = False
    papers_in: bool = False
    same_place: bool = False
    stands: bool = False
    same_user: bool = False
    moved: bool = False


NEW = Stage()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules say, and the facts they looked at."""

    judged: Judged
    wanted: Wanted


def judge(
    acting: Acting,
    session: Session,
    booking: Booking,
    room: Resource,
    book: Rulebook,
    *,
    stage: Stage = NEW,
    override_reason: str = "",
) -> Verdict:
    """The rules of the date of use; the first that forbids the booking refuses, unless a manager sets it aside.

    Raises NotAllowed and OverrideUnfounded. The booking's class of user is found where none was chosen.
    """
    overriding = may_override(acting, session, override_reason)
    if overriding:
        booking.override_reason = one_line(override_reason)
    group = group_of(session, booking.group_id) if booking.group_id is not None else None
    if booking.class_id is None and not is_own_use(session, booking.group_id, booking.guest_name):
        booking.class_id = class_of(session, group, booking.starts_at.date())
    kept = frozenset(booking.overridden or ())
    asked = Asked(
        starts_at=booking.starts_at,
        ends_at=booking.ends_at,
        people=booking.people,
        guest_name=booking.guest_name,
        class_id=booking.class_id,
        approved=stage.approved,
        papers_in=stage.papers_in or booking.papers_on is not None,
        stands=stage.stands,
        same_user=stage.same_user,
        set_aside=kept if stage.same_place else kept & OF_THE_USER,
    )
    wanted = wanted_of(session, room, group, asked)
    if is_specialist(room):
        return Verdict(judge_slot(session, booking, room, wanted, stands=stage.stands), wanted)
    had = had_by(session, booking.group_id, wanted, book, acting.now, booking.id)
    if stage.moved:
        had = replace(had, points=())
    return Verdict(state_allowed(wanted, book, acting.now, had, override=overriding), wanted)


def settle(acting: Acting, booking: Booking, verdict: Verdict, book: Rulebook) -> None:
    """Give the booking the state the rules say and its deadline; its fee is frozen before."""
    judged = verdict.judged
    if booking.fee:
        judged = payment_awaited(judged, verdict.wanted, book, acting.now)
    booking.state, booking.expires_at, booking.waits_for = judged.state, judged.expires_at, judged.waits_for


def settle_held(acting: Acting, booking: Booking, verdict: Verdict, book: Rulebook) -> None:
    """A room held on the phone frees itself after the minutes the center gives."""
    wanted = verdict.wanted
    minutes = book.setting("booking.hold_minutes", acting.today, wanted.site_id, wanted.room_id, wanted.class_id)
    booking.state, booking.waits_for = BookingState.HELD, ExpiryKind.HOLD
    booking.expires_at = acting.now + timedelta(minutes=minutes)


def settle_moved(acting: Acting, booking: Booking, verdict: Verdict, book: Rulebook) -> None:
    """A hold stays one, and who has confirmed by hand or paid waits for nothing; deadlines follow the date of use."""
    if booking.state is BookingState.HELD or booking.waits_for is ExpiryKind.CONFIRMATION:
        return
    paid_or_free = booking.state is BookingState.CONFIRMED and booking.waits_for is None
    settle(acting, booking, verdict, book)
    if paid_or_free and booking.waits_for is ExpiryKind.PAYMENT:
        booking.expires_at, booking.waits_for = None, None


def note_override(booking: Booking, judged: Judged, *, stands: bool = False) -> None:
    """What was set aside stays named in the booking: all of it where it stands, what its user is let off elsewhere.

    Asked after the place is taken: closures look at what was set aside before.
    """
    had = [name for name in booking.overridden or () if stands or name in KEPT_ELSEWHERE]
    names = [*had, *(name for name in judged.overridden if name not in had)]
    if names != list(booking.overridden or ()):
        booking.overridden = names


def confirmed(verdict: Verdict) -> Verdict:
    """The same, confirmed by hand: nothing but the money is waited for."""
    return Verdict(Judged(BookingState.CONFIRMED, overridden=verdict.judged.overridden), verdict.wanted)


def set_buffers(booking: Booking, room: Resource, book: Rulebook) -> None:
    """Freeze the minutes that stay free around the booking, in whole ticks."""
    scope = (booking.starts_at.date(), room.site_id, room.id, booking.class_id)
    if is_specialist(room):  # one slot follows the other
        booking.buffer_before = booking.buffer_after = 0
        return
    before, after = book.setting("booking.buffer_before", *scope), book.setting("booking.buffer_after", *scope)
    booking.buffer_before, booking.buffer_after = _in_ticks(before), _in_ticks(after)


def may_override(acting: Acting, session: Session, reason: str) -> bool:
    """Whether rules are to be set aside. Raises OverrideUnfounded for an empty reason, NotAllowed but to a manager."""
    if not reason:
        return False
    if not one_line(reason):
        raise OverrideUnfounded
    staff = session.get(Staff, acting.by.staff_id) if acting.by.staff_id is not None else None
    if staff is None or staff.role is not StaffRole.MANAGER:
        raise NotAllowed("override_rules", StaffRole.MANAGER)
    return True


def group_of(session: Session, group_id: int) -> Group:
    """As it is at this moment: a group that is about to be merged or removed is waited for."""
    group = session.get(Group, group_id, populate_existing=True, with_for_update={"read": True, "key_share": True})
    if group is None:
        raise NotFound("group", str(group_id))
    return group


def _in_ticks(minutes: int) -> int:
    return -(-max(0, minutes) // TICK_MINUTES) * TICK_MINUTES
