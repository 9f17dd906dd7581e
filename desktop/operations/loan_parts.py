"""What the verbs of loans are made of: one as the clerk saw it, its pieces, its fee."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import LoanTooLong, NotFound, NotLent
from desktop.models import Group, Loan, LoanItem, StockItem
from desktop.models.booking_facts import class_of
from desktop.models.rulebook import prices_of, rulebook
from desktop.operations.acting import Acting
from desktop.operations.occupancy import claim_on, lock
from desktop.operations.seen import refuse_changed
from desktop.operations.stock import give_pieces_back, take_pieces
from desktop.rules.fees import own_price
from desktop.rules.loan_fees import loan_fee, nights_between
from desktop.rules.rental_fees import RentalFeeLine
from desktop.words import ChargeKind, LoanState

LIVE_LOANS = frozenset({LoanState.BOOKED, LoanState.OUT})


def loan_as_seen(session: Session, loan_id: int, seen_version: int | None) -> Loan:
    """The loan, locked, if it is still the one the clerk saw. Raises NotFound, ChangedElsewhere."""
    loan = session.get(Loan, loan_id, populate_existing=True, with_for_update={"key_share": True})
    if loan is None:
        raise NotFound("loan", str(loan_id))
    refuse_changed(session, loan, seen_version)
    return loan


def locked_loan(
    acting: Acting, session: Session, loan_id: int, seen_version: int | None, also: Iterable[int] = ()
) -> Loan:
    """The same, with the equipment it has, and what else it shall have, locked before it."""
    lock_equipment(acting, session, [*(item.id for item, _ in pieces_of(session, loan_id)), *also])
    return loan_as_seen(session, loan_id, seen_version)


def lock_equipment(acting: Acting, session: Session, items: Iterable[int]) -> None:
    lock(session, claim_on(session, (), items), acting.now)


def pieces_of(session: Session, loan_id: int) -> list[tuple[StockItem, int]]:
    rows = (
        select(StockItem, LoanItem.quantity)
        .join(LoanItem, LoanItem.item_id == StockItem.id)
        .where(LoanItem.loan_id == loan_id)
        .order_by(StockItem.id)
    )
    return [(item, quantity) for item, quantity in session.execute(rows.execution_options(populate_existing=True))]


def take_lent(session: Session, loan: Loan) -> None:
    """Count its pieces as used; the equipment is locked by the caller. Raises StockShort."""
    if loan.state in LIVE_LOANS:
        take_pieces(session, pieces_of(session, loan.id), loan.starts_at, loan.ends_at)


def give_lent_back(session: Session, loan: Loan) -> None:
    if loan.state in LIVE_LOANS:
        give_pieces_back(session, pieces_of(session, loan.id), loan.starts_at, loan.ends_at)


def set_loan_items(session: Session, loan_id: int, items: Iterable[tuple[int, int]]) -> None:
    """Replace the loan's equipment, pairs of item and quantity; numbers of units stay with their item."""
    wanted = {item: quantity for item, quantity in items if quantity > 0}
    for row in session.scalars(select(LoanItem).where(LoanItem.loan_id == loan_id)):
        if row.item_id not in wanted:
            session.delete(row)
        elif row.quantity != wanted[row.item_id]:
            row.quantity = wanted[row.item_id]
    session.flush()
    for item, quantity in wanted.items():
        if session.get(LoanItem, (loan_id, item)) is None:
            session.add(LoanItem(loan_id=loan_id, item_id=item, quantity=quantity))
    session.flush()


def lent_items(session: Session, items: Iterable[tuple[int, int]], site_id: int) -> list[tuple[StockItem, int]]:
    """The equipment that may leave the house. Raises NotFound for what is not of the site, NotLent."""
    found = list[tuple[StockItem, int]]()
    for item_id, quantity in items:
        item = session.get(StockItem, item_id, populate_existing=True)
        if item is None or item.site_id != site_id:
            raise NotFound("equipment", str(item_id))
        if not item.lent:
            raise NotLent(item.name)
        if quantity > 0:
            found.append((item, quantity))
    return found


def price_loan(session: Session, loan: Loan, items: Iterable[tuple[StockItem, int]]) -> None:
    """Freeze fee, lines and deposit at the prices of the day on which it leaves the house."""
    day = loan.starts_at.date()
    class_id = class_of(session, session.get(Group, loan.group_id) if loan.group_id is not None else None, day)
    lines, deposit = list[RentalFeeLine](), 0
    for item, quantity in items:
        prices = prices_of(session, item_id=item.id)
        price = own_price(day, prices, class_id, charge=ChargeKind.LOAN)
        lines += loan_fee(item.name, item.counter, price, quantity, loan.starts_at, loan.ends_at)
        left = own_price(day, prices, class_id, charge=ChargeKind.DEPOSIT)
        deposit += left.yen * quantity if left else 0
    loan.fee, loan.fee_lines, loan.deposit = (
        sum(line.amount for line in lines),
        [asdict(each) for each in lines],
        deposit,
    )


def refuse_long_loan(session: Session, loan: Loan, today: date) -> None:
    """Raises LoanTooLong for more nights than the center's rule of this day allows."""
    nights = nights_between(loan.starts_at, loan.ends_at)
    most = rulebook(session).setting("loan.max_nights", today, loan.site_id)
    if nights > most:
        raise LoanTooLong(nights, most)
