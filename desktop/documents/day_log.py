"""日報: a day of a site on one sheet; a day with much in it runs on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from desktop.documents import day_log_words as said
from desktop.documents import fonts, words
from desktop.documents.cutting import AT_THE_DESK, fit_or_cut
from desktop.documents.day_log_counters import counters_section
from desktop.documents.day_log_visits import visits_section
from desktop.documents.fact_rows import facts
from desktop.documents.fitting import Box, fit, fit_whole
from desktop.documents.list_pages import pages_under
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Footing, Section, bind
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.tables import Column, Table, draw_title, table_section
from desktop.documents.words import yen
from desktop.queries.day_log_rows import DayLog, LogNote
from desktop.rules.times import clock

TITLE = "日報"
_SEALS = ("作成", "確認", "センター長")
_SEAL, _SEAL_TOP, _SEAL_HEAD, _SEAL_BOTTOM = 20.0, 14.6, 19.6, 30.0
_TOP, _FIGURES, _LINE, _GAP = 64.0, 42.6, 38.2, 3.6
_REMARKS = 12  # lines at most
_ENTRIES = (
    Column("時刻", 16, words=True),
    Column("種類", 30, words=True),
    Column("内容", 78, words=True),
    Column("番号", 24, words=True),
    Column("結果", 28, words=True),
)
_EVENTS = (
    Column("時間", 32, words=True),
    Column("催し", 80, words=True),
    Column("場所", 44, words=True),
    Column("参加", 20),
)


def day_log_pdf(log: DayLog, *, printed_at: datetime, staff: str) -> bytes:
    """The same log, staff and moment give the same bytes."""
    day = words.paper_date(log.day)
    sections = [visits_section(log), counters_section(log), *_entries(log), *_events(log), *_texts(log)]
    pages = pages_under(partial(_draw_head, log=log), sections, (TITLE, f"{log.site}　{day}"), top=_TOP)
    footing = Footing(log.center.name, f"{TITLE}　{log.site}　{day}", printed_at, staff, log.center.demo)
    return bind(pages, title=title_of(log), footing=footing)


def title_of(log: DayLog) -> str:
    return f"{TITLE} {log.site} {log.day.isoformat()}"


def unprintable(log: DayLog) -> tuple[str, ...]:
    """The characters of the log that no bundled font has: they stand as 〓."""
    told = (log.center.name, log.site, log.weather, log.on_duty, log.remarks)
    titles = (*(entry.title for entry in log.entries), *(note.text for note in log.notes))
    return fonts.missing_characters([*told, *titles, *(event.title for event in log.events)])


def _draw_head(pen: Pen, *, log: DayLog) -> None:
    """Title, seals, the day's outside, and its three figures."""
    style = a4()
    pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
    x = style.left + 24
    site = fit_whole(log.site, Box(style.right - _SEAL * len(_SEALS) - x - 3, style.type.body, 7))
    pen.block(x, 21.0 - ASCENT * site.size * MM_PER_POINT, site)
    pen.text(x, 27.2, words.paper_date(log.day), style.type.subtitle, bold=True)
    _draw_seals(pen, log)
    pen.rule(style.left, style.right, 33, style.rules.title)
    duty = f"　勤務 {names}" if (names := said.on_duty(log)) else ""
    outside = f"天気 {log.weather or '　　　'}　{said.opened(log)}{duty}"
    line = fit_or_cut(outside, Box(style.width, style.type.body, 7.5), AT_THE_DESK)
    pen.block(style.left, _LINE - ASCENT * line.size * MM_PER_POINT, line)
    counts = log.counts
    _figure(pen, style.left, 58, ("来館者", f"{counts['visits']:,}", "人", said.visits_before(log)))
    _figure(pen, 80.1, 56, ("会議室", f"{counts['rooms']:,}", "件", said.rooms_note(log)))
    _figure(pen, 140.2, 56, ("収入", yen(counts["money"]), "円", said.money_note(log)))
    for x in (76.9, 137.0):
        pen.upright(x, _FIGURES - 0.6, _FIGURES + 17.6, style.rules.box)


def _draw_seals(pen: Pen, log: DayLog) -> None:
    style, day = a4(), log.moments
    for number, name in enumerate(_SEALS):
        left = style.right - _SEAL * (len(_SEALS) - number)
        pen.box(left, _SEAL_TOP, _SEAL, _SEAL_BOTTOM - _SEAL_TOP, style.rules.box)
        pen.centered(left + _SEAL / 2, 18.2, name, style.type.footer)
    pen.rule(style.right - _SEAL * len(_SEALS), style.right, _SEAL_HEAD, style.rules.box)
    if day.signed_at is not None:
        middle = style.right - _SEAL * (1.5 if not log.manager_signs else 0.5)
        name = fit(day.signed_by, Box(_SEAL - 2, 10, 6, bold=True))
        pen.centered(
            middle,
            24.4,
            name.lines[0],
            name.size,
            bold=True,
        )
        pen.centered(middle, 28.4, f"{day.signed_at.month}/{day.signed_at.day} {clock(day.signed_at)}", 7)


def _figure(pen: Pen, x: float, wide: float, told: tuple[str, str, str, str]) -> None:
    style = a4()
    name, figure, unit, note = told
    pen.text(x, _FIGURES + 2.8, name, style.type.body)
    fitted = fit(figure, Box(wide - 8, style.type.receipt_amount, 14, bold=True))
    pen.block(x, _FIGURES + 13.0 - ASCENT * fitted.size * MM_PER_POINT, fitted)
    after = x + fonts.width(figure, fitted.size, bold=True) * fitted.stretch / 100 + 1.2
    pen.text(after, _FIGURES + 13.0, unit, style.type.section)
    line = fit_whole(note, Box(wide, style.type.note, 6.5))
    pen.block(x, _FIGURES + 17.6 - ASCENT * line.size * MM_PER_POINT, line)


def _entries(log: DayLog) -> list[Section]:
    if not log.entries:
        return []
    open_ = log.counts["entries.open"]
    note = f"{len(log.entries)}件" + (f"　うち未了 {open_}件" if open_ else "")
    rows = tuple(said.entry_row(entry) for entry in log.entries)
    return [table_section(Table("4　記録", _ENTRIES, rows, note), gap=_GAP)]


def _events(log: DayLog) -> list[Section]:
    if not log.events:
        return []
    return [table_section(Table("5　催し", _EVENTS, tuple(map(said.event_row, log.events))), gap=_GAP)]


def _texts(log: DayLog) -> list[Section]:
    """What was told the next shift, what the desk remarks, and what became known after signing."""
    told = [(f"引継ぎ {clock(note.at)}", _note(note)) for note in log.notes]
    others = log.counts["notes"] - log.counts["notes.important"]
    told += [("引継ぎ", f"ほか {others:,}件")] if others > 0 else []
    told += [("特記事項", log.remarks)] if log.remarks else []
    told += [("確認のあと", said.differences(log.since))] if log.since else []
    return [_titled("6　引継ぎと特記事項", facts(told, most=_REMARKS))] if told else []


def _note(note: LogNote) -> str:
    by = f"（{note.staff}）" if note.staff else ""
    return f"［{said.GRADES[note.importance]}］{note.text}{by}"


def _titled(title: str, rows: Sequence[Block]) -> Section:
    style = a4()

    def end(pen: Pen, y: float) -> None:
        pen.rule(style.left, style.right, y, style.rules.table_edge)

    return Section(Block(7.4, lambda pen, y: draw_title(pen, y, title, "")), (*rows, Block(0.4, end)), _GAP)
