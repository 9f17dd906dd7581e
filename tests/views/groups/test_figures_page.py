from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.queries.group_figures import Figure
from desktop.views.groups.papers.figures_page import FiguresSheet
from desktop.words import Language

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_figures_are_chosen_seen_written_and_left_by_keyboard(desk, qtbot, tmp_path):
    sheet = FiguresSheet(desk, Language.ENGLISH)
    qtbot.addWidget(sheet)
    sheet.resize(1286, 664)
    sheet.show()
    qtbot.waitExposed(sheet)
    sheet.activateWindow()
    sheet.open()
    qtbot.waitUntil(lambda: sheet.counted is not None and sheet.side.by.count() > len(Figure), timeout=8000)
    assert sheet.counted.several
    assert sheet.side.by.hasFocus()
    table = sheet.card.table
    whole = table.rows.rowCount() - 1
    assert table.rows.shown.cells[whole][1] == f"{sheet.counted.figures.base:,}"
    assert "On the register" in table.rows.index(whole, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(sheet.side.by, Qt.Key.Key_Down)
    QTest.keyClick(sheet.side.by, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: sheet.counted is not None and sheet.counted.by is Figure.STATUS)
    sheet.side.when.part("day").setFocus()
    qtbot.keyClick(sheet.side.when.part("day"), Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: sheet.counted is not None and not sheet.card.chart.isHidden(), timeout=8000)
    assert "FY2026" in sheet.card.chart.accessibleDescription()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert sheet.card.chart.accessibleName().startswith(table.rows.shown.names[-2])
    sheet.side.look.part("paper").click()
    qtbot.waitUntil(lambda: bool(sheet.paper.preview.pdf), timeout=8000)
    out = tmp_path / "figures.xlsx"
    sheet.ask_where = lambda _name, _suffix: str(out)
    sheet.side.write_button.click()
    qtbot.waitUntil(out.exists, timeout=8000)
    sheet.side.day.setText("13月40日")
    sheet.side.day.setModified(True)
    qtbot.keyClick(sheet.side.day, Qt.Key.Key_Return)
    assert sheet.side.day.accessibleDescription()
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet.side, Qt.Key.Key_Escape)
