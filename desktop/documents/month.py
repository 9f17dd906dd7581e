"""月報: a month's report for the city, the first page with its key figures and charts, then a section per counter."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import fonts, month_words
from desktop.documents.month_first import draw_first, printed_on
from desktop.documents.month_sections import sections
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Footing, Page, Placed, Section, bind, paginate, running_head
from desktop.documents.style import a4
from desktop.queries.month import MonthReport

_TOP = 28.0
_BELOW = 6.0


def month_pdf(report: MonthReport, *, staff: str, printed_at: datetime) -> bytes:
    """The whole report; the same figures, staff and moment give the same bytes."""
    paper = f"月報 {month_words.month_name(report.month)}分"
    footing = Footing(report.of.center, paper, printed_at, staff, report.of.demo)
    ending = Section(printed_on(report), (Block(0, lambda _pen, _y: None),), 0)
    placed = paginate([*sections(report), ending], _TOP, a4().bottom - _BELOW)
    return bind([_first(report), *(_later(report, page) for page in placed)], title=paper, footing=footing)


def unprintable(report: MonthReport, staff: str) -> tuple[str, ...]:
    """The characters of the report that no bundled font has: they stand as 〓 on the paper."""
    now = report.now
    texts = [report.of.center, report.of.signatory, report.of.operator, staff]
    texts += [text for use in now.rooms for text in (use.room, use.site)]
    texts += [use.machine for use in now.printing]
    texts += [topic for topic, _count in now.cases.topics]
    texts += [text for line in now.events for text in (line.title, line.place, line.organizer)]
    return fonts.missing_characters(texts)


def _first(report: MonthReport) -> Page:
    def draw(pen: Pen) -> None:
        draw_first(pen, report)

    return draw


def _later(report: MonthReport, placed: Placed) -> Page:
    def draw(pen: Pen) -> None:
        running_head(pen, "月報", f"{month_words.month_name(report.month)}分")
        for y, block in placed:
            block.draw(pen, y)

    return draw
