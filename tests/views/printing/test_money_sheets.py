"""What is open is taken together, and every receipt is found again, on a real window."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from desktop.models import Receipt
from desktop.operations.bookings import book_room
from desktop.operations.payments import CashRequest
from desktop.operations.printing import PrintJobRequest, record_print_job
from desktop.queries.receipts import receipt
from desktop.words import PaymentMethod, ReceiptForm
from tests.makers import make_request
from tests.views.rooms.rooms import asked

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
CTRL = Qt.KeyboardModifier.ControlModifier


def job(database, made, machines, **more):
    request = {"machine_id": machines.duplicator, "masters": 1, "sheets": 101, "group_id": made.choir} | more
    cash = request.pop("cash", None)
    return database.write(partial(record_print_job, request=PrintJobRequest(**request), cash=cash), made.by).answer


def opened(page, qtbot, key, about=None):
    page.sheets.open(key, about)
    sheet = page.sheets.sheet(key)
    qtbot.waitUntil(lambda: bool(sheet.lines.rows))
    return sheet


def test_all_of_a_group_is_taken_by_keyboard_on_one_receipt(page, desk, database, made, machines, qtbot):
    database.write(partial(book_room, request=make_request(made)), made.by)
    job(database, made, machines)
    job(database, made, machines, group_id=None, guest="髙﨑 𠮷子")
    sheet = opened(page, qtbot, "open")
    assert [row.who for row in sheet.lines.rows] == ["鎌倉合唱団", "鎌倉合唱団", "髙﨑 𠮷子"]
    assert sheet.till.total is None
    sheet.view.setFocus()
    qtbot.keyClick(sheet.view, Qt.Key.Key_Return)
    assert (sheet.till.total, page.window().focusWidget()) == (560, sheet.till.tendered)
    qtbot.keyClicks(sheet.till.tendered, "1000")
    assert sheet.till.over == 440
    qtbot.keyClick(sheet.till.tendered, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(page.side.receipt.preview.isVisible, timeout=10_000)
    assert page.side.receipt.print_button.isVisible()
    paper = asked(desk, qtbot, partial(receipt, receipt_id=1))
    assert (paper.total, paper.change, len(paper.lines), paper.reissues) == (560, 440, 3, 0)
    qtbot.waitUntil(lambda: [row.who for row in sheet.lines.rows] == ["髙﨑 𠮷子"])
    page.side.receipt.forms.part(ReceiptForm.ROLL).click()
    qtbot.waitUntil(page.side.receipt.print_button.isEnabled, timeout=10_000)
    assert asked(desk, qtbot, partial(receipt, receipt_id=1)).reissues == 0
    page.sheets.open("open", "髙﨑 𠮷子")
    qtbot.waitUntil(lambda: sheet.till.total == 160)
    sheet.how.methods.part(PaymentMethod.TRANSFER).click()
    assert (sheet.till.is_enough, sheet.till.tendered.isEnabled()) == (True, False)
    sheet.save()
    qtbot.waitUntil(sheet.empty.isVisible)
    assert asked(desk, qtbot, partial(receipt, receipt_id=2)).method is PaymentMethod.TRANSFER


def test_a_receipt_is_found_given_back_in_part_and_voided(page, desk, database, made, machines, qtbot):
    job(database, made, machines, cash=CashRequest(tendered=1000))
    job(database, made, machines, cash=CashRequest(tendered=1000), group_id=None, guest="髙﨑 𠮷子")
    sheet = opened(page, qtbot, "receipts")
    assert [row.addressee for row in sheet.lines.rows] == ["髙﨑 𠮷子", "鎌倉合唱団"]
    qtbot.keyClicks(sheet.text, "r00001")
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 1)
    qtbot.keyClick(sheet.text, Qt.Key.Key_Return)
    side = page.side
    qtbot.waitUntil(side.receipt.preview.isVisible, timeout=10_000)
    side.receipt.void_button.click()
    void = side.void
    qtbot.waitUntil(void.void_button.isEnabled)
    void.how_much.part("part").click()
    qtbot.keyClicks(void.yen, "60")
    void.reason.setText("汚れ")
    assert void.void_button.text() == "Give 60 yen back"
    qtbot.keyClick(void.reason, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: sheet.lines.rows[0].refunded == 60)
    qtbot.waitUntil(side.receipt.isVisible)
    side.receipt.void_button.click()
    void.reason.setText("誤り")
    qtbot.waitUntil(void.void_button.isEnabled)
    void.save()
    qtbot.waitUntil(lambda: sheet.lines.rows[0].voided)
    sheet.receipt_wanted.emit(1)
    qtbot.waitUntil(side.receipt.preview.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: not side.receipt.void_button.isVisible())
    assert not side.receipt.again_button.isVisible()
    with database.reading() as session:
        assert [each.voided_at is not None for each in session.scalars(select(Receipt).order_by(Receipt.id))] == [
            True,
            False,
        ]


def test_what_else_the_group_owes_is_one_press_away(page, database, made, machines, qtbot):
    first = job(database, made, machines)["job"]
    database.write(partial(book_room, request=make_request(made)), made.by)
    page.show_record(first)
    line = page.till.others.itemAt(0).widget()
    qtbot.waitUntil(line.isVisible)
    assert line.text() == "1 more unpaid, 400 yen: take together"
    line.click()
    sheet = page.sheets.sheet("open")
    qtbot.waitUntil(lambda: sheet.till.total == 560)
