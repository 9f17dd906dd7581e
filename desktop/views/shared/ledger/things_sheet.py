"""The frame of a sheet about things of the desk: a head, a list at the left, the chosen one at the right."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.jobs.drawn import Drawn
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.rooms.lists.list_rows import ListLine, ListModel, ListPainter
from desktop.views.shared import icons
from desktop.views.shared.abstract import AbstractType
from desktop.views.shared.card import Card
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.tab_place import follow_layout
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language

LIST_WIDTH = 360
MARGIN = 12


def drawn(draw: Callable[..., Drawn]) -> Callable[..., Drawn]:
    """The drawing of a paper as a job of the long lane."""

    def job(database: Any, _progress: Progress) -> Drawn:
        return draw(database)

    return job


class ThingsSheet(QWidget, metaclass=AbstractType):
    """`paper` shows in the place of the chosen thing what is going to be printed; Esc goes back, then closes."""

    WIDE: ClassVar = True
    READS: ClassVar[frozenset[str]] = frozenset()
    closed = Signal()
    record_wanted = Signal(str, int)
    sheet_wanted = Signal(str, object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self.desk, self.language = desk, language
        self.title, self.facts, self.message = QLabel(), QLabel(), Message()
        self.print_button, self._close = QPushButton(), QToolButton()
        self.card, self.empty, self.lines, self.view = Card("", padding=0), Paragraph(), ListModel(self), QListView()
        self.whole, self.paper = QScrollArea(), PreviewCard(desk, language)
        self.columns = QHBoxLayout()
        self.right = self._made_right()
        self.writer = SheetWriter(desk, self)
        self._said = ""
        self._to_choose: int | None = None
        self._then: Callable[[], object] | None = None
        self._lay_out()
        self.view.selectionModel().currentChanged.connect(self._other)
        self.view.activated.connect(self.go_on)
        self.print_button.clicked.connect(self.print_shown)
        self._close.clicked.connect(self.close_sheet)
        self.paper.drawn.connect(self._drawn)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self.refuse)
        desk.changed.connect(self._changed)
        notifier().changed.connect(self._measure)
        bind_keys(self, {"Ctrl+S": self.save_shown})  # Ctrl+P and Ctrl+Enter come from the page

    @abstractmethod
    def question(self) -> Callable[..., Any]:
        """What is asked of the database."""

    @abstractmethod
    def show_rows(self, rows: Any, choose: int | None) -> None:
        """Fill the list; `choose` is whom to choose in it."""

    @abstractmethod
    def show_chosen(self) -> None:
        """Another thing was chosen, or the same one changed."""

    @abstractmethod
    def paper_job(self) -> Callable[..., Drawn] | None:
        """Draws what the sheet prints from a database, None while there is nothing."""

    def open(self, about: object = None) -> None:
        """`about` is the id of the thing to choose."""
        self.message.clear()
        self.back()
        self.reload(about if isinstance(about, int) else None)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keys(self) -> None:
        """What stood beside the sheet was closed, or the list has lost its last line."""
        wanted = self.view if self.lines.rows else self._close
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_on(self) -> None:
        """Enter in the list: to what can be done with the chosen thing."""
        self.focusNextChild()

    def reload(self, choose: int | None = None) -> None:
        """Ask again; of several questions the newest is answered, and chooses what the last one wanted chosen."""
        self._to_choose = self._to_choose if choose is None else choose
        self.desk.read(self, self.question(), done=self._show, topic="things")

    @property
    def key(self) -> int | None:
        """The id of the chosen thing."""
        return self.lines.key_at(self.view.currentIndex())

    def fill(self, lines: Sequence[ListLine], choose: int | None) -> None:
        """The list; what was chosen stays chosen, and what is chosen anew is seen."""
        wanted, had_keys = self.key if choose is None else choose, self.view.hasFocus()
        stood = self.view.verticalScrollBar().value()
        self.lines.fill(list(lines))
        if had_keys and not lines:
            self.take_keys()
        self.empty.setVisible(not lines)
        self.view.setVisible(bool(lines))
        chosen = self.view.selectionModel()
        chosen.blockSignals(True)
        self.view.setCurrentIndex(self.lines.index(self.lines.place_of(wanted), 0) if lines else QModelIndex())
        chosen.blockSignals(False)
        self.view.doItemsLayout()  # the bar has its range only then
        if choose is None:
            self.view.verticalScrollBar().setValue(stood)
        else:
            self.view.scrollTo(self.view.currentIndex())
        self.view.viewport().update()
        self.show_chosen()

    def write(self, operation: Callable[..., int], said: str) -> None:
        """`said` is what stands there when it is done."""
        self.message.clear()
        self._said = said
        self.writer.write(operation, (operation.args, operation.keywords) if isinstance(operation, partial) else said)

    @Slot(object)
    def refuse(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self.language)

    def did(self, answer: int) -> None:
        """What was written down came through."""
        del answer

    @Slot()
    def print_shown(self) -> None:
        """Show the paper, and print it when it is shown already."""
        if self._places.currentWidget() is self.paper:
            self.paper.preview.print_pages()
        elif (job := self.paper_job()) is not None:
            self._places.setCurrentWidget(self.paper)
            self.paper.want(drawn(job), at_once=True)
            self.paper.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def save_shown(self) -> None:
        if (job := self.paper_job()) is not None:
            self._then = self.paper.preview.save_pdf
            self._places.setCurrentWidget(self.paper)
            self.paper.want(drawn(job), at_once=True)

    def back(self) -> bool:
        """From the paper to what is chosen; whether the paper was there."""
        was = self._places.currentWidget() is self.paper
        self._places.setCurrentWidget(self.whole)
        return was

    @Slot()
    def close_sheet(self) -> None:
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        follow_layout(self)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.back():
            super().keyPressEvent(event)
        else:
            self.take_keys()

    def _made_right(self) -> QVBoxLayout:
        """It scrolls where the text is large: lines that have no room would lie over each other."""
        inside = QWidget()
        set_role(inside, "window")
        self.whole.setWidget(inside)
        self.whole.setWidgetResizable(True)
        self.whole.setFrameShape(QFrame.Shape.NoFrame)
        self.whole.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.whole.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return QVBoxLayout(inside)

    def _lay_out(self) -> None:
        set_role(self.title, "title")
        set_role(self.facts, "secondary")
        set_role(self._close, "quiet")
        self._close.setIcon(icons.icon("verb.close", "accent_text"))
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.print_button.setIcon(icons.icon("verb.print"))
        self.print_button.setAutoDefault(True)
        self.head = QHBoxLayout()
        self.head.setSpacing(MARGIN)
        self.head.addWidget(self.title)
        self.head.addWidget(self.facts, 1)
        self.head.addWidget(self.print_button)
        self.head.addWidget(self._close)
        self.view.setModel(self.lines)
        self.view.setItemDelegate(ListPainter(self.lines))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setUniformItemSizes(True)
        self.empty.setContentsMargins(16, 12, 16, 12)
        self.empty.setVisible(False)
        self.card.body.addWidget(self.empty)
        self.card.body.addWidget(self.view, 1)
        self.card.body.addStretch(0)
        place = QWidget()
        self._places = QStackedLayout(place)
        for each in (self.whole, self.paper):
            self._places.addWidget(each)
        self.right.setContentsMargins(0, 0, 0, 0)
        self.right.setSpacing(MARGIN)
        self.columns.setSpacing(MARGIN)
        self.columns.addWidget(self.card)
        self.columns.addWidget(place, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, MARGIN, 16, MARGIN)
        whole.setSpacing(MARGIN)
        whole.addLayout(self.head)
        whole.addWidget(self.message)
        whole.addLayout(self.columns, 1)
        self._measure()

    def _show(self, rows: Any) -> None:
        choose, self._to_choose = self._to_choose, None
        self.show_rows(rows, choose)

    @Slot()
    def _other(self) -> None:
        self.back()
        self.message.clear()
        self.show_chosen()

    @Slot(int)
    def _saved(self, answer: int) -> None:
        self.message.say("good", self._said)
        self.did(answer)
        self.reload()

    @Slot(object)
    def _drawn(self, paper: object) -> None:
        then, self._then = self._then, None
        if then is not None and paper is not None:
            then()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(self.READS):
            self.reload()

    @Slot()
    def _measure(self) -> None:
        self.card.setFixedWidth(min(current().scaled(LIST_WIDTH), 420))
        self.title.setMinimumHeight(current().scaled(36))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.name_all()
            self.reload()

    def name_all(self) -> None:
        """Every word, in the language of the window."""
        self._close.setAccessibleName(self.tr("Close"))
