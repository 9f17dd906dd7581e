"""The parts of an invoice: the address in the window, who writes, what is to be paid. Lengths in mm, type in points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.documents import invoice_words, label_face, words
from desktop.documents.desk_code import desk_code
from desktop.documents.fitting import Box, Fitted, fit, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Section
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.tables import Column, Table, table_section
from desktop.queries.invoices import InvoicePaper
from desktop.rules.dates import era_date
from desktop.rules.qr_kinds import QrKind
from desktop.words import InvoiceState

TITLE_RULE = 76.0
_WINDOW, _ROOM = (22.0, 16.2), (68.0, 26.0)
_FOLD_MARK = (10.4, 4.0)
_SENDER, _SENDER_WIDTH, _SEAL = 122.0, 72.0, 19.0
_SENDER_TOP, _SEAL_TOP = 29.6, 28.2
_TICKET, _COLUMNS = 25.0, (62.0, 48.0, 66.0)
_MARK = 6.6
_LINES = (Column("利用日", 31, words=True), Column("番号", 27, words=True), Column("内容", 92, words=True))
_AMOUNT = Column("金額", 26)


def draw_head(pen: Pen, paper: InvoicePaper) -> None:
    """The first sheet down to the title's rule; the address stays in a long-3 window."""
    style = a4()
    for y in (99.0, 198.0):
        pen.rule(_FOLD_MARK[0], sum(_FOLD_MARK), y, style.rules.row)
    to = paper.to
    if paper.addressee != to.name:
        to = replace(to, name=paper.addressee, role=None, person="")
    label_face.draw(pen, _WINDOW, _ROOM, to, number=False)
    _upto(pen, style.right, 20.6, f"請求書番号　{paper.number}", 11.5, bold=True)
    _upto(pen, style.right, 25.8, words.paper_date(paper.issued_on), 10.5)
    _draw_sender(pen, paper)
    pen.text(style.left, TITLE_RULE - 4.6, invoice_words.TITLE, style.type.title, bold=True)
    said = fit_whole(invoice_words.period(paper), Box(128, 12.5, 8, bold=True))
    pen.block(style.right, TITLE_RULE - 4.6 - ASCENT * said.size * MM_PER_POINT, said, flush_right=True)
    pen.rule(style.left, style.right, TITLE_RULE, style.rules.title)


def sentence(paper: InvoicePaper) -> Block:
    text = fit(invoice_words.sentence(paper), Box(a4().width, 10.5, 9, lines=2, leading=1.4))
    return Block(4.4 + text.height + 3.2, lambda pen, y: pen.block(a4().left, y + 4.4, text))


def ticket(paper: InvoicePaper) -> Block:
    """What is to be paid, until when and how: the one thing the group looks for."""
    widths = [width - 6 for width in _COLUMNS]
    yen = fit(words.receipt_yen(paper.total), Box(widths[0], 22, 12, bold=True))
    due = fit(words.paper_date(paper.due_on), Box(widths[1], 13, 8, bold=True))
    how = fit_whole(
        invoice_words.how_to_pay(paper), Box(widths[2], 10.5, 7, lines=4, height=15.6, leading=1.25, at_spaces=True)
    )
    height = max(_TICKET, how.height + 9.4)

    def draw(pen: Pen, y: float) -> None:
        style, x = a4(), a4().left
        pen.box(style.left, y, style.width, height, style.rules.frame)
        labels = ("ご請求金額（税込）", "お支払いの期限", "お支払いの方法")
        for label, text, width in zip(labels, (yen, due, how), _COLUMNS, strict=True):
            if x > style.left:
                pen.upright(x, y, y + height, style.rules.box)
            pen.text(x + 3, y + 4.9, label, style.type.label)
            pen.block(x + 3, y + 6.4 + (height - 7.6 - text.height) / 2, text)
            x += width
        if paper.state is InvoiceState.VOIDED:
            pen.slant(style.left, y + height, style.left + _COLUMNS[0], y, style.rules.title)
            pen.slant(style.left, y, style.left + _COLUMNS[0], y + height, style.rules.title)

    return Block(height, draw)


def mark(paper: InvoicePaper) -> Block | None:
    """That the invoice was paid or counts no more, with when or why; None while it is open."""
    said = invoice_words.mark(paper)
    if said is None:
        return None
    word, note = said
    text = fit_whole(note, Box(a4().width - 33, 10, 7, lines=2, height=8))

    def draw(pen: Pen, y: float) -> None:
        pen.box(a4().left, y, 29, _MARK, a4().rules.frame)
        pen.centered(a4().left + 14.5, y + 4.7, word, 10.5, bold=True)
        pen.block(a4().left + 32, y + (_MARK - text.height) / 2, text)

    return Block(max(_MARK, text.height), draw)


def lines(paper: InvoicePaper) -> Section:
    """What was used, with the total and the tax inside it; it runs over pages."""
    rows = [(era_date(line.day), line.number, line.text, words.yen(line.amount)) for line in paper.lines]
    total = ("合計", f"{len(rows)}件", "", words.yen(paper.total))
    section = table_section(Table("ご利用の明細", (*_LINES, _AMOUNT), (*rows, total), "単位 円", total=True), gap=2.4)
    return replace(section, rows=(*section.rows, *_notes(paper)))


def text(paper: InvoicePaper) -> Section | None:
    """The house's own words below the table."""
    if not paper.text:
        return None
    said = fit_whole(paper.text, Box(a4().width, 10, 8, lines=12, leading=1.5))
    return Section(Block(0, lambda _pen, _y: None), (Block(said.height + 2, _drawn(said)),))


def _notes(paper: InvoicePaper) -> list[Block]:
    notes = [fit(note, Box(a4().width - 2, 9, 7)) for note in invoice_words.tax_notes(paper)]

    def note(line: Fitted) -> Block:
        return Block(4.8, lambda pen, y: pen.block(a4().right - 1, y + 1.4, line, flush_right=True))

    return [note(line) for line in notes]


def _drawn(said: Fitted) -> Callable[[Pen, float], None]:
    return lambda pen, y: pen.block(a4().left, y + 1, said)


def _draw_sender(pen: Pen, paper: InvoicePaper) -> None:
    style, y = a4(), _SENDER_TOP
    width = _SENDER_WIDTH - _SEAL - 2
    for line, bold in invoice_words.sender(paper):
        box = Box(width, 10.5 if bold else 9.0, 7, lines=2, height=8.4, leading=1.18, bold=bold, at_spaces=True)
        said = fit_whole(line, box)
        pen.block(_SENDER, y, said)
        y += said.height + (1.4 if bold else 1.1)
    pen.box(style.right - _SEAL, _SEAL_TOP, _SEAL, _SEAL, style.rules.box, dash=(2, 2))
    pen.centered(style.right - _SEAL / 2, _SEAL_TOP + _SEAL / 2 + 1.2, "印", 9.5, grey=0.4)
    if (code := desk_code(QrKind.INVOICE, paper.number)) is not None:
        code.draw(pen, style.right - (_SEAL - code.side) / 2, _SEAL_TOP + _SEAL + code.quiet)


def _upto(pen: Pen, x: float, baseline: float, line: str, size: float, *, bold: bool = False) -> None:
    said = fit_whole(line, Box(_SENDER_WIDTH, size, 7, bold=bold))
    pen.block(x, baseline - ASCENT * said.size * MM_PER_POINT, said, flush_right=True)
