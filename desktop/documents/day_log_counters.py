"""The rooms of a day at the left of its log, what the other counters did at the right."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import day_log_words as said
from desktop.documents.fitting import Box, Fitted, fit
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Section
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.words import yen
from desktop.queries.day_log_rows import DayLog

_TITLE, _GAP, _ROW = 7.4, 3.6, 5.7
_LEFT, _BETWEEN, _LABEL = 88.0, 6.0, 21.0
# where each figure ends, from the left
_ENDS = (44.0, 55.0, 71.0, 87.0)
_HEADS = ("件", "人", "時間", "円")


def counters_section(log: DayLog) -> Section:
    """As high as the higher of the two."""
    rooms, facts = _rooms(log), _facts(log)
    high = max(_ROW * (len(rooms) + 1), sum(height for _label, _text, height in facts))

    def draw(pen: Pen, y: float) -> None:
        style = a4()
        right = style.left + _LEFT + _BETWEEN
        pen.text(style.left, y + 4.6, "2　会議室", style.type.section, bold=True)
        pen.text(right, y + 4.6, "3　窓口", style.type.section, bold=True)
        for x, end in ((style.left, style.left + _LEFT), (right, style.right)):
            pen.rule(x, end, y + _TITLE, style.rules.table_edge)
            pen.rule(x, end, y + _TITLE + high, style.rules.table_edge)
        _draw_rooms(pen, y + _TITLE, rooms)
        _draw_facts(pen, y + _TITLE, right, facts)

    return Section(Block(0, lambda _pen, _y: None), (Block(_TITLE + high, draw),), _GAP)


def _rooms(log: DayLog) -> list[tuple[str, ...]]:
    rows = [
        (room.name, f"{room.bookings:,}", f"{room.people:,}", f"{room.minutes / 60:g}", yen(room.yen))
        for room in log.rooms
    ]
    counts = log.counts
    whole = ("合計", f"{counts['rooms']:,}", f"{counts['rooms.people']:,}", f"{counts['rooms.minutes'] / 60:g}")
    return [*rows, (*whole, yen(counts["rooms.yen"]))] if rows else [("使った部屋はありません", "", "", "", "")]


def _facts(log: DayLog) -> list[tuple[str, Fitted, float]]:
    wide = a4().width - _LEFT - _BETWEEN - _LABEL
    told = [(label, fit(text, Box(wide, 9.5, 7.5, lines=4))) for label, text in said.facts(log)]
    return [(label, text, max(_ROW, text.height + 2.2)) for label, text in told]


def _draw_rooms(pen: Pen, top: float, rows: Sequence[tuple[str, ...]]) -> None:
    style = a4()
    for end, head in zip(_ENDS, _HEADS, strict=True):
        pen.right(style.left + end, top + 4, head, 8)
    for number, (name, *figures) in enumerate(rows):
        y, whole = top + _ROW * (number + 1), len(rows) > 1 and number == len(rows) - 1
        pen.rule(style.left, style.left + _LEFT, y, style.rules.table_edge if whole else style.rules.row)
        named = fit(name, Box(_ENDS[0] - 8 if figures[0] else _LEFT - 2, 9.5, 7, bold=whole))
        pen.block(style.left + 1, y + 4.1 - ASCENT * named.size * MM_PER_POINT, named)
        for end, figure in zip(_ENDS, figures, strict=True):
            pen.right(style.left + end, y + 4.1, figure, 9.5, bold=whole)


def _draw_facts(pen: Pen, top: float, x: float, rows: Sequence[tuple[str, Fitted, float]]) -> None:
    style, y = a4(), top
    for label, text, height in rows:
        if y > top:
            pen.rule(x, style.right, y, style.rules.row)
        pen.text(x + 1, y + 4.1, label, 8.5)
        pen.block(x + _LABEL, y + 4.1 - ASCENT * text.size * MM_PER_POINT, text)
        y += height
