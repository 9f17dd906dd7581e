"""The words of the till's papers."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.documents.words import yen
from desktop.queries.till_rows import TillDayRows, TillEntry, TillKindRow
from desktop.rules.dates import weekday_kanji
from desktop.sentences.labels import TAKINGS, TILL_MOVES
from desktop.words import PaymentMethod, TakingKind

MOST_KINDS = 2
NOT_CLOSED = "まだ締めていません"
NOT_COUNTED = "数えずに次の日とまとめて締めました"


def what_came(rows: TillDayRows) -> str:
    """41件（前の土曜 21,100円）."""
    before = f"（前の{weekday_kanji(rows.day)}曜 {yen(rows.before)}円）" if rows.before is not None else ""
    return f"{rows.payments:,}件{before}"


def beside_cash(rows: TillDayRows) -> str:
    """現金以外 2,000円（振込）."""
    methods = dict.fromkeys(entry.method for entry in rows.entries if entry.method in _METHODS)
    told = "・".join(_METHODS[method] for method in methods if method is not None)
    return f"現金以外 {yen(rows.sums.other_income)}円{f'（{told}）' if told else ''}"


def to_safe(rows: TillDayRows) -> str:
    closing = rows.closing
    if closing is None:
        return NOT_CLOSED
    if closing.pieces is None:
        return NOT_COUNTED
    difference = closing.difference
    short = f"（{'不足' if difference < 0 else '過剰'}{abs(difference):,}円を{'除く' if difference < 0 else '含む'}）"
    return f"つり銭 {yen(closing.kept)}円を残す{short if difference else ''}"


def receipt_run(rows: TillDayRows) -> str:
    """領収書番号 R8-2180 から R8-2221 まで（42枚、うち取消し 1枚）."""
    run = rows.receipts
    parts: list[str] = []
    if run.count:
        voided = f"、うち取消し {run.voided:,}枚" if run.voided else ""
        stretch = run.first if run.count == 1 else f"{run.first} から {run.last} まで"
        parts.append(f"領収書番号 {stretch}（{run.count:,}枚{voided}）")
    if run.permits:
        parts.append(f"許可書兼領収書 {run.permits:,}枚")
    if rows.sums.from_cards:
        parts.append(f"ほかにプリペイドカードの利用 {yen(rows.sums.from_cards)}円（収入は入金した日）")
    return "、".join(parts)


def moves(rows: TillDayRows) -> list[tuple[str, int]]:
    """Cash that moved and is no taking, kind by kind; more than two kinds in one sum."""
    sums: dict[str, int] = {}
    for entry in rows.entries:
        if entry.move is not None:
            sums[TILL_MOVES[entry.move]] = sums.get(TILL_MOVES[entry.move], 0) + entry.amount
    return list(sums.items()) if len(sums) <= MOST_KINDS else [("つり銭・保証金の出し入れ", rows.sums.moves)]


def changed(rows: TillDayRows) -> Iterator[tuple[str, ...]]:
    """What was voided, given back or printed once more, by time: number, time, what and why, yen."""
    back = [(entry.at, entry.number, _why(entry), yen(entry.amount)) for entry in rows.entries if entry.back]
    again = [(told.at, told.number, f"再発行 {told.prints}回目", "―") for told in rows.reissues]
    for at, number, why, amount in sorted([*back, *again], key=lambda told: told[0]):
        yield number, f"{at.hour}:{at.minute:02}", why, amount


def kind_rows(rows: TillDayRows) -> list[tuple[str, ...]]:
    """The income by what it was for, the sum last; what every center takes is told where it took nothing."""
    found = {kind: TillKindRow(kind, 0, 0, 0) for kind in _ALWAYS} | {row.kind: row for row in rows.kinds}
    told = [
        (TAKINGS[kind], f"{row.payments:,}", yen(row.cash), yen(row.other), yen(row.sum))
        for kind in TakingKind
        if (row := found.get(kind)) is not None
    ]
    sums = rows.sums
    whole = (f"{rows.payments:,}", yen(sums.cash_income), yen(sums.other_income), yen(sums.income))
    return [*told, ("合計", *whole)]


def _why(entry: TillEntry) -> str:
    who = f"「{entry.who}」" if entry.who else ""
    how = "" if entry.method is PaymentMethod.CASH or entry.method is None else f"（{_BACK[entry.method]}）"
    return f"{who}{entry.note}{how}"


_ALWAYS = (TakingKind.ROOM, TakingKind.EQUIPMENT, TakingKind.PRINTING, TakingKind.COPYING)
_METHODS = {PaymentMethod.TRANSFER: "振込", PaymentMethod.OTHER: "その他"}
_BACK = {PaymentMethod.TRANSFER: "振込", PaymentMethod.OTHER: "その他", PaymentMethod.PREPAID: "カードへ"}
