"""Money that goes back: deposits, and fees of what was cancelled."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyRefunded, NoRefund, NotFound, NotInState
from desktop.models import Booking, Payment, Permit
from desktop.models.refunds import refund_due, was_refunded
from desktop.operations.acting import Acting
from desktop.operations.booking_parts import refuse_long
from desktop.operations.payments import counter_payment
from desktop.operations.seen import booking_as_seen
from desktop.rules.visible import one_line
from desktop.words import BookingState


def take_deposit(session: Session, acting: Acting, booking_id: int, *, seen_version: int) -> int:
    """The deposit is on the counter. Once taken it is not taken again."""
    booking = _locked(session, booking_id, seen_version)
    if not booking.deposit or booking.deposit_taken_on is not None:
        raise NotInState(booking.number, booking.state, "take_deposit")
    booking.deposit_taken_on = acting.today
    return booking.id


def give_back_deposit(session: Session, acting: Acting, booking_id: int, *, seen_version: int) -> int:
    """The deposit that was taken goes back."""
    booking = _locked(session, booking_id, seen_version)
    if booking.deposit_taken_on is None or booking.deposit_back_on is not None:
        raise NotInState(booking.number, booking.state, "give_back_deposit")
    booking.deposit_back_on = acting.today
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
    rest = due
    for payment in taken:
        part = min(rest, payment.amount)
        if part and cancelled:
            session.add(counter_payment(acting, payment, one_line(reason), part))
        elif part:
            _give_back_part(acting, session, payment, part, one_line(reason))
        rest -= part
    return due - rest


def _give_back_part(acting: Acting, session: Session, payment: Payment, part: int, reason: str) -> None:
    """A payment is countered once: all of it goes back, and what the center keeps is taken again."""
    back = counter_payment(acting, payment, reason)
    session.add(back)
    session.flush()
    if part < payment.amount:
        session.add(counter_payment(acting, back, reason, part - payment.amount))


def _standing(session: Session, booking: Booking) -> list[Payment]:
    """What was paid for the booking and did not go back, the latest first."""
    of_it = (
        select(Payment)
        .join(Permit, Permit.id == Payment.permit_id)
        .where(Permit.booking_id == booking.id)
        .order_by(Payment.id.desc())
    )
    payments = list(session.scalars(of_it))
    countered = {payment.reverses_id for payment in payments}
    return [payment for payment in payments if payment.amount > 0 and payment.id not in countered]


def _locked(session: Session, booking_id: int, seen_version: int) -> Booking:
    # two PCs at once: the second waits for the first, then finds another version than it saw
    if session.get(Booking, booking_id, with_for_update={"key_share": True}, populate_existing=True) is None:
        raise NotFound("booking", str(booking_id))
    return booking_as_seen(session, booking_id, seen_version)
