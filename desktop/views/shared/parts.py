"""One choice of a few, as parts of one bar: A4 | B4 | A3."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop.views.shared.tab_place import keep_tab_place
from desktop.views.shared.theme import set_role

SAVED = 18  # pixels a part is narrower when it is tight
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class Parts(QWidget):
    """`changed` after every change a person makes; arrow keys go from part to part."""

    changed = Signal()

    def __init__(self, choices: Iterable[tuple[object, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: dict[object, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self.show_choices(choices)

    def show_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Parts for (value, word); the first is chosen unless the one chosen before is still there.

        The same choices keep the focus.
        """
        told = list(choices)
        self._show(told)
        self._share()

    def _show(self, told: list[tuple[object, str]]) -> None:
        if told and [value for value, _word in told] == list(self._parts):
            for value, word in told:
                self._parts[value].setText(word)
                self._parts[value].setAccessibleName(word)
            return
        before = self.value
        for part in self._parts.values():
            self._group.removeButton(part)
            self._line.removeWidget(part)
            part.deleteLater()
        self._parts = {value: self._part(word, last=value == told[-1][0]) for value, word in told}
        if self._parts:
            self.put(before if before in self._parts else next(iter(self._parts)))
            keep_tab_place(self, self._parts.values())

    @property
    def value(self) -> object | None:
        return next((value for value, part in self._parts.items() if part.isChecked()), None)

    def put(self, value: object) -> None:
        """Choose; nothing is announced. `KeyError` for what is no part."""
        self._parts[value].setChecked(True)
        self._stop_at_chosen()

    def put_none(self) -> None:
        """None of them is what is shown; Tab comes to the first."""
        self._group.setExclusive(False)
        for part in self._parts.values():
            part.setChecked(False)
        self._group.setExclusive(True)
        for place, part in enumerate(self._parts.values()):
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == 0 else Qt.FocusPolicy.ClickFocus)

    def part(self, value: object) -> QToolButton:
        return self._parts[value]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def sizeHint(self) -> QSize:
        """What it would have with room to spare, else it would stay tight for good."""
        around = self.contentsMargins()
        return QSize(sum(self._wanted()) + around.left() + around.right(), super().sizeHint().height())

    def _wanted(self) -> list[int]:
        return [part.sizeHint().width() + (SAVED if part.property("tight") else 0) for part in self._parts.values()]

    def _share(self) -> None:
        """As wide as each other, unless a longer word would be cut that has room otherwise; then with less around."""
        wanted, room = self._wanted(), self.contentsRect().width()
        for part in self._parts.values():
            if bool(part.property("tight")) != (sum(wanted) > room):
                part.setProperty("tight", sum(wanted) > room)
                part.style().polish(part)
        is_uneven = bool(wanted) and max(wanted) * len(wanted) > room
        for place, width in enumerate(wanted):
            self._line.setStretch(place, width if is_uneven else 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        parts = list(self._parts.values())
        here = next((place for place, part in enumerate(parts) if part.hasFocus()), None)
        step = STEPS.get(Qt.Key(event.key()), 0)
        if here is None or not step or not 0 <= here + step < len(parts):
            super().keyPressEvent(event)
            return
        parts[here + step].setFocus(Qt.FocusReason.TabFocusReason)
        parts[here + step].click()

    def _part(self, word: str, *, last: bool) -> QToolButton:
        part = QToolButton(self)
        # its neighbours share a border with the next one, the last keeps its own
        part.setProperty("last", last)
        set_role(part, "part")
        part.setText(word)
        part.setAccessibleName(word)
        part.setCheckable(True)
        part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.addButton(part)
        self._line.addWidget(part, 1)
        part.clicked.connect(self._pressed)
        part.show()
        return part

    @Slot()
    def _pressed(self) -> None:
        self._stop_at_chosen()
        self.changed.emit()

    def _stop_at_chosen(self) -> None:
        """Tab comes to what is chosen: a space pressed there changes nothing."""
        for part in self._parts.values():
            chosen = part.isChecked()
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
