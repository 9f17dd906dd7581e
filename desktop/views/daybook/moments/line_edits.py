"""Lines of a list that are written one under the other: Enter goes on to the next, Alt and an arrow moves one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.keys import ENTER
from desktop.views.shared.theme import current, set_role

MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Column:
    label: str
    stretch: int
    most: int


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in a line; `id` None is a new one."""

    texts: tuple[str, ...]
    everywhere: bool = True
    id: int | None = None
    version: int = 0


class LineRow(QWidget):
    """One line: its fields, whether it is of this site only, and a cross that takes it away."""

    removed = Signal()

    def __init__(self, columns: Sequence[Column], written: Written, *, several: bool) -> None:
        super().__init__()
        self.written = written
        self.fields = [QLineEdit() for _ in columns]
        self.here, self._remove = CheckBox(), QToolButton()
        set_role(self._remove, "quiet")
        self._remove.setIcon(icons.icon("verb.remove", "text_2"))
        self._remove.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for field, column, text in zip(self.fields, columns, written.texts, strict=True):
            field.setMaxLength(column.most)
            field.setText(text)
            field.home(False)
            field.setAccessibleName(column.label)
            line.addWidget(field, column.stretch)
        self.here.setChecked(not written.everywhere)
        self.here.setVisible(several)
        line.addWidget(self.here)
        line.addWidget(self._remove)
        self._remove.clicked.connect(self.removed)
        self.say_words()

    def typed(self) -> Written:
        """What stands there now."""
        texts = tuple(field.text() for field in self.fields)
        return Written(texts, not self.here.isChecked(), self.written.id, self.written.version)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.here.setText(self.tr("This site only"))
        self._remove.setToolTip(self.tr("Take this line away"))
        self._remove.setAccessibleName(self.tr("Take this line away"))


class LineEdits(QScrollArea):
    """The lines and an empty one at their end; what is empty is not kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[LineRow] = []
        self._columns: tuple[Column, ...] = ()
        self._several = False
        inner, self._heads = QWidget(), QWidget()
        set_role(inner, "body")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 8, 16, 12)
        self._column.setSpacing(6)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._head_line = QHBoxLayout(self._heads)
        self._head_line.setContentsMargins(0, 0, 0, 0)
        self._head_line.setSpacing(8)
        self._column.addWidget(self._heads)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    def show_lines(self, columns: Sequence[Column], lines: Sequence[Written], *, several: bool) -> None:
        self._columns, self._several = tuple(columns), several
        for row in list(self.rows):
            self._take_away(row)
        while (item := self._head_line.takeAt(0)) is not None:
            if (label := item.widget()) is not None:
                label.hide()
                label.deleteLater()
        for column in columns:
            label = QLabel(column.label)
            set_role(label, "caption")
            self._head_line.addWidget(label, column.stretch)
        self._head_line.addSpacing(current().scaled(150) if several else current().scaled(44))
        for line in lines:
            self._add(line)
        self._add(self._nothing())

    def typed(self) -> list[Written]:
        """The lines somebody wrote something in."""
        return [line for line in (row.typed() for row in self.rows) if any(text.strip() for text in line.texts)]

    def take_keys(self) -> None:
        self.rows[0].fields[0].setFocus(Qt.FocusReason.TabFocusReason)

    def show_wrong(self, place: int) -> None:
        """The caret goes to the line that was refused."""
        row = [row for row in self.rows if any(text.strip() for text in row.typed().texts)][place]
        row.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((row for row in self.rows if any(field.hasFocus() for field in row.fields)), None)
        move = MOVES.get(Qt.Key(event.key()))
        command = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if here is not None and event.key() in ENTER and not command:
            self._go_on(here)
        elif here is not None and move is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(here, move)
        elif here is not None and move is not None:
            self._step(here, move)
        else:
            super().keyPressEvent(event)

    def _nothing(self) -> Written:
        return Written(tuple("" for _ in self._columns))

    def _add(self, written: Written, place: int | None = None) -> LineRow:
        row = LineRow(self._columns, written, several=self._several)
        row.removed.connect(partial(self._remove, row))
        place = len(self.rows) if place is None else place
        self.rows.insert(place, row)
        self._column.insertWidget(place + 1, row)
        self._in_order()
        return row

    def _remove(self, row: LineRow) -> None:
        place = self.rows.index(row)
        self._take_away(row)
        if not self.rows:
            self._add(self._nothing())
        self.rows[min(place, len(self.rows) - 1)].fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away(self, row: LineRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _go_on(self, row: LineRow) -> None:
        """A line below this one: the empty one that is there, or another."""
        place = self.rows.index(row) + 1
        if place == len(self.rows) or any(field.text() for field in self.rows[place].fields):
            self._add(self._nothing(), place)
        self.rows[place].fields[0].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(self.rows[place])

    def _move(self, row: LineRow, by: int) -> None:
        place = self.rows.index(row) + by
        if 0 <= place < len(self.rows):
            focused = next(field for field in row.fields if field.hasFocus())
            self.rows.remove(row)
            self.rows.insert(place, row)
            self._column.removeWidget(row)
            self._column.insertWidget(place + 1, row)
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
            self._in_order()

    def _step(self, row: LineRow, by: int) -> None:
        place = self.rows.index(row) + by
        column = next(at for at, field in enumerate(row.fields) if field.hasFocus())
        if 0 <= place < len(self.rows):
            self.rows[place].fields[column].setFocus(Qt.FocusReason.TabFocusReason)

    def _in_order(self) -> None:
        """Tab goes through the fields line by line."""
        parts = [part for row in self.rows for part in (*row.fields, row.here)]
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)
