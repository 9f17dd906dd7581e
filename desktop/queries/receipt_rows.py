"""The receipts of a day, or those that were asked for. Reads receipts, receipt_lines, payments."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Payment, Receipt, ReceiptLine
from desktop.queries.moments import on_day
from desktop.words import PaymentMethod, TakingKind

RECEIPT_READS = frozenset({"receipts", "receipt_lines", "payments"})
MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRow:
    """A receipt in the list, in yen; `refunded` is what went back of one that stands."""

    id: int
    number: str
    issued_at: datetime
    addressee: str
    total: int
    kinds: tuple[TakingKind, ...]
    method: PaymentMethod
    reissues: int
    refunded: int
    voided: bool


def receipt_rows(session: Session, site_id: int | None, day: date | None, text: str = "") -> tuple[ReceiptRow, ...]:
    """Of the day, or of all days whose number or addressee has the text in it; the latest first, 200 at most."""
    wanted = unicodedata.normalize("NFKC", text).strip()
    asked = select(Receipt).order_by(Receipt.issued_at.desc(), Receipt.id.desc()).limit(MOST)
    if site_id is not None:
        asked = asked.where(Receipt.site_id == site_id)
    if wanted:
        in_name = func.lower(Receipt.addressee).contains(wanted.lower(), autoescape=True)
        asked = asked.where(in_name | func.lower(Receipt.number).contains(wanted.lower(), autoescape=True))
    elif day is not None:
        asked = asked.where(on_day(Receipt.issued_at, day))
    receipts = session.scalars(asked).all()
    ids = [each.id for each in receipts]
    kinds, money = _kinds(session, ids), _money(session, ids)
    return tuple(
        ReceiptRow(
            id=each.id,
            number=each.number,
            issued_at=each.issued_at,
            addressee=each.addressee,
            total=each.total,
            kinds=tuple(kinds.get(each.id, ())),
            method=money[each.id][0] if each.id in money else PaymentMethod.CASH,
            reissues=each.reissues,
            refunded=0 if each.voided_at is not None or each.id not in money else each.total - money[each.id][1],
            voided=each.voided_at is not None,
        )
        for each in receipts
    )


def _kinds(session: Session, ids: list[int]) -> dict[int, list[TakingKind]]:
    """What the receipts are for, each kind once and in the order of the lines."""
    lines = (
        select(ReceiptLine.receipt_id, ReceiptLine.kind)
        .where(ReceiptLine.receipt_id.in_(ids))
        .order_by(ReceiptLine.receipt_id, ReceiptLine.position)
    )
    found: dict[int, list[TakingKind]] = {}
    for receipt_id, kind in session.execute(lines):
        kinds = found.setdefault(receipt_id, [])
        if kind not in kinds:
            kinds.append(kind)
    return found


def _money(session: Session, ids: list[int]) -> dict[int, tuple[PaymentMethod, int]]:
    """How each was paid, and what of it stands."""
    sums = (
        select(Payment.receipt_id, func.min(Payment.method), func.sum(Payment.amount))
        .where(Payment.receipt_id.in_(ids))
        .group_by(Payment.receipt_id)
    )
    return {int(row[0] or 0): (PaymentMethod(row[1]), int(row[2])) for row in session.execute(sums)}
