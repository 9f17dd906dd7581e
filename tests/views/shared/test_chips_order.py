from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.views.shared.chips import Chips


def test_chips_that_come_later_are_reached_where_they_stand(qtbot):
    window, before, chips, after = QWidget(), QLineEdit(), Chips(), QLineEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in (before, chips, after):
        column.addWidget(part)
    window.show()
    for choices in ([(1, "a"), (2, "b")], [(1, "a"), (3, "c")]):
        chips.show_choices(choices)
        before.setFocus()
        for expected in (*(chips.chip(value) for value, _ in choices), after):
            QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
            assert window.focusWidget() is expected
