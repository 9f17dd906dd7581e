"""What was printed, as rows with bars; a row opens the list behind it."""

from __future__ import annotations

from decimal import Decimal

from desktop.queries.counted_printing import CountedPrinting
from desktop.queries.print_figures import PrintFigure, PrintRow
from desktop.queries.print_waste import Wasted
from desktop.views.figures.figures_card import FiguresCard
from desktop.views.printing.figures.words import figure_word, key_word, whole_word
from desktop.views.shared import written
from desktop.views.shared.figure_table import Shown

NO_SHARE = "―"


class PrintFiguresCard(FiguresCard):
    def show_counted(self, counted: CountedPrinting) -> None:
        self.rename(figure_word(counted.by))
        days = f"{written.short_day(counted.asked.first)}～{written.short_day(counted.last)}"
        self.say("　".join(part for part in (days, counted.site) if part))
        self.table.setAccessibleName(f"{figure_word(counted.by)} {days}")
        is_waste = counted.by is PrintFigure.WASTE
        self.table.show_figures(self._wasted(counted) if is_waste else self._counted(counted))

    def name_of(self, counted: CountedPrinting, row: int) -> str:
        """What the row is called."""
        return self._names(counted)[row]

    def _names(self, counted: CountedPrinting) -> tuple[str, ...]:
        whole = whole_word(counted.by)
        if counted.by is PrintFigure.WASTE:
            machines = counted.wasted[:-1]
            return (*(row.machine if counted.site else f"{row.machine}（{row.site}）" for row in machines), whole)
        return (*(key_word(counted.by, row.key) for row in counted.rows), whole)

    def _counted(self, counted: CountedPrinting) -> Shown:
        most = max((row.sheets for row in counted.rows), default=0) or 1
        return Shown(
            heads=(
                *("", self.tr("Jobs"), self.tr("Masters"), self.tr("Sheets"), self.tr("Share")),
                *(self.tr("Faces"), self.tr("Fees (yen)")),
            ),
            names=self._names(counted),
            cells=tuple(_cells(row) for row in (*counted.rows, counted.whole)),
            bars=(*(row.sheets / most for row in counted.rows), 0.0),
        )

    def _wasted(self, counted: CountedPrinting) -> Shown:
        most = max((row.spoilt + row.between for row in counted.wasted[:-1]), default=0) or 1
        return Shown(
            heads=(
                *("", self.tr("Faces"), self.tr("Spoilt"), self.tr("Share")),
                *(self.tr("Gaps"), self.tr("Between jobs"), self.tr("Unexplained")),
            ),
            names=self._names(counted),
            cells=tuple(_waste_cells(row) for row in counted.wasted),
            bars=(*((row.spoilt + row.between) / most for row in counted.wasted[:-1]), 0.0),
        )


def _cells(row: PrintRow) -> tuple[str, ...]:
    share = _percent(row.percent)
    return ("", f"{row.jobs:,}", f"{row.masters:,}", f"{row.sheets:,}", share, f"{row.faces:,}", f"{row.fees:,}")


def _waste_cells(row: Wasted) -> tuple[str, ...]:
    numbers = (row.gaps, row.between, row.unexplained)
    return ("", f"{row.printed:,}", f"{row.spoilt:,}", _percent(row.percent), *(f"{number:,}" for number in numbers))


def _percent(percent: Decimal | None) -> str:
    return NO_SHARE if percent is None else f"{percent} %"
