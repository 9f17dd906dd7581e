"""Invoices for what groups have on account: numbered once, never changed, voided with a reason."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Contradicts, InvoiceSettled, Missing, NoAccount, NotFound, NothingToInvoice
from desktop.models import Account, Group, Invoice, InvoiceLine, Loan, PrintJob, Rental
from desktop.models.accounts import InvoiceFor, OnAccount, invoices_due, on_account
from desktop.models.rulebook import rulebook
from desktop.models.same_group import canonical, records_of
from desktop.operations.acting import Acting
from desktop.operations.numbers import next_number
from desktop.rules.fees import tax_inside
from desktop.rules.visible import one_line
from desktop.words import InvoiceState, NumberRangeName

_TABLES: dict[str, type[PrintJob | Rental | Loan]] = {"print_job": PrintJob, "rental": Rental, "loan": Loan}


def issue_invoice(session: Session, acting: Acting, group_id: int, first_day: date, until_day: date) -> dict[str, Any]:
    """One invoice for all that the group has on account from a day until before another.

    Returns `invoice`, `number`, `group` and `total` (yen). Raises NotFound, NoAccount for a group that never had one,
    NothingToInvoice, Contradicts for days in the wrong order.
    """
    if until_day <= first_day:
        raise Contradicts("until", until_day.isoformat(), "from", first_day.isoformat())
    group_id = canonical(session, group_id)
    group = session.get(Group, group_id)
    if group is None:
        raise NotFound("group", str(group_id))
    account = _locked_account(session, group_id)
    if account is None:
        raise NoAccount(group.name, first_day)
    wanted = InvoiceFor(group_id, first_day, until_day)
    items = _locked(session, wanted)
    if not items:
        raise NothingToInvoice(group.name, first_day, until_day)
    invoice = _new(session, acting, wanted, sum(item.amount for item in items))
    invoice.addressee = account.addressee or group.name
    session.add(invoice)
    session.flush()
    session.add_all(_line(invoice.id, position, item) for position, item in enumerate(items))
    session.flush()
    return {"invoice": invoice.id, "number": invoice.number, "group": group_id, "total": invoice.total}


def issue_invoices(session: Session, acting: Acting, until_day: date) -> list[dict[str, Any]]:
    """The invoices of all groups whose period ends before the day, with what was left over from earlier ones.

    An account that was closed is invoiced for the last time at the end of the period it was closed in. The answers of
    `issue_invoice` by the groups' ids; none for groups that used nothing.
    """
    return [
        issue_invoice(session, acting, each.group_id, each.first_day, each.until_day)
        for each in invoices_due(session, until_day)
    ]


def void_invoice(session: Session, acting: Acting, invoice_id: int, reason: str) -> int:
    """The invoice counts no more, what was on it waits for another. Returns its id.

    Raises Missing without a reason, NotFound, InvoiceSettled for one that was paid (its receipt comes first) or voided.
    """
    reason = one_line(reason)
    if not reason:
        raise Missing("reason")
    invoice = session.get(Invoice, invoice_id, populate_existing=True, with_for_update={"key_share": True})
    if invoice is None:
        raise NotFound("invoice", str(invoice_id))
    if invoice.state is not InvoiceState.OPEN:
        raise InvoiceSettled(invoice.number)
    invoice.state, invoice.voided_at, invoice.void_reason = InvoiceState.VOIDED, acting.now, reason
    return invoice.id


def _locked_account(session: Session, group_id: int) -> Account | None:
    """The group's latest account. Two PCs that invoice it at once: the second waits, then finds nothing left."""
    accounts = select(Account).where(Account.group_id.in_(records_of(session, group_id))).order_by(Account.id)
    locked = list(session.scalars(accounts.with_for_update(key_share=True)))
    return max(locked, key=lambda account: account.valid_from, default=None)


def _locked(session: Session, wanted: InvoiceFor) -> list[OnAccount]:
    """What is to be invoiced, as it is once nobody else is at it."""
    items = on_account(session, wanted.group_id, wanted.until_day, wanted.first_day)
    for what, table in _TABLES.items():
        if ids := [item.id for item in items if item.what == what]:
            lock = select(table.id).where(table.id.in_(ids)).order_by(table.id).with_for_update(key_share=True)
            session.execute(lock).all()
    return on_account(session, wanted.group_id, wanted.until_day, wanted.first_day)


def _new(session: Session, acting: Acting, wanted: InvoiceFor, total: int) -> Invoice:
    book, site = rulebook(session), acting.by.site_id
    percent = book.setting("permit.tax_percent", acting.today, site)
    return Invoice(
        number=next_number(session, NumberRangeName.INVOICE, book, acting.today, site),
        site_id=site,
        group_id=wanted.group_id,
        first_day=wanted.first_day,
        until_day=wanted.until_day,
        issued_on=acting.today,
        due_on=acting.today + timedelta(days=book.setting("invoice.due_days", acting.today, site)),
        total=total,
        tax_percent=percent,
        tax=tax_inside(total, percent),
        state=InvoiceState.OPEN,
        staff_id=acting.by.staff_id,
    )


def _line(invoice_id: int, position: int, item: OnAccount) -> InvoiceLine:
    return InvoiceLine(
        invoice_id=invoice_id,
        position=position,
        day=item.day,
        text=item.text[:300],
        amount=item.amount,
        **{f"{item.what}_id": item.id},
    )
