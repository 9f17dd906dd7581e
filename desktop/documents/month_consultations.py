"""Consultations in a month's report: who came, what about, how; cases and contacts, small numbers left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Any

from desktop.documents.charts import PATTERNS, STACK, stacked
from desktop.documents.consultation_figure_words import HIDDEN, reported_name
from desktop.documents.fitting import paragraph
from desktop.documents.month_parts import three_of, with_shares
from desktop.documents.month_words import number
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Section
from desktop.documents.style import a4
from desktop.documents.tables import NO_NUMBER, Bar, Cell, Column, Pattern, Table, table_section
from desktop.queries.consultation_dimensions import Dimension
from desktop.queries.month import MonthReport
from desktop.queries.month_cases import WITHHELD, CaseLine, ToldCases

_WORDS = 50.0
_REST = 126.0
_SPACE = Column("", 3, words=True)


def actors(report: MonthReport, place: int) -> Iterator[Section]:
    three = [None if each is None else each.told for each in three_of(report, "consultations")]
    keys = _keys([each.actors for each in three if each is not None])
    columns = (Column("", 14, words=True), Column("立場", 46, words=True), *with_shares(116 / 6))
    found = [None if each is None else {line.key: line for line in each.actors} for each in three]
    rows: list[tuple[Cell, ...]] = [
        (Pattern(PATTERNS[at]) if at < len(PATTERNS) else "", reported_name("actor", key), *_compared(found, key))
        for at, key in enumerate(keys)
    ]
    ends: list[Cell] = []
    for told in three:
        ends += [number(told.cases if told else None), "100.0" if told and told.cases else NO_NUMBER]
    note = "件数は相談の件（同じ件の2回目以降は数えません）"
    table = table_section(
        Table(f"{place} 相談した人の立場", columns, (*rows, ("", "合計", *ends)), note, total=True), gap=0
    )
    named = zip(("今月", "前月", "前年同月"), three, strict=True)
    bars = [_stack(label, told) for label, told in named if told is not None]
    said = [_said("".join(sentences))] if (sentences := list(_notes(report.now.told))) else []
    yield Section(table.head, (*table.rows, Block(3.6, lambda _pen, _y: None), *bars, *said), 6.5)


def _keys(tables: Sequence[Sequence[CaseLine]]) -> list[str]:
    """In their order, what is not said and what is withheld last wherever one of the months has any."""
    keys = list(dict.fromkeys(line.key for lines in tables for line in lines))
    return sorted(keys, key=lambda key: (key == WITHHELD, not key))


def _compared(found: Sequence[Mapping[str, CaseLine] | None], key: str) -> list[Cell]:
    cells: list[Cell] = []
    for lines in found:
        line = lines.get(key, CaseLine(key, 0, Decimal("0.0"))) if lines is not None else None
        cells += [NO_NUMBER, NO_NUMBER] if line is None else _counted(line)
    return cells


def _counted(line: CaseLine) -> list[Cell]:
    """The count with its share; nothing but zeros has no shares."""
    return [HIDDEN, HIDDEN] if line.count is None else [number(line.count), number(line.percent)]


def _stack(label: str, told: ToldCases) -> Block:
    """What is not told stays white at the end."""
    percents = [line.percent or Decimal(0) for line in told.actors]

    def draw(pen: Pen, y: float) -> None:
        style = a4()
        base = y + STACK / 2 + 1.3
        pen.text(style.left, base, label, style.type.label, bold=True)
        pen.right(style.left + 27, base, f"{told.cases:,}件", style.type.label)
        x = style.left + 30
        if told.cases:
            stacked(pen, x, y, style.right - x, percents[: len(PATTERNS)])
            pen.box(x, y, style.right - x, STACK, style.rules.box)
        else:
            pen.box(x, y, style.right - x, STACK, style.rules.box, dash=(2, 2))
            pen.centered((x + style.right) / 2, base, "相談はありませんでした", style.type.note)

    return Block(STACK + 2.4, draw)


def topics(report: MonthReport, place: int) -> Iterator[Section]:
    told = report.now.told
    columns = (
        Column("内容", 60, words=True),
        Column("件数", 16),
        Column("割合（%）", 20),
        _SPACE,
        Column("", 77, words=True),
    )
    most = max((line.count or 0 for line in told.topics), default=0)
    rows: list[tuple[Cell, ...]] = [
        (reported_name("topic", line.key), *_counted(line), "", Bar((line.count or 0) / most) if most else "")
        for line in told.topics
    ]
    total = sum(count for _topic, count in report.now.cases.topics) + report.now.cases.withheld
    rows.append(("延べ", number(total), "", "", ""))
    note = "割合は相談の件数に対するもの。一つの相談に複数の内容があるため、合計は100%を超えることがあります"
    yield table_section(Table(f"{place} 相談の内容", columns, tuple(rows), note, total=True))


def channels(report: MonthReport, place: int) -> Iterator[Section]:
    """How people came, what was new, how cases stand."""
    told = report.now.told
    wanted = ("walk_in", "phone", "email", "online", "on_site", "city_hall")
    yield _two_units(f"{place} 受け方と対応", "受け方", "channel", told, (told.channels, told.contact_channels, wanted))
    if told.newness or told.contact_newness:
        lines = (told.newness, told.contact_newness, ("new", "continuing"))
        yield _two_units("新規・継続", "", "new", told, lines)
    if told.outcomes:
        yield _outcomes(told)


def _two_units(
    title: str, head: str, by: Dimension, told: ToldCases, lines: tuple[Sequence[CaseLine], Sequence[CaseLine], Any]
) -> Section:
    """Cases over contacts, each with its unit."""
    of_cases, of_contacts, wanted = lines
    keys = _keys([[CaseLine(key, 0, None) for key in wanted], of_cases, of_contacts])
    width = _REST / (len(keys) + 1)
    columns = (
        Column(head, _WORDS, words=True),
        *(Column(reported_name(by, key), width) for key in keys),
        Column("合計", width),
    )
    rows: list[tuple[Cell, ...]] = []
    for label, each, total in (("相談（件）", of_cases, told.cases), ("対応（回）", of_contacts, told.contacts)):
        found = {line.key: line.count for line in each}
        cells = (HIDDEN if (count := found.get(key, 0)) is None else number(count) for key in keys)
        rows.append((label, *cells, number(total)))
    return table_section(Table(title, columns, tuple(rows)))


def _outcomes(told: ToldCases) -> Section:
    width = _REST / (len(told.outcomes) + 1)
    names = [reported_name("outcome", line.key) for line in told.outcomes]
    columns = (Column("", _WORDS, words=True), *(Column(name, width) for name in names), Column("合計", width))
    counts = [HIDDEN if line.count is None else number(line.count) for line in told.outcomes]
    shares = [HIDDEN if line.count is None else number(line.percent) for line in told.outcomes]
    rows = (("相談（件）", *counts, number(told.cases)), ("割合（%）", *shares, "100.0" if told.cases else NO_NUMBER))
    return table_section(Table("相談の結果", columns, rows))


def _notes(told: ToldCases) -> Iterator[str]:
    if told.withholds:
        yield "「閲覧できない相談」は、数だけを合計に入れています。"
    if told.hides:
        yield f"{told.below}より少ない相談の数と、それが分かる数は「{HIDDEN}」としています。"


def _said(sentence: str) -> Block:
    style = a4()
    block = paragraph(sentence, style.width, style.type.note, leading=1.4)
    return Block(block.height + 1, partial(_draw, block))


def _draw(block: Any, pen: Pen, y: float) -> None:
    pen.block(a4().left, y, block)
