"""The words of a letter: title, paragraphs, 記 with its particulars, 以上."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents.fitting import Box, Fitted, fit, paragraph
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block
from desktop.documents.style import a4
from desktop.rules.letter_texts import LetterText

_SIZE, _LEADING = 11.5, 1.76
_TITLE, _WIDTH = 17.0, 176.0
_LABEL_X, _LABEL, _VALUE_X = 4.0, 26.0, 36.0
_AFTER_PARAGRAPH, _ROW_AIR = 2.4, 3.0
_LONG = 12  # lines

Placed = list[tuple[float, Block]]


def blocks(text: LetterText) -> list[Block]:
    """The pieces in their order; a piece is never torn, a long text is several."""
    found = [_title(text.title)] if text.title else []
    found += [piece for line in text.paragraphs for piece in _paragraph(line)]
    if text.rows:
        found += [_centered("記"), *(piece for label, said in text.rows for piece in _row(label, said)), _closing()]
    return [*found, *(piece for line in text.after for piece in _paragraph(line))]


def placed(pieces: Sequence[Block], top: float, later_top: float, foot: float, last_foot: float) -> list[Placed]:
    """Where each piece stands, page by page; the last page ends above `last_foot`, where a slip is to follow."""
    pages: list[Placed] = [[]]
    y = top
    for piece in pieces:
        if pages[-1] and y + piece.height > foot:
            pages.append([])
            y = later_top
        pages[-1].append((y, piece))
        y += piece.height
    if y > last_foot and pages[-1]:
        pages.append([])
    return pages


def _title(text: str) -> Block:
    title = fit(text, Box(_WIDTH, _TITLE, 12, lines=2, bold=True))

    def draw(pen: Pen, y: float) -> None:
        style = a4()
        middle = (style.left + style.right) / 2
        for number, line in enumerate(title.lines):
            wide = Box(_WIDTH, title.size, 1, bold=True).measure(line, title.size) * title.stretch / 100
            pen.text(
                middle - wide / 2, y + 5.4 + number * title.step, line, title.size, bold=True, stretch=title.stretch
            )

    return Block(title.height + 8.0, draw)


def _paragraph(text: str) -> list[Block]:
    return _aired([_lines(part, 0.0) for part in _torn(paragraph(text, _WIDTH, _SIZE, leading=_LEADING))])


def _torn(text: Fitted) -> list[Fitted]:
    """As it is, or where it is long two lines at a time: no page has to be left half empty for it."""
    if len(text.lines) <= _LONG:
        return [text]
    return [replace(text, lines=text.lines[at : at + 2]) for at in range(0, len(text.lines), 2)]


def _centered(text: str) -> Block:
    middle = (a4().left + a4().right) / 2
    return Block(10.4, lambda pen, y: pen.centered(middle, y + 5.6, text, _SIZE))


def _closing() -> Block:
    return Block(9.0, lambda pen, y: pen.right(a4().right, y + 5.6, "以上", _SIZE))


def _row(label: str, said: str) -> list[Block]:
    first, *rest = _torn(paragraph(said, _WIDTH - _VALUE_X, _SIZE, leading=1.5))

    def draw(pen: Pen, y: float) -> None:
        left = a4().left
        head = fit(label, Box(_LABEL, _SIZE, 8, bold=True))
        if head.size < _SIZE or len(label) > 7:
            pen.block(left + _LABEL_X, y, head)
        else:
            pen.spread(left + _LABEL_X, y + 3.6, _LABEL, label, _SIZE, bold=True)
        pen.block(left + _VALUE_X, y, first)

    begun = Block(len(first.lines) * first.step, draw)
    return _aired([begun, *(_lines(part, _VALUE_X) for part in rest)], _ROW_AIR)


def _lines(text: Fitted, x: float) -> Block:
    return Block(len(text.lines) * text.step, lambda pen, y: pen.block(a4().left + x, y, text))


def _aired(pieces: list[Block], air: float = _AFTER_PARAGRAPH) -> list[Block]:
    """With room below the last of them."""
    *before, last = pieces
    return [*before, Block(last.height + air, last.draw)]
