"""What stands on a permit. Reads bookings, resources, sites, center, groups, people, classes, stock, settings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, Center, Group, Resource, Site, UserClass
from desktop.models import Permit as PermitRecord
from desktop.models.rulebook import rulebook
from desktop.queries.bookings import items_taken
from desktop.queries.group_facts import person_in_role, private_fields
from desktop.queries.payments import permit_paid
from desktop.rules.booking_rules import Rulebook
from desktop.rules.numbers import permit_qr
from desktop.words import GroupKind, PersonRole, PrivateKind


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
    """A permit with receipt for one group, or one guest, and one or more uses. Money in whole yen, tax included.

    `paid_on` is None while the fee is unpaid; then the paper is a permit only and says so.
    `qr` is the text of the QR code that the desk scans. `is_person` is true of a guest and of who is registered alone.
    `relief` says on what ground how much is relieved; the deposit is given back and no part of the fee.
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
    is_person: bool = False
    layout: str = ""
    heated: bool = False
    relief: str = ""
    deposit: int = 0
    deposit_taken_on: date | None = None


def permit(session: Session, booking_id: int, *, staff: str, now: datetime) -> Permit | None:
    """What stands on the booking's permit, None until one was issued."""
    issued = session.scalars(select(PermitRecord).where(PermitRecord.booking_id == booking_id)).first()
    if issued is None:
        return None
    paid_on, paid_by = permit_paid(session, issued.id) or (None, "")
    return replace(
        use_paper(session, booking_id, staff=staff, now=now),
        number=issued.number,
        issued_on=issued.issued_on,
        qr=permit_qr(issued.number),
        paid_on=paid_on,
        paid_by=paid_by,
    )


def use_paper(session: Session, booking_id: int, *, staff: str, now: datetime) -> Permit:
    """What there is to say of a booking on any paper about it, under the booking's own number."""
    booking = session.get_one(Booking, booking_id)
    room = session.get_one(Resource, booking.resource_id)
    site, book, day = session.get_one(Site, room.site_id), rulebook(session), booking.starts_at.date()
    user = _user(session, booking, now.date())
    return Permit(
        number=booking.number,
        issued_on=now.date(),
        qr="",
        group=user.name,
        group_number=user.number,
        representative=user.representative,
        postal_code=user.postal_code,
        address=user.address,
        uses=(PermitUse(booking.starts_at, booking.ends_at, room.name + (f"（{room.note}）" if room.note else "")),),
        purpose=booking.purpose,
        people=booking.people,
        equipment="、".join(f"{item.name}{item.quantity}{item.counter}" for item in items_taken(session, booking_id)),
        user_class=_class_words(session, booking, user),
        contact=_contact(booking, user),
        fee_lines=tuple(_fee_line(line) for line in booking.fee_lines if line["amount"] or line["kind"] == "room"),
        fee=booking.fee,
        tax_percent=book.setting("permit.tax_percent", day, site.id),
        paid_on=None,
        paid_by="",
        issuer=issuer_of(session, book, site, day),
        staff=staff,
        printed_at=now,
        is_person=user.is_person,
        layout=booking.layout,
        heated=booking.heated,
        relief=_relief(booking),
        deposit=booking.deposit,
        deposit_taken_on=booking.deposit_taken_on,
    )


@dataclass(frozen=True, slots=True)
class _User:
    """Who uses the room, as far as papers name them; a guest is a name and a phone number."""

    name: str
    number: str
    representative: str
    postal_code: str
    address: str
    phone: str
    is_person: bool


def _user(session: Session, booking: Booking, day: date) -> _User:
    group = session.get(Group, booking.group_id) if booking.group_id is not None else None
    if group is None:
        return _User(booking.guest_name, "", "", "", "", booking.phone, is_person=True)
    person = person_in_role(session, group.id, PersonRole.REPRESENTATIVE, day)
    fields = private_fields(session, group.id, day)
    address, phone = fields.get(PrivateKind.ADDRESS), fields.get(PrivateKind.PHONE)
    return _User(
        name=group.name,
        number=group.number,
        representative=person.name if person else "",
        postal_code=address.postal_code if address else "",
        address=address.value if address else "",
        phone=phone.value if phone else "",
        is_person=group.kind is GroupKind.INDIVIDUAL,
    )


def _class_words(session: Session, booking: Booking, user: _User) -> str:
    held = session.get(UserClass, booking.class_id) if booking.class_id is not None else None
    name = held.name if held else "登録団体" if user.number else "登録のない利用者"
    return f"{name}（登録番号 {user.number}）" if user.number else name


def _contact(booking: Booking, user: _User) -> str:
    """Whom the desk calls about this use: who was named for it before who is on the register."""
    name = booking.contact or user.representative or (user.name if user.is_person else "")
    phone = booking.phone or user.phone
    return " ".join(part for part in (name, f"電話 {phone}" if phone else "") if part)


def _relief(booking: Booking) -> str:
    if not booking.relief_percent:
        return ""
    ground = f"{booking.relief_ground}により" if booking.relief_ground else ""
    return f"{ground}{'全額免除' if booking.relief_percent == 100 else f'{booking.relief_percent}%減免'}"


def booking_of_permit(session: Session, number: str) -> int | None:
    """The booking a permit's number stands for: what a scanned QR code opens."""
    return session.scalars(select(PermitRecord.booking_id).where(PermitRecord.number == number)).first()


def _fee_line(line: dict[str, Any]) -> FeeLine:
    kind, name = line["kind"], line["name"]
    if kind == "relief":
        return FeeLine(name if "減免" in name or "免除" in name else f"{name}による減免", "", 0, line["amount"])
    slot = line.get("slot", "")
    text = "　".join(part for part in (name, slot) if part)
    return FeeLine(text, _quantity(line, slot), line["price"], line["amount"])


def _quantity(line: dict[str, Any], slot: str) -> str:
    """How much of it: pieces of equipment, then hours, slots or uses."""
    pieces = [f"{line['count']}点"] if line["kind"] == "stock" else []
    unit = f"{line['hours']}時間" if line["hours"] else "1区分" if slot else "" if pieces else "1回"
    return "×".join([*pieces, unit] if unit else pieces)


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
