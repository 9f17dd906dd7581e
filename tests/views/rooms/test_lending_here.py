"""Lockers and loans in the timetable's place: what is paid there has its receipt beside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.operations.lending import make_lending

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
ALT = Qt.KeyboardModifier.AltModifier


def test_a_loan_is_paid_and_its_receipt_printed(database, made, page, qtbot):
    make_lending(database, made).loan()
    qtbot.waitUntil(page.isActiveWindow)
    page.sheets.open("loans")
    sheet = page.sheets.sheet("loans")
    qtbot.waitUntil(lambda: len(sheet.rows) == 1 and sheet.loan.isVisible())
    sheet.loan.pay.tendered.setText("2000")
    qtbot.keyClick(sheet.loan.pay.tendered, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.receipts.area.shown() is page.receipts.area.receipt)
    receipt = page.receipts.area.receipt
    assert receipt.print_button.isVisible()
    assert not receipt.again_button.isVisible()
    qtbot.waitUntil(lambda: receipt.preview.pdf.startswith(b"%PDF"), timeout=20_000)
    printed = []
    receipt.preview.print_pages = lambda: printed.append(receipt.receipt_id)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printed == [1]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert (page.receipts.area.shown(), page.sheets.wide) == (None, "loans")
    qtbot.keyClick(sheet, Qt.Key.Key_N, ALT)
    qtbot.waitUntil(sheet.edit.isVisible)


def test_the_years_of_lockers_are_stepped_through_not_the_days(database, made, page, qtbot):
    make_lending(database, made)
    qtbot.waitUntil(page.isActiveWindow)
    page.sheets.open("lockers")
    sheet, day = page.sheets.sheet("lockers"), page.day
    qtbot.waitUntil(lambda: sheet.board is not None and sheet.board.kind is not None)
    first = sheet.board.first_day
    qtbot.keyClick(sheet, Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: sheet.board.first_day > first)
    assert page.day == day
