"""催しのご案内: the events of a month for the wall, large enough to be read from a step away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.documents import fonts, list_pages, room_words, words
from desktop.documents.fitting import Box, Fitted, fit_whole
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Footing, Section
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.event_papers import EventMonth, WallEvent
from desktop.rules.closed_days import is_holiday
from desktop.rules.times import time_range

TITLE = "催しのご案内"
OFF = "中止"
_DAY, _TIME, _GAP, _AIR = 26.0, 34.0, 3.0, 3.4
_NAME, _SMALL, _NUMBER = 15.5, 10.5, 26.0
_LEAST = 17.0


@dataclass(frozen=True, slots=True)
class _Told:
    """The parts of a row, fitted; `mark` stands in a frame before the title."""

    title: Fitted
    lines: tuple[Fitted, ...]
    time: Fitted
    mark: str

    @property
    def height(self) -> float:
        return max(_LEAST, self.title.height + sum(line.height + 1.7 for line in self.lines) + 2 * _AIR + 0.6)


def event_month_pdf(rows: EventMonth, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as the month takes. The same rows give the same bytes."""
    title = f"{rows.month.month}月の催し"
    beside = f"{room_words.era(rows.month.first)}　{'・'.join(rows.sites)}"
    sections = _sections(rows) or [list_pages.nothing_section("この月の催しはまだ決まっていません。")]
    footing = Footing(rows.center.name, TITLE, printed_at, staff, rows.center.demo)
    return list_pages.titled_pdf(title, beside, sections, footing, named=f"{TITLE} {rows.month}", top=36.5)


def unprintable(rows: EventMonth) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    texts = [
        text
        for row in rows.events
        for text in (row.title, row.place, row.holder, row.promise, row.charge, row.apply_to)
    ]
    return fonts.missing_characters([*texts, *rows.sites, rows.center.name])


def _sections(rows: EventMonth) -> list[Section]:
    """A section a day, so that what takes place on one stays together."""
    by_day: dict[date, list[WallEvent]] = {}
    for row in rows.events:
        by_day.setdefault(row.starts_at.date(), []).append(row)
    last = max(by_day, default=None)
    return [_day(day, told, last=day == last) for day, told in by_day.items()]


def _day(day: date, rows: list[WallEvent], *, last: bool) -> Section:
    nothing = Block(0, lambda _pen, _y: None)
    blocks = [_row(row, day if number == 0 else None) for number, row in enumerate(rows)]
    end = Block(0.01, lambda pen, y: pen.rule(a4().left, a4().right, y, a4().rules.table_edge))
    return Section(nothing, (*blocks, *([end] if last else [])), 0)


def _row(row: WallEvent, day: date | None) -> Block:
    told = _told(row)

    def draw(pen: Pen, y: float) -> None:
        style = a4()
        edge = style.left if day else style.left + _DAY
        pen.rule(edge, style.right, y, style.rules.table_edge if day else style.rules.row)
        if day is not None:
            _draw_day(pen, y, day)
        top = y + _AIR
        pen.block(style.left + _DAY, top + (told.title.size - told.time.size) * MM_PER_POINT / 2, told.time)
        x = style.left + _DAY + _TIME
        if told.mark:
            wide = fonts.width(told.mark, 10, bold=True) + 3.6
            pen.box(x, top - 0.2, wide, 6, style.rules.box)
            pen.text(x + 1.8, top + 4.2, told.mark, 10, bold=True)
            pen.block(x + wide + 2.4, top, told.title)
        else:
            pen.block(x, top, told.title)
        if row.is_off:
            middle = top + told.title.height / 2 + 0.4
            begins = x + fonts.width(told.mark, 10, bold=True) + 6
            ends = begins + max(fonts.width(line, told.title.size, bold=True) for line in told.title.lines)
            pen.rule(begins, min(ends, style.right), middle, style.rules.table_edge)
        top += told.title.height + 2.2
        for line in told.lines:
            pen.block(x, top, line)
            top += line.height + 1.7

    return Block(told.height, draw)


def _draw_day(pen: Pen, y: float, day: date) -> None:
    """The number large, its weekday beside it; Saturdays, Sundays and holidays in bold."""
    style, number = a4(), str(day.day)
    pen.text(style.left, y + 11.8, number, _NUMBER, bold=True)
    x = style.left + fonts.width(number, _NUMBER, bold=True) + 1.6
    pen.text(x, y + 11.8, words.weekday(day), 12, bold=day.weekday() >= 5 or is_holiday(day))


def _told(row: WallEvent) -> _Told:
    style = a4()
    wide = style.width - _DAY - _TIME
    mark = OFF if row.is_off else ""
    taken = fonts.width(mark, 10, bold=True) + 6 if mark else 0.0
    where = "　".join(
        part for part in (row.place, row.holder if not row.own or row.holder != row.place else "") if part
    )
    lines = [where, row.promise, "" if row.is_off else _terms(row)]
    return _Told(
        title=fit_whole(row.title, Box(wide - taken, _NAME, 11, lines=2, bold=True)),
        lines=tuple(fit_whole(text, Box(wide, _SMALL, 8.5, lines=2)) for text in lines if text),
        time=fit_whole(_span(row), Box(_TIME - _GAP, 12.5, 9, lines=2)),
        mark=mark,
    )


def _span(row: WallEvent) -> str:
    """A day's event by its hours; a longer one says until when."""
    if row.ends_at.date() == row.starts_at.date():
        return time_range(row.starts_at, row.ends_at)
    return f"{row.ends_at.month}月{row.ends_at.day}日まで"


def _terms(row: WallEvent) -> str:
    """How many, for how much, where to apply and until when."""
    until = row.sign_up_until
    ends = f"{until.month}月{until.day}日までに申込み" if row.signs_up and until else ""
    asked = ends or ("申込みが必要です" if row.signs_up else "")
    many = f"定員{row.capacity}人" if row.capacity else ""
    return "　".join(part for part in (many, row.charge, asked, row.apply_to) if part)
