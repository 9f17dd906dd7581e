"""部屋の入口の紙: the name of one room, large, and who is in it today; A4 upright, a sheet for each door."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from desktop.documents import fonts, poster, room_words
from desktop.documents.fitting import Box, fit, fit_whole
from desktop.documents.pen import Pen
from desktop.documents.poster import Measures, Row
from desktop.queries.room_sheets import Door, DoorRows
from desktop.queries.room_uses import RoomUse, Stop
from desktop.rules.times import clock, end_clock, time_range

TITLE = "部屋の入口の紙"
PER_SHEET = 9
ASK = "空いている時間は、受付で当日お申し込みいただけます。"
_NAME_TOP, _NAME = 19.0, 29.0
_RULE, _TOP, _BOTTOM = 62.5, 71.0, 270.0
_TIME, _WHO = 28.0, 75.4
_ALL_DAY = "終日"
_MIDNIGHT = 24 * 60


def door_pdf(rows: DoorRows, *, printed_at: datetime, staff: str) -> bytes:
    """A sheet for each door, more where a day is full. The same rows give the same bytes."""
    form = poster.measures(large=False)
    pen = Pen(form.sheet.page, title=f"{TITLE} {rows.day.isoformat()}")
    foot = room_words.printed(rows.center.name, printed_at, staff, demo=rows.center.demo)
    for door in rows.doors:
        pieces = list(_pieces(door.uses))
        for number, uses in enumerate(pieces, start=1):
            _draw_head(pen, form, rows, door, f"{number}/{len(pieces)}枚" if len(pieces) > 1 else "")
            _draw_day(pen, form, rows, door, uses)
            poster.draw_foot(pen, form, "鍵は受付でお渡しします。", foot)
            pen.next_page()
    return pen.pdf()


def unprintable(rows: DoorRows) -> tuple[str, ...]:
    """The characters of the sheets that no bundled font has: they stand as 〓."""
    texts = [text for door in rows.doors for use in door.uses for text in (use.who, use.event, use.room)]
    texts += [text for door in rows.doors for text in (door.room.name, door.room.note, door.room.site)]
    return fonts.missing_characters([*texts, rows.center.name])


def _pieces(uses: Sequence[RoomUse]) -> Iterator[Sequence[RoomUse]]:
    for start in range(0, max(len(uses), 1), PER_SHEET):
        yield uses[start : start + PER_SHEET]


def _draw_head(pen: Pen, form: Measures, rows: DoorRows, door: Door, number: str) -> None:
    sheet, room = form.sheet, door.room
    day = room_words.month_day(rows.day) + (f"　{number}" if number else "")
    where = "　".join(
        part for part in (room.site, room.note, f"定員{room.capacity}人" if room.capacity else "") if part
    )
    dated = fit(day, Box(sheet.width * 0.48, 22, 14, bold=True))
    pen.block(sheet.right, _NAME_TOP - 3.4, dated, flush_right=True)
    beside = fit_whole(where, Box(sheet.width * 0.48, 15, 8, lines=2, height=10))
    pen.block(sheet.left, _NAME_TOP - 1.4, beside)
    box = Box(sheet.width, 68, 20, lines=2, height=_NAME, bold=True, leading=1.08)
    name = fit_whole(room.name, box)
    pen.block(sheet.left, _NAME_TOP + 10 + (_NAME - name.height) / 2, name)
    pen.rule(sheet.left, sheet.right, _RULE, 3)


def _draw_day(pen: Pen, form: Measures, rows: DoorRows, door: Door, uses: Sequence[RoomUse]) -> None:
    below = replace(form, top=_TOP, bottom=_BOTTOM, highest=32)
    shut = _shut_words(door, rows.day)
    if not uses and (door.closed or shut.startswith(_ALL_DAY)):
        said = "本日は休館日です" if door.closed else "本日は使用できません"
        name = door.closed.replace("休館日", "") or shut.removeprefix(_ALL_DAY)
        poster.draw_empty(pen, below, said, name.strip())
    elif not uses:
        poster.draw_empty(pen, below, "本日の予約はありません", f"使用できない時間　{shut}" if shut else ASK)
    else:
        poster.draw_labels(pen, below, ((_TIME, "時間"), (_WHO, "使う団体")))
        poster.draw_rows(pen, below, [_row(use, door, form.sheet.right) for use in uses])
        if shut:
            said = fit_whole(f"使用できない時間　{shut}", Box(form.sheet.width, 10, 7))
            pen.block(form.sheet.left, _BOTTOM + 1.6, said)


def _shut_words(door: Door, day: date) -> str:
    return "、".join(f"{_stretch(stop, door, day)} {stop.name}" for stop in door.stops)


def _stretch(stop: Stop, door: Door, day: date) -> str:
    """When the closure holds on the day, 終日 where that is all of its open hours."""
    midnight = datetime.combine(day, time.min)
    begins = max(stop.starts_at, midnight + timedelta(minutes=door.opens))
    ends = min(stop.ends_at, midnight + timedelta(minutes=door.closes or _MIDNIGHT))
    whole = ends - begins >= timedelta(minutes=(door.closes or _MIDNIGHT) - door.opens)
    return _ALL_DAY if whole else f"{clock(begins)}～{end_clock(midnight, ends)}"


def _row(use: RoomUse, door: Door, right: float) -> Row:
    box = Box(right - _WHO, 27, 12, lines=3, bold=True)
    joined = use.room if use.room_id != door.room.id else ""
    said = "　".join(part for part in (use.event, f"（{joined}として使用）" if joined else "") if part)
    small_box = Box(box.width, 13, 8, lines=2, at_spaces=bool(joined and use.event))
    lines = min(len(fit(room_words.who(use), box).lines), 3)

    def draw(pen: Pen, y: float, height: float) -> None:
        times = fit(time_range(use.starts_at, use.ends_at), Box(_WHO - _TIME - 4, 22, 13, bold=True))
        pen.block(_TIME, y + (height - times.height) / 2, times)
        small = fit_whole(said, replace(small_box, height=height * 0.3)) if said else None
        below = small.height + 2.6 if small else 0.0
        limit = height - 3.6 - below
        name = fit_whole(room_words.who(use), Box(box.width, 27, 12, lines=3, height=limit, bold=True))
        top = y + (height - name.height - below) / 2
        pen.block(_WHO, top, name)
        if small:
            pen.block(_WHO, top + name.height + 2.6, small)

    return Row(room_words.band(use), 1 + 0.2 * (lines - 1) + (0.2 if said else 0), draw)
