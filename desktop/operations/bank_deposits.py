"""Takings of closed till days that were put into the bank, slip by slip."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import DepositDiffers, InBank, Missing, NegativeMoney, NotFound, NotReadable, TillNotOpen
from desktop.models import BankDeposit, Site, TillDay
from desktop.models.till_sums import takings_of
from desktop.operations.acting import Acting
from desktop.rules.visible import one_line

MOST_PUT = 999_999_999


def deposit_takings(
    session: Session,
    acting: Acting,
    day_ids: Collection[int],
    slip_number: str,
    deposited_on: date,
    amount: int,
    reason: str = "",
) -> int:
    """The takings of these closed days went into the bank, in yen. Returns the id of the deposit.

    Raises Missing without days or slip, NotFound, NegativeMoney, NotReadable, TillNotOpen for a day that is not
    closed, InBank, DepositDiffers where the sum is another and `reason` is empty.
    """
    slip_number, reason = one_line(slip_number), one_line(reason)
    if not day_ids:
        raise Missing("till_days")
    if not slip_number:
        raise Missing("slip_number")
    if amount < 0:
        raise NegativeMoney("amount", amount)
    if amount > MOST_PUT:
        raise NotReadable("amount", str(amount))
    days = _locked(session, acting, day_ids)
    due = sum(takings_of(session, day) for day in days)
    if due != amount and not reason:
        raise DepositDiffers(due, amount)
    deposit = BankDeposit(
        site_id=acting.by.site_id,
        deposited_on=deposited_on,
        slip_number=slip_number,
        amount=amount,
        reason=reason,
        staff_id=acting.by.staff_id,
    )
    session.add(deposit)
    session.flush()
    for day in days:
        day.bank_deposit_id = deposit.id
    session.flush()
    return deposit.id


def take_back_deposit(session: Session, acting: Acting, deposit_id: int) -> int:
    """It was written down by mistake: its days are to be put into the bank again. Raises NotFound at another site."""
    deposit = session.get(BankDeposit, deposit_id, populate_existing=True, with_for_update={"key_share": True})
    if deposit is None or deposit.site_id != acting.by.site_id:
        raise NotFound("bank_deposit", str(deposit_id))
    for day in session.scalars(select(TillDay).where(TillDay.bank_deposit_id == deposit_id).order_by(TillDay.id)):
        day.bank_deposit_id = None
    session.flush()
    session.delete(deposit)
    session.flush()
    return deposit_id


def _locked(session: Session, acting: Acting, day_ids: Collection[int]) -> list[TillDay]:
    """The days in the order of their ids, which nobody else puts into the bank meanwhile."""
    wanted = select(TillDay).where(TillDay.id.in_(set(day_ids)), TillDay.site_id == acting.by.site_id)
    locked = wanted.order_by(TillDay.id).with_for_update(key_share=True).execution_options(populate_existing=True)
    days = list(session.scalars(locked))
    if unknown := set(day_ids) - {day.id for day in days}:
        raise NotFound("till_day", str(min(unknown)))
    for day in days:
        if day.closed_at is None:
            raise TillNotOpen(session.get_one(Site, day.site_id).name, day.day)
        if day.bank_deposit_id is not None:
            raise InBank(day.day, session.get_one(BankDeposit, day.bank_deposit_id).slip_number)
    return days
