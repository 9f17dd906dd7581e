"""What was counted of the day book, as rows with bars; a row opens the list behind it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.queries.day_figures import CountedDays, DayRow, Subject
from desktop.views.daybook.figures.words import figure_word, heads, key_word
from desktop.views.figures.figures_card import FiguresCard
from desktop.views.shared import written
from desktop.views.shared.figure_table import Shown

NO_SHARE = "―"


class DayFiguresCard(FiguresCard):
    def show_counted(self, counted: CountedDays) -> None:
        self.rename(figure_word(counted.by))
        days = f"{written.short_day(counted.asked.first)}～{written.short_day(counted.last)}"
        self.say("　".join(part for part in (days, counted.site) if part))
        self.table.setAccessibleName(f"{figure_word(counted.by)} {days}")
        by_count = counted.by.subject is Subject.ENTRIES
        weights = [row.count if by_count else row.amount for row in counted.rows]
        most = max(weights, default=0) or 1
        self.table.show_figures(
            Shown(
                heads=("", *heads(counted.by.subject)),
                names=tuple(self.name_of(counted, place) for place in range(len(counted.rows) + 1)),
                cells=tuple(_cells(row) for row in (*counted.rows, counted.whole)),
                bars=(*(max(weight, 0) / most for weight in weights), 0.0),
            )
        )

    def name_of(self, counted: CountedDays, row: int) -> str:
        """What the row is called."""
        if row == len(counted.rows):
            return QCoreApplication.translate("DayFigures", "Together")
        return key_word(counted.by, counted.rows[row].key)


def _cells(row: DayRow) -> tuple[str, ...]:
    return ("", f"{row.count:,}", f"{row.amount:,}", NO_SHARE if row.percent is None else f"{row.percent} %")
