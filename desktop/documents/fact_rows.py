"""Rows of a label and what there is to say: as high as the words make them."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.documents import fonts, line_breaking
from desktop.documents.cutting import AT_THE_DESK, fit_or_cut
from desktop.documents.fitting import Box, Fitted, fit
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block
from desktop.documents.style import MM_PER_POINT, a4

LABEL = 30.0
_SPREAD = 21.0
_AIR, _LEAST = 2.6, 6.8
_LEADING = 1.32
_LINES = 24  # a longer text goes on in another row, so that a page can end between them


def facts(pairs: Iterable[tuple[str, str]], *, size: float = 10, most: int | None = None) -> tuple[Block, ...]:
    """A row for each label and text; with `most` lines a text that is longer is cut, otherwise all of it stands."""
    rows = [_blocks(label, text, size, most) for label, text in pairs]
    return tuple(block for blocks in rows for block in blocks)


def _blocks(label: str, text: str, size: float, most: int | None) -> list[Block]:
    box = Box(a4().width - LABEL, size, min(size, 8.5), lines=most or 400, leading=_LEADING)
    if most is not None:
        return [_block(label, fit_or_cut(text, box, AT_THE_DESK))]
    said = [line for part in text.splitlines() or [""] for line in _lines(part, box)]
    stretches = [said[start : start + _LINES] for start in range(0, len(said), _LINES)]
    return [
        _block(label if number == 0 else "", Fitted(tuple(lines), size, 100, _LEADING, bold=False))
        for number, lines in enumerate(stretches)
    ]


def _lines(text: str, box: Box) -> list[str]:
    said = fonts.printable(text)
    return line_breaking.lines(said, box.width, lambda part: box.measure(part, box.size)) or [""]


def _block(label: str, said: Fitted) -> Block:
    height = max(_LEAST, said.height + _AIR)

    def draw(pen: Pen, y: float) -> None:
        style = a4()
        top = y + (height - said.height) / 2 if len(said.lines) == 1 else y + _AIR / 2
        if label:
            pen.rule(style.left, style.right, y, style.rules.row)
            baseline = top + 0.88 * said.size * MM_PER_POINT
            _draw_label(pen, style.left + 1, baseline, label)
        pen.block(style.left + LABEL, top, said)

    return Block(height, draw)


def _draw_label(pen: Pen, x: float, baseline: float, label: str) -> None:
    """Labels of three to six characters are spread to one width."""
    size = a4().type.label
    if 3 <= len(label) <= 6:
        pen.spread(x, baseline, _SPREAD, label, size)
    else:
        said = fit(label, Box(LABEL - 3, size, 6.5))
        pen.block(x, baseline - 0.88 * said.size * MM_PER_POINT, said)
