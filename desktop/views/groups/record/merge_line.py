"""One row of two groups side by side: the arrows choose the left or the right, or both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from desktop.operations.merge_choices import BOTH, LOSE
from desktop.views.groups.record.merge_rows import KEEP, MergeRow
from desktop.views.shared.theme import current, set_role

LABEL, BOTH_WIDE, GAP = 132, 72, 8
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class MergeLine(QWidget):
    """`stepped` asks for the row above (-1) or below (1)."""

    stepped = Signal(int)

    def __init__(self, row: MergeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row, self._label = row, QLabel(row.label)
        self._label.setWordWrap(True)
        set_role(self._label, "secondary")
        order = (KEEP, BOTH, LOSE) if row.many and row.keep and row.lose else (KEEP, LOSE)
        self.sides = {side: self._made(side) for side in order}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        self._label.setFixedWidth(current().scaled(LABEL))
        grid.addWidget(self._label, 0, 0)
        for side, button in self.sides.items():
            column = {KEEP: 1, BOTH: 2, LOSE: 3}[side]
            grid.addWidget(button, 0, column)
        grid.setColumnMinimumWidth(2, current().scaled(BOTH_WIDE))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self._retranslate()
        self.choose(row.likely)

    @property
    def choice(self) -> str:
        return next(side for side, button in self.sides.items() if button.isChecked())

    def choose(self, side: str) -> None:
        """Only the chosen one is reached by Tab, as with any row of buttons of which one is on."""
        for each, button in self.sides.items():
            button.setChecked(each == side)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == side else Qt.FocusPolicy.ClickFocus)

    def take_focus(self) -> None:
        self.sides[self.choice].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            order = list(self.sides)
            place = order.index(self.choice) + STEPS[key]
            self.choose(order[max(0, min(place, len(order) - 1))])
            self.take_focus()
        elif key in WAYS:
            self.stepped.emit(WAYS[key])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _made(self, side: str) -> QToolButton:
        button = QToolButton()
        set_role(button, "chip")
        button.setCheckable(True)
        button.setMinimumWidth(1)
        button.setSizePolicy(button.sizePolicy().Policy.Ignored, button.sizePolicy().Policy.Fixed)
        button.clicked.connect(lambda: self.choose(side))
        button.installEventFilter(self)
        return button

    def eventFilter(self, watched: object, event: QEvent, /) -> bool:
        """The arrows belong to the row: a button would hand the focus to whatever stands beside it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in {*STEPS, *WAYS}:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)  # pyright: ignore[reportArgumentType]

    def _text(self, side: str) -> str:
        if side == BOTH:
            return self.tr("both")
        return (self.row.keep if side == KEEP else self.row.lose) or "―"

    def _fit(self) -> None:
        for side, button in self.sides.items():
            text = self._text(side)
            room = max(button.width() - current().scaled(28), 24)
            line = text.replace("\n", " ")
            button.setText(button.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room))
            button.setToolTip(text if button.text() != text else "")

    def _retranslate(self) -> None:
        for side, button in self.sides.items():
            button.setAccessibleName(f"{self.row.label}: {self._text(side)}")
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
