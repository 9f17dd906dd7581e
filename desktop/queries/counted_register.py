"""The register's figures with what a paper or a file says of them beside. Reads FIGURE_READS and the center."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Center, WordList
from desktop.queries.group_figures import (
    Figure,
    FigureRow,
    GroupFigures,
    Key,
    YearFigures,
    figures_by_year,
    group_figures,
)


@dataclass(frozen=True, slots=True)
class CountedRegister:
    """What was counted on a day, or over the years; `list_name` where it is by a list of the center's own."""

    by: Figure | int
    list_name: str
    center: str
    demo: bool
    figures: GroupFigures | YearFigures
    on: date

    @property
    def keys(self) -> tuple[Key, ...]:
        if isinstance(self.figures, YearFigures):
            return self.figures.keys
        return tuple(row.key for row in self.figures.rows)

    @property
    def several(self) -> bool:
        """Whether a group may stand in several rows."""
        return self.figures.several

    @property
    def rows(self) -> tuple[FigureRow, ...]:
        """Those of the day; over the years there are none."""
        return self.figures.rows if isinstance(self.figures, GroupFigures) else ()


def counted_register(session: Session, by: Figure | int, on: date, *, by_year: bool) -> CountedRegister:
    """The register by one thing on a day, or at the end of each fiscal year up to it. Raises NotFound for no list."""
    name = ""
    if isinstance(by, int):
        found = session.scalar(select(WordList.name).where(WordList.id == by))
        if found is None:
            raise NotFound("word_list", str(by))
        name = found
    center = session.get_one(Center, 1)
    figures = figures_by_year(session, by, on) if by_year else group_figures(session, by, on)
    return CountedRegister(by, name, center.name, center.demo_day is not None, figures, on)
