"""The right of the page: who comes soon, what is to be done today, what the last shift left."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.arrivals import coming
from desktop.queries.todays import TodayRows
from desktop.views.shared.tab_line import TabLine
from desktop.views.shared.theme import current, notifier, set_role
from desktop.views.today import words
from desktop.views.today.due_words import due_line
from desktop.views.today.handover import Handover
from desktop.views.today.line_card import LineCard

GAP, HEAD = 12, 40
MOST, MOST_KEPT = 6, 12
# lines that there is to be room for before the cards share a place
FEWEST_ARRIVALS, FEWEST_DUE = 3, 2
DUE, NOTES = "due", "notes"


class TodaySide(QScrollArea):
    """As many lines as the height allows. Where even the fewest do not fit, what is due and the notes are tabs.

    `chosen` carries the Line that was chosen, `acted` one with the name of what was pressed and the key;
    `all_wanted` asks for everything that is due, or for all arrivals.
    """

    chosen = Signal(object)
    acted = Signal(object, str, str)
    all_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        nobody = self.tr("As the time comes near, names stand here. When they have come, press the button.")
        self.arrivals = LineCard(self.tr("Arriving"), "thing.came_in", nobody)
        self.arrivals.say(self.tr("within two hours"))
        self.due = LineCard(self.tr("To do today"), "status.good", self.tr("Nothing is due today."))
        self.handover = Handover(desk)
        self.tabs = TabLine(((DUE, ""), (NOTES, "")), self)
        self._is_tabbed = False
        self._inside = QWidget()
        self._lay_out()
        for card in (self.arrivals, self.due):
            card.chosen.connect(self.chosen)
            card.acted.connect(self.acted)
            card.all_wanted.connect(self._want_all)
        self.tabs.chosen.connect(self._turn)
        notifier().changed.connect(self.fit)

    def show_rows(self, rows: TodayRows, now: datetime) -> None:
        self.handover.show_notes(rows.notes)
        self._name_tabs(len(rows.notes))
        self.tick(rows, now)

    def tick(self, rows: TodayRows, now: datetime) -> None:
        """Time has passed: who is late, who comes soon, what has died."""
        here = coming(rows.day.bookings, now)
        self.arrivals.show_lines([words.arrival(row, rows, now) for row in here], len(here))
        due = [row for row in rows.due if not (isinstance(row.when, datetime) and row.begins and row.when <= now)]
        self.due.show_lines([due_line(row, now) for row in due[:MOST_KEPT]], len(due))
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Take lines away, from the longer list first, until the column fits."""
        head = current().scaled(HEAD)
        for card in (self.arrivals, self.due, self.handover):
            card.head.setFixedHeight(head)
        notes = head + GAP + self.handover.least()
        free = self.viewport().height() - 2 * head - GAP - 8
        self._be_tabbed(tabbed=self._wanted(FEWEST_ARRIVALS, FEWEST_DUE) > free - notes)
        if not self._is_tabbed:
            free -= notes
        most = {self.arrivals: MOST, self.due: MOST}
        self._set_low(low=self._wanted(4, 4) > free)
        while sum(card.wanted(count) for card, count in most.items()) > free:
            longer = max(most, key=lambda card: card.wanted(most[card]) if most[card] > 1 else 0)
            if most[longer] <= 1:
                break
            most[longer] -= 1
        for card, count in most.items():
            card.show_most(count)

    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        super().resizeEvent(arg__1)
        QTimer.singleShot(0, self, self.fit)

    def _wanted(self, arrivals: int, due: int) -> int:
        """The height of so many lines, low ones."""
        self._set_low(low=True)
        return self.arrivals.wanted(arrivals) + self.due.wanted(due)

    def _set_low(self, *, low: bool) -> None:
        self.arrivals.set_low(low=low)

    def _be_tabbed(self, *, tabbed: bool) -> None:
        if tabbed != self._is_tabbed:
            self._is_tabbed = tabbed
            for card in (self.due, self.handover):
                card.show_name(shown=not tabbed)
            self._column.setStretch(self._column.indexOf(self.due), int(tabbed))
            tall = QSizePolicy.Policy.Expanding if tabbed else QSizePolicy.Policy.Maximum
            self.due.setSizePolicy(QSizePolicy.Policy.Preferred, tall)
        self._show_parts()

    @Slot(str)
    def _turn(self, _key: str) -> None:
        had = self.tabs.tab(self.tabs.value).hasFocus()
        self.fit()
        if had:
            self.tabs.tab(self.tabs.value).setFocus(Qt.FocusReason.TabFocusReason)

    def _show_parts(self) -> None:
        """The tabs stand in the head of the card that is shown."""
        shown = self.handover if self.tabs.value == NOTES else self.due
        self.tabs.setVisible(self._is_tabbed)
        if self._is_tabbed and self.tabs.parentWidget() is not shown.head:
            shown.begin_with(self.tabs)
        for card in (self.due, self.handover):
            card.setVisible(not self._is_tabbed or card is shown)

    def _name_tabs(self, notes: int) -> None:
        self.tabs.rename(DUE, self.tr("To do today"))
        self.tabs.rename(NOTES, f"{self.tr('Handover')}  {notes or ''}".rstrip())

    @Slot()
    def _want_all(self) -> None:
        self.all_wanted.emit(DUE if self.sender() is self.due else "arrivals")

    def _lay_out(self) -> None:
        set_role(self._inside, "body")
        column = self._column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for card in (self.arrivals, self.due):
            column.addWidget(card)
        column.addWidget(self.handover, 1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)
