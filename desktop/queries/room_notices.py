"""What a notice says of a booking that was changed or cancelled. Reads bookings, the journal, permits, payments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Booking, JournalPayload, Payment, Resource
from desktop.models import Permit as PermitRecord
from desktop.queries.permits import Permit, PermitUse, permit, use_paper
from desktop.words import BookingState, CancelReason

Kind = Literal["changed", "cancelled"]
ENDED = frozenset({BookingState.CANCELLED, BookingState.EXPIRED, BookingState.NO_SHOW})
_TOLD = ("starts_at", "ends_at", "resource_id", "people", "fee")


@dataclass(frozen=True, slots=True)
class UseBefore:
    """What the booking was before its last change, with its fee in yen."""

    use: PermitUse
    people: int | None
    fee: int


@dataclass(frozen=True, slots=True)
class RoomNotice:
    """`before` is None where nothing changed that a notice could tell. Money in yen: taken, given back in all.

    `use` is what a permit of the booking as it is now would say; `permitted` whether one was issued.
    """

    kind: Kind
    use: Permit
    permitted: bool
    before: UseBefore | None
    reason: CancelReason | None
    note: str
    on: date | None
    taken: int
    given_back: int
    people: int | None


def room_notice(session: Session, booking_id: int, *, staff: str, now: datetime) -> RoomNotice:
    """The notice of the booking as it stands: cancelled where it has ended, else changed. Raises NotFound."""
    booking = session.get(Booking, booking_id)
    if booking is None:
        raise NotFound("booking", str(booking_id))
    issued = permit(session, booking_id, staff=staff, now=now)
    taken, back = _money(session, booking_id)
    return RoomNotice(
        kind="cancelled" if booking.state in ENDED else "changed",
        use=issued or use_paper(session, booking_id, staff=staff, now=now),
        permitted=issued is not None,
        before=_before(session, booking),
        reason=booking.cancel_reason,
        note=booking.cancel_note,
        on=booking.cancelled_at.date() if booking.cancelled_at else None,
        taken=taken,
        given_back=back,
        people=booking.people,
    )


def _before(session: Session, booking: Booking) -> UseBefore | None:
    """As it stood before the last act that changed when, where, for how many or for how much."""
    for before, after in _images(session, booking.id):
        if any(before.get(name) != after.get(name) for name in _TOLD):
            room = session.get(Resource, before["resource_id"])
            name = f"{room.name}（{room.note}）" if room and room.note else room.name if room else ""
            starts, ends = (datetime.fromisoformat(before[key]) for key in ("starts_at", "ends_at"))
            return UseBefore(PermitUse(starts, ends, name), before.get("people"), before.get("fee", 0))
    return None


def _images(session: Session, booking_id: int) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """The booking before and after each act that changed it, the last one first."""
    rows = session.execute(
        select(JournalPayload.before, JournalPayload.after)
        .where(JournalPayload.table_name == Booking.__tablename__, JournalPayload.record_id == str(booking_id))
        .order_by(JournalPayload.number.desc())
    )
    for before, after in rows:
        if before and after:
            yield before, after


def _money(session: Session, booking_id: int) -> tuple[int, int]:
    amounts = session.scalars(
        select(Payment.amount)
        .join(PermitRecord, PermitRecord.id == Payment.permit_id)
        .where(PermitRecord.booking_id == booking_id)
    ).all()
    return sum(amount for amount in amounts if amount > 0), -sum(amount for amount in amounts if amount < 0)
