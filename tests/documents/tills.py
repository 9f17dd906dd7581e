"""Rows of the till's papers: an ordinary day, the worst day, a day that is still open, a month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from desktop.queries.till_rows import (
    ReceiptRun,
    Reissue,
    TillClosing,
    TillDayRows,
    TillEntry,
    TillKindRow,
    TillLine,
    TillList,
    TillSums,
)
from desktop.rules.cash import cash_of
from desktop.words import PaymentMethod, TakingKind, TillMoveKind
from tests.documents.rooms import CENTER

DAY = date(2026, 11, 21)
AT = datetime(2026, 11, 21, 21, 42)
PIECES = ((10_000, 1), (5_000, 2), (1_000, 15), (500, 6), (100, 28), (50, 6), (10, 35), (5, 2), (1, 10))
MANY = (
    *((10_000, 98), (5_000, 21), (2_000, 3), (1_000, 80), (500, 34)),
    *((100, 38), (50, 12), (10, 58), (5, 8), (1, 40)),
)
LONG_REASON = (
    "レジ2で1,500円不足。16時ごろ停電があり、手書き領収書4枚に切り替えた。会議室の一般区分と登録団体区分の"
    "取り違えが1件疑われる。明朝、許可書の控えと照らし合わせ、センター長に報告する。"
)
KINDS = (
    TillKindRow(TakingKind.ROOM, 9, 13_400, 2_000),
    TillKindRow(TakingKind.EQUIPMENT, 6, 2_460, 0),
    TillKindRow(TakingKind.PRINTING, 11, 3_250, 0),
    TillKindRow(TakingKind.COPYING, 13, 760, 0),
    TillKindRow(TakingKind.RENTAL, 1, 1_200, 0),
    TillKindRow(TakingKind.OTHER, 1, 400, 0),
)


def back(clock: str, number: str, note: str, amount: int, who: str = "", **more: Any) -> TillEntry:
    at = datetime.combine(DAY, time.fromisoformat(clock))
    values: dict[str, Any] = {"method": PaymentMethod.CASH, "back": True} | more
    return TillEntry(at, amount, "山田", number, who, note, **values)


def make_closing(
    pieces: tuple[tuple[int, int], ...] | None, expected: int, reason: str = "", **more: Any
) -> TillClosing:
    counted = cash_of(pieces) if pieces is not None else expected
    kept = more.pop("kept", 20_000)
    values: dict[str, Any] = {"id": 1, "at": AT, "by": "山田"} | more
    return TillClosing(
        expected=expected,
        counted=counted,
        kept=kept,
        to_safe=counted - kept,
        reason=reason,
        pieces=pieces,
        **values,
    )


def make_till(**more: Any) -> TillDayRows:
    values: dict[str, Any] = {
        "center": CENTER,
        "site": "本館",
        "day": DAY,
        "opening_float": 20_000,
        "began": None,
        "sums": TillSums(21_470, 2_000, 0, 0, 0),
        "kinds": KINDS,
        "entries": (
            TillEntry(AT, 2_000, "山田", "R8-2190", method=PaymentMethod.TRANSFER),
            back("13:20", "R8-2197", "人数の書き間違い。R8-2198で出し直し", -1_000),
        ),
        "counts": (),
        "receipts": ReceiptRun("R8-2180", "R8-2221", 42, 1),
        "reissues": (),
        "closing": make_closing(PIECES, 41_470, "10円硬貨が少ない。次の両替で2本。"),
        "usual_float": 20_000,
        "reason_wanted": True,
        "before": 21_100,
    }
    return TillDayRows(**(values | more))


def make_worst() -> TillDayRows:
    """Three tills, a shortage, cash moved, long names, and more taken back than a page holds."""
    long_name = "特定非営利活動法人みほん里山と子どもの未来をつなぐ市民ネットワーク"
    more = [
        back(f"{9 + n // 6}:{n % 6}0".zfill(5), f"R8-112{n:02}", "人数の書き間違い。出し直し", -11_000 * n, long_name)
        for n in range(1, 25)
    ]
    moved = [
        TillEntry(AT, yen, "", move=kind)
        for kind, yen in ((TillMoveKind.CHANGE_IN, 5_000), (TillMoveKind.TO_SAFE, -5_000))
    ]
    return make_till(
        site="本館・駅前館・大船ふれあい分館",
        tills=3,
        day=date(2028, 12, 28),
        opening_float=60_000,
        sums=TillSums(1_134_560, 100_000, 24_200, 4_500, 0),
        kinds=tuple(TillKindRow(kind, 1_041, 1_134_560, 100_000) for kind in TakingKind),
        entries=(TillEntry(AT, 100_000, "", method=PaymentMethod.OTHER), *moved, *more),
        receipts=ReceiptRun("R8-本-11180、R8-駅-00180", "R8-本-12217、R8-駅-00217", 1_038, 1, 209),
        reissues=(Reissue(AT, "R8-11290", 2),),
        closing=make_closing(MANY, 1_194_560, LONG_REASON * 2, kept=60_000),
        before=None,
    )


def make_open() -> TillDayRows:
    return make_till(closing=None, entries=(), kinds=(), sums=TillSums(), receipts=ReceiptRun(), before=None)


def make_list(count: int = 30, sites: tuple[str, ...] = ("本館",)) -> TillList:
    lines: list[TillLine] = []
    for number in range(count):
        day = date(2026, 11, 1) + timedelta(days=number)
        for site in sites:
            cash = 12_000 + number * 130
            sums = TillSums(cash, 2_000 if number % 5 == 0 else 0, 0, 450 if number % 3 == 0 else 0, 0)
            kinds = {row.kind: replace(row, cash=row.cash + number * 10) for row in KINDS}
            short = -30 if number % 11 == 4 else 0
            closing = TillClosing(
                number, AT, "髙﨑", 20_000 + cash, 20_000 + cash + short, 20_000, cash + short,
                "数え間違い" if short else "", PIECES, "00123" if number < 20 else "", date(2026, 11, 25),
            ) if number < count - 2 else None  # fmt: skip
            lines.append(TillLine(site, day, sums, kinds, 20_000, closing))
    return TillList(CENTER, sites, date(2026, 11, 1), date(2026, 12, 1), tuple(lines))
