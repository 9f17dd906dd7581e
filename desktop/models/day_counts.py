"""The numbers of days, counted from the records; read by the log, by who signs it, and by the figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
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

DAY_COUNT_READS = frozenset(
    {
        *("visit_counts", "table_uses", "space_tables", "bookings", "resources", "print_jobs", "payments"),
        *("payment_parts", "till_days", "consultations", "contacts", "day_entries", "handover_notes", "displays"),
        "events",
    }
)
ONE_DAY = timedelta(days=1)
PRINTED = (PrintJobState.UNPAID, PrintJobState.ON_ACCOUNT, PrintJobState.SETTLED)
MEANT = Display.ended.is_(None) | (Display.ended != DisplayEnd.MISTAKE)
"""What was taken in by mistake was not."""

Number = tuple[Any, str, int | None]
"""A day as the engine gives it, a name, and how many."""


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` up to, not including, `until`, as they are at `now`; `site_id` None are all sites."""

    first: date
    until: date
    now: datetime
    site_id: int | None = None

    def moments(self, column: Mapped[Any]) -> ColumnElement[bool]:
        first, until = (datetime.combine(day, time.min) for day in (self.first, self.until))
        return (column >= first) & (column < until)

    def days(self, column: Mapped[Any]) -> ColumnElement[bool]:
        return (column >= self.first) & (column < self.until)

    def at(self, column: Mapped[int]) -> tuple[ColumnElement[bool], ...]:
        return () if self.site_id is None else (column == self.site_id,)


def at_site(column: Mapped[int], site_id: int) -> ColumnElement[bool]:
    """For questions that days narrow down: an index beginning with the site makes SQLite read all it ever had."""
    return column + 0 == site_id


def day_counts(session: Session, site_id: int, day: date, now: datetime) -> DayCounts:
    """Everything of the day that is a number, as the records say it at `now`; a booking counts once it has begun."""
    return counts_by_day(session, Span(day, day + ONE_DAY, now, site_id)).get(day, DayCounts())


def counts_by_day(session: Session, span: Span) -> dict[date, DayCounts]:
    """The same for each day of a span on which there is anything, in order."""
    parts = (_visits, _space, _rooms, _printing, _money, _cases, _contacts, _entries, _notes, _displays, _events)
    found: defaultdict[date, list[tuple[str, int | None]]] = defaultdict(list)
    for part in parts:
        for day, name, number in part(session, span):
            found[day_of(day)].append((name, number))
    return {day: counted(found[day]) for day in sorted(found)}


def day_book_counts(session: Session, span: Span) -> DayCounts:
    """What only the day book counts, of all days of a span together: tables, entries, flyers, events."""
    parts = (_space, _entries, _displays, _events)
    return counted((name, number) for part in parts for _day, name, number in part(session, span))


def day_of(told: Any) -> date:
    """A day whichever way an engine tells it."""
    return date.fromisoformat(told) if isinstance(told, str) else told


def _visits(session: Session, span: Span) -> Iterator[Number]:
    day, hour = func.date(VisitCount.at), extract("hour", VisitCount.at)
    keys = (day, VisitCount.purpose, hour)
    came = select(*keys, func.sum(VisitCount.people)).where(span.moments(VisitCount.at), *span.at(VisitCount.site_id))
    for on, purpose, at, people in session.execute(came.group_by(*keys)):
        yield on, "visits", people
        yield on, f"visits.purpose.{purpose.value}", people
        yield on, f"visits.hour.{int(at):02}", people


def _space(session: Session, span: Span) -> Iterator[Number]:
    day = func.date(TableUse.starts_at)
    used = (
        select(day, func.count(), func.sum(TableUse.people))
        .join(SpaceTable, SpaceTable.id == TableUse.table_id)
        .where(span.moments(TableUse.starts_at), *span.at(SpaceTable.site_id))
    )
    for on, uses, people in session.execute(used.group_by(day)):
        yield on, "space.uses", uses
        yield on, "space.people", people


def _rooms(session: Session, span: Span) -> Iterator[Number]:
    """Who came is counted where somebody counted, else who was expected."""
    columns = (
        Booking.resource_id,
        Booking.starts_at,
        Booking.ends_at,
        Booking.people,
        Booking.people_came,
        Booking.fee,
    )
    held = (
        select(*columns)
        .join(Resource, Resource.id == Booking.resource_id)
        .where(Resource.kind == ResourceKind.ROOM, Booking.state.in_(USED_STATES), *span.at(Resource.site_id))
        .where(span.moments(Booking.starts_at), Booking.starts_at <= span.now)
    )
    for room, starts_at, ends_at, expected, came, fee in session.execute(held):
        people = expected if came is None else came
        numbers = {"": 1, ".people": people, ".minutes": (ends_at - starts_at) // timedelta(minutes=1), ".yen": fee}
        for name, number in numbers.items():
            yield starts_at.date(), f"rooms{name}", number
            yield starts_at.date(), f"room.{room}{name}", number


def _printing(session: Session, span: Span) -> Iterator[Number]:
    day = func.date(PrintJob.done_at)
    summed = (PrintJob.masters, PrintJob.sheets, PrintJob.faces, PrintJob.fee)
    done = select(day, func.count(), *map(func.sum, summed)).where(
        span.moments(PrintJob.done_at), PrintJob.state.in_(PRINTED), *span.at(PrintJob.site_id)
    )
    for on, *numbers in session.execute(done.group_by(day)):
        for name, number in zip(("", ".masters", ".sheets", ".faces", ".yen"), numbers, strict=True):
            yield on, f"printing{name}", number


def _money(session: Session, span: Span) -> Iterator[Number]:
    """What counts for the day's till; what cards paid was taken as they were filled."""
    taken = (span.days(Payment.till_day), Payment.method != PaymentMethod.PREPAID, *span.at(Payment.site_id))
    cash = func.sum(case((Payment.method == PaymentMethod.CASH, Payment.amount), else_=0))
    taken_for = case((Payment.reverses_id.is_(None), func.coalesce(Payment.receipt_id, -Payment.permit_id)))
    sums = select(Payment.till_day, func.sum(Payment.amount), cash, func.count(func.distinct(taken_for))).where(*taken)
    for day, whole, in_cash, receipts in session.execute(sums.group_by(Payment.till_day)):
        yield day, "money", whole
        yield day, "money.cash", in_cash
        yield day, "money.receipts", receipts
    kinds = select(Payment.till_day, PaymentPart.kind, func.sum(PaymentPart.amount)).where(*taken)
    of_kind = kinds.join(PaymentPart, PaymentPart.payment_id == Payment.id).group_by(Payment.till_day, PaymentPart.kind)
    for day, kind, amount in session.execute(of_kind):
        yield day, f"money.kind.{kind.value}", amount
    closed = select(TillDay.day, TillDay.counted - TillDay.expected).where(
        TillDay.closed_at.is_not(None), span.days(TillDay.day), *span.at(TillDay.site_id)
    )
    for day, difference in session.execute(closed):
        yield day, "money.difference", difference


def _cases(session: Session, span: Span) -> Iterator[Number]:
    """Counts and nothing else, confidential ones too."""
    day = func.date(Consultation.begun_at)
    begun = select(day, Consultation.actor, func.count()).where(
        span.moments(Consultation.begun_at),
        Consultation.state != CaseState.WITHDRAWN,
        *span.at(Consultation.site_id),
    )
    for on, actor, cases in session.execute(begun.group_by(day, Consultation.actor)):
        yield on, "cases", cases
        yield on, f"cases.actor.{actor.value}", cases


def _contacts(session: Session, span: Span) -> Iterator[Number]:
    day = func.date(Contact.at)
    made = (
        select(day, func.count(), func.sum(Contact.minutes))
        .join(Consultation, Consultation.id == Contact.consultation_id)
        .where(span.moments(Contact.at), Consultation.state != CaseState.WITHDRAWN, *span.at(Contact.site_id))
    )
    for on, contacts, minutes in session.execute(made.group_by(day)):
        yield on, "contacts", contacts
        yield on, "contacts.minutes", minutes


def _entries(session: Session, span: Span) -> Iterator[Number]:
    keys = (func.date(DayEntry.at), DayEntry.kind, DayEntry.state)
    here = () if span.site_id is None else (at_site(DayEntry.site_id, span.site_id),)
    written = select(*keys, func.count()).where(
        span.moments(DayEntry.at), DayEntry.state != EntryState.WITHDRAWN, *here
    )
    for on, kind, state, entries in session.execute(written.group_by(*keys)):
        yield on, "entries", entries
        yield on, f"entries.kind.{kind.value}", entries
        yield on, "entries.open", entries if state is EntryState.OPEN else 0


def _notes(session: Session, span: Span) -> Iterator[Number]:
    keys = (func.date(HandoverNote.written_at), HandoverNote.importance)
    written = select(*keys, func.count()).where(span.moments(HandoverNote.written_at), *span.at(HandoverNote.site_id))
    for on, importance, notes in session.execute(written.group_by(*keys)):
        yield on, "notes", notes
        yield on, "notes.important", notes if importance is not Importance.ORDINARY else 0


def _displays(session: Session, span: Span) -> Iterator[Number]:
    sums = (Display.brought_on, func.count(), func.sum(Display.copies))
    brought = select(*sums).where(span.days(Display.brought_on), MEANT, *span.at(Display.site_id))
    for day, displays, copies in session.execute(brought.group_by(Display.brought_on)):
        yield day, "displays", displays
        yield day, "displays.copies", copies
    down = select(Display.down_on, func.count()).where(span.days(Display.down_on), MEANT, *span.at(Display.site_id))
    for day, displays in session.execute(down.group_by(Display.down_on)):
        yield day, "displays.down", displays


def _events(session: Session, span: Span) -> Iterator[Number]:
    day = func.date(Event.starts_at)
    held = select(day, func.count(), func.sum(Event.attendance)).where(
        span.moments(Event.starts_at), Event.state == EventState.PLANNED, *span.at(Event.site_id)
    )
    for on, events, people in session.execute(held.group_by(day)):
        yield on, "events", events
        yield on, "events.people", people
