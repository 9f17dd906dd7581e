"""Who pays by invoice and what waits. Reads accounts, groups, invoices, print_jobs, rentals, loans, private_fields."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from desktop.models import Account, Group, Invoice
from desktop.models.accounts import ACCOUNT_TABLES, InvoiceFor, OnAccount, all_on_account, invoices_due, on_account
from desktop.models.same_group import canonical
from desktop.queries.phones import phones_on
from desktop.rules.invoice_periods import period_before, period_of
from desktop.words import InvoicePeriod, InvoiceState

ACCOUNT_READS = ACCOUNT_TABLES | {"private_fields"}


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRow:
    """A group that pays by invoice, in yen: what waits for an invoice, and what is open of those it has.

    `first_day` to before `until_day` are what the next invoice is for; `valid_until` None has no end.
    """

    id: int
    version: int
    group_id: int
    group: str
    number: str
    phone: str
    period: InvoicePeriod
    addressee: str
    note: str
    valid_from: date
    valid_until: date | None
    waiting: int
    count: int
    open: int
    overdue: int
    first_day: date
    until_day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedInvoice:
    """An invoice that is to be written, half-open days, in yen."""

    group_id: int
    group: str
    first_day: date
    until_day: date
    count: int
    total: int


def account_rows(session: Session, day: date) -> tuple[AccountRow, ...]:
    """The last account of each group, by the groups' readings; one that ended long ago only while money is open."""
    waiting = _waiting(session)
    invoices = _open_invoices(session, day)
    phones = phones_on(session, day)
    latest: dict[int, tuple[Account, Group]] = {}
    accounts = select(Account, Group).join(Group, Group.id == Account.group_id).order_by(Account.valid_from)
    for account, group in session.execute(accounts):
        latest[canonical(session, group.id)] = (account, group)
    rows: list[tuple[str, AccountRow]] = []
    for group_id, (account, own) in latest.items():
        group = own if own.id == group_id else session.get_one(Group, group_id)
        yen, count, oldest = waiting.get(group_id, (0, 0, None))
        open_yen, overdue = invoices.get(group_id, (0, 0))
        if account.valid_until is not None and account.valid_until <= day and not yen and not open_yen:
            continue
        first, until = _next(account.period, oldest, day)
        row = AccountRow(
            id=account.id,
            version=account.version,
            group_id=group_id,
            group=group.name,
            number=group.number,
            phone=phones.get(group_id, ""),
            period=account.period,
            addressee=account.addressee,
            note=account.note,
            valid_from=account.valid_from,
            valid_until=account.valid_until,
            waiting=yen,
            count=count,
            open=open_yen,
            overdue=overdue,
            first_day=first,
            until_day=until,
        )
        rows.append((group.kana, row))
    return tuple(row for _kana, row in sorted(rows, key=lambda each: (each[0], each[1].group_id)))


def planned_invoices(session: Session, until_day: date) -> tuple[PlannedInvoice, ...]:
    """What `issue_invoices` would write for periods that end before the day."""
    return tuple(_planned(session, each) for each in invoices_due(session, until_day))


def waiting_of(session: Session, group_id: int, until_day: date) -> tuple[OnAccount, ...]:
    """What of the group waits for an invoice, by day."""
    return tuple(on_account(session, group_id, until_day))


def _planned(session: Session, wanted: InvoiceFor) -> PlannedInvoice:
    items = on_account(session, wanted.group_id, wanted.until_day, wanted.first_day)
    return PlannedInvoice(
        group_id=wanted.group_id,
        group=session.get_one(Group, wanted.group_id).name,
        first_day=wanted.first_day,
        until_day=wanted.until_day,
        count=len(items),
        total=sum(item.amount for item in items),
    )


def _waiting(session: Session) -> dict[int, tuple[int, int, date]]:
    """Yen, how many, and the day of the oldest, by group."""
    yen, counts, oldest = Counter[int](), Counter[int](), dict[int, date]()
    for item in all_on_account(session):
        group_id = canonical(session, item.group_id)
        yen[group_id] += item.amount
        counts[group_id] += 1
        oldest.setdefault(group_id, item.day)
    return {group_id: (yen[group_id], counts[group_id], day) for group_id, day in oldest.items()}


def _open_invoices(session: Session, day: date) -> dict[int, tuple[int, int]]:
    """Yen that are open, and of those overdue, by group."""
    late = case((Invoice.due_on < day, Invoice.total), else_=0)
    of_group = (
        select(Invoice.group_id, func.sum(Invoice.total), func.sum(late))
        .where(Invoice.state == InvoiceState.OPEN)
        .group_by(Invoice.group_id)
    )
    found: dict[int, tuple[int, int]] = {}
    for group_id, total, overdue in session.execute(of_group):
        yen, before = found.get(key := canonical(session, group_id), (0, 0))
        found[key] = (yen + int(total), before + int(overdue))
    return found


def _next(period: InvoicePeriod, oldest: date | None, day: date) -> tuple[date, date]:
    """The days of the next invoice: the period that is over while something of it waits, else the present one."""
    before = period_before(period, day)
    if oldest is not None and oldest < before[1]:
        return min(oldest, before[0]), before[1]
    return period_of(period, day)
