"""The movements of a till's day one by one. Reads payments, payment_parts, receipts, permits, bookings, till_moves."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import case, distinct, func, select
from sqlalchemy.orm import Session

from desktop.models import (
    Booking,
    Group,
    JournalFact,
    JournalPayload,
    Payment,
    PaymentPart,
    Permit,
    Receipt,
    Staff,
    TillCount,
    TillDay,
    TillMove,
)
from desktop.models.users import USER_NAME
from desktop.queries.till_rows import ReceiptRun, Reissue, TillCountRow, TillEntry
from desktop.rules.center_time import end_of_day, on_the_wall
from desktop.words import TakingKind


def entries_of(session: Session, site_id: int, day: date) -> tuple[TillEntry, ...]:
    """Payments and moves of cash, by time."""
    kinds = _kinds(session, site_id, day)
    paid = (
        select(Payment, Receipt.number, Receipt.addressee, Permit.number, USER_NAME, Staff.name)
        .outerjoin(Receipt, Receipt.id == Payment.receipt_id)
        .outerjoin(Permit, Permit.id == Payment.permit_id)
        .outerjoin(Booking, Booking.id == Permit.booking_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .outerjoin(Staff, Staff.id == Payment.staff_id)
        .where(Payment.site_id == site_id, Payment.till_day == day)
        .order_by(Payment.id)
    )
    moved = (
        select(TillMove, Staff.name)
        .outerjoin(Staff, Staff.id == TillMove.staff_id)
        .where(TillMove.site_id == site_id, TillMove.till_day == day)
        .order_by(TillMove.id)
    )
    entries = [_paid(row, kinds) for row in session.execute(paid)]
    entries += [
        TillEntry(move.at, move.amount, staff or "", note=move.note, move=move.kind)
        for move, staff in session.execute(moved)
    ]
    return tuple(sorted(entries, key=lambda entry: entry.at))


def receipts_of(session: Session, site_id: int, day: date) -> ReceiptRun:
    """The receipts whose money was taken on the day."""
    taken = (Payment.site_id == site_id) & (Payment.till_day == day) & Payment.reverses_id.is_(None)
    numbered = select(Payment.receipt_id).where(taken, Payment.receipt_id.is_not(None))
    voided = func.sum(case((Receipt.voided_at.is_not(None), 1), else_=0))
    among = select(func.min(Receipt.id), func.max(Receipt.id), func.count(), voided).where(Receipt.id.in_(numbered))
    first, last, count, voids = session.execute(among).one()
    alone = select(func.count(distinct(Payment.permit_id))).where(taken, Payment.receipt_id.is_(None))
    permits = session.scalars(alone).one()
    if not count:
        return ReceiptRun(permits=permits)
    numbers = dict(session.execute(select(Receipt.id, Receipt.number).where(Receipt.id.in_((first, last)))).all())
    return ReceiptRun(numbers[first], numbers[last], count, int(voids or 0), permits)


def reissues_of(session: Session, site_id: int, day: date) -> tuple[Reissue, ...]:
    """What the journal tells of receipts printed once more on the day."""
    began, ended = end_of_day(date.fromordinal(day.toordinal() - 1)), end_of_day(day)
    again = (
        select(JournalFact.at, JournalPayload.after)
        .join(JournalPayload, JournalPayload.number == JournalFact.number)
        .where(JournalFact.verb == "reissue_receipt", JournalFact.at >= began, JournalFact.at < ended)
        .where(JournalPayload.table_name == Receipt.__tablename__)
        .order_by(JournalFact.number)
    )
    return tuple(
        Reissue(on_the_wall(at), after["number"], after["reissues"])
        for at, after in session.execute(again)
        if after is not None and after["site_id"] == site_id
    )


def counts_of(session: Session, till_day_ids: list[int]) -> dict[int, tuple[TillCountRow, ...]]:
    """The counts of the days, each by time."""
    counted = (
        select(TillCount, Staff.name)
        .outerjoin(Staff, Staff.id == TillCount.staff_id)
        .where(TillCount.till_day_id.in_(till_day_ids))
        .order_by(TillCount.id)
    )
    found: dict[int, tuple[TillCountRow, ...]] = {}
    for count, staff in session.execute(counted):
        pieces = tuple((int(yen), int(number)) for yen, number in count.pieces)
        row = TillCountRow(count.kind, count.at, pieces, count.total, count.expected, count.note, staff or "")
        found[count.till_day_id] = (*found.get(count.till_day_id, ()), row)
    return found


def till_row(session: Session, site_id: int, day: date) -> TillDay | None:
    return session.scalars(select(TillDay).where(TillDay.site_id == site_id, TillDay.day == day)).first()


def _kinds(session: Session, site_id: int, day: date) -> dict[int, tuple[TakingKind, ...]]:
    parts = (
        select(PaymentPart.payment_id, PaymentPart.kind)
        .join(Payment, Payment.id == PaymentPart.payment_id)
        .where(Payment.site_id == site_id, Payment.till_day == day)
    )
    found: dict[int, tuple[TakingKind, ...]] = {}
    for payment_id, kind in session.execute(parts):
        found[payment_id] = (*found.get(payment_id, ()), kind)
    order = {kind: number for number, kind in enumerate(TakingKind)}
    return {payment_id: tuple(sorted(kinds, key=order.__getitem__)) for payment_id, kinds in found.items()}


def _paid(row: Any, kinds: dict[int, tuple[TakingKind, ...]]) -> TillEntry:
    payment, receipt, addressee, permit, user, staff = row
    at: datetime = payment.taken_at
    return TillEntry(
        at,
        payment.amount,
        staff or "",
        number=receipt or permit or "",
        who=addressee or user or "",
        note=payment.reason,
        method=payment.method,
        kinds=kinds.get(payment.id, ()),
        back=payment.reverses_id is not None,
        receipt_id=payment.receipt_id,
    )
