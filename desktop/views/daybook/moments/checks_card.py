"""The checklist of a moment of the day: a box each, with who ticked it and when."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.queries.site_days import CheckRow
from desktop.rules.times import clock
from desktop.views.shared.card import Card
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.theme import set_role

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ChecksCard(Card):
    """`ticked` carries the item and whether it is ticked; `change_wanted` asks for the list itself."""

    ticked = Signal(int, bool)
    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.rows: tuple[CheckRow, ...] = ()
        self.boxes: list[CheckBox] = []
        self._lines: list[tuple[QWidget, QLabel]] = []
        self.change = QPushButton()
        set_role(self.change, "small")
        self.change.setAutoDefault(True)
        self.change.clicked.connect(self.change_wanted)
        self.add_verb(self.change)
        inner = QWidget()
        set_role(inner, "body")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 8, 12, 12)
        self._column.setSpacing(2)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self._area = area
        self.body.addWidget(area)
        self.say_words()

    def show_rows(self, rows: Sequence[CheckRow]) -> None:
        """The boxes keep the focus while the items stay."""
        told = tuple(rows)
        if [row.id for row in told] != [row.id for row in self.rows]:
            self._make(told)
        self.rows = told
        for box, (_holder, label), row in zip(self.boxes, self._lines, told, strict=True):
            box.blockSignals(True)
            box.setChecked(row.ticked_at is not None)
            box.blockSignals(False)
            who = f"{row.ticked_by} {clock(row.ticked_at)}".strip() if row.ticked_at else ""
            label.setText(who)
            box.setText(row.text)
            box.setToolTip(row.text)
            box.setAccessibleName("、".join(part for part in (row.text, who) if part))
        self.say_words()

    def _make(self, rows: Sequence[CheckRow]) -> None:
        for holder, _label in self._lines:
            holder.hide()
            self._column.removeWidget(holder)
            holder.deleteLater()
        self.boxes, self._lines = [], []
        for row in rows:
            holder, box, who = QWidget(), CheckBox(), QLabel()
            set_role(who, "caption")
            box.setText(row.text)
            box.toggled.connect(partial(self.ticked.emit, row.id))
            line = QHBoxLayout(holder)
            line.setContentsMargins(0, 2, 0, 2)
            line.setSpacing(8)
            line.addWidget(box, 1)
            line.addWidget(who)
            self._column.addWidget(holder)
            self.boxes.append(box)
            self._lines.append((holder, who))
        for before, after in pairwise(self.boxes):
            QWidget.setTabOrder(before, after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        here = next((place for place, box in enumerate(self.boxes) if box.hasFocus()), None)
        if step is None or here is None or not 0 <= here + step < len(self.boxes):
            super().keyPressEvent(event)
            return
        self.boxes[here + step].setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(self.boxes[here + step])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        done = sum(row.ticked_at is not None for row in self.rows)
        self.rename(self.tr("Checklist"))
        self.say(self.tr("{done} of {count}").format(done=done, count=len(self.rows)) if self.rows else "")
        self.change.setText(self.tr("Change the list…"))
