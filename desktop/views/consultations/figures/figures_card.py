"""What was counted of consultations: rows with bars, or a table of two things; a row opens the list behind it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.queries.consultation_stats import CountRow
from desktop.queries.counted_consultations import CountedConsultations
from desktop.views.consultations.figures.words import by_word, part_word
from desktop.views.figures.figures_card import FiguresCard
from desktop.views.shared import written
from desktop.views.shared.figure_table import Shown
from desktop.words import CountUnit, Language


class ConsultationFiguresCard(FiguresCard):
    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def show_counted(self, counted: CountedConsultations) -> None:
        self.rename(name_of(counted))
        days = f"{written.short_day(counted.wish.first)}～{written.short_day(counted.last)}"
        self.say("　".join(part for part in (days, counted.site) if part))
        self.table.setAccessibleName(f"{name_of(counted)} {days}")
        self.table.show_figures(self._one(counted) if counted.columns is None else self._two(counted))

    def row_name(self, counted: CountedConsultations, row: int) -> str:
        """What a row is called; the one after the last is the whole."""
        if row >= len(counted.rows.rows):
            return QCoreApplication.translate("ConsultationFigures", "Together")
        return part_word(counted.wish.by[0], counted.rows.rows[row].key[0], self._language)

    def _names(self, counted: CountedConsultations) -> tuple[str, ...]:
        return tuple(self.row_name(counted, row) for row in range(len(counted.rows.rows) + 1))

    def _one(self, counted: CountedConsultations) -> Shown:
        rows, total = counted.counts.rows, counted.counts.total
        most = max((row.count for row in rows), default=0) or 1
        share = QCoreApplication.translate("ConsultationFigures", "Share")
        return Shown(
            heads=("", unit_word(counted.wish.unit), share),
            names=self._names(counted),
            cells=(*(("", f"{row.count:,}", f"{row.percent} %") for row in rows), ("", f"{total:,}", "")),
            bars=(*(row.count / most for row in rows), 0.0),
        )

    def _two(self, counted: CountedConsultations) -> Shown:
        """The totals are those of either thing alone: a case can stand in several cells."""
        assert counted.columns is not None, "two things are counted by"
        columns = [row for row in counted.columns.rows if row.values]
        cells = {row.key: row.count for row in counted.counts.rows}
        together = QCoreApplication.translate("ConsultationFigures", "Together")
        most = max((row.count for row in counted.rows.rows), default=0) or 1
        lines = [self._cells_of(row, columns, cells) for row in counted.rows.rows]
        last = ("", *(f"{column.count:,}" for column in columns), f"{counted.counts.total:,}")
        named = (part_word(counted.wish.by[1], column.key[0], self._language) for column in columns)
        return Shown(
            heads=("", *named, together),
            names=self._names(counted),
            cells=(*lines, last),
            bars=(*(row.count / most for row in counted.rows.rows), 0.0),
        )

    def _cells_of(self, row: CountRow, columns: list[CountRow], cells: dict[tuple[str, ...], int]) -> tuple[str, ...]:
        counts = (cells.get((row.key[0], column.key[0]), 0) if row.values else 0 for column in columns)
        return ("", *(f"{count:,}" if count else "" for count in counts), f"{row.count:,}")


def name_of(counted: CountedConsultations) -> str:
    """Cases: Topic × Who came."""
    return f"{unit_word(counted.wish.unit)}　{' × '.join(by_word(each) for each in counted.wish.by)}"


def unit_word(unit: CountUnit) -> str:
    if unit is CountUnit.CASES:
        return QCoreApplication.translate("ConsultationFigures", "Cases")
    return QCoreApplication.translate("ConsultationFigures", "Contacts")
