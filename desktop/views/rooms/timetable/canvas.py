"""The painted area of the timetable: geometry, scrolling under a header that stays, painting in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from desktop.queries.days import DayRows
from desktop.views.rooms.timetable.cells import extent
from desktop.views.rooms.timetable.day import DayIndex
from desktop.views.rooms.timetable.geometry import Geometry, row_height
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.rooms.timetable.picture import paint_over, picture
from desktop.views.rooms.timetable.plans import Plan, plan
from desktop.views.rooms.timetable.scene import Scene
from desktop.views.rooms.timetable.zoom import brought_in, step_of, stepped, zoomed
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
        day = self._index(rows, now)
        if self._scene is None:
            ink = Ink(self.devicePixelRatioF())
            self._scene = Scene(day, now, self.pc, Geometry(1, 1, 0, 0, 1, 0, 0, 60), ink)
        scene = self._scene
        scene.day, scene.now, scene.pc = day, now, self.pc
        self._lay_out()
        return scene

    def _index(self, rows: DayRows, now: datetime) -> DayIndex:
        return DayIndex(rows, now)

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
        zoom, across = scene.geometry.zoom, self.horizontalScrollBar()
        made = Geometry(size.width(), size.height(), label, header, row, len(day.rooms), start, end, bar.value(), zoom)
        across.setRange(0, made.most_shift)
        across.setPageStep(made.seen)
        across.setSingleStep(max(1, made.span // (end - start) * 30))
        scene.geometry = replace(made, shift=across.value())
        self._renew()

    def zoom(self, by: int, x: int | None = None) -> None:
        """One step nearer (1) or farther (-1), or the whole day again (0); the minute at `x` stays where it is."""
        scene = self._scene
        if scene is None:
            return
        middle = scene.geometry.x(scene.cell.minute) if x is None else x
        wanted = zoomed(scene.geometry, stepped(scene.geometry.zoom, by), middle)
        scene.geometry = wanted
        self._lay_out()
        self.horizontalScrollBar().setValue(wanted.shift)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom(1 if event.angleDelta().y() > 0 else -1, event.position().toPoint().x())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = step_of(Qt.Key(event.key())) if event.modifiers() & Qt.KeyboardModifier.ControlModifier else None
        if by is None:
            super().keyPressEvent(event)
        else:
            self.zoom(by)

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
            offset, shift = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
            self._scene.geometry = replace(self._scene.geometry, offset=offset, shift=shift)
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
        if geometry.shift or geometry.zoom > 1:
            self.horizontalScrollBar().setValue(brought_in(geometry, *extent(scene.day, scene.cell)))

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
            first, last = scene.geometry.rows_in_sight
            self._plans = [plan(scene, each) for each in scene.day.blocks if each.first <= last and first <= each.last]
        return self._plans
