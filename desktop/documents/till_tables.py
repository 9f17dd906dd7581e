"""The tables of the till over a month or a year: what was taken for what, and how the cash agreed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.documents.list_pages import nothing_section
from desktop.documents.sheet import Section
from desktop.documents.style import a4
from desktop.documents.tables import NO_NUMBER, Column, Table, table_section
from desktop.documents.words import weekday, yen
from desktop.queries.till_rows import TillLine, TillList
from desktop.words import TakingKind

_KINDS = (
    ("会議室・設備", 24, (TakingKind.ROOM, TakingKind.EQUIPMENT)),
    ("印刷・コピー", 22, (TakingKind.PRINTING, TakingKind.COPYING)),
    ("ロッカー・貸出", 22, (TakingKind.RENTAL,)),
    ("カード入金", 19, (TakingKind.PREPAID,)),
    ("請求書", 18, (TakingKind.INVOICE,)),
    ("その他", 17, (TakingKind.OTHER,)),
)


@dataclass(frozen=True, slots=True)
class Grouped:
    """The lines of one row, and what it is called; `site` is "" where there is only one."""

    name: str
    lines: tuple[TillLine, ...]
    site: str = ""


def by_day(told: TillList) -> list[Grouped]:
    several = len(told.sites) > 1
    return [Grouped(day_name(line.day), (line,), line.site if several else "") for line in told.lines]


def by_month(told: TillList) -> list[Grouped]:
    """Each month and site with anything in it."""
    several, found = len(told.sites) > 1, dict[tuple[int, int, str], list[TillLine]]()
    for line in told.lines:
        found.setdefault((line.day.year, line.day.month, line.site), []).append(line)
    order = {site: number for number, site in enumerate(told.sites)}
    keys = sorted(found, key=lambda key: (key[0], key[1], order[key[2]]))
    return [Grouped(f"{key[1]}月", tuple(found[key]), key[2] if several else "") for key in keys]


def sections(rows: Sequence[Grouped], head: str, nothing: str) -> list[Section]:
    """The income and the cash, each with its sum; then the days whose cash did not agree, with the reasons."""
    if not rows:
        return [nothing_section(nothing)]
    told = [_income(rows, head), _cash(rows, head)]
    differing = [line for row in rows for line in row.lines if line.closing is not None and line.closing.difference]
    return [*told, _differences(differing, several=any(row.site for row in rows))] if differing else told


def day_name(day: date) -> str:
    """21日（土）, a holiday as （月・祝）."""
    return f"{day.day}日（{weekday(day)}）"


def _income(rows: Sequence[Grouped], head: str) -> Section:
    columns = (
        *_named(rows, head, 22),
        Column("件数", 12),
        *(Column(name, width) for name, width, _kinds in _KINDS),
        Column("合計", 20),
    )
    figures = [_income_of(row.lines) for row in rows]
    whole = _income_of([line for row in rows for line in row.lines])
    return _table("1　収入の内訳", columns, rows, figures, whole)


def _income_of(lines: Iterable[TillLine]) -> tuple[int, ...]:
    lines = list(lines)
    kinds = [
        sum(line.kinds[kind].sum for line in lines for kind in group if kind in line.kinds)
        for _name, _width, group in _KINDS
    ]
    return (sum(line.payments for line in lines), *kinds, sum(line.sums.income for line in lines))


_CASH: tuple[tuple[str, int, Callable[[TillLine], int | None]], ...] = (
    ("現金の収入", 20, lambda line: line.sums.cash_income),
    ("現金以外", 19, lambda line: line.sums.other_income),
    ("カード利用", 18, lambda line: line.sums.from_cards),
    ("出し入れ", 18, lambda line: line.sums.moves),
    ("過不足", 15, lambda line: None if line.closing is None else line.closing.difference),
    ("金庫に入れた額", 24, lambda line: None if line.closing is None else line.closing.to_safe),
)


def _cash(rows: Sequence[Grouped], head: str) -> Section:
    """What was not closed has no difference; beside it stands by which slip the takings went into the bank."""
    columns = (
        *_named(rows, head, 22),
        *(Column(name, width) for name, width, _of in _CASH),
        Column("　銀行入金（伝票）", 40, words=True),
    )
    cells = [
        (*_names(row, rows), *(_sum(row.lines, of) for _name, _width, of in _CASH), f"　{_bank(row.lines)}")
        for row in rows
    ]
    every = [line for row in rows for line in row.lines]
    banked = sum(line.takings or 0 for line in every if line.closing is not None and line.closing.slip)
    total = ("合計", *[""] * (len(_named(rows, head, 0)) - 1), *(_sum(every, of) for _name, _width, of in _CASH))
    return table_section(
        Table("2　現金と入金", _fitted(columns), (*cells, (*total, f"　{yen(banked)}円を入金")), "単位 円", total=True)
    )


def _bank(lines: Sequence[TillLine]) -> str:
    slips = dict.fromkeys(
        f"{line.closing.deposited_on.month}/{line.closing.deposited_on.day} {line.closing.slip}"
        for line in lines
        if line.closing is not None and line.closing.deposited_on is not None
    )
    if len(slips) > 1:
        return f"{len(slips)}回"
    if slips:
        return next(iter(slips))
    return "まだ締めていない" if any(line.closing is None for line in lines) else NO_NUMBER


def _differences(lines: Sequence[TillLine], *, several: bool) -> Section:
    columns = (
        Column("日", 30, words=True),
        Column("館", 30, words=True),
        Column("過不足", 20),
        Column("　理由・気づいたこと", 96, words=True),
    )
    cells = tuple(
        (
            f"{line.day.month}月{day_name(line.day)}",
            line.site if several else "",
            yen(line.closing.difference),
            f"　{line.closing.reason}",
        )
        for line in lines
        if line.closing is not None
    )
    if several:
        return table_section(Table("3　過不足のあった日", columns, cells, "単位 円"))
    narrow = (Column("日", 34, words=True), Column("過不足", 24), Column("　理由・気づいたこと", 118, words=True))
    return table_section(Table("3　過不足のあった日", narrow, tuple((cell[0], *cell[2:]) for cell in cells), "単位 円"))


def _named(rows: Sequence[Grouped], head: str, width: float) -> tuple[Column, ...]:
    if any(row.site for row in rows):
        return (Column(head, width - 3, words=True), Column("館", 18, words=True))
    return (Column(head, width, words=True),)


def _names(row: Grouped, rows: Sequence[Grouped]) -> tuple[str, ...]:
    return (row.name, row.site) if any(each.site for each in rows) else (row.name,)


def _table(
    title: str,
    columns: Sequence[Column],
    rows: Sequence[Grouped],
    figures: Sequence[Sequence[int]],
    whole: Sequence[int],
) -> Section:
    cells = tuple((*_names(row, rows), *map(yen, told)) for row, told in zip(rows, figures, strict=True))
    total = ("合計", *[""] * (len(columns) - len(whole) - 1), *map(yen, whole))
    return table_section(Table(title, _fitted(columns), (*cells, total), "単位 円", total=True))


def _fitted(columns: Sequence[Column]) -> tuple[Column, ...]:
    """The columns over the whole width of the sheet."""
    share = a4().width / sum(column.width for column in columns)
    return tuple(Column(column.head, column.width * share, column.words) for column in columns)


def _sum(lines: Sequence[TillLine], of: Callable[[TillLine], int | None]) -> str:
    told = [amount for line in lines if (amount := of(line)) is not None]
    return yen(sum(told)) if told else NO_NUMBER
