"""The till: the day with its count, the days of a month or a year, what went into the bank, and the papers of them."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.till import TILL_READS, till_state
from desktop.queries.till_rows import TillDayRows, TillState
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.printing.till_day import till_jobs
from desktop.views.printing.till_day.bank_part import BankPart
from desktop.views.printing.till_day.day_part import DayPart
from desktop.views.printing.till_day.list_part import ListPart
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.parts import Parts
from desktop.views.shared.tag import Mark, Tag
from desktop.views.shared.theme import set_role
from desktop.words import Language

DAY, DAYS, BANK = "day", "days", "bank"
GAP = 10


class TillSheet(QWidget):
    """Ctrl+Enter is the blue verb of what is shown, Ctrl+P its paper; Esc leaves the paper, then the till."""

    WIDE: ClassVar = True
    closed = Signal()
    receipt_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk = desk
        self._day: date | None = None
        self._state: TillState | None = None
        self._prints = False
        self.parts, self.tag = Parts(), Tag("")
        self.date = DateEdit(lambda: desk.now().date())
        self.print_button, self.save_button, self.back_button = QPushButton(), QPushButton(), QPushButton()
        self.day, self.list, self.bank = DayPart(desk, language), ListPart(desk, language), BankPart(desk, language)
        self.paper, self._pages = PreviewCard(desk, language), QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.parts)
        line.addWidget(self.date)
        line.addWidget(self.tag)
        line.addStretch(1)
        for button in (self.day.late, self.back_button, self.save_button, self.print_button):
            button.setAutoDefault(True)
            line.addWidget(button)
        for page in (self.day, self.list, self.bank, self.paper):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addLayout(line)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.parts.changed.connect(self._turn)
        self.date.picked.connect(self._picked)
        self.day.paper_wanted.connect(self._want_day_paper)
        self.day.day_wanted.connect(self.show_day)
        self.day.receipt_wanted.connect(self.receipt_wanted)
        self.day.shown.connect(self._day_shown)
        self.list.day_wanted.connect(self._open_day)
        self.list.paper_wanted.connect(self._want_paper)
        self.print_button.clicked.connect(self.print_shown)
        self.save_button.clicked.connect(self.paper.preview.save_pdf)
        self.back_button.clicked.connect(self._leave_paper)
        self.paper.drawn.connect(self._drawn)
        self._desk.changed.connect(self._changed)

    def open(self, about: object = None) -> None:
        """The day that money counts for, or the day that is asked for."""
        self._day = about if isinstance(about, date) else None
        self.parts.put(DAY)
        self._show_part()

    def close_sheet(self) -> None:
        """What was counted stays as a draft."""
        self.day.draft.flush()
        self._leave_paper()
        self.closed.emit()

    @Slot(object)
    def show_day(self, day: date | None) -> None:
        """None is the day that money counts for by now."""
        self._day = day
        self._ask_state()

    @Slot()
    def save(self) -> None:
        """Ctrl+Enter."""
        page = self._pages.currentWidget()
        if page is self.paper:
            self.print_shown()
        elif isinstance(page, DayPart | ListPart | BankPart):
            page.save()

    @Slot()
    def print_shown(self) -> None:
        """The paper of what is shown, and then the printer."""
        if self._pages.currentWidget() is self.paper:
            if self.paper.preview.pdf:
                self.paper.preview.print_pages()
        elif self._pages.currentWidget() is self.list:
            self.list.save()
        elif self.day.rows is not None:
            self._want_day_paper(self.day.rows.day)

    def _ask_state(self) -> None:
        question = partial(till_state, site_id=self._desk.site_id, today=self._desk.now().date())
        self._desk.read(self, question, done=self._show_state, topic="till state")

    def _show_state(self, state: TillState) -> None:
        self._state = state
        day = self._day or state.day
        self.date.set_value(day)
        self.day.say_state(state, day)
        self.day.show_day(day)

    @Slot(object)
    def _day_shown(self, rows: TillDayRows) -> None:
        closing = rows.closing
        if closing is not None:
            told = self.tr("Closed {at} {by}").format(at=f"{closing.at:%H:%M}", by=closing.by).strip()
            self.tag.set_mark(Mark(told, "good", "verb.choose"))
        elif rows.began is not None or rows.entries:
            self.tag.set_mark(Mark(self.tr("Open"), "accent"))
        else:
            self.tag.set_mark(Mark(self.tr("Not opened yet"), "off"))

    @Slot()
    def _turn(self) -> None:
        self._show_part()

    def _show_part(self) -> None:
        page = {DAY: self.day, DAYS: self.list, BANK: self.bank}[str(self.parts.value)]
        self._pages.setCurrentWidget(page)
        self._show_verbs()
        if page is self.day:
            self._ask_state()
            self.day.focus_first()
        else:
            (self.list if page is self.list else self.bank).open()

    def _show_verbs(self) -> None:
        page = self._pages.currentWidget()
        on_paper = page is self.paper
        for widget in (self.date, self.tag):
            widget.setVisible(page is self.day)
        self.print_button.setVisible(on_paper or page is self.day)
        self.print_button.setText(self.tr("Print") if on_paper else self.tr("Daily sheet"))
        set_role(self.print_button, "primary" if on_paper else "")
        if page is not self.day:
            self.day.late.setVisible(False)
        for button in (self.save_button, self.back_button):
            button.setVisible(on_paper)
        self.parts.setVisible(not on_paper)

    @Slot(object)
    def _picked(self, day: date | None) -> None:
        self.show_day(day)

    @Slot(object)
    def _open_day(self, day: date) -> None:
        self._day = day
        self.parts.put(DAY)
        self._show_part()

    @Slot(object)
    def _want_day_paper(self, day: date) -> None:
        if self._desk.by is not None:
            self._want_paper(partial(till_jobs.draw_day, by=self._desk.by, day=day))

    @Slot(object)
    def _want_paper(self, job: Any) -> None:
        self._pages.setCurrentWidget(self.paper)
        self.paper.want(job, at_once=True)
        self._show_verbs()
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _drawn(self, paper: object) -> None:
        for button in (self.print_button, self.save_button):
            button.setEnabled(paper is not None or self._pages.currentWidget() is not self.paper)

    @Slot()
    def _leave_paper(self) -> None:
        if self._pages.currentWidget() is self.paper:
            self.print_button.setEnabled(True)
            self._show_part()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if not self.isVisible() or not changes.touch(TILL_READS):
            return
        page = self._pages.currentWidget()
        if page is self.day:
            self._ask_state()
        elif page is self.list:
            self.list.reload()
        elif page is self.bank:
            self.bank.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._pages.currentWidget() is self.paper:
            self._leave_paper()
        else:
            self.close_sheet()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            for part in (self.day, self.list, self.bank):
                part.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Till"))
        words = ((DAY, self.tr("The day")), (DAYS, self.tr("Days")), (BANK, self.tr("Bank")))
        self.parts.show_choices(words)
        self.date.setAccessibleName(self.tr("Day of the till"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.back_button.setText(self.tr("Back"))
        self._show_verbs()
