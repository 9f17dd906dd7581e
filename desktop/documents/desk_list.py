"""Lists that stay at the desk: their head with its warning, and how they run over pages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.documents import fonts
from desktop.documents.desk_code import DeskCode, taken
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.list_pages import pages_under
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Footing, Section, bind
from desktop.documents.style import MM_PER_POINT, a4

CARE = "取扱注意（個人情報）"
_BESIDE_CODE, _ABOVE_RULE = 1.4, 0.3  # beyond the quiet zone of the code


def list_pdf(
    title: str, beside: str, sections: Sequence[Section], footing: Footing, code: DeskCode | None = None
) -> bytes:
    """The sections under a title on as many pages as they take; the code stands in the corner of the first."""
    pages = pages_under(partial(_draw_head, title=title, beside=beside, code=code), sections, (title, beside), top=39.0)
    return bind(pages, title=title, footing=footing)


def _draw_head(pen: Pen, *, title: str, beside: str, code: DeskCode | None) -> None:
    style = a4()
    right = style.right - (taken(code) + _BESIDE_CODE if code else 0)
    pen.text(style.left, 27.5, title, style.type.title, bold=True)
    care = fonts.width(CARE, 9, bold=True) + 5
    pen.box(right - care, 14.6, care, 6.2, style.rules.box)
    pen.centered(right - care / 2, 18.9, CARE, 9, bold=True)
    wide = right - style.left - fonts.width(title, style.type.title, bold=True) - 6
    said = fit_whole(beside, Box(wide, 14, 8, bold=True))
    pen.block(right, 27.5 - ASCENT * said.size * MM_PER_POINT, said, flush_right=True)
    if code:
        code.draw(pen, style.right, 33 - _ABOVE_RULE - code.beside)
    pen.rule(style.left, style.right, 33, style.rules.title)
