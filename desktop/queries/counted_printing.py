"""A figure of the print room with what a paper or a file says of it beside. Reads PRINT_FIGURE_READS and the center."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop.models import Center, Site
from desktop.queries.print_figures import PrintFigure, PrintRow, print_figure, whole_of
from desktop.queries.print_waste import Wasted, waste_of_all, wasted
from desktop.queries.uses import Asked


@dataclass(frozen=True, slots=True)
class CountedPrinting:
    """WASTE alone has `wasted`, of which the last is of all machines; `whole` is every job once.

    `site` is empty for all sites; `all_jobs` counts booked ones too.
    """

    by: PrintFigure
    asked: Asked
    site: str
    center: str
    demo: bool
    rows: tuple[PrintRow, ...]
    whole: PrintRow
    wasted: tuple[Wasted, ...]
    all_jobs: int

    @property
    def last(self) -> date:
        """The last day that is counted."""
        return self.asked.until - timedelta(days=1)

    @property
    def several(self) -> bool:
        """Whether a job may stand in several rows."""
        return self.by is PrintFigure.FIELD

    def ids_of(self, row: int) -> tuple[int, ...]:
        """The jobs behind a row; behind the one after the last all of them."""
        if self.by is PrintFigure.WASTE:
            return self.wasted[min(row, len(self.wasted) - 1)].ids
        return self.rows[row].ids if row < len(self.rows) else self.whole.ids


def counted_printing(session: Session, by: PrintFigure, asked: Asked) -> CountedPrinting:
    center = session.get_one(Center, 1)
    site = session.get_one(Site, asked.site_id).name if asked.site_id is not None else ""
    is_waste = by is PrintFigure.WASTE
    machines = print_figure(session, PrintFigure.MACHINE, asked)
    rows = () if is_waste else machines if by is PrintFigure.MACHINE else print_figure(session, by, asked)
    waste = wasted(session, asked) if is_waste else ()
    return CountedPrinting(
        by,
        asked,
        site,
        center.name,
        center.demo_day is not None,
        rows,
        whole_of(rows if by is PrintFigure.UNBOOKED else machines),  # of several fields a job stands in several rows
        (*waste, waste_of_all(waste, "")) if is_waste else (),
        sum(row.jobs for row in machines),
    )
