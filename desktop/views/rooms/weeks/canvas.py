"""The painted area of the week: geometry, scrolling under a header that stays, painting in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from desktop.queries.weeks import WeekRows
from desktop.views.rooms.timetable.blocks import paint_blocks
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.rooms.weeks import ground
from desktop.views.rooms.weeks.geometry import WeekGeometry, line_height, tops_of
from desktop.views.rooms.weeks.lines import WeekIndex
from desktop.views.rooms.weeks.marks import paint_over
from desktop.views.rooms.weeks.plans import plan
from desktop.views.rooms.weeks.scene import WeekScene
from desktop.views.shared import theme

HEADER_LINES = 2.3
LINE_PADS = (9, 28)
LABEL_WIDTH = (104, 210)
LABEL_PADS = 34


class WeekCanvas(QAbstractScrollArea):
    """Paints a `WeekScene` and keeps its geometry; what the hands do is the subclass's."""

    def __init__(self, pc: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pc = pc
        self._scene: WeekScene | None = None
        self._picture: QPixmap | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        theme.notifier().changed.connect(self._retheme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            # fonts for rare kanji arrive after the first paint, and kept text would go on without them
            app.fontDatabaseChanged.connect(self._retheme)

    def sizeHint(self) -> QSize:
        return QSize(842, 520)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 200)

    def geometry_of_week(self) -> WeekGeometry | None:
        """Where rooms, days and lines lie at this moment; None before the first week."""
        return self._scene.geometry if self._scene else None

    def _put(self, rows: WeekRows, now: datetime) -> WeekScene:
        """The scene for other rows; what is picked, wanted and in focus stays."""
        week = WeekIndex(rows, now)
        if self._scene is None:
            empty = WeekGeometry(1, 1, 0, 0, 1, (0,))
            self._scene = WeekScene(week, now, self.pc, empty, Ink(self.devicePixelRatioF()))
        self._scene.week, self._scene.now = week, now
        self._lay_out()
        return self._scene

    def _lay_out(self) -> None:
        """Geometry and scroll range for the present size, week and theme."""
        scene = self._scene
        if scene is None:
            return
        ink, week, size = scene.ink, scene.week, self.viewport().size()
        header = round(ink.line * HEADER_LINES) + 8
        lines = [week.lines_of(row) for row in range(len(week.rooms))]
        line = line_height(size.height() - header, lines, ink.line + LINE_PADS[0], ink.line + LINE_PADS[1])
        tops = tops_of(lines, line)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, header + tops[-1] - size.height()))
        bar.setPageStep(max(1, size.height() - header))
        bar.setSingleStep(3 * line)
        label = self._label_width(scene, size.width())
        scene.geometry = WeekGeometry(size.width(), size.height(), label, header, line, tops, bar.value())
        self._renew()

    @staticmethod
    def _label_width(scene: WeekScene, width: int) -> int:
        names = max((scene.ink.name_width(room.name) for room in scene.week.rooms), default=0)
        most = min(round(LABEL_WIDTH[1] * scene.ink.line / 17), width // 4)
        return max(min(names + LABEL_PADS + ground.lane_width(scene), most), min(LABEL_WIDTH[0], most))

    def _renew(self) -> None:
        """Paint everything anew."""
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

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._retheme()
        return super().event(event)

    def _show_spot(self) -> None:
        """Scroll to the line in focus."""
        scene = self._scene
        if scene is None or scene.spot.row < 0:
            return
        geometry, bar, spot = scene.geometry, self.verticalScrollBar(), scene.spot
        area = (
            geometry.area(spot.row, 0, max(0, spot.line), max(0, spot.line))
            if spot.day >= 0
            else geometry.room(spot.row)
        )
        if area.top() < geometry.header:
            bar.setValue(bar.value() + area.top() - geometry.header - 4)
        elif area.bottom() > geometry.height:
            bar.setValue(bar.value() + area.bottom() - geometry.height + 6)

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
            self._picture = picture(scene)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0 if scene.spot.row < 0 else scene.geometry.header
        painter.setClipRect(QRect(0, top, scene.geometry.width, scene.geometry.bottom - top))
        paint_over(painter, scene)


def rows_in_sight(scene: WeekScene) -> list[int]:
    geometry = scene.geometry
    rooms = [(row, geometry.room(row)) for row in range(geometry.count)]
    return [row for row, room in rooms if room.bottom() >= geometry.header and room.top() <= geometry.bottom]


def picture(scene: WeekScene) -> QPixmap:
    """The week without what is wanted: painted once, then only copied, so that a drag costs its own marks."""
    ratio, geometry = scene.ink.ratio, scene.geometry
    painted = QPixmap(ceil(geometry.width * ratio), ceil(geometry.height * ratio))
    painted.setDevicePixelRatio(ratio)
    painter = QPainter(painted)
    ground.paint_ground(painter, scene)
    painter.setClipRect(QRect(0, geometry.header, geometry.width, geometry.bottom - geometry.header))
    ground.paint_grid(painter, scene)
    ground.paint_closures(painter, scene)
    ground.paint_past(painter, scene)
    ground.paint_labels(painter, scene)
    plans = [
        plan(scene, entry, entry.block)
        for row in rows_in_sight(scene)
        for entry in scene.week.in_row(row)
        if entry.block is not None
    ]
    paint_blocks(painter, scene.ink, plans)
    painter.setClipping(False)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground.paint_header(painter, scene)
    ground.paint_frame(painter, scene)
    painter.end()
    return painted
