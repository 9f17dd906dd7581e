"""Lists that stay at the desk: their head with its warning, and how they run over pages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.documents import fonts
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Footing, Page, Placed, Section, bind, paginate, running_head
from desktop.documents.style import MM_PER_POINT, a4

CARE = "取扱注意（個人情報）"
_FIRST_TOP, _LATER_TOP, _BELOW = 39.0, 28.0, 4.0


def list_pdf(title: str, beside: str, sections: Sequence[Section], footing: Footing) -> bytes:
    """The sections under a title on as many pages as they take."""
    placed = paginate([_opening(), *sections], _LATER_TOP, a4().bottom - _BELOW)
    pages: list[Page] = [
        partial(_page, title=title, beside=beside, placed=each, first=number == 0) for number, each in enumerate(placed)
    ]
    return bind(pages, title=title, footing=footing)


def _opening() -> Section:
    """Room for the title."""
    nothing = Block(0, lambda _pen, _y: None)
    return Section(nothing, (Block(_FIRST_TOP - _LATER_TOP, lambda _pen, _y: None),), 0)


def _page(pen: Pen, *, title: str, beside: str, placed: Placed, first: bool) -> None:
    style = a4()
    if first:
        pen.text(style.left, 27.5, title, style.type.title, bold=True)
        care = fonts.width(CARE, 9, bold=True) + 5
        pen.box(style.right - care, 14.6, care, 6.2, style.rules.box)
        pen.centered(style.right - care / 2, 18.9, CARE, 9, bold=True)
        wide = style.width - fonts.width(title, style.type.title, bold=True) - 6
        said = fit_whole(beside, Box(wide, 14, 8, bold=True))
        pen.block(style.right, 27.5 - ASCENT * said.size * MM_PER_POINT, said, flush_right=True)
        pen.rule(style.left, style.right, 33, style.rules.title)
    else:
        running_head(pen, title, beside)
    for y, block in placed:
        block.draw(pen, y)
