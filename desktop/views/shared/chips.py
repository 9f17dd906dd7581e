"""Choices as chips that wrap: one of them or several, by mouse, by Tab and space, by arrow keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QToolButton, QWidget

from desktop.views.shared import icons
from desktop.views.shared.theme import current, set_role

GAP = 6
ONWARD = {Qt.Key.Key_Right, Qt.Key.Key_Down}
BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}


class WrapLayout(QLayout):
    """Items from left to right, in as many lines as the width makes of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._place(QRect(0, 0, width, 0), only_measure=True)

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._place(rect, only_measure=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return size

    def _place(self, rect: QRect, *, only_measure: bool) -> int:
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self._items:
            hint = item.sizeHint()
            if x > rect.x() and x + hint.width() > rect.right() + 1:
                x, y, tallest = rect.x(), y + tallest + GAP, 0
            if not only_measure:
                item.setGeometry(QRect(QPoint(x, y), QSize(min(hint.width(), rect.width()), hint.height())))
            x, tallest = x + hint.width() + GAP, max(tallest, hint.height())
        return y + tallest - rect.y()


class Chips(QWidget):
    """`changed` after every change a person makes. With `one` at most one chip is on; pressed again it goes off."""

    changed = Signal()

    def __init__(self, *, one: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one = one
        self._chips: dict[object, QToolButton] = {}
        self._layout = WrapLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Chips for (value, word); what was on stays on."""
        chosen = set(self.values)
        for chip in self._chips.values():
            self._layout.removeWidget(chip)
            chip.deleteLater()
        self._chips = {value: self._chip(word) for value, word in choices}
        self.put(chosen)
        self.updateGeometry()

    @property
    def values(self) -> tuple[object, ...]:
        """What is on, in the order of the chips."""
        return tuple(value for value, chip in self._chips.items() if chip.isChecked())

    @property
    def value(self) -> object | None:
        return next(iter(self.values), None)

    def put(self, values: Iterable[object]) -> None:
        """Turn these on and the others off; nothing is announced."""
        wanted = set(values)
        for value, chip in self._chips.items():
            chip.setChecked(value in wanted)
            self._look(chip)

    def chip(self, value: object) -> QToolButton:
        return self._chips[value]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chips = list(self._chips.values())
        here = next((place for place, chip in enumerate(chips) if chip.hasFocus()), None)
        step = 1 if event.key() in ONWARD else -1 if event.key() in BACK else 0
        if here is None or not step or not 0 <= here + step < len(chips):
            super().keyPressEvent(event)
            return
        chips[here + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _chip(self, word: str) -> QToolButton:
        chip = QToolButton(self)
        set_role(chip, "chip")
        chip.setText(word)
        chip.setCheckable(True)
        chip.setAccessibleName(word)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(self._pressed)
        self._layout.addWidget(chip)
        chip.show()
        return chip

    def _look(self, chip: QToolButton) -> None:
        """Colour alone says nothing: what is on has a check mark and bold words too."""
        chip.setIcon(icons.icon("verb.choose", "accent_text") if chip.isChecked() else QIcon())
        px = current().scaled(14)
        chip.setIconSize(QSize(px, px) if chip.isChecked() else QSize(0, 0))
        chip.updateGeometry()

    @Slot()
    def _pressed(self) -> None:
        pressed = self.sender()
        for chip in self._chips.values():
            if self._one and chip is not pressed:
                chip.setChecked(False)
            self._look(chip)
        self.changed.emit()
