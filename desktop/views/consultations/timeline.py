"""The contacts of a case in time order, painted on one line with what is to be done next at its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.consultations.timeline_layout import (
    GAP,
    NODE,
    WHEN,
    Entry,
    Laid,
    Stop,
    TimelineLayout,
    aside_of,
    left_of,
    line_of,
    stops_of,
)
from desktop.views.shared import icons
from desktop.views.shared.keys import ENTER
from desktop.views.shared.tag import mark_size, paint_mark
from desktop.views.shared.theme import Theme, current, notifier

AT_ONCE = 12  # entries that are laid before the first paint, and in each moment after it
PRESS = {*ENTER, Qt.Key.Key_Space}
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}


class Timeline(QWidget):
    """As high as its words need; the whole of it is its accessible description.

    `wanted` carries what was pressed: by a click, or by Enter after the arrow keys have `marked` it.
    """

    wanted = Signal(str, int)
    marked = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self._layout = TimelineLayout()
        self._laid: tuple[Laid, ...] = ()
        self._laid_for: tuple[int, Theme] | None = None
        self._stops: tuple[Stop, ...] = ()
        self._at: tuple[str, int] | None = None
        self._ready = AT_ONCE
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._lay_more)
        self._over: Stop | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        notifier().changed.connect(self._relay)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        if tuple(entries) != self.entries:
            is_other = set(self.entries).isdisjoint(entries)
            self.entries = tuple(entries)
            self._ready = AT_ONCE if is_other else len(entries)
            self._rest.start(0)
            self.setAccessibleDescription("\n".join(entry.spoken for entry in entries))
            self._relay()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, arg__1: int, /) -> int:
        laid = self._lay(arg__1)
        return round(laid[-1].top + laid[-1].height) + 4 if laid else 0

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().scaled(WHEN + NODE + 2 * GAP + 160), 0)

    @Slot()
    def _relay(self) -> None:
        self._laid_for = None
        self._over = None
        self.updateGeometry()
        self.update()

    @Slot()
    def _lay_more(self) -> None:
        """A long story is laid little by little, so that nobody waits for what is far below."""
        if self._ready < len(self.entries):
            self._ready += AT_ONCE
            self._relay()
            self._rest.start(0)

    def _lay(self, width: int) -> tuple[Laid, ...]:
        theme = current()
        if self._laid_for != (width, theme):
            self._laid, self._laid_for = self._layout.lay(self.entries[: self._ready], width, theme), (width, theme)
            self._stops = tuple(stops_of(self._laid, width, theme))
        return self._laid

    def stops(self) -> tuple[Stop, ...]:
        """What can be pressed, from top to bottom."""
        self._lay(self.width())
        return self._stops

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (step := STEPS.get(Qt.Key(event.key()))) is not None and self.stops():
            self._step(step)
        elif event.key() in PRESS and (stop := self._marked()) is not None:
            self.wanted.emit(*stop.wants)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if by_key and self._marked() is None and self.stops():
            self._step(1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._stop_at(event.position())
        if over is not self._over:
            self._over = over
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and (stop := self._stop_at(event.position())) is not None:
            self._at = stop.wants
            self.wanted.emit(*stop.wants)

    def _stop_at(self, where: QPointF) -> Stop | None:
        return next((stop for stop in self.stops() if stop.area.contains(where)), None)

    def _marked(self) -> Stop | None:
        return next((stop for stop in self.stops() if stop.wants == self._at), None)

    def _step(self, by: int) -> None:
        stops, here = self.stops(), self._marked()
        place = stops.index(here) + by if here is not None else 0
        stop = stops[max(0, min(place, len(stops) - 1))]
        self._at = stop.wants
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, stop.spoken))
        self.marked.emit(stop.area.toAlignedRect())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        laid = self._lay(self.width())
        self._draw_marked(painter, theme)
        for place, one in enumerate(laid):
            if one.top <= event.rect().bottom() and one.top + one.height + 40 >= event.rect().top():
                if place + 1 < len(laid):
                    _draw_line(painter, theme, one, laid[place + 1])
                self._draw(painter, theme, one)
        painter.end()

    def _draw_marked(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self._over is not None:
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(self._over.area, 4, 4)
        if self.hasFocus() and (stop := self._marked()) is not None:
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(stop.area, 4, 4)

    def _draw(self, painter: QPainter, theme: Theme, one: Laid) -> None:
        line, when = line_of(theme), theme.scaled(WHEN)
        _write(painter, QRectF(0, one.top, when, line), one.entry.when, theme.font(bold=True), theme.colour("text"))
        below = QRectF(0, one.top + line, when, line)
        _write(painter, below, one.entry.who, theme.font("caption"), theme.colour("text_2"))
        _draw_node(painter, theme, one)
        left = left_of(theme)
        title = QRectF(left, one.top, self.width() - left, line)
        painter.setFont(theme.font(bold=True))
        painter.setPen(theme.colour("text"))
        shown = painter.fontMetrics().elidedText(one.entry.title, Qt.TextElideMode.ElideRight, int(title.width()))
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, shown)
        one.text.draw(painter, QPointF(left, one.top + line))
        self._draw_asides(painter, theme, one, left, one.top + line + one.text_height)

    def _draw_asides(self, painter: QPainter, theme: Theme, one: Laid, left: int, top: float) -> None:
        for aside in one.entry.asides:
            size = mark_size(aside.mark)
            paint_mark(painter, QPointF(left, top + 4), aside.mark)
            words = QRectF(left + size.width() + 8, top + 4, self.width() - left - size.width() - 8, size.height())
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("text_2"))
            shown = painter.fontMetrics().elidedText(aside.words, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
            top += aside_of(theme)


def _node(theme: Theme, one: Laid) -> QRect:
    side = theme.scaled(NODE)
    return QRect(theme.scaled(WHEN) + GAP, round(one.top), side, side)


def _draw_line(painter: QPainter, theme: Theme, one: Laid, after: Laid) -> None:
    box = _node(theme, one)
    x = box.center().x() + 0.5
    painter.setPen(QPen(theme.colour("line_strong"), theme.border))
    painter.drawLine(QPointF(x, box.bottom() + 1), QPointF(x, after.top))


def _draw_node(painter: QPainter, theme: Theme, one: Laid) -> None:
    box = _node(theme, one)
    painter.setPen(QPen(theme.colour("line_strong"), theme.border))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    px = theme.scaled(17)
    where = box.center() + QRect(0, 0, 2, 2).topLeft()
    painter.drawPixmap(
        where.x() - px // 2 + 1, where.y() - px // 2 + 1, icons.pixmap(one.entry.icon, "accent_text", px)
    )


def _write(painter: QPainter, room: QRectF, text: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
