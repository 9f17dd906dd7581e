"""The parts of a receipt on A6, from its head to its foot. Lengths in mm, type and rules in points."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.documents import receipt_words, words
from desktop.documents.fitting import Box, Fitted, fit
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Section
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.receipts import ReceiptPaper
from desktop.rules.print_fees import PrintFeeLine

PAGE = (105.0, 148.0)
LEFT, RIGHT = 10.5, 94.5
WIDTH = RIGHT - LEFT
HEAD_RULE = 22.4
FOOT_RULE = 133.5
ROW, LOW_ROW = 5.6, 4.5
_FORMULA_RIGHT = 78.4
_ADDRESSEE = 12.6
_AMOUNT = 14.0
_TEXT_PAD = 1.0
_ISSUER_WIDTH = 62.0
_SEAL_X, _SEAL = 84.5, 18.0
_MARKS = {True: 15.0, False: 26.0}  # the width of 無効, and that of 再発行 with its count
_REASON = 6.4


def draw_head(pen: Pen, paper: ReceiptPaper, number: int) -> None:
    """`number` counts the sheets: the first one has the large title."""
    style = a4()
    if number == 1:
        pen.text(LEFT, 20.2, receipt_words.TITLE, 18, bold=True)
    else:
        pen.text(LEFT, 20.2, receipt_words.later_title(paper, number), 12, bold=True)
    if paper.demo:
        pen.text(*((42.6, 20.2) if number == 1 else (LEFT, 14.4)), receipt_words.SAMPLE, 7)
    _upto(pen, RIGHT, 15.2, fit(f"番号　{paper.number}", Box(60, 10, 7, bold=True)))
    _upto(pen, RIGHT, 20.2, fit(words.paper_date(paper.issued_at.date()), Box(38, 9.5, 7)))
    pen.rule(LEFT, RIGHT, HEAD_RULE, style.rules.title)


def draw_foot(pen: Pen, paper: ReceiptPaper, number: str) -> None:
    style = a4()
    pen.rule(LEFT, RIGHT, FOOT_RULE, style.rules.box)
    top = FOOT_RULE + 1.2
    pen.block(LEFT, top, fit(receipt_words.taken_by(paper), Box(34 if number else 40, 8, 6.5)))
    pen.block(RIGHT, top, fit(receipt_words.handed_over(paper), Box(34 if number else 42, 8, 6.5)), flush_right=True)
    if number:
        pen.centered((LEFT + RIGHT) / 2, top + ASCENT * 8 * MM_PER_POINT, number, 8, bold=True)


def addressee(paper: ReceiptPaper) -> Block:
    style = a4()
    name = fit(paper.addressee, Box(74, style.type.section, 8, lines=3, height=11.4, bold=True))
    height = max(_ADDRESSEE, name.height + 2.4)

    def draw(pen: Pen, y: float) -> None:
        pen.block(LEFT, y + (height - name.height) / 2, name)
        pen.right(RIGHT, y + height - 2.3, "様", style.type.section)
        pen.rule(LEFT, RIGHT, y + height, style.rules.box)

    return Block(height, draw)


def amount(paper: ReceiptPaper) -> Block:
    """The sum in its frame; what is void is crossed out."""
    style = a4()
    text = fit(words.receipt_yen(paper.total), Box(WIDTH - 8, style.type.receipt_amount, 12, bold=True))

    def draw(pen: Pen, y: float) -> None:
        pen.box(LEFT, y, WIDTH, _AMOUNT, style.rules.frame)
        pen.centered((LEFT + RIGHT) / 2, y + 10.2, text.lines[0], text.size, bold=True)
        if paper.voided_at is not None:
            pen.slant(LEFT, y + _AMOUNT, RIGHT, y, style.rules.title)
            pen.slant(LEFT, y, RIGHT, y + _AMOUNT, style.rules.title)

    return Block(_AMOUNT, draw)


def provision(text: str) -> Block:
    block = fit(text, Box(WIDTH, 9.5, 7.5, lines=2, leading=1.35))
    return Block(block.height + 0.6, lambda pen, y: pen.block(LEFT, y, block))


def row(line: PrintFeeLine, height: float) -> Block:
    """One line of the fee with how it came about."""
    size = 9.5 if height == ROW else 8.5
    text = fit(line.text, Box(30, size, 7))
    formula = fit(line.formula, Box(36, size, 6.5))
    height = max(height, text.height + 1.4, formula.height + 1.4)

    def draw(pen: Pen, y: float) -> None:
        _within(pen, LEFT + _TEXT_PAD, y, height, text)
        _within(pen, _FORMULA_RIGHT, y, height, formula, flush_right=True)
        _within(pen, RIGHT - _TEXT_PAD, y, height, fit(words.yen(line.amount), Box(15, size, 6.5)), flush_right=True)

    return Block(height, draw)


def rest_row(count: int, yen: int) -> Block:
    """The lines that stand on the next sheet, as one."""
    text, sum_of = fit(receipt_words.rest(count), Box(60, 9, 7)), fit(words.yen(yen), Box(15, 9, 6.5))

    def draw(pen: Pen, y: float) -> None:
        _within(pen, LEFT + _TEXT_PAD, y, ROW, text)
        _within(pen, RIGHT - _TEXT_PAD, y, ROW, sum_of, flush_right=True)

    return Block(ROW, draw)


def table(rows: Sequence[Block], paper: ReceiptPaper) -> Block:
    """The rows between rules, with the total and the tax inside it."""
    style = a4()
    note = receipt_words.tax_note(paper)
    height = sum(each.height for each in rows) + 6.2 + (4.2 if note else 0)

    def draw(pen: Pen, y: float) -> None:
        y = draw_rows(pen, y, rows)
        pen.text(LEFT + _TEXT_PAD, y + 4.6, "合計", style.type.lead_text, bold=True)
        pen.right(RIGHT - _TEXT_PAD, y + 4.6, f"{words.yen(paper.total)}円", style.type.lead_text, bold=True)
        if note:
            _upto(pen, RIGHT - _TEXT_PAD, y + 9.2, fit(note, Box(WIDTH - 2, style.type.note, 7)))

    return Block(height, draw)


def draw_rows(pen: Pen, y: float, rows: Sequence[Block]) -> float:
    style = a4()
    pen.rule(LEFT, RIGHT, y, style.rules.table_edge)
    for each in rows:
        each.draw(pen, y)
        y += each.height
        pen.rule(LEFT, RIGHT, y, style.rules.table_edge if each is rows[-1] else style.rules.row)
    return y


def details(paper: ReceiptPaper) -> Section:
    """What a second sheet says and every line once more, under the head of its columns."""
    style = a4()
    texts = [fit(text, Box(WIDTH, 9.5, 8, lines=3, leading=1.35)) for text in receipt_words.details(paper)]
    said = [Block(text.height + 2, partial(_draw_text, text=text)) for text in texts]
    lines = [_ruled(row(line, ROW)) for line in paper.lines]
    return Section(
        Block(5.4, lambda pen, y: pen.text(LEFT, y + 3.6, "明細", style.type.lead_text, bold=True)), (*said, *lines)
    )


def _draw_text(pen: Pen, y: float, text: Fitted) -> None:
    pen.block(LEFT, y, text)


def _ruled(inner: Block) -> Block:
    def draw(pen: Pen, y: float) -> None:
        inner.draw(pen, y)
        pen.rule(LEFT, RIGHT, y + inner.height, a4().rules.row)

    return Block(inner.height, draw)


def reason_fits(paper: ReceiptPaper) -> bool:
    """Whether the first sheet has room for the reason of a void."""
    return _void_note(paper, receipt_words.void_notes(paper)[1]).height <= _REASON


def _void_note(paper: ReceiptPaper, text: str) -> Fitted:
    start = sum(_MARKS[mark == receipt_words.VOID] + 2 for mark in receipt_words.marks(paper))
    return fit(text, Box(WIDTH - start, 8, 7, lines=2, height=_REASON))


def marks(paper: ReceiptPaper) -> Block | None:
    """The frames with their words, and when and why it was voided; None where there is nothing to say."""
    said = receipt_words.marks(paper)
    if not said:
        return None
    when, why = receipt_words.void_notes(paper)
    notes = [_void_note(paper, text) for text in (when, why if reason_fits(paper) else receipt_words.REASON_ELSEWHERE)]
    height = max(6.8, sum(note.height for note in notes) + 1.2) if when else 6.8

    def draw(pen: Pen, y: float) -> None:
        x = LEFT
        for mark in said:
            width = _MARKS[mark == receipt_words.VOID]
            pen.box(x, y, width, 6.2, a4().rules.frame)
            pen.centered(x + width / 2, y + 4.4, mark, 9.5, bold=True)
            x += width + 2
        if when:
            pen.block(x, y, notes[0])
            pen.block(x, y + notes[0].height + 0.8, notes[1])

    return Block(height, draw)


def issuer(paper: ReceiptPaper) -> Block:
    """Who received the money, with room for the seal; it ends at the foot's rule."""
    first, *others = receipt_words.issuer_lines(paper)
    lines = [fit(first, Box(_ISSUER_WIDTH, 10.5, 7.5, lines=2, bold=True))]
    lines += [fit(text, Box(_ISSUER_WIDTH, 8.5, 7, lines=2)) for text in others]
    height = max(sum(line.height + 1.0 for line in lines) + 0.8, _SEAL + 4.0)

    def draw(pen: Pen, y: float) -> None:
        middle = y + height - _SEAL / 2 - 3
        pen.circle(_SEAL_X, middle, _SEAL, a4().rules.box, dash=(2, 2))
        pen.centered(_SEAL_X, middle + 1, "領収印", a4().type.note, grey=0.4)
        y += height - sum(line.height + 1.0 for line in lines) - 0.8
        for line in lines:
            pen.block(LEFT, y, line)
            y += line.height + 1.0

    return Block(height, draw)


def _upto(pen: Pen, x: float, baseline: float, text: Fitted) -> None:
    """One line up to x on the baseline."""
    pen.right(x, baseline, text.lines[0], text.size, bold=text.bold, stretch=text.stretch)


def _within(pen: Pen, x: float, y: float, height: float, text: Fitted, *, flush_right: bool = False) -> None:
    """In the middle of a row's height."""
    pen.block(x, y + (height - text.height) / 2, text, flush_right=flush_right)
