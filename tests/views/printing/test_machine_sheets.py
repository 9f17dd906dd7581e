from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.operations.bookings import book_room
from desktop.operations.consumables import ConsumableForm, add_consumable
from desktop.words import ConsumableKind, MachineState
from tests.makers import make_request

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def opened(page, key, qtbot):
    page.sheets.open(key)
    sheet = page.sheets.sheet(key)
    qtbot.waitUntil(lambda: bool(sheet.lines.rows) or sheet.empty.isVisible())
    return sheet


def type_in(qtbot, field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_a_breakdown_is_reported_by_keyboard_and_a_booking_shown(page, database, made, machines, qtbot):
    booked = database.write(
        partial(book_room, request=make_request(made, resource_id=machines.duplicator, start="16:00", end="17:00")),
        made.by,
    ).answer
    sheet = opened(page, "machines", qtbot)
    assert [line.title for line in sheet.lines.rows] == ["印刷機1", "コピー機"]
    sheet.form.state.part(MachineState.READY).setFocus()
    qtbot.keyClick(sheet.form.state.part(MachineState.READY), Qt.Key.Key_Right)
    type_in(qtbot, sheet.form.matter, "paper jam")
    type_in(qtbot, sheet.form.since, "9:3x")
    qtbot.keyClick(sheet.form.since, Qt.Key.Key_Return)
    assert sheet.message.isVisible()
    type_in(qtbot, sheet.form.since, "9:30")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: sheet.machine.state is MachineState.OUT_OF_ORDER)
    assert (sheet.machine.state_since.hour, sheet.machine.state_note) == (9, "paper jam")
    qtbot.waitUntil(lambda: len(sheet.entries.rows) == 1)
    assert "paper jam" in sheet.entries.rows[0].title
    with qtbot.waitSignal(page.record_wanted) as wanted:
        qtbot.mouseClick(sheet.moving, Qt.MouseButton.LeftButton)
    assert wanted.args == ["rooms", booked]
    sheet.form.counter.setFocus()
    qtbot.keyClicks(sheet.form.counter, "128,740")
    qtbot.keyClick(sheet.form.counter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.machine.last_counter == 128_740)
    assert sheet.form.counter.text() == ""
    with qtbot.waitSignal(sheet.paper.drawn):
        page.print_shown()
    assert sheet.paper.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert (sheet.paper.isVisible(), sheet.isVisible()) == (False, True)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_supplies_are_added_put_in_and_ordered(page, database, made, machines, qtbot):
    press = machines.duplicator
    form = ConsumableForm(name="マスター", kind=ConsumableKind.MASTER, machine_id=press, warn_at=1, unit="本")
    database.write(partial(add_consumable, site_id=1, form=form, stock=2), made.by)
    sheet = opened(page, "supplies", qtbot)
    assert sheet.supply.stock == 2
    sheet.line.number.setFocus()
    qtbot.keyClick(sheet.line.number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.supply.stock == 1)
    assert sheet.lines.rows[0].mark.word == "to order"
    qtbot.mouseClick(sheet.ordered, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.supply.ordered_at is not None)
    assert not sheet.ordered.isVisible()
    sheet.open_new()
    sheet.form.name.setText("Ink")
    sheet.form.kind.setCurrentIndex(sheet.form.kind.findData(ConsumableKind.INK))
    sheet.form.stock.setText("x")
    qtbot.keyClick(sheet.form.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.form_card.isVisible()
    sheet.form.stock.setText("3")
    qtbot.keyClick(sheet.form.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 2)
    qtbot.waitUntil(lambda: sheet.supply is not None and sheet.supply.name == "Ink")
    assert (sheet.supply.stock, sheet.form_card.isVisible()) == (3, False)
    widgets = (sheet.line.number, sheet.line.machine, sheet.view, sheet.moves_view, sheet.form.warn_at)
    assert all(widget.accessibleName() for widget in widgets)
