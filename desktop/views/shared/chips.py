"""Choices as chips that wrap: one of them or several, by mouse, by Tab and space, by arrow keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from desktop.views.shared import icons
from desktop.views.shared.tab_place import keep_tab_place
from desktop.views.shared.theme import current, set_role

GAP = 6
ONWARD = {Qt.Key.Key_Right, Qt.Key.Key_Down}
BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}


class Wrap(QWidget):
    """Widgets from left to right, in as many lines as the width makes of them.

    No layout of Qt's: one written in Python is still asked for items while its widget is being destroyed.
    """

    gap = GAP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        part.setParent(self)
        part.show()
        self._parts.append(part)
        self.updateGeometry()

    def clear(self) -> None:
        """Take everything out; what was in it is deleted."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._place(width, only_measure=True)

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        widest = max((part.sizeHint().width() for part in self._shown()), default=0)
        return QSize(widest, self.heightForWidth(max(widest, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), only_measure=False)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place(self.width(), only_measure=False)
            self.updateGeometry()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _place(self, width: int, *, only_measure: bool) -> int:
        x, y, tallest = 0, 0, 0
        for part in self._shown():
            hint = part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())
            if x > 0 and x + hint.width() > width:
                x, y, tallest = 0, y + tallest + self.gap, 0
            if not only_measure:
                part.setGeometry(x, y, min(hint.width(), max(width, 1)), hint.height())
            x, tallest = x + hint.width() + self.gap, max(tallest, hint.height())
        return y + tallest


class Chips(Wrap):
    """`changed` after every change a person makes. With `one` at most one chip is on; pressed again it goes off."""

    changed = Signal()

    def __init__(self, *, one: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one = one
        self._chips: dict[object, QToolButton] = {}

    def show_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Chips for (value, word); what was on stays on, and the same choices keep the focus."""
        told = list(choices)
        if told and [value for value, _word in told] == list(self._chips):
            for value, word in told:
                self._chips[value].setText(word)
                self._chips[value].setAccessibleName(word)
            self.updateGeometry()
            return
        chosen = set(self.values)
        self.clear()
        self._chips = {value: self._chip(word) for value, word in told}
        keep_tab_place(self, self._chips.values())
        self.put(chosen)
        self.updateGeometry()

    @property
    def choices(self) -> tuple[object, ...]:
        return tuple(self._chips)

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
        self.add(chip)
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
