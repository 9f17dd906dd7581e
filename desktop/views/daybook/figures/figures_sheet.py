"""The day book in figures: by what, when and where, as a table with bars, as a paper, as a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.queries.day_figures import DAY_FIGURE_READS, CountedDays, DayFigure, Subject
from desktop.queries.uses import Asked
from desktop.views.daybook.figures.behind_card import DaysBehindCard
from desktop.views.daybook.figures.figures_card import DayFiguresCard
from desktop.views.daybook.figures.figures_choice import DayFiguresChoice
from desktop.views.daybook.figures.words import figure_word
from desktop.views.figures.figures_sheet import FiguresSheet, today_of
from desktop.words import Language

SHEETS = {Subject.SPACE: "space", Subject.ENTRIES: "entries", Subject.DISPLAYS: "displays"}


def count(database: Any, _progress: Progress, *, by: DayFigure, asked: Asked) -> CountedDays:
    from desktop.jobs.day_figures import count_days

    return count_days(database, by, asked)


def draw(database: Any, _progress: Progress, *, counted: CountedDays, staff: str) -> Any:
    from desktop.jobs.day_figures import draw_day_figures

    return draw_day_figures(database, counted, staff)


def export(database: Any, _progress: Progress, *, counted: CountedDays, kind: str, out: Path) -> Any:
    from desktop.jobs.day_figures import export_day_figures
    from desktop.jobs.group_export import ExportFormat

    return export_day_figures(database, counted, ExportFormat(kind), out)


class DayFiguresSheet(FiguresSheet):
    """`record_wanted` and `sheet_wanted` carry a record of the list behind a figure."""

    READS: ClassVar = DAY_FIGURE_READS
    record_wanted = Signal(str, int)
    sheet_wanted = Signal(str, object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        side, card, behind = DayFiguresChoice(today_of(desk)), DayFiguresCard(), DaysBehindCard(desk)
        super().__init__(desk, language, (side, card, behind), parent)
        self.day_side, self.day_card, self.records = side, card, behind
        behind.record_wanted.connect(self._want_record)
        behind.day_wanted.connect(partial(self.sheet_wanted.emit, "visits"))

    @Slot(object, int)
    def _want_record(self, subject: Subject, record_id: int) -> None:
        if subject is Subject.EVENTS:
            self.record_wanted.emit("event", record_id)
        else:
            self.sheet_wanted.emit(SHEETS[subject], record_id)

    def count_job(self, by: str, asked: Asked) -> Callable[..., Any]:
        return partial(count, by=DayFigure(by), asked=asked)

    def draw_job(self, counted: CountedDays, staff: str) -> Callable[..., Any]:
        return partial(draw, counted=counted, staff=staff)

    def export_job(self, counted: CountedDays, kind: str, out: Path) -> Callable[..., Any]:
        return partial(export, counted=counted, kind=kind, out=out)

    def show_counted(self) -> None:
        if self.counted is not None:
            self.day_card.show_counted(self.counted)
            self.day_side.say_notes(self.counted)

    def list_row(self, row: int) -> None:
        counted = cast("CountedDays", self.counted)
        name = f"{figure_word(counted.by)}　{self.day_card.name_of(counted, row)}"
        self.records.show_records(name, counted.by.subject, counted.ids_of(row))

    def file_name(self) -> str:
        counted = cast("CountedDays", self.counted)
        return f"{figure_word(counted.by)} {counted.asked.first} {counted.last}"

    def name_all(self) -> None:
        self.setAccessibleName(self.tr("Figures of the day book"))
        self.side.say_words()
        self.show_counted()
