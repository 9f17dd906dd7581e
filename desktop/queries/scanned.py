"""What a scanned code names. Reads what has a number."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop.models import Booking, Consultation, DayEntry, Display, Event
from desktop.queries.consultation_rows import Viewer
from desktop.queries.days import BookingRow, booking_by_number, booking_rows
from desktop.queries.groups import GroupHit, group_by_number
from desktop.queries.permits import booking_of_permit
from desktop.queries.search_hits import Hit, cases_where, displays_where, entries_where, events_where
from desktop.queries.search_things import FoundThing, ThingKind, things_named
from desktop.rules.qr_kinds import QrKind

ScannedThing = BookingRow | GroupHit | FoundThing | Hit
THINGS = {
    QrKind.RECEIPT: ThingKind.RECEIPT,
    QrKind.INVOICE: ThingKind.INVOICE,
    QrKind.JOB: ThingKind.JOB,
    QrKind.CARD: ThingKind.CARD,
    QrKind.LOAN: ThingKind.LOAN,
    QrKind.RENTAL: ThingKind.RENTAL,
}


def scanned_thing(session: Session, viewer: Viewer, kind: str, number: str) -> ScannedThing | None:
    """The one thing of this kind and number; None where there is none, or none that this viewer may open."""
    match kind:
        case QrKind.GROUP:
            return group_by_number(session, number)
        case QrKind.PERMIT:
            return _booking_of_permit(session, number) or booking_by_number(session, number)
        case QrKind.BOOKING:
            return booking_by_number(session, number)
        case _:
            found = _others(session, viewer, kind, number)
            return found[0] if found else None


def _booking_of_permit(session: Session, number: str) -> BookingRow | None:
    booking_id = booking_of_permit(session, number)
    row = session.execute(booking_rows().where(Booking.id == booking_id)).first() if booking_id is not None else None
    return BookingRow._make(row) if row is not None else None


def _others(session: Session, viewer: Viewer, kind: str, number: str) -> list[Hit] | list[FoundThing]:
    match kind:
        case QrKind.CASE:
            return cases_where(session, viewer, Consultation.number == number)
        case QrKind.ENTRY:
            return entries_where(session, DayEntry.number == number)
        case QrKind.DISPLAY:
            return displays_where(session, Display.number == number)
        case QrKind.EVENT:
            return events_where(session, Event.id == int(number)) if number.isascii() and number.isdecimal() else []
        case _:
            wanted = THINGS.get(QrKind(kind)) if kind in set(QrKind) else None
            return [thing for thing in things_named(session, number) if thing.kind is wanted]
