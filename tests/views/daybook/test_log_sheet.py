"""The daily log in the window: written and signed by keyboard, other days by keys, and its papers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.queries.day_log import day_log
from desktop.views.daybook.log.log_sheet import DAYS, LogSheet
from desktop.words import Language, VisitPurpose
from tests.makers import NOW
from tests.operations.days import came
from tests.views.rentals.conftest import unnamed

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
TODAY = NOW.date()


def read(database, day=TODAY):
    with database.reading() as session:
        return day_log(session, 1, day, NOW)


def test_a_day_is_written_down_and_signed_and_what_came_later_is_told(desk, database, made, shown, qtbot):
    came(database, made, VisitPurpose.ROOM, 5)
    sheet = shown(LogSheet(desk, Language.ENGLISH))
    qtbot.waitUntil(lambda: sheet.log is not None and sheet.log.counts["visits"] == 5)
    form = sheet.form
    assert form.duty.text() == "高橋"
    assert unnamed(sheet) == []
    form.sky.chip("Sunny").click()
    form.remarks.setFocus()
    form.remarks.insertPlainText("quiet")
    qtbot.keyClick(form.remarks, Qt.Key.Key_Escape)
    assert form.draft.found().content["remarks"] == "quiet"
    sheet.open()
    qtbot.waitUntil(lambda: form.remarks.toPlainText() == "quiet")
    qtbot.keyClick(form.remarks, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: read(database).remarks == "quiet")
    form.duty.insert("、彩")
    form._keep()
    sheet.activateWindow()
    qtbot.keyClick(form.duty, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: read(database).signed)
    qtbot.waitUntil(sheet.print_button.hasFocus)
    assert (read(database).weather, read(database).on_duty) == ("Sunny", "高橋、彩")
    came(database, made, VisitPurpose.ROOM)
    qtbot.waitUntil(lambda: "5 → 6" in form.state.accessibleName())
    assert not form.weather.isEnabled()
    form.back_button.click()
    qtbot.waitUntil(lambda: not read(database).signed)


def test_other_days_by_keys_a_month_as_a_list_and_the_paper(desk, database, made, shown, qtbot):
    came(database, made, VisitPurpose.ROOM, 5)
    sheet = shown(LogSheet(desk, Language.ENGLISH), TODAY - timedelta(days=3))
    qtbot.waitUntil(lambda: sheet.log is not None and sheet.log.day == TODAY - timedelta(days=3))
    sheet.step(1)
    qtbot.waitUntil(lambda: sheet.log.day == TODAY - timedelta(days=2))
    sheet.step(9)
    assert sheet.day == TODAY
    sheet.look.part(DAYS).click()
    qtbot.waitUntil(lambda: sheet.days.told is not None)
    assert (sheet.days.told.lines[-1].day, sheet.days.told.lines[-1].counts["visits"]) == (TODAY, 5)
    sheet.step(-1)
    qtbot.waitUntil(lambda: sheet.days.told.first == date(2026, 10, 1))
    assert len(sheet.days.told.lines) == 31
    sheet.days.table.selectRow(0)
    sheet.days.table.activated.emit(sheet.days.table.currentIndex())
    qtbot.waitUntil(lambda: sheet.log.day == date(2026, 10, 1))
    with qtbot.waitSignal(sheet.paper.drawn):
        sheet.print_shown()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
