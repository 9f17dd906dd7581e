"""The parts of a receipt, from its head to its foot. Lengths in mm, type and rules in points."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.documents import receipt_words, words
from desktop.documents.desk_code import desk_code, taken
from desktop.documents.fitting import Box, Fitted, fit
from desktop.documents.fonts import width
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.receipt_layout import Layout
from desktop.documents.sheet import Block, Section
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.receipts import ReceiptPaper
from desktop.rules.print_fees import PrintFeeLine
from desktop.rules.qr_kinds import QrKind

ROW, LOW_ROW = 5.6, 4.5
_AMOUNT_WIDTH = 16.1
_ADDRESSEE = 12.6
_AMOUNT = 14.0
_TEXT_PAD = 1.0
_BESIDE_ISSUER = 22.0
_BESIDE_CODE = 0.6
_SEAL = 18.0
_MARK_PAD, _MARK_GAP = 6.0, 2.0
_FORMULA = 36.0
_REASON = 6.4


def draw_head(pen: Pen, lay: Layout, paper: ReceiptPaper, number: int) -> None:
    """`number` counts the sheets: the first one has the large title."""
    style = a4()
    if number == 1:
        pen.text(lay.left, 20.2, receipt_words.TITLE, 18, bold=True)
    else:
        pen.text(lay.left, 20.2, receipt_words.later_title(paper, number), 12, bold=True)
    if paper.demo:
        pen.text(*((42.6, 20.2) if number == 1 else (lay.left, 14.4)), receipt_words.SAMPLE, 7)
    _upto(pen, lay.right, 15.2, fit(f"番号　{paper.number}", Box(60, 10, 7, bold=True)))
    _upto(pen, lay.right, 20.2, fit(words.paper_date(paper.issued_at.date()), Box(38, 9.5, 7)))
    pen.rule(lay.left, lay.right, lay.head_rule, style.rules.title)


def draw_foot(pen: Pen, lay: Layout, paper: ReceiptPaper, number: str) -> None:
    style = a4()
    pen.rule(lay.left, lay.right, lay.foot_rule, style.rules.box)
    top = lay.foot_rule + 1.2
    pen.block(lay.left, top, fit(receipt_words.taken_by(paper), Box(34 if number else 40, 8, 6.5)))
    pen.block(
        lay.right, top, fit(receipt_words.handed_over(paper), Box(34 if number else 42, 8, 6.5)), flush_right=True
    )
    if number:
        pen.centered(lay.middle, top + ASCENT * 8 * MM_PER_POINT, number, 8, bold=True)


def addressee(lay: Layout, paper: ReceiptPaper) -> Block:
    style = a4()
    name = fit(paper.addressee, Box(lay.width - 10, style.type.section, 8, lines=3, height=11.4, bold=True))
    height = max(_ADDRESSEE, name.height + 2.4)

    def draw(pen: Pen, y: float) -> None:
        pen.block(lay.left, y + (height - name.height) / 2, name)
        pen.right(lay.right, y + height - 2.3, "様", style.type.section)
        pen.rule(lay.left, lay.right, y + height, style.rules.box)

    return Block(height, draw)


def amount(lay: Layout, paper: ReceiptPaper, *, coded: bool) -> Block:
    """The sum in its frame, the desk's code beside it; what is void is crossed out."""
    style, code = a4(), desk_code(QrKind.RECEIPT, paper.number) if coded else None
    wide = lay.width - (taken(code) + _BESIDE_CODE if code else 0)
    height = max(_AMOUNT, code.side if code else 0)
    text = fit(words.receipt_yen(paper.total), Box(wide - 8, style.type.receipt_amount, 12, bold=True))

    def draw(pen: Pen, y: float) -> None:
        right = lay.left + wide
        pen.box(lay.left, y, wide, height, style.rules.frame)
        pen.centered(lay.left + wide / 2, y + height / 2 + 3.2, text.lines[0], text.size, bold=True)
        if paper.voided_at is not None:
            pen.slant(lay.left, y + height, right, y, style.rules.title)
            pen.slant(lay.left, y, right, y + height, style.rules.title)
        if code:
            code.draw(pen, lay.right, y)

    return Block(height, draw)


def provision(lay: Layout, text: str) -> Block:
    block = fit(text, Box(lay.width, 9.5, 7.5, lines=2, leading=1.35))
    return Block(block.height + 0.6, lambda pen, y: pen.block(lay.left, y, block))


def row(lay: Layout, line: PrintFeeLine, height: float) -> Block:
    """One line of the fee with how it came about."""
    size = 9.5 if height == ROW else 8.5
    formula = fit(receipt_words.formula(line), Box(_FORMULA, size, 6.5))
    beside = formula_width(formula)
    text = fit(line.text, Box(lay.width - 2 * _TEXT_PAD - _AMOUNT_WIDTH - beside - _TEXT_PAD, size, 7, lines=2))
    height = max(height, text.height + 1.4, formula.height + 1.4)

    def draw(pen: Pen, y: float) -> None:
        _within(pen, lay.left + _TEXT_PAD, y, height, text)
        _within(pen, lay.right - _AMOUNT_WIDTH, y, height, formula, flush_right=True)
        yen = fit(words.yen(line.amount), Box(15, size, 6.5))
        _within(pen, lay.right - _TEXT_PAD, y, height, yen, flush_right=True)

    return Block(height, draw)


def formula_width(formula: Fitted) -> float:
    """How far its longest line reaches, in mm."""
    return max(width(text, formula.size) * formula.stretch / 100 for text in formula.lines) if formula.lines[0] else 0.0


def rest_row(lay: Layout, count: int, yen: int) -> Block:
    """The lines that stand on the next sheet, as one."""
    text, sum_of = fit(receipt_words.rest(count), Box(60, 9, 7)), fit(words.yen(yen), Box(15, 9, 6.5))

    def draw(pen: Pen, y: float) -> None:
        _within(pen, lay.left + _TEXT_PAD, y, ROW, text)
        _within(pen, lay.right - _TEXT_PAD, y, ROW, sum_of, flush_right=True)

    return Block(ROW, draw)


def table(lay: Layout, rows: Sequence[Block], paper: ReceiptPaper) -> Block:
    """The rows between rules, with the total and the tax inside it."""
    style = a4()
    note = receipt_words.tax_note(paper)
    height = sum(each.height for each in rows) + 6.2 + (4.2 if note else 0)

    def draw(pen: Pen, y: float) -> None:
        y = draw_rows(pen, lay, y, rows)
        pen.text(lay.left + _TEXT_PAD, y + 4.6, "合計", style.type.lead_text, bold=True)
        pen.right(lay.right - _TEXT_PAD, y + 4.6, f"{words.yen(paper.total)}円", style.type.lead_text, bold=True)
        if note:
            _upto(pen, lay.right - _TEXT_PAD, y + 9.2, fit(note, Box(lay.width - 2, style.type.note, 7)))

    return Block(height, draw)


def draw_rows(pen: Pen, lay: Layout, y: float, rows: Sequence[Block]) -> float:
    style = a4()
    pen.rule(lay.left, lay.right, y, style.rules.table_edge)
    for each in rows:
        each.draw(pen, y)
        y += each.height
        pen.rule(lay.left, lay.right, y, style.rules.table_edge if each is rows[-1] else style.rules.row)
    return y


def details(lay: Layout, paper: ReceiptPaper) -> Section:
    """What a second sheet says and every line once more, under the head of its columns."""
    style = a4()
    texts = [fit(text, Box(lay.width, 9.5, 8, lines=3, leading=1.35)) for text in receipt_words.details(paper)]
    said = [Block(text.height + 2, partial(_draw_text, x=lay.left, text=text)) for text in texts]
    lines = [_ruled(lay, row(lay, line, ROW)) for line in paper.lines]
    return Section(
        Block(5.4, lambda pen, y: pen.text(lay.left, y + 3.6, "明細", style.type.lead_text, bold=True)), (*said, *lines)
    )


def _draw_text(pen: Pen, y: float, x: float, text: Fitted) -> None:
    pen.block(x, y, text)


def _ruled(lay: Layout, inner: Block) -> Block:
    def draw(pen: Pen, y: float) -> None:
        inner.draw(pen, y)
        pen.rule(lay.left, lay.right, y + inner.height, a4().rules.row)

    return Block(inner.height, draw)


def reason_fits(lay: Layout, paper: ReceiptPaper) -> bool:
    """Whether the first sheet has room for the reason of a void."""
    return _void_note(lay, paper, receipt_words.void_notes(paper)[1]).height <= _REASON


def _void_note(lay: Layout, paper: ReceiptPaper, text: str) -> Fitted:
    start = sum(_mark_width(mark) + _MARK_GAP for mark in receipt_words.marks(paper))
    return fit(text, Box(lay.width - start, 8, 7, lines=2, height=_REASON))


def _mark_width(mark: str) -> float:
    return width(mark, 9.5, bold=True) + _MARK_PAD


def marks(lay: Layout, paper: ReceiptPaper) -> Block | None:
    """The frames with their words, and when and why it was voided; None where there is nothing to say."""
    said = receipt_words.marks(paper)
    if not said:
        return None
    when, why = receipt_words.void_notes(paper)
    notes = [
        _void_note(lay, paper, text)
        for text in (when, why if reason_fits(lay, paper) else receipt_words.REASON_ELSEWHERE)
    ]
    height = max(6.8, sum(note.height for note in notes) + 1.2) if when else 6.8

    def draw(pen: Pen, y: float) -> None:
        x = lay.left
        for mark in said:
            wide = _mark_width(mark)
            pen.box(x, y, wide, 6.2, a4().rules.frame)
            pen.centered(x + wide / 2, y + 4.4, mark, 9.5, bold=True)
            x += wide + _MARK_GAP
        if when:
            pen.block(x, y, notes[0])
            pen.block(x, y + notes[0].height + 0.8, notes[1])

    return Block(height, draw)


def issuer(lay: Layout, paper: ReceiptPaper) -> Block:
    """Who received the money, with room for the seal; it ends at the foot's rule."""
    first, *others = receipt_words.issuer_lines(paper)
    lines = [fit(first, Box(lay.width - _BESIDE_ISSUER, 10.5, 7.5, lines=2, bold=True))]
    lines += [fit(text, Box(lay.width - _BESIDE_ISSUER, 8.5, 7, lines=2)) for text in others]
    height = max(sum(line.height + 1.0 for line in lines) + 0.8, _SEAL + 4.0)

    def draw(pen: Pen, y: float) -> None:
        middle = y + height - _SEAL / 2 - 3
        pen.circle(lay.right - _SEAL / 2 - 1, middle, _SEAL, a4().rules.box, dash=(2, 2))
        pen.centered(lay.right - _SEAL / 2 - 1, middle + 1, "領収印", a4().type.note, grey=0.4)
        y += height - sum(line.height + 1.0 for line in lines) - 0.8
        for line in lines:
            pen.block(lay.left, y, line)
            y += line.height + 1.0

    return Block(height, draw)


def _upto(pen: Pen, x: float, baseline: float, text: Fitted) -> None:
    """One line up to x on the baseline."""
    pen.right(x, baseline, text.lines[0], text.size, bold=text.bold, stretch=text.stretch)


def _within(pen: Pen, x: float, y: float, height: float, text: Fitted, *, flush_right: bool = False) -> None:
    """In the middle of a row's height."""
    pen.block(x, y + (height - text.height) / 2, text, flush_right=flush_right)
