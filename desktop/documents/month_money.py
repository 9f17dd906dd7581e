"""The money of a month's report and what it was printed for: machines with their waste, takings by kind and by day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.documents.month_parts import nothing, three_of
from desktop.documents.month_words import number, takings
from desktop.documents.sheet import Section
from desktop.documents.tables import NO_NUMBER, Cell, Column, Table, table_section
from desktop.documents.words import yen
from desktop.queries.month import MonthReport
from desktop.queries.month_rows import DayTakings, MonthFigures, Spoilt
from desktop.rules.dates import WEEKDAYS
from desktop.sentences.labels import TAKINGS
from desktop.words import TakingKind

ALWAYS = frozenset({TakingKind.ROOM, TakingKind.PRINTING})  # a month without them says so


def printing(report: MonthReport, place: int) -> Iterator[Section]:
    _now, before, ago = three_of(report, "printing")
    columns = (
        Column("機械", 50, words=True),
        *(Column(head, 17) for head in ("件数", "製版（版）", "枚数", "面数")),
        *(Column(head, 58 / 3) for head in ("料金（円）", "前月（円）", "前年同月（円）")),
    )
    uses = report.now.printing
    rows = [
        (
            use.machine,
            *(number(count) for count in (use.jobs, use.masters, use.sheets, use.faces)),
            yen(use.fees),
            *(_fees_of(each, use.machine) for each in (before, ago)),
        )
        for use in uses
    ]
    sums = [sum(getattr(use, name) for use in uses) for name in ("jobs", "masters", "sheets", "faces", "fees")]
    then = [NO_NUMBER if each is None else yen(sum(use.fees for use in each.printing)) for each in (before, ago)]
    rows.append(("合計", *map(number, sums), *then))
    yield table_section(Table(f"{place} 印刷室の利用", columns, tuple(rows), _wasted(report.now.waste), total=True))


def _wasted(waste: Spoilt) -> str:
    """What went through for nothing, below the machines; nothing where nothing did."""
    share = f"（{waste.percent}%）" if waste.percent is not None else ""
    said = [f"刷り損じ {waste.spoilt:,}面{share}"] if waste.spoilt else []
    if waste.between:
        said.append(f"記録の間に回った枚数 {waste.between:,}面（うち理由なし {waste.unexplained:,}面）")
    return "、".join(said)


def _fees_of(figures: MonthFigures | None, machine: str) -> str:
    fees = next((use.fees for use in figures.printing if use.machine == machine), None) if figures else None
    return number(fees)


def kinds(report: MonthReport, place: int) -> Iterator[Section]:
    three = three_of(report, "takings")
    columns = (
        Column("種類", 60, words=True),
        *(Column(head, 29) for head in ("今月", "前月", "前月との差", "前年同月")),
    )
    rows: list[tuple[Cell, ...]] = []
    for kind in TakingKind:
        sums = [None if each is None else dict(each.taken_for).get(kind, 0) for each in three]
        if any(sums) or kind in ALWAYS:
            rows.append((TAKINGS[kind], *_compared(sums)))
    rows.append(("合計", *_compared([None if each is None else takings(each) for each in three])))
    note = "差は今月から前月を引いた額"
    yield table_section(Table(f"{place} 収入の内訳（円）", columns, tuple(rows), note, total=True))


def _compared(sums: Sequence[int | None]) -> tuple[str, ...]:
    """This month, the one before, the gap between them, the same month a year ago."""
    now, before, ago = sums
    gap = None if now is None or before is None else now - before
    return number(now), number(before), number(gap), number(ago)


def days(report: MonthReport, place: int) -> Iterator[Section]:
    found = report.now.takings
    if not found:
        yield nothing(f"{place} 日ごとの収入（円）", "この月の収入はありませんでした。")
        return
    half, others = -(-len(found) // 2), any(row.others for row in found)
    columns = (*_day_columns(others=others), Column("", 6, words=True), *_day_columns(others=others))
    side = len(columns) // 2
    rows: list[tuple[Cell, ...]] = []
    for row in range(half):
        right = _day_cells(found[half + row], others=others) if half + row < len(found) else ("",) * side
        rows.append((*_day_cells(found[row], others=others), "", *right))
    names = ("payments", "rooms", "printing", *(("others",) if others else ()))
    sums = [sum(getattr(row, name) for row in found) for name in names]
    rows.append((*[""] * (side + 1), "合計", *map(number, (*sums, takings(report.now)))))
    voided = sum(row.voided for row in found)
    note = f"取消し{yen(voided)}円を含みます" if voided else ""
    yield table_section(Table(f"{place} 日ごとの収入（円）", columns, tuple(rows), note, total=True))


def _day_columns(*, others: bool) -> tuple[Column, ...]:
    if others:
        widths = (("件数", 9), ("会議室・設備", 18), ("印刷", 13), ("その他", 14), ("合計", 14))
        return (Column("日", 17, words=True), *(Column(head, width) for head, width in widths))
    widths = (("件数", 11), ("会議室・設備", 20), ("印刷", 16), ("合計", 18))
    return (Column("日", 20, words=True), *(Column(head, width) for head, width in widths))


def _day_cells(row: DayTakings, *, others: bool) -> tuple[str, ...]:
    day = f"{row.day.day}日（{WEEKDAYS[row.day.weekday()]}）"
    among = (row.others,) if others else ()
    return (day, *map(number, (row.payments, row.rooms, row.printing, *among, row.total)))
