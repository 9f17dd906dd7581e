"""Chips that Tab passes in one step: arrow keys and digits choose among them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.views.shared.chips import Chips
from desktop.views.shared.theme import current, notifier


class OneStopChips(Chips):
    """Tab stops at the first chip that is on, else at the first; 1 to 9 press the chip of that place."""

    def __init__(self, *, one: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(one=one, parent=parent)
        self.changed.connect(self._place_stop)
        notifier().changed.connect(self._measure)

    def show_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        super().show_choices(choices)
        self._place_stop()
        self._measure()

    def put(self, values: Iterable[object]) -> None:
        super().put(values)
        self._place_stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A label or a refusal sends the focus to the chips as a whole."""
        super().focusInEvent(event)
        if (stop := self._stop()) is not None:
            stop.setFocus(event.reason())

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  Qt's own name
        stop = self._stop()
        if stop is not None and not stop.hasFocus():
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1.value
        chips = self._buttons()
        if 0 <= place < min(len(chips), 9) and not event.modifiers():
            chips[place].setFocus(Qt.FocusReason.TabFocusReason)
            chips[place].click()
            return
        super().keyPressEvent(event)

    def _buttons(self) -> list[QToolButton]:
        return list(self._chips.values())

    def _stop(self) -> QToolButton | None:
        chips = self._buttons()
        return next((chip for chip in chips if chip.isChecked()), chips[0] if chips else None)

    def _place_stop(self) -> None:
        stop = self._stop()
        for chip in self._buttons():
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus)

    def showEvent(self, event: QShowEvent) -> None:
        """A font given before the style has been at the chips is lost."""
        super().showEvent(event)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        """Small type: all that can be chosen is to be seen at once."""
        for chip in self._buttons():
            chip.setFont(current().font("caption"))
        self.updateGeometry()
