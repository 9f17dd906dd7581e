"""Renewals and surveys: the rounds there are, and what is done in the one that is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.queries.rounds import ROUND_READS, RoundRow, rounds
from desktop.views.groups.procedures.begin_card import BeginCard
from desktop.views.groups.procedures.round_card import RoundCard
from desktop.views.shared import icons
from desktop.views.shared.combo import Combo
from desktop.views.shared.keys import bind_keys, bind_save
from desktop.views.shared.message import Message
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.theme import set_role
from desktop.words import Language


class RoundSheet(QFrame):
    """Stands in the place of the list and the inspector. With no round at all the form for one stands there."""

    WIDE = True
    closed = Signal()
    group_chosen = Signal(int)
    sheet_wanted = Signal(str, object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self._rounds: tuple[RoundRow, ...] = ()
        self._wanted: int | None = None
        self.writer = SheetWriter(desk, self)
        self.back, self.title, self.choice, self.new = QPushButton(), QLabel(), Combo(), QPushButton()
        self.message = Message()
        self.card, self.begin = RoundCard(desk, self.writer), BeginCard(desk, self.writer)
        self._lay_out()
        self._connect()
        self._say_words()

    def _lay_out(self) -> None:
        set_role(self.title, "title")
        self.back.setIcon(icons.icon("verb.back"))
        self.new.setIcon(icons.icon("verb.add"))
        line, inside, middle = QHBoxLayout(), QWidget(), QWidget()
        line.setSpacing(12)
        for part in (self.back, self.title, self.choice):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self.new)
        # the name of a round may be as long as a line of the database
        self.choice.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(20)
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.begin, 1, Qt.AlignmentFlag.AlignTop)
        across.addStretch(1)
        self._stack = QStackedLayout(inside)
        self._stack.addWidget(self.card)
        # large text needs more height than a small screen has
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_role(middle, "window")
        scrolled.setWidget(middle)
        self._stack.addWidget(scrolled)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 16)
        whole.setSpacing(12)
        whole.addLayout(line)
        whole.addWidget(self.message)
        whole.addWidget(inside, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.close_sheet)
        self.new.clicked.connect(self.begin_new)
        self.choice.activated.connect(self._chosen)
        self.begin.left.connect(self._show_chosen)
        self.card.group_chosen.connect(self.group_chosen)
        self.card.letters_wanted.connect(partial(self.sheet_wanted.emit, "letters"))
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self._refused)
        self._desk.changed.connect(self._changed)
        bind_save(self, self.save)
        bind_keys(self, {"Alt+N": self.begin_new})

    @property
    def is_beginning(self) -> bool:
        return self._stack.currentIndex() == 1

    def open(self, _about: object = None) -> None:
        """The rounds as they are; the one looked at last is still chosen."""
        self.message.clear()
        self.setVisible(True)
        self._ask()
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_sheet(self) -> None:
        self.setVisible(False)
        self.closed.emit()

    @Slot()
    def begin_new(self) -> None:
        self.message.clear()
        self._turn_to(1)
        self.begin.open_new()

    def _turn_to(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.new.setVisible(place == 0)

    @Slot()
    def save(self) -> None:
        """Begin the round that is filled in."""
        if self.is_beginning:
            self.begin.save()

    def _ask(self) -> None:
        self._desk.read(self, rounds, done=self._show, topic="rounds")

    def _show(self, found: tuple[RoundRow, ...]) -> None:
        """The chosen one stays chosen; a new one is chosen at once."""
        had = self._wanted if self._wanted is not None else self.choice.currentData()
        self._rounds, self._wanted = found, None
        self.choice.clear()
        for row in found:
            self.choice.addItem(self._named(row), row.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(had)) if found else -1)
        self.choice.setVisible(bool(found))
        if not found and not self.is_beginning:
            self.begin_new()
        elif found and not self.is_beginning:
            self._show_chosen()

    def _named(self, row: RoundRow) -> str:
        return row.name if row.closed_on is None else self.tr("{name} (closed)").format(name=row.name)

    @Slot()
    def _chosen(self) -> None:
        self.message.clear()
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        row = next((row for row in self._rounds if row.id == self.choice.currentData()), None)
        if row is None:
            self.close_sheet()
            return
        self._turn_to(0)
        self.card.show_round(row)

    @Slot(int)
    def _saved(self, answer: int) -> None:
        self.message.clear()
        if self.is_beginning:
            self.begin.sent()
            self._wanted = answer
            self._turn_to(0)
        self._ask()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(ROUND_READS):
            self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the form for a new round, then the sheet."""
        if event.key() == Qt.Key.Key_Escape:
            if self.is_beginning:
                self._show_chosen()
            else:
                self.close_sheet()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()
            self.card.say_words()
            self.begin.say_words()

    def _say_words(self) -> None:
        self.title.setText(self.tr("Renewals and surveys"))
        self.setAccessibleName(self.title.text())
        self.back.setText(self.tr("Back to the list"))
        self.new.setText(self.tr("Begin a round"))
        self.choice.setAccessibleName(self.tr("Which round"))
