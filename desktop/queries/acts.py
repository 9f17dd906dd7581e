"""What an act of the journal was about, in the words by which the desk knows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import (
    Booking,
    Consultation,
    ConsultationCount,
    DayEntry,
    Group,
    Import,
    JournalFact,
    JournalPayload,
    Permit,
    Receipt,
    Resource,
)
from desktop.models.users import USER_NAME
from desktop.words import CountUnit, Openness, VisitPurpose

Image = dict[str, Any]
# about what is broken, not about the bookings it hits
STOPS = frozenset({"stop_booking", "let_book_again", "finish_entry", "withdraw_entry"})


@dataclass(frozen=True, slots=True)
class ActRow:
    """What an act was about.

    `name` is a group, a person at the copier, an event, a file, the number of a case or a receipt; for a booking also
    where and when it is now, for visitors what they came for and how many, for a print job or a receipt its yen, for a
    list of earlier consultations what it counts and how many `numbers` were new or others.
    """

    name: str = ""
    room: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    purpose: VisitPurpose | None = None
    people: int = 0
    yen: int | None = None
    unit: CountUnit | None = None
    numbers: int = 0


def act_row(session: Session, number: int) -> ActRow | None:
    """What stands in the undo bar, None for a number that is not in the journal."""
    fact = session.get(JournalFact, number)
    if fact is None:
        return None
    if (read_in := _image(session, number, Import.__tablename__)) is not None:
        return _list_read(session, number, read_in)
    if fact.verb in STOPS and (entry := _image(session, number, DayEntry.__tablename__)) is not None:
        return _event(session, entry)
    table, _, record_id = fact.record.partition(":")
    image = _image(session, number, table, record_id)
    if table == Booking.__tablename__:
        return _booking(session, int(record_id))
    teller = TELLERS.get(table)
    return teller(session, image) if teller and image else ActRow()


def _image(session: Session, number: int, table: str, record_id: str = "") -> Image | None:
    """The record as the act left it, or as it was before; None where it may not be known any longer."""
    written = select(JournalPayload).where(JournalPayload.number == number, JournalPayload.table_name == table)
    if record_id:
        written = written.where(JournalPayload.record_id == record_id)
    payload = session.scalars(written.limit(1)).first()
    return payload and (payload.after or payload.before)


def _list_read(session: Session, number: int, image: Image) -> ActRow:
    count = _image(session, number, ConsultationCount.__tablename__)
    if count is None:
        return ActRow(image["file"])
    return ActRow(image["file"], unit=CountUnit(count["unit"]), numbers=image["created"] + image["updated"])


def _booking(session: Session, booking_id: int) -> ActRow:
    row = session.execute(
        select(USER_NAME, Resource.name, Booking.starts_at, Booking.ends_at)
        .outerjoin(Group, Group.id == Booking.group_id)
        .join(Resource, Resource.id == Booking.resource_id)
        .where(Booking.id == booking_id)
    ).first()
    return ActRow(*row) if row is not None else ActRow()


def _permit(session: Session, image: Image) -> ActRow:
    permit = session.get(Permit, image["id"])
    return _booking(session, permit.booking_id) if permit is not None else ActRow()


def _named(_session: Session, image: Image) -> ActRow:
    return ActRow(image["name"])


def _event(_session: Session, image: Image) -> ActRow:
    return ActRow(image["title"])


def _knowledge(_session: Session, image: Image) -> ActRow:
    """The number: what was asked may come from a case that not everybody may open."""
    return ActRow(image["number"])


def _earlier_count(_session: Session, image: Image) -> ActRow:
    return ActRow(image["source"], unit=CountUnit(image["unit"]), numbers=1)


def _note(_session: Session, image: Image) -> ActRow:
    return ActRow(image["text"].partition("\n")[0])


def _visit(_session: Session, image: Image) -> ActRow:
    return ActRow(purpose=VisitPurpose(image["purpose"]), people=image["people"])


def _print_job(session: Session, image: Image) -> ActRow:
    return ActRow(_group_name(session, image["group_id"]) or image["guest"], yen=image["fee"])


def _receipt(_session: Session, image: Image) -> ActRow:
    return ActRow(image["addressee"] or image["number"], yen=image["total"])


def _payment(session: Session, image: Image) -> ActRow:
    receipt = session.get(Receipt, image["receipt_id"]) if image["receipt_id"] else None
    name = (receipt.addressee or receipt.number) if receipt is not None else ""
    return ActRow(name, yen=abs(image["amount"]))


def _case(session: Session, image: Image) -> ActRow:
    """The number of the case; the bar is seen by everybody at the counter, so of what is withheld nothing else."""
    case_id = image["consultation_id"] if "consultation_id" in image else image["id"]
    case = session.get(Consultation, case_id) if case_id is not None else None
    if case is None:
        return ActRow(_group_name(session, image.get("group_id")))  # a visit that is to begin one
    told = _group_name(session, case.group_id) if case.openness is Openness.DESK else ""
    return ActRow(f"{case.number} {told}".rstrip())


def _table_use(session: Session, image: Image) -> ActRow:
    return ActRow(_group_name(session, image["group_id"]) or image["who"])


def _group_name(session: Session, group_id: int | None) -> str:
    group = session.get(Group, group_id) if group_id else None
    return group.name if group is not None else ""


TELLERS: dict[str, Callable[[Session, Image], ActRow]] = {
    "groups": _named,
    "resources": _named,
    "stock_items": _named,
    "staff": _named,
    "events": _event,
    "day_entries": _event,
    "displays": _event,
    "sign_ups": _named,
    "table_uses": _table_use,
    "handover_notes": _note,
    "visit_counts": _visit,
    "permits": _permit,
    "print_jobs": _print_job,
    "receipts": _receipt,
    "payments": _payment,
    "topics": _named,
    "referral_targets": _named,
    "consultation_templates": _named,
    "consultations": _case,
    "contacts": _case,
    "follow_ups": _case,
    "referrals": _case,
    "knowledge_cards": _knowledge,
    "dispatches": _case,
    "case_readers": _case,
    "case_readings": _case,
    "case_people": _case,
    "consultation_counts": _earlier_count,
}
