"""What was printed in figures: by what, when and where, as a table with bars, as a paper, as a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.queries.counted_printing import CountedPrinting
from desktop.queries.print_figures import PRINT_FIGURE_READS, PrintFigure
from desktop.queries.uses import Asked
from desktop.views.figures.figures_sheet import FiguresSheet, today_of
from desktop.views.printing.figures.behind_card import JobsBehindCard
from desktop.views.printing.figures.figures_card import PrintFiguresCard
from desktop.views.printing.figures.figures_choice import PrintFiguresChoice
from desktop.views.printing.figures.words import figure_word
from desktop.words import Language


def count(database: Any, _progress: Progress, *, by: PrintFigure, asked: Asked) -> CountedPrinting:
    from desktop.jobs.print_figures import count_printing

    return count_printing(database, by, asked)


def draw(database: Any, _progress: Progress, *, counted: CountedPrinting, staff: str) -> Any:
    from desktop.jobs.print_figures import draw_print_figures

    return draw_print_figures(database, counted, staff)


def export(database: Any, _progress: Progress, *, counted: CountedPrinting, kind: str, out: Path) -> Any:
    from desktop.jobs.group_export import ExportFormat
    from desktop.jobs.print_figures import export_print_figures

    return export_print_figures(database, counted, ExportFormat(kind), out)


class PrintFiguresSheet(FiguresSheet):
    """`record_wanted` carries a job of the list behind a figure."""

    READS: ClassVar = PRINT_FIGURE_READS
    record_wanted = Signal(str, int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        side, card, behind = PrintFiguresChoice(today_of(desk)), PrintFiguresCard(), JobsBehindCard(desk)
        super().__init__(desk, language, (side, card, behind), parent)
        self.print_side, self.print_card, self.jobs = side, card, behind
        behind.job_wanted.connect(self._want_job)

    @Slot(int)
    def _want_job(self, job_id: int) -> None:
        self.record_wanted.emit("job", job_id)

    def count_job(self, by: str, asked: Asked) -> Callable[..., Any]:
        return partial(count, by=PrintFigure(by), asked=asked)

    def draw_job(self, counted: CountedPrinting, staff: str) -> Callable[..., Any]:
        return partial(draw, counted=counted, staff=staff)

    def export_job(self, counted: CountedPrinting, kind: str, out: Path) -> Callable[..., Any]:
        return partial(export, counted=counted, kind=kind, out=out)

    def show_counted(self) -> None:
        if self.counted is not None:
            self.print_card.show_counted(self.counted)
            self.print_side.say_notes(self.counted)

    def list_row(self, row: int) -> None:
        counted = cast("CountedPrinting", self.counted)
        name = f"{figure_word(counted.by)}　{self.print_card.name_of(counted, row)}"
        self.jobs.show_jobs(name, counted.ids_of(row))

    def file_name(self) -> str:
        counted = cast("CountedPrinting", self.counted)
        return f"{self.tr('Print room')} {figure_word(counted.by)} {counted.asked.first} {counted.last}"

    def name_all(self) -> None:
        self.setAccessibleName(self.tr("Figures of the print room"))
        self.side.say_words()
        self.show_counted()
