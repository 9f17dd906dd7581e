"""What is gone through at opening and closing: a line each, with what can be done about it at its right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Any, Literal

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role

StepState = Literal["done", "wants", "open", "plain"]
# the icon of a state and its colour: done, wants somebody now, still to do, nothing to do
LOOKS: dict[StepState, tuple[str, str]] = {
    "done": ("status.good", "ok"),
    "wants": ("status.warning", "warn"),
    "open": ("status.missing", "text_2"),
    "plain": ("status.info", "text_2"),
}
TO_DO: tuple[StepState, ...] = ("wants", "open")
UP_DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class Step:
    """`acts` are pairs of a name and its word; `key` with `about` says which step it is, so that it keeps the focus."""

    key: str
    title: str
    detail: str = ""
    state: StepState = "open"
    acts: tuple[tuple[str, str], ...] = ()
    about: Any = None

    @property
    def place(self) -> tuple[str, object]:
        return self.key, getattr(self.about, "booking_id", None) or getattr(self.about, "use_id", None) or self.about


class StepLine(QFrame):
    """`acted` carries the step and the name of what was pressed."""

    acted = Signal(object, str)

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._icon, self._words = QLabel(), Paragraph()
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.buttons: list[QPushButton] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 12, 8)
        line.setSpacing(12)
        line.addWidget(self._icon)
        line.addWidget(self._words, 1)
        for name, _word in step.acts:
            button = QPushButton()
            set_role(button, "small")
            button.setAutoDefault(True)
            button.clicked.connect(partial(self._press, name))
            self.buttons.append(button)
            line.addWidget(button)
        notifier().changed.connect(self._draw)
        self.put(step)

    def put(self, step: Step) -> None:
        """The same step as it is now, with the same buttons."""
        self.step = step
        for button, (_name, word) in zip(self.buttons, step.acts, strict=True):
            button.setText(word)
            button.setAccessibleName(f"{word} {step.title}")
        self._draw()

    @Slot()
    def _draw(self) -> None:
        name, role = LOOKS[self.step.state]
        self._icon.setPixmap(icons.pixmap(name, role, current().scaled(20)))
        detail = self.step.detail
        self._words.say(detail, bold=self.step.title)
        self.setAccessibleName("、".join(part for part in (self.step.title, detail) if part))
        self.setMinimumHeight(current().scaled(48))

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        super().paintEvent(arg__1)
        painter = QPainter(self)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), current().colour("line"))
        painter.end()

    def _press(self, name: str) -> None:
        self.acted.emit(self.step, name)


class StepList(QScrollArea):
    """The steps from top to bottom; the arrow keys go from button to button."""

    acted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[StepLine] = []
        inner = QWidget()
        set_role(inner, "body")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Steps that stay keep their line, and so the keyboard; it goes on to the next one where its step is gone."""
        had = next((place for place, line in enumerate(self.lines) if self._holds_focus(line)), None)
        old = {(line.step.place, tuple(name for name, _ in line.step.acts)): line for line in self.lines}
        lines: list[StepLine] = []
        for step in steps:
            line = old.pop((step.place, tuple(name for name, _ in step.acts)), None)
            if line is None:
                line = StepLine(step)
                line.acted.connect(self.acted)
            else:
                line.put(step)
            lines.append(line)
        for line in old.values():
            line.hide()
            self._column.removeWidget(line)
            line.deleteLater()
        for place, line in enumerate(lines):
            self._column.insertWidget(place, line)
            line.show()
        self.lines = lines
        self._in_order()
        if had is not None and not any(self._holds_focus(line) for line in lines):
            self.take_keys(had)

    @property
    def buttons(self) -> list[QPushButton]:
        return [button for line in self.lines for button in line.buttons]

    def button(self, key: str, name: str) -> QPushButton:
        """The button of the first step of this key. `StopIteration` without one."""
        line = next(line for line in self.lines if line.step.key == key)
        return line.buttons[[act for act, _word in line.step.acts].index(name)]

    def place_of(self, step: Step) -> int:
        """Which line it is, the first for one that is not there."""
        return next((place for place, line in enumerate(self.lines) if line.step.place == step.place), 0)

    def first_to_do(self) -> int:
        """The first line with a button that is neither done nor there to be looked at."""
        todo = (place for place, line in enumerate(self.lines) if line.buttons and line.step.state in TO_DO)
        return next(todo, 0)

    def take_keys(self, place: int = 0) -> bool:
        """The first button from a line on, the last before it where there is none after; whether there is one."""
        later = [line.buttons[0] for line in self.lines[place:] if line.buttons]
        wanted = later[:1] or self.buttons[-1:]
        if wanted:
            wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(wanted[0])
        return bool(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = UP_DOWN.get(Qt.Key(event.key()))
        firsts = [line.buttons[0] for line in self.lines if line.buttons]
        here = next((place for place, line in enumerate(self._with_buttons()) if self._holds_focus(line)), None)
        if step is None or here is None or not 0 <= here + step < len(firsts):
            super().keyPressEvent(event)
            return
        firsts[here + step].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(firsts[here + step])

    def _with_buttons(self) -> list[StepLine]:
        return [line for line in self.lines if line.buttons]

    def _in_order(self) -> None:
        """Tab follows the lines, whatever was made first."""
        for before, after in pairwise(self.buttons):
            QWidget.setTabOrder(before, after)

    @staticmethod
    def _holds_focus(line: StepLine) -> bool:
        return any(button.hasFocus() for button in line.buttons)
