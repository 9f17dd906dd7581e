"""The next seven days at a glance, where the screen is tall enough for them: a press shows the day in the rooms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.queries.coming_week import ComingDay
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.keys import ENTER
from desktop.views.shared.lettering import BOLD, CAPTION, Face, Words, letters
from desktop.views.shared.theme import current, notifier

SATURDAY, SUNDAY = 5, 6
HIGH, SIDE = 84, 12
NUMBER = Face("heading", bold=True)


class DayTile(QAbstractButton):
    def __init__(self, day: ComingDay, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = day
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.put(day)

    def put(self, day: ComingDay) -> None:
        self.day = day
        self.setAccessibleName("、".join((written.long_day(day.day), *self._told())))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, current().scaled(HIGH))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(e)

    def _told(self) -> tuple[str, ...]:
        day = self.day
        if day.closed:
            return (self.tr("closed"), day.closed)
        booked = self.tr("{count} bookings").format(count=day.bookings)
        free = self.tr("{count} free").format(count=day.free)
        return (self.tr("holiday, open"), f"{booked}・{free}") if day.is_holiday else (booked, free)

    def paintEvent(self, e: QPaintEvent) -> None:
        ink, area = letters(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setClipRect(e.rect())
        if self.day.closed:
            painter.fillRect(area, ink.colour("sunken"))
        elif self.underMouse() or self.isDown():
            painter.fillRect(area, ink.colour("hover"))
        painter.fillRect(QRectF(0, 0, 1, area.height()), ink.colour("line"))
        inside = area.adjusted(SIDE, 8, -4, -8)
        number, weekday = (
            str(self.day.day.day),
            QLocale().dayName(self.day.day.isoweekday(), QLocale.FormatType.ShortFormat),
        )
        row = ink.metrics(NUMBER).height()
        top = QRectF(inside.left(), inside.top(), inside.width(), row)
        ink.write(painter, top, Words(number, NUMBER))
        beside = top.adjusted(ink.width(number, NUMBER) + 6, 0, 0, 0)
        ink.write(painter, beside, Words(weekday, CAPTION, self._weekday_ink()))
        below = inside.adjusted(0, row + 2, 0, 0)
        lines = tuple(
            Words(text, BOLD if place == 0 and self.day.closed else CAPTION, "text_2")
            for place, text in enumerate(self._told())
        )
        ink.stack(painter, below, lines, gap=2)

    def _weekday_ink(self) -> str:
        if self.day.day.weekday() == SUNDAY or self.day.is_holiday:
            return "danger"
        return "accent_text" if self.day.day.weekday() == SATURDAY else "text_2"


class WeekStrip(Card):
    """`day_chosen` carries a date."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.rename(self.tr("The coming week"))
        self.say(self.tr("Press a day to see it in the rooms"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.tiles: list[DayTile] = []
        self._line = QHBoxLayout()
        self._line.setSpacing(0)
        self.body.addLayout(self._line)
        notifier().changed.connect(self._measure_tiles)

    def show_days(self, days: Sequence[ComingDay]) -> None:
        for day, tile in zip(days, self.tiles, strict=False):
            tile.put(day)
        for day in days[len(self.tiles) :]:
            tile = DayTile(day)
            tile.clicked.connect(self._choose)
            self.tiles.append(tile)
            self._line.addWidget(tile)

    @Slot()
    def _choose(self) -> None:
        if isinstance(tile := self.sender(), DayTile):
            self.day_chosen.emit(tile.day.day)

    @Slot()
    def _measure_tiles(self) -> None:
        for tile in self.tiles:
            tile.updateGeometry()
