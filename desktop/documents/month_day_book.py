"""The day book in a month's report: the open space, flyers and events, then what was written down by kind."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.documents.month_parts import three_of
from desktop.documents.month_words import number, ratio
from desktop.documents.sheet import Section
from desktop.documents.tables import Column, Table, table_section
from desktop.queries.month import MonthReport
from desktop.queries.month_rows import DayBook
from desktop.sentences.labels import ENTRIES

_COLUMNS = (
    *(Column("今月", 15), Column("前月", 15)),
    *(Column(head, 20) for head in ("前月比", "前年同月", "前年同月比")),
    *(Column(head, 19) for head in ("年度累計", "前年度累計")),
)
_LINES = (
    ("交流コーナーの利用（組）", "space", "uses"),
    ("交流コーナーの利用者（人）", "space", "people"),
    ("預かったチラシ・ポスター（件）", "displays", "displays"),
    ("その部数（部）", "displays", "copies"),
    ("外したチラシ・ポスター（件）", "displays", "down"),
    ("催し（件）", "events", "events"),
    ("催しの参加者（人）", "events", "came"),
)


def has_day_book(report: MonthReport) -> bool:
    """Whether tables or flyers were in use by the month's end; events have a section of their own."""
    return bool(report.now.begun & {"space", "displays"})


def has_entries(report: MonthReport) -> bool:
    return "entries" in report.now.begun


def day_book(report: MonthReport, place: int) -> Iterator[Section]:
    rows = tuple(
        (title, *_compared(report, counter, name)) for title, counter, name in _LINES if counter in report.now.begun
    )
    columns = (Column("区分", 48, words=True), *_COLUMNS)
    note = "チラシ・ポスターは預かった日で数えます。催しの参加者は、数えた催しの人数です"
    yield table_section(Table(f"{place} 交流コーナー・チラシ・催し", columns, rows, note))


def entries(report: MonthReport, place: int) -> Iterator[Section]:
    books = _books(report, "entries")
    columns = (Column("種類", 48, words=True), *_COLUMNS)
    by_kind = [None if book is None else dict(book.entries) for book in books]
    rows = [
        (ENTRIES[kind], *_line([None if counts is None else counts.get(kind, 0) for counts in by_kind]))
        for kind, _count in report.now.day_book.entries
    ]
    rows.append(("合計", *_line([None if book is None else book.written for book in books])))
    is_open = report.now.day_book.open_entries
    note = "見つかった日・起きた日で数え、取り下げたものは含みません" + (
        f"。今月のうち{is_open:,}件は未了" if is_open else ""
    )
    yield table_section(Table(f"{place} 窓口の記録（件）", columns, tuple(rows), note, total=True))


def _books(report: MonthReport, counter: str) -> tuple[DayBook | None, ...]:
    """This month, the one before, a year ago, both fiscal years: None where the counter had not been used yet."""
    months = [None if each is None else each.day_book for each in three_of(report, counter)]
    year_ago = months[2] is not None
    return (*months, report.book, report.book_before if year_ago else None)


def _compared(report: MonthReport, counter: str, name: str) -> tuple[str, ...]:
    return _line([None if book is None else getattr(book, name) for book in _books(report, counter)])


def _line(counts: list[int | None]) -> tuple[str, ...]:
    now, before, ago, year, year_before = counts
    compared = (number(now), number(before), ratio(now, before), number(ago), ratio(now, ago))
    return (*compared, number(year), number(year_before))
