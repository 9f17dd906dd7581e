"""Lists of the print room's machines: a title with whose they are, the tables below it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.documents import fonts
from desktop.documents.charts import empty_frame
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Footing, Page, Placed, Section, bind, paginate, running_head
from desktop.documents.style import MM_PER_POINT, a4

_LATER_TOP, _FIRST_TOP, _BELOW = 28.0, 39.0, 4.0


def pages_pdf(title: str, beside: str, sections: Sequence[Section], footing: Footing) -> bytes:
    """On as many pages as the sections take."""
    nothing = Block(0, lambda _pen, _y: None)
    opening = Section(nothing, (Block(_FIRST_TOP - _LATER_TOP, lambda _pen, _y: None),), 0)
    placed = paginate([opening, *sections], _LATER_TOP, a4().bottom - _BELOW)
    pages: list[Page] = [
        partial(_page, title=title, beside=beside, placed=each, first=number == 0) for number, each in enumerate(placed)
    ]
    return bind(pages, title=f"{title} {beside}", footing=footing)


def nothing_section(said: str) -> Section:
    """A frame that says that there is nothing."""
    head = Block(0, lambda _pen, _y: None)
    return Section(head, (Block(24, lambda pen, y: empty_frame(pen, y, y + 22, said)),))


def _page(pen: Pen, *, title: str, beside: str, placed: Placed, first: bool) -> None:
    style = a4()
    if first:
        pen.text(style.left, 27.5, title, style.type.title, bold=True)
        wide = style.width - fonts.width(title, style.type.title, bold=True) - 8
        said = fit_whole(beside, Box(wide, style.type.subtitle, 8, bold=True))
        pen.block(style.right, 27.5 - ASCENT * said.size * MM_PER_POINT, said, flush_right=True)
        pen.rule(style.left, style.right, 33, style.rules.title)
    else:
        running_head(pen, title, beside)
    for y, block in placed:
        block.draw(pen, y)
