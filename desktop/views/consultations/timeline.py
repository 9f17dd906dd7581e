"""The contacts of a case in time order, painted on one line with what is to be done next at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.shared import icons
from desktop.views.shared.tag import Mark, mark_size, paint_mark
from desktop.views.shared.theme import Theme, current, notifier

WHEN, NODE, GAP, BETWEEN = 92, 28, 9, 14
LINE, LEADING = 1.3, 1.5
LINE_BREAK = "\u2028"


@dataclass(frozen=True, slots=True)
class Aside:
    """What belongs to a contact: a referral and what came of it."""

    mark: Mark
    words: str


@dataclass(frozen=True, slots=True)
class Entry:
    """`when` and `who` stand at the left of the line, the icon on it, the rest at the right."""

    when: str
    who: str
    icon: str
    title: str
    text: str = ""
    asides: tuple[Aside, ...] = ()

    @property
    def spoken(self) -> str:
        asides = (f"{aside.mark.word} {aside.words}" for aside in self.asides)
        return " ".join(part for part in (self.when, self.who, self.title, self.text, *asides) if part)


@dataclass(frozen=True, slots=True)
class _Laid:
    """An entry with its words broken into lines; `top` and `height` in logical px."""

    entry: Entry
    top: float
    height: float
    text: QTextLayout
    text_height: float


class Timeline(QWidget):
    """As high as its words need; the whole of it is its accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self._laid: tuple[_Laid, ...] = ()
        self._laid_for: tuple[int, Theme] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        notifier().changed.connect(self._relay)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        if tuple(entries) != self.entries:
            self.entries = tuple(entries)
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
        self.updateGeometry()
        self.update()

    def _lay(self, width: int) -> tuple[_Laid, ...]:
        theme = current()
        if self._laid_for == (width, theme):
            return self._laid
        room = max(60, width - _left(theme))
        made: list[_Laid] = []
        top = 0.0
        for entry in self.entries:
            text, text_height = _broken(entry.text, theme.font(), room)
            needs = _line(theme) + text_height + len(entry.asides) * _aside(theme)
            height = max(needs, 2.0 * _line(theme), float(theme.scaled(NODE)))
            made.append(_Laid(entry, top, height, text, text_height))
            top += height + theme.scaled(BETWEEN)
        self._laid, self._laid_for = tuple(made), (width, theme)
        return self._laid

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        laid = self._lay(self.width())
        for place, one in enumerate(laid):
            if one.top <= event.rect().bottom() and one.top + one.height + 40 >= event.rect().top():
                if place + 1 < len(laid):
                    _draw_line(painter, theme, one, laid[place + 1])
                self._draw(painter, theme, one)
        painter.end()

    def _draw(self, painter: QPainter, theme: Theme, one: _Laid) -> None:
        line, when = _line(theme), theme.scaled(WHEN)
        _write(painter, QRectF(0, one.top, when, line), one.entry.when, theme.font(bold=True), theme.colour("text"))
        below = QRectF(0, one.top + line, when, line)
        _write(painter, below, one.entry.who, theme.font("caption"), theme.colour("text_2"))
        _draw_node(painter, theme, one)
        left = _left(theme)
        title = QRectF(left, one.top, self.width() - left, line)
        painter.setFont(theme.font(bold=True))
        painter.setPen(theme.colour("text"))
        shown = painter.fontMetrics().elidedText(one.entry.title, Qt.TextElideMode.ElideRight, int(title.width()))
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, shown)
        one.text.draw(painter, QPointF(left, one.top + line))
        self._draw_asides(painter, theme, one, left, one.top + line + one.text_height)

    def _draw_asides(self, painter: QPainter, theme: Theme, one: _Laid, left: int, top: float) -> None:
        for aside in one.entry.asides:
            size = mark_size(aside.mark)
            paint_mark(painter, QPointF(left, top + 4), aside.mark)
            words = QRectF(left + size.width() + 8, top + 4, self.width() - left - size.width() - 8, size.height())
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("text_2"))
            shown = painter.fontMetrics().elidedText(aside.words, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
            top += _aside(theme)


def _left(theme: Theme) -> int:
    return theme.scaled(WHEN) + theme.scaled(NODE) + 2 * GAP


def _line(theme: Theme) -> float:
    return theme.points("body") * 4 / 3 * LEADING


def _aside(theme: Theme) -> float:
    return theme.scaled(28)


def _broken(text: str, font: QFont, width: float) -> tuple[QTextLayout, float]:
    """The text in lines, a line and a half apart, as Japanese needs them."""
    layout = QTextLayout(text.replace("\n", LINE_BREAK), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    height, step = 0.0, font.pointSizeF() * 4 / 3 * LEADING
    layout.beginLayout()
    while text and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height + (step - line.height()) / 2))
        height += step
    layout.endLayout()
    return layout, height


def _node(theme: Theme, one: _Laid) -> QRect:
    side = theme.scaled(NODE)
    return QRect(theme.scaled(WHEN) + GAP, round(one.top), side, side)


def _draw_line(painter: QPainter, theme: Theme, one: _Laid, after: _Laid) -> None:
    box = _node(theme, one)
    x = box.center().x() + 0.5
    painter.setPen(QPen(theme.colour("line_strong"), theme.border))
    painter.drawLine(QPointF(x, box.bottom() + 1), QPointF(x, after.top))


def _draw_node(painter: QPainter, theme: Theme, one: _Laid) -> None:
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
