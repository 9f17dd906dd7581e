from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.models import Loan
from desktop.views.rentals.loans_sheet import PAST, LoansSheet
from desktop.words import Language, LoanState
from tests.views.rentals.conftest import shown, unnamed

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_a_loan_from_its_booking_to_its_return(desk, lending, qtbot):
    sheet = shown(LoansSheet(desk, Language.ENGLISH), qtbot)
    sheet.begin()
    form = sheet.edit.form
    qtbot.waitUntil(lambda: bool(form.items.counts))
    form.who.setText("見本 太郎")
    sheet.save()
    assert form.phone.accessibleDescription()
    qtbot.keyClicks(form.phone, "09000000000")
    form.items.counts[lending.made.projector].step(2)
    assert "1,000 yen" in form.fee.text()
    assert unnamed(sheet) == []
    form.last_time.setText("25:00")
    sheet.save()
    assert form.last_time.accessibleDescription()
    form.last_time.setText("17:00")
    sheet.save()
    qtbot.waitUntil(lambda: len(sheet.rows) == 1 and sheet.loan.isVisible())
    assert (sheet.rows[0].who, sheet.rows[0].fee) == ("見本 太郎", 1000)
    sheet.list.entered.emit()
    number = sheet.loan.numbers[lending.made.projector]
    assert number.hasFocus()
    qtbot.keyClicks(number, "P-1 P-2")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.rows[0].state is LoanState.OUT)
    assert sheet.rows[0].items[0].unit_numbers == "P-1 P-2"
    assert unnamed(sheet) == []
    with qtbot.waitSignal(sheet.receipt_taken):
        sheet.loan.pay.tendered.setText("1000")
        qtbot.keyClick(sheet.loan.pay.tendered, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.rows[0].paid)
    sheet.save()
    qtbot.waitUntil(lambda: not sheet.rows)
    assert lending.of(Loan).state is LoanState.BACK
    sheet.look.part(PAST).click()
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    with qtbot.waitSignal(sheet.paper.drawn):
        sheet.loan._verbs["slip"].click()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
