from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from desktop.operations.visits import count_visit
from desktop.queries.visits import visits_on
from desktop.views.daybook.visits.visits_sheet import VisitsSheet
from desktop.views.frame.visit_menu import VisitMenu
from desktop.words import Language, VisitPurpose
from tests.makers import NOW
from tests.views.rentals.conftest import unnamed

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
TODAY = NOW.date()


def came(database, day=TODAY):
    with database.reading() as session:
        return visits_on(session, 1, day)


def test_a_count_is_put_right_by_keyboard(desk, database, made, shown, qtbot):
    database.write(partial(count_visit, purpose=VisitPurpose.PRINTING, people=5), made.by)
    sheet = shown(VisitsSheet(desk, Language.ENGLISH))
    qtbot.waitUntil(lambda: sheet.row is not None)
    assert (sheet.grid.cell, sheet.row.total) == ((VisitPurpose.ROOM, 10), 5)
    qtbot.keyClick(sheet.grid, Qt.Key.Key_Down)
    assert sheet.correct.people.value == 5
    qtbot.keyClicks(sheet.grid, "3")
    assert sheet.correct.people.hasFocus()
    assert sheet.correct.people.text() == "3"
    assert not sheet.correct.save_button.isEnabled()  # a reason is wanted
    sheet.correct.usual.chip("Counted twice").click()
    assert unnamed(sheet) == []
    qtbot.keyClick(sheet.correct.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: sheet.row.total == 3)
    assert sheet.grid.hasFocus()
    assert "−2" in sheet.list.lines.rows[0].title
    assert "Counted twice" in sheet.list.lines.rows[0].detail
    sheet.correct.people.setText("1")
    sheet.correct.reason.setText("x")
    sheet.correct._judge()
    database.write(partial(count_visit, purpose=VisitPurpose.PRINTING), made.by)  # another PC counts meanwhile
    sheet.save()
    qtbot.waitUntil(sheet.correct.message.isVisible)
    qtbot.waitUntil(lambda: sheet.correct.seen == 4)
    assert (sheet.correct.people.text(), came(database).total) == ("1", 4)
    sheet.step(-1)
    qtbot.waitUntil(lambda: sheet.row.day == TODAY - timedelta(days=1))
    with qtbot.waitSignal(sheet.paper.drawn):
        sheet.print_shown()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_visitors_are_counted_from_any_page(desk, database, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = VisitMenu(desk, window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    menu.open_above(window.rect().center())
    qtbot.keyClick(menu, "2")
    qtbot.waitUntil(lambda: came(database).of(VisitPurpose.PRINTING) == 1)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: came(database).of(VisitPurpose.PRINTING) == 2)
    menu.open_above(window.rect().center())
    qtbot.keyClick(menu, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: came(database).of(VisitPurpose.PRINTING) == 3)
    assert not menu.isVisible()
