"""A month as the closed-day rules make it."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from desktop.rules.closed_days import ClosedRule, is_holiday
from desktop.rules.dates import add_months
from desktop.views.settings.rooms_rules.rule_words import short_weekday
from desktop.views.shared import icons, written
from desktop.views.shared.card import Card
from desktop.views.shared.hatches import fill_hatch, hatch_tile
from desktop.views.shared.theme import current, notifier
from desktop.views.shared.tokens import Hatch

HEAD, ROW, PAD = 28, 46, 6
ROWS = 6
HATCH = Hatch(45, 8, 1, "line_strong")


class MonthCard(Card):
    """`closed` says which rule closes a day; arrow keys go from month to month."""

    stepped = Signal()

    def __init__(self, closed: Callable[[date], ClosedRule | None], parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.grid = MonthGrid(closed)
        self.back, self.on = QToolButton(), QToolButton()
        for button, icon, words, step in (
            (self.back, "verb.previous", self.tr("Month before"), self._step_back),
            (self.on, "verb.next", self.tr("Next month"), self._step_on),
        ):
            button.setIcon(icons.icon(icon, "accent_text"))
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setProperty("role", "quiet")
            button.clicked.connect(step)
            self.add_verb(button)
        self.body.addWidget(self.grid)
        self.body.addStretch(1)
        self.grid.stepped.connect(self._step)

    def show_month(self, day: date) -> None:
        self.grid.month = day.replace(day=1)
        self.rename(self.tr("How {month} looks").format(month=written.month_name(self.grid.month)))
        self.grid.refresh()

    @Slot(int)
    def _step(self, months: int) -> None:
        self.show_month(add_months(self.grid.month, months))
        self.stepped.emit()

    @Slot()
    def _step_back(self) -> None:
        self._step(-1)

    @Slot()
    def _step_on(self) -> None:
        self._step(1)


class MonthGrid(QWidget):
    """Weeks from Sunday; a closed day is hatched and names its rule. `marked` has a frame: the day rules begin."""

    stepped = Signal(int)

    def __init__(self, closed: Callable[[date], ClosedRule | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._closed = closed
        self.month, self.marked = date.min, date.min
        self._rules: dict[date, ClosedRule] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        notifier().changed.connect(self.updateGeometry)

    def refresh(self) -> None:
        """Ask again which days are closed."""
        days = [day for week in self._weeks() for day in week if day.month == self.month.month]
        self._rules = {day: rule for day in days if (rule := self._closed(day)) is not None}
        said = [f"{written.short_day(day)} {rule.name}" for day, rule in self._rules.items()]
        self.setAccessibleName(written.month_name(self.month))
        self.setAccessibleDescription("、".join(said) or self.tr("No closed days"))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.updateGeometry()
        self.update()

    @property
    def closed_days(self) -> dict[date, str]:
        return {day: rule.name for day, rule in self._rules.items()}

    def sizeHint(self) -> QSize:
        theme = current()
        return QSize(theme.scaled(400), theme.scaled(HEAD) + ROWS * theme.scaled(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1}
        if event.key() in step:
            self.stepped.emit(step[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, painter = current(), QPainter(self)
        painter.setFont(theme.font("caption"))
        head, row = theme.scaled(HEAD), theme.scaled(ROW)
        for place in range(7):
            cell = QRect(self._left(place), 0, self._left(place + 1) - self._left(place), head)
            painter.setPen(
                theme.colour(("danger", "text_2", "text_2", "text_2", "text_2", "text_2", "accent_text")[place])
            )
            painter.drawText(cell.adjusted(PAD, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, short_weekday((place - 1) % 7))
        tile = hatch_tile(HATCH, theme.colour("line_strong"), self.devicePixelRatioF())
        for number, week in enumerate(self._weeks()):
            for place, day in enumerate(week):
                left = self._left(place)
                cell = QRect(left, head + number * row, self._left(place + 1) - left, row)
                painter.setClipRect(cell)
                if day.month != self.month.month:
                    painter.fillRect(cell, theme.colour("sunken"))
                else:
                    if day in self._rules:
                        painter.fillRect(cell, theme.colour("sunken"))
                        painter.setOpacity(0.35)
                        fill_hatch(painter, cell, tile)
                        painter.setOpacity(1)
                    self._paint_day(painter, cell, day)
                painter.setPen(QPen(theme.colour("line"), 1))
                painter.drawLine(cell.topLeft(), cell.topRight())
                if place:
                    painter.drawLine(cell.topLeft(), cell.bottomLeft())
                if day == self.marked:
                    painter.setPen(QPen(theme.colour("accent"), 2))
                    painter.drawRect(cell.adjusted(1, 1, -2, -2))
        painter.end()

    def _paint_day(self, painter: QPainter, cell: QRect, day: date) -> None:
        theme = current()
        off = day.weekday() == 6 or is_holiday(day)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("danger" if off else "accent_text" if day.weekday() == 5 else "text"))
        inside = cell.adjusted(PAD, 3, -3, -3)
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop, str(day.day))
        if (rule := self._rules.get(day)) is not None:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("text_2"))
            words = painter.fontMetrics().elidedText(rule.name, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(inside, Qt.AlignmentFlag.AlignBottom, words)

    def _left(self, place: int) -> int:
        return self.width() * place // 7

    def _weeks(self) -> list[list[date]]:
        if self.month == date.min:
            return []
        return Calendar(firstweekday=6).monthdatescalendar(self.month.year, self.month.month)
