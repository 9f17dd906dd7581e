"""The figures of the day book in the window: a row opens its list, a line of it its record."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.queries.day_figures import DayFigure
from desktop.views.daybook.figures.figures_sheet import DayFiguresSheet
from desktop.words import Language, VisitPurpose
from tests.operations.days import came
from tests.views.rentals.conftest import unnamed

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_a_row_opens_its_list_and_the_paper_shows_the_same(desk, database, made, shown, qtbot):
    came(database, made, VisitPurpose.ROOM, 3)
    sheet = shown(DayFiguresSheet(desk, Language.ENGLISH))
    qtbot.waitUntil(lambda: sheet.counted is not None)
    assert [row.amount for row in sheet.counted.rows] == [3]
    assert unnamed(sheet) == []
    sheet.open_row(0)
    qtbot.waitUntil(lambda: len(sheet.records.lines.rows) == 1)
    assert sheet.records.lines.rows[0].title == "Rooms"
    with qtbot.waitSignal(sheet.sheet_wanted) as wanted:
        sheet.records.view.activated.emit(sheet.records.lines.index(0, 0))
    assert wanted.args[0] == "visits"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    sheet.side.by.setCurrentIndex(sheet.side.by.findData(DayFigure.VISITS_HOUR.value))
    sheet.side.by.activated.emit(sheet.side.by.currentIndex())
    qtbot.waitUntil(lambda: sheet.counted is not None and sheet.counted.by is DayFigure.VISITS_HOUR)
    with qtbot.waitSignal(sheet.paper.drawn):
        sheet.side.look.part("paper").click()
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
