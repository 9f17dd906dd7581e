"""A small mark with fill, border, icon and word; for widgets and for the delegates of tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.shared import icons
from desktop.views.shared.theme import current, notifier

TagKind = Literal["good", "warn", "off", "accent", "hold", "refused"]

HEIGHT = 22
_RADIUS, _SIDE, _GAP = 4, 7, 4
# fill, border and text roles
_ROLES: dict[TagKind, tuple[str, str, str]] = {
    "good": ("ok_soft", "ok", "ok"),
    "warn": ("warn_soft", "warn_line", "warn"),
    "off": ("sunken", "line", "text_2"),
    "accent": ("accent_soft", "accent", "accent_text"),
    "hold": ("hold_soft", "hold_line", "hold"),
    "refused": ("danger_soft", "danger_line", "danger"),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """What a tag shows; `icon` is a name of the tokens or empty."""

    word: str
    kind: TagKind = "off"
    icon: str = ""


def mark_size(mark: Mark) -> QSize:
    """Logical px a mark needs at the present text size."""
    word = QFontMetricsF(current().font("caption")).horizontalAdvance(mark.word)
    picture = _picture_px() + _GAP if mark.icon else 0
    return QSize(round(word + picture + 2 * _SIDE) + 1, current().scaled(HEIGHT))


def paint_mark(painter: QPainter, left_top: QPointF, mark: Mark) -> None:
    """Draw the mark with its left upper corner at a point; nothing else of the painter changes."""
    theme, size = current(), mark_size(mark)
    fill, line, text = _ROLES[mark.kind]
    half = theme.border / 2
    box = QRectF(left_top, size.toSizeF())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(line), theme.border))
    painter.setBrush(theme.colour(fill))
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)
    left = box.left() + _SIDE
    if mark.icon:
        px = _picture_px()
        top = round(box.top() + (box.height() - px) / 2)
        painter.drawPixmap(QPointF(round(left), top), icons.pixmap(mark.icon, text, px))
        left += px + _GAP
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.colour(text))
    words = QRectF(left, box.top(), box.right() - left, box.height())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, mark.word)
    painter.restore()


def _picture_px() -> int:
    return current().scaled(15)


class Tag(QWidget):
    """A mark standing by itself."""

    def __init__(self, word: str, kind: TagKind = "off", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.mark = Mark(word, kind, icon)
        self.set_mark(self.mark)
        notifier().changed.connect(self.updateGeometry)

    def set_mark(self, mark: Mark) -> None:
        self.mark = mark
        self.setAccessibleName(mark.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return mark_size(self.mark)

    def minimumSizeHint(self) -> QSize:
        return mark_size(self.mark)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        paint_mark(painter, QPointF(QRect(self.rect()).topLeft()), self.mark)
