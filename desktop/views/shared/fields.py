"""A field for a number of people, and dates and times put back as they were typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.errors import NotReadable
from desktop.rules.dates import read_date, read_time_range
from desktop.views.shared.date_edit import DateEdit, shown_date
from desktop.views.shared.time_range_edit import TimeRangeEdit


class DayField(DateEdit):
    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(today, parent)
        self._reads = today

    def put(self, typed: str) -> None:
        """Tidy when it can be read, else as it was typed."""
        try:
            self.set_value(read_date(typed, today=self._reads()))
        except NotReadable:
            self.set_value(None)
            self.setText(typed)
            self.setModified(bool(typed))

    def typed(self) -> str:
        """The date in the one form that is always read as the same day, or the text that is no date yet."""
        day = self.value()
        return day.isoformat() if day is not None and self.text() == shown_date(day, self._reads()) else self.text()


class TimesField(TimeRangeEdit):
    def put(self, typed: str) -> None:
        """Tidy when it can be read, else as it was typed."""
        try:
            self.set_value(read_time_range(typed))
        except NotReadable:
            self.set_value(None)
            self.setText(typed)
            self.setModified(bool(typed))

    @property
    def is_being_typed(self) -> bool:
        return self.hasFocus() and self.isModified()


class PeopleField(QLineEdit):
    """A number with its counter behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaxLength(6)
        self._counter = QLabel()
        self._counter.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 10, 0)
        line.addStretch(1)
        line.addWidget(self._counter)
        self._retranslate()

    def changeEvent(self, arg__1: QEvent) -> None:
        if arg__1.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange}:
            self._retranslate()
        super().changeEvent(arg__1)

    def _retranslate(self) -> None:
        self._counter.setText(self.tr("ppl", "behind a number of people"))
        self.setTextMargins(0, 0, self._counter.sizeHint().width() + 2, 0)
