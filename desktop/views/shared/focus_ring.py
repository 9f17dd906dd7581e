"""Two rings around the widget that has the keyboard, one pair on the whole screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget
from shiboken6 import isValid

from desktop.views.shared.theme import current, notifier

INNER, OUTER = 2, 2
RADIUS = 6
OWN_RING = "ownRing"  # a widget with this property paints the ring itself, around one of its parts
_WATCHED = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange}
)


class _Rings(QWidget):
    """Lies outside the widget's edge and lets every click through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around = QRect()

    def lay_around(self, around: QRect, shown_part: QRect) -> None:
        """`around` is the widget and `shown_part` what may be painted on, both in the window's coordinates."""
        wide = INNER + OUTER
        place = around.adjusted(-wide, -wide, wide, wide).intersected(shown_part)
        self._around = around.translated(-place.topLeft())
        self.setGeometry(place)
        self.setMask(QRegion(self.rect()) - QRegion(self._around.adjusted(2, 2, -2, -2)))
        self.setVisible(not place.isEmpty())
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        paint_rings(painter, QRectF(self._around), RADIUS)


def paint_rings(painter: QPainter, around: QRectF, radius: float) -> None:
    """The two rings outside a rectangle, for a canvas that marks one of its parts."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for role, out in (("focus_inner", INNER / 2), ("focus_outer", INNER + OUTER / 2)):
        painter.setPen(QPen(QColor(current().colour(role)), INNER))
        painter.drawRoundedRect(around.adjusted(-out, -out, out, out), radius + out, radius + out)
    painter.restore()


class FocusRing(QObject):
    """Follows `QApplication.focusChanged`; stays away while a mouse button is down."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._target: QWidget | None = None
        self._watched: list[QObject] = []
        self._rings: _Rings | None = None
        app.focusChanged.connect(self._focus_changed)
        notifier().changed.connect(self._place)

    @property
    def target(self) -> QWidget | None:
        """The widget that has the ring."""
        return self._target if self._rings is not None and isValid(self._rings) and self._rings.isVisible() else None

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        if now is None or now.property(OWN_RING) or isinstance(now, QMenu):
            return
        if self._app.mouseButtons() != Qt.MouseButton.NoButton:
            return
        self._target = now
        each: QWidget | None = now
        while each is not None:
            each.installEventFilter(self)
            self._watched.append(each)
            each = None if each.isWindow() else each.parentWidget()
        self._place()
        QTimer.singleShot(0, self, self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WATCHED:
            QTimer.singleShot(0, self, self._place)
        elif event.type() == QEvent.Type.MouseButtonPress and watched is self._target:
            self._leave()
        return False

    def _leave(self) -> None:
        for each in self._watched:
            if isValid(each):
                each.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        if self._rings is not None and isValid(self._rings):
            self._rings.hide()
            self._rings.deleteLater()
        self._rings = None

    @Slot()
    def _place(self) -> None:
        target = self._target
        if target is None:
            return
        if not isValid(target) or not target.isVisible():
            self._leave()
            return
        window = target.window()
        if self._rings is None or not isValid(self._rings) or self._rings.parentWidget() is not window:
            self._rings = _Rings(window)
        around = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        self._rings.lay_around(around, _shown_part(target, window))


def _shown_part(target: QWidget, window: QWidget) -> QRect:
    """The window, less what the scroll areas around the widget cut off."""
    shown = window.rect()
    each = target.parentWidget()
    while each is not None and not target.isWindow():
        if isinstance(each, QAbstractScrollArea):
            viewport = each.viewport()
            shown = shown.intersected(QRect(viewport.mapTo(window, QPoint(0, 0)), viewport.size()))
        each = None if each.isWindow() else each.parentWidget()
    return shown
