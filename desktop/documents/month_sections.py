"""The tables of a month's report: rooms, visits, print room, register, consultations, events, day book, takings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from desktop.documents.charts import Bars, bar_chart, empty_frame
from desktop.documents.month_consultations import actors, channels, topics
from desktop.documents.month_day_book import day_book, entries, has_day_book, has_entries
from desktop.documents.month_money import days, kinds, printing
from desktop.documents.month_parts import nothing, three_of, with_shares
from desktop.documents.month_words import (
    hours,
    number,
    occupancy,
    total_occupancy,
)
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Section
from desktop.documents.style import a4
from desktop.documents.tables import NO_NUMBER, Bar, Cell, Column, Table, table_section
from desktop.documents.words import yen
from desktop.queries.month import MonthReport
from desktop.rules.dates import weekday_kanji
from desktop.rules.percents import shares
from desktop.rules.times import clock
from desktop.sentences.labels import KINDS, PURPOSES

_DAY_CHART = 44.0
_SPACE = Column("", 3, words=True)


def sections(report: MonthReport) -> list[Section]:
    """All sections in their order, numbered; what was never used is left out of the day book's."""
    builders = (
        *(_rooms, _visits, printing, _register, actors, topics, channels, _events),
        *((day_book,) if has_day_book(report) else ()),
        *((entries,) if has_entries(report) else ()),
        *(kinds, days),
    )
    return [section for place, build in enumerate(builders, start=1) for section in build(report, place)]


def _rooms(report: MonthReport, place: int) -> Iterator[Section]:
    ago = three_of(report, "rooms")[2]
    then = {} if ago is None else {use.room_id: occupancy(use) for use in ago.rooms}
    columns = (
        Column("部屋", 44, words=True),
        Column("件数", 12),
        Column("使った時間", 18),
        Column("開館時間", 16),
        _SPACE,
        Column("利用率（%）", 26, words=True),
        Column("", 12),
        Column("人数", 13.5),
        Column("使用料（円）", 16.5),
        Column("前年同月の利用率", 15),
    )
    rows: list[tuple[Cell, ...]] = []
    for use in report.now.rooms:
        percent = occupancy(use)
        name = f"{use.room}（{use.site}）" if len({each.site for each in report.now.rooms}) > 1 else use.room
        counts = (number(use.bookings), hours(use.minutes), hours(use.open_minutes))
        bar: Cell = Bar(float(percent) / 100, framed=True) if percent is not None else ""
        rest = (number(use.people), yen(use.fees), number(then.get(use.room_id)))
        rows.append((name, *counts, "", bar, number(percent), *rest))
    uses, whole = report.now.rooms, total_occupancy(report.now)
    total = (
        "合計",
        number(sum(use.bookings for use in uses)),
        hours(sum(use.minutes for use in uses)),
        hours(sum(use.open_minutes for use in uses if use.atoms == 1)),
        "",
        Bar(float(whole) / 100, framed=True) if whole is not None else "",
        number(whole),
        number(sum(use.people for use in uses)),
        yen(sum(use.fees for use in uses)),
        number(total_occupancy(ago)) if ago else NO_NUMBER,
    )
    note = "利用率＝使った時間÷開館時間"
    yield table_section(Table(f"{place} 会議室の利用", columns, (*rows, total), note, total=True))


def _visits(report: MonthReport, place: int) -> Iterator[Section]:
    three = three_of(report, "visits")
    columns = (
        Column("目的", 50, words=True),
        *with_shares(),
    )
    counts = [None if each is None else [people for _purpose, people in each.visits.purposes] for each in three]
    names = [PURPOSES[purpose] for purpose, _people in report.now.visits.purposes]
    rows = _shared_rows([(name,) for name in names], counts, ("合計",))
    yield table_section(Table(f"{place} 来館の目的（人）", columns, rows, total=True), gap=4)
    yield Section(Block(0, lambda _pen, _y: None), (_day_chart(report),))


def _day_chart(report: MonthReport) -> Block:
    """One bar a day; a day on which nobody was counted stays empty."""
    by_day: dict[date, int] = {}
    for day, _purpose, people in report.now.visits.days:
        by_day[day] = by_day.get(day, 0) + people
    days = report.month.days
    labels = tuple(f"{day.day}" for day in days)

    def draw(pen: Pen, y: float) -> None:
        pen.text(a4().left, y + 3.4, "日ごとの来館者（人）", a4().type.label, bold=True)
        if by_day:
            bars = Bars(labels=labels, solid=tuple(by_day.get(day) for day in days), value_size=7)
            bar_chart(pen, y + 10, y + _DAY_CHART, bars)
        else:
            empty_frame(pen, y + 6, y + _DAY_CHART - 4, "この月の来館者はまだ記録されていません。")

    return Block(_DAY_CHART, draw)


def _register(report: MonthReport, place: int) -> Iterator[Section]:
    heads = ("月のはじめ", "新しく登録", "やめた・抹消", "月の終わり", "うち休止")
    columns = (Column("区分", 50, words=True), *(Column(head, 25.2) for head in heads))
    names = ("at_start", "new", "removed", "at_end", "suspended")
    groups = report.now.groups
    rows = [(KINDS[row.kind], *(number(getattr(row, name)) for name in names)) for row in groups]
    rows.append(("合計", *(number(sum(getattr(row, name) for row in groups)) for name in names)))
    yield table_section(Table(f"{place} 登録団体の動き", columns, tuple(rows), total=True))


def _events(report: MonthReport, place: int) -> Iterator[Section]:
    columns = (
        Column("日時", 32, words=True),
        Column("催し", 70, words=True),
        Column("場所・主催", 54, words=True),
        Column("参加者（人）", 20),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            f"{line.starts_at.day}日（{weekday_kanji(line.starts_at.date())}）{clock(line.starts_at)}",
            line.title,
            "・".join(part for part in (line.place, line.organizer) if part),
            number(line.attendance),
        )
        for line in report.now.events
    ]
    if not rows:
        yield nothing(f"{place} 催し", "この月に催しはありませんでした。")
        return
    counted = [line.attendance for line in report.now.events if line.attendance is not None]
    rows.append((f"{len(rows):,}件", "", "", number(sum(counted) if counted else None)))
    yield table_section(Table(f"{place} 催し", columns, tuple(rows), total=True))


def _shared_rows(
    first: Sequence[tuple[Cell, ...]], counts: Sequence[Sequence[int] | None], total: tuple[Cell, ...]
) -> tuple[tuple[Cell, ...], ...]:
    """Each count beside its share of the column; a column of nothing but zeros has no shares."""
    percents = [shares(column) if column and sum(column) else None for column in counts]
    rows: list[tuple[Cell, ...]] = []
    for row, cells in enumerate(first):
        figures: list[Cell] = []
        for column, percent in zip(counts, percents, strict=True):
            figures += [number(column[row] if column else None), number(percent[row] if percent else None)]
        rows.append((*cells, *figures))
    ends: list[Cell] = []
    for column, percent in zip(counts, percents, strict=True):
        ends += [number(sum(column) if column is not None else None), "100.0" if percent else NO_NUMBER]
    return (*rows, (*total, *ends))
