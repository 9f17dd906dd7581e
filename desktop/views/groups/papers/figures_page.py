"""The register in figures: by what, on which day or over the years, as a table with bars, as a paper, as a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, cast

from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.queries.counted_register import CountedRegister, counted_register
from desktop.queries.group_figures import FIGURE_READS, Figure
from desktop.queries.group_words import ListRow, word_lists
from desktop.views.figures.counted_sheet import CountedSheet, Done, Refused
from desktop.views.groups.papers.figure_words import figure_word
from desktop.views.groups.papers.figures_card import FiguresCard
from desktop.views.groups.papers.figures_choice import YEARS, FiguresChoice
from desktop.views.shared.keys import bind_keys
from desktop.words import Language

Wish = tuple[Figure | int, date, bool]


def count(database: Any, _progress: Progress, *, by: Figure | int, on: date) -> CountedRegister:
    """The job of the desk's long lane: thirty years of a large register take their time."""
    from desktop.jobs.group_figures import count_register

    return count_register(database, by, on, by_year=True)


def draw(database: Any, _progress: Progress, *, counted: CountedRegister, staff: str) -> Any:
    from desktop.jobs.group_figures import draw_figures

    return draw_figures(database, counted, staff)


def export(database: Any, _progress: Progress, *, counted: CountedRegister, kind: str, out: Path) -> Any:
    from desktop.jobs.group_export import ExportFormat
    from desktop.jobs.group_figures import export_figures

    return export_figures(database, counted, ExportFormat(kind), out)


class FiguresSheet(CountedSheet):
    """The sheet is about the register, whatever is picked in it."""

    READS: ClassVar = FIGURE_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.side, self.card = FiguresChoice(lambda: desk.now().date()), FiguresCard()
        super().__init__(desk, language, self.side, self.card, parent)
        self.side.by.activated.connect(self._want)
        self.side.when.changed.connect(self._want)
        self.side.day.picked.connect(self._want)
        bind_keys(self, {"Ctrl+P": self.print_shown})
        self.name_all()

    def wish(self) -> Wish | None:
        on = self.side.day.value()
        return None if on is None else (self.side.counted_by, on, self.side.when.value == YEARS)

    def count(self, wish: Wish, done: Done, refused: Refused) -> None:
        by, on, over_years = wish
        self.card.wait()
        if over_years:
            self._desk.work(self, partial(count, by=by, on=on), done=done, refused=refused)
        else:
            question = partial(counted_register, by=by, on=on, by_year=False)
            self._desk.read(self, question, done=done, refused=refused, topic="figures")

    def draw_job(self, counted: CountedRegister, staff: str) -> Callable[..., Any]:
        return partial(draw, counted=counted, staff=staff)

    def export_job(self, counted: CountedRegister, kind: str, out: Path) -> Callable[..., Any]:
        return partial(export, counted=counted, kind=kind, out=out)

    def show_counted(self) -> None:
        if self.counted is not None:
            self.card.show_counted(self.counted)
            self.side.say_notes(self.counted)

    def file_name(self) -> str:
        counted = cast("CountedRegister", self.counted)
        named = counted.list_name if isinstance(counted.by, int) else figure_word(counted.by)
        safe = "".join(letter for letter in named if letter.isalnum())[:30]
        return f"{self.tr('Groups by')} {safe} {counted.on.isoformat()}"

    def reload(self) -> None:
        """The center's own lists are read again, too."""
        self._desk.read(self, word_lists, done=self._show_lists, topic="lists")
        super().reload()

    def _show_lists(self, rows: tuple[ListRow, ...]) -> None:
        if self.side.show_lists(rows):
            self._want()

    def name_all(self) -> None:
        self.setAccessibleName(self.tr("Figures of the register"))
        self.side.say_words()
        self.show_counted()
