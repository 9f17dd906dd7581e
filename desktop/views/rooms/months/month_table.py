"""The month of rooms, painted by hand: how many are free in each part of each day; a day opens by click or Enter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from desktop.queries.months import MonthFree
from desktop.views.rooms.months import words
from desktop.views.rooms.months.grid import MonthGeometry, MonthIndex, MonthScene
from desktop.views.rooms.months.painting import paint_focus, paint_month
from desktop.views.rooms.timetable.hands import LEFT_BUTTON, SILENT_REASONS
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.rooms.timetable.keys import plain
from desktop.views.shared import theme
from desktop.views.shared.keys import ENTER

HEAD_LINES, CELL_PADS = 1.25, 14
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
NONE = Qt.KeyboardModifier.NoModifier


class MonthTable(QAbstractScrollArea):
    """`day_wanted` carries the date to open, `day_reached` one of another month that the arrows came to."""

    day_wanted = Signal(object)
    day_reached = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: MonthScene | None = None
        self._picture: QPixmap | None = None
        self._pressed: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(QCoreApplication.translate("Months", "Month of the rooms"))
        theme.notifier().changed.connect(self._retheme)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 200)

    def show_month(self, rows: MonthFree, now: datetime, day: date) -> None:
        """Another month, or the same one anew, with the keyboard on `day`."""
        month = MonthIndex(rows)
        if self._scene is None:
            empty = MonthGeometry(1, 1, 0, 1, 1)
            self._scene = MonthScene(month, now, empty, Ink(self.devicePixelRatioF()), day)
        self._scene.month, self._scene.now, self._scene.hover = month, now, None
        inside = month.day(month.cell(day)) is not None
        self._scene.day = day if inside else rows.first_day
        self._lay_out()
        self._tell()

    def day_in_focus(self) -> date | None:
        """The day the keyboard stands on; None before the first month."""
        return self._scene.day if self._scene else None

    def text_at(self, at: QPoint) -> str:
        """What the tooltip says at a point of the viewport."""
        scene = self._scene
        cell = scene.geometry.cell_at(at.x(), at.y()) if scene else None
        day = scene.month.day(cell) if scene and cell is not None else None
        return words.day_text(scene, day) if scene and day else ""

    def _lay_out(self) -> None:
        scene = self._scene
        if scene is None:
            return
        ink, size, weeks = scene.ink, self.viewport().size(), scene.month.weeks
        header = round(ink.line * 1.9)
        lanes = max((len(site.lanes) for site in scene.month.rows.sites), default=1)
        least = round(ink.line * (HEAD_LINES + lanes)) + CELL_PADS
        row = max(least, (size.height() - header) // weeks)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, header + row * weeks - size.height()))
        bar.setPageStep(max(1, size.height() - header))
        bar.setSingleStep(row // 2)
        scene.geometry = MonthGeometry(size.width(), size.height(), header, row, weeks, bar.value())
        self._renew()

    def _renew(self) -> None:
        self._picture = None
        self.viewport().update()

    @Slot()
    def _retheme(self) -> None:
        if self._scene is not None:
            self._scene.ink = Ink(self.devicePixelRatioF())
            self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        if self._scene is not None:
            self._scene.geometry = replace(self._scene.geometry, offset=self.verticalScrollBar().value())
            self._renew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        # a painter that outlives an error takes the process down, so it is ended whatever happens
        painter = QPainter(self.viewport())
        try:
            self._paint(painter, event)
        finally:
            painter.end()

    def _paint(self, painter: QPainter, event: QPaintEvent) -> None:
        scene = self._scene
        if scene is None:
            painter.fillRect(event.rect(), theme.current().colour("window"))
            return
        if self._picture is None:
            self._picture = _picture(scene)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRect(0, scene.geometry.header, scene.geometry.width, scene.geometry.height))
        paint_focus(painter, scene)

    def _tell(self) -> None:
        scene = self._scene
        text = words.day_text(scene, scene.day) if scene else ""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        scene, key = self._scene, Qt.Key(event.key())
        if scene is None or not _uses(event):
            super().keyPressEvent(event)
            return
        scene.ring = True
        if key in ENTER:
            self.day_wanted.emit(scene.day)
            return
        day = scene.day + timedelta(days=STEPS[key])
        if scene.month.day(scene.month.cell(day)) is None:
            self.day_reached.emit(day)
            return
        scene.day = day
        self._show_day()
        self.viewport().update()
        self._tell()

    def _show_day(self) -> None:
        scene, bar = self._scene, self.verticalScrollBar()
        if scene is None:
            return
        rect = scene.geometry.rect(scene.month.cell(scene.day))
        if rect.top() < scene.geometry.header:
            bar.setValue(bar.value() + rect.top() - scene.geometry.header)
        elif rect.bottom() > scene.geometry.height:
            bar.setValue(bar.value() + rect.bottom() - scene.geometry.height + 2)

    def _cell_at(self, event: QMouseEvent) -> int | None:
        scene, at = self._scene, event.position()
        cell = scene.geometry.cell_at(at.x(), at.y()) if scene else None
        return cell if scene and cell is not None and scene.month.day(cell) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._cell_at(event) if event.button() == LEFT_BUTTON else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        day = self._scene.month.day(pressed) if self._scene and pressed is not None else None
        if day is not None and self._cell_at(event) == pressed:
            self.day_wanted.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        scene, cell = self._scene, self._cell_at(event)
        if scene is not None and cell != scene.hover:
            scene.hover = cell
            shape = Qt.CursorShape.ArrowCursor if cell is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._scene is not None:
            self._scene.hover = None
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_ring(shown=event.reason() not in SILENT_REASONS)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_ring(shown=False)

    def _show_ring(self, *, shown: bool) -> None:
        if self._scene is not None:
            self._scene.ring = shown
            self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here come before the shortcuts of the page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _uses(event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.text_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)


def _uses(event: QKeyEvent) -> bool:
    key = Qt.Key(event.key())
    return (key in STEPS or key in ENTER) and plain(event.modifiers()) == NONE


def _picture(scene: MonthScene) -> QPixmap:
    ratio, geometry = scene.ink.ratio, scene.geometry
    painted = QPixmap(ceil(geometry.width * ratio), ceil(geometry.height * ratio))
    painted.setDevicePixelRatio(ratio)
    painter = QPainter(painted)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    paint_month(painter, scene)
    painter.end()
    return painted
