from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.views.frame.undo_keys import UndoKeys


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_field_takes_back_its_own_typing_first_and_then_leaves_the_key_to_the_desk(qtbot, kind):
    window, field, undone = QWidget(), kind(), []
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(field)
    keys = UndoKeys(window)
    QShortcut(QKeySequence("Ctrl+Z"), window, lambda: undone.append(keys))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == []
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [keys]
