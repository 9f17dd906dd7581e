"""The dates of a series, each with its tick: arrows go, Space ticks, Enter goes to another room."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.queries.series import SeriesDate
from desktop.rules.times import time_range
from desktop.views.rooms.series import words
from desktop.views.shared import icons, written
from desktop.views.shared.lettering import BODY, BOLD, CAPTION, Words, letters
from desktop.views.shared.rows import Index, RowModel, RowPainter
from desktop.views.shared.theme import current
from desktop.words import DateState, Language

SIDE, BOX = 16, 18
GAP, MARK = 18, 104


class DateModel(RowModel[SeriesDate]):
    """`ticked` are the starts that will be booked."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = language
        self.ticked: frozenset[datetime] = frozenset()

    def title(self, row: SeriesDate) -> str:
        return written.short_day(row.starts_at.date())

    def spoken(self, row: SeriesDate) -> str:
        tick = (
            QCoreApplication.translate("Series", "ticked")
            if row.starts_at in self.ticked
            else QCoreApplication.translate("Series", "not ticked")
        )
        times = time_range(row.starts_at, row.ends_at)
        parts = (self.title(row), times, row.room, words.date_mark(row).word, self.why(row), tick)
        return QCoreApplication.translate("Series", ", ").join(part for part in parts if part)

    def tip(self, row: SeriesDate) -> str | None:
        return self.why(row) or None

    def why(self, row: SeriesDate) -> str:
        return words.why(row.refusal, self.language)


class DatePainter(RowPainter):
    row, inset = 40, SIDE

    def __init__(self, model: DateModel) -> None:
        super().__init__(model)
        self._dates = model

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        row, ink, theme = self._dates.rows[index.row()], letters(), current()
        can = row.state is DateState.FREE
        _box(painter, area, ticked=row.starts_at in self._dates.ticked, can=can)
        left = area.left() + SIDE + theme.scaled(BOX) + 12
        colour = "text" if can else "text_2"
        for wide, said in zip(
            self._wide(),
            (
                Words(self._dates.title(row), BOLD, colour),
                Words(time_range(row.starts_at, row.ends_at), ink=colour),
                Words(row.room, ink=colour),
            ),
            strict=True,
        ):
            ink.write(painter, QRectF(left, area.top(), wide, area.height()), said)
            left += wide + GAP
        mark = words.date_mark(row)
        ink.stamp(painter, QPointF(left, area.top() + (area.height() - ink.mark_size(mark).height()) / 2), mark)
        left += max(theme.scaled(MARK), ink.mark_size(mark).width() + 12)
        right = area.right() - SIDE
        if can:
            ink.write(painter, QRectF(left, area.top(), right - left, area.height()), _fee(row), at_right=True)
        else:
            why = Words(self._dates.why(row), CAPTION, "text_2")
            ink.write(painter, QRectF(left, area.top(), right - left, area.height()), why)

    def _wide(self) -> tuple[float, float, float]:
        """As wide as the widest day, time and room."""
        ink, rows = letters(), self._dates.rows
        return (
            max(ink.width(self._dates.title(row), BOLD) for row in rows),
            max(ink.width(time_range(row.starts_at, row.ends_at), BODY) for row in rows),
            max(ink.width(row.room, BODY) for row in rows),
        )


class DateList(QListView):
    """`ticked` after every change a person makes; `room_wanted` carries a start for which another room is asked."""

    ticked = Signal()
    room_wanted = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dates = DateModel(language, self)
        self.setModel(self.dates)
        self._painter = DatePainter(self.dates)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)

    def show_dates(self, rows: Iterable[SeriesDate]) -> None:
        """Other states of the dates; the caret stays on its date."""
        here, at = self.current, self.verticalScrollBar().value()
        self.dates.fill(tuple(rows))
        self.executeDelayedItemsLayout()
        starts = [row.starts_at for row in self.dates.rows]
        if starts:
            place = starts.index(here.starts_at) if here is not None and here.starts_at in starts else 0
            self.setCurrentIndex(self.dates.index(place))
            self.verticalScrollBar().setValue(at)

    @property
    def current(self) -> SeriesDate | None:
        index = self.currentIndex()
        return self.dates.rows[index.row()] if index.isValid() and index.row() < len(self.dates.rows) else None

    def tick(self, starts: Iterable[datetime]) -> None:
        """Tick these and no others; nothing is announced."""
        self.dates.ticked = frozenset(starts)
        self.viewport().update()

    def turn(self, row: SeriesDate) -> None:
        """Tick a date that can be had, or take its tick away."""
        if row.state is not DateState.FREE and row.starts_at not in self.dates.ticked:
            self.room_wanted.emit(row.starts_at)
            return
        self.tick(self.dates.ticked ^ {row.starts_at})
        self.ticked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, plain = self.current, not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row is not None and plain and event.key() == Qt.Key.Key_Space:
            self.turn(row)
        elif row is not None and plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.room_wanted.emit(row.starts_at)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < SIDE + current().scaled(BOX) + 12:
            self.turn(self.dates.rows[index.row()])


def _fee(row: SeriesDate) -> Words:
    return Words(written.yen(row.fee))


def _box(painter: QPainter, area: QRectF, *, ticked: bool, can: bool) -> None:
    theme, side = current(), current().scaled(BOX)
    box = QRect(round(area.left()) + SIDE, round(area.center().y() - side / 2), side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent" if ticked else "line_strong" if can else "line"), 1.5))
    painter.setBrush(theme.colour("accent" if ticked else "surface" if can else "sunken"))
    painter.drawRoundedRect(QRectF(box), 3, 3)
    if ticked:
        painter.drawPixmap(
            box.topLeft().x() + 2, box.topLeft().y() + 2, icons.pixmap("verb.choose", "on_accent", side - 4)
        )
    painter.restore()
