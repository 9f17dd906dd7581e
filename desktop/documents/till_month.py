"""月計表: the days of a month at the till, what was taken for what, and how the cash agreed."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from desktop.documents import fonts
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Footing, Page, Placed, Section, bind, paginate, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.till_tables import by_day, sections
from desktop.queries.till_rows import TillList
from desktop.rules.dates import era_date

TITLE = "月計表"
_LATER_TOP, _FIRST_TOP, _BELOW = 28.0, 38.0, 4.0


def till_month_pdf(told: TillList, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes. The same rows give the same bytes."""
    month = era_date(told.first).rpartition("月")[0] + "月分"
    tables = sections(by_day(told), "日", "この月の収入はありませんでした。")
    footing = Footing(told.center.name, f"{TITLE} {month}", printed_at, staff, told.center.demo)
    return list_pdf(TITLE, month, tables, told, footing)


def unprintable(told: TillList) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    reasons = [line.closing.reason for line in told.lines if line.closing is not None]
    return fonts.missing_characters([told.center.name, *told.sites, *reasons])


def list_pdf(title: str, stretch: str, tables: list[Section], told: TillList, footing: Footing) -> bytes:
    """A title with whose tills and of when, the tables below it on as many pages as they take."""
    nothing = Block(0, lambda _pen, _y: None)
    opening = Section(nothing, (Block(_FIRST_TOP - _LATER_TOP, lambda _pen, _y: None),), 0)
    placed = paginate([opening, *tables], _LATER_TOP, a4().bottom - _BELOW)
    beside = f"{'・'.join(told.sites)}　{stretch}"
    pages: list[Page] = [
        partial(_page, title=title, beside=beside, placed=each, first=number == 0) for number, each in enumerate(placed)
    ]
    return bind(pages, title=f"{title} {stretch}", footing=footing)


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
