"""Earlier cases below a field, a line each: what a group's open cases came to, or what was asked like this before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.shared.keys import ENTER
from desktop.views.shared.theme import current, notifier, set_role

LINE, SIDE, STEP = 46, 10, 20


@dataclass(frozen=True, slots=True)
class EarlierCase:
    """`title` is its number and what it is about, `answer` what was advised."""

    id: int
    title: str
    when: str
    answer: str


class EarlierButton(QAbstractButton):
    def __init__(self, case: EarlierCase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case = case
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        words = "、".join(part for part in (case.title, case.when, case.answer) if part)
        self.setAccessibleName(words)
        self.setToolTip("\n".join(part for part in (case.title, case.answer) if part))
        notifier().changed.connect(self._measure)

    def sizeHint(self) -> QSize:
        return QSize(200, current().scaled(LINE))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in ENTER and not e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.click()
            return
        super().keyPressEvent(e)

    def paintEvent(self, e: QPaintEvent) -> None:
        del e
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("accent" if self.hasFocus() else "line"))
        painter.setBrush(theme.colour("hover" if self.underMouse() or self.hasFocus() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        step = theme.scaled(STEP)
        upper = QRectF(SIDE, (self.height() - 2 * step) / 2, self.width() - 2 * SIDE, step)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text_2"))
        right = painter.fontMetrics().horizontalAdvance(self.case.when)
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.case.when)
        _write(painter, upper.translated(0, step), self.case.answer)
        painter.setFont(theme.font("caption", bold=True))
        painter.setPen(theme.colour("accent_text"))
        _write(painter, upper.adjusted(0, 0, -right - SIDE, 0), self.case.title)
        painter.end()

    @Slot()
    def _measure(self) -> None:
        self.updateGeometry()


class EarlierCases(QWidget):
    """Hidden while there are none; `chosen` carries the id of the one that was pressed."""

    chosen = Signal(int)
    counted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[EarlierButton] = []
        self._head = QLabel()
        set_role(self._head, "caption")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(4)
        self._whole.addWidget(self._head)
        self.setVisible(False)

    def name(self, words: str) -> None:
        """What the lines are, above them."""
        self._head.setText(words)
        self.setAccessibleName(words)

    def show_cases(self, cases: Sequence[EarlierCase]) -> None:
        """The same cases again keep their buttons, and so the focus."""
        if [button.case for button in self.buttons] == list(cases):
            return
        for button in self.buttons:
            self._whole.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [EarlierButton(case, self) for case in cases]
        for button in self.buttons:
            button.clicked.connect(partial(self._pressed, button.case.id))
            self._whole.addWidget(button)
        self.setVisible(bool(cases))
        self.counted.emit(len(cases))

    @Slot()
    def _pressed(self, case_id: int) -> None:
        self.chosen.emit(case_id)


def _write(painter: QPainter, room: QRectF, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
