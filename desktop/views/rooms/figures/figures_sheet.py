"""The use of rooms in figures: by what, when and where, as a table with bars, as a paper, as a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.queries.counted_rooms import CountedRooms
from desktop.queries.room_figures import ROOM_FIGURE_READS, RoomFigure
from desktop.queries.uses import Asked
from desktop.views.figures.figures_sheet import FiguresSheet, today_of
from desktop.views.rooms.figures.behind_card import RoomsBehindCard
from desktop.views.rooms.figures.figures_card import RoomFiguresCard
from desktop.views.rooms.figures.figures_choice import RoomFiguresChoice, figure_of
from desktop.views.rooms.figures.words import figure_word
from desktop.words import Language


def count(database: Any, _progress: Progress, *, by: RoomFigure | None, asked: Asked) -> CountedRooms:
    from desktop.jobs.room_figures import count_rooms

    return count_rooms(database, by, asked)


def draw(database: Any, _progress: Progress, *, counted: CountedRooms, staff: str) -> Any:
    from desktop.jobs.room_figures import draw_room_figures

    return draw_room_figures(database, counted, staff)


def export(database: Any, _progress: Progress, *, counted: CountedRooms, kind: str, out: Path) -> Any:
    from desktop.jobs.group_export import ExportFormat
    from desktop.jobs.room_figures import export_room_figures

    return export_room_figures(database, counted, ExportFormat(kind), out)


class RoomFiguresSheet(FiguresSheet):
    """`booking_wanted` carries a booking of the list behind a figure."""

    READS: ClassVar = ROOM_FIGURE_READS
    booking_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        side, card, behind = (
            RoomFiguresChoice(today_of(desk)),
            RoomFiguresCard(language),
            RoomsBehindCard(desk, language),
        )
        super().__init__(desk, language, (side, card, behind), parent)
        self.rooms_side, self.rooms_card, self.rooms_behind = side, card, behind
        behind.booking_wanted.connect(self.booking_wanted)

    def count_job(self, by: str, asked: Asked) -> Callable[..., Any]:
        return partial(count, by=figure_of(by), asked=asked)

    def draw_job(self, counted: CountedRooms, staff: str) -> Callable[..., Any]:
        return partial(draw, counted=counted, staff=staff)

    def export_job(self, counted: CountedRooms, kind: str, out: Path) -> Callable[..., Any]:
        return partial(export, counted=counted, kind=kind, out=out)

    def show_counted(self) -> None:
        if self.counted is not None:
            self.rooms_card.show_counted(self.counted)
            self.rooms_side.say_notes(self.counted.by)

    def list_row(self, row: int) -> None:
        counted = cast("CountedRooms", self.counted)
        name = f"{figure_word(counted.by)}　{self.rooms_card.name_of(counted, row)}"
        refused = counted.by is RoomFigure.REFUSED
        (self.rooms_behind.show_refused if refused else self.rooms_behind.show_bookings)(name, counted.ids_of(row))

    def file_name(self) -> str:
        counted = cast("CountedRooms", self.counted)
        return f"{self.tr('Rooms')} {figure_word(counted.by)} {counted.asked.first} {counted.last}"

    def name_all(self) -> None:
        self.setAccessibleName(self.tr("Figures of the rooms"))
        self.side.say_words()
        self.show_counted()
