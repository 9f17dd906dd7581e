"""What papers of lockers and lent equipment share: the head, who and by whom, large boxes, rules, the desk's stub."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from desktop.documents import permit_blocks, words
from desktop.documents.desk_code import DeskCode, desk_code, taken
from desktop.documents.fact_rows import facts
from desktop.documents.fitting import Box, fit, fit_whole, paragraph
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Footing, Page, Section, bind, paginate, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.tables import draw_title
from desktop.queries.permits import Permit
from desktop.rules.qr_kinds import QrKind

HEAD_RULE = permit_blocks.HEAD_RULE
_STUB, _ABOVE_CUT = 34.0, 4.0
_BOXES = (132.0, 164.9, 31.1)
_TICKET = 24.2
_TITLE, _BESIDE_CODE, _ABOVE_RULE = 100.0, 2.4, 5.4
_NOTHING = Block(0, lambda _pen, _y: None)


def paper_pdf(
    title: str, paper: Permit, sections: Sequence[Section], stub: Sequence[str], label: str, kind: QrKind
) -> bytes:
    """The sections under the head, the stub below the cut of the first sheet; `label` names the number of `kind`."""
    code = desk_code(kind, paper.number)
    pages = paginate(sections, HEAD_RULE, a4().bottom - _STUB - _ABOVE_CUT)
    drawn: list[Page] = []
    for number, placed in enumerate(pages, start=1):

        def draw(pen: Pen, number: int = number, placed: list[tuple[float, Block]] = placed) -> None:
            if number == 1:
                _draw_head(pen, title, paper, (label, code))
                _draw_stub(pen, a4().bottom - _STUB, paper, stub, label)
            else:
                running_head(pen, f"{title}（{number}枚目）", paper.number)
            for y, block in placed:
                block.draw(pen, y)

        drawn.append(draw)
    named = f"{title} {paper.number}"
    return bind(
        drawn,
        title=named,
        footing=Footing(paper.issuer.center, named, paper.printed_at, paper.staff, paper.issuer.demo),
    )


def opening(paper: Permit, sentence: str) -> Section:
    """Who it is for, who issues it, and the sentence that says what is done."""
    style = a4()
    text = fit(sentence, Box(style.width, style.type.lead_text, 9, lines=2, leading=1.4))
    said = Block(7 + text.height + 4, lambda pen, y: pen.block(style.left, y + 7, text))
    return Section(_NOTHING, (permit_blocks.parties(paper), said), 1)


def ticket(cells: Sequence[tuple[str, str]], widths: Sequence[float]) -> Section:
    """What the borrower looks for, large; the widths are shares of the sheet's."""
    style = a4()
    scale = style.width / sum(widths)
    wide = [width * scale for width in widths]
    fitted = [
        fit_whole(value, Box(width - 5, 20, 9, bold=True)) for (_label, value), width in zip(cells, wide, strict=True)
    ]

    def draw(pen: Pen, y: float) -> None:
        pen.box(style.left, y, style.width, _TICKET, style.rules.frame)
        x = style.left
        for (label, _value), text, width in zip(cells, fitted, wide, strict=True):
            if x > style.left:
                pen.upright(x, y, y + _TICKET, style.rules.box)
            pen.text(x + 3, y + 4.9, label, style.type.label)
            pen.block(x + 3, y + 6 + (_TICKET - 7 - text.height) / 2, text)
            x += width

    return Section(_NOTHING, (Block(_TICKET, draw),), 6)


def facts_section(name: str, pairs: Iterator[tuple[str, str]] | Sequence[tuple[str, str]]) -> Section:
    style = a4()

    def draw(pen: Pen, y: float) -> None:
        draw_title(pen, y, name, "")
        pen.rule(style.left, style.right, y + 7.4, style.rules.table_edge)

    end = Block(0, lambda pen, y: pen.rule(style.left, style.right, y, style.rules.table_edge))
    return Section(Block(7.4, draw), (*facts(pairs, size=10.5), end), 6)


def rules_section(title: str, texts: Sequence[str]) -> Section:
    """Numbered sentences, one below the other."""
    style = a4()
    head = Block(7.4, lambda pen, y: draw_title(pen, y, title, ""))
    rows = [_rule(number, text) for number, text in enumerate(texts, start=1)]
    return Section(head, tuple(rows), style.rules.row)


def _rule(number: int, text: str) -> Block:
    style = a4()
    said = paragraph(text, style.width - 6, 9.5, leading=1.36)

    def draw(pen: Pen, y: float) -> None:
        pen.text(style.left, y + ASCENT * said.size * MM_PER_POINT, str(number), said.size, bold=True)
        pen.block(style.left + 6, y, said)

    return Block(said.height + 1.6, draw)


def _draw_head(pen: Pen, title: str, paper: Permit, numbered: tuple[str, DeskCode | None]) -> None:
    style, (label, code) = a4(), numbered
    right = style.right - (taken(code) + _BESIDE_CODE if code else 0)
    named = fit_whole(title, Box(_TITLE, style.type.title, 13, lines=2, height=15, bold=True))
    top = 32.6 - ASCENT * named.size * MM_PER_POINT - (len(named.lines) - 1) * named.step
    pen.block(style.left, top, named)
    pen.right(right, 22.6, label, style.type.label)
    number = fit_whole(paper.number, Box(right - style.left - _TITLE - 4, 18, 8, bold=True))
    pen.block(right, 30 - ASCENT * number.size * MM_PER_POINT, number, flush_right=True)
    pen.right(right, 38, words.paper_date(paper.issued_on), style.type.lead_text)
    if code:
        code.draw(pen, style.right, HEAD_RULE - _ABOVE_RULE - code.side)
    pen.rule(style.left, style.right, HEAD_RULE, style.rules.title)


def _draw_stub(pen: Pen, y: float, paper: Permit, lines: Sequence[str], label: str) -> None:
    """What the desk keeps while the key or the equipment is out."""
    style = a4()
    middle = (style.left + style.right) / 2 + 6
    pen.rule(12, middle - 14, y, 0.6, dash=(3, 2))
    pen.rule(middle + 14, style.page[0] - 12, y, 0.6, dash=(3, 2))
    pen.centered(middle, y + 1, "切り取り（受付控）", style.type.form_number)
    pen.text(style.left, y + 7.9, "受付控", style.type.lead_text + 1, bold=True)
    pen.text(62, y + 7.7, label, style.type.label)
    number = fit(paper.number, Box(40, 13.5, 7, bold=True))
    pen.block(88, y + 7.9 - ASCENT * number.size * MM_PER_POINT, number)
    texts = [fit_whole(paper.group, Box(108, 11.5, 7, lines=2, height=8.4, bold=True))]
    texts += [fit_whole(line, Box(108, 10, 7, lines=2, height=7.6)) for line in lines]
    below = y + 10.2
    for text in texts:
        pen.block(style.left, below, text)
        below += text.height + 1.6
    given, returned, width = _BOXES
    for x, said in ((given, "渡した"), (returned, "返った")):
        pen.box(x, y + 3.7, width, 15.2, style.rules.box)
        pen.text(x + 2, y + 7.8, said, style.type.label)
        pen.centered(x + width / 2, y + 16, "/", 13, bold=True)
    pen.box(given, y + 20.8, returned + width - given, 9.8, style.rules.box)
    pen.text(given + 2, y + 24.6, "受け取った人の署名", style.type.label)


def span(first: date, last: date) -> str:
    return f"{words.paper_date(first)}～{words.paper_date(last)}"
