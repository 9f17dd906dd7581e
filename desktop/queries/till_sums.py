"""Sums of the till by day. Reads payments, payment_parts, till_moves."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from desktop.models import Payment, PaymentPart, TillMove
from desktop.queries.till_rows import TillKindRow, TillSums
from desktop.words import PaymentMethod, TakingKind

Place = tuple[int, date]
"""A site and a day of its till."""
_TAKEN = func.sum(case((Payment.reverses_id.is_(None), 1), else_=0))
_BACK = func.sum(case((Payment.amount < 0, Payment.amount), else_=0))


def sums_by_day(session: Session, sites: Collection[int], first: date, until: date) -> dict[Place, TillSums]:
    """From a day until before another; days without movement are left out."""
    paid = (
        select(Payment.site_id, Payment.till_day, Payment.method, func.sum(Payment.amount), _BACK)
        .where(*_among(sites, first, until))
        .group_by(Payment.site_id, Payment.till_day, Payment.method)
    )
    found: dict[Place, dict[str, int]] = {}
    for site_id, day, method, amount, back in session.execute(paid):
        _add(found.setdefault((site_id, day), {}), method, int(amount), int(back))
    moved = (
        select(TillMove.site_id, TillMove.till_day, func.sum(TillMove.amount))
        .where(TillMove.site_id.in_(sites), TillMove.till_day >= first, TillMove.till_day < until)
        .group_by(TillMove.site_id, TillMove.till_day)
    )
    for site_id, day, amount in session.execute(moved):
        found.setdefault((site_id, day), {})["moves"] = int(amount)
    return {place: TillSums(**sums) for place, sums in found.items()}


def kinds_by_day(
    session: Session, sites: Collection[int], first: date, until: date
) -> Mapping[Place, dict[TakingKind, TillKindRow]]:
    """What the income was for, in the order of the daily sheet."""
    parts = (
        select(
            *(Payment.site_id, Payment.till_day, PaymentPart.kind, Payment.method, _TAKEN),
            func.sum(PaymentPart.amount),
        )
        .join(PaymentPart, PaymentPart.payment_id == Payment.id)
        .where(Payment.method != PaymentMethod.PREPAID, *_among(sites, first, until))
        .group_by(Payment.site_id, Payment.till_day, PaymentPart.kind, Payment.method)
    )
    found: dict[Place, dict[TakingKind, list[int]]] = {}
    for site_id, day, kind, method, payments, amount in session.execute(parts):
        row = found.setdefault((site_id, day), {}).setdefault(kind, [0, 0, 0])
        row[0] += int(payments)
        row[1 if method is PaymentMethod.CASH else 2] += int(amount)
    return {
        place: {kind: TillKindRow(kind, *rows[kind]) for kind in TakingKind if kind in rows}
        for place, rows in found.items()
    }


def _among(sites: Collection[int], first: date, until: date) -> tuple[ColumnElement[bool], ...]:
    return (Payment.site_id.in_(sites), Payment.till_day >= first, Payment.till_day < until)


def _add(sums: dict[str, int], method: PaymentMethod, amount: int, back: int) -> None:
    name = "other_income"
    if method is PaymentMethod.CASH:
        name = "cash_income"
        sums["cash_back"] = sums.get("cash_back", 0) - back
    elif method is PaymentMethod.PREPAID:
        name = "from_cards"
    sums[name] = sums.get(name, 0) + amount
