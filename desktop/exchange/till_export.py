"""The days of the till as a sheet for the city's accounts: a row for each day and site, whole yen in every cell."""

from __future__ import annotations

from desktop.exchange.package_sheets import Cell, Sheet
from desktop.queries.till_rows import TillLine, TillList
from desktop.rules.dates import weekday_kanji
from desktop.sentences.labels import TAKINGS
from desktop.words import TakingKind

NAME = "収入日計"
COLUMNS = (
    *("日付", "曜日", "拠点", "件数"),
    *(TAKINGS[kind] for kind in TakingKind),
    *("収入計", "うち現金", "うち現金以外", "現金の返金", "カードの利用（収入外）", "つり銭などの出し入れ"),
    *("朝のつり銭", "あるはずの額", "数えた額", "過不足", "理由", "残したつり銭", "金庫に入れた額", "入金する額"),
    *("締めた日時", "締めた人", "入金日", "伝票番号"),
)


def till_export_sheet(told: TillList) -> Sheet:
    """What is not closed has empty cells, not zeros."""
    return Sheet(NAME, COLUMNS, tuple(_row(line) for line in told.lines))


def _row(line: TillLine) -> tuple[Cell, ...]:
    sums = line.sums
    kinds = (line.kinds[kind].sum if kind in line.kinds else 0 for kind in TakingKind)
    return (
        *(line.day.isoformat(), weekday_kanji(line.day), line.site, line.payments),
        *kinds,
        *(sums.income, sums.cash_income, sums.other_income, sums.cash_back, sums.from_cards, sums.moves),
        "" if line.opening_float is None else line.opening_float,
        *_closing(line),
    )


def _closing(line: TillLine) -> tuple[Cell, ...]:
    closing = line.closing
    if closing is None:
        return ("",) * 11
    counted: tuple[Cell, ...] = ("", "") if closing.pieces is None else (closing.counted, closing.difference)
    return (
        closing.expected,
        *counted,
        *(closing.reason, closing.kept, closing.to_safe, line.takings or 0),
        *(f"{closing.at:%Y-%m-%d %H:%M}", closing.by),
        closing.deposited_on.isoformat() if closing.deposited_on is not None else "",
        closing.slip,
    )
