"""The visitors of a day by hour and purpose, beside last week and last year; corrections leave a trace."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.visits import VISIT_DAY_READS, VisitDay, visit_day
from desktop.views.daybook.visits import words
from desktop.views.daybook.visits.correct_card import CorrectCard
from desktop.views.daybook.visits.visit_grid import VisitGrid
from desktop.views.daybook.visits.visit_jobs import draw_tally
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.rentals.line_list import LineList
from desktop.views.rentals.side_card import verb
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.keys import bind_keys, is_ctrl_enter
from desktop.views.shared.theme import set_role
from desktop.words import Language, VisitPurpose

GAP = 12
ONE_DAY = timedelta(days=1)


class VisitsSheet(QWidget):
    """Stands in the place of the day. Enter on a cell puts it right; Esc leaves the paper, then the sheet."""

    closed = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk = desk
        self.shown_day = desk.now().date()
        self.row: VisitDay | None = None
        self.title, self.leave = QLabel(), QToolButton()
        self.date = DateEdit(lambda: desk.now().date())
        self.earlier, self.later = QToolButton(), QToolButton()
        self.print_button, self.back = verb("", self.print_shown), verb("", self._leave_paper)
        self.table, self.changes = Card("", padding=0), Card("", padding=0)
        self.grid, self.list = VisitGrid(), LineList()
        self.correct, self.paper = CorrectCard(desk, language), PreviewCard(desk, language)
        self._looks = QStackedWidget()
        self._lay_out()
        self._connect()
        self.say_words()

    def _lay_out(self) -> None:
        set_role(self.title, "title")
        set_role(self.leave, "quiet")
        self.leave.setIcon(icons.icon("verb.close"))
        for button, sign in ((self.earlier, "‹"), (self.later, "›")):
            button.setText(sign)
        head, counted, beside, whole = QHBoxLayout(), QWidget(), QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(8)
        for part in (self.title, self.earlier, self.date, self.later):
            head.addWidget(part)
        head.addStretch(1)
        for part in (self.back, self.print_button, self.leave):
            head.addWidget(part)
        self.table.body.addWidget(self.grid)
        self.changes.body.addWidget(self.list)
        lists = QVBoxLayout(counted)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(GAP)
        lists.addWidget(self.table, 2)
        lists.addWidget(self.changes, 1)
        for page in (counted, self.paper):
            self._looks.addWidget(page)
        beside.setSpacing(GAP)
        beside.addWidget(self._looks, 1)
        beside.addWidget(self.correct)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addLayout(beside, 1)

    def _connect(self) -> None:
        self.leave.clicked.connect(self.close_sheet)
        self.earlier.clicked.connect(partial(self.step, -1))
        self.later.clicked.connect(partial(self.step, 1))
        self.date.picked.connect(self._picked)
        self.grid.marked.connect(self._mark)
        self.grid.entered.connect(self._begin)
        self.grid.typed.connect(self._type)
        self.correct.saved.connect(self._written)
        self.correct.left.connect(self._to_grid)
        self._desk.changed.connect(self._changed)
        keys: dict[str, Callable[[], Any]] = {"Alt+Left": partial(self.step, -1), "Alt+Right": partial(self.step, 1)}
        bind_keys(self, keys)

    def open(self, about: object = None) -> None:
        """Today's visitors, or those of the day that is asked for."""
        self._leave_paper()
        self._show_day(about if isinstance(about, date) else self._desk.now().date())
        self._to_grid()

    @Slot()
    def close_sheet(self) -> None:
        self._leave_paper()
        self.closed.emit()

    @Slot()
    def save(self) -> None:
        self.correct.save()

    @Slot()
    def print_shown(self) -> None:
        """The sheet for counting by hand, and then the printer."""
        if self._looks.currentWidget() is self.paper:
            self.paper.preview.print_pages()
        elif (by := self._desk.by) is not None:
            self._looks.setCurrentWidget(self.paper)
            self.paper.want(partial(draw_tally, by=by, site_id=self._desk.site_id), at_once=True)
            self.say_words()
            self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """A day back or on; never beyond today."""
        self._show_day(self.shown_day + ONE_DAY * by)

    @Slot()
    def reload(self) -> None:
        question = partial(visit_day, site_id=self._desk.site_id, day=self.shown_day, now=self._desk.now())
        self._desk.read(self, question, done=self._show, topic="visit day")

    def _show_day(self, day: date) -> None:
        self.shown_day = min(day, self._desk.now().date())
        self.date.set_value(self.shown_day)
        self.reload()

    def _show(self, row: VisitDay) -> None:
        if row.day != self.shown_day:
            return
        first, now = self.row is None or self.row.day != row.day, self._desk.now()
        self.row = row
        hour = now.hour if row.day == now.date() else row.hours[0]
        self.grid.show_day(row, (VisitPurpose.ROOM, hour) if first else None)
        self.list.show_lines([words.change_line(change) for change in row.changes])
        self._mark(self.grid.cell)
        self.say_words()

    @Slot(object)
    def _mark(self, cell: Any) -> None:
        counted = self.row.of(*cell) if self.row is not None and cell is not None else 0
        self.correct.show_cell(self.shown_day, cell, counted)

    @Slot()
    def _begin(self) -> None:
        if self.grid.cell is not None:
            self.correct.people.setFocus(Qt.FocusReason.OtherFocusReason)
            self.correct.people.selectAll()

    @Slot(str)
    def _type(self, digit: str) -> None:
        if self.grid.cell is not None:
            self._begin()
            self.correct.people.insert(digit)
            self.correct.people.changed.emit()

    @Slot()
    def _written(self) -> None:
        self.reload()
        self._to_grid()

    @Slot()
    def _to_grid(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _picked(self, day: date | None) -> None:
        self._show_day(day or self._desk.now().date())

    @Slot()
    def _leave_paper(self) -> None:
        if self._looks.currentWidget() is self.paper:
            self._looks.setCurrentIndex(0)
            self.say_words()
            self._to_grid()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(VISIT_DAY_READS):
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.save()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._looks.currentWidget() is self.paper:
            self._leave_paper()
        else:
            self.close_sheet()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        paper = self._looks.currentWidget() is self.paper
        self.title.setText(self.tr("Visitors"))
        self.setAccessibleName(self.tr("Visitors"))
        self.grid.setAccessibleName(self.tr("Visitors by hour and purpose"))
        self.date.setAccessibleName(self.tr("Day"))
        self.earlier.setAccessibleName(self.tr("The day before (Alt+Left)"))
        self.later.setAccessibleName(self.tr("The day after (Alt+Right)"))
        for button in (self.earlier, self.later):
            button.setToolTip(button.accessibleName())
        self.print_button.setText(self.tr("Print…") if paper else self.tr("Sheet for counting by hand…"))
        self.print_button.setToolTip("Ctrl+P")
        self.back.setText(self.tr("Back"))
        self.back.setVisible(paper)
        self.leave.setAccessibleName(self.tr("Close (Esc)"))
        self.leave.setToolTip(self.tr("Close (Esc)"))
        self.changes.rename(self.tr("Put right and entered afterwards"))
        self.list.view.setAccessibleName(self.tr("Put right and entered afterwards"))
        self.list.empty.say(self.tr("Nothing was put right. Enter on a number of the table begins."))
        if self.row is not None:
            self.table.rename(self.tr("{count} people").format(count=f"{self.row.total:,}"))
            self.table.say(words.compared(self.row, is_today=self.row.day == self._desk.now().date()))
