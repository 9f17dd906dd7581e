"""The cases as a list: what each is about over whose it is and when, with what is to be done next at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.queries.consultation_rows import ConsultationRow
from desktop.sentences import actor_words
from desktop.views.consultations import words
from desktop.views.shared import icons
from desktop.views.shared.marks import matched
from desktop.views.shared.tag import Mark, mark_size, paint_mark
from desktop.views.shared.theme import current
from desktop.words import CaseState, Language, Openness

ROW, SIDE = 62, 14
_ANY = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class CaseRows(QAbstractListModel):
    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.rows: tuple[ConsultationRow, ...] = ()
        self.asked = ""
        self.today = date.min

    def fill(self, rows: Sequence[ConsultationRow], asked: str, today: date) -> None:
        self.beginResetModel()
        self.rows, self.asked, self.today = tuple(rows), asked, today
        self.endResetModel()

    def place_of(self, case_id: int | None) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.id == case_id), None)

    def rowCount(self, parent: Index = _ANY) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.summary
        if role == Qt.ItemDataRole.AccessibleTextRole:
            mark = self.mark_of(row)
            return "、".join(part for part in (row.summary, self.below(row), mark.word if mark else "") if part)
        return None

    def below(self, row: ConsultationRow) -> str:
        """Whose and when: the group, else who came, else what kind of actor."""
        who = row.group or row.caller or actor_words(row.actor, self._language)
        return f"{words.day(row.begun_at.date(), self.today)}　{who}"

    def mark_of(self, row: ConsultationRow) -> Mark | None:
        """What is to be done next; that a case is closed; nothing for one that merely goes on."""
        if row.state is CaseState.CLOSED:
            return words.state_mark(row.state)
        return words.due_mark(row.next_due, self.today) if row.next_due is not None else None


class CasePainter(QStyledItemDelegate):
    def __init__(self, cases: CaseRows) -> None:
        super().__init__(cases)
        self._cases = cases

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index  # every row is as high as the next
        return QSize(100, current().scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = current(), self._cases.rows[index.row()]
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), theme.colour("accent"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.left() + SIDE, rect.bottom(), rect.right() - SIDE, rect.bottom())
        half = (rect.height() - 14) / 2
        upper = QRectF(rect.left() + SIDE, rect.top() + 7, rect.width() - 2 * SIDE, half)
        if row.openness is not Openness.DESK:
            px = theme.scaled(16)
            lock = icons.pixmap("thing.confidential", "text_2", px)
            painter.drawPixmap(QPointF(upper.right() - px, upper.top() + (half - px) / 2), lock)
            upper.setRight(upper.right() - px - 6)
        ink = "text_2" if row.state is CaseState.CLOSED else "text"
        _write(painter, upper, row.summary, self._cases.asked, theme.font(bold=True), ink)
        lower = QRectF(rect.left() + SIDE, rect.top() + 7 + half, rect.width() - 2 * SIDE, half)
        if mark := self._cases.mark_of(row):
            size = mark_size(mark)
            lower.setRight(lower.right() - size.width())
            paint_mark(painter, QPointF(lower.right(), lower.top() + (half - size.height()) / 2), mark)
            lower.setRight(lower.right() - 8)
        _write(painter, lower, self._cases.below(row), self._cases.asked, theme.font("caption"), "text_2")


def _write(painter: QPainter, room: QRectF, text: str, asked: str, font: QFont, role: str) -> None:
    """One line whose matched characters stand on the colour for marks."""
    metrics = QFontMetricsF(font)
    if found := matched(text, asked):
        left = room.left() + metrics.horizontalAdvance(text[: found[0]])
        wide = metrics.horizontalAdvance(text[found[0] : found[1]])
        under = QRectF(left, room.center().y() - metrics.height() / 2, wide, metrics.height())
        painter.fillRect(under.intersected(room), current().colour("mark"))
    painter.setFont(font)
    painter.setPen(current().colour(role))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
