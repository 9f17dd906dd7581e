"""What the sections of a month's report share: the months they compare, and a section that has nothing to tell."""

from __future__ import annotations

from desktop.documents.fitting import Box, fit
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Section
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.tables import Column, draw_title
from desktop.queries.month import MonthReport
from desktop.queries.month_rows import MonthFigures


def three_of(report: MonthReport, counter: str) -> tuple[MonthFigures | None, ...]:
    """This month, the one before, a year ago: None where the counter had not been used yet."""
    earlier = (report.before, report.year_ago)
    return (report.now, *(each if each is not None and counter in each.begun else None for each in earlier))


def with_shares(width: float = 21.0) -> tuple[Column, ...]:
    """Three months, each with a column of percents."""
    heads = ("今月", "割合（%）", "前月", "割合（%）", "前年同月", "割合（%）")
    return tuple(Column(head, width) for head in heads)


def nothing(title: str, sentence: str) -> Section:
    """A title over one sentence in a dashed frame."""

    def draw(pen: Pen, y: float) -> None:
        style = a4()
        pen.box(style.left, y, style.width, 9, style.rules.box, dash=(2, 2))
        said = fit(sentence, Box(style.width - 8, style.type.table, 8))
        pen.block(style.left + 4, y + 4.5 - ASCENT * said.size * MM_PER_POINT / 2 - 0.2, said)

    return Section(Block(7.4, lambda pen, y: draw_title(pen, y, title, "")), (Block(9, draw),))
