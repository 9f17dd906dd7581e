"""A small calendar to pick a day from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QTableView, QToolButton, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.focus_ring import OWN_RING
from desktop.views.shared.theme import current, set_role

WIDTH, HEIGHT = 308, 268
_ARROWS = {"qt_calendar_prevmonth": "verb.previous", "qt_calendar_nextmonth": "verb.next"}
_WEEKEND = {Qt.DayOfWeek.Saturday: "accent_text", Qt.DayOfWeek.Sunday: "danger"}


class CalendarPopup(QFrame):
    """Closes with the choice, with Esc and with a click elsewhere."""

    chosen = Signal(object)

    def __init__(self, field: QWidget, day: date) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_role(self, "popup")
        theme = current()
        self._grid = QCalendarWidget()
        self._grid.setFirstDayOfWeek(Qt.DayOfWeek.Sunday)
        self._grid.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._grid.setLocale(QLocale())
        self._grid.setSelectedDate(QDate(day.year, day.month, day.day))
        for weekday, role in _WEEKEND.items():
            looks = QTextCharFormat()
            looks.setForeground(theme.colour(role))
            self._grid.setWeekdayTextFormat(weekday, looks)
        for name, icon in _ARROWS.items():
            arrow = self._grid.findChild(QToolButton, name)
            if arrow is not None:
                arrow.setIcon(icons.icon(icon))
        days = self._grid.findChild(QTableView)
        if days is not None:
            days.setProperty(OWN_RING, True)  # the chosen day is marked, a ring around all of them says nothing
        self._grid.clicked.connect(self._choose)
        self._grid.activated.connect(self._choose)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.addWidget(self._grid)
        self.setFixedSize(QSize(theme.scaled(WIDTH), theme.scaled(HEIGHT)))
        self.setFocusProxy(self._grid)

    @Slot(QDate)
    def _choose(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(date(day.year(), day.month(), day.day()))
