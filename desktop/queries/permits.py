"""What stands on a permit. Reads bookings, resources, sites, center, groups, people, stock, settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, Center, Group, Resource, Site
from desktop.models import Permit as PermitRecord
from desktop.models.rulebook import rulebook
from desktop.queries.bookings import items_taken
from desktop.queries.group_facts import person_in_role, private_fields
from desktop.queries.payments import permit_paid
from desktop.rules.booking_rules import Rulebook
from desktop.rules.numbers import permit_qr
from desktop.words import PersonRole, PrivateKind


@dataclass(frozen=True, slots=True)
class FeeLine:
    """One line of the fee, frozen with the booking: what, how many of which unit, yen each, yen in all."""

    text: str
    quantity: str
    price: int
    amount: int


@dataclass(frozen=True, slots=True)
class PermitUse:
    """One use: half-open on the center's wall clock."""

    starts_at: datetime
    ends_at: datetime
    room: str


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issues: the mayor or manager who signs, the center with its address; empty strings are left out."""

    signatory: str
    center: str
    operator: str
    postal_code: str
    address: str
    phone: str
    ordinance: str
    form_number: str
    invoice_number: str
    conditions: tuple[str, ...]
    demo: bool


@dataclass(frozen=True, slots=True)
class Permit:
    """A permit with receipt for one group and one or more uses. Money in whole yen, tax included.

    `paid_on` is None while the fee is unpaid; then the paper is a permit only and says so.
    `qr` is the text of the QR code that the desk scans.
    """

    number: str
    issued_on: date
    qr: str
    group: str
    group_number: str
    representative: str
    postal_code: str
    address: str
    uses: tuple[PermitUse, ...]
    purpose: str
    people: int | None
    equipment: str
    user_class: str
    contact: str
    fee_lines: tuple[FeeLine, ...]
    fee: int
    tax_percent: int
    paid_on: date | None
    paid_by: str
    issuer: Issuer
    staff: str
    printed_at: datetime


def permit(session: Session, booking_id: int, *, staff: str, now: datetime) -> Permit | None:
    """What stands on the booking's permit, None until one was issued."""
    row = session.execute(
        select(PermitRecord, Booking, Group, Resource, Site)
        .join(Booking, Booking.id == PermitRecord.booking_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .join(Resource, Resource.id == Booking.resource_id)
        .join(Site, Site.id == Resource.site_id)
        .where(PermitRecord.booking_id == booking_id)
    ).first()
    if row is None:
        return None
    issued, booking, group, room, site = row
    book, day = rulebook(session), booking.starts_at.date()
    person = person_in_role(session, group.id, PersonRole.REPRESENTATIVE, now.date())
    fields = private_fields(session, group.id, now.date())
    address, phone = fields.get(PrivateKind.ADDRESS), fields.get(PrivateKind.PHONE)
    paid_on, paid_by = permit_paid(session, issued.id) or (None, "")
    return Permit(
        number=issued.number,
        issued_on=issued.issued_on,
        qr=permit_qr(issued.number),
        group=group.name,
        group_number=group.number,
        representative=person.name if person else "",
        postal_code=address.postal_code if address else "",
        address=address.value if address else "",
        uses=(PermitUse(booking.starts_at, booking.ends_at, room.name + (f"（{room.note}）" if room.note else "")),),
        purpose=booking.purpose,
        people=booking.people,
        equipment="、".join(f"{item.name}{item.quantity}{item.counter}" for item in items_taken(session, booking_id)),
        user_class=f"登録団体（登録番号 {group.number}）",
        contact=" ".join(
            part for part in (person.name if person else "", f"電話 {phone.value}" if phone else "") if part
        ),
        fee_lines=tuple(_fee_line(line) for line in booking.fee_lines if line["amount"] or line["kind"] == "room"),
        fee=booking.fee,
        tax_percent=book.setting("permit.tax_percent", day, site.id),
        paid_on=paid_on,
        paid_by=paid_by,
        issuer=issuer_of(session, book, site, day),
        staff=staff,
        printed_at=now,
    )


def booking_of_permit(session: Session, number: str) -> int | None:
    """The booking a permit's number stands for: what a scanned QR code opens."""
    return session.scalars(select(PermitRecord.booking_id).where(PermitRecord.number == number)).first()


def _fee_line(line: dict[str, Any]) -> FeeLine:
    quantity = f"{line['hours']}時間" if line["kind"] == "room" else f"{line['count']}点"
    return FeeLine(line["name"], quantity, line["price"], line["amount"])


def issuer_of(session: Session, book: Rulebook, site: Site, day: date) -> Issuer:
    """Who issues papers at the site on the day."""
    center = session.get_one(Center, 1)

    def text(name: str) -> str:
        return str(book.setting(f"permit.{name}", day, site.id))

    return Issuer(
        signatory=text("signatory"),
        center=center.name,
        operator=text("operator"),
        postal_code=site.postal_code,
        address=site.address,
        phone=site.phone,
        ordinance=text("ordinance"),
        form_number=text("form_number"),
        invoice_number=text("invoice_number"),
        conditions=tuple(book.setting("permit.conditions", day, site.id)),
        demo=center.demo_day is not None,
    )
