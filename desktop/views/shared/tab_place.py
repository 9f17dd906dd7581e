"""Where Tab comes to what was made after its row had its place in a form."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def keep_tab_place(row: QWidget, parts: Iterable[QWidget]) -> None:
    """Parts that come later stand where their row does, not behind everything else in the window."""
    policy = row.focusPolicy()
    row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt orders nothing behind what takes no focus
    for before, part in pairwise((row, *parts)):
        QWidget.setTabOrder(before, part)
    row.setFocusPolicy(policy)


def follow_layout(whole: QWidget) -> None:
    """Tab goes as the eye does, whatever was made first."""
    for before, after in pairwise(_in_layout(whole)):
        QWidget.setTabOrder(before, after)


def _in_layout(part: QWidget | QLayout | None) -> list[QWidget]:
    """What takes the focus, also by a click alone: of a bar's parts it is always another one that Tab comes to."""
    if isinstance(part, QScrollArea):
        return [*_itself(part), *_in_layout(part.widget())]
    if isinstance(part, QWidget):
        return _itself(part) or (_in_layout(part.layout()) if part.layout() is not None else _inside(part))
    if part is None:
        return []
    items = [item for at in range(part.count()) if (item := part.itemAt(at)) is not None]
    return [each for item in items for each in _in_layout(item.widget() or item.layout())]


def _inside(part: QWidget) -> list[QWidget]:
    """Of what lays out its children itself."""
    return [each for child in part.children() if isinstance(child, QWidget) for each in _in_layout(child)]


def _itself(part: QWidget) -> list[QWidget]:
    return [part] if part.focusPolicy() != Qt.FocusPolicy.NoFocus else []
