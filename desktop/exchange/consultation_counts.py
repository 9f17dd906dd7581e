"""Lists of how many consultations there were: a row for a day or a month, the numbers in one column or in several."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from desktop.errors import NoHeader
from desktop.exchange.cells import Unfit, code, read_day
from desktop.exchange.group_rows import HeldRow
from desktop.exchange.sheets import Record
from desktop.exchange.tables import Table
from desktop.rules.dates import add_months
from desktop.words import ActorKind, Channel

Part = Literal["when", "count", "topic", "actor", "channel", "site"]
HEADINGS: Mapping[Part, frozenset[str]] = {
    "when": frozenset(
        {"日", "日付", "年月日", "年月", "月", "期間", "対象月", "対象日", "実施日", "date", "month", "day"}
    ),
    "count": frozenset({"件数", "数", "相談件数", "対応件数", "回数", "count", "合計", "計", "総数", "total"}),
    "topic": frozenset({"内容", "相談内容", "分野", "相談分野", "項目", "テーマ", "topic"}),
    "actor": frozenset(
        {
            *("主体", "相談者", "相談者区分", "相談主体", "区分", "actor"),
            *("主体種別", "相談者種別", "相談者属性", "団体種別", "属性"),
        }
    ),
    "channel": frozenset({"方法", "相談方法", "手段", "受付方法", "形態", "channel"}),
    "site": frozenset({"施設", "拠点", "館", "センター", "会場", "site"}),
}
MONTHS = frozenset({"年月", "月", "対象月", "month"})
SUMS = ("合計", "小計", "総計", "年度計", "計", "total")
LOOKED_AT, MOST = 30, 1_000_000
_FISCAL = re.compile(r"((?:令和|平成|昭和|R|H|S)?(?:[0-9]{1,4}|元))年度")
_COUNT = re.compile(r"([0-9]{1,7})(?:件|回|人)?")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CountWords:
    """What the center calls things, folded, by what they are known by."""

    topics: Mapping[str, int]
    actors: Mapping[str, ActorKind]
    channels: Mapping[str, Channel]
    sites: Mapping[str, int]
    site_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CountCell:
    """A number of the list, with its row and heading."""

    row: int
    column: str
    first: date
    until: date
    site_id: int
    count: int
    topic_id: int | None = None
    actor: ActorKind | None = None
    channel: Channel | None = None


@dataclass(slots=True)
class CountSheet:
    """What was read; `columns` are the headings with what they mean, "" for one that is not read."""

    columns: tuple[tuple[str, str], ...]
    cells: list[CountCell] = field(default_factory=list[CountCell])
    held: list[HeldRow] = field(default_factory=list[HeldRow])
    empty: int = 0


@dataclass(frozen=True, slots=True)
class _Column:
    place: int
    heading: str
    part: str = ""
    meant: Mapping[str, object] = field(default_factory=dict[str, object])


def fold_word(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def read_counts(table: Table, words: CountWords, today: date) -> CountSheet:
    """Every number of the list that can be understood; the others are held. Raises NoHeader."""
    place = _header_place(table.records, words)
    if place is None:
        raise NoHeader(table.file)
    columns = _columns(table.records[place], words)
    sheet = CountSheet(tuple((each.heading, each.part) for each in columns))
    year_of = _fiscal_day(table.records[:place]) or today
    for number, record in enumerate(table.records[place + 1 :], start=2):
        if any(record) and not _is_sum(record):
            _read_row(sheet, columns, (number, record), words, (year_of, today))
    return sheet


def _read_row(
    sheet: CountSheet,
    columns: Sequence[_Column],
    line: tuple[int, Record],
    words: CountWords,
    days: tuple[date, date],
) -> None:
    number, record = line
    when = next(each for each in columns if each.part == "when")
    told: dict[str, object] = {"site_id": words.site_id}
    try:
        first, until = _period(_cell(record, when.place), when.heading, days)
    except Unfit as unfit:
        sheet.held.append(_held(number, when, record, unfit.args[0]))
        return
    for each in columns:
        if each.part in {"topic", "actor", "channel", "site"} and not each.meant and _cell(record, each.place):
            known = _known(each.part, words)
            meant = known.get(fold_word(_cell(record, each.place)))
            if meant is None:
                sheet.held.append(_held(number, each, record, "unknown_word"))
                return
            told["site_id" if each.part == "site" else _field(each.part)] = meant
    for each in columns:
        if each.part == "count" or each.meant:
            _read_cell(sheet, each, line, {"first": first, "until": until} | told | dict(each.meant))


def _read_cell(sheet: CountSheet, column: _Column, line: tuple[int, Record], told: Mapping[str, object]) -> None:
    number, record = line
    plain = code(_cell(record, column.place)).replace(",", "")
    if plain in {"", "-", "―", "－", "ー", "0"}:
        sheet.empty += 1
        return
    match = _COUNT.fullmatch(plain.removesuffix(".0"))
    if match is None or int(match[1]) > MOST:
        sheet.held.append(_held(number, column, record, "no_count"))
        return
    sheet.cells.append(CountCell(row=number, column=column.heading, count=int(match[1]), **told))  # pyright: ignore[reportArgumentType]  told by the columns


def _period(text: str, heading: str, days: tuple[date, date]) -> tuple[date, date]:
    """A day, or a month as its days. Raises Unfit."""
    year_of, today = days
    day, note = read_day(text, year_of)
    if day is None:
        raise Unfit("not_a_date")
    is_month = note == "month_only" or (fold_word(heading) in MONTHS and day.day == 1)
    until = add_months(day, 1) if is_month else day + _DAY
    if day > today:
        raise Unfit("not_yet")
    return day, until


def _columns(record: Record, words: CountWords) -> list[_Column]:
    """Several columns of numbers are one for each word of the same kind; beside them a sum is not read."""
    read: list[_Column] = []
    kind = ""
    for place, heading in enumerate(record):
        folded = fold_word(heading)
        part = next((part for part, names in HEADINGS.items() if folded in names), "")
        if part and any(each.part == part for each in read):
            part = ""
        if part or not folded:
            read.append(_Column(place, heading, part))
            continue
        meant = next(
            (
                (part, known[folded])
                for part in ("topic", "actor", "channel")
                if folded in (known := _known(part, words))
            ),
            None,
        )
        if meant is None or kind not in {"", meant[0]}:
            read.append(_Column(place, heading))
            continue
        kind = meant[0]
        read.append(_Column(place, heading, kind, {_field(kind): meant[1]}))
    if kind:
        read = [_Column(each.place, each.heading) if each.part == "count" else each for each in read]
    return read


def _header_place(records: Sequence[Record], words: CountWords) -> int | None:
    for place, record in enumerate(records[:LOOKED_AT]):
        columns = _columns(record, words)
        if any(each.part == "when" for each in columns) and any(each.part == "count" or each.meant for each in columns):
            return place
    return None


def _fiscal_day(titles: Sequence[Record]) -> date | None:
    """A day of the fiscal year that a title names: months without a year are of it."""
    for text in _cells(titles):
        if match := _FISCAL.search(code(text)):
            try:
                return read_day(f"{match[1]}年4月1日", date.min)[0]
            except Unfit:
                continue
    return None


def _cells(records: Sequence[Record]) -> Iterator[str]:
    for record in records:
        yield from record


def _is_sum(record: Record) -> bool:
    return any(fold_word(cell).startswith(SUMS) for cell in record[:2])


def _known(part: str, words: CountWords) -> Mapping[str, object]:
    return {"topic": words.topics, "actor": words.actors, "channel": words.channels, "site": words.sites}[part]


def _field(part: str) -> str:
    return "topic_id" if part == "topic" else part


def _held(number: int, column: _Column, record: Record, reason: str, detail: str = "") -> HeldRow:
    return HeldRow(number, column.heading, _cell(record, column.place), reason, detail, column.place)


def _cell(record: Record, place: int) -> str:
    return record[place].strip() if place < len(record) else ""
