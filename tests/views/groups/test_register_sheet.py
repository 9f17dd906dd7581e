"""How a group stood on a past day is asked for in its history, looked at and printed."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from desktop.operations.groups import GroupRequest, add_group
from desktop.operations.statuses import rename_group
from tests.documents.reading import page_texts
from tests.makers import NOW
from tests.views.groups.test_inspector import shown, wanted
from tests.views.rooms.rooms import compose

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_the_sheet_of_a_past_day_is_seen_and_printed_by_keyboard(page, desk, database, made, qtbot, tmp_path):
    request = GroupRequest(name="みどりの風", kana="ミドリノカゼ", registered_from=date(2024, 4, 1))
    group_id = database.write(partial(add_group, request=request), made.by).answer
    renamed = NOW.date() - timedelta(days=30)
    database.write(partial(rename_group, group_id=group_id, name="青い風", kana="アオイカゼ", since=renamed), made.by)
    page.shown()
    inspector = shown(page, qtbot, group_id)
    inspector.tabs.go_to("history")
    tab = inspector.tab("history")
    compose(tab.day, "2025/4/1")
    qtbot.keyClick(tab.day, Qt.Key.Key_Return)
    qtbot.waitUntil(tab.past.isVisible)
    tab.sheet_of_day.setFocus()
    qtbot.keyClick(tab.sheet_of_day, Qt.Key.Key_Space)
    sheet = page.sheets.sheet("register")
    assert sheet.day.value() == date(2025, 4, 1)
    qtbot.waitUntil(sheet.print_button.isEnabled, timeout=8000)
    then = "".join(page_texts(sheet.card.preview.pdf))
    assert "みどりの風" in then
    assert "青い風" not in then
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    with qtbot.waitSignal(sheet.card.preview.printed):
        sheet.card.preview.print_on(printer)
    sheet.day.clear()
    compose(sheet.day, "2023/4/1")
    qtbot.keyClick(sheet.day, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.print_button.isEnabled())
    qtbot.keyClick(sheet.day, Qt.Key.Key_Escape)
    assert inspector.isVisible()
    wanted(page, "register")
    assert sheet.day.value() is None
    qtbot.waitUntil(sheet.print_button.isEnabled, timeout=8000)
    assert "青い風" in "".join(page_texts(sheet.card.preview.pdf))
