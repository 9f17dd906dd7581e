from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.views.groups.papers.directory_sheet import DirectorySheet
from desktop.words import Language

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_the_booklet_is_drawn_again_for_every_choice_and_left_by_escape(desk, qtbot):
    sheet = DirectorySheet(desk, Language.ENGLISH)
    qtbot.addWidget(sheet)
    sheet.resize(1286, 664)
    sheet.show()
    drawn = []
    sheet.card.drawn.connect(drawn.append)
    sheet.open()
    qtbot.waitUntil(lambda: any(drawn), timeout=8000)
    assert drawn[-1].title == "団体紹介冊子 2026-11-21"
    plain = sheet.card.preview.page_count
    assert sheet.print_button.isEnabled()
    qtbot.mouseClick(sheet.paper.chip(True), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.card.preview.page_count != plain, timeout=8000)
    assert sheet.card.preview.page_count == (plain + 3) // 4 * 2
    qtbot.mouseClick(sheet.order.chip("field"), Qt.MouseButton.LeftButton)
    assert sheet.order.value == "field"
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet.side, Qt.Key.Key_Escape)
