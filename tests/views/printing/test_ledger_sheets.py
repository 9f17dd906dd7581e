"""Invoices, prepaid cards and relief in the print room, by keyboard and on the window's own desk."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.operations.accounts import AccountRequest, open_account
from desktop.operations.invoices import issue_invoices
from desktop.operations.print_request import PrintJobRequest
from desktop.operations.printing import record_print_job
from desktop.queries.invoices import invoice_rows
from desktop.queries.prepaid_cards import card_rows
from desktop.queries.reliefs import reliefs
from desktop.words import InvoiceState, PaymentMethod, ReliefState
from tests.makers import NOW

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
APRIL, OCTOBER = date(2026, 4, 1), date(2026, 10, 1)
JULY = datetime(2026, 7, 1, 10)


@pytest.fixture
def ask(database):
    def answered(question, *arguments):
        with database.reading() as session:
            return question(session, *arguments)

    return answered


@pytest.fixture
def on_account(database, made, machines):
    """A job of July on account, not yet invoiced."""

    def write(verb, **arguments):
        return database.write(partial(verb, **arguments), made.by)

    write(open_account, group_id=made.choir, request=AccountRequest(), valid_from=APRIL)
    job = PrintJobRequest(
        machine_id=machines.duplicator, group_id=made.choir, masters=1, sheets=101, on_account=True, done_at=JULY
    )
    write(record_print_job, request=job)
    return write


def opened(page, key, qtbot):
    page.sheets.open(key)
    sheet = page.sheets.sheet(key)
    qtbot.waitUntil(lambda: bool(sheet.facts.text()))
    return sheet


def on_shelf(sheet, shelf, qtbot, count=1):
    sheet.shelf.part(shelf).click()
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == count)


def test_a_half_year_is_invoiced_paid_and_its_receipt_opens(on_account, page, qtbot, ask):
    sheet = opened(page, "invoices", qtbot)
    assert sheet.lines.rows == ()
    sheet.issue_all.click()
    qtbot.waitUntil(lambda: len(sheet.issue_form.planned) == 1)
    assert sheet.issue_form.until_day == OCTOBER
    qtbot.keyClick(sheet.issue_form.end, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 1)
    assert (sheet.shown_form, sheet.details.sum.number.text()) == (None, "160")
    qtbot.waitUntil(lambda: len(sheet.details.lines.rows) == 1)
    sheet.pay.click()
    form = sheet.pay_form
    form.paying.method.part(PaymentMethod.CASH).click()
    qtbot.keyClicks(form.paying.tendered, "100")
    form.save()
    assert bool(form.paying.tendered.property("wrong"))
    qtbot.keyClick(form.paying.tendered, Qt.Key.Key_Escape)
    assert sheet.shown_form is None
    sheet.pay.click()
    assert form.paying.tendered.text() == "100"
    qtbot.keyClicks(form.paying.tendered, "0")
    with qtbot.waitSignal(sheet.receipt_taken) as wanted:
        form.save()
    assert wanted.args == [1]
    (row,) = ask(invoice_rows, NOW.date())
    assert (row.state, row.receipt_number) == (InvoiceState.PAID, "8-R00001")


def test_an_invoice_is_voided_with_a_reason_and_an_account_changed(on_account, page, qtbot, ask):
    on_account(issue_invoices, until_day=OCTOBER)
    sheet = opened(page, "invoices", qtbot)
    qtbot.waitUntil(lambda: sheet.invoice is not None)
    sheet.void.click()
    sheet.reason_form.save()
    assert bool(sheet.reason_form.reason.property("wrong"))
    qtbot.keyClicks(sheet.reason_form.reason, "wrong name")
    sheet.save()
    qtbot.waitUntil(lambda: not sheet.lines.rows)
    assert ask(invoice_rows, NOW.date())[0].void_reason == "wrong name"
    on_shelf(sheet, "accounts", qtbot)
    assert (sheet.account.waiting, sheet.issue.isVisibleTo(sheet)) == (160, True)
    sheet.change.click()
    assert not sheet.account_form.group.isEnabled()
    sheet.account_form.addressee.setText("Treasurer")
    sheet.save()
    qtbot.waitUntil(lambda: sheet.account is not None and sheet.account.addressee == "Treasurer")


def test_a_card_is_handed_out_found_and_blocked(page, qtbot, ask, made):
    sheet = opened(page, "cards", qtbot)
    sheet.new_card.click()
    form = sheet.card_form
    form.who.put(made.choir, "鎌倉合唱団", "0001")
    form.usual.chip(3000).click()
    qtbot.keyClicks(form.paying.tendered, "5000")
    assert form.paying.change.amount.number.text() == "2,000"
    with qtbot.waitSignal(sheet.receipt_taken):
        sheet.save()
    qtbot.waitUntil(lambda: len(sheet.details.lines.rows) == 1)
    assert (sheet.chosen.balance, sheet.chosen.number) == (3000, "00001")
    sheet.asked.setText("999")
    sheet.asked.textEdited.emit("999")
    assert sheet.lines.rows == ()
    sheet.asked.clear()
    sheet.asked.textEdited.emit("")
    sheet.block.click()
    qtbot.keyClicks(sheet.reason_form.reason, "lost")
    sheet.save()
    qtbot.waitUntil(lambda: not sheet.lines.rows)
    assert [(row.blocked, row.note) for row in ask(card_rows)] == [(True, "lost")]
    on_shelf(sheet, "blocked", qtbot)
    sheet.unblock.click()
    qtbot.waitUntil(lambda: not sheet.lines.rows)


def test_relief_is_applied_for_its_paper_comes_in_and_it_is_approved(page, qtbot, ask, made):
    sheet = opened(page, "relief", qtbot)
    sheet.new.click()
    form = sheet.entry
    form.save()
    assert bool(form.group.property("wrong"))
    form.group.put(made.choir, "鎌倉合唱団", "0001")
    ground = form.ground.choices[1]
    form.ground.chip(ground).click()
    form.first.put("never")
    form.save()
    assert bool(form.first.property("wrong"))
    form.first.put("2026-12-01")
    sheet.save()
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 1)
    assert not sheet.approve.isVisibleTo(sheet)
    sheet.paper_came.click()
    qtbot.waitUntil(lambda: sheet.approve.isVisibleTo(sheet))
    sheet.approve.click()
    sheet.save()
    qtbot.waitUntil(lambda: not sheet.lines.rows)
    (row,) = ask(reliefs).rows
    told = (row.state, row.valid_from, row.valid_until, row.paper_on, row.decider)
    assert told == (ReliefState.APPROVED, date(2026, 12, 1), date(2027, 4, 1), NOW.date(), "高橋")
    on_shelf(sheet, "holds", qtbot)
    sheet.print_shown()
    qtbot.waitUntil(lambda: sheet.paper.preview.page_count == 1)
    sheet.blank.click()
    qtbot.waitUntil(lambda: sheet.paper.preview.page_count == 1)


def test_whatever_takes_the_focus_has_a_name(page, qtbot):
    for key in ("invoices", "cards", "relief"):
        sheet = opened(page, key, qtbot)
        takes = [part for part in sheet.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        unnamed = [part for part in takes if not part.accessibleName() and not getattr(part, "text", str)()]
        assert [type(part).__name__ for part in unnamed if type(part).__module__.startswith("desktop")] == []
