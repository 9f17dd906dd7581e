"""部屋ごとの週間表: one room's week, days beside each other, hours downwards; A4 on its side."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desktop.documents import fonts, room_words, words
from desktop.documents.charts import swatch
from desktop.documents.fitting import Box, fit, fit_whole
from desktop.documents.landscape import draw_foot, draw_sample
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, a4, sheet
from desktop.documents.week_blocks import KEPT, Frame, draw_day
from desktop.queries.room_sheets import WeekRows

TITLE = "部屋ごとの週間表"
_HOURS = (9, 22)
_HOUR_COLUMN = 15.0
_HEAD, _TOP, _BOTTOM = 30.0, 40.2, 188.0
_LEGEND = 193.3
_DOTS = (0.5, 1.6)


def week_pdf(rows: WeekRows, *, printed_at: datetime, staff: str) -> bytes:
    """One sheet. The same rows give the same bytes."""
    form = sheet("a4_landscape")
    pen = Pen(form.page, title=f"{TITLE} {rows.room.name} {rows.days[0].day.isoformat()}")
    first, last = _hours(rows)
    frame = Frame(form.left + _HOUR_COLUMN, _TOP, _BOTTOM, (form.width - _HOUR_COLUMN) / len(rows.days), first, last)
    _draw_head(pen, rows)
    _draw_grid(pen, rows, frame)
    for number, day in enumerate(rows.days):
        draw_day(pen, frame, number, day, rows.room.id)
    pen.rule(form.left, form.right, _BOTTOM, a4().rules.title)
    _draw_legend(pen, rows)
    draw_foot(pen, f"{rows.center.name}　{TITLE}", "1 / 1", (printed_at, staff))
    pen.next_page()
    return pen.pdf()


def unprintable(rows: WeekRows) -> tuple[str, ...]:
    """The characters of the table that no bundled font has: they stand as 〓."""
    texts = [text for day in rows.days for use in day.uses for text in (use.who, use.event, use.room)]
    texts += [text for day in rows.days for text in (day.closed, *(stop.name for stop in day.stops))]
    return fonts.missing_characters([*texts, rows.room.name, rows.room.note, rows.room.site, rows.center.name])


def _hours(rows: WeekRows) -> tuple[int, int]:
    """Whole hours around everything that is open or booked; the usual ones where nothing is."""
    opens = [day.opens // 60 for day in rows.days if day.closes]
    closes = [-(-day.closes // 60) for day in rows.days if day.closes]
    uses = [use for day in rows.days for use in day.uses]
    opens += [use.starts_at.hour for use in uses]
    closes += [24 if use.ends_at.date() != use.starts_at.date() else -(-_minutes(use.ends_at) // 60) for use in uses]
    return min(opens, default=_HOURS[0]), max(closes, default=_HOURS[1])


def _minutes(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


def _draw_head(pen: Pen, rows: WeekRows) -> None:
    form, room = sheet("a4_landscape"), rows.room
    draw_sample(pen, demo=rows.center.demo)
    monday, sunday = rows.days[0].day, rows.days[-1].day
    end = f"{room_words.month_day(sunday)}" if sunday.year == monday.year else words.paper_date(sunday)
    span = fit(f"{words.paper_date(monday)} から {end} まで", Box(112, 15, 11, bold=True))
    pen.block(form.right, 24.8 - ASCENT * span.size * MM_PER_POINT, span, flush_right=True)
    where = "　".join(
        part for part in (f"{room.site}{room.note}", f"定員{room.capacity}人" if room.capacity else "") if part
    )
    beside = fit_whole(where, Box(38, 11.5, 8, lines=2, height=9, at_spaces=True))
    wide = fonts.width(span.lines[0], span.size, bold=True) * span.stretch / 100
    name = fit_whole(room.name, Box(form.width - wide - 50, 29, 12, lines=2, height=13, bold=True, leading=1.05))
    pen.block(form.left, 25.2 - ASCENT * name.size * MM_PER_POINT - (len(name.lines) - 1) * name.step, name)
    x = form.left + max(fonts.width(line, name.size, bold=True) for line in name.lines) * name.stretch / 100 + 5
    pen.block(x, 24.8 - ASCENT * beside.size * MM_PER_POINT - (len(beside.lines) - 1) * beside.step, beside)


def _draw_grid(pen: Pen, rows: WeekRows, frame: Frame) -> None:
    form, style = sheet("a4_landscape"), a4()
    pen.rule(form.left, form.right, _HEAD, style.rules.title)
    for number, day in enumerate(rows.days):
        x = frame.x(number)
        pen.upright(x, _HEAD, _BOTTOM, style.rules.box)
        text = f"{day.day.month}/{day.day.day}"
        pen.text(x + 3, 36.8, text, 16, bold=True)
        pen.text(x + 4.2 + fonts.width(text, 16, bold=True), 36.8, f"（{words.weekday(day.day)}）", 12)
    pen.upright(form.right, _HEAD, _BOTTOM, style.rules.box)
    for hour in range(frame.first, frame.last + 1):
        y = frame.y(hour * 60)
        base = min(max(y + 1.6, _TOP + 3.6), _BOTTOM - 0.8)
        pen.right(frame.left - 3, base, str(hour), 11, bold=True)
        if frame.first < hour < frame.last:
            pen.rule(frame.left - 2, form.right, y, style.rules.box, dash=_DOTS)
    pen.rule(form.left, form.right, _TOP, style.rules.title)


def _draw_legend(pen: Pen, rows: WeekRows) -> None:
    form = sheet("a4_landscape")
    top, x = _LEGEND - 3.4, form.left
    for label, kind in _legend(rows):
        if kind == "booked":
            pen.box(x, top, 7, 3.9, 1.2)
            pen.filled(x, top, 1.8, 3.9)
        elif kind == "provisional":
            pen.box(x, top, 7, 3.9, 1, dash=(2.4, 1.6))
        else:
            swatch(pen, x, top, 7, 3.9, kind)
        pen.text(x + 9, _LEGEND - 0.4, label, 9)
        x += 9 + fonts.width(label, 9) + 6
    pen.right(form.right, _LEGEND - 0.4, "空いている時間は受付でお申し込みいただけます。", 9)


def _legend(rows: WeekRows) -> Iterator[tuple[str, str]]:
    yield "予約", "booked"
    yield "仮予約", "provisional"
    yield "休館・使用できません", "diagonal"
    if any(use.buffer_before or use.buffer_after for day in rows.days for use in day.uses):
        yield KEPT, "dots"
