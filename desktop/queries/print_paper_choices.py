"""What the papers of the print room can be about. Reads print_jobs, invoices, cards, reliefs, rentals, loans, machines.

And the groups that have an account.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, func, null, select
from sqlalchemy.orm import Session

from desktop.models import (
    Account,
    Group,
    Invoice,
    Loan,
    PrepaidCard,
    PrintJob,
    ReliefApplication,
    Rental,
    RentalDraw,
    RentalKind,
    RentalUnit,
    Resource,
)
from desktop.words import InvoiceState, LoanState, PrintJobState, RentalState, ResourceKind

NEWEST = 60


class About(StrEnum):
    """What one paper is about."""

    JOB = "job"
    INVOICE = "invoice"
    GROUP = "group"
    CARD = "card"
    RELIEF = "relief"
    RENTAL = "rental"
    DRAW = "draw"
    LOAN = "loan"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class Choice:
    """`key` is what people call it by, or its id where nobody has a number for it; `who` and `day` tell it apart."""

    key: str
    who: str = ""
    day: date | None = None


PaperChoices = dict[About, tuple[Choice, ...]]


def paper_choices(session: Session, site_id: int) -> PaperChoices:
    """The newest of each first, machines in their order."""
    asked = {
        About.JOB: _jobs(site_id),
        About.INVOICE: _invoices(site_id),
        About.GROUP: _groups(),
        About.CARD: _cards(site_id),
        About.RELIEF: _reliefs(),
        About.RENTAL: _rentals(site_id),
        About.DRAW: _draws(site_id),
        About.LOAN: _loans(site_id),
        About.MACHINE: _machines(site_id),
    }
    return {about: tuple(_choices(session.execute(wanted))) for about, wanted in asked.items()}


def _choices(rows: Iterable[Any]) -> Iterable[Choice]:
    for key, who, day in rows:
        yield Choice(str(key), who or "", day.date() if isinstance(day, datetime) else day)


def _jobs(site_id: int) -> Select[*tuple[Any, ...]]:
    user = func.coalesce(Group.name, PrintJob.guest)
    standing = (PrintJob.site_id == site_id, PrintJob.state != PrintJobState.WITHDRAWN)
    jobs = select(PrintJob.number, user, PrintJob.done_at).outerjoin(Group, Group.id == PrintJob.group_id)
    return jobs.where(*standing).order_by(PrintJob.done_at.desc(), PrintJob.id.desc()).limit(NEWEST)


def _invoices(site_id: int) -> Select[*tuple[Any, ...]]:
    standing = (Invoice.site_id == site_id, Invoice.state != InvoiceState.VOIDED)
    return select(Invoice.number, Invoice.addressee, Invoice.issued_on).where(*standing).order_by(Invoice.id.desc())


def _groups() -> Select[*tuple[Any, ...]]:
    """Those that pay by invoice, by the reading of their names."""
    paying = select(Account.group_id)
    groups = select(Group.number, Group.name, null())
    return groups.where(Group.id.in_(paying)).order_by(Group.kana)


def _cards(site_id: int) -> Select[*tuple[Any, ...]]:
    user = func.coalesce(Group.name, PrepaidCard.holder)
    cards = select(PrepaidCard.number, user, PrepaidCard.issued_on).outerjoin(Group, Group.id == PrepaidCard.group_id)
    return cards.where(PrepaidCard.site_id == site_id).order_by(PrepaidCard.id.desc()).limit(NEWEST)


def _reliefs() -> Select[*tuple[Any, ...]]:
    asked = select(ReliefApplication.id, Group.name, ReliefApplication.applied_on)
    return asked.join(Group, Group.id == ReliefApplication.group_id).order_by(ReliefApplication.id.desc()).limit(NEWEST)


def _rentals(site_id: int) -> Select[*tuple[Any, ...]]:
    rented = (
        select(Rental.number, Group.name, Rental.first_day)
        .join(Group, Group.id == Rental.group_id)
        .join(RentalUnit, RentalUnit.id == Rental.unit_id)
        .join(RentalKind, RentalKind.id == RentalUnit.kind_id)
    )
    running = (RentalKind.site_id == site_id, Rental.state == RentalState.RUNNING)
    return rented.where(*running).order_by(Rental.id.desc())


def _draws(site_id: int) -> Select[*tuple[Any, ...]]:
    drawn = select(RentalKind.name, null(), func.max(RentalDraw.first_day))
    drawn = drawn.join(RentalDraw, RentalDraw.kind_id == RentalKind.id).where(RentalKind.site_id == site_id)
    return drawn.group_by(RentalKind.id, RentalKind.name).order_by(RentalKind.id)


def _loans(site_id: int) -> Select[*tuple[Any, ...]]:
    user = func.coalesce(Group.name, Loan.guest_name)
    lent = select(Loan.number, user, Loan.starts_at).outerjoin(Group, Group.id == Loan.group_id)
    standing = (Loan.site_id == site_id, Loan.state != LoanState.CANCELLED)
    return lent.where(*standing).order_by(Loan.id.desc()).limit(NEWEST)


def _machines(site_id: int) -> Select[*tuple[Any, ...]]:
    there = (Resource.kind == ResourceKind.MACHINE, Resource.site_id == site_id)
    return select(Resource.name, null(), null()).where(*there).order_by(Resource.position, Resource.id)
