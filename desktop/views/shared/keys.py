"""The keys of a page that do not belong to one field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_ctrl_enter(event: QKeyEvent) -> bool:
    """Enter with Ctrl, whatever else is held."""
    return event.key() in ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def bind_keys(page: QWidget, keys: dict[str, Callable[[], None]]) -> None:
    """Wherever the focus is in the window, as long as the page is seen."""
    for sequence, act in keys.items():
        QShortcut(QKeySequence(sequence), page, act)


def bind_save(page: QWidget, act: Callable[[], None]) -> None:
    """What the page is there for, by Ctrl with either Enter."""
    bind_keys(page, {"Ctrl+Return": act, "Ctrl+Enter": act})


def bind_key_of(widget: QWidget, sequence: str, act: Callable[[], None]) -> None:
    """Only while the widget itself has the focus."""
    shortcut = QShortcut(QKeySequence(sequence), widget, act)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)  # given with the act, PySide leaves it out


def bind_down(field: QLineEdit, rows: QWidget) -> None:
    """From the field that looks for something down to what it found."""
    bind_key_of(field, "Down", rows.setFocus)
