"""What was counted of consultations: rows with bars, or a table of two things; a row opens the list behind it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QWidget

from desktop.queries.consultation_grid import whole_grid
from desktop.queries.consultation_stats import CountRow
from desktop.queries.counted_consultations import CountedConsultations
from desktop.views.consultations.figures.words import by_word, part_word
from desktop.views.figures.figures_card import FiguresCard
from desktop.views.shared import written
from desktop.views.shared.figure_table import Shown
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import CountUnit, Language

AROUND = 16


class ConsultationFiguresCard(FiguresCard):
    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.notes = Paragraph()
        self.notes.setContentsMargins(AROUND, 8, AROUND, 8)
        set_role(self.notes, "secondary")
        self.body.addWidget(self.notes)
        self.earlier = QPushButton()
        set_role(self.earlier, "link")
        self.add_verb(self.earlier)

    def show_counted(self, counted: CountedConsultations) -> None:
        self.rename(name_of(counted))
        days = f"{_day(counted.wish.first, counted.last)}～{written.short_day(counted.last)}"
        self.say("　".join(part for part in (days, counted.site) if part))
        self.table.setAccessibleName(f"{name_of(counted)} {days}")
        both = counted.columns is not None
        kind = QAbstractItemView.SelectionBehavior
        self.table.setSelectionBehavior(kind.SelectItems if both else kind.SelectRows)
        self.earlier.setText(QCoreApplication.translate("ConsultationFigures", "Counts of earlier years…"))
        self.table.show_figures(self._one(counted) if not both else self._two(counted))

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
        earlier = counted.counts.history
        heads, last = ("", unit_word(counted.wish.unit), share), ("", f"{total:,}", "")
        cells = [("", f"{row.count:,}", f"{row.percent} %") for row in rows]
        if earlier:
            heads, last = (*heads, earlier_word()), (*last, f"{earlier:,}")
            cells = [(*line, _number(row.history)) for line, row in zip(cells, rows, strict=True)]
        return Shown(
            heads=heads,
            names=self._names(counted),
            cells=(*cells, last),
            bars=(*(row.count / most for row in rows), 0.0),
        )

    def _two(self, counted: CountedConsultations) -> Shown:
        """The totals are those of either thing alone: a case can stand in several cells."""
        grid, (_first, second) = whole_grid(counted), counted.wish.by
        together = QCoreApplication.translate("ConsultationFigures", "Together")
        share = QCoreApplication.translate("ConsultationFigures", "Share")
        most = max((row.count for row in counted.rows.rows), default=0) or 1
        lines = [
            ("", *map(_number, cells), f"{row.count:,}", f"{row.percent} %")
            for row, cells in zip(grid.rows, grid.cells, strict=True)
        ]
        if kept := grid.withheld:
            lines.append(("", *("" for _ in grid.columns), f"{kept.count:,}", f"{kept.percent} %"))
        named = (part_word(second, column.key[0], self._language) for column in grid.columns)
        heads, last = ("", *named, together, share), ("", *map(_number, grid.down), f"{counted.counts.total:,}", "")
        if counted.counts.history:
            heads, last = (*heads, earlier_word()), (*last, f"{counted.counts.history:,}")
            lines = [(*line, _number(row.history)) for line, row in zip(lines, counted.rows.rows, strict=True)]
        return Shown(
            heads=heads,
            names=self._names(counted),
            cells=(*lines, last),
            bars=(*(row.count / most for row in counted.rows.rows), 0.0),
        )

    def column_name(self, counted: CountedConsultations, column: int) -> str:
        """What a column of a table of two things is called."""
        return part_word(counted.wish.by[1], cell_columns(counted)[column].key[0], self._language)


def cell_columns(counted: CountedConsultations) -> tuple[CountRow, ...]:
    """The columns between the bars and the totals."""
    return tuple(row for row in counted.columns.rows if row.values) if counted.columns else ()


def _number(count: int | None) -> str:
    return f"{count:,}" if count else ""


def name_of(counted: CountedConsultations) -> str:
    """Cases: Topic × Who came."""
    return f"{unit_word(counted.wish.unit)}　{' × '.join(by_word(each) for each in counted.wish.by)}"


def _day(first: date, last: date) -> str:
    """With its year where the last one is of another."""
    return written.short_day(first) if first.year == last.year else f"{first.year} {written.short_day(first)}"


def earlier_word() -> str:
    """How many of them come from lists of earlier years."""
    return QCoreApplication.translate("ConsultationFigures", "Read in")


def unit_word(unit: CountUnit) -> str:
    if unit is CountUnit.CASES:
        return QCoreApplication.translate("ConsultationFigures", "Cases")
    return QCoreApplication.translate("ConsultationFigures", "Contacts")
