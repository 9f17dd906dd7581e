"""What goes into the package: its files with their rows, each with how many things are to mend in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.views.shared import icons
from desktop.views.shared.lettering import CAPTION, MIDDLE, Words, letters
from desktop.views.shared.rows import Index, RowModel, RowPainter
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import notifier

ROW, SIDE, ICON, STATE = 48, 14, 20, 18


@dataclass(frozen=True, slots=True)
class FileRow:
    """`note` is its rows or pages in words; `to_mend` counts what is better mended before."""

    name: str
    note: str
    is_pdf: bool
    to_mend: int


class _Files(RowModel[FileRow]):
    def title(self, row: FileRow) -> str:
        return row.name

    def spoken(self, row: FileRow) -> str:
        return f"{row.name} {row.note}"


class _Painter(RowPainter):
    row = ROW

    def __init__(self, files: _Files) -> None:
        super().__init__(files)
        self._files = files

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        ink, row = letters(), self._files.rows[index.row()]
        px = ink.theme.scaled(ICON)
        picture = icons.pixmap("thing.pdf" if row.is_pdf else "thing.spreadsheet", "text_2", px)
        painter.drawPixmap(QPointF(area.left() + SIDE, area.top() + (area.height() - px) / 2), picture)
        right = _draw_state(painter, area, row)
        left = area.left() + SIDE + px + 10
        room = QRectF(left, area.top() + ink.theme.scaled(4), right - left - 6, ink.theme.scaled(22))
        ink.write(painter, room, Words(row.name), elide=MIDDLE)
        ink.write(painter, room.translated(0, ink.theme.scaled(19)), Words(row.note, CAPTION, "text_2"))


def _draw_state(painter: QPainter, area: QRectF, row: FileRow) -> float:
    """The tick or the count at the right; where it begins."""
    ink = letters()
    if row.to_mend:
        mark = Mark(f"{row.to_mend}", "warn", "status.warning")
        size = ink.mark_size(mark)
        at = QPointF(area.right() - SIDE - size.width(), area.center().y() - size.height() / 2)
        ink.stamp(painter, at, mark)
        return at.x()
    px = ink.theme.scaled(STATE)
    at = QPointF(area.right() - SIDE - px, area.center().y() - px / 2)
    painter.drawPixmap(at, icons.pixmap("status.good", "ok", px))
    return at.x()


class ContentsList(QListView):
    """`chosen` carries the name of the file a person went to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = _Files(self)
        self.setModel(self._files)
        self.setItemDelegate(_Painter(self._files))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self._putting, self._is_told = False, False
        self.selectionModel().selectionChanged.connect(self._selected)
        self.clicked.connect(self._pressed)
        notifier().changed.connect(self.doItemsLayout)

    @property
    def rows(self) -> tuple[FileRow, ...]:
        return self._files.rows

    @property
    def name(self) -> str:
        """The file that is chosen, "" while none is."""
        place = self.currentIndex().row()
        return self.rows[place].name if 0 <= place < len(self.rows) else ""

    def show_rows(self, rows: Sequence[FileRow]) -> None:
        """What was chosen stays chosen, else the first is; nothing is announced."""
        before = self.name
        self._putting = True
        self._files.fill(rows)
        names = [row.name for row in rows]
        if rows:
            self.setCurrentIndex(self._files.index(names.index(before) if before in names else 0, 0))
        self._putting = False

    @Slot(QItemSelection, QItemSelection)
    def _selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        if self.name and not self._putting:
            self._is_told = True
            self.chosen.emit(self.name)

    @Slot()
    def _pressed(self) -> None:
        """A press on what is chosen already shows it again."""
        if not self._is_told and self.name:
            self.chosen.emit(self.name)
        self._is_told = False
