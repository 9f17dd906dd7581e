"""The lines of the list of receipts: number and to whom, then when, for what and how; the yen at the right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop.queries.receipt_rows import ReceiptRow
from desktop.rules.times import clock
from desktop.views.printing.money import words
from desktop.views.shared import written
from desktop.views.shared.lettering import BODY, BOLD, CAPTION, Words, letters
from desktop.views.shared.rows import Index, RowModel, RowPainter
from desktop.views.shared.tag import Mark
from desktop.words import PaymentMethod

SIDE, GAP = 16, 10


class ReceiptModel(RowModel[ReceiptRow]):
    def title(self, row: ReceiptRow) -> str:
        return f"{row.number} {row.addressee}"

    def spoken(self, row: ReceiptRow) -> str:
        mark = self.mark(row)
        parts = (self.title(row), self.details(row), written.yen(row.total), mark.word if mark else "")
        return "、".join(part for part in parts if part)

    def tip(self, row: ReceiptRow) -> str | None:
        return self.spoken(row)

    def details(self, row: ReceiptRow) -> str:
        when = f"{written.short_day(row.issued_at.date())} {clock(row.issued_at)}"
        how = "" if row.method is PaymentMethod.CASH else words.method(row.method)
        again = self.tr("issued again: {count}").format(count=row.reissues) if row.reissues else ""
        return "　".join(part for part in (when, "・".join(map(words.taking, row.kinds)), how, again) if part)

    def mark(self, row: ReceiptRow) -> Mark | None:
        if row.voided:
            return Mark(self.tr("void"), "refused", "state.cancelled")
        if row.refunded:
            back = self.tr("{yen} given back").format(yen=written.yen(row.refunded))
            return Mark(back, "warn", "state.unpaid")
        return None

    def row_at(self, index: Index) -> ReceiptRow | None:
        return self.rows[index.row()] if index.isValid() else None


class ReceiptPainter(RowPainter):
    row = 58

    def __init__(self, lines: ReceiptModel) -> None:
        super().__init__(lines)
        self._lines = lines

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        ink, row = letters(), self._lines.rows[index.row()]
        room = area.adjusted(SIDE, 5, -SIDE, -5)
        upper, lower = QRectF(room), QRectF(room)
        upper.setHeight(room.height() / 2)
        lower.setTop(upper.bottom())
        yen = written.yen(row.total)
        ink.write(painter, upper, Words(yen, BOLD, "text_off" if row.voided else "text"), at_right=True)
        upper.setRight(upper.right() - ink.width(yen, BOLD) - GAP)
        if (mark := self._lines.mark(row)) is not None:
            size = ink.mark_size(mark)
            left = lower.right() - size.width()
            ink.stamp(painter, QPointF(left, lower.top() + (lower.height() - size.height()) // 2), mark)
            lower.setRight(left - GAP)
        ink.write(painter, upper, Words(row.number, BODY, "text_2"))
        upper.setLeft(upper.left() + ink.width(row.number, BODY) + GAP)
        ink.write(painter, upper, Words(row.addressee, BOLD, "text"))
        ink.write(painter, lower, Words(self._lines.details(row), CAPTION, "text_2"))
