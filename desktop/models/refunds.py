"""What of a booking's fee comes back by the center's table, for the verb that gives it and the sheet that shows it."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import Damaged
from desktop.models.bookings import Booking, Permit
from desktop.models.money import Payment
from desktop.models.resources import Resource
from desktop.models.rulebook import rulebook
from desktop.rules.refunds import refund, refund_table
from desktop.words import BookingState, CancelReason

# the center could not keep its word: all of it comes back
OUR_DOING = frozenset({CancelReason.CENTER, CancelReason.CLOSURE, CancelReason.DESK_MISTAKE, CancelReason.REFUSED})


def paid_for(session: Session, booking_id: int) -> int:
    """The yen taken for the booking, less what went back."""
    taken = (
        select(func.coalesce(func.sum(Payment.amount), 0))
        .join(Permit, Permit.id == Payment.permit_id)
        .where(Permit.booking_id == booking_id)
    )
    return session.scalars(taken).one()


def refunded_for(session: Session, booking_id: int) -> int:
    """The yen that went back of the booking's fee."""
    back = (
        select(func.coalesce(func.sum(-Payment.amount), 0))
        .join(Permit, Permit.id == Payment.permit_id)
        .where(Permit.booking_id == booking_id, Payment.reverses_id.is_not(None))
    )
    return session.scalars(back).one()


def was_refunded(session: Session, booking: Booking) -> bool:
    """Whether the fee of a cancelled booking went back, beside what went back before as it became cheaper."""
    back = (
        select(Payment.id)
        .join(Permit, Permit.id == Payment.permit_id)
        .where(Permit.booking_id == booking.id, Payment.amount < 0)
    )
    if booking.cancelled_at is not None:
        back = back.where(Payment.taken_at >= booking.cancelled_at)
    return session.scalars(back).first() is not None and paid_for(session, booking.id) < booking.fee


def refund_due(session: Session, booking: Booking) -> int:
    """The yen that come back: what was paid too much, or of a cancelled booking what the day it was cancelled gives.

    Raises Damaged where the center's table cannot be read.
    """
    paid = paid_for(session, booking.id)
    if booking.state is not BookingState.CANCELLED:
        return max(0, paid - booking.fee)
    if paid and was_refunded(session, booking):
        return 0
    if not paid or booking.cancelled_at is None or booking.cancel_reason in OUR_DOING:
        return paid
    day = booking.starts_at.date()
    site = session.get_one(Resource, booking.resource_id).site_id
    table = rulebook(session).setting("booking.refunds", day, site, booking.resource_id, booking.class_id)
    try:
        rows = refund_table(table)
    except ValueError as wrong:
        raise Damaged((str(wrong),)) from wrong
    return refund(paid, (day - booking.cancelled_at.date()).days, rows)
