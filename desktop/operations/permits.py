"""Permits: numbered once, never again."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import HoldExpired, NotFound, NotLive
from desktop.models import Booking, Permit, Resource
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.booking_parts import freeze_fee
from desktop.operations.numbers import next_number
from desktop.operations.payments import take_permit_payment, taken_for
from desktop.operations.stock import items_of
from desktop.words import USED_STATES, ExpiryKind, NumberRangeName, PriceDay


def issue_permit(session: Session, acting: Acting, booking_id: int, paid_by: str = "") -> str:
    """Issue the booking's permit, or find the one it has, and return its number.

    `paid_by` (cash, ...) says that what was open of the fee was taken; then the permit is the receipt too, and a
    booking that waited for its money waits no more. Raises HoldExpired when it has waited too long.
    """
    permit = numbered_permit(acting, session, booking_id)
    booking = session.get_one(Booking, booking_id)
    open_yen = booking.fee - taken_for(session, permit.id)
    if paid_by and open_yen > 0:
        take_permit_payment(acting, session, permit.id, booking, fee=open_yen, paid_by=paid_by)
    if booking.waits_for is ExpiryKind.PAYMENT and (paid_by or open_yen <= 0):
        booking.expires_at, booking.waits_for = None, None
    return permit.number


def numbered_permit(acting: Acting, session: Session, booking_id: int) -> Permit:
    """The booking's permit, with the next number if it has none yet; the booking is locked.

    Raises NotFound, NotLive, HoldExpired when it has waited too long.
    """
    # two PCs that issue at once: the second waits for the first, then finds its permit
    booking = session.get(Booking, booking_id, with_for_update={"key_share": True})
    if booking is None:
        raise NotFound("booking", str(booking_id))
    room = session.get_one(Resource, booking.resource_id)
    if booking.state not in USED_STATES:
        raise NotLive(booking.number, booking.state)
    if booking.expires_at is not None and booking.expires_at <= acting.now:
        raise HoldExpired(room.name, booking.expires_at)
    permit = session.scalars(select(Permit).where(Permit.booking_id == booking_id)).first()
    return permit if permit is not None else _numbered(session, acting, booking, room.site_id)


def _numbered(session: Session, acting: Acting, booking: Booking, site_id: int) -> Permit:
    """A permit with the next number. Where the price is the permit's day's, the fee is frozen once more."""
    book = rulebook(session)
    if book.setting("booking.price_day", booking.starts_at.date(), site_id) is PriceDay.PERMIT:
        freeze_fee(acting, session, booking, book, items_of(session, booking.id))
    number = next_number(session, NumberRangeName.PERMIT, book, acting.today, site_id)
    permit = Permit(number=number, booking_id=booking.id, issued_on=acting.today)
    session.add(permit)
    session.flush()
    return permit
