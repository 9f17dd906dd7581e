"""What is known of an account or an invoice, put on the details card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.queries.accounts import AccountRow, OnAccount
from desktop.queries.invoices import InvoicePaper, InvoiceRow
from desktop.views.printing.invoices import words
from desktop.views.printing.words import day as full_day
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.ledger.details_card import DetailsCard


def show_account(card: DetailsCard, row: AccountRow) -> None:
    card.rename(row.group)
    card.say(QCoreApplication.translate("Invoices", "No. {number}").format(number=row.number))
    card.show_sum(QCoreApplication.translate("Invoices", "Waits for an invoice"), row.waiting)
    ends = full_day(row.valid_until - timedelta(days=1)) if row.valid_until else ""
    open_yen = written.yen(row.open) if row.open else ""
    overdue = (
        QCoreApplication.translate("Invoices", "{yen} of it overdue").format(yen=written.yen(row.overdue))
        if row.overdue
        else ""
    )
    card.facts.show_facts(
        (
            (QCoreApplication.translate("Invoices", "Invoiced"), words.period(row.period)),
            (QCoreApplication.translate("Invoices", "Next invoice"), words.stretch(row.first_day, row.until_day)),
            (
                QCoreApplication.translate("Invoices", "Open invoices"),
                "　".join(part for part in (open_yen, overdue) if part),
            ),
            (QCoreApplication.translate("Invoices", "From which day"), full_day(row.valid_from)),
            (QCoreApplication.translate("Invoices", "Until which day"), ends),
            (QCoreApplication.translate("Invoices", "Made out to"), row.addressee),
            (QCoreApplication.translate("Invoices", "Phone"), row.phone),
            (QCoreApplication.translate("Invoices", "Note"), row.note),
        )
    )


def waiting_lines(items: Sequence[OnAccount]) -> list[ListLine]:
    """What waits for an invoice, by day."""
    return [
        ListLine(place, item.text, f"{written.short_day(item.day)}　{item.number}", written.yen(item.amount))
        for place, item in enumerate(items)
    ]


def show_invoice(card: DetailsCard, row: InvoiceRow) -> None:
    card.rename(row.group)
    card.say(QCoreApplication.translate("Invoices", "Invoice {number}").format(number=row.number))
    card.show_sum(words.state(row).word, row.total)
    card.facts.show_facts(
        (
            (QCoreApplication.translate("Invoices", "Used in"), words.stretch(row.first_day, row.until_day)),
            (QCoreApplication.translate("Invoices", "Written on"), full_day(row.issued_on)),
            (QCoreApplication.translate("Invoices", "Due on"), full_day(row.due_on)),
            (QCoreApplication.translate("Invoices", "Receipt"), row.receipt_number),
            (QCoreApplication.translate("Invoices", "Phone"), row.phone),
            (QCoreApplication.translate("Invoices", "Reason"), row.void_reason),
        )
    )


def invoice_lines(paper: InvoicePaper | None) -> list[ListLine]:
    """What stands on the invoice."""
    return [
        ListLine(place, line.text, f"{written.short_day(line.day)}　{line.number}", written.yen(line.amount))
        for place, line in enumerate(paper.lines if paper is not None else ())
    ]


def account_line(row: AccountRow, today: date) -> ListLine:
    """The account in the list: what waits, what is open."""
    open_yen = (
        QCoreApplication.translate("Invoices", "{yen} open").format(yen=written.yen(row.open)) if row.open else ""
    )
    waits = (
        QCoreApplication.translate("Invoices", "{yen} waiting").format(yen=written.yen(row.waiting))
        if row.waiting
        else ""
    )
    detail = "　".join(part for part in (words.period(row.period), open_yen) if part)
    return ListLine(row.id, row.group, detail, waits, words.account_mark(row, today))


def invoice_line(row: InvoiceRow) -> ListLine:
    detail = f"{row.number}　{words.stretch(row.first_day, row.until_day)}"
    return ListLine(row.id, row.group, detail, written.yen(row.total), words.state(row))
