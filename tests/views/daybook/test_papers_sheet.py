"""Every paper of the day is drawn in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.jobs.handouts import HANDOUTS
from desktop.views.daybook.papers.papers_sheet import PAPERS, DayPapersSheet, Time
from desktop.words import Language

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_papers_are_drawn_as_they_are_chosen_and_a_day_that_is_none_asks_for_one(desk, shown, qtbot):
    assert {paper.name for paper in PAPERS} <= set(HANDOUTS)
    sheet = shown(DayPapersSheet(desk, Language.ENGLISH), "day-log")
    qtbot.waitUntil(lambda: bool(sheet.card.preview.pdf))
    assert (sheet.paper.name, sheet.papers.accessibleName()) == ("day-log", "What to print")
    drawn = sheet.card.preview.pdf
    sheet.papers.setCurrentIndex([paper.name for paper in PAPERS].index("day-month"))
    sheet.papers.activated.emit(0)
    qtbot.waitUntil(lambda: sheet.card.preview.pdf not in {b"", drawn})
    assert (sheet.paper.time, sheet.for_()) == (Time.MONTH, "2026-11")
    sheet.day.set_value(None)
    sheet._want()
    assert sheet.for_() is None
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet.papers, Qt.Key.Key_Escape)
