"""One row of the register: name over reading with what was asked marked, the status as a tag."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.views.groups import words
from desktop.views.groups.list_columns import NAME, STATUS, cell
from desktop.views.groups.list_model import GroupListModel, Index
from desktop.views.shared.marks import matched
from desktop.views.shared.tag import Mark, mark_size, paint_mark
from desktop.views.shared.theme import Theme, current

ROW, SIDE, BAR = 42, 8, 4
FIRST_SIDE = 11
PLAIN = ("number", "registered_until")


class RowPainter(QStyledItemDelegate):
    def __init__(self, model: GroupListModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index  # every row is as high as the next
        return QSize(80, current().scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row, key = current(), self._model.row_at(index.row()), self._model.key_at(index.column())
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        picked, first = bool(state & QStyle.StateFlag.State_Selected), index.column() == 0
        if picked:
            painter.fillRect(rect, _ink(theme, "selected"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), _ink(theme, "line"))
        if picked and first:
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), _ink(theme, "accent"))
        if row is None:
            return
        room = QRectF(rect).adjusted(FIRST_SIDE if first else SIDE, 0, -SIDE, -1)
        if key == NAME:
            self._write_name(painter, room, row.name, row.kana, bold=picked)
        elif key == STATUS:
            mark = words.row_mark(row.status, lacks_papers=row.lacks_papers)
            tag = _tag(theme, mark, painter.device().devicePixelRatioF())
            top = room.top() + (room.height() - tag.deviceIndependentSize().height()) // 2
            painter.drawPixmap(QPointF(room.left(), round(top)), tag)
        elif key in PLAIN:
            _write(painter, room, cell(row, key, ()), "", ("body", False), "text")
        else:
            _write(painter, room, cell(row, key, self._model.look.more), "", ("caption", False), "text_2")

    def _write_name(self, painter: QPainter, room: QRectF, name: str, kana: str, *, bold: bool) -> None:
        asked = self._model.asked
        if not kana:
            _write(painter, room, name, asked, ("body", bold), "text")
            return
        high, low = (_letters(current(), *face)[1].height() for face in (("body", bold), ("caption", False)))
        top = room.top() + (room.height() - high - low) / 2
        _write(painter, QRectF(room.left(), top, room.width(), high), name, asked, ("body", bold), "text")
        below = QRectF(room.left(), top + high, room.width(), low)
        _write(painter, below, kana, asked, ("caption", False), "text_2")


def _write(painter: QPainter, room: QRectF, text: str, asked: str, face: tuple[str, bool], ink: str) -> None:
    """One line that loses its end, never its middle."""
    theme = current()
    font, metrics = _letters(theme, *face)
    found = matched(text, asked) if asked else None
    if found:
        left = room.left() + metrics.horizontalAdvance(text[: found[0]])
        wide = metrics.horizontalAdvance(text[found[0] : found[1]])
        under = QRectF(left, room.center().y() - metrics.height() / 2, wide, metrics.height())
        painter.fillRect(under.intersected(room), _ink(theme, "mark"))
    painter.setFont(font)
    painter.setPen(_ink(theme, ink))
    shown = _fitted(theme, face, text, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


@lru_cache(maxsize=64)
def _tag(theme: Theme, mark: Mark, ratio: float) -> QPixmap:
    """A tag is drawn once: there are hundreds of rows and few statuses."""
    del theme
    size = mark_size(mark)
    picture = QPixmap((size + QSize(2, 2)) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, QPointF(0, 0), mark)
    painter.end()
    return picture


@lru_cache(maxsize=64)
def _ink(theme: Theme, role: str) -> QColor:
    return theme.colour(role)


@lru_cache(maxsize=16)
def _letters(theme: Theme, role: str, bold: bool) -> tuple[QFont, QFontMetricsF]:  # noqa: FBT001  a key of the cache
    font = theme.font(role, bold=bold)
    return font, QFontMetricsF(font)


@lru_cache(maxsize=2048)
def _fitted(theme: Theme, face: tuple[str, bool], text: str, width: float) -> str:
    return _letters(theme, *face)[1].elidedText(text, Qt.TextElideMode.ElideRight, width)
