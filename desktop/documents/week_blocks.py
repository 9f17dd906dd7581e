"""The blocks of a week's table: booked, provisional, kept free around a booking, shut."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from desktop.documents import room_words
from desktop.documents.cutting import fit_or_cut
from desktop.documents.fitting import Box, Fitted, fit, fit_whole, within
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.poster import draw_centered
from desktop.documents.style import MM_PER_POINT
from desktop.queries.room_sheets import WeekDay
from desktop.queries.room_uses import RoomUse, Stop
from desktop.rules.times import clock, time_range

SHORT_FORMS = {
    "特定非営利活動法人": "(特非)",
    "一般社団法人": "(一社)",
    "公益社団法人": "(公社)",
    "社会福祉法人": "(福)",
}
_BAR, _GAP, _PAD = 1.8, 0.8, 1.6
_LINE, _SMALLEST = 5.2, 7.5
_STEP = 3.6
_DOT_STEP = 2.6
_MIDNIGHT = 24 * 60
KEPT = "準備・片付け"


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the table stands: `left` of the first day, its hours from `first` to `last` between top and bottom."""

    left: float
    top: float
    bottom: float
    width: float
    first: int
    last: int

    def x(self, day: int) -> float:
        return self.left + day * self.width

    def y(self, minutes: int) -> float:
        share = (minutes - self.first * 60) / ((self.last - self.first) * 60)
        return self.top + (self.bottom - self.top) * min(max(share, 0), 1)


def draw_day(pen: Pen, frame: Frame, number: int, day: WeekDay, room_id: int) -> None:
    """What is shut first, so that a booking that was let stand lies on it."""
    x = frame.x(number)
    if day.closed:
        _draw_shut(pen, frame, (x, frame.first * 60, frame.last * 60), day.closed)
    else:
        for begins, ends in ((frame.first * 60, day.opens), (day.closes, frame.last * 60)):
            if begins < ends:
                _draw_shut(pen, frame, (x, begins, ends), "")
    for stop in () if day.closed else day.stops:
        _draw_shut(pen, frame, (x, *_stretch(stop, day.day)), stop.name)
    for use in day.uses:
        start, end = _minutes(use.starts_at, day.day), _minutes(use.ends_at, day.day)
        _draw_kept(pen, frame, x, (start - use.buffer_before, start))
        _draw_kept(pen, frame, x, (end, end + use.buffer_after))
    for use in day.uses:
        _draw_use(pen, frame, (x, _minutes(use.starts_at, day.day), _minutes(use.ends_at, day.day)), use, room_id)


def _minutes(moment: datetime, day: date) -> int:
    """Minutes since the day's midnight, up to 1440."""
    return max(0, min(_MIDNIGHT, int((moment - datetime.combine(day, time.min)) / timedelta(minutes=1))))


def _stretch(stop: Stop, day: date) -> tuple[int, int]:
    return _minutes(stop.starts_at, day), _minutes(stop.ends_at, day)


def _draw_shut(pen: Pen, frame: Frame, place: tuple[float, int, int], name: str) -> None:
    x, begins, ends = place
    top, bottom = frame.y(begins), frame.y(ends)
    if bottom - top < 1:
        return
    left, wide, high = x + 0.4, frame.width - 0.8, bottom - top - 0.4
    with pen.clipped(left, top + 0.2, wide, high):
        pen.filled(left, top + 0.2, wide, high, grey=1)
        start = left - high
        while start < left + wide:
            pen.slant(start, top + 0.2 + high, start + high, top + 0.2, 0.6)
            start += _STEP
    if not name:
        return
    said = fit_whole(name, Box(wide - 7, 13, 7, lines=3, height=max(high - 2, 3), bold=True, leading=1.15))
    inner = max(Box(0, 1, 1, bold=True).measure(line, said.size) * said.stretch / 100 for line in said.lines) + 5
    tall, middle = said.height + 4, (top + bottom) / 2
    if tall < high:
        pen.filled(x + (frame.width - inner) / 2, middle - tall / 2, inner, tall, grey=1)
        pen.box(x + (frame.width - inner) / 2, middle - tall / 2, inner, tall, 0.6)
    else:
        pen.filled(x + (frame.width - inner) / 2, middle - said.height / 2, inner, said.height, grey=1)
    draw_centered(pen, x + frame.width / 2, middle - said.height / 2, said)


def _draw_kept(pen: Pen, frame: Frame, x: float, stretch: tuple[int, int]) -> None:
    top, bottom = frame.y(stretch[0]), frame.y(stretch[1])
    if bottom - top <= _GAP:
        return
    left, wide, high = x + _GAP, frame.width - 2 * _GAP, bottom - top - 0.6
    with pen.clipped(left, top + 0.3, wide, high):
        pen.filled(left, top + 0.3, wide, high, grey=1)
        for row in range(int(high / _DOT_STEP) + 1):
            for column in range(int(wide / _DOT_STEP) + 1):
                shift = _DOT_STEP / 2 * (row % 2)
                pen.dot(left + 1 + shift + column * _DOT_STEP, top + 1.3 + row * _DOT_STEP, 0.36)
    pen.box(left, top + 0.3, wide, high, 0.6)
    if high >= _LINE:
        pen.filled(left + wide / 2 - 10, top + 0.3 + high / 2 - 2, 20, 4, grey=1)
        pen.centered(left + wide / 2, top + 0.3 + high / 2 + 1.1, KEPT, 8.5)


def _draw_use(pen: Pen, frame: Frame, place: tuple[float, int, int], use: RoomUse, room_id: int) -> None:
    x, begins, ends = place
    left, wide = x + _GAP, frame.width - 2 * _GAP
    top, high = frame.y(begins) + 0.5, max(frame.y(ends) - frame.y(begins) - 1.0, 2.2)
    pen.filled(left, top, wide, high, grey=1)
    if use.provisional:
        pen.box(left, top, wide, high, 1, dash=(2.4, 1.6))
    else:
        pen.box(left, top, wide, high, 1.2)
        pen.filled(left, top, _BAR, high)
    text_x, inner = left + _BAR + _PAD, wide - _BAR - _PAD - 1
    tag = "仮予約" if use.provisional else ""
    if high < 2 * _LINE - 1.2:
        _draw_on_one_line(pen, (text_x, top, inner, high), use, tag)
        return
    times = "　".join(part for part in (time_range(use.starts_at, use.ends_at), tag) if part)
    head = fit_whole(times, Box(inner, 8.5, 6.5))
    pen.block(text_x, top + 1.2, head)
    room = high - 1.2 - head.height - 1.6
    name = _name(_said(use, room_id), Box(inner, 13, _SMALLEST, lines=12, height=room, leading=1.16, bold=True))
    pen.block(text_x, top + 1.2 + head.height + 0.9, name)


def _said(use: RoomUse, room_id: int) -> str:
    """Who, what for, and as part of which joined room."""
    joined = f"（{use.room}）" if room_id not in {0, use.room_id} else ""
    return room_words.who(use) + (f"「{use.event}」" if use.event else "") + joined


def _name(text: str, box: Box) -> Fitted:
    """Whole where it goes in; with its legal form shortened; else cut, as the one paper that cuts names."""
    lines = max(1, int((box.height / MM_PER_POINT / _SMALLEST - 1) / box.leading) + 1)
    box = replace(box, lines=min(box.lines, lines))
    whole = fit(text, box)
    return whole if within(whole, box) else fit_or_cut(_shortened(text), box)


def _shortened(name: str) -> str:
    for form, short in SHORT_FORMS.items():
        name = name.replace(form, short)
    return name


def _draw_on_one_line(pen: Pen, place: tuple[float, float, float, float], use: RoomUse, tag: str) -> None:
    """So short a use has its start and its name beside each other."""
    x, top, width, high = place
    size = min(9.0, max(6.0, high / MM_PER_POINT * 0.72))
    start = f"{clock(use.starts_at)} {tag}".strip()
    wide = Box(0, 1, 1, bold=True).measure(start, size) + 1.2
    base = top + high / 2 + size * MM_PER_POINT * 0.36
    pen.text(x, base, start, size, bold=True)
    name = fit_or_cut(_shortened(room_words.who(use)), Box(width - wide, size, min(size, _SMALLEST), bold=True))
    pen.block(x + wide, base - ASCENT * name.size * MM_PER_POINT, name)
