"""The versions of all tariffs, one a row, each with its period on a line of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.queries.tariffs import TariffRow, Tariffs
from desktop.views.settings.tariffs.tariff_words import period
from desktop.views.settings.tariffs.time_axis import SIDE, place_of, strip_of
from desktop.views.shared.lettering import BOLD, CAPTION, Words, letters
from desktop.views.shared.rows import Index, RowModel, RowPainter
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import current, notifier

GAP, THICK = 12, 10


@dataclass(frozen=True, slots=True)
class VersionLine:
    row: TariffRow
    mark: Mark | None
    today: date


class VersionModel(RowModel[VersionLine]):
    def title(self, row: VersionLine) -> str:
        return row.row.title

    def spoken(self, row: VersionLine) -> str:
        parts = (row.row.title, row.mark.word if row.mark else "", period(row.row), row.row.name)
        return "、".join(part for part in parts if part)

    def tip(self, row: VersionLine) -> str | None:
        return f"{row.row.title}\n{row.row.name}  {period(row.row)}"


class _Painter(RowPainter):
    row = 54

    def __init__(self, model: VersionModel) -> None:
        super().__init__(model)
        self._model = model

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        ink, line = letters(), self._model.rows[index.row()]
        room = area.adjusted(SIDE, 5, -SIDE, -6)
        strip = strip_of(room)
        upper, lower = QRectF(room), QRectF(room)
        upper.setRight(strip.left() - GAP)
        upper.setHeight(room.height() / 2)
        lower.setTop(upper.bottom())
        lower.setRight(upper.right())
        if line.mark:
            size = ink.mark_size(line.mark)
            spot = QPointF(upper.right() - size.width(), upper.top() + (upper.height() - size.height()) // 2)
            ink.stamp(painter, spot, line.mark)
            upper.setRight(spot.x() - GAP)
        ended = line.row.valid_until is not None and line.row.valid_until <= line.today
        ink.write(painter, upper, Words(line.row.title, BOLD, "text_2" if ended else "text"))
        ink.write(painter, lower, Words(period(line.row), CAPTION, "text_2"))
        _paint_period(painter, strip, line, ended=ended)


def _paint_period(painter: QPainter, room: QRectF, line: VersionLine, *, ended: bool) -> None:
    """The stretch of days it holds, today as an upright line; what goes on reaches to the edge."""
    ink = letters()
    thick, middle = ink.theme.scaled(THICK), room.center().y()
    painter.fillRect(QRectF(room.left(), middle - thick / 2, room.width(), thick), ink.colour("sunken"))
    left = room.left() + room.width() * place_of(line.row.valid_from, line.today)
    until = line.row.valid_until
    right = room.right() if until is None else room.left() + room.width() * place_of(until, line.today)
    bar = QRectF(left, middle - thick / 2, max(3.0, right - left), thick)
    painter.fillRect(bar, ink.colour("line_strong" if ended else "accent"))
    if until is not None and not ended:
        painter.fillRect(QRectF(bar.right() - 3, bar.top() - 3, 3, thick + 6), ink.colour("accent"))
    now = room.left() + room.width() * place_of(line.today, line.today)
    painter.setPen(QPen(ink.colour("danger"), 1.5))
    painter.drawLine(QPointF(now, room.top() + 2), QPointF(now, room.bottom() - 2))


class VersionList(QListView):
    """`picked` after another version was chosen, `opened` by Enter or a double click."""

    picked = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Versions of price lists"))
        self.model_ = VersionModel(self)
        self.setModel(self.model_)
        self.setItemDelegate(_Painter(self.model_))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self.picked)
        self.activated.connect(self._open)
        notifier().changed.connect(self._measure)

    @property
    def version(self) -> TariffRow | None:
        index = self.currentIndex()
        return self.model_.rows[index.row()].row if index.isValid() else None

    def show_versions(self, there: Tariffs, today: date, choose: int | None = None) -> None:
        """What is printed by comes first; the version that was chosen stays chosen where it is still there."""
        had = choose if choose is not None else self.version.id if self.version else None
        first = there.printed_by
        rows = sorted(there.rows, key=lambda row: (row.name != first, row.name, row.valid_from))
        self.model_.fill([VersionLine(row, self._mark(row, there, today), today) for row in rows])
        ids = [row.id for row in rows]
        at = ids.index(had) if had in ids else self._held(rows, first, today)
        if rows:
            self.setCurrentIndex(self.model_.index(at))
        self.picked.emit()

    def _held(self, rows: list[TariffRow], name: str, today: date) -> int:
        return next((at for at, row in enumerate(rows) if row.name == name and row.holds(today)), 0)

    def _mark(self, row: TariffRow, there: Tariffs, today: date) -> Mark | None:
        if row.name == there.printed_by and row.holds(today):
            return Mark(self.tr("in use"), "good", "status.good")
        if row.valid_from > today:
            return Mark(self.tr("planned"), "accent")
        if row.valid_until is not None and row.valid_until <= today:
            return Mark(self.tr("ended"), "off")
        return None

    @Slot()
    def _open(self) -> None:
        self.opened.emit()

    @Slot()
    def _measure(self) -> None:
        self.setMinimumHeight(current().scaled(_Painter.row) * 3)
        self.scheduleDelayedItemsLayout()
