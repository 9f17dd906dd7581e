"""利用登録申請書: the form that a group fills in by hand, in the order of the window's form; blank or prefilled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop.documents import application_rows, fonts
from desktop.documents.fitting import Box, fit
from desktop.documents.form_parts import Part, draw_part, placed
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Footing, Page, bind, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.application_forms import FormPaper

TITLE = "利用登録申請書"
LEAD = "太い枠の中を書いてください。分からないところは空けたまま、受付でお聞きください。"
_FIRST_TOP, _LATER_TOP = 37.5, 25.4


def form_pdf(paper: FormPaper, *, printed_at: datetime, staff: str) -> bytes:
    """The form on as few sheets as it takes; a part moves whole. The same paper gives the same bytes."""
    parts = [Part(*part) for part in application_rows.parts(paper)]
    pages = [_page(paper, stood, number) for number, stood in enumerate(placed(parts, _FIRST_TOP, _LATER_TOP), start=1)]
    kind = TITLE if paper.group else f"{TITLE}（記入用）"
    return bind(pages, title=TITLE, footing=Footing(paper.center, kind, printed_at, staff, paper.demo))


def unprintable(paper: FormPaper) -> tuple[str, ...]:
    """The characters of the form that no bundled font has: they stand as 〓."""
    group = paper.group
    texts = [paper.center, paper.contact, *paper.papers, *paper.checklist, *(row.name for row in paper.fields)]
    if group:
        texts += [group.name, group.kana, group.representative, group.representative_kana, group.publicity]
        texts += [group.days, group.joining, group.gains, *(row.value for row in (*group.private, *group.extras))]
    return fonts.missing_characters(texts)


def _page(paper: FormPaper, stood: Sequence[tuple[float, Part]], number: int) -> Page:
    def draw(pen: Pen) -> None:
        if number == 1:
            _draw_head(pen, paper)
        else:
            running_head(pen, TITLE, _who(paper))
        for y, part in stood:
            draw_part(pen, y, part)

    return draw


def _who(paper: FormPaper) -> str:
    return (
        f"登録番号 {paper.group.number}　{paper.group.name}"
        if paper.group
        else "団体の名前（　　　　　　　　　　　　）"
    )


def _draw_head(pen: Pen, paper: FormPaper) -> None:
    style = a4()
    pen.text(style.left, 24.6, TITLE, style.type.title, bold=True)
    lead = fit(LEAD, Box(126, style.type.body, 8))
    pen.text(style.left, 32.8, lead.lines[0], lead.size, stretch=lead.stretch)
    to = fit(f"{paper.center} あて", Box(60, style.type.lead_text, 8))
    pen.block(style.left + 62, 24.6 - ASCENT * to.size * MM_PER_POINT, to)
    pen.box(style.right - 44, 15.2, 44, 14.0, style.rules.box)
    pen.text(style.right - 42.2, 19.2, "受付の日・番号（受付が書きます）", style.type.form_number)
