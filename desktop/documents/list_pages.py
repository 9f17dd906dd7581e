"""Sections that run over pages: their head on the first page, the running head on all after it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.documents import fonts
from desktop.documents.charts import empty_frame
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Footing, Page, Placed, Section, bind, paginate, running_head
from desktop.documents.style import MM_PER_POINT, a4

_LATER_TOP = 28.0


def pages_under(
    head: Page, sections: Sequence[Section], running: tuple[str, str], *, top: float, below: float = 4.0
) -> list[Page]:
    """As many pages as the sections take, from `top` (mm) on the first; `running` is what the later heads say."""
    room = Block(top - _LATER_TOP, lambda _pen, _y: None)
    placed = paginate([Section(_no_head(), (room,), 0), *sections], _LATER_TOP, a4().bottom - below)
    return [
        partial(_page, head=None if number else head, running=running, placed=at) for number, at in enumerate(placed)
    ]


def titled_pdf(
    title: str, beside: str, sections: Sequence[Section], footing: Footing, *, named: str = "", top: float = 39.0
) -> bytes:
    """Under a title with whose they are; `named` is what the file calls itself, both of them where it is ""."""
    pages = pages_under(partial(_draw_title, title=title, beside=beside), sections, (title, beside), top=top)
    return bind(pages, title=named or f"{title} {beside}", footing=footing)


def nothing_section(said: str) -> Section:
    """A frame that says that there is nothing."""
    return Section(_no_head(), (Block(24, lambda pen, y: empty_frame(pen, y, y + 22, said)),))


def _draw_title(pen: Pen, *, title: str, beside: str) -> None:
    style = a4()
    pen.text(style.left, 27.5, title, style.type.title, bold=True)
    wide = style.width - fonts.width(title, style.type.title, bold=True) - 8
    said = fit_whole(beside, Box(wide, style.type.subtitle, 8, bold=True))
    pen.block(style.right, 27.5 - ASCENT * said.size * MM_PER_POINT, said, flush_right=True)
    pen.rule(style.left, style.right, 33, style.rules.title)


def _page(pen: Pen, *, head: Page | None, running: tuple[str, str], placed: Placed) -> None:
    if head is not None:
        head(pen)
    else:
        running_head(pen, *running)
    for y, block in placed:
        block.draw(pen, y)


def _no_head() -> Block:
    return Block(0, lambda _pen, _y: None)
