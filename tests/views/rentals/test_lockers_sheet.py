from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.models import Rental, RentalDraw
from desktop.queries.staff import desk_rows
from desktop.views.rentals.lockers_head import OVERDUE, SETUP, UNITS, WISHES
from desktop.views.rentals.lockers_sheet import LockersSheet
from desktop.words import Language, RentalState
from tests.views.rentals.conftest import shown, unnamed

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def sheet(desk, qtbot):
    sheet = shown(LockersSheet(desk, Language.ENGLISH), qtbot)
    qtbot.waitUntil(lambda: sheet.board is not None and len(sheet.grid.units.rows) == 3)
    return sheet


def group(field, lending, qtbot, text="合唱"):
    field.setText(text)
    field.asked.emit(text)
    qtbot.waitUntil(field.answers_shown)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.group_id == lending.made.choir


def test_let_paid_and_renewed_by_keyboard(sheet, lending, qtbot):
    qtbot.keyClick(sheet.grid, Qt.Key.Key_Return)
    form = sheet.unit.form
    assert form.group.hasFocus()
    group(form.group, lending, qtbot)
    qtbot.keyClick(form.last, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.unit.rental is not None)
    assert (sheet.grid.unit.rental.group, sheet.unit.pay._due) == ("鎌倉合唱団", 2000)
    qtbot.waitUntil(sheet.unit.pay.tendered.hasFocus)
    with qtbot.waitSignal(sheet.receipt_taken) as receipt:
        qtbot.keyClicks(sheet.unit.pay.tendered, "5000")
        assert sheet.unit.pay._change.number.text() == "3,000"
        qtbot.keyClick(sheet.unit.pay.tendered, Qt.Key.Key_Return)
    assert receipt.args == [1]
    qtbot.waitUntil(lambda: sheet.unit.rental.paid)
    sheet.unit._verbs["key_out"].click()
    qtbot.waitUntil(lambda: sheet.unit.rental.key_is_out)
    sheet.card.renew.click()
    qtbot.waitUntil(lambda: sheet.unit.rental.renewed)
    assert not sheet.card.renew.isVisible()
    sheet.step(1)
    qtbot.waitUntil(lambda: sheet.board.first_day == date(2027, 4, 1))
    assert sheet.grid.units.rows[0].rental.id == 2
    sheet.unit._verbs["end"].click()
    qtbot.waitUntil(sheet.unit.reason.hasFocus)
    qtbot.keyClick(sheet.unit.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.grid.units.rows[0].rental is None or sheet.unit.message.isVisible())
    assert lending.of(Rental, 2).state is RentalState.ENDED


def test_wishes_the_draw_and_its_paper(sheet, lending, desk, qtbot):
    sheet.step(1)
    qtbot.waitUntil(lambda: sheet.board.first_day == date(2027, 4, 1))
    sheet.head.look.part(WISHES).click()
    asked = list[object]()
    desk.read(sheet, desk_rows, done=asked.append)  # what the sheet asked before it has been answered by then
    qtbot.waitUntil(lambda: bool(asked))
    group(sheet.wish.group, lending, qtbot)
    sheet.save()
    qtbot.waitUntil(lambda: len(sheet.card.wishes.lines.rows) == 1)
    sheet.wish.seed.setText("")
    sheet.wish.draw_button.click()
    assert "aloud" in sheet.wish.seed.accessibleDescription()
    sheet.wish.seed.setText("さいころ 4 2 6")
    sheet.wish.draw_button.click()
    qtbot.waitUntil(lambda: sheet.board.draw is not None)
    assert lending.of(RentalDraw).seed == "さいころ 4 2 6"
    with qtbot.waitSignal(sheet.paper.drawn):
        sheet.wish.result.click()
    assert sheet.card.back.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.card.back.isVisible()


def test_set_up_what_is_overdue_and_names_for_all(sheet, lending, qtbot):
    lending.rent(unit=3, group=lending.made.readers)
    sheet.head.look.part(OVERDUE).click()
    qtbot.waitUntil(lambda: len(sheet.card.overdue) == 1)
    assert unnamed(sheet) == []
    sheet.late.entered.emit()
    qtbot.waitUntil(lambda: sheet.head.shown == UNITS and sheet.grid.unit.name == "3")
    assert unnamed(sheet) == []
    sheet.head.look.part(SETUP).click()
    assert unnamed(sheet) == []
    setup = sheet.setup
    setup.anew.click()
    setup.form.name.setText("レターケース")
    setup.form.first_month.setCurrentIndex(6)
    setup.form.by_lottery.setChecked(True)
    sheet.save()
    qtbot.waitUntil(lambda: sheet.board.kind.name == "レターケース")
    assert (sheet.board.kind.first_month, sheet.board.first_day) == (7, date(2026, 7, 1))
    setup.first.put(1)
    setup.last.put(120)
    setup.add.click()
    qtbot.waitUntil(lambda: len(sheet.grid.units.rows) == 120)
    setup.prices.fields[""].put(100)
    setup.save_prices.click()
    qtbot.waitUntil(lambda: sheet.board.kind.prices == (("", 100),))
    setup.unit_key.setText("M-1")
    setup.save_unit.click()
    qtbot.waitUntil(lambda: sheet.grid.units.rows[0].key_number == "M-1")
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
