"""The directory's indexes: names with dotted lines to their pages, in two columns under heads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.documents import fonts, line_breaking
from desktop.documents.cutting import fit_or_cut
from desktop.documents.directory_page import BOTTOM, TOP, WIDTH, Spot
from desktop.documents.fitting import Box
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, a4

_GUTTER, _COLUMNS = 6.0, 2
_COLUMN = (WIDTH - _GUTTER * (_COLUMNS - 1)) / _COLUMNS
_SIZE, _STEP, _ROW, _INDENT, _NUMBER = 8.5, 3.9, 4.7, 3.0, 8.0
_MOST_LINES = 6
_SQUARE = 6.0
_TITLE, _TITLE_HEIGHT = 20, 13.0


@dataclass(frozen=True, slots=True)
class IndexPart:
    """Names with their pages under a head; a head of one character stands in a black square."""

    head: str
    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    height: float
    draw: Callable[[Pen, float, float], None]
    is_head: bool = False


Columns = list[list[tuple[float, _Piece]]]


def index_pages(title: str, parts: Sequence[IndexPart], note: str) -> list[Callable[[Pen, Spot], None]]:
    """The pages of one index; the first says its title and the note. Nobody to name makes no page."""
    if not parts:
        return []
    return [
        _page(columns, title if number == 0 else "", note, number)
        for number, columns in enumerate(_flow([piece for part in parts for piece in _pieces(part)]))
    ]


def _page(columns: Columns, title: str, note: str, number: int) -> Callable[[Pen, Spot], None]:
    def draw(pen: Pen, spot: Spot) -> None:
        if title:
            pen.text(spot.left, TOP + 8, title, _TITLE, bold=True)
            pen.right(spot.right, TOP + 8, note, 8)
        for place, column in enumerate(columns):
            for y, piece in column:
                piece.draw(pen, spot.left + place * (_COLUMN + _GUTTER), _top(number) + y)

    return draw


def _top(number: int) -> float:
    return TOP + (_TITLE_HEIGHT if number == 0 else 0.0)


def _flow(pieces: Sequence[_Piece]) -> list[Columns]:
    """Pieces column by column; a head stays with what follows it."""
    pages: list[Columns] = [[[]]]
    y = 0.0
    for place, piece in enumerate(pieces):
        after = pieces[place + 1].height if piece.is_head and place + 1 < len(pieces) else 0.0
        gap = 2.6 if piece.is_head and pages[-1][-1] else 0.0
        if pages[-1][-1] and y + gap + piece.height + after > BOTTOM - _top(len(pages) - 1):
            if len(pages[-1]) == _COLUMNS:
                pages.append([[]])
            else:
                pages[-1].append([])
            y = gap = 0.0
        pages[-1][-1].append((y + gap, piece))
        y += gap + piece.height
    return pages


def _pieces(part: IndexPart) -> list[_Piece]:
    head = _letter(part.head) if len(part.head) == 1 else _name(part.head)
    rows = [_row(name, page) for name, page in part.rows]
    return [head, *(rows or [_nobody()])]


def _letter(letter: str) -> _Piece:
    def draw(pen: Pen, x: float, y: float) -> None:
        pen.filled(x, y, _SQUARE, _SQUARE)
        pen.centered(x + _SQUARE / 2, y + 4.3, letter, 11, bold=True, grey=1)
        pen.rule(x, x + _COLUMN, y + _SQUARE, a4().rules.box)

    return _Piece(_SQUARE + 1.2, draw, is_head=True)


def _name(name: str) -> _Piece:
    said = fit_or_cut(name, Box(_COLUMN, 10, 8, lines=2, bold=True))
    height = said.height + 1.8

    def draw(pen: Pen, x: float, y: float) -> None:
        pen.block(x, y + 0.4, said)
        pen.rule(x, x + _COLUMN, y + height, a4().rules.table_edge)

    return _Piece(height + 1.2, draw, is_head=True)


def _nobody() -> _Piece:
    def draw(pen: Pen, x: float, y: float) -> None:
        pen.text(x, y + 3.4, "（この行の団体はありません）", 8)

    return _Piece(_ROW, draw)


def _row(name: str, page: int) -> _Piece:
    lines = _lines(name)

    def draw(pen: Pen, x: float, y: float) -> None:
        baseline = y + ASCENT * _SIZE * MM_PER_POINT + 0.8
        for number, line in enumerate(lines):
            pen.text(x + (_INDENT if number else 0), baseline + number * _STEP, line, _SIZE)
        last = baseline + (len(lines) - 1) * _STEP
        pen.right(x + _COLUMN, last, str(page), _SIZE)
        begin = x + (_INDENT if len(lines) > 1 else 0) + fonts.width(lines[-1], _SIZE) + 1.5
        end = x + _COLUMN - fonts.width(str(page), _SIZE) - 1.5
        if end - begin > 2:
            pen.rule(begin, end, last - 0.3, a4().rules.row, dash=(0.6, 1.6))

    return _Piece(_ROW + (len(lines) - 1) * _STEP, draw)


def _lines(name: str) -> list[str]:
    """A name that is too long for its line goes on below, set in."""
    name = fonts.printable(name).strip()
    if fonts.width(name, _SIZE) <= _COLUMN - _NUMBER:
        return [name]
    lines = line_breaking.lines(name, _COLUMN - _NUMBER - _INDENT, lambda part: fonts.width(part, _SIZE))
    return [*lines[: _MOST_LINES - 1], f"{lines[_MOST_LINES - 1]}…"] if len(lines) > _MOST_LINES else lines
