"""Visitors by purpose: one press is one more, right click or Shift takes the last one back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.application.history import Act
from desktop.errors import DeskError, NothingToUndo
from desktop.operations.visits import count_visit
from desktop.queries.visits import VisitsToday
from desktop.views.frame.visit_menu import purpose_word
from desktop.views.shared.key_cap import KeyCap
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import VisitPurpose

PURPOSES = tuple(VisitPurpose)
# what Shift makes of the digits on Japanese and on English keyboards
SHIFTED = {"!": 0, '"': 1, "@": 1, "#": 2, "$": 3, "%": 4, "&": 5, "^": 5}
TILE, TALLEST, HEAD = 56, 150, 60
ROOMY = 84  # a tile this tall shows its number large


class CounterTile(QPushButton):
    """`taken_back` is asked for by the right button."""

    taken_back = Signal()

    def __init__(self, purpose: VisitPurpose, key: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "tile")
        self.setAutoDefault(True)
        self.purpose, self._key, self.people = purpose, key, 0
        self._word, self._count = QLabel(purpose_word(purpose)), QLabel("0")
        set_role(self._word, "caption")
        set_role(self._count, "title")
        for label in (self._word, self._count):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addStretch(1)
        told.addWidget(self._word)
        told.addWidget(self._count)
        told.addStretch(1)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(12, 2, 8, 2)
        inside.setSpacing(4)
        inside.addLayout(told, 1)
        inside.addWidget(KeyCap(str(key)), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.put(0)

    def put(self, people: int) -> None:
        self.people = people
        self._count.setText(f"{people:,}")
        said = self.tr("{purpose}: {count} people, key {key}")
        self.setAccessibleName(said.format(purpose=purpose_word(self.purpose), count=people, key=self._key))
        self.setToolTip(self.tr("One more: {key}. Right click takes the last one back.").format(key=self._key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        set_role(self._count, "amount" if self.height() >= current().scaled(ROOMY) else "title")
        word, metrics = purpose_word(self.purpose), self._word.fontMetrics()
        self._word.setText(metrics.elidedText(word, Qt.TextElideMode.ElideRight, self._word.width()))

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        if e.button() == Qt.MouseButton.RightButton and self.rect().contains(e.position().toPoint()):
            self.taken_back.emit()
            return
        super().mouseReleaseEvent(e)


class VisitCounters(QFrame):
    """`refused` carries what the desk said, None after something was counted."""

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._desk = desk
        self._last: Act | None = None
        self._counted: dict[int, VisitPurpose] = {}  # purposes by journal numbers
        self._title, self._total, self._hint = QLabel(self.tr("Visitors")), QLabel(), QLabel()
        set_role(self._title, "bold")
        set_role(self._total, "secondary")
        set_role(self._hint, "caption")
        self._hint.setText(self.tr("A digit counts one. Wrong? Ctrl+Z"))
        self.tiles = [CounterTile(purpose, key) for key, purpose in enumerate(PURPOSES, 1)]
        self._lay_out()
        for place, tile in enumerate(self.tiles):
            tile.clicked.connect(partial(self.count, place))
            tile.taken_back.connect(partial(self.take_back, place))
        desk.undoable.connect(self._note_last)
        notifier().changed.connect(self._measure)
        self._measure()

    def _lay_out(self) -> None:
        head, tiles, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(10)
        for part in (self._title, self._total, self._hint):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for part in (self._title, self._total):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._hint)
        tiles.setSpacing(8)
        for tile in self.tiles:
            tiles.addWidget(tile, 1)
        whole.setContentsMargins(14, 8, 12, 12)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addLayout(tiles, 1)
        self.setAccessibleName(self._title.text())

    def show_visits(self, visits: VisitsToday) -> None:
        self._total.setText(self.tr("today <b>{count}</b>").format(count=f"{visits.total:,}"))
        for tile in self.tiles:
            tile.put(visits.of(tile.purpose))

    def press(self, typed: str) -> bool:
        """Whether what was typed is one of the keys: a digit counts, a shifted one takes back."""
        if typed in SHIFTED:
            self.take_back(SHIFTED[typed])
        elif typed.isdecimal() and 1 <= int(typed) <= len(self.tiles):
            self.count(int(typed) - 1)
        else:
            return False
        return True

    def count(self, place: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  a signal's argument
        """One more at this place."""
        purpose = PURPOSES[place]
        act = partial(count_visit, purpose=purpose)
        self._desk.write(self, act, done=partial(self._was_counted, purpose), refused=self.refused.emit)

    def take_back(self, place: int) -> None:
        """Undo the press if it was the last thing this desk did; nothing happens otherwise."""
        last = self._last
        if last is not None and self._counted.get(last.number) is PURPOSES[place]:
            self._desk.undo(self, done=self._was_taken_back, refused=self._not_taken_back)

    def _was_counted(self, purpose: VisitPurpose, _count_id: int) -> None:
        if self._last is not None:
            self._counted[self._last.number] = purpose
        self.refused.emit(None)

    def _was_taken_back(self, act: Act) -> None:
        self._counted.pop(act.number, None)
        self.refused.emit(None)

    def _not_taken_back(self, refusal: DeskError) -> None:
        if not isinstance(refusal, NothingToUndo):
            self.refused.emit(refusal)

    @Slot(object, object)
    def _note_last(self, act: Act | None, _redoable: Act | None) -> None:
        self._last = act

    @Slot()
    def _measure(self) -> None:
        theme = current()
        for tile in self.tiles:
            tile.setMinimumHeight(theme.scaled(TILE))
            tile.setMaximumHeight(theme.scaled(TALLEST))
        self.setMaximumHeight(theme.scaled(TALLEST + HEAD))
