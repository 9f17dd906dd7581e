"""The tables of a month's report: rooms, visits, print room, register, consultations, events, day book, takings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from desktop.documents.charts import PATTERNS, STACK, Bars, bar_chart, empty_frame, stacked
from desktop.documents.month_day_book import day_book, entries, has_day_book, has_entries
from desktop.documents.month_money import days, kinds, printing
from desktop.documents.month_parts import nothing, three_of
from desktop.documents.month_words import (
    hours,
    number,
    occupancy,
    tenth,
    total_occupancy,
)
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Section
from desktop.documents.style import a4
from desktop.documents.tables import NO_NUMBER, Bar, Cell, Column, Pattern, Table, table_section
from desktop.documents.words import yen
from desktop.queries.month import MonthReport
from desktop.rules.dates import weekday_kanji
from desktop.rules.percents import shares
from desktop.rules.times import clock
from desktop.sentences.labels import ACTORS, CHANNELS, KINDS, PURPOSES

_DAY_CHART = 44.0
_SPACE = Column("", 3, words=True)


def sections(report: MonthReport) -> list[Section]:
    """All sections in their order, numbered; what was never used is left out of the day book's."""
    builders = (
        *(_rooms, _visits, printing, _register, _actors, _topics, _channels, _events),
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
        *_with_shares(),
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


def _actors(report: MonthReport, place: int) -> Iterator[Section]:
    three = three_of(report, "consultations")
    columns = (Column("", 14, words=True), Column("立場", 46, words=True), *_with_shares(116 / 6))
    counts = [None if each is None else [count for _actor, count in each.cases.actors] for each in three]
    first: list[tuple[Cell, ...]] = [
        (Pattern(PATTERNS[row]), ACTORS[actor]) for row, (actor, _count) in enumerate(report.now.cases.actors)
    ]
    rows = _shared_rows(first, counts, ("", "合計"))
    note = "件数は相談の件（同じ件の2回目以降は数えません）"
    table = table_section(Table(f"{place} 相談した人の立場", columns, rows, note, total=True), gap=0)
    bars = [
        _stack(label, count)
        for label, count in zip(("今月", "前月", "前年同月"), counts, strict=True)
        if count is not None
    ]
    yield Section(table.head, (*table.rows, Block(3.6, lambda _pen, _y: None), *bars), 6.5)


def _stack(label: str, counts: Sequence[int]) -> Block:
    total = sum(counts)

    def draw(pen: Pen, y: float) -> None:
        style = a4()
        base = y + STACK / 2 + 1.3
        pen.text(style.left, base, label, style.type.label, bold=True)
        pen.right(style.left + 27, base, f"{total:,}件", style.type.label)
        x = style.left + 30
        if total:
            stacked(pen, x, y, style.right - x, shares(counts))
        else:
            pen.box(x, y, style.right - x, STACK, style.rules.box, dash=(2, 2))
            pen.centered((x + style.right) / 2, base, "相談はありませんでした", style.type.note)

    return Block(STACK + 2.4, draw)


def _topics(report: MonthReport, place: int) -> Iterator[Section]:
    cases = report.now.cases
    columns = (
        Column("内容", 60, words=True),
        Column("件数", 16),
        Column("割合（%）", 20),
        _SPACE,
        Column("", 77, words=True),
    )
    most = max((count for _topic, count in cases.topics), default=0)
    rows: list[tuple[Cell, ...]] = [
        (
            topic,
            number(count),
            number(tenth(100 * count, cases.cases)) if cases.cases else NO_NUMBER,
            "",
            Bar(count / most) if most else "",
        )
        for topic, count in cases.topics
    ]
    rows.append(("延べ", number(sum(count for _topic, count in cases.topics)), "", "", ""))
    note = "割合は相談の件数に対するもの。一つの相談に複数の内容があるため、合計は100%を超えることがあります"
    yield table_section(Table(f"{place} 相談の内容", columns, tuple(rows), note, total=True))


def _channels(report: MonthReport, place: int) -> Iterator[Section]:
    found = {channel: (begun, contacts) for channel, begun, contacts in report.now.cases.channels}
    width = 126 / (len(CHANNELS) + 1)
    columns = (
        Column("受け方", 50, words=True),
        *(Column(name, width) for name in CHANNELS.values()),
        Column("合計", width),
    )
    rows: list[tuple[Cell, ...]] = []
    for row, label in enumerate(("相談（件）", "対応（回）")):
        counts = [found.get(channel, (0, 0))[row] for channel in CHANNELS]
        rows.append((label, *map(number, counts), number(sum(counts))))
    yield table_section(Table(f"{place} 受け方と対応", columns, tuple(rows)))


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


def _with_shares(width: float = 21.0) -> tuple[Column, ...]:
    heads = ("今月", "割合（%）", "前月", "割合（%）", "前年同月", "割合（%）")
    return tuple(Column(head, width) for head in heads)


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
