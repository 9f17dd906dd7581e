"""What can be settled at the desk, and what its money was for. Whole yen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from desktop.words import MachineKind, TakingKind


class ThingKind(StrEnum):
    """What a receipt can be for. A BOOKING is settled by its permit, which it gets if it has none yet."""

    PRINT_JOB = "print_job"
    BOOKING = "booking"
    PERMIT = "permit"
    RENTAL = "rental"
    LOAN = "loan"
    INVOICE = "invoice"
    CARD = "card"


def printing_kind(machine: MachineKind | None) -> TakingKind:
    return TakingKind.COPYING if machine is MachineKind.COPIER else TakingKind.PRINTING


def booking_parts(fee_lines: Iterable[Mapping[str, Any]]) -> dict[TakingKind, int]:
    """A booking's fee by what it is for: equipment is paid for what it is, heating and relief belong to the room."""
    parts: dict[TakingKind, int] = {}
    for line in fee_lines:
        kind = TakingKind.EQUIPMENT if line["kind"] == "stock" else TakingKind.ROOM
        parts[kind] = parts.get(kind, 0) + int(line["amount"])
    return {kind: yen for kind, yen in parts.items() if yen}


def rest_parts(due: Mapping[TakingKind, int], taken: Mapping[TakingKind, int], yen: int) -> dict[TakingKind, int]:
    """How `yen` that are still due (or come back) are shared: by what each kind is short of (or has too much)."""
    sign = 1 if yen >= 0 else -1
    short = {kind: sign * (due.get(kind, 0) - taken.get(kind, 0)) for kind in {**due, **taken}}
    shares = spread(abs(yen), {kind: each for kind, each in short.items() if each > 0} or dict(due))
    return {kind: sign * each for kind, each in shares.items()}


def spread(yen: int, weights: Mapping[TakingKind, int]) -> dict[TakingKind, int]:
    """`yen` in the proportion of the weights, by the largest remainder: the shares sum to it, none is zero.

    Without any weight all of it is OTHER. A negative weight or sum is a `ValueError`.
    """
    if yen < 0 or any(weight < 0 for weight in weights.values()):
        raise ValueError(f"{yen} yen by {dict(weights)}")
    total = sum(weights.values())
    if not total:
        return {TakingKind.OTHER: yen} if yen else {}
    shares = {kind: yen * weight // total for kind, weight in weights.items()}
    neediest = sorted(weights, key=lambda kind: -(yen * weights[kind] % total))
    for kind in neediest[: yen - sum(shares.values())]:
        shares[kind] += 1
    return {kind: share for kind, share in shares.items() if share}
