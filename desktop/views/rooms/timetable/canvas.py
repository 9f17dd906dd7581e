"""The painted area of the timetable: geometry, scrolling under a header that stays, painting in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from desktop.queries.days import DayRows
from desktop.views.rooms.timetable import grid, marks
from desktop.views.rooms.timetable.blocks import paint_blocks, paint_faded
from desktop.views.rooms.timetable.day import DayIndex
from desktop.views.rooms.timetable.empty import paint_empty
from desktop.views.rooms.timetable.geometry import Geometry, row_height
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.rooms.timetable.plans import Plan, plan
from desktop.views.rooms.timetable.scene import Scene
from desktop.views.shared import theme

HEADER_LINES = 1.65
LABEL_WIDTH = (118, 190)
LABEL_PADS = 30
USUAL_ROW = 48


class TimetableCanvas(QAbstractScrollArea):
    """Paints a `Scene` and keeps its geometry; what the hands do is the subclass's."""

    def __init__(self, pc: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pc = pc
        self._scene: Scene | None = None
        self._plans: list[Plan] | None = None
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
        rows = len(self._scene.day.rooms) if self._scene else 9
        return QSize(842, round(USUAL_ROW * (rows + 0.6)))

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 4 * USUAL_ROW)

    def geometry_of_day(self) -> Geometry | None:
        """Where rooms and minutes lie at this moment; None before the first day."""
        return self._scene.geometry if self._scene else None

    def _put(self, rows: DayRows, now: datetime) -> Scene:
        """The scene for other rows; what is picked, wanted and in focus stays."""
        day = DayIndex(rows, now)
        if self._scene is None:
            ink = Ink(self.devicePixelRatioF())
            self._scene = Scene(day, now, self.pc, Geometry(1, 1, 0, 0, 1, 0, 0, 60), ink)
        scene = self._scene
        scene.day, scene.now, scene.pc = day, now, self.pc
        self._lay_out()
        return scene

    def _lay_out(self) -> None:
        """Geometry and scroll range for the present size, day and theme."""
        scene = self._scene
        if scene is None:
            return
        ink, day, size = scene.ink, scene.day, self.viewport().size()
        header = round(ink.line * HEADER_LINES)
        row = row_height(size.height() - header, len(day.rooms), 2 * ink.line + 2)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, header + row * len(day.rooms) - size.height()))
        bar.setPageStep(max(1, size.height() - header))
        bar.setSingleStep(row)
        start, end = day.axis
        label = self._label_width(scene, size.width())
        scene.geometry = Geometry(
            size.width(), size.height(), label, header, row, len(day.rooms), start, end, bar.value()
        )
        self._renew()

    @staticmethod
    def _label_width(scene: Scene, width: int) -> int:
        names = max((scene.ink.name_width(room.name) for room in scene.day.rooms), default=0)
        most = min(round(LABEL_WIDTH[1] * scene.ink.line / 17), width // 4)
        return max(min(names + LABEL_PADS, most), min(LABEL_WIDTH[0], most))

    def _renew(self) -> None:
        """Paint everything anew from fresh plans."""
        self._plans = self._picture = None
        self.viewport().update()

    def _renew_rows(self, rects: list[QRect]) -> None:
        """Paint only the rows that these rectangles touch."""
        for rect in rects:
            self.viewport().update(QRect(0, rect.top() - 8, self.viewport().width(), rect.height() + 16))

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

    def _show_row(self, row: int) -> None:
        scene = self._scene
        if scene is None:
            return
        geometry, bar = scene.geometry, self.verticalScrollBar()
        over = geometry.header - geometry.y(row)
        under = geometry.y(row) + geometry.row - geometry.height
        if over > 0:
            bar.setValue(bar.value() - over)
        elif under > 0:
            bar.setValue(bar.value() + under)

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
            self._picture = picture(scene, self._plans_of(scene))
        painter.drawPixmap(0, 0, self._picture)
        if scene.day.rooms:
            paint_over(painter, scene, self._plans_of(scene))

    def _plans_of(self, scene: Scene) -> list[Plan]:
        if self._plans is None:
            self._plans = [plan(scene, block) for block in scene.day.blocks]
        return self._plans


def picture(scene: Scene, plans: list[Plan]) -> QPixmap:
    """The day without what is wanted: painted once, then only copied, so that a drag costs its own marks."""
    ratio = scene.ink.ratio
    painted = QPixmap(ceil(scene.geometry.width * ratio), ceil(scene.geometry.height * ratio))
    painted.setDevicePixelRatio(ratio)
    painter = QPainter(painted)
    grid.paint_ground(painter, scene)
    if scene.day.rooms:
        _paint_day(painter, scene, plans)
    else:
        paint_empty(painter, scene)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    grid.paint_card(painter, scene)
    painter.end()
    return painted


def _paint_day(painter: QPainter, scene: Scene, plans: list[Plan]) -> None:
    """Grid, closures, past, present, blocks, then the header over what is scrolled."""
    geometry = scene.geometry
    painter.setClipRect(QRect(0, geometry.header, geometry.width, geometry.bottom - geometry.header))
    grid.paint_grid(painter, scene)
    grid.paint_closures(painter, scene)
    grid.paint_bands(painter, scene)
    grid.paint_past(painter, scene)
    grid.paint_labels(painter, scene)
    grid.paint_now_line(painter, scene)
    paint_blocks(painter, scene.ink, plans)
    painter.setClipping(False)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    grid.paint_header(painter, scene)


def paint_over(painter: QPainter, scene: Scene, plans: list[Plan]) -> None:
    """What changes under the hand: offers, wishes, clashes, what is carried, the focus."""
    geometry = scene.geometry
    painter.setClipRect(QRect(0, geometry.header, geometry.width, geometry.bottom - geometry.header))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    held = scene.pull or scene.dropped
    marks.paint_hover(painter, scene)
    if held is not None and held.booking is not None:
        paint_faded(painter, scene.ink, plans, held.booking.id)
    paint_empty(painter, scene)
    marks.paint_offers(painter, scene)
    marks.paint_wish(painter, scene)
    if held is not None:
        marks.paint_pull(painter, scene, held)
    marks.paint_picked(painter, scene)
    marks.paint_focus(painter, scene)
