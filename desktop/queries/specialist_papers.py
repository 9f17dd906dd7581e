"""Specialists' days as papers carry them. Reads what the days do, center, sites and settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, Contact, Resource, Site, SpecialistDay, SpecialistSlot
from desktop.models.rulebook import rulebook
from desktop.queries.permits import Issuer, issuer_of
from desktop.queries.specialist_rows import SlotRow, SpecialistDayRow
from desktop.queries.specialists import day_of_booking, specialist_day
from desktop.words import ResourceKind


@dataclass(frozen=True, slots=True)
class SpecialistPaper:
    """A day, and the slot that a sheet is filled in for; without one it is blank."""

    issuer: Issuer
    day: SpecialistDayRow
    slot: SlotRow | None = None


def specialist_paper(
    session: Session, staff_id: int | None, day_id: int, today: date, booking_id: int | None = None
) -> SpecialistPaper | None:
    """None for a day that is not there, or a booking that is none of it."""
    day = specialist_day(session, staff_id, day_id)
    if day is None:
        return None
    slot = next((slot for slot in day.slots if booking_id is not None and slot.booking_id == booking_id), None)
    if booking_id is not None and slot is None:
        return None
    site = session.get_one(Site, session.get_one(Resource, day.specialist_id).site_id)
    return SpecialistPaper(issuer_of(session, rulebook(session), site, today), day, slot)


def day_named(session: Session, day: date, who: str) -> int | None:
    """The day of the specialist of this name, or the only one there is that day."""
    asked = (
        select(SpecialistDay.id)
        .join(Resource, Resource.id == SpecialistDay.resource_id)
        .where(SpecialistDay.day == day, Resource.kind == ResourceKind.ADVISOR)
        .order_by(Resource.position, SpecialistDay.id)
    )
    if who:
        asked = asked.where(Resource.name == who)
    return session.scalars(asked).first()


def slot_numbered(session: Session, number: str) -> tuple[int, int] | None:
    """The day and the booking of this number, None where it is no slot of a specialist."""
    booking_id = session.scalars(select(Booking.id).where(Booking.number == number)).first()
    day_id = day_of_booking(session, booking_id) if booking_id is not None else None
    return (day_id, booking_id) if day_id is not None and booking_id is not None else None


def place_of_slot(session: Session, booking_id: int) -> tuple[int, int] | None:
    """The case that was made of a slot, and the place of the contact that holds the advice, counted from 1."""
    slot = session.get(SpecialistSlot, booking_id)
    if slot is None or slot.consultation_id is None:
        return None
    starts_at = session.get_one(Booking, booking_id).starts_at
    asked = select(Contact.id, Contact.at).where(Contact.consultation_id == slot.consultation_id)
    contacts = session.execute(asked.order_by(Contact.at, Contact.id)).all()
    places = [place for place, row in enumerate(contacts, start=1) if row.at == starts_at]
    return slot.consultation_id, places[-1] if places else 1
