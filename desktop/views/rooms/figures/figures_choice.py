"""By what the use of rooms is counted, when and where, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.queries.room_figures import RoomFigure
from desktop.views.figures.figures_side import FiguresSide
from desktop.views.rooms.figures.words import figure_word

UTILISATION = "utilisation"
FIGURES: tuple[RoomFigure | None, ...] = (None, *RoomFigure)


def figure_of(key: str) -> RoomFigure | None:
    return None if key == UTILISATION else RoomFigure(key)


class RoomFiguresChoice(FiguresSide):
    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__([UTILISATION if figure is None else figure.value for figure in FIGURES], today, parent)

    def say_notes(self, by: RoomFigure | None) -> None:
        told = {
            None: self.tr(
                "The parts of the day in which a room was used at all, of those it was open."
                " A joined room counts for the rooms it joins too."
            ),
            RoomFigure.FIELD: self.tr("A group may have several fields: they may come to more than all bookings."),
            RoomFigure.PEOPLE: self.tr("Who came; where nobody counted, how many were expected."),
            RoomFigure.REFUSED: self.tr("What was asked for at the desk and refused; the same wish counts once."),
        }
        self.say_note(told.get(by, self.tr("Bookings that took place and are over.")))

    def say_words(self) -> None:
        super().say_words()
        self.name_figures(self.tr("Figures of the rooms"), [figure_word(figure) for figure in FIGURES])
