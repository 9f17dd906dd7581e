"""利用登録申請書: the form that a group fills in by hand, in the order of the window's form; blank or prefilled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.documents import application_rows, fonts
from desktop.documents.application_cells import Cell, Place
from desktop.documents.fitting import Box, fit, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Footing, Page, bind, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.application_forms import FormPaper

TITLE = "利用登録申請書"
LEAD = "太い枠の中を書いてください。分からないところは空けたまま、受付でお聞きください。"
_FIRST_TOP, _LATER_TOP = 37.5, 25.4
_HEAD, _GAP = 8.6, 2.8
_FOOT = 2.0
_RUNNING = 92.0


@dataclass(frozen=True, slots=True)
class Part:
    """A numbered step of the form; without a number it is the desk's own, in a thin frame."""

    title: str
    note: str
    rows: tuple[tuple[Cell, ...], ...]
    number: int = 0

    @property
    def height(self) -> float:
        return _HEAD + sum(map(_row_height, self.rows))


def form_pdf(paper: FormPaper, *, printed_at: datetime, staff: str) -> bytes:
    """The form on as few sheets as it takes; a part moves whole. The same paper gives the same bytes."""
    parts = [Part(*part) for part in application_rows.parts(paper)]
    pages = [_page(paper, placed, number) for number, placed in enumerate(_placed(parts), start=1)]
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


def _placed(parts: Sequence[Part]) -> list[list[tuple[float, Part]]]:
    bottom = a4().bottom - _FOOT
    pages: list[list[tuple[float, Part]]] = [[]]
    y = _FIRST_TOP
    for part in parts:
        for piece in _pieces(part, bottom - _LATER_TOP):
            if pages[-1] and y + piece.height > bottom:
                pages.append([])
                y = _LATER_TOP
            pages[-1].append((y, piece))
            y += piece.height + _GAP
    return pages


def _pieces(part: Part, room: float) -> Iterator[Part]:
    """The part whole, or in as few pieces as pages hold."""
    rows: list[tuple[Cell, ...]] = []
    for row in part.rows:
        if rows and _HEAD + sum(map(_row_height, rows)) + _row_height(row) > room:
            yield replace(part, rows=tuple(rows))
            part, rows = replace(part, note="つづき"), []
        rows.append(row)
    yield replace(part, rows=tuple(rows))


def _row_height(row: Sequence[Cell]) -> float:
    return max(cell.height for cell in row)


def _page(paper: FormPaper, placed: Sequence[tuple[float, Part]], number: int) -> Page:
    def draw(pen: Pen) -> None:
        if number == 1:
            _draw_head(pen, paper)
        else:
            running_head(pen, TITLE, _who(paper))
        for y, part in placed:
            _draw_part(pen, y, part)

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


def _draw_part(pen: Pen, y: float, part: Part) -> None:
    style = a4()
    baseline, x = y + 6.0, style.left
    if part.number:
        pen.dot(x + 3.2, baseline - 1.7, 3.2)
        pen.centered(x + 3.2, baseline - 0.1, str(part.number), 12, bold=True, grey=1)
        x += 9
    pen.text(x, baseline, part.title, style.type.section, bold=True)
    x += fonts.width(part.title, style.type.section, bold=True) + 5
    note = fit_whole(part.note, Box(style.right - x, style.type.body, 7.5))
    pen.block(x, baseline - ASCENT * note.size * MM_PER_POINT, note)
    top = y = y + _HEAD
    for number, row in enumerate(part.rows):
        if number:
            pen.rule(style.left, style.right, y, style.rules.box)
        _draw_row(pen, y, row)
        y += _row_height(row)
    pen.box(style.left, top, style.width, y - top, style.rules.frame if part.number else style.rules.box)


def _draw_row(pen: Pen, y: float, row: Sequence[Cell]) -> None:
    style, height = a4(), _row_height(row)
    x, shares = style.left, sum(cell.width for cell in row)
    for number, cell in enumerate(row):
        width = style.width * cell.width / shares
        if number:
            pen.upright(x, y, y + height, style.rules.box)
        cell.put(pen, Place(x, y, width, height))
        x += width
