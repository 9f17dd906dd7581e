"""Equipment lent out of the house. Reads loans, loan_items, stock_items, stock_use, prices, groups, private_fields."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Group, Loan, LoanItem, StockItem, StockUse
from desktop.models.booking_facts import class_of
from desktop.models.rulebook import prices_of
from desktop.queries.phones import phones_on
from desktop.rules.fees import PriceOn, own_price
from desktop.rules.loan_fees import loan_fee
from desktop.rules.ticks import ticks_between
from desktop.words import ChargeKind, LoanState

LOAN_READS = frozenset({"loans", "loan_items", "stock_items", "prices", "groups", "private_fields", "receipts"})
LOAN_CHOICE_READS = LOAN_READS | {"bookings", "booking_items"}
LIVE = (LoanState.BOOKED, LoanState.OUT)
LOOKS_BACK = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class LentItem:
    item_id: int
    name: str
    counter: str
    quantity: int
    unit_numbers: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanRow:
    """One loan, half-open; fee and deposit in yen."""

    id: int
    version: int
    number: str
    group_id: int | None
    who: str
    phone: str
    starts_at: datetime
    ends_at: datetime
    purpose: str
    state: LoanState
    items: tuple[LentItem, ...]
    fee: int
    fee_lines: tuple[dict[str, Any], ...]
    paid: bool
    on_account: bool
    deposit: int
    deposit_taken_on: date | None
    deposit_back_on: date | None
    handed_out_at: datetime | None
    back_at: datetime | None
    back_note: str

    @property
    def is_unpaid(self) -> bool:
        return bool(self.fee) and not self.paid and not self.on_account and self.state is not LoanState.CANCELLED

    def is_late(self, now: datetime) -> bool:
        return self.state is LoanState.OUT and self.ends_at < now

    @property
    def what(self) -> str:
        return "、".join(f"{item.name} {item.quantity}{item.counter}" for item in self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanChoice:
    """A piece of equipment that may leave the house; `left` pieces in the asked time, None without one. Yen."""

    item_id: int
    name: str
    counter: str
    stock: int
    left: int | None
    price: PriceOn | None
    deposit: int

    def fee(self, quantity: int, starts_at: datetime, ends_at: datetime) -> int:
        lines = loan_fee(self.name, self.counter, self.price, quantity, starts_at, ends_at)
        return sum(line.amount for line in lines)


def loans(session: Session, site_id: int | None, now: datetime, *, past: bool = False) -> tuple[LoanRow, ...]:
    """What is out or promised, by the day it is due, what is late first; with `past` what came back of late."""
    of_site = [Loan.site_id == site_id] if site_id is not None else []
    if past:
        gone = (Loan.state.not_in(LIVE)) & (Loan.ends_at >= now - LOOKS_BACK)
        found = loans_where(session, now.date(), gone, *of_site)
        return tuple(sorted(found, key=lambda row: (row.back_at or row.ends_at, row.id), reverse=True))
    found = loans_where(session, now.date(), Loan.state.in_(LIVE), *of_site)
    due = ((row.ends_at if row.state is LoanState.OUT else row.starts_at, row.id, row) for row in found)
    return tuple(row for _moment, _id, row in sorted(due, key=lambda each: each[:2]))


def loans_overdue(session: Session, site_id: int | None, now: datetime) -> tuple[LoanRow, ...]:
    """What should be back, what went out unpaid, and deposits that should have gone back."""
    of_site = [Loan.site_id == site_id] if site_id is not None else []
    late = (Loan.state == LoanState.OUT) & (Loan.ends_at < now)
    gone = Loan.state.in_((LoanState.OUT, LoanState.BACK))
    unpaid = gone & ~Loan.paid & ~Loan.on_account & (Loan.fee > 0)
    held = (
        Loan.state.in_((LoanState.BACK, LoanState.CANCELLED))
        & Loan.deposit_taken_on.is_not(None)
        & Loan.deposit_back_on.is_(None)
    )
    return loans_where(session, now.date(), late | unpaid | held, *of_site)


def loan(session: Session, loan_id: int, today: date) -> LoanRow:
    """Raises NotFound."""
    found = loans_where(session, today, Loan.id == loan_id)
    if not found:
        raise NotFound("loan", str(loan_id))
    return found[0]


def loan_by_number(session: Session, number: str) -> int | None:
    return session.scalars(select(Loan.id).where(Loan.number == number)).first()


def loans_where(session: Session, today: date, *where: ColumnElement[bool]) -> tuple[LoanRow, ...]:
    """The loans by the moment they are due back."""
    rows = session.execute(
        select(Loan, Group.name)
        .outerjoin(Group, Group.id == Loan.group_id)
        .where(*where)
        .order_by(Loan.ends_at, Loan.id)
    ).all()
    items, phones = _items(session, [row.Loan.id for row in rows]), phones_on(session, today)
    return tuple(
        LoanRow(
            id=loan.id,
            version=loan.version,
            number=loan.number,
            group_id=loan.group_id,
            who=group or loan.guest_name,
            phone=loan.phone or phones.get(loan.group_id or 0, ""),
            starts_at=loan.starts_at,
            ends_at=loan.ends_at,
            purpose=loan.purpose,
            state=loan.state,
            items=tuple(items[loan.id]),
            fee=loan.fee,
            fee_lines=tuple(loan.fee_lines),
            paid=loan.paid,
            on_account=loan.on_account,
            deposit=loan.deposit,
            deposit_taken_on=loan.deposit_taken_on,
            deposit_back_on=loan.deposit_back_on,
            handed_out_at=loan.handed_out_at,
            back_at=loan.back_at,
            back_note=loan.back_note,
        )
        for loan, group in rows
    )


def loan_choices(
    session: Session,
    site_id: int,
    day: date,
    *,
    group_id: int | None = None,
    stretch: tuple[datetime, datetime] | None = None,
    loan_id: int | None = None,
) -> tuple[LoanChoice, ...]:
    """What may leave the house of a site, and how much of it is left; the pieces of `loan_id` count as free."""
    class_id = class_of(session, session.get(Group, group_id) if group_id is not None else None, day)
    mine = {item.item_id: item.quantity for item in _items(session, [loan_id])[loan_id]} if loan_id else {}
    lent = select(StockItem).where(StockItem.site_id == site_id, StockItem.lent)
    found = list[LoanChoice]()
    for item in session.scalars(lent.order_by(StockItem.position, StockItem.id)):
        prices = prices_of(session, item_id=item.id)
        deposit = own_price(day, prices, class_id, charge=ChargeKind.DEPOSIT)
        left = _left(session, item, stretch, mine.get(item.id, 0)) if stretch else None
        price = own_price(day, prices, class_id, charge=ChargeKind.LOAN)
        found.append(
            LoanChoice(
                item_id=item.id,
                name=item.name,
                counter=item.counter,
                stock=item.stock,
                left=left,
                price=price,
                deposit=deposit.yen if deposit else 0,
            )
        )
    return tuple(found)


def _left(session: Session, item: StockItem, stretch: tuple[datetime, datetime], mine: int) -> int:
    ticks = ticks_between(*stretch)
    used = select(func.max(StockUse.used)).where(
        StockUse.item_id == item.id, StockUse.tick >= ticks.start, StockUse.tick < ticks.stop
    )
    return min(item.stock, item.stock - (session.scalar(used) or 0) + mine)


def _items(session: Session, loan_ids: list[int]) -> defaultdict[int, list[LentItem]]:
    found: defaultdict[int, list[LentItem]] = defaultdict(list)
    rows = session.execute(
        select(LoanItem.loan_id, StockItem.id, StockItem.name, StockItem.counter)
        .add_columns(LoanItem.quantity, LoanItem.unit_numbers)
        .join(StockItem, StockItem.id == LoanItem.item_id)
        .where(LoanItem.loan_id.in_(loan_ids))
        .order_by(StockItem.position, StockItem.id)
    )
    for loan_id, *item in rows:
        found[loan_id].append(LentItem(*item))
    return found
