"""Which columns the register shows: a menu that stays open while one chooses."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.queries.group_columns import ColumnRow
from desktop.views.groups.finding.list_columns import LEFT_OUT, NAME, ListLook, column_word

CHOOSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ColumnsMenu(QMenu):
    """`chosen` carries the look with one column more or less, or as it usually is."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._known = ListLook(), tuple[ColumnRow, ...]()

    def offer(self, look: ListLook, known: Sequence[ColumnRow]) -> None:
        """All columns there are, those that are shown with a check mark."""
        self._look, self._known = look, tuple(known)
        self.clear()
        for column in self._known:
            if column.key in LEFT_OUT or column.key == NAME:
                continue
            action = self.addAction(column_word(column))
            action.setCheckable(True)
            action.setChecked(column.key in look.columns)
            action.setData(column.key)
            action.triggered.connect(partial(self._toggle, column.key))
        self.addSeparator()
        self.addAction(self.tr("As usual"), self._reset)
        if self.actions():
            self.setActiveAction(self.actions()[0])

    def _toggle(self, key: str) -> None:
        shown = key not in self._look.columns
        self._look = self._look.with_column(key, (column.key for column in self._known), shown=shown)
        self.chosen.emit(self._look)

    @Slot()
    def _reset(self) -> None:
        self._look = ListLook()
        self.chosen.emit(self._look)

    def mouseReleaseEvent(self, arg__1: QMouseEvent) -> None:
        if not self._trigger():
            super().mouseReleaseEvent(arg__1)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() not in CHOOSING or not self._trigger():
            super().keyPressEvent(arg__1)

    def _trigger(self) -> bool:
        """A column is chosen without the menu's going away."""
        action = self.activeAction()
        if action is None or not action.isCheckable():  # pyright: ignore[reportUnnecessaryComparison]  there may be none
            return False
        action.trigger()
        return True
