"""本日の会議室: who is where, for the entrance; A3 on its side or A4 upright, eight rows to a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from desktop.documents import fonts, poster, room_words
from desktop.documents.fitting import Box, Fitted, fit, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.poster import Measures, Row
from desktop.documents.style import MM_PER_POINT
from desktop.queries.room_sheets import EntranceRows
from desktop.queries.room_uses import RoomUse
from desktop.rules.times import time_range

TITLE = "本日の会議室"
SIZES = ("A4", "A3")
PER_SHEET = 8
_MORE_LINES = (0.0, 0.22, 0.34)
_EVENT = 0.2
_TIME, _NAME, _ROOM, _BOX = 39.2, 132.8, 304.8, 27.3  # on A3
_TIME_4, _NAME_4, _BOX_4 = 28.0, 75.4, 15.2  # on A4


def entrance_pdf(rows: EntranceRows, *, size: str = "A4", printed_at: datetime, staff: str) -> bytes:
    """As many sheets as the day takes, the last one never with a single row. The same rows give the same bytes."""
    form = poster.measures(large=size == "A3")
    pen = Pen(form.sheet.page, title=f"{TITLE} {rows.day.isoformat()}")
    sheets = _sheets(rows.uses)
    foot = room_words.printed(rows.center.name, printed_at, staff, demo=rows.center.demo)
    for number, uses in enumerate(sheets, start=1):
        sites = "・".join(rows.sites) + (f"　{number}/{len(sheets)}枚" if len(sheets) > 1 else "")
        _draw_head(pen, form, rows, sites)
        if uses:
            _draw_uses(pen, form, rows, uses)
        else:
            _draw_nothing(pen, form, rows)
        poster.draw_foot(pen, form, poster.KEYS if uses else "", foot)
        pen.next_page()
    return pen.pdf()


def unprintable(rows: EntranceRows) -> tuple[str, ...]:
    """The characters of the sheet that no bundled font has: they stand as 〓."""
    texts = [text for use in rows.uses for text in (use.who, use.event, use.room, use.note)]
    return fonts.missing_characters([*texts, *rows.sites, rows.center.name])


def _sheets(uses: Sequence[RoomUse]) -> list[Sequence[RoomUse]]:
    """At most eight to a sheet, shared out evenly where the last would have one alone."""
    count = max(1, -(-len(uses) // PER_SHEET))
    most = PER_SHEET if len(uses) % PER_SHEET != 1 or count == 1 else -(-len(uses) // count)
    return [uses[number * most : (number + 1) * most] for number in range(count)]


def _draw_head(pen: Pen, form: Measures, rows: EntranceRows, sites: str) -> None:
    large, sheet = form.sheet.page[0] > form.sheet.page[1], form.sheet
    pen.text(sheet.left, form.baseline, TITLE, form.title, bold=True)
    day = fit(room_words.month_day(rows.day), Box(sheet.width * 0.4, form.title, 18, bold=True))
    era = room_words.era(rows.day)
    x = sheet.left + fonts.width(TITLE, form.title, bold=True) + 6
    if large:
        pen.block(sheet.right, form.baseline - ASCENT * day.size * MM_PER_POINT, day, flush_right=True)
        wide = fonts.width(day.lines[0], day.size, bold=True) * day.stretch / 100
        pen.right(sheet.right - wide - 6, form.baseline, era, form.beside)
        right = sheet.right - wide - 40
    else:
        pen.block(sheet.right, form.baseline - 4.8 - ASCENT * day.size * MM_PER_POINT, day, flush_right=True)
        pen.right(sheet.right, form.baseline + 0.9, era, 11.5)
        right = sheet.right - fonts.width(day.lines[0], day.size, bold=True) * day.stretch / 100 - 4
    said = fit_whole(sites, Box(right - x, form.beside, 8, lines=2, height=12))
    pen.block(x, form.baseline - ASCENT * said.size * MM_PER_POINT - (len(said.lines) - 1) * said.step, said)
    poster.draw_head_rule(pen, form)


def _draw_nothing(pen: Pen, form: Measures, rows: EntranceRows) -> None:
    if rows.closed:
        below = rows.closed if rows.closed != "休館日" else ""
        poster.draw_empty(pen, form, "本日は休館日です", below)
    else:
        poster.draw_empty(pen, form, "本日の予約はありません", "会議室は受付で当日お申し込みいただけます。")


def _draw_uses(pen: Pen, form: Measures, rows: EntranceRows, uses: Sequence[RoomUse]) -> None:
    if form.sheet.page[0] > form.sheet.page[1]:
        poster.draw_labels(pen, form, ((_TIME, "時間"), (_NAME, "団体・催し"), (_ROOM, "部屋")))
        poster.draw_rows(pen, form, [_large_row(use, rows) for use in uses])
    else:
        poster.draw_labels(pen, form, ((_TIME_4, "時間"), (_NAME_4, "団体・催しと部屋")))
        poster.draw_rows(pen, form, [_small_row(use, rows, form.sheet.right) for use in uses])


def _where(use: RoomUse, rows: EntranceRows) -> str:
    """The floor; of another site than the first, the site before it."""
    far = use.site != rows.sites[0] and not use.room.startswith(use.site)
    return f"{use.site} {use.note}".strip() if far else use.note


def _weight(use: RoomUse, box: Box) -> float:
    lines = min(len(fit(room_words.who(use), box).lines), len(_MORE_LINES))
    return 1 + _MORE_LINES[lines - 1] + (_EVENT if use.event else 0)


def _large_row(use: RoomUse, rows: EntranceRows) -> Row:
    name_box = Box(_ROOM - _NAME - 12, 36, 15, lines=3, bold=True)
    where = _where(use, rows)

    def draw(pen: Pen, y: float, height: float) -> None:
        right, middle = poster.measures(large=True).sheet.right, y + height / 2
        time = fit(time_range(use.starts_at, use.ends_at), Box(_NAME - _TIME - 6, 36, 20, bold=True))
        pen.block(_TIME, middle - time.height / 2, time)
        _draw_name(pen, _NAME, y, height, (use, name_box))
        room_box = Box(right - _ROOM - (_BOX + 5 if where else 0), 34, 12, lines=2, height=height - 5, bold=True)
        room = fit_whole(use.room, room_box)
        pen.block(_ROOM, middle - room.height / 2, room)
        if where:
            tall = min(17.0, height - 5)
            poster.draw_framed(pen, (right - _BOX, middle - tall / 2, _BOX, tall), where, 22)

    return Row(room_words.band(use), _weight(use, name_box), draw)


def _draw_name(pen: Pen, x: float, y: float, height: float, named: tuple[RoomUse, Box]) -> None:
    use, box = named
    event = _event(use, Box(box.width, 15, 10, height=height * 0.35))
    below = event.height + 3.4 if event else 0.0
    name = fit_whole(room_words.who(use), _lower(box, height - 5 - below))
    top = y + (height - name.height - below) / 2
    pen.block(x, top, name)
    if event:
        pen.block(x, top + name.height + 3.4, event)


def _event(use: RoomUse, box: Box) -> Fitted | None:
    """On one line where it can be read there."""
    if not use.event:
        return None
    one = fit(use.event, box)
    return one if len(one.lines) == 1 else fit_whole(use.event, replace(box, lines=2))


def _lower(box: Box, height: float) -> Box:
    return replace(box, height=height)


def _small_row(use: RoomUse, rows: EntranceRows, right: float) -> Row:
    name_box = Box(right - _NAME_4, 25, 11, lines=3, bold=True)
    where = _where(use, rows)

    def draw(pen: Pen, y: float, height: float) -> None:
        time = fit(time_range(use.starts_at, use.ends_at), Box(_NAME_4 - _TIME_4 - 4, 22, 13, bold=True))
        pen.block(_TIME_4, y + (height - time.height) / 2, time)
        event = _event(use, Box(right - _NAME_4, 13, 9, height=height * 0.25))
        room = _room_line(use, where, right)
        tall = max(room.height, 7.2)
        below = tall + 3.0 + (event.height + 2.2 if event else 0)
        name = fit_whole(room_words.who(use), _lower(name_box, height - 3.4 - below))
        top = y + (height - name.height - below) / 2
        pen.block(_NAME_4, top, name)
        top += name.height
        if event:
            pen.block(_NAME_4, top + 2.2, event)
            top += event.height + 2.2
        _draw_room_line(pen, top + 3.0, (room, where, tall))

    return Row(room_words.band(use), _weight(use, name_box), draw)


def _room_line(use: RoomUse, where: str, right: float) -> Fitted:
    taken = _frame_width(where) + 4 if where else 0
    return fit_whole(use.room, Box(right - _NAME_4 - taken, 20, 10, height=8, lines=2, bold=True))


def _frame_width(where: str) -> float:
    return min(48.0, max(_BOX_4, fonts.width(where, 15, bold=True) + 4.6))


def _draw_room_line(pen: Pen, y: float, line: tuple[Fitted, str, float]) -> None:
    room, where, tall = line
    x = _NAME_4
    if where:
        poster.draw_framed(pen, (x, y + (tall - 7.2) / 2, _frame_width(where), 7.2), where, 15)
        x += _frame_width(where) + 4
    pen.block(x, y + (tall - room.height) / 2, room)
