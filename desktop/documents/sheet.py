"""A4 sheets of the house: what stands at the head and the foot of every page, and how sections run over pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.documents import words
from desktop.documents.fitting import Box, fit
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, a4
from desktop.rules.times import clock

Page = Callable[[Pen], None]

SAMPLE = "見本（団体・人名・番号はすべて架空）"
_SAMPLE_BASELINE = 12.4
_FOOTER_SIDE = 74.0
_RUNNING_RIGHT = 80.0


@dataclass(frozen=True, slots=True)
class Footing:
    """What every page says of itself: whose paper, which, printed when and by whom; `sample` for a demo center."""

    center: str
    paper: str
    printed_at: datetime
    staff: str
    sample: bool

    @property
    def printed(self) -> str:
        moment = f"{words.paper_date(self.printed_at.date())}{clock(self.printed_at)}"
        return " ".join(part for part in (moment, self.staff, "印刷") if part)


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a page that knows its height (mm) before it is drawn at a y."""

    height: float
    draw: Callable[[Pen, float], None]


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a head. It moves whole to the next page unless no page holds it; then the head is repeated."""

    head: Block
    rows: tuple[Block, ...]
    gap: float = 8.0

    @property
    def height(self) -> float:
        return self.head.height + sum(row.height for row in self.rows)


Placed = list[tuple[float, Block]]


def bind(pages: Sequence[Page], *, title: str, footing: Footing) -> bytes:
    """The pages as one PDF, each with its footer; the same pages give the same bytes."""
    pen = Pen(a4().page, title=title)
    for number, page in enumerate(pages, start=1):
        page(pen)
        draw_frame(pen, footing, f"{number} / {len(pages)}")
        pen.next_page()
    return pen.pdf()


def running_head(pen: Pen, title: str, right: str) -> None:
    """The head of every page after the first."""
    style = a4()
    y = style.header.running_baseline
    pen.text(style.left, y, title, style.type.subtitle, bold=True)
    beside = fit(right, Box(_RUNNING_RIGHT, style.type.lead_text, 7, bold=True))
    above = beside.height * (1 - 1 / max(len(beside.lines), 1))  # the last of its lines stands beside the title
    pen.block(style.right, y - ASCENT * beside.size * MM_PER_POINT - above, beside, flush_right=True)
    pen.rule(style.left, style.right, style.header.running_rule_y, style.rules.title)


def paginate(sections: Sequence[Section], top: float, bottom: float) -> list[Placed]:
    """Where each block stands, page by page."""
    pages: list[Placed] = [[]]
    y = top
    for section in sections:
        fits_here = y + section.height <= bottom
        if pages[-1] and not fits_here and top + section.height <= bottom:
            pages.append([])
            y = top
        y = _place(section, pages, y, (top, bottom)) + section.gap
    return pages


def _place(section: Section, pages: list[Placed], y: float, span: tuple[float, float]) -> float:
    top, bottom = span
    headed = False
    for row in section.rows:
        needed = row.height if headed else section.head.height + row.height
        if pages[-1] and y + needed > bottom:
            pages.append([])
            y, headed = top, False
        if not headed:
            pages[-1].append((y, section.head))
            y, headed = y + section.head.height, True
        pages[-1].append((y, row))
        y += row.height
    return y


def draw_frame(pen: Pen, footing: Footing, number: str) -> None:
    """The sample mark of a demo center, the footer, and the page's number in its middle."""
    style = a4()
    if footing.sample:
        pen.right(style.right, _SAMPLE_BASELINE, SAMPLE, style.type.footer)
    pen.rule(style.left, style.right, style.bottom, style.rules.box)
    y = style.page[1] - style.footer.baseline_from_bottom
    box = Box(_FOOTER_SIDE, style.type.footer, 6)
    top = y - ASCENT * style.type.footer * MM_PER_POINT
    pen.block(style.left, top, fit(f"{footing.center}　{footing.paper}", box))
    pen.block(style.right, top, fit(footing.printed, box), flush_right=True)
    pen.centered((style.left + style.right) / 2, y, number, style.type.footer, bold=True)
