"""Money that goes back: deposits, and fees of what was cancelled."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyRefunded, NoRefund, NotFound, NotInState
from desktop.models import Booking, Payment, Permit, TillMove
from desktop.models.refunds import refund_due, was_refunded
from desktop.models.standing_money import Chain, parts_of, standing
from desktop.models.till_days import till_day_for
from desktop.operations.acting import Acting
from desktop.operations.booking_parts import refuse_long
from desktop.operations.payments import counter
from desktop.operations.seen import booking_as_seen
from desktop.rules.things import booking_parts, spread
from desktop.rules.visible import one_line
from desktop.words import BookingState, TakingKind, TillMoveKind


def take_deposit(session: Session, acting: Acting, booking_id: int, *, seen_version: int) -> int:
    """The deposit is on the counter. Once taken it is not taken again."""
    booking = _locked(session, booking_id, seen_version)
    if not booking.deposit or booking.deposit_taken_on is not None:
        raise NotInState(booking.number, booking.state, "take_deposit")
    booking.deposit_taken_on = acting.today
    _move_deposit(acting, session, booking, TillMoveKind.HELD, booking.deposit)
    return booking.id


def give_back_deposit(session: Session, acting: Acting, booking_id: int, *, seen_version: int) -> int:
    """The deposit that was taken goes back."""
    booking = _locked(session, booking_id, seen_version)
    if booking.deposit_taken_on is None or booking.deposit_back_on is not None:
        raise NotInState(booking.number, booking.state, "give_back_deposit")
    booking.deposit_back_on = acting.today
    _move_deposit(acting, session, booking, TillMoveKind.HELD_BACK, -_held(session, booking))
    return booking.id


def give_back_fee(session: Session, acting: Acting, booking_id: int, reason: str = "", *, seen_version: int) -> int:
    """Give back what was paid too much for a booking that became cheaper, or what the table says of a cancelled one.

    All of it where the center is at fault. Payments counter the ones taken. Returns the yen. Raises NoRefund,
    AlreadyRefunded.
    """
    booking = _locked(session, booking_id, seen_version)
    refuse_long(reason)
    cancelled, due = booking.state is BookingState.CANCELLED, refund_due(session, booking)
    if not cancelled and due <= 0:
        raise NotInState(booking.number, booking.state, "give_back_fee")
    if cancelled and was_refunded(session, booking):
        raise AlreadyRefunded(booking.number)
    taken = _standing(session, booking)
    if not taken or due <= 0:
        raise NoRefund(booking.number)
    too_much = _too_much(booking, taken)
    rest = due
    for chain in reversed(taken):
        part = min(rest, chain.yen)
        if part:
            # what became cheaper comes back before anything else of the payment
            weights = {kind: min(yen, too_much.get(kind, 0)) for kind, yen in chain.parts.items()}
            fits = not cancelled and sum(weights.values()) >= part
            counter(acting, session, chain, one_line(reason), part, spread(part, weights if fits else chain.parts))
        rest -= part
    return due - rest


def _too_much(booking: Booking, taken: list[Chain]) -> dict[TakingKind, int]:
    """By how much each part of the fee was paid too much, in yen."""
    costs = booking_parts(booking.fee_lines)
    return {kind: max(0, yen - costs.get(kind, 0)) for kind, yen in parts_of(taken).items()}


def _standing(session: Session, booking: Booking) -> list[Chain]:
    """What was paid for the booking and did not go back, the earliest first."""
    of_it = select(Permit.id).where(Permit.booking_id == booking.id)
    return standing(session, Payment.permit_id.in_(of_it))


def _held(session: Session, booking: Booking) -> int:
    """The deposit that lies in a till; one of before tills were kept is what the booking says."""
    held = select(func.sum(TillMove.amount)).where(TillMove.booking_id == booking.id)
    return session.scalars(held).one() or booking.deposit


def _move_deposit(acting: Acting, session: Session, booking: Booking, kind: TillMoveKind, yen: int) -> None:
    """A deposit lies in the till of who took it, and is no taking."""
    site = acting.by.site_id
    session.add(
        TillMove(
            site_id=site,
            till_day=till_day_for(session, site, acting.today),
            at=acting.now,
            kind=kind,
            amount=yen,
            booking_id=booking.id,
            staff_id=acting.by.staff_id,
        )
    )


def _locked(session: Session, booking_id: int, seen_version: int) -> Booking:
    # two PCs at once: the second waits for the first, then finds another version than it saw
    if session.get(Booking, booking_id, with_for_update={"key_share": True}, populate_existing=True) is None:
        raise NotFound("booking", str(booking_id))
    return booking_as_seen(session, booking_id, seen_version)
