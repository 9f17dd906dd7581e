from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.space import TableRequest, take_table
from desktop.operations.space_tables import SpaceTableRequest, add_table
from desktop.queries.space import space_plan
from desktop.views.daybook.space.space_frame import SLIPS, TABLES
from desktop.views.daybook.space.space_sheet import SpaceSheet
from desktop.words import Language
from tests.makers import NOW
from tests.views.rentals.conftest import unnamed

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def plan(database):
    with database.reading() as session:
        return space_plan(session, 1, NOW)


def test_tables_are_set_up_taken_changed_and_left_by_keyboard(desk, database, made, shown, qtbot):
    sheet = shown(SpaceSheet(desk, Language.ENGLISH))
    qtbot.waitUntil(sheet.empty.isVisible)
    sheet.look.part(TABLES).click()
    for seats, many in ((2, 1), (4, 2), (6, 1)):
        sheet.setup.new_seats.put(seats)
        sheet.setup.quantity.put(many)
        sheet.setup.add()
        qtbot.waitUntil(lambda: not sheet.setup.writer.busy)
        qtbot.waitUntil(lambda: len(sheet.setup._names) == len(plan(database).tables))
    sheet.setup.leave_button.click()
    qtbot.waitUntil(lambda: len(sheet.grid.tables.rows) == 4)
    assert [(table.name, table.seats) for table in plan(database).tables] == [("1", 2), ("2", 4), ("3", 4), ("4", 6)]
    qtbot.keyClicks(sheet.grid, "3")  # three people: the smallest table that suits is offered, and marked
    assert (sheet.edit.form.table.currentText().startswith("2"), sheet.grid.table.name) == (True, "2")
    assert sheet.edit.form.who.hasFocus()
    sheet.edit.form.who.setText("佐藤")
    sheet.edit.form.work.chip("打合せ").click()
    assert unnamed(sheet) == []
    database.write(partial(take_table, request=TableRequest(table_id=2, people=4)), made.by)  # another PC was quicker
    sheet.edit.form._table_wanted = 2
    sheet.edit.form.table.setCurrentIndex(0)
    qtbot.waitUntil(lambda: sheet.plan.tables[1].use is not None)
    assert (sheet.edit.form.table_id, sheet.edit.form.who.text()) == (3, "佐藤")
    qtbot.keyClick(sheet.edit.form.until, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: plan(database).tables[2].use is not None)
    use = plan(database).tables[2].use
    assert (use.who, use.work, use.people, use.until) == ("佐藤", "打合せ", 3, NOW.replace(hour=12))
    qtbot.waitUntil(lambda: sheet.grid.hasFocus() and sheet.plan.tables[2].use is not None)
    sheet.grid.mark(3)
    assert sheet.cards.currentWidget() is sheet.use
    qtbot.keyClick(sheet.grid, Qt.Key.Key_Return)
    assert sheet.use.leave_button.hasFocus()
    sheet.use.longer.click()
    qtbot.waitUntil(lambda: sheet.use.use.until == NOW.replace(hour=12, minute=30))
    sheet.use.change.click()
    sheet.edit.form.people.setText("5")
    sheet.save()
    qtbot.waitUntil(sheet.edit.message.isVisible)
    assert "4" in sheet.edit.message.accessibleName()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sheet.cards.currentWidget() is sheet.use)
    with qtbot.waitSignal(sheet.paper.drawn):
        sheet.use.print_button.click()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    sheet.use.leave_button.click()
    qtbot.waitUntil(lambda: plan(database).tables[2].use is None)
    sheet.look.part(SLIPS).click()
    qtbot.waitUntil(lambda: len(sheet.uses) == 2)
    assert unnamed(sheet) == []
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_a_slip_that_is_half_filled_in_outlives_the_window(desk, database, made, shown, qtbot):
    database.write(partial(add_table, request=SpaceTableRequest(name="1", seats=4)), made.by)
    sheet = shown(SpaceSheet(desk, Language.ENGLISH))
    qtbot.waitUntil(lambda: len(sheet.grid.tables.rows) == 1)
    qtbot.keyClicks(sheet.grid, "3")
    form = sheet.edit.form
    form.who.setText("佐藤")
    form.work.chip("打合せ").click()
    form.until.setText("11:40")
    form.until.textEdited.emit("11:40")
    sheet.edit.draft.flush()
    other = shown(SpaceSheet(desk, Language.ENGLISH))
    other.begin()  # the tables are not there yet
    again = other.edit.form
    qtbot.waitUntil(lambda: again.is_begun)
    assert (again.people.value, again.who.text(), again.work.value, again.until.text()) == (
        3,
        "佐藤",
        "打合せ",
        "11:40",
    )
    other.save()
    qtbot.waitUntil(lambda: plan(database).tables[0].use is not None)
    qtbot.waitUntil(lambda: other.edit.draft.found() is None)
