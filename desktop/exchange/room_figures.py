"""A figure of the rooms as a sheet: a row for each word, the whole last."""

from __future__ import annotations

from decimal import Decimal

from desktop.documents.room_figure_words import NAMES, heads, key_name
from desktop.exchange.package_sheets import Sheet
from desktop.queries.counted_rooms import CountedRooms
from desktop.queries.room_figures import RoomFigure, UseRow

NAME = "会議室の統計"
Cell = str | int | Decimal


def room_figures_sheet(counted: CountedRooms) -> Sheet:
    """The counts as they are counted; hours with two places."""
    if counted.by is None:
        rooms: list[tuple[Cell, ...]] = [
            (row.room, row.site, row.used, row.open, "" if row.percent is None else row.percent)
            for row in counted.utilised
        ]
        return Sheet(NAME, ("部屋", "施設", *heads(counted)), tuple(rooms))
    rows = [(key_name(counted.by, row.key), *_cells(counted.by, row)) for row in counted.rows]
    whole = ("利用全体" if counted.several else "合計", *_cells(counted.by, counted.whole))
    return Sheet(NAME, (NAMES[counted.by], *heads(counted)), (*rows, whole))


def _cells(by: RoomFigure, row: UseRow) -> tuple[Cell, ...]:
    percent = "" if row.percent is None else row.percent
    if by is RoomFigure.REFUSED:
        return row.bookings, percent, row.people
    hours = (Decimal(row.minutes) / 60).quantize(Decimal("0.01"))
    return row.bookings, percent, hours, row.people, row.fees
