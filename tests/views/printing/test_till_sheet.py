"""The till on the screen: counted and closed by keyboard alone, late days told, takings put into the bank."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget

from desktop.rules.cash import DENOMINATIONS
from tests.makers import NOW
from tests.operations.till_desk import FLOAT, TillDesk

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
TODAY = NOW.date()
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def till(page, database, made, qtbot):
    desk = TillDesk(database, made.by)
    desk.at(YESTERDAY, "10:00")
    desk.take({"room": 1_000})
    desk.at(TODAY, "10:00")
    desk.close(YESTERDAY, (*FLOAT, (1_000, 1)))
    desk.take({"room": 1_200, "printing": 160}, tendered=2_000)
    page.sheets.open("till")
    sheet = page.sheets.sheet("till")
    qtbot.waitUntil(lambda: sheet.day.rows is not None and bool(sheet.day.rows.entries))
    return sheet


def type_count(qtbot, till, counts):
    """Digits and Enter only, from wherever the caret was put."""
    for yen, count in zip(DENOMINATIONS, counts, strict=True):
        field = till.day.counting.fields[yen]
        qtbot.waitUntil(field.hasFocus)
        qtbot.keyClicks(field, str(count) if count else "")
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_day_is_counted_and_closed_by_keyboard(till, qtbot):
    day = till.day
    type_count(qtbot, till, (1, 1, 0, 5, 1, 8, 0, 3, 0, 0))
    qtbot.waitUntil(day.reckoning.reason.hasFocus)
    assert day.counting.sum.number.text() == "21,330"
    assert day.reckoning.difference.number.text() == "30"
    qtbot.keyClick(day.reckoning.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    till.save()
    qtbot.waitUntil(day.reckoning.message.isVisible)
    assert "30" in day.reckoning.message.accessibleName()
    day.reckoning.reason.setText("数え間違い")
    till.save()
    qtbot.waitUntil(lambda: bool(till.paper.preview.pdf), timeout=20_000)
    qtbot.keyClick(till, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: day.rows.closing is not None)
    assert (day.rows.closing.difference, day.rows.closing.to_safe) == (-30, 1_330)
    assert all(field.isReadOnly() for field in day.counting.fields.values())
    assert day.draft.found() is None


def test_what_was_counted_waits_and_money_that_comes_meanwhile_is_told(till, page, qtbot):
    day = till.day
    type_count(qtbot, till, (1, 1, 0, 5, 1, 8, 1, 1, 0, 0))
    qtbot.waitUntil(day.reckoning.main.hasFocus)
    till.close_sheet()
    day.rows = None
    page.sheets.open("till")
    qtbot.waitUntil(lambda: day.rows is not None and day.counting.total == 21_360)
    day.rows = replace(day.rows, opening_float=19_000)  # as it was before the last money came
    till.save()
    qtbot.waitUntil(day.reckoning.message.isVisible)
    assert "21,360" in day.reckoning.message.accessibleName()
    day.moves.yen.put(5_000)
    day.moves.write_down()
    qtbot.waitUntil(lambda: day.rows is not None and day.rows.sums.moves == 5_000)
    assert day.counting.total == 21_360


def test_days_and_bank(till, qtbot):
    till.parts.put("days")
    till._turn()
    qtbot.waitUntil(lambda: till.list.told is not None and len(till.list.told.lines) == 2)
    assert till.list.table.rows.shown.cells[0][4] == "1,000"
    till.parts.put("bank")
    till._turn()
    bank = till.bank
    qtbot.waitUntil(lambda: bool(bank.rows.waiting))
    assert bank.amount.value == 1_000
    bank.slip.setText("00123")
    bank.amount.put(900)
    bank.amount.setModified(True)
    till.save()
    qtbot.waitUntil(bank.message.isVisible)
    bank.reason.setText("両替の手数料")
    till.save()
    qtbot.waitUntil(lambda: bool(bank.rows.slips))
    assert bank.rows.slips[0].due == 1_000
    bank._take_back(bank.rows.slips[0].id)
    qtbot.waitUntil(lambda: not bank.rows.slips)
    for part in ("day", "days", "bank"):
        till.parts.put(part)
        till._turn()
        for widget in till.findChildren(QWidget):
            if isinstance(widget, QLineEdit | QPushButton | QToolButton) and widget.isVisible():
                text = "" if isinstance(widget, QLineEdit) else widget.text()
                assert widget.accessibleName() or text, widget
