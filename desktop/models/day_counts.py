"""The numbers of a site's day, counted from the records; read by the log and by who signs it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, case, extract, func, select
from sqlalchemy.orm import Mapped, Session

from desktop.models.bookings import Booking
from desktop.models.consultations import Consultation, Contact
from desktop.models.day_entries import DayEntry
from desktop.models.daybook import HandoverNote, SpaceTable, TableUse, VisitCount
from desktop.models.displays import Display
from desktop.models.events import Event
from desktop.models.money import Payment, PaymentPart
from desktop.models.printing import PrintJob
from desktop.models.resources import Resource
from desktop.models.tills import TillDay
from desktop.rules.day_counts import DayCounts, counted
from desktop.words import (
    USED_STATES,
    CaseState,
    DisplayEnd,
    EntryState,
    EventState,
    Importance,
    PaymentMethod,
    PrintJobState,
    ResourceKind,
)

Pairs = Iterator[tuple[str, int | None]]
DAY_COUNT_READS = frozenset(
    {
        *("visit_counts", "table_uses", "space_tables", "bookings", "resources", "print_jobs", "payments"),
        *("payment_parts", "till_days", "consultations", "contacts", "day_entries", "handover_notes", "displays"),
        "events",
    }
)
_PRINTED = (PrintJobState.UNPAID, PrintJobState.ON_ACCOUNT, PrintJobState.SETTLED)


def day_counts(session: Session, site_id: int, day: date, now: datetime) -> DayCounts:
    """Everything of the day that is a number, as the records say it at `now`; a booking counts once it has begun."""
    parts = (_visits, _space, _printing, _money, _consultations, _entries, _notes, _displays, _events)
    pairs = [pair for part in parts for pair in part(session, site_id, day)]
    return counted([*pairs, *_rooms(session, site_id, day, now)])


def _visits(session: Session, site_id: int, day: date) -> Pairs:
    hour = extract("hour", VisitCount.at)
    came = select(VisitCount.purpose, hour, func.sum(VisitCount.people)).where(
        VisitCount.site_id == site_id, _on(VisitCount.at, day)
    )
    for purpose, at, people in session.execute(came.group_by(VisitCount.purpose, hour)):
        yield "visits", people
        yield f"visits.purpose.{purpose.value}", people
        yield f"visits.hour.{int(at):02}", people


def _space(session: Session, site_id: int, day: date) -> Pairs:
    used = (
        select(func.count(), func.sum(TableUse.people))
        .join(SpaceTable, SpaceTable.id == TableUse.table_id)
        .where(SpaceTable.site_id == site_id, _on(TableUse.starts_at, day))
    )
    uses, people = session.execute(used).one()
    yield "space.uses", uses
    yield "space.people", people


def _rooms(session: Session, site_id: int, day: date, now: datetime) -> Pairs:
    """Who came is counted where somebody counted, else who was expected."""
    held = (
        select(
            Booking.resource_id, Booking.starts_at, Booking.ends_at, Booking.people, Booking.people_came, Booking.fee
        )
        .join(Resource, Resource.id == Booking.resource_id)
        .where(
            *(Resource.site_id == site_id, Resource.kind == ResourceKind.ROOM),
            *(_on(Booking.starts_at, day), Booking.starts_at <= now, Booking.state.in_(USED_STATES)),
        )
    )
    for room, starts_at, ends_at, expected, came, fee in session.execute(held):
        people = expected if came is None else came
        numbers = {"": 1, ".people": people, ".minutes": (ends_at - starts_at) // timedelta(minutes=1), ".yen": fee}
        for name, number in numbers.items():
            yield f"rooms{name}", number
            yield f"room.{room}{name}", number


def _printing(session: Session, site_id: int, day: date) -> Pairs:
    sums = (
        func.count(),
        *(func.sum(each) for each in (PrintJob.masters, PrintJob.sheets, PrintJob.faces, PrintJob.fee)),
    )
    done = select(*sums).where(PrintJob.site_id == site_id, _on(PrintJob.done_at, day), PrintJob.state.in_(_PRINTED))
    names = ("", ".masters", ".sheets", ".faces", ".yen")
    for name, number in zip(names, session.execute(done).one(), strict=True):
        yield f"printing{name}", number


def _money(session: Session, site_id: int, day: date) -> Pairs:
    """What counts for the day's till; what cards paid was taken as they were filled."""
    taken = (Payment.site_id == site_id) & (Payment.till_day == day) & (Payment.method != PaymentMethod.PREPAID)
    cash = func.sum(case((Payment.method == PaymentMethod.CASH, Payment.amount), else_=0))
    first = func.count(func.distinct(func.coalesce(Payment.receipt_id, -Payment.permit_id)))
    sums = select(func.sum(Payment.amount), cash).where(taken)
    whole, in_cash = session.execute(sums).one()
    yield "money", whole
    yield "money.cash", in_cash
    yield "money.receipts", session.scalar(select(first).where(taken, Payment.reverses_id.is_(None)))
    kinds = (
        select(PaymentPart.kind, func.sum(PaymentPart.amount))
        .join(Payment, PaymentPart.payment_id == Payment.id)
        .where(taken)
    )
    for kind, amount in session.execute(kinds.group_by(PaymentPart.kind)):
        yield f"money.kind.{kind.value}", amount
    closed = select(TillDay.counted - TillDay.expected).where(TillDay.site_id == site_id, TillDay.day == day)
    yield "money.difference", session.scalar(closed.where(TillDay.closed_at.is_not(None)))


def _consultations(session: Session, site_id: int, day: date) -> Pairs:
    """Counts and nothing else, confidential ones too."""
    standing = Consultation.state != CaseState.WITHDRAWN
    begun = select(Consultation.actor, func.count()).where(
        Consultation.site_id == site_id, _on(Consultation.begun_at, day), standing
    )
    for actor, cases in session.execute(begun.group_by(Consultation.actor)):
        yield "cases", cases
        yield f"cases.actor.{actor.value}", cases
    made = (
        select(func.count(), func.sum(Contact.minutes))
        .join(Consultation, Consultation.id == Contact.consultation_id)
        .where(Contact.site_id == site_id, _on(Contact.at, day), standing)
    )
    contacts, minutes = session.execute(made).one()
    yield "contacts", contacts
    yield "contacts.minutes", minutes


def _entries(session: Session, site_id: int, day: date) -> Pairs:
    written = select(DayEntry.kind, DayEntry.state, func.count()).where(
        DayEntry.site_id == site_id, _on(DayEntry.at, day), DayEntry.state != EntryState.WITHDRAWN
    )
    for kind, state, entries in session.execute(written.group_by(DayEntry.kind, DayEntry.state)):
        yield "entries", entries
        yield f"entries.kind.{kind.value}", entries
        yield "entries.open", entries if state is EntryState.OPEN else 0


def _notes(session: Session, site_id: int, day: date) -> Pairs:
    written = select(HandoverNote.importance, func.count()).where(
        HandoverNote.site_id == site_id, _on(HandoverNote.written_at, day)
    )
    for importance, notes in session.execute(written.group_by(HandoverNote.importance)):
        yield "notes", notes
        yield "notes.important", notes if importance is not Importance.ORDINARY else 0


def _displays(session: Session, site_id: int, day: date) -> Pairs:
    """What was taken in by mistake was not."""
    meant = (Display.site_id == site_id) & (Display.ended.is_(None) | (Display.ended != DisplayEnd.MISTAKE))
    brought = select(func.count(), func.sum(Display.copies)).where(meant, Display.brought_on == day)
    displays, copies = session.execute(brought).one()
    yield "displays", displays
    yield "displays.copies", copies
    yield (
        "displays.down",
        session.scalar(select(func.count()).select_from(Display).where(meant, Display.down_on == day)),
    )


def _events(session: Session, site_id: int, day: date) -> Pairs:
    held = select(func.count(), func.sum(Event.attendance)).where(
        Event.site_id == site_id, _on(Event.starts_at, day), Event.state == EventState.PLANNED
    )
    events, people = session.execute(held).one()
    yield "events", events
    yield "events.people", people


def _on(column: Mapped[Any], day: date) -> ColumnElement[bool]:
    midnight = datetime.combine(day, time.min)
    return (column >= midnight) & (column < midnight + timedelta(days=1))
