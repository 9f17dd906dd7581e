"""Lockers' months and lent equipment that an undo gives back or takes again; both are rebuilt, never journalled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Base, JournalPayload, Loan, LoanItem, Rental, RentalUnit
from desktop.operations.loan_parts import give_lent_back, take_lent
from desktop.operations.rental_kinds import kind_of
from desktop.operations.rental_months import give_months_back, take_months

LOAN_TABLES = frozenset({Loan.__tablename__, LoanItem.__tablename__})


def loans_of(session: Session, payloads: Sequence[JournalPayload]) -> list[Loan]:
    """The loans whose time or pieces are about to change, in the order of their ids."""
    ids = {int(each.record_id.split(",")[0]) for each in payloads if each.table_name in LOAN_TABLES}
    by_id = select(Loan).where(Loan.id.in_(ids)).order_by(Loan.id)
    return list(session.scalars(by_id.execution_options(populate_existing=True)))


def lent_items_of(session: Session, payloads: Sequence[JournalPayload]) -> frozenset[int]:
    """All equipment that the loans have or had: it is locked before anything moves."""
    had = {
        int(image["item_id"])
        for each in payloads
        if each.table_name == LoanItem.__tablename__
        for image in (each.before, each.after)
        if image
    }
    ids = [loan.id for loan in loans_of(session, payloads)]
    return frozenset(had | set(session.scalars(select(LoanItem.item_id).where(LoanItem.loan_id.in_(ids)))))


def lock_rentals(session: Session, payloads: Sequence[JournalPayload]) -> list[Rental]:
    """The rentals of the act, once nobody else gives units of their kinds away."""
    ids = {int(each.record_id) for each in payloads if each.table_name == Rental.__tablename__}
    kinds = select(RentalUnit.kind_id).join(Rental, Rental.unit_id == RentalUnit.id).where(Rental.id.in_(ids))
    for kind_id in sorted(set(session.scalars(kinds))):
        kind_of(session, kind_id, lock=True)
    return list(session.scalars(select(Rental).where(Rental.id.in_(ids)).order_by(Rental.id)))


def give_all_back(session: Session, rentals: Iterable[Rental], loans: Iterable[Loan]) -> None:
    """Before the images are put back."""
    for rental in rentals:
        give_months_back(session, rental)
    for loan in loans:
        give_lent_back(session, loan)


def take_all_again(session: Session, restored: Iterable[Base], loans: Iterable[Loan]) -> None:
    """After that. Raises UnitTaken, StockShort for what others have by now."""
    for record in restored:
        if isinstance(record, Rental):
            take_months(session, record)
    for loan in loans:
        take_lent(session, loan)
