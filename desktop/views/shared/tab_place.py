"""Where Tab comes to what was made after its row had its place in a form."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def keep_tab_place(row: QWidget, parts: Iterable[QWidget]) -> None:
    """Parts that come later stand where their row does, not behind everything else in the window."""
    policy = row.focusPolicy()
    row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt orders nothing behind what takes no focus
    for before, part in pairwise((row, *parts)):
        QWidget.setTabOrder(before, part)
    row.setFocusPolicy(policy)
