"""Invoices: who pays by invoice and what waits, which invoices are open, and all that were written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.jobs.account_papers import draw_invoice, draw_overdue, draw_statement
from desktop.jobs.drawn import Drawn
from desktop.operations.accounts import close_account
from desktop.operations.invoices import issue_invoice, void_invoice
from desktop.queries.accounts import AccountRow, OnAccount, waiting_of
from desktop.queries.invoice_desk import INVOICE_DESK_READS, InvoiceDesk, invoice_desk
from desktop.queries.invoices import InvoicePaper, InvoiceRow, invoice_paper
from desktop.views.printing.invoices import invoice_details as details
from desktop.views.printing.invoices.account_form import AccountForm
from desktop.views.printing.invoices.issue_form import IssueForm
from desktop.views.printing.invoices.pay_form import PayForm
from desktop.views.shared import written
from desktop.views.shared.ledger.ledger_sheet import LedgerSheet
from desktop.views.shared.ledger.reason_form import Reasoned, ReasonForm
from desktop.words import InvoiceState, Language

OPEN, ACCOUNTS, ALL = "open", "accounts", "all"


class InvoicesSheet(LedgerSheet):
    """What is printed is the chosen invoice, an account's statement, or the list of what is overdue."""

    READS: ClassVar = INVOICE_DESK_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.rows = InvoiceDesk((), ())
        self.account_form, self.issue_form = AccountForm(desk, language), IssueForm(desk, language)
        self.pay_form, self.reason_form = PayForm(desk, language), ReasonForm(desk, language)
        self.new_account = self.add_head_button(self._begin_account)
        self.issue_all = self.add_head_button(partial(self.show_form, self.issue_form), role="primary")
        self.overdue = self.add_head_button(self._print_overdue, icon="verb.print")
        add = self.details.add_button
        self.pay, self.void, self.receipt = add("primary"), add("danger"), add()
        self.issue, self.change, self.end = add("primary"), add(), add()
        self._connect_verbs()
        self.name_all()

    def _connect_verbs(self) -> None:
        self.pay.clicked.connect(self._begin_pay)
        self.void.clicked.connect(self._begin_void)
        self.receipt.clicked.connect(self._show_receipt)
        self.issue.clicked.connect(self._issue_one)
        self.change.clicked.connect(self._begin_change)
        self.end.clicked.connect(self._end)
        self.add_form(self.account_form, self._account_saved)
        self.add_form(self.issue_form, self._issued)
        self.add_form(self.pay_form, self._paid)
        self.add_form(self.reason_form, self._voided)

    def question(self) -> Callable[..., Any]:
        return partial(invoice_desk, day=self.desk.now().date())

    def show_rows(self, rows: InvoiceDesk, choose: int | None) -> None:
        self.rows, today = rows, self.desk.now().date()
        if self.shelf.value == ACCOUNTS:
            lines = [details.account_line(row, today) for row in rows.accounts]
        else:
            lines = [details.invoice_line(row) for row in self._invoices()]
        waiting = written.yen(sum(row.waiting for row in rows.accounts))
        still = written.yen(sum(row.total for row in rows.invoices if row.state is InvoiceState.OPEN))
        self.facts.setText(self.tr("{open} open, {waiting} wait for an invoice").format(open=still, waiting=waiting))
        self.overdue.setVisible(any(row.late for row in rows.invoices))
        self.fill(lines, choose)

    def _invoices(self) -> list[InvoiceRow]:
        every = self.shelf.value == ALL
        return [row for row in self.rows.invoices if every or row.state is InvoiceState.OPEN]

    @property
    def account(self) -> AccountRow | None:
        """The chosen account."""
        if self.shelf.value != ACCOUNTS:
            return None
        return next((row for row in self.rows.accounts if row.id == self.key), None)

    @property
    def invoice(self) -> InvoiceRow | None:
        """The chosen invoice."""
        if self.shelf.value == ACCOUNTS:
            return None
        return next((row for row in self.rows.invoices if row.id == self.key), None)

    def show_chosen(self) -> None:
        account, invoice = self.account, self.invoice
        self.details.setVisible(account is not None or invoice is not None)
        self.print_button.setEnabled(account is not None or invoice is not None)
        self._offer(account, invoice)
        self.details.show_lines("", ())
        if account is not None:
            details.show_account(self.details, account)
            question = partial(waiting_of, group_id=account.group_id, until_day=account.until_day)
            self.desk.read(self, question, done=self._show_waiting, topic="lines")
        elif invoice is not None:
            details.show_invoice(self.details, invoice)
            paper = partial(invoice_paper, invoice_id=invoice.id, today=self.desk.now().date())
            self.desk.read(self, paper, done=self._show_lines, topic="lines")

    def _offer(self, account: AccountRow | None, invoice: InvoiceRow | None) -> None:
        is_open = invoice is not None and invoice.state is InvoiceState.OPEN
        shown = {
            self.pay: is_open,
            self.void: is_open,
            self.receipt: invoice is not None and invoice.receipt_id is not None,
            self.issue: account is not None and account.waiting > 0,
            self.change: account is not None,
            self.end: account is not None and account.valid_until is None,
        }
        for button, seen in shown.items():
            button.setVisible(seen)

    def _show_waiting(self, items: Sequence[OnAccount]) -> None:
        if self.account is not None:
            self.details.show_lines(self.tr("What waits for the next invoice"), details.waiting_lines(items))

    def _show_lines(self, paper: InvoicePaper | None) -> None:
        if self.invoice is not None:
            self.details.show_lines(self.tr("What stands on it"), details.invoice_lines(paper))

    def paper_job(self) -> Callable[..., Drawn] | None:
        if self.invoice is not None:
            return partial(draw_invoice, invoice_id=self.invoice.id, by=self.by)
        if self.account is not None:
            return partial(draw_statement, group_id=self.account.group_id, by=self.by)
        return None

    def _print_overdue(self) -> None:
        self.show_paper(partial(draw_overdue, by=self.by))

    def _begin_account(self) -> None:
        self.account_form.begin_new()
        self.show_form(self.account_form)

    @Slot()
    def _begin_change(self) -> None:
        if self.account is not None:
            self.account_form.begin_change(self.account)
            self.show_form(self.account_form)

    @Slot()
    def _begin_pay(self) -> None:
        if self.invoice is not None:
            self.pay_form.begin_for(self.invoice)
            self.show_form(self.pay_form)

    @Slot()
    def _begin_void(self) -> None:
        if (row := self.invoice) is None:
            return
        act = Reasoned(
            verb=partial(void_invoice, invoice_id=row.id),
            about=row.id,
            title=self.tr("Void invoice {number}").format(number=row.number),
            says=self.tr("It keeps its number and says that it is void. What stands on it waits for another invoice."),
            does=self.tr("Void it (Ctrl+Enter)"),
            said=self.tr("Invoice {number} is void.").format(number=row.number),
            usual=(self.tr("Made out to the wrong name"), self.tr("Wrong amount"), self.tr("Written twice")),
            danger=True,
        )
        self.reason_form.begin_for(act)
        self.show_form(self.reason_form)

    def open(self, about: object = None) -> None:
        """`about` is the id of an invoice, which may be paid or void already."""
        if isinstance(about, int):
            self.shelf.put(ALL)
        super().open(about)

    @Slot()
    def _show_receipt(self) -> None:
        if self.invoice is not None and self.invoice.receipt_id is not None:
            self.receipt_wanted.emit(self.invoice.receipt_id)

    @Slot()
    def _issue_one(self) -> None:
        if (row := self.account) is not None:
            days = {"first_day": row.first_day, "until_day": row.until_day}
            said = self.tr("The invoice for {group} is written.").format(group=row.group)
            self.act(partial(issue_invoice, group_id=row.group_id, **days), said, (row.id, row.waiting, *days.values()))

    @Slot()
    def _end(self) -> None:
        if (row := self.account) is not None:
            until = self.desk.now().date() + timedelta(days=1)
            close = partial(close_account, account_id=row.id, valid_until=until, seen_version=row.version)
            said = self.tr("From tomorrow {group} pays at the counter. It can be undone.").format(group=row.group)
            self.act(close, said, (row.id, row.version))

    def _account_saved(self, account_id: int) -> None:
        self.shelf.put(ACCOUNTS)
        self.done(self.tr("The account is written down."), account_id)

    def _issued(self, answers: Sequence[dict[str, Any]]) -> None:
        self.shelf.put(OPEN)
        first = answers[0]["invoice"] if answers else None
        self.done(self.tr("{count} invoices are written.").format(count=len(answers)), first)

    def _paid(self, answer: dict[str, Any]) -> None:
        self.done(self.tr("Paid. Receipt {number}").format(number=answer["receipt_number"]))
        self.receipt_taken.emit(answer["receipt"])

    def _voided(self, _invoice_id: int) -> None:
        act = self.reason_form.act
        self.done(act.said if act is not None else "")

    def name_all(self) -> None:
        super().name_all()
        self.title.setText(self.tr("Invoices"))
        self.setAccessibleName(self.tr("Invoices"))
        self.shelf.show_choices(
            ((OPEN, self.tr("Not yet paid")), (ACCOUNTS, self.tr("Accounts")), (ALL, self.tr("All")))
        )
        self.card.rename(self.tr("By invoice"))
        self.view.setAccessibleName(self.tr("Invoices and accounts"))
        self.empty.say(self.tr("Nothing here. A group pays by invoice once it has an account."))
        self.print_button.setText(self.tr("Print (Ctrl+P)"))
        self.new_account.setText(self.tr("New account"))
        self.issue_all.setText(self.tr("Write invoices"))
        self.overdue.setText(self.tr("Overdue list"))
        self.pay.setText(self.tr("Take the payment"))
        self.void.setText(self.tr("Void the invoice"))
        self.receipt.setText(self.tr("Receipt"))
        self.issue.setText(self.tr("Write the invoice"))
        self.change.setText(self.tr("Change it"))
        self.end.setText(self.tr("End from tomorrow"))
