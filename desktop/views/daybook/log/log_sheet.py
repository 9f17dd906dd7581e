"""The daily log: a day to look at and to sign, the days of a month, and the papers of both."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.day_log import DAY_LOG_READS, day_lines, day_log, unsigned_days
from desktop.queries.day_log_rows import DayLines, DayLog
from desktop.rules.months import month_of
from desktop.views.daybook.log import words
from desktop.views.daybook.log.days_card import DaysCard
from desktop.views.daybook.log.log_day import LogDay
from desktop.views.daybook.log.log_form import LogForm
from desktop.views.daybook.log.log_jobs import draw_day, draw_month
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.shared import written
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.keys import bind_keys, is_ctrl_enter
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import set_role
from desktop.words import Language

DAY, DAYS = "day", "days"
ONE_DAY = timedelta(days=1)
FEW = 2  # unsigned days that are named


class LogSheet(QWidget):
    """Stands in the place of the day. Esc leaves the paper, then the sheet; what is typed is kept."""

    closed = Signal()
    sheet_wanted = Signal(str, object)
    record_wanted = Signal(str, int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk = desk
        self.day = desk.now().date()
        self.log: DayLog | None = None
        self.look, self.date, self.outside = Parts(), DateEdit(lambda: desk.now().date()), QLabel()
        self.earlier, self.later, self.late = QToolButton(), QToolButton(), QPushButton()
        self.print_button, self.back_button = QPushButton(), QPushButton()
        self.view, self.form, self.days = LogDay(), LogForm(desk, language), DaysCard()
        self.paper, self._pages = PreviewCard(desk, language), QStackedWidget()
        self._late_days: tuple[date, ...] = ()
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        head, whole, beside = QHBoxLayout(), QVBoxLayout(self), QHBoxLayout()
        head.setSpacing(8)
        set_role(self.outside, "secondary")
        set_role(self.late, "link")
        set_role(self.back_button, "quiet")
        for button, sign in ((self.earlier, "‹"), (self.later, "›")):
            button.setText(sign)
        self.outside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for part in (self.look, self.earlier, self.date, self.later):
            head.addWidget(part)
        head.addWidget(self.outside, 1)
        head.addStretch(0)  # before a paper, where nothing else takes the room
        for part in (self.late, self.back_button, self.print_button):
            head.addWidget(part)
        on_day = QWidget()
        beside = QHBoxLayout(on_day)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self._scrolling(self.view), 1)
        beside.addWidget(self.form)
        self._on_day = on_day
        for page in (on_day, self.days, self.paper):
            self._pages.addWidget(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(self._pages, 1)

    def _scrolling(self, inside: QWidget) -> QScrollArea:
        """Where the text is large: lines that have no room would lie over each other."""
        set_role(inside, "window")
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _connect(self) -> None:
        self.look.changed.connect(self._turn)
        self.date.picked.connect(self._picked)
        self.earlier.clicked.connect(partial(self.step, -1))
        self.later.clicked.connect(partial(self.step, 1))
        self.late.clicked.connect(self._open_late)
        self.print_button.clicked.connect(self.print_shown)
        self.back_button.clicked.connect(self._leave_paper)
        self.view.visits_wanted.connect(self._want_visits)
        self.view.thing_wanted.connect(self._want_thing)
        self.form.saved.connect(self.reload)
        self.days.day_wanted.connect(self._open_day)
        self._desk.changed.connect(self._changed)
        keys: dict[str, Callable[[], Any]] = {
            "Alt+Left": partial(self.step, -1),
            "Alt+Right": partial(self.step, 1),
            "Alt+S": self.form.sign,
        }
        bind_keys(self, keys)

    def open(self, about: object = None) -> None:
        """Today's log, or that of the day that is asked for."""
        self._leave_paper()
        self.look.put(DAY)
        self._pages.setCurrentWidget(self._on_day)
        self._show_day(about if isinstance(about, date) else self._desk.now().date())
        self.form.weather.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_sheet(self) -> None:
        self.form.draft.flush()
        self._leave_paper()
        self.closed.emit()

    @Slot()
    def save(self) -> None:
        """Ctrl+Enter."""
        if self._pages.currentWidget() is self.paper:
            self.paper.preview.print_pages()
        else:
            self.form.save()

    @Slot()
    def print_shown(self) -> None:
        """The paper of what is shown, and then the printer."""
        if self._pages.currentWidget() is self.paper:
            if self.paper.preview.pdf:
                self.paper.preview.print_pages()
            return
        if (by := self._desk.by) is None:
            return
        on_days = self.look.value == DAYS
        job = (
            partial(draw_month, by=by, month=month_of(self.day)) if on_days else partial(draw_day, by=by, day=self.day)
        )
        self._pages.setCurrentWidget(self.paper)
        self.paper.want(job, at_once=True)
        self._show_verbs()
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """A day, or in the list a month, back or on; never beyond today."""
        if self.look.value == DAYS:
            self._show_day(month_of(self.day).moved(by).first)
        else:
            self._show_day(self.day + ONE_DAY * by)

    @Slot()
    def reload(self) -> None:
        now, site = self._desk.now(), self._desk.site_id
        if self.look.value == DAYS:
            month = month_of(self.day)
            question = partial(day_lines, site_id=site, first=month.first, until=month.until, now=now)
            self._desk.read(self, question, done=self._show_lines, topic="day lines")
        else:
            question = partial(day_log, site_id=site, day=self.day, now=now)
            self._desk.read(self, question, done=self._show_log, topic="day log")
        late = partial(unsigned_days, site_id=site, today=now.date())
        self._desk.read(self, late, done=self._show_late, topic="unsigned days")

    def _show_day(self, day: date) -> None:
        self.day = min(day, self._desk.now().date())
        self.date.set_value(self.day)
        self._say_words()
        self.reload()

    def _show_log(self, log: DayLog) -> None:
        if log.day != self.day:
            return
        self.log = log
        self.outside.setText(words.opening(log))
        self.view.show_log(log)
        held = QApplication.focusWidget()
        typing = held is not None and self.form.isAncestorOf(held)
        self.form.show_log(log, today=self._desk.now().date())
        if typing and log.signed:  # nothing can be typed any more: its paper is what comes next
            self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lines(self, lines: DayLines) -> None:
        self.days.show_lines(lines)
        self.outside.setText(written.month_name(lines.first))

    def _show_late(self, days: tuple[date, ...]) -> None:
        self._late_days = days
        self._say_words()

    @Slot()
    def _turn(self) -> None:
        on_days = self.look.value == DAYS
        self._pages.setCurrentWidget(self.days if on_days else self._on_day)
        self._say_words()
        self.reload()

    @Slot(object)
    def _picked(self, day: date | None) -> None:
        self._show_day(day or self._desk.now().date())

    @Slot(object)
    def _open_day(self, day: date) -> None:
        self.look.put(DAY)
        self._pages.setCurrentWidget(self._on_day)
        self._show_day(day)

    @Slot()
    def _open_late(self) -> None:
        if self._late_days:
            self._open_day(self._late_days[0])

    @Slot()
    def _want_visits(self) -> None:
        self.sheet_wanted.emit("visits", self.day)

    @Slot(str, int)
    def _want_thing(self, kind: str, record_id: int) -> None:
        if kind == "event":
            self.record_wanted.emit(kind, record_id)
        else:
            self.sheet_wanted.emit(kind, record_id)

    @Slot()
    def _leave_paper(self) -> None:
        if self._pages.currentWidget() is self.paper:
            self._pages.setCurrentWidget(self.days if self.look.value == DAYS else self._on_day)
            self._show_verbs()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(DAY_LOG_READS):
            self.reload()

    def _show_verbs(self) -> None:
        on_paper = self._pages.currentWidget() is self.paper
        self.print_button.setText(self.tr("Print") if on_paper else self.tr("Paper"))
        set_role(self.print_button, "primary" if on_paper else "")
        self.back_button.setVisible(on_paper)
        for part in (self.look, self.earlier, self.date, self.later, self.outside):
            part.setVisible(not on_paper)
        self.late.setVisible(not on_paper and bool(self._late_days))

    def _say_words(self) -> None:
        today = self._desk.now().date()
        self.later.setEnabled(self.day < today)
        named = "、".join(written.short_day(day) for day in self._late_days[:FEW])
        more = len(self._late_days) - FEW
        said = self.tr("Not signed: {days}").format(days=named)
        self.late.setText(f"{said} +{more}" if more > 0 else said)
        self._show_verbs()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.save()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._pages.currentWidget() is self.paper:
            self._leave_paper()
        else:
            self.close_sheet()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Daily log"))
        self.look.show_choices(((DAY, self.tr("A day")), (DAYS, self.tr("A month"))))
        self.date.setAccessibleName(self.tr("Day of the log"))
        self.earlier.setAccessibleName(self.tr("Earlier"))
        self.earlier.setToolTip(self.tr("Earlier (Alt+←)"))
        self.later.setAccessibleName(self.tr("Later"))
        self.later.setToolTip(self.tr("Later (Alt+→)"))
        self.back_button.setText(self.tr("Back"))
        self._say_words()
