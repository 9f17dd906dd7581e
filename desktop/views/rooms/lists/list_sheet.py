"""A list of bookings that somebody has to see to: asked for again when it changes, worked through by keyboard."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.views.rooms.lists.list_rows import ListLine, ListModel, ListPainter
from desktop.views.shared.abstract import AbstractType
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import set_role
from desktop.words import Language

Row = TypeVar("Row")


class ListSheet(SideSheet, Generic[Row], metaclass=AbstractType):
    """`booking_wanted` carries the booking of a line: Enter, or a click. Who was picked stays picked."""

    booking_wanted = Signal(int)
    reads: frozenset[str] = frozenset()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("place.rooms", "", parent)
        self._desk, self._language = desk, language
        self.rows: tuple[Row, ...] = ()
        self.site: Callable[[], int] = lambda: desk.site_id
        self.sum_line, self.empty = Paragraph(), Paragraph()
        set_role(self.sum_line, "secondary")
        self.lines = ListModel(self)
        self.view = QListView()
        self.view.setModel(self.lines)
        self.view.setItemDelegate(ListPainter(self.lines))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setUniformItemSizes(True)
        self.view.clicked.connect(self._chosen)
        self.view.installEventFilter(self)
        self.body.setContentsMargins(0, 12, 0, 0)
        self.body.setAlignment(Qt.AlignmentFlag(0))
        for part in (self.sum_line, self.empty):
            part.setContentsMargins(20, 0, 20, 0)
            self.body.addWidget(part)
        self.body.addWidget(self.view, 1)
        self.body.addStretch(0)
        desk.changed.connect(self._changed)
        self.retranslate()

    @abstractmethod
    def question(self) -> Callable[[Any], Sequence[Row]]:
        """What is asked of the database."""

    @abstractmethod
    def line(self, row: Row) -> ListLine:
        """How a row is written."""

    @abstractmethod
    def sum_of(self, rows: Sequence[Row]) -> str:
        """What is said above the list."""

    @abstractmethod
    def retranslate(self) -> None:
        """The title and what is said of an empty list."""

    def open(self) -> None:
        super().open()
        self.reload()

    def reload(self) -> None:
        self._desk.read(self, self.question(), done=self._show, topic="list")

    @property
    def picked(self) -> Row | None:
        row = self.view.currentIndex().row()
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def _show(self, rows: Sequence[Row]) -> None:
        before = self.lines.key_at(self.view.currentIndex())
        self.rows = tuple(rows)
        self.lines.fill([self.line(row) for row in self.rows])
        self.sum_line.say(self.sum_of(self.rows) if self.rows else "")
        self.sum_line.setVisible(bool(self.rows))
        self.empty.setVisible(not self.rows)
        self.view.setVisible(bool(self.rows))
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.view.setCurrentIndex(self.lines.index(self.lines.place_of(before), 0) if self.rows else QModelIndex())
        if self.rows and self.isVisible() and not had_focus:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(self.reads):
            self.reload()

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        if (key := self.lines.key_at(index)) is not None:
            self.booking_wanted.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in enter:
                self._chosen(self.view.currentIndex())
                return True
            if self.key_pressed(event):
                return True
        return super().eventFilter(watched, event)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """A key of the list's own; whether it was one."""
        del event
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show(self.rows)
