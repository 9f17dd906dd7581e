"""The head of the rooms page: the day with its neighbours, its facts, and the verb of the page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.queries.days import DayRows
from desktop.rules.dates import era_year
from desktop.rules.times import clock_at
from desktop.views.rooms.spans import KEYS, Span, span_title, span_words
from desktop.views.shared import icons
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import current, notifier, set_role

LEAST_FINDER, MOST_FINDER = 80, 460


class DayHead(QWidget):
    """`stepped` carries -1 or 1, `picked` a date."""

    stepped = Signal(int)
    picked = Signal(object)
    today_wanted = Signal()
    booking_wanted = Signal()
    span_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day: date | None = None
        self.span, self.room = Span.DAY, ""
        self.spans = Parts(span_words())
        self._rows: DayRows | None = None
        self.back, self.on = QToolButton(), QToolButton()
        self.title, self.today, self.book = QPushButton(), QPushButton(), QPushButton()
        self._words = QLabel()
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_role(self._words, "title")
        set_role(self.title, "quiet")
        inside = QHBoxLayout(self.title)
        inside.setContentsMargins(6, 0, 6, 0)
        inside.addWidget(self._words)
        set_role(self.book, "primary")
        self.back.setIcon(icons.icon("verb.previous"))
        self.on.setIcon(icons.icon("verb.next"))
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in (self.back, self.title, self.on, self.today, self.spans):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self.book)
        self.back.clicked.connect(self._step_back)
        self.on.clicked.connect(self._step_on)
        self.today.clicked.connect(self.today_wanted)
        self.book.clicked.connect(self.booking_wanted)
        self.title.clicked.connect(self.open_calendar)
        self.spans.changed.connect(self._choose_span)
        for button in (self.title, self.today, self.book):
            button.setAutoDefault(True)
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    def add_finder(self, finder: QWidget, sites: QWidget) -> None:
        """Behind the switch of the sites the line in which a free room is asked for takes what the others leave."""
        finder.setMinimumWidth(LEAST_FINDER)
        finder.setMaximumWidth(MOST_FINDER)
        self._line.insertWidget(self._line.indexOf(self.spans) + 1, sites)
        self._line.insertWidget(self._line.indexOf(self.spans) + 2, finder, 100)

    def show_span(self, span: Span, room: str = "") -> None:
        """Day, week or month: what the arrows step by, and what the title says; `room` is whose week it is."""
        self.span, self.room = span, room
        self.spans.put(span)
        self._retranslate()

    def show_day(self, day: date) -> None:
        self.day = day
        title = span_title(self.span, day, self.room)
        self._words.setText(title)
        self._measure()
        self.title.setAccessibleName(self.tr("{day}: choose another day").format(day=title))
        self._show_facts()

    def show_rows(self, rows: DayRows) -> None:
        self._rows = rows
        self._show_facts()

    def set_quiet(self, *, quiet: bool) -> None:
        """While a sheet is open the blue button is there."""
        set_role(self.book, "" if quiet else "primary")
        self.book.setVisible(not quiet)

    @Slot()
    def open_calendar(self) -> None:
        if self.day is not None:
            pop_up = _DayCalendar(self, self.day)
            pop_up.chosen.connect(self.picked)
            pop_up.move(self.title.mapToGlobal(QPoint(0, self.title.height() + 4)))
            pop_up.show()
            pop_up.setFocus()

    def _show_facts(self) -> None:
        rows = self._rows
        if self.day is None or rows is None or rows.day != self.day:
            return
        era, year = era_year(self.day)
        parts = [self.tr("{era} {era_year}").format(era=era, era_year=year)]
        if self.span is Span.DAY and rows.closed:
            parts.append(self.tr("closed: {rule}").format(rule=rows.closed))
        elif self.span is Span.DAY and rows.opens < rows.closes:
            hours = f"{clock_at(rows.opens)}～{clock_at(rows.closes)}"
            parts.append(self.tr("open {hours}").format(hours=hours))
        self.title.setToolTip("　".join(parts))

    @Slot()
    def _step_back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _step_on(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _choose_span(self) -> None:
        self.span_wanted.emit(self.spans.value)

    @Slot()
    def _measure(self) -> None:
        theme = current()
        for button in (self.back, self.on):
            button.setFixedSize(theme.control, theme.control + 2)
            button.setIconSize(QSize(theme.scaled(18), theme.scaled(18)))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title.setFixedWidth(self._words.sizeHint().width() + 14)
        self.setFixedHeight(theme.control + 4)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        before, after = self._neighbours()
        self.back.setAccessibleName(before)
        self.back.setToolTip(f"{before} (Alt+Left)")
        self.on.setAccessibleName(after)
        self.on.setToolTip(f"{after} (Alt+Right)")
        self.spans.show_choices(span_words())
        for span, word in span_words():
            self.spans.part(span).setToolTip(f"{word} ({KEYS[Span(span)]})")
        self.today.setText(self.tr("Today"))
        self.today.setToolTip(self.tr("Today (Ctrl+T)"))
        self.book.setText(self.tr("Book a room"))
        self.book.setIcon(icons.icon("verb.add", "on_accent"))
        self.book.setToolTip(self.tr("Book a room (F2)"))
        if self.day is not None:
            self.show_day(self.day)

    def _neighbours(self) -> tuple[str, str]:
        if self.span is Span.WEEK:
            return self.tr("The week before"), self.tr("The week after")
        if self.span is Span.MONTH:
            return self.tr("The month before"), self.tr("The month after")
        return self.tr("The day before"), self.tr("The day after")


class _DayCalendar(QFrame):
    chosen = Signal(object)

    def __init__(self, parent: QWidget, day: date) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_role(self, "popup")
        self._grid = QCalendarWidget()
        self._grid.setFirstDayOfWeek(Qt.DayOfWeek.Sunday)
        self._grid.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._grid.setLocale(QLocale())
        self._grid.setSelectedDate(QDate(day.year, day.month, day.day))
        self._grid.clicked.connect(self._choose)
        self._grid.activated.connect(self._choose)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 4, 4, 4)
        whole.addWidget(self._grid)
        self.setFocusProxy(self._grid)

    @Slot(QDate)
    def _choose(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(date(day.year(), day.month(), day.day()))
