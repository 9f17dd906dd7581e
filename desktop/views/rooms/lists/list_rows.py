"""The lines of a list of bookings: who, then where and when, at the right what it is about."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop.views.shared.lettering import BODY, BOLD, CAPTION, Words, letters
from desktop.views.shared.rows import Index, RowModel, RowPainter
from desktop.views.shared.tag import Mark

SIDE, GAP = 20, 8


@dataclass(frozen=True, slots=True)
class ListLine:
    """`key` is the booking; `amount` stands at the right of the second line."""

    key: int
    title: str
    detail: str
    amount: str = ""
    mark: Mark | None = None


class ListModel(RowModel[ListLine]):
    def title(self, row: ListLine) -> str:
        return row.title

    def spoken(self, row: ListLine) -> str:
        parts = (row.title, row.mark.word if row.mark else "", row.detail, row.amount)
        return "、".join(part for part in parts if part)

    def tip(self, row: ListLine) -> str | None:
        return self.spoken(row)

    def key_at(self, index: Index) -> int | None:
        return self.rows[index.row()].key if index.isValid() else None

    def place_of(self, key: int | None) -> int:
        """The line of a booking, the first where it is gone."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), 0)


class ListPainter(RowPainter):
    row = 58

    def __init__(self, lines: ListModel) -> None:
        super().__init__(lines)
        self._lines = lines

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        ink, row = letters(), self._lines.rows[index.row()]
        room = area.adjusted(SIDE, 5, -SIDE, -5)
        upper, lower = QRectF(room), QRectF(room)
        upper.setHeight(room.height() / 2)
        lower.setTop(upper.bottom())
        if row.mark:
            size = ink.mark_size(row.mark)
            left = upper.right() - size.width()
            ink.stamp(painter, QPointF(left, upper.top() + (upper.height() - size.height()) // 2), row.mark)
            upper.setRight(left - GAP)
        if row.amount:
            right = Words(row.amount, BODY, "text")
            ink.write(painter, lower, right, at_right=True)
            lower.setRight(lower.right() - ink.width(row.amount, BODY) - GAP)
        ink.write(painter, upper, Words(row.title, BOLD, "text"))
        ink.write(painter, lower, Words(row.detail, CAPTION, "text_2"))
