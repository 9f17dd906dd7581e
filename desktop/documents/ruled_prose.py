"""Dotted lines to write on; what was written stands on them, and what does not go on them runs on to the next page."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.documents import fonts
from desktop.documents.application_cells import LABEL, PAD, Cell, Place
from desktop.documents.fitting import Fitted, paragraph
from desktop.documents.pen import Pen
from desktop.documents.style import a4

STEP, SIZE = 8.9, 11.0
GOES_ON = "→ 続きは次の頁"
_INDENT, _BASE, _FOOT = 3.6, 2.6, 1.6
_AFTER_SIZE, AFTER_LEADING = 11.0, 1.75


@dataclass(frozen=True, slots=True)
class Ruled:
    """A label, the lines that stand under it, and what is left for the next page."""

    label: str
    lines: tuple[str, ...]
    rest: str


def ruled(label: str, text: str, rows: int, width: float) -> Ruled:
    """As many lines of the text as `rows` hold; of a longer one the last row says that it goes on."""
    text = "\n".join(map(fonts.printable, text.splitlines()))
    told = [line for each in text.splitlines() for line in _wrapped(each, width)]
    if len(told) <= rows:
        return Ruled(label, tuple(told), "")
    return Ruled(label, (*told[: rows - 1], GOES_ON), _rest(text, "".join(told[: rows - 1])))


def rows_in(room: float) -> int:
    """How many lines a cell of this height (mm) holds."""
    return int((room - LABEL - _FOOT) / STEP)


def ruled_cell(part: Ruled, rows: int, note: str = "") -> Cell:
    """Room for `rows` lines, all but the last one dotted."""

    def draw(pen: Pen, place: Place) -> None:
        for number in range(rows):
            y = place.y + LABEL + (number + 1) * STEP
            if number < rows - 1:
                pen.rule(place.x + PAD + 2, place.right - PAD - 2, y, a4().rules.row, dash=(0.6, 1.4))
            if number < len(part.lines):
                pen.text(place.x + PAD + _INDENT, y - _BASE, part.lines[number], SIZE)

    return Cell(part.label, draw, note=note, height=LABEL + rows * STEP + _FOOT)


def running(text: str, width: float) -> Fitted:
    """The rest of a text as a page of it is set."""
    told = [
        line for each in text.splitlines() for line in paragraph(each, width, _AFTER_SIZE, leading=1).lines or ("",)
    ]
    return Fitted(tuple(told), _AFTER_SIZE, 100, AFTER_LEADING, bold=False)


def _wrapped(line: str, width: float) -> tuple[str, ...]:
    return paragraph(line, width - 2 * PAD - 2 * _INDENT, SIZE, leading=1).lines or ("",)


def _rest(text: str, shown: str) -> str:
    """What stands behind the letters that were shown; spaces at the ends of lines are shown nowhere."""
    left = len("".join(shown.split()))
    for at, letter in enumerate(text):
        if not left and not letter.isspace():
            return text[at:]
        left -= 0 if letter.isspace() else 1
    return ""
