"""The visitors of a day on its log: by purpose at the left, hour by hour at the right."""

from __future__ import annotations

from desktop.documents.day_log_words import purposes
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Section
from desktop.documents.style import a4
from desktop.documents.tables import draw_title
from desktop.queries.day_log_rows import DayLog

_TITLE, _HIGH, _GAP = 7.4, 35.6, 3.6
_LEFT, _CHART = 62.0, 74.0
_ROW, _FLOOR = 5.0, 5.4
_FIRST, _LAST = 9, 21


def visits_section(log: DayLog) -> Section:
    def draw(pen: Pen, y: float) -> None:
        draw_title(pen, y, "1　来館者", "単位 人　来た時刻の1時間ごと")
        pen.rule(a4().left, a4().right, y + _TITLE, a4().rules.table_edge)
        _draw_purposes(pen, y + _TITLE, log)
        _draw_hours(pen, y + _TITLE, log)
        pen.rule(a4().left, a4().right, y + _TITLE + _HIGH, a4().rules.table_edge)

    return Section(Block(0, lambda _pen, _y: None), (Block(_TITLE + _HIGH, draw),), _GAP)


def _draw_purposes(pen: Pen, top: float, log: DayLog) -> None:
    style = a4()
    rows = [*purposes(log), ("合計", log.counts["visits"])]
    for number, (name, people) in enumerate(rows):
        y, whole = top + number * _ROW, number == len(rows) - 1
        if number:
            pen.rule(style.left, style.left + _LEFT, y, style.rules.table_edge if whole else style.rules.row)
        pen.text(style.left + 1, y + 3.7, name, style.type.table, bold=whole)
        pen.right(style.left + _LEFT - 1, y + 3.7, f"{people:,}", style.type.table, bold=whole)


def _draw_hours(pen: Pen, top: float, log: DayLog) -> None:
    """A bar for each hour the site is open, and for others in which somebody came."""
    style = a4()
    counted = {int(hour): people for hour, people in log.counts.parts("visits.hour").items()}
    opens, closes = log.moments.opens, log.moments.closes
    first = min([*counted, _FIRST if opens is None else opens // 60])
    last = max([*counted, _LAST - 1 if closes is None else (closes - 1) // 60])
    left, floor = style.left + _CHART, top + _HIGH - _FLOOR
    slot = (style.right - left) / (last - first + 1)
    most = max(counted.values(), default=0) or 1
    for place, hour in enumerate(range(first, last + 1)):
        middle, people = left + slot * (place + 0.5), counted.get(hour, 0)
        high = (_HIGH - _FLOOR - 7) * max(people, 0) / most
        if people:
            pen.filled(middle - slot * 0.32, floor - high, slot * 0.64, high)
            pen.centered(middle, floor - high - 1.2, f"{people:,}", 8, bold=True)
        pen.centered(middle, floor + 3.8, f"{hour}時", 7.5)
    pen.rule(left, style.right, floor, style.rules.box)
