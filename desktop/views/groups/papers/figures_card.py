"""What was counted: on a day as rows with bars, over the years as a table below the chart of one row."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.queries.counted_register import CountedRegister
from desktop.queries.group_figures import GroupFigures, YearFigures
from desktop.views.groups.papers.figure_words import count_word, figure_word, key_word, whole_word, year_word
from desktop.views.groups.papers.figures_chart import YearChart
from desktop.views.groups.words import long_era
from desktop.views.shared.card import Card
from desktop.views.shared.figure_table import FigureTable, Shown

NO_SHARE = "―"


class FiguresCard(Card):
    """The chart follows the row that is chosen in the table; the last row is the whole register."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.chart, self.table = YearChart(), FigureTable()
        self._counted: CountedRegister | None = None
        self.body.setSpacing(0)
        self.body.addWidget(self.chart)
        self.body.addWidget(self.table, 1)
        self.chart.setVisible(False)
        self.table.picked.connect(self._show_chart)

    def wait(self) -> None:
        """The figures shown are not yet those that are asked for."""
        self.say(self.tr("Counting…"))

    def show_counted(self, counted: CountedRegister) -> None:
        self._counted = counted
        named = counted.list_name if isinstance(counted.by, int) else figure_word(counted.by)
        self.rename(named)
        self.say(self.tr("on {day}").format(day=long_era(counted.on)))
        self.table.setAccessibleName(f"{named} {long_era(counted.on)}")
        self.chart.setVisible(isinstance(counted.figures, YearFigures))
        if isinstance(counted.figures, YearFigures):
            self.table.show_figures(_of_years(counted, counted.figures))
        else:
            self.table.show_figures(self._of_day(counted, counted.figures))

    def _of_day(self, counted: CountedRegister, figures: GroupFigures) -> Shown:
        most = max((row.count for row in figures.rows), default=0) or 1
        names = [key_word(counted.by, row.key) for row in figures.rows]
        cells = [
            ("", f"{row.count:,}", NO_SHARE if row.percent is None else f"{row.percent} %") for row in figures.rows
        ]
        share = NO_SHARE if counted.several or not figures.base else "100.0 %"
        return Shown(
            heads=("", count_word(counted.by), self.tr("Share")),
            names=(*names, whole_word(counted.by)),
            cells=(*cells, ("", f"{figures.base:,}", share)),
            bars=(*(row.count / most for row in figures.rows), 0.0),
        )

    @Slot()
    def _show_chart(self) -> None:
        if self._counted is None or not isinstance(self._counted.figures, YearFigures):
            return
        figures, row = self._counted.figures, self.table.row
        counts = figures.totals if row is None else figures.counts[row]
        key = None if row is None else figures.keys[row]
        title = whole_word(self._counted.by) if row is None else key_word(self._counted.by, key)
        years = tuple(
            (year_word(year).removesuffix("年度"), count) for year, count in zip(figures.years, counts, strict=True)
        )
        self.chart.show_years(f"{title}　{count_word(self._counted.by)}", years)


def _of_years(counted: CountedRegister, figures: YearFigures) -> Shown:
    return Shown(
        heads=tuple(year_word(year) for year in figures.years),
        names=(*(key_word(counted.by, key) for key in figures.keys), whole_word(counted.by)),
        cells=tuple(tuple(f"{count:,}" for count in counts) for counts in (*figures.counts, figures.totals)),
    )
