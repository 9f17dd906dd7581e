"""印刷機利用申請書兼報告書: application and report on one form, blank for the hand or filled in from a job."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desktop.documents import fonts
from desktop.documents.application_cells import Cell, circled, dated, digits, written
from desktop.documents.desk_code import desk_code, taken
from desktop.documents.fitting import Box, fit, fit_whole
from desktop.documents.form_parts import Part, draw_part, placed
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.print_form_cells import (
    contents,
    counter,
    original_row,
    originals_head,
    promised,
    specimen,
)
from desktop.documents.print_form_desk import desk_height, draw_desk
from desktop.documents.print_form_words import MACHINES, not_printed
from desktop.documents.sheet import Footing, Page, bind, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.print_forms import PrintFormPaper
from desktop.rules.qr_kinds import QrKind

TITLE = "印刷機利用申請書 兼 報告書"
PLAIN_TITLE = "印刷機利用申請書兼報告書"
LEAD = "太い枠の中を書いてください。ボールペンで、はっきり書けば大丈夫です。"
ROWS = 4
_FIRST_TOP, _LATER_TOP = 38.4, 25.4
_ABOVE_DESK, _CODE_TOP = 2.6, 15.8
Placed = list[tuple[float, Part]]


def print_form_pdf(paper: PrintFormPaper, *, printed_at: datetime, staff: str) -> bytes:
    """One sheet, more where a job has more originals than the form has rows. The same paper gives the same bytes."""
    pages = placed([Part(*part) for part in _parts(paper)], _FIRST_TOP, _LATER_TOP)
    at, part = pages[-1][-1]
    desk_at = at + part.height + _ABOVE_DESK
    if desk_at + desk_height(paper) > a4().bottom - 2:
        pages.append([])
        desk_at = _LATER_TOP
    drawn = [_page(paper, stood, number) for number, stood in enumerate(pages, start=1)]
    drawn[-1] = _with_desk(drawn[-1], paper, desk_at)
    kind = f"{PLAIN_TITLE} {paper.filled.number}" if paper.filled else f"{PLAIN_TITLE}（記入用）"
    return bind(drawn, title=kind, footing=Footing(paper.center.name, kind, printed_at, staff, paper.center.demo))


def unprintable(paper: PrintFormPaper) -> tuple[str, ...]:
    """The characters of the form that no bundled font has: they stand as 〓."""
    texts = [paper.center.name, *paper.contents, *paper.banned]
    if (filled := paper.filled) is not None:
        texts += [filled.group, filled.contact, filled.phone, filled.content, filled.purpose, filled.staff]
        texts += [original.title for original in filled.originals]
    return fonts.missing_characters(texts)


def _parts(paper: PrintFormPaper) -> Iterator[tuple[str, str, tuple[tuple[Cell, ...], ...], int]]:
    """Title, note, rows and number of each part."""
    filled = paper.filled
    originals = filled.originals if filled else ()
    rows = [original_row(number, original) for number, original in enumerate(originals, start=1)]
    rows += [original_row(number, None) for number in range(len(rows) + 1, ROWS + 1)]
    last = [
        counter("使う前のメーター", filled.counter_before if filled else None).wide(62),
        counter("使った後のメーター", filled.counter_after if filled else None).wide(62),
        specimen(given=filled is not None and filled.specimen).wide(52),
    ]
    yield ("申請", "印刷の前に書きます", _application(paper), 1)
    yield ("報告", "印刷の後に書きます", (originals_head(), *rows, tuple(last)), 2)


def _application(paper: PrintFormPaper) -> tuple[tuple[Cell, ...], ...]:
    filled = paper.filled
    number = "".join(filled.group_number.split()) if filled else ""
    words = [(word, filled is not None and filled.content == word) for word in paper.contents]
    is_other = filled is not None and bool(filled.content or filled.purpose) and not any(on for _, on in words)
    kinds = [(MACHINES[kind], filled is not None and filled.kind is kind) for kind in paper.kinds]
    return (
        (
            dated("申請日", filled.day if filled else None).wide(80),
            digits("登録番号", number, max(4, len(number)), "登録証の右上の数字です").wide(96),
        ),
        (written("団体の名前", filled.group if filled else "", height=18),),
        (
            written("書いた人の名前", filled.contact if filled else "", height=16).wide(98),
            written("電話", filled.phone if filled else "", height=16).wide(78),
        ),
        (contents("印刷するもの", words, _other(paper) if is_other else "", chosen=is_other),),
        (circled("使う機械", kinds, a4().width),),
        (promised(not_printed(paper.banned), given=filled is not None and filled.content_checked),),
    )


def _other(paper: PrintFormPaper) -> str:
    """What is written behind その他: the kind that is not on the list, else what it is."""
    filled = paper.filled
    if filled is None:
        return ""
    return filled.purpose if filled.content in {"", "その他"} else filled.content


def _page(paper: PrintFormPaper, stood: Placed, number: int) -> Page:
    def draw(pen: Pen) -> None:
        if number == 1:
            _draw_head(pen, paper)
        else:
            running_head(pen, PLAIN_TITLE, paper.filled.number if paper.filled else "")
        for y, part in stood:
            draw_part(pen, y, part)

    return draw


def _with_desk(page: Page, paper: PrintFormPaper, y: float) -> Page:
    def draw(pen: Pen) -> None:
        page(pen)
        draw_desk(pen, y, paper)

    return draw


def _draw_head(pen: Pen, paper: PrintFormPaper) -> None:
    style = a4()
    code = desk_code(QrKind.JOB, paper.filled.number) if paper.filled else None
    right = style.right - (taken(code) + 0.8 if code else 0)
    if code:
        code.draw(pen, style.right, _CODE_TOP)
    title = fit(TITLE, Box(right - style.left - 48, style.type.title, 14, bold=True))
    pen.block(style.left, 26.8 - ASCENT * title.size * MM_PER_POINT, title)
    lead = fit_whole(LEAD, Box(style.width, style.type.lead_text, 8))
    pen.block(style.left, 35.2 - ASCENT * lead.size * MM_PER_POINT, lead)
    pen.box(right - 44, 14.6, 44, 13.0, style.rules.box)
    pen.text(right - 42.2, 18.4, "受付番号（受付が書きます）", style.type.form_number)
    if paper.filled:
        number = fit(paper.filled.number, Box(40, 12.5, 8, bold=True))
        middle = fonts.width(number.lines[0], number.size, bold=True) / 2
        pen.block(right - 22 - middle, 20.6, number)
