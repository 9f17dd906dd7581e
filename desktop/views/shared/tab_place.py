"""Where Tab comes to what was made after its row had its place in a form."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def keep_tab_place(row: QWidget, parts: Iterable[QWidget]) -> None:
    """Parts that come later stand where their row does, not behind everything else in the window."""
    before: QWidget | None = row.previousInFocusChain()
    while before is not None and before is not row and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    for part in parts:
        if before is not None and before is not row:
            QWidget.setTabOrder(before, part)
        before = part
