"""One row of the register: name over reading with what was asked marked, the status as a tag."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.views.groups import words
from desktop.views.groups.list_model import Column, GroupListModel, Index, cell
from desktop.views.shared.marks import matched
from desktop.views.shared.tag import mark_size, paint_mark
from desktop.views.shared.theme import current

ROW, SIDE, BAR = 42, 8, 4
FIRST_SIDE = 11


class RowPainter(QStyledItemDelegate):
    def __init__(self, model: GroupListModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index  # every row is as high as the next
        return QSize(80, current().scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row, column = current(), self._model.rows[index.row()], Column(index.column())
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        picked = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(rect)
        if picked:
            painter.fillRect(rect, theme.colour("selected"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        if picked and column is Column.NUMBER:
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), theme.colour("accent"))
        left = FIRST_SIDE if column is Column.NUMBER else SIDE
        room = QRectF(rect).adjusted(left, 0, -SIDE, -1)
        if column is Column.NAME:
            self._write_name(painter, room, row.name, row.kana, bold=picked)
        elif column is Column.STATUS:
            mark = words.status_mark(row.status)
            top = room.top() + (room.height() - mark_size(mark).height()) // 2
            paint_mark(painter, QPointF(room.left(), round(top)), mark)
        else:
            role = "text_2" if column is Column.FIELDS else "text"
            font = theme.font("caption" if column is Column.FIELDS else "body")
            _write(painter, room, cell(row, column), "", font, role)
        painter.restore()

    def _write_name(self, painter: QPainter, room: QRectF, name: str, kana: str, *, bold: bool) -> None:
        theme, asked = current(), self._model.asked
        if not kana:
            _write(painter, room, name, asked, theme.font(bold=bold), "text")
            return
        upper, lower = theme.font(bold=bold), theme.font("caption")
        high, low = QFontMetricsF(upper).height(), QFontMetricsF(lower).height()
        top = room.top() + (room.height() - high - low) / 2
        _write(painter, QRectF(room.left(), top, room.width(), high), name, asked, upper, "text")
        _write(painter, QRectF(room.left(), top + high, room.width(), low), kana, asked, lower, "text_2")


def _write(painter: QPainter, room: QRectF, text: str, asked: str, font: QFont, role: str) -> None:
    """One line that loses its end, never its middle."""
    metrics = QFontMetricsF(font)
    found = matched(text, asked) if asked else None
    if found:
        left = room.left() + metrics.horizontalAdvance(text[: found[0]])
        wide = metrics.horizontalAdvance(text[found[0] : found[1]])
        under = QRectF(left, room.center().y() - metrics.height() / 2, wide, metrics.height())
        painter.fillRect(under.intersected(room), current().colour("mark"))
    painter.setFont(font)
    painter.setPen(current().colour(role))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
