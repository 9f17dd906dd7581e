"""Everything that is due today and everybody who comes, each done with where it stands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.arrivals import coming
from desktop.queries.days import BookingRow
from desktop.queries.due_rows import DueRow
from desktop.queries.todays import TODAY_READS, TodayRows, todays
from desktop.views.shared import icons
from desktop.views.shared.chips import Chips
from desktop.views.shared.message import Message
from desktop.views.shared.theme import set_role
from desktop.views.today import words
from desktop.views.today.acts import DayActs
from desktop.views.today.due_roads import road_of
from desktop.views.today.due_words import due_line
from desktop.views.today.fields_of_work import Field, field_of, field_word
from desktop.views.today.line import Line
from desktop.views.today.line_card import LineCard
from desktop.words import Language

GAP = 12
ARRIVALS = "arrivals"


class DueSheet(QWidget):
    """Stands in the place of the day; opened about ARRIVALS it begins there. What is done is undone with Ctrl+Z."""

    closed = Signal()
    record_wanted = Signal(str, int)
    sheet_wanted = Signal(str, object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self.rows: TodayRows | None = None
        self._begin_at = ""
        self.title, self.leave, self.message = QLabel(), QToolButton(), Message()
        self.chips = Chips(one=True)
        self.arrivals = LineCard("", "thing.came_in", self.tr("Nobody else comes today."))
        self.due = LineCard("", "status.good", self.tr("Nothing is due today."))
        self.acts = DayActs(desk, self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def open(self, about: object = None) -> None:
        self._begin_at = str(about or "")
        self.message.clear()
        self.reload()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def reload(self) -> None:
        staff = self._desk.by.staff_id if self._desk.by else None
        question = partial(todays, site_id=self._desk.site_id, staff_id=staff, now=self._desk.now())
        self._desk.read(self, question, done=self._show, topic="due")

    def _show(self, rows: TodayRows) -> None:
        first = self.rows is None or bool(self._begin_at) or not self._holds_focus()
        self.rows, now = rows, self._desk.now()
        here = coming(rows.day.bookings, now, within=None)
        self.arrivals.show_lines([words.arrival(row, rows, now) for row in here])
        self.arrivals.say(self.tr("{count} all day").format(count=len(here)) if here else "")
        there = [field for field in Field if any(field_of(row) is field for row in rows.due)]
        every = (None, self.tr("All {count}").format(count=len(rows.due)))
        before = self.chips.value
        self.chips.show_choices([every, *((field, field_word(field)) for field in there)])
        self.chips.put((before if before in there else None,))
        self._filter()
        if first and self.isVisible():
            self._begin()

    @Slot()
    def _filter(self) -> None:
        if self.rows is not None:
            now, field = self._desk.now(), self.chips.value
            shown = [row for row in self.rows.due if field is None or field_of(row) is field]
            self.due.show_lines([due_line(row, now, whole=True) for row in shown])

    def _begin(self) -> None:
        """The keyboard goes to the first line."""
        cards = (self.due, self.arrivals)
        if self._begin_at == ARRIVALS:
            cards = (self.arrivals, self.due)
        self._begin_at = ""
        for card in cards:
            if card.buttons:
                card.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.leave.setFocus(Qt.FocusReason.TabFocusReason)

    def _holds_focus(self) -> bool:
        held = QApplication.focusWidget()
        return held is not None and self.isAncestorOf(held)

    @Slot(object)
    def _choose(self, line: Line) -> None:
        if isinstance(line.about, BookingRow):
            self.record_wanted.emit("booking", line.key)
        elif isinstance(line.about, DueRow):
            road = road_of(line.about)
            if road.sheet:
                self.sheet_wanted.emit(road.sheet, road.about)
            elif isinstance(road.about, int):
                self.record_wanted.emit(road.kind, road.about)

    @Slot(object)
    def _say(self, refusal: object) -> None:
        if refusal is None:
            self.message.clear()
        else:
            self.message.refuse(refusal, self._language)  # pyright: ignore[reportArgumentType]  a signal carries it
            self.reload()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(TODAY_READS):
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.title.setText(self.tr("To do today"))
        self.arrivals.rename(self.tr("Arriving"))
        self.due.rename(self.tr("Due"))
        self.leave.setToolTip(self.tr("Back to the day (Esc)"))
        self.leave.setAccessibleName(self.tr("Back to the day"))
        self.chips.setAccessibleName(self.tr("What is shown"))
        if self.rows is not None:
            self._show(self.rows)

    def _connect(self) -> None:
        self.leave.clicked.connect(self.closed)
        self.chips.changed.connect(self._filter)
        self.acts.refused.connect(self._say)
        for card in (self.arrivals, self.due):
            card.chosen.connect(self._choose)
            card.acted.connect(self.acts.act)
        self._desk.changed.connect(self._changed)

    def _lay_out(self) -> None:
        set_role(self.title, "title")
        set_role(self.leave, "quiet")
        self.leave.setIcon(icons.icon("verb.close"))
        head, beside, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(GAP)
        head.addWidget(self.title)
        head.addWidget(self.chips, 1)
        head.addWidget(self.leave)
        beside.setSpacing(GAP)
        for card, share in ((self.arrivals, 5), (self.due, 8)):
            card.show_all()
            beside.addWidget(_scrolled(card), share)
        whole.setSpacing(GAP)
        whole.addLayout(head)
        whole.addWidget(self.message)
        whole.addLayout(beside, 1)


def _scrolled(card: QWidget) -> QScrollArea:
    area, inside = QScrollArea(), QWidget()
    set_role(inside, "body")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
