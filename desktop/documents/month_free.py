"""月間空き状況: which rooms are free in a month, by the part of the day; A4 on its side, ten rooms to a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop.documents import fonts, room_words
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.landscape import draw_foot, draw_sample
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, a4, sheet
from desktop.queries.room_months import FreeMonth, FreeRoom, Mark
from desktop.rules.closed_days import is_holiday
from desktop.rules.dates import weekday_kanji

TITLE = "月間空き状況"
PER_SHEET = 10
MOST_PARTS = 40  # of all rooms of a sheet: a mark can still be told from the next
_NAMES, _PARTS = 36.0, 8.5
_HEAD, _TOP, _BOTTOM, _LEGEND = 30.0, 41.0, 187.6, 193.0
_HIGHEST = 17.4
_MARK = 2.9
_LEGEND_MARKS: tuple[tuple[Mark, str], ...] = (
    ("free", "空いています"),
    ("part", "一部の時間が空いています"),
    ("full", "空きはありません"),
    ("shut", "休館・時間外"),
    ("past", "過ぎた日"),
)


def month_free_pdf(rows: FreeMonth, *, printed_at: datetime, staff: str) -> bytes:
    """As many sheets as there are tens of rooms, none with a single one. The same rows give the same bytes."""
    pen = Pen(sheet("a4_landscape").page, title=f"{TITLE} {rows.month}")
    sheets = _sheets(rows.rooms)
    for number, rooms in enumerate(sheets, start=1):
        _draw_head(pen, rows, printed_at)
        _draw_rooms(pen, rows, rooms)
        _draw_legend(pen)
        draw_sample(pen, demo=rows.center.demo)
        draw_foot(pen, f"{rows.center.name}　{TITLE}", f"{number} / {len(sheets)}", (printed_at, staff))
        pen.next_page()
    return pen.pdf()


def unprintable(rows: FreeMonth) -> tuple[str, ...]:
    """The characters of the table that no bundled font has: they stand as 〓."""
    texts = [text for room in rows.rooms for text in (room.name, room.note, room.site)]
    return fonts.missing_characters([*texts, rows.center.name, *rows.sites])


def _sheets(rooms: Sequence[FreeRoom]) -> list[Sequence[FreeRoom]]:
    """Shared out evenly."""
    parts = max((len(room.parts) for room in rooms), default=1)
    count = max(1, -(-len(rooms) // min(PER_SHEET, MOST_PARTS // parts)))
    most = max(1, -(-len(rooms) // count))
    return [rooms[number * most : (number + 1) * most] for number in range(count)]


def _draw_head(pen: Pen, rows: FreeMonth, at: datetime) -> None:
    form, month = sheet("a4_landscape"), rows.month
    title = f"{room_words.era(month.first)}{month.month}月の空き状況"
    pen.text(form.left, 25.2, title, 27, bold=True)
    x = form.left + fonts.width(title, 27, bold=True) + 6
    told = f"{room_words.month_day(at.date())} {at.hour}:{at.minute:02} 現在"
    pen.right(form.right, 24.8, told, 12)
    wide = form.right - x - fonts.width(told, 12) - 6
    sites = fit_whole("・".join(rows.sites), Box(wide, 14, 8, lines=2, height=11))
    pen.block(x, 24.8 - ASCENT * sites.size * MM_PER_POINT - (len(sites.lines) - 1) * sites.step, sites)
    pen.rule(form.left, form.right, _HEAD, a4().rules.title)


def _step(rows: FreeMonth) -> tuple[float, float]:
    """Where the first day begins, and how wide a day is."""
    form = sheet("a4_landscape")
    left = form.left + _NAMES + _PARTS
    return left, (form.right - left) / len(rows.month.days)


def _draw_rooms(pen: Pen, rows: FreeMonth, rooms: Sequence[FreeRoom]) -> None:
    form, style = sheet("a4_landscape"), a4()
    left, step = _step(rows)
    _draw_days(pen, rows)
    pen.rule(form.left, form.right, _TOP, style.rules.title)
    high = min(_HIGHEST, (_BOTTOM - _TOP) / max(len(rooms), 1))
    y = _TOP
    for room in rooms:
        _draw_room(pen, room, y, high, (left, step))
        y += high
        last = room is rooms[-1]
        pen.rule(form.left, form.right, y, style.rules.title if last else style.rules.table_edge)
    for number, day in enumerate(rows.month.days):
        weight = style.rules.table_edge if day.weekday() == 0 else style.rules.row
        pen.upright(left + number * step, _HEAD, y, weight)
    pen.upright(form.right, _HEAD, y, style.rules.row)


def _draw_days(pen: Pen, rows: FreeMonth) -> None:
    left, step = _step(rows)
    for number, day in enumerate(rows.month.days):
        middle = left + (number + 0.5) * step
        pen.centered(middle, 35.2, str(day.day), 11, bold=True)
        free = day.weekday() >= 5 or is_holiday(day)
        word = "祝" if is_holiday(day) else weekday_kanji(day)
        pen.centered(middle, 39.6, word, 9, bold=free)


def _draw_room(pen: Pen, room: FreeRoom, y: float, high: float, days: tuple[float, float]) -> None:
    form, (left, step) = sheet("a4_landscape"), days
    where = "　".join(part for part in (room.note, f"{room.capacity}人" if room.capacity else "") if part)
    below = fit_whole(where, Box(_NAMES - 2, 8.5, 6.5, height=4))
    name = fit_whole(room.name, Box(_NAMES - 2, 13, 7.5, lines=2, height=high - 3.4 - below.height, bold=True))
    top = y + (high - name.height - 1.6 - below.height) / 2
    pen.block(form.left + 0.6, top, name)
    pen.block(form.left + 0.6, top + name.height + 1.6, below)
    part_high = high / len(room.parts)
    for part, word in enumerate(room.parts):
        middle = y + (part + 0.5) * part_high
        told = fit_whole(word, Box(_PARTS - 0.6, 8, 4, height=part_high))
        first = middle - (len(told.lines) - 1) * told.step / 2 + 1.05 * told.size / 8
        for number, line in enumerate(told.lines):
            pen.centered(left - _PARTS / 2, first + number * told.step, line, told.size)
        if part:
            pen.rule(left - _PARTS, form.right, y + part * part_high, 0.25, dash=(0.6, 1.4))
        for number, marks in enumerate(room.days):
            draw_mark(pen, left + (number + 0.5) * step, middle, marks[part])


def draw_mark(pen: Pen, x: float, y: float, mark: Mark) -> None:
    """○ free, △ in part, × taken, a stroke where it is shut; nothing for what is past."""
    arm = _MARK / 2
    match mark:
        case "free":
            pen.circle(x, y, _MARK, 1.1)
        case "part":
            corners = ((x, y - arm), (x + arm, y + arm * 0.8), (x - arm, y + arm * 0.8))
            for (x1, y1), (x2, y2) in zip(corners, (*corners[1:], corners[0]), strict=True):
                pen.slant(x1, y1, x2, y2, 0.9)
        case "full":
            pen.slant(x - arm * 0.8, y - arm * 0.8, x + arm * 0.8, y + arm * 0.8, 0.7)
            pen.slant(x - arm * 0.8, y + arm * 0.8, x + arm * 0.8, y - arm * 0.8, 0.7)
        case "shut":
            pen.rule(x - arm * 0.7, x + arm * 0.7, y, 0.7)
        case "past":
            pen.dot(x, y, 0.28)


def _draw_legend(pen: Pen) -> None:
    form = sheet("a4_landscape")
    x = form.left + 2
    for mark, word in _LEGEND_MARKS:
        draw_mark(pen, x, _LEGEND - 1.6, mark)
        pen.text(x + 3, _LEGEND - 0.4, word, 9)
        x += fonts.width(word, 9) + 9
    pen.right(form.right, _LEGEND - 0.4, "お申し込みは受付へ。空きは毎日変わります。", 9)
