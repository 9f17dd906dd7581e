"""What the desk writes on the form of the print room: the fee line by line, the receipt's number, who took it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents import fonts
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.print_form_words import BLANK_LINES, blank_lines, filled_lines, prices
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.print_forms import FilledForm, PrintFormPaper

TITLE = "受付記入欄"
_HEAD, _ROW, _TOTAL = 7.4, 7.7, 8.6
_SMALLEST_ROW, _FOR_LINES = 4.4, 35.4  # of many lines each gets less height, so that they stay on the sheet
_TABLE, _AMOUNT, _RECEIPT = 118.2, 34.2, 28.2
Line = tuple[str, str, str]


def desk_height(paper: PrintFormPaper) -> float:
    lines = _lines(paper)
    return _HEAD + len(lines) * _row(lines) + _TOTAL


def _row(lines: Sequence[Line]) -> float:
    """How high each of the lines is."""
    return max(_SMALLEST_ROW, min(_ROW, _FOR_LINES / len(lines)))


def draw_desk(pen: Pen, y: float, paper: PrintFormPaper) -> None:
    style, lines = a4(), _lines(paper)
    pen.text(style.left, y + 4.6, TITLE, style.type.section, bold=True)
    x = style.left + fonts.width(TITLE, style.type.section, bold=True) + 4
    told = fit_whole(prices(paper.tariff), Box(style.right - x, style.type.note, 6.5, lines=2, height=6))
    pen.block(x, y + 4.4 - ASCENT * told.size * MM_PER_POINT - (len(told.lines) - 1) * told.step, told)
    top = y + _HEAD
    row = _row(lines)
    height = len(lines) * row + _TOTAL
    for number, line in enumerate(lines):
        _draw_line(pen, top + number * row, row, line)
    _draw_total(pen, top + len(lines) * row, paper.filled.fee if paper.filled else None)
    pen.box(style.left, top, _TABLE, height, style.rules.box)
    pen.upright(style.left + _TABLE - _AMOUNT, top, top + height, style.rules.box)
    _draw_receipt(pen, top, height, paper.filled)


def _lines(paper: PrintFormPaper) -> list[Line]:
    """The lines of the fee, or of a fee that is not known yet."""
    lines: list[Line] = []
    if paper.filled is not None and paper.filled.lines:
        lines = filled_lines(paper.filled.lines)
    else:
        lines = [(word, formula, "") for word, formula in blank_lines(paper.tariff)]
    return lines + [("", "", "")] * (BLANK_LINES - len(lines))


def _draw_line(pen: Pen, y: float, height: float, line: Line) -> None:
    style = a4()
    word, formula, amount = line
    size = min(11, height * 1.9)
    baseline, middle = y + height / 2 + size * 0.127, style.left + _TABLE - _AMOUNT
    half = (_TABLE - _AMOUNT - 8) / 2
    room = Box(half, size, 6.5, lines=2, height=height - 0.8, leading=1.02)
    name = fit_whole(word, room)
    said = max((fonts.width(text, name.size) for text in name.lines), default=0)
    how = fit_whole(formula, replace(room, width=_TABLE - _AMOUNT - 8 - said))
    pen.block(style.left + 2, y + (height - name.height) / 2 - 0.2, name)
    pen.block(middle - 2, y + (height - how.height) / 2 - 0.2, how, flush_right=True)
    pen.right(style.left + _TABLE - 2.2, baseline, "円", size - 1)
    if amount:
        pen.right(style.left + _TABLE - 8, baseline, amount.replace("-", "△"), size + 0.5)
    pen.rule(style.left, style.left + _TABLE, y + height, style.rules.box)


def _draw_total(pen: Pen, y: float, fee: int | None) -> None:
    style = a4()
    baseline = y + 6.0
    pen.text(style.left + 2, baseline, "合計", 11.5, bold=True)
    pen.right(style.left + _TABLE - 2.2, baseline, "円", 10)
    if fee is not None:
        pen.right(style.left + _TABLE - 8, baseline + 0.3, f"{fee:,}", 15, bold=True)


def _draw_receipt(pen: Pen, y: float, height: float, filled: FilledForm | None) -> None:
    style = a4()
    left = style.left + _TABLE + 3.8
    width = style.right - left
    pen.box(left, y, width, height, style.rules.box)
    pen.upright(left + _RECEIPT, y, y + height, style.rules.box)
    number, staff = (filled.receipt_number, filled.staff) if filled else ("", "")
    for x, room, label, value, bold in (
        (left, _RECEIPT, "領収書番号", number, True),
        (left + _RECEIPT, width - _RECEIPT, "担当", staff, False),
    ):
        pen.text(x + 2, y + 4.2, label, style.type.note)
        if value:
            text = fit_whole(value, Box(room - 4, 12, 7, lines=3, height=height - 8, bold=bold))
            wide = max(fonts.width(line, text.size, bold=bold) for line in text.lines) * text.stretch / 100
            pen.block(x + (room - wide) / 2, y + 4 + (height - 4 - text.height) / 2, text)
