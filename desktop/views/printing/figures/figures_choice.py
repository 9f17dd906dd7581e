"""By what printing is counted, when and where, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.queries.counted_printing import CountedPrinting
from desktop.queries.print_figures import PrintFigure
from desktop.views.figures.figures_side import FiguresSide
from desktop.views.printing.figures.words import figure_word


class PrintFiguresChoice(FiguresSide):
    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__([figure.value for figure in PrintFigure], today, parent)

    def say_notes(self, counted: CountedPrinting) -> None:
        told = {
            PrintFigure.FIELD: self.tr("A group may have several fields: they may come to more than all jobs."),
            PrintFigure.UNBOOKED: self.tr(
                "Jobs on a machine that nobody had booked for them: {unbooked} of {all}."
            ).format(unbooked=f"{counted.whole.jobs:,}", all=f"{counted.all_jobs:,}"),
            PrintFigure.WASTE: self.tr(
                "Spoilt faces as they were told at the desk, and what the counter ran between one job and the next."
            ),
        }
        jobs = self.tr("Finished jobs, paid or not. The share is that of the sheets.")
        self.say_note(told.get(counted.by, jobs))

    def say_words(self) -> None:
        super().say_words()
        self.name_figures(self.tr("Figures of the print room"), [figure_word(figure) for figure in PrintFigure])
