"""Permits: numbered once, never again."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound, NotLive
from desktop.models import Booking, Permit, Resource
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.numbers import next_number
from desktop.operations.payments import is_paid, permit_payment
from desktop.words import BookingState, NumberRangeName


def issue_permit(session: Session, acting: Acting, booking_id: int, paid_by: str = "") -> str:
    """Issue the booking's permit, or find the one it has, and return its number.

    `paid_by` (cash, ...) says that the fee was taken; then the permit is the receipt too.
    """
    # two PCs that issue at once: the second waits for the first, then finds its permit
    booking = session.get(Booking, booking_id, with_for_update={"key_share": True})
    if booking is None:
        raise NotFound("booking", str(booking_id))
    if booking.state is not BookingState.CONFIRMED:
        raise NotLive(booking.number, booking.state)
    permit = session.scalars(select(Permit).where(Permit.booking_id == booking_id)).first()
    if permit is None:
        site = session.scalars(select(Resource.site_id).where(Resource.id == booking.resource_id)).one()
        number = next_number(session, NumberRangeName.PERMIT, rulebook(session), acting.today, site)
        permit = Permit(number=number, booking_id=booking_id, issued_on=acting.today)
        session.add(permit)
        session.flush()
    if paid_by and booking.fee and not is_paid(session, permit.id):
        session.add(permit_payment(acting, permit.id, fee=booking.fee, paid_by=paid_by))
    return permit.number
