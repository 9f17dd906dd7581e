"""By what the day book is counted, when and where, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.queries.day_figures import CountedDays, DayFigure
from desktop.views.daybook.figures.words import figure_word, note
from desktop.views.figures.figures_side import FiguresSide


class DayFiguresChoice(FiguresSide):
    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__([figure.value for figure in DayFigure], today, parent)

    def say_notes(self, counted: CountedDays) -> None:
        self.say_note(note(counted.by.subject))

    def say_words(self) -> None:
        super().say_words()
        self.name_figures(self.tr("Figures of the day book"), [figure_word(figure) for figure in DayFigure])
