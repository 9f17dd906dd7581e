"""The tills of several sites on one day as one sheet. All in yen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from desktop.queries.till_rows import ReceiptRun, TillClosing, TillDayRows, TillKindRow, TillSums
from desktop.words import TakingKind


def joined(tills: Sequence[TillDayRows]) -> TillDayRows:
    """Summed up; it is closed when each of them is, counted when each of them was."""
    first, *others = tills
    if not others:
        return first
    closings = [till.closing for till in tills if till.closing is not None]
    before = [till.before for till in tills if till.before is not None]
    return replace(
        first,
        site="・".join(till.site for till in tills),
        tills=len(tills),
        opening_float=sum(till.opening_float for till in tills),
        began=None,
        sums=_sums(tills),
        kinds=_kinds(tills),
        entries=tuple(sorted((entry for till in tills for entry in till.entries), key=lambda entry: entry.at)),
        counts=tuple(sorted((count for till in tills for count in till.counts), key=lambda count: count.at)),
        receipts=_receipts(tills),
        reissues=tuple(sorted((again for till in tills for again in till.reissues), key=lambda again: again.at)),
        closing=_closing(tills, closings) if len(closings) == len(tills) else None,
        usual_float=sum(till.usual_float for till in tills),
        later=sum(till.later for till in tills),
        before=sum(before) if before else None,
    )


def _sums(tills: Sequence[TillDayRows]) -> TillSums:
    each = [till.sums for till in tills]
    return TillSums(
        cash_income=sum(sums.cash_income for sums in each),
        other_income=sum(sums.other_income for sums in each),
        cash_back=sum(sums.cash_back for sums in each),
        from_cards=sum(sums.from_cards for sums in each),
        moves=sum(sums.moves for sums in each),
    )


def _kinds(tills: Sequence[TillDayRows]) -> tuple[TillKindRow, ...]:
    found: dict[TakingKind, list[TillKindRow]] = {}
    for till in tills:
        for row in till.kinds:
            found.setdefault(row.kind, []).append(row)
    return tuple(
        TillKindRow(
            kind,
            sum(row.payments for row in found[kind]),
            sum(row.cash for row in found[kind]),
            sum(row.other for row in found[kind]),
        )
        for kind in TakingKind
        if kind in found
    )


def _receipts(tills: Sequence[TillDayRows]) -> ReceiptRun:
    runs = [till.receipts for till in tills]
    numbered = [run for run in runs if run.count]
    return ReceiptRun(
        first="、".join(run.first for run in numbered),
        last="、".join(run.last for run in numbered),
        count=sum(run.count for run in runs),
        voided=sum(run.voided for run in runs),
        permits=sum(run.permits for run in runs),
    )


def _closing(tills: Sequence[TillDayRows], closings: Sequence[TillClosing]) -> TillClosing:
    last = max(closings, key=lambda closing: closing.at)
    reasons = [f"{till.site}：{till.closing.reason}" for till in tills if till.closing and till.closing.reason]
    pieces: Counter[int] = Counter()
    for closing in closings:
        pieces.update(dict(closing.pieces or ()))
    return replace(
        last,
        by="・".join(dict.fromkeys(closing.by for closing in closings if closing.by)),
        expected=sum(closing.expected for closing in closings),
        counted=sum(closing.counted for closing in closings),
        kept=sum(closing.kept for closing in closings),
        to_safe=sum(closing.to_safe for closing in closings),
        reason="　".join(reasons),
        pieces=tuple(pieces.items()) if all(closing.pieces is not None for closing in closings) else None,
        slip="",
        deposited_on=None,
    )
