"""A date, typed in any form a person writes, or picked from a small calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.errors import NotReadable
from desktop.rules.dates import fiscal_year, read_date
from desktop.views.shared import icons
from desktop.views.shared.calendar_popup import CalendarPopup
from desktop.views.shared.theme import current


def shown_date(day: date, today: date) -> str:
    """11/21(土); with the year when a bare month and day would be read as another."""
    weekday = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    year = "" if fiscal_year(day) == fiscal_year(today) else f"{day.year}/"
    return f"{year}{day.month}/{day.day}({weekday})"


class DateEdit(QLineEdit):
    """`picked` carries the date, or None for an empty field, when it changed; `refused` carries NotReadable.

    The arrow keys go a day back and on, Alt+Down opens the calendar.
    """

    picked = Signal(object)
    refused = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day: date | None = None
        self._calendar_action = QAction(icons.icon("thing.calendar", "text_2"), "", self)
        self._calendar_action.triggered.connect(self.open_calendar)
        self.addAction(self._calendar_action, QLineEdit.ActionPosition.TrailingPosition)
        self.editingFinished.connect(self._read)
        self._retranslate()

    def minimumSizeHint(self) -> QSize:
        """Room for 12/31(土) and the calendar's button."""
        text = self.fontMetrics().horizontalAdvance("12/31(土)")
        return QSize(text + current().scaled(52), super().minimumSizeHint().height())

    def value(self) -> date | None:
        return self._day

    def set_value(self, day: date | None) -> None:
        """Shows it without a signal."""
        self._day = day
        self.setText(shown_date(day, self._today()) if day else "")
        self.setModified(False)
        if not self.hasFocus():
            self.home(False)

    @Slot()
    def open_calendar(self) -> None:
        pop_up = CalendarPopup(self, self._day or self._today())
        pop_up.chosen.connect(self._take)
        pop_up.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        pop_up.show()
        pop_up.setFocus()

    @Slot()
    def _read(self) -> None:
        """A text nobody touched is never read again: it may lack the year it was given."""
        if not self.isModified():
            return
        if not self.text().strip():
            self._take(None)
            return
        try:
            day = read_date(self.text(), today=self._today())
        except NotReadable as problem:
            self.setModified(False)
            self.refused.emit(problem)
            return
        self._take(day)

    @Slot(object)
    def _take(self, day: date | None) -> None:
        changed = day != self._day
        self.set_value(day)
        if changed:
            self.picked.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = event.key() == Qt.Key.Key_Down
        if down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._read()
            self._take((self._day or self._today()) + timedelta(days=1 if down else -1))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if not self.isModified():
                self.set_value(self._day)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._calendar_action.setText(self.tr("Pick from a calendar (Alt+Down)"))
        self.setPlaceholderText(self.tr("e.g. 11/21"))
