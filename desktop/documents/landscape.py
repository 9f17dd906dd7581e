"""The foot and the sample mark of tables on their side."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import words
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import SAMPLE
from desktop.documents.style import MM_PER_POINT, a4, sheet
from desktop.rules.times import clock

FOOT = 199.4
_SIDE = 110.0


def draw_sample(pen: Pen, *, demo: bool) -> None:
    if demo:
        pen.right(sheet("a4_landscape").right, 14.4, SAMPLE, a4().type.footer)


def draw_foot(pen: Pen, paper: str, page: str, printed: tuple[datetime, str]) -> None:
    """Whose paper at the left, the page in the middle, when and by whom at the right."""
    form, style, (at, staff) = sheet("a4_landscape"), a4(), printed
    pen.rule(form.left, form.right, FOOT - 4, style.rules.box)
    size = style.type.footer
    top = FOOT - ASCENT * size * MM_PER_POINT
    pen.block(form.left, top, fit_whole(paper, Box(_SIDE, size, 5)))
    pen.centered((form.left + form.right) / 2, FOOT, page, size, bold=True)
    said = " ".join(part for part in (f"{words.paper_date(at.date())}{clock(at)}", staff, "印刷") if part)
    pen.block(form.right, top, fit_whole(said, Box(_SIDE, size, 5)), flush_right=True)
