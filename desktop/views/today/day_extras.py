"""What the left of the page has beside the day: the first steps of a new center, the coming week on a tall screen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import SIGNAL, QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.coming_week import ComingDay, coming_week
from desktop.queries.days import DAY_READS, DayRows
from desktop.queries.first_steps import FIRST_STEPS_READS, FirstSteps, first_steps
from desktop.views.shared.theme import current
from desktop.views.today.first_steps_card import FirstStepsCard
from desktop.views.today.week_strip import WeekStrip

TALL = 860  # px of the page at standard text: from there on the week has room below the counters


class DayExtras(QObject):
    """Nothing is asked or made that is not shown."""

    day_chosen = Signal(object)
    step_wanted = Signal(str)
    grown = Signal()
    sample_wanted = Signal()

    def __init__(self, desk: Desk, left: QVBoxLayout, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._left, self._page = desk, left, page
        self._day: DayRows | None = None
        self._may_be_new, self._is_new = True, False
        self.week: WeekStrip | None = None
        self.steps: FirstStepsCard | None = None
        page.installEventFilter(self)
        desk.changed.connect(self._changed)

    def show_day(self, day: DayRows) -> None:
        turned = self._day is None or self._day.day != day.day
        self._day = day
        if turned:
            self._ask_week()
        if self._may_be_new and not day.bookings:
            self._ask_steps()
        elif day.bookings:
            self._show_steps(None)

    def takes_the_place(self) -> bool:
        """Whether the first steps leave no room for the counters; their keys count all the same."""
        return self._is_new and self._page.height() < current().scaled(TALL)

    def height(self) -> int:
        """What the cards beside the day take of its height, the gaps included."""
        shown = [card for card in (self.week, self.steps) if card is not None and not card.isHidden()]
        return sum(card.sizeHint().height() + self._left.spacing() for card in shown)

    def _opens_samples(self) -> bool:
        """Whether anybody listens to the page's wish for a demo center."""
        return self._page.receivers(SIGNAL("sample_wanted()")) > 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._ask_week()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.week is not None and changes.touch(DAY_READS):
            self._ask_week()
        if self.steps is not None and changes.touch(FIRST_STEPS_READS):
            self._ask_steps()

    def _ask_week(self) -> None:
        if self._page.height() < current().scaled(TALL):
            if self.week is not None:
                self.week.hide()
            return
        question = partial(coming_week, site_id=self._desk.site_id, now=self._desk.now())
        self._desk.read(self, question, done=self._show_week, topic="week")

    def _show_week(self, days: tuple[ComingDay, ...]) -> None:
        if self.week is None:
            self.week = WeekStrip()
            self.week.day_chosen.connect(self.day_chosen)
            self._left.addWidget(self.week)
        self.week.show_days(days)
        self.week.setVisible(self._page.height() >= current().scaled(TALL))
        self.grown.emit()

    def _ask_steps(self) -> None:
        question = partial(first_steps, site_id=self._desk.site_id)
        self._desk.read(self, question, done=self._show_steps, topic="steps")

    def _show_steps(self, steps: FirstSteps | None) -> None:
        """Once somebody has booked they are never asked for again."""
        self._is_new = steps is not None and steps.is_new
        if steps is None or not steps.is_new:
            self._may_be_new = False
            if self.steps is not None:
                self.steps.hide()
            self.grown.emit()
            return
        self.grown.emit()  # the counters make room first, or the window would grow
        if self.steps is None:
            self.steps = FirstStepsCard()
            self.steps.wanted.connect(self.step_wanted)
            self.steps.sample_wanted.connect(self.sample_wanted)
            self.steps.offer_sample(offered=self._opens_samples())
            self._left.insertWidget(0, self.steps)
        if self._day is not None:
            self.steps.show_steps(steps, self._day)
        self.grown.emit()
