"""What the papers of figures have in common: their head, the columns of a table with bars, their notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from desktop.documents.cutting import fit_or_cut
from desktop.documents.fitting import Box, fit
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Section
from desktop.documents.style import a4
from desktop.documents.tables import NO_NUMBER, Column

TOP, BELOW, GAP = 52.0, 5.0, 6.0
_BEFORE_BAR = 4.0


@dataclass(frozen=True, slots=True)
class FigureHead:
    """`named` is what was counted by, `said` the sum of it, which has `room` mm beside the name."""

    title: str
    when: str
    named: str
    said: str
    room: float = 60

    def draw(self, pen: Pen) -> None:
        style = a4()
        pen.text(style.left, 27.5, self.title, style.type.title, bold=True)
        pen.right(style.right, 27.5, self.when, style.type.body)
        pen.rule(style.left, style.right, 33, style.rules.title)
        box = Box(style.width - self.room, 15, 9, lines=2, height=14, bold=True)
        pen.block(style.left, 37.5, fit_or_cut(self.named, box))
        pen.right(style.right, 43, self.said, style.type.lead_text, bold=True)


def figure_columns(first: str, wide: float, numbers: Sequence[str], each: float) -> tuple[Column, ...]:
    """What it is counted by, `wide` mm, its numbers, and the bar in the rest of the line."""
    bar = a4().width - wide - each * len(numbers) - _BEFORE_BAR
    heads = (Column(head, each) for head in numbers)
    return (Column(first, wide, words=True), *heads, Column("", _BEFORE_BAR, words=True), Column("", bar, words=True))


def percent_cell(percent: Decimal | None) -> str:
    return NO_NUMBER if percent is None else f"{percent}"


def notes_section(notes: Sequence[str]) -> Section:
    """What has to be known to read the figures, each on up to three lines."""
    lines = [fit(f"※ {note}", Box(a4().width, a4().type.note, 7, lines=3)) for note in notes]

    def draw(pen: Pen, y: float) -> None:
        for line in lines:
            pen.block(a4().left, y, line)
            y += line.height + 1.2

    return Section(Block(0, lambda _pen, _y: None), (Block(sum(line.height + 1.2 for line in lines), draw),), 0)
