"""What is open of whom. Reads bookings, permits, payments, print jobs, rentals, loans, invoices, resources, groups."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.models import (
    Booking,
    Group,
    Invoice,
    Loan,
    PrintJob,
    Rental,
    RentalKind,
    RentalUnit,
    Resource,
)
from desktop.models.same_group import records_of
from desktop.queries.days import live_at
from desktop.queries.unpaid import IS_UNPAID, LOOKS_BACK, PAID
from desktop.rules.things import ThingKind
from desktop.words import USED_STATES, InvoiceState, LoanState, PrintJobState, RentalState

OPEN_READS = frozenset(
    {
        *("bookings", "permits", "payments", "print_jobs", "rentals", "loans", "invoices"),
        *("resources", "groups", "rental_units", "rental_kinds"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenItem:
    """Something to settle, in yen: of what kind, called how by people, what and when it was; a guest has no group.

    `sheets` is for print jobs, `until` for what has an end.
    """

    kind: ThingKind
    id: int
    number: str
    group_id: int | None
    who: str
    what: str
    at: datetime
    until: datetime | None
    sheets: int
    yen: int


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose things: those of a group, or of guests by this name; neither asks for everybody's."""

    group_ids: tuple[int, ...] = ()
    guest: str = ""

    def among(
        self,
        group: InstrumentedAttribute[int | None] | InstrumentedAttribute[int],
        guest: ColumnElement[str] | InstrumentedAttribute[str],
    ) -> list[ColumnElement[bool]]:
        if self.group_ids:
            return [group.in_(self.group_ids)]
        return [group.is_(None), guest == self.guest] if self.guest else []


def open_items(
    session: Session, now: datetime, group_id: int | None = None, guest: str = "", site_id: int | None = None
) -> tuple[OpenItem, ...]:
    """Everything unpaid of a group or guest, or of everybody, by who and then by when; of one site, or of all.

    Bookings of the last 400 days and all to come; what is on account waits for its invoice, which is here.
    """
    whose = Whose(records_of(session, group_id) if group_id is not None else (), guest)
    found = [
        *_rows(session, ThingKind.BOOKING, _bookings(whose, site_id, now)),
        *_rows(session, ThingKind.PRINT_JOB, _jobs(whose, site_id)),
        *_rows(session, ThingKind.RENTAL, _rentals(whose, site_id)),
        *_rows(session, ThingKind.LOAN, _loans(whose, site_id)),
        *_rows(session, ThingKind.INVOICE, _invoices(whose, site_id)),
    ]
    return tuple(sorted(found, key=lambda item: (item.who, item.group_id or 0, item.at, item.kind, item.id)))


def _rows(
    session: Session,
    kind: ThingKind,
    query: Select[*tuple[Any, ...]],
) -> Iterable[OpenItem]:
    for record_id, number, group_id, who, what, at, until, sheets, yen in session.execute(query):
        begins = at if isinstance(at, datetime) else datetime.combine(at, time.min)
        ends = until if until is None or isinstance(until, datetime) else datetime.combine(until, time.min)
        named = {"number": number, "group_id": group_id, "who": who, "what": what}
        yield OpenItem(kind=kind, id=record_id, **named, at=begins, until=ends, sheets=sheets, yen=yen)


def _bookings(whose: Whose, site_id: int | None, now: datetime) -> Select[*tuple[Any, ...]]:
    who = func.coalesce(Group.name, Booking.guest_name)
    of = (Booking.id, Booking.number, Booking.group_id, who, Resource.name)
    query = (
        select(*of, Booking.starts_at, Booking.ends_at, literal(0), Booking.fee - PAID)
        .join(Resource, Resource.id == Booking.resource_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .where(Booking.starts_at >= now - LOOKS_BACK, Booking.fee > 0, Booking.state.in_(USED_STATES))
        .where(live_at(now), IS_UNPAID, *whose.among(Booking.group_id, Booking.guest_name))
    )
    return query if site_id is None else query.where(Resource.site_id == site_id)


def _jobs(whose: Whose, site_id: int | None) -> Select[*tuple[Any, ...]]:
    who = func.coalesce(Group.name, PrintJob.guest)
    of = (PrintJob.id, PrintJob.number, PrintJob.group_id, who, Resource.name)
    query = (
        select(*of, PrintJob.done_at, literal(None), PrintJob.sheets, PrintJob.fee)
        .join(Resource, Resource.id == PrintJob.machine_id)
        .outerjoin(Group, Group.id == PrintJob.group_id)
        .where(PrintJob.state == PrintJobState.UNPAID, PrintJob.fee > 0)
        .where(*whose.among(PrintJob.group_id, PrintJob.guest))
    )
    return query if site_id is None else query.where(PrintJob.site_id == site_id)


def _rentals(whose: Whose, site_id: int | None) -> Select[*tuple[Any, ...]]:
    of = (Rental.id, Rental.number, Rental.group_id, Group.name, RentalKind.name + " " + RentalUnit.name)
    query = (
        select(*of, Rental.first_day, Rental.until_day, literal(0), Rental.fee)
        .join(RentalUnit, RentalUnit.id == Rental.unit_id)
        .join(RentalKind, RentalKind.id == RentalUnit.kind_id)
        .join(Group, Group.id == Rental.group_id)
        .where(Rental.fee > 0, Rental.paid.is_(False), Rental.on_account.is_(False))
        .where(Rental.state != RentalState.WITHDRAWN, *whose.among(Rental.group_id, literal("")))
    )
    return query if site_id is None else query.where(RentalKind.site_id == site_id)


def _loans(whose: Whose, site_id: int | None) -> Select[*tuple[Any, ...]]:
    who = func.coalesce(Group.name, Loan.guest_name)
    query = (
        select(
            *(Loan.id, Loan.number, Loan.group_id, who, Loan.purpose),
            *(Loan.starts_at, Loan.ends_at, literal(0), Loan.fee),
        )
        .outerjoin(Group, Group.id == Loan.group_id)
        .where(Loan.fee > 0, Loan.paid.is_(False), Loan.on_account.is_(False), Loan.state != LoanState.CANCELLED)
        .where(*whose.among(Loan.group_id, Loan.guest_name))
    )
    return query if site_id is None else query.where(Loan.site_id == site_id)


def _invoices(whose: Whose, site_id: int | None) -> Select[*tuple[Any, ...]]:
    of = (Invoice.id, Invoice.number, Invoice.group_id, Group.name, literal(""))
    query = (
        select(*of, Invoice.issued_on, Invoice.due_on, literal(0), Invoice.total)
        .join(Group, Group.id == Invoice.group_id)
        .where(Invoice.state == InvoiceState.OPEN, Invoice.total > 0)
        .where(*whose.among(Invoice.group_id, literal("")))
    )
    return query if site_id is None else query.where(Invoice.site_id == site_id)
