"""領収書 on a roll of 80 mm: as long as it has to be. Lengths in mm, type and rules in points."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.documents import receipt_words, words
from desktop.documents.desk_code import desk_code, taken
from desktop.documents.fitting import Box, Fitted, fit
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block
from desktop.documents.style import a4
from desktop.queries.receipts import ReceiptPaper
from desktop.rules.print_fees import PrintFeeLine
from desktop.rules.qr_kinds import QrKind

WIDE = 80.0
_LEFT, _RIGHT = 5.0, 75.0
_WIDTH = _RIGHT - _LEFT
_TOP, _BOTTOM = 6.0, 10.0
_BODY, _SMALL, _LEAST = 9.5, 8.5, 7


def roll_pdf(paper: ReceiptPaper) -> bytes:
    """One page that ends where the receipt does."""
    blocks = list(_blocks(paper))
    height = _TOP + sum(block.height for block in blocks) + _BOTTOM
    pen = Pen((WIDE, height), title=f"{receipt_words.TITLE} {paper.number}")
    y = _TOP
    for block in blocks:
        block.draw(pen, y)
        y += block.height
    pen.next_page()
    return pen.pdf()


def _blocks(paper: ReceiptPaper) -> Iterator[Block]:
    yield _centered(fit(receipt_words.TITLE, Box(_WIDTH, 18, 12, bold=True)), 2.5)
    if paper.demo:
        yield _centered(fit(receipt_words.SAMPLE, Box(_WIDTH, _SMALL, _LEAST)), 1.5)
    for mark in receipt_words.marks(paper):
        yield _mark(mark)
    for note in filter(None, receipt_words.void_notes(paper)):
        yield _text(note, _SMALL)
    yield _pair(f"番号 {paper.number}", words.paper_date(paper.issued_at.date()), _SMALL)
    yield _rule(a4().rules.title)
    yield _text(f"{paper.addressee} 様" if paper.addressee else "様", 12, bold=True)
    yield _amount(paper)
    yield _text(receipt_words.provision(paper), _BODY)
    yield _rule(a4().rules.table_edge)
    for line in paper.lines:
        yield from _line(line)
    yield _rule(a4().rules.table_edge)
    yield _pair("合計", f"{words.yen(paper.total)}円", 12, bold=True)
    if note := receipt_words.tax_note(paper):
        yield _text(note, _SMALL, flush_right=True)
    yield _text(receipt_words.handed_over(paper), _BODY, flush_right=True)
    yield _rule(a4().rules.box)
    yield _issuer(paper)


def _issuer(paper: ReceiptPaper) -> Block:
    """Who received the money and who took it, the desk's code at their right."""
    code = desk_code(QrKind.RECEIPT, paper.number)
    wide = _WIDTH - taken(code)
    center, *others = receipt_words.issuer_lines(paper)
    lines = [_text(center, 10.5, bold=True, width=wide)]
    lines += [_text(text, _SMALL, width=wide) for text in (*others, receipt_words.taken_by(paper))]
    above = code.quiet - 1.2 if code else 0.0  # the rule leaves that much already

    def draw(pen: Pen, y: float) -> None:
        if code:
            code.draw(pen, _RIGHT, y + above)
        for line in lines:
            line.draw(pen, y)
            y += line.height

    return Block(max(sum(line.height for line in lines), above + code.side if code else 0.0), draw)


def _line(line: PrintFeeLine) -> Iterator[Block]:
    """What, and what it costs; how the sum came about stands below it."""
    yield _pair(line.text, words.yen(line.amount), _BODY)
    if formula := receipt_words.formula(line):
        yield _text(f"　{formula}", _SMALL)


def _text(text: str, size: float, *, bold: bool = False, flush_right: bool = False, width: float = _WIDTH) -> Block:
    said = fit(text, Box(width, size, _LEAST, lines=4, bold=bold))
    x = _RIGHT if flush_right else _LEFT
    return Block(said.height + 1.6, lambda pen, y: pen.block(x, y + 0.6, said, flush_right=flush_right))


def _pair(left: str, right: str, size: float, *, bold: bool = False) -> Block:
    """One beside the other, the left one on as many lines as it needs."""
    beside = fit(right, Box(_WIDTH * 0.55, size, _LEAST, bold=bold))
    width = max(Box(1, 1, 1, bold=bold).measure(line, beside.size) * beside.stretch / 100 for line in beside.lines)
    said = fit(left, Box(_WIDTH - width - 2, size, _LEAST, lines=4, bold=bold))
    height = max(said.height, beside.height) + 1.6

    def draw(pen: Pen, y: float) -> None:
        pen.block(_LEFT, y + 0.8, said)
        pen.block(_RIGHT, y + 0.8, beside, flush_right=True)

    return Block(height, draw)


def _centered(text: Fitted, gap: float) -> Block:
    def draw(pen: Pen, y: float) -> None:
        for number, line in enumerate(text.lines):
            baseline = y + text.height - (len(text.lines) - 1 - number) * text.step - 0.6
            pen.centered(WIDE / 2, baseline, line, text.size, bold=text.bold)

    return Block(text.height + gap, draw)


def _mark(mark: str) -> Block:
    def draw(pen: Pen, y: float) -> None:
        pen.box(_LEFT, y, _WIDTH, 7.0, a4().rules.frame)
        pen.centered(WIDE / 2, y + 5.0, mark, 11, bold=True)

    return Block(9.0, draw)


def _amount(paper: ReceiptPaper) -> Block:
    """The sum in its frame; what is void is crossed out."""
    text = fit(words.receipt_yen(paper.total), Box(_WIDTH - 6, 24, 12, bold=True))

    def draw(pen: Pen, y: float) -> None:
        pen.box(_LEFT, y + 1, _WIDTH, 12.0, a4().rules.frame)
        pen.centered(WIDE / 2, y + 10.0, text.lines[0], text.size, bold=True)
        if paper.voided_at is not None:
            pen.slant(_LEFT, y + 13, _RIGHT, y + 1, a4().rules.title)
            pen.slant(_LEFT, y + 1, _RIGHT, y + 13, a4().rules.title)

    return Block(15.0, draw)


def _rule(weight: float) -> Block:
    return Block(2.4, lambda pen, y: pen.rule(_LEFT, _RIGHT, y + 1.2, weight))
