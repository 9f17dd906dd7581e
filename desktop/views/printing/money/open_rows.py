"""The lines of what is open: a box to tick, who, what and when, and the yen at the right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.queries.open_items import OpenItem
from desktop.rules.things import ThingKind
from desktop.views.printing.money import words
from desktop.views.shared import icons, written
from desktop.views.shared.lettering import BOLD, CAPTION, Words, letters
from desktop.views.shared.rows import Index, RowModel, RowPainter
from desktop.views.shared.theme import current

SIDE, GAP, BOX = 16, 12, 18
Key = tuple[ThingKind, int]


def key_of(item: OpenItem) -> Key:
    return item.kind, item.id


class OpenModel(RowModel[OpenItem]):
    """The rows, and which of them are ticked; ticks outlast an answer as long as the thing is still open."""

    def __init__(self) -> None:
        super().__init__()
        self.ticked: set[Key] = set()

    def title(self, row: OpenItem) -> str:
        return row.who

    def spoken(self, row: OpenItem) -> str:
        chosen = self.tr("ticked") if key_of(row) in self.ticked else ""
        return "、".join(part for part in (row.who, words.details(row), written.yen(row.yen), chosen) if part)

    def tip(self, row: OpenItem) -> str | None:
        return self.spoken(row)

    def item_at(self, index: Index) -> OpenItem | None:
        return self.rows[index.row()] if index.isValid() else None

    def chosen(self) -> tuple[OpenItem, ...]:
        return tuple(row for row in self.rows if key_of(row) in self.ticked)

    def tick(self, rows: Iterable[OpenItem], *, on: bool) -> None:
        keys = {key_of(row) for row in rows}
        self.ticked = self.ticked | keys if on else self.ticked - keys
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    def forget_gone(self, items: Iterable[OpenItem]) -> None:
        """Another PC has taken the money."""
        self.ticked &= {key_of(item) for item in items}


class OpenPainter(RowPainter):
    row = 58

    def __init__(self, lines: OpenModel) -> None:
        super().__init__(lines)
        self._lines = lines

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        ink, row = letters(), self._lines.rows[index.row()]
        side = current().scaled(BOX)
        box = QRectF(area.left() + SIDE, area.top() + (area.height() - side) / 2, side, side)
        self._box(painter, box, ticked=key_of(row) in self._lines.ticked)
        room = area.adjusted(SIDE + side + GAP, 5, -SIDE, -5)
        yen = Words(written.yen(row.yen), BOLD, "text")
        ink.write(painter, room, yen, at_right=True)
        room.setRight(room.right() - ink.width(yen.text, BOLD) - GAP)
        upper, lower = QRectF(room), QRectF(room)
        upper.setHeight(room.height() / 2)
        lower.setTop(upper.bottom())
        ink.write(painter, upper, Words(row.who, BOLD, "text"))
        ink.write(painter, lower, Words(words.details(row), CAPTION, "text_2"))

    def _box(self, painter: QPainter, box: QRectF, *, ticked: bool) -> None:
        theme = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if ticked else "line_strong"), 1.5))
        painter.setBrush(theme.colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
        if ticked:
            tick = icons.pixmap("verb.choose", "on_accent", round(box.width()) - 4)
            painter.drawPixmap(QPointF(box.left() + 2, box.top() + 2), tick)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
