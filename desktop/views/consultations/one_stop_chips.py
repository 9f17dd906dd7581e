"""Chips that Tab passes in one step: arrow keys and digits choose among them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.views.shared.chips import BACK, ONWARD, Chips
from desktop.views.shared.theme import current, notifier

ARROWS = ONWARD | BACK


class OneStopChips(Chips):
    """Tab stops at the first chip that is on, else at the first; 1 to 9 press the chip of that place.

    In the order of Tab the chips stand as one, however often they are made anew.
    """

    low: int | None = None  # how high chips are that are lower than others

    def __init__(self, *, one: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(one=one, parent=parent)
        self._is_left = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        notifier().changed.connect(self._measure)

    def show_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        super().show_choices(choices)
        for chip in self._chips.values():
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            chip.installEventFilter(self)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button takes an arrow key for Tab."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in ARROWS:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The chips as a whole pass the focus on to one of them."""
        super().focusInEvent(event)
        chips = list(self._chips.values())
        stop = next((chip for chip in chips if chip.isChecked()), chips[0] if chips else None)
        if stop is not None and not self._is_left:
            stop.setFocus(event.reason())

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  Qt's own name
        self._is_left = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._is_left = False
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1.value
        chips = list(self._chips.values())
        if 0 <= place < min(len(chips), 9) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            chips[place].setFocus(Qt.FocusReason.TabFocusReason)
            chips[place].click()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """A font given before the style has been at the chips is lost."""
        super().showEvent(event)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        """Small type: all that can be chosen is to be seen at once."""
        for chip in self._chips.values():
            chip.setFont(current().font("caption"))
            if self.low is not None:
                chip.setFixedHeight(max(current().scaled(self.low), chip.fontMetrics().height() + 6))
        self.updateGeometry()
