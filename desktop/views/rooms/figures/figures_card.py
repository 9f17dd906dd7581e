"""The use of rooms, as rows with bars; a row opens the list behind it."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from desktop.queries.counted_rooms import CountedRooms
from desktop.queries.room_figures import RoomFigure, UseRow
from desktop.views.figures.figures_card import FiguresCard
from desktop.views.rooms.figures.words import figure_word, key_word, whole_word
from desktop.views.shared import written
from desktop.views.shared.figure_table import Shown
from desktop.words import Language

NO_SHARE = "―"


class RoomFiguresCard(FiguresCard):
    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def show_counted(self, counted: CountedRooms) -> None:
        self.rename(figure_word(counted.by))
        days = f"{written.short_day(counted.asked.first)}～{written.short_day(counted.last)}"
        self.say("　".join(part for part in (days, counted.site) if part))
        self.table.setAccessibleName(f"{figure_word(counted.by)} {days}")
        self.table.show_figures(self._utilised(counted) if counted.by is None else self._counted(counted))

    def name_of(self, counted: CountedRooms, row: int) -> str:
        """What the row is called."""
        names = self._names(counted)
        return names[row] if row < len(names) else whole_word(counted.by)

    def _names(self, counted: CountedRooms) -> tuple[str, ...]:
        if counted.by is None:
            return tuple(row.room if counted.site else f"{row.room}（{row.site}）" for row in counted.utilised)
        return tuple(key_word(counted.by, row.key, self._language) for row in counted.rows)

    def _counted(self, counted: CountedRooms) -> Shown:
        most = max((row.bookings for row in counted.rows), default=0) or 1
        refused = counted.by is RoomFigure.REFUSED
        count = self.tr("Requests") if refused else self.tr("Bookings")
        more = () if refused else (self.tr("Hours"),)
        fees = () if refused else (self.tr("Fees (yen)"),)
        return Shown(
            heads=("", count, self.tr("Share"), *more, self.tr("People"), *fees),
            names=(*self._names(counted), whole_word(counted.by)),
            cells=tuple(_cells(row, refused=refused) for row in (*counted.rows, counted.whole)),
            bars=(*(row.bookings / most for row in counted.rows), 0.0),
        )

    def _utilised(self, counted: CountedRooms) -> Shown:
        apart = [row for row in counted.utilised if not row.joins]  # the others are made of these
        used, opened = sum(row.used for row in apart), sum(row.open for row in apart)
        share = (Decimal(used * 100) / opened).quantize(Decimal("0.1")) if opened else None
        rows = [("", f"{row.used:,}", f"{row.open:,}", _percent(row.percent)) for row in counted.utilised]
        return Shown(
            heads=("", self.tr("Used parts"), self.tr("Open parts"), self.tr("Utilisation")),
            names=(*self._names(counted), self.tr("All rooms")),
            cells=(*rows, ("", f"{used:,}", f"{opened:,}", _percent(share))),
            bars=(*(float(row.percent or 0) / 100 for row in counted.utilised), 0.0),
        )


def _cells(row: UseRow, *, refused: bool) -> tuple[str, ...]:
    counted = ("", f"{row.bookings:,}", _percent(row.percent))
    if refused:
        return *counted, f"{row.people:,}"
    return *counted, f"{row.minutes / 60:,.1f}", f"{row.people:,}", f"{row.fees:,}"


def _percent(percent: Decimal | None) -> str:
    return NO_SHARE if percent is None else f"{percent} %"
