"""From when until when is counted: a month, a fiscal year, or any days; two buttons go back and on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.rules.dates import add_months, fiscal_year, fiscal_year_range
from desktop.views.shared import icons
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import current, notifier

MONTH, YEAR, DAYS = "month", "year", "days"
# from one month to the next: Alt and the arrows belong to the timetable
STEPS = {"Ctrl+PgUp": -1, "Ctrl+PgDown": 1}
ONE_DAY = timedelta(days=1)


class SpanField(QWidget):
    """`changed` after another stretch was chosen; typed days are a stretch of their own."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.kind, self.first, self.last = Parts(), DayField(today), DayField(today)
        self.back, self.on = QPushButton(), QPushButton()
        self.form = Form(((Field("first", "", self.first), Field("last", "", self.last)),))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for button, icon, by in ((self.back, "verb.previous", -1), (self.on, "verb.next", 1)):
            button.setIcon(icons.icon(icon, "accent_text"))
            button.setAutoDefault(True)
            button.clicked.connect(partial(self.step, by))
            line.addWidget(button, 1)
        self.on.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # its arrow stands behind the word
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.kind)
        whole.addWidget(self.form)
        whole.addLayout(line)
        self.setFocusProxy(self.kind)
        self.kind.changed.connect(self._kind_chosen)
        for field in (self.first, self.last):
            field.picked.connect(self._typed)
            field.refused.connect(self._unreadable)
        notifier().changed.connect(self._measure)
        self._measure()
        self.say_words()
        self.kind.put(MONTH)
        self._show_around(today())

    def value(self) -> tuple[date, date] | None:
        """The first day, and the one after the last; None while it is no stretch."""
        first, last = self.first.value(), self.last.value()
        return (first, last + ONE_DAY) if first and last and first <= last else None

    def step(self, by: int) -> None:
        """The month, year or as many days before or after."""
        if (stretch := self.value()) is None:
            return
        first, until = stretch
        if self.kind.value == MONTH:
            self._show_around(add_months(first, by))
        elif self.kind.value == YEAR:
            self._show_around(add_months(first, 12 * by))
        else:
            self._put(first + by * (until - first), until + by * (until - first))
        self.changed.emit()

    def _show_around(self, day: date) -> None:
        if self.kind.value == MONTH:
            first = day.replace(day=1)
            self._put(first, add_months(first, 1))
        else:
            self._put(*fiscal_year_range(fiscal_year(day)))

    def _put(self, first: date, until: date) -> None:
        self.form.accept()
        self.first.set_value(first)
        self.last.set_value(until - ONE_DAY)

    @Slot()
    def _kind_chosen(self) -> None:
        if self.kind.value != DAYS:
            self._show_around(min(self._today(), self.last.value() or self._today()))
        self.changed.emit()

    @Slot()
    def _typed(self) -> None:
        self.kind.put(DAYS)
        self.form.accept()
        if self.value() is None:
            self.form.refuse("last", self.tr("The last day lies before the first."))
        self.changed.emit()

    @Slot(object)
    def _unreadable(self, _problem: object) -> None:
        key = "first" if self.sender() is self.first else "last"
        self.form.refuse(key, self.tr("Which day? For example 11/28 or R9.3.31."))

    @Slot()
    def _measure(self) -> None:
        px = current().scaled(16)
        for button in (self.back, self.on):
            button.setIconSize(QSize(px, px))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.kind.show_choices(((MONTH, self.tr("Month")), (YEAR, self.tr("Fiscal year")), (DAYS, self.tr("Days"))))
        self.form.relabel("first", self.tr("From"))
        self.form.relabel("last", self.tr("Until and with"))
        words = (self.back, self.tr("Before")), (self.on, self.tr("After"))
        for (button, word), keys in zip(words, STEPS, strict=True):
            button.setText(word)
            button.setToolTip(keys)
