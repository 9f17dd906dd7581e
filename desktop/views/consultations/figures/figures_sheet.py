"""Consultations in figures: by one thing or two, in cases or contacts, as a table, as a paper, as a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.queries.consultation_stats import STATS_READS, CountWish
from desktop.queries.counted_consultations import CountedConsultations
from desktop.queries.desk_rows import DeskRows
from desktop.queries.uses import Asked
from desktop.views.consultations.figures.behind_card import ConsultationsBehindCard
from desktop.views.consultations.figures.earlier_card import EarlierCountsCard
from desktop.views.consultations.figures.figures_card import ConsultationFiguresCard, cell_columns, name_of
from desktop.views.consultations.figures.figures_choice import ConsultationFiguresChoice
from desktop.views.figures.figures_sheet import FiguresSheet, today_of
from desktop.words import Language


def count(database: Any, _progress: Progress, *, wish: CountWish, staff_id: int | None) -> CountedConsultations:
    from desktop.jobs.consultation_figures import count_for

    return count_for(database, wish, staff_id)


def draw(database: Any, _progress: Progress, *, counted: CountedConsultations, staff: str) -> Any:
    from desktop.jobs.consultation_figures import draw_consultation_figures

    return draw_consultation_figures(database, counted, staff)


def export(database: Any, _progress: Progress, *, counted: CountedConsultations, kind: str, out: Path) -> Any:
    from desktop.jobs.consultation_figures import export_consultation_figures
    from desktop.jobs.group_export import ExportFormat

    return export_consultation_figures(database, counted, ExportFormat(kind), out)


class ConsultationFiguresSheet(FiguresSheet):
    """`case_wanted` carries a case of the list behind a figure, `cases_wanted` the wish for all of them."""

    READS: ClassVar = STATS_READS
    case_wanted = Signal(int)
    cases_wanted = Signal(object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        side, card = ConsultationFiguresChoice(today_of(desk)), ConsultationFiguresCard(language)
        self.choice, self.figures, self.cases = side, card, ConsultationsBehindCard(desk)
        super().__init__(desk, language, (side, card, self.cases), parent)
        side.unit.changed.connect(self._want)
        side.second.activated.connect(self._want)
        self.cases.case_wanted.connect(self.case_wanted)
        self.cases.cases_wanted.connect(self.cases_wanted)
        self.earlier = EarlierCountsCard(desk, language)
        self._looks.addWidget(self.earlier)
        card.earlier.clicked.connect(self.open_earlier)
        self.earlier.left.connect(self.back)

    def count_job(self, by: str, asked: Asked) -> Callable[..., Any]:
        staff_id = self._desk.by.staff_id if self._desk.by else None
        return partial(count, wish=self.choice.wish(by, asked), staff_id=staff_id)

    def draw_job(self, counted: CountedConsultations, staff: str) -> Callable[..., Any]:
        return partial(draw, counted=counted, staff=staff)

    def export_job(self, counted: CountedConsultations, kind: str, out: Path) -> Callable[..., Any]:
        return partial(export, counted=counted, kind=kind, out=out)

    def wish(self) -> Any:
        wish = super().wish()
        return None if wish is None else (*wish, self.choice.wish(*wish))

    def count(self, wish: Any, done: Callable[[Any], None], refused: Callable[[Any], None]) -> None:
        super().count(wish[:2], done, refused)

    def show_counted(self) -> None:
        if self.counted is not None:
            self.figures.show_counted(self.counted)
            self.figures.notes.say(self.choice.notes_on(self.counted))

    def list_row(self, row: int) -> None:
        """Where the pressed cell is one of two things, what stands in it."""
        counted = cast("CountedConsultations", self.counted)
        column = self.card.table.currentIndex().column() - 1
        cell = column if 0 <= column < len(cell_columns(counted)) else None
        parts = [name_of(counted), self.figures.row_name(counted, row)]
        if cell is not None:
            parts.append(self.figures.column_name(counted, cell))
        self.cases.show_row("　".join(parts), counted, row, cell)

    @Slot(int)
    def open_row(self, row: int) -> None:
        """What is withheld has no list."""
        rows = self.counted.rows.rows if self.counted is not None else ()
        if row >= len(rows) or rows[row].values:
            super().open_row(row)

    @Slot()
    def open_earlier(self) -> None:
        """In place of the figures."""
        self._looks.setCurrentWidget(self.earlier)
        self.side.can_write(able=False)
        self.earlier.open()

    @Slot()
    def back(self) -> bool:
        """From the counts of earlier years, or a list, to the figures."""
        if self._looks.currentWidget() is self.earlier:
            self.close_row()
            self.reload()
            return True
        return super().back()

    def reload(self) -> None:
        """Not over the head of somebody who reads counts in: leaving them counts again."""
        if self._looks.currentWidget() is not self.earlier:
            super().reload()

    def _show_sites(self, rows: DeskRows) -> None:
        super()._show_sites(rows)
        self.earlier.show_sites(rows.sites)

    def file_name(self) -> str:
        counted = cast("CountedConsultations", self.counted)
        return f"{name_of(counted)} {counted.wish.first} {counted.last}"

    def name_all(self) -> None:
        self.setAccessibleName(self.tr("Figures of consultations"))
        self.side.say_words()
        self.show_counted()
