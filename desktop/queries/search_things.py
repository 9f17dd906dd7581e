"""What the print room and the rentals call by a number. Reads receipts, print_jobs, invoices, cards, rentals, loans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Date, Select, func, literal, select, union_all
from sqlalchemy.orm import Session

from desktop.models import Group, Invoice, Loan, PrepaidCard, PrintJob, Receipt, Rental


class ThingKind(StrEnum):
    RECEIPT = "receipt"
    JOB = "job"
    INVOICE = "invoice"
    CARD = "card"
    RENTAL = "rental"
    LOAN = "loan"


_OF: dict[ThingKind, tuple[Any, Any, Any]] = {
    ThingKind.RECEIPT: (Receipt, Receipt.addressee, Receipt.issued_at),
    ThingKind.JOB: (PrintJob, PrintJob.guest, PrintJob.done_at),
    ThingKind.INVOICE: (Invoice, Invoice.addressee, Invoice.issued_on),
    ThingKind.CARD: (PrepaidCard, PrepaidCard.holder, PrepaidCard.issued_on),
    ThingKind.RENTAL: (Rental, literal(""), Rental.first_day),
    ThingKind.LOAN: (Loan, Loan.guest_name, Loan.starts_at),
}


@dataclass(frozen=True, slots=True)
class FoundThing:
    """`who` it is made out to or whose it is; `on` the day it was written down, or from which it is."""

    kind: ThingKind
    id: int
    number: str
    who: str
    on: date


def things_named(session: Session, number: str) -> tuple[FoundThing, ...]:
    """All of this very number, at any site; one statement."""
    if not any(letter.isdecimal() for letter in number):
        return ()
    named = union_all(*(_listed(kind).where(_OF[kind][0].number == number) for kind in ThingKind)).subquery()
    rows = session.execute(select(named).order_by(named.c.place))
    return tuple(FoundThing(ThingKind(kind), key, called, who, on) for _place, kind, key, called, who, on in rows)


def things_with(session: Session, kind: ThingKind, ids: Sequence[int]) -> tuple[FoundThing, ...]:
    """Things of one kind by their ids, in any order."""
    rows = session.execute(_listed(kind).where(_OF[kind][0].id.in_(ids))) if ids else ()
    return tuple(FoundThing(ThingKind(kind), key, called, who, on) for _place, kind, key, called, who, on in rows)


def _listed(kind: ThingKind) -> Select[*tuple[Any, ...]]:
    model, who, on = _OF[kind]
    columns = (literal(list(ThingKind).index(kind)).label("place"), literal(kind.value).label("kind"), model.id)
    called = (model.number, func.coalesce(Group.name, who).label("who"), func.date(on, type_=Date).label("on"))
    return select(*columns, *called).outerjoin(Group, Group.id == model.group_id)
