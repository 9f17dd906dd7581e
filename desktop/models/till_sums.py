"""What should be in a site's till, for the verbs that count it and the questions that show it. All in yen."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import func, select, union_all
from sqlalchemy.orm import Session

from desktop.models.money import Payment
from desktop.models.rulebook import rulebook
from desktop.models.till_days import last_closed_day
from desktop.models.tills import TillDay, TillMove
from desktop.words import PaymentMethod

LOOKS_BACK = timedelta(days=31)  # a till that was never counted is not asked about for longer
ONE_DAY = timedelta(days=1)


def cash_between(session: Session, site_id: int, first: date, until: date | None = None) -> int:
    """Cash taken less cash given back, and cash moved in less moved out, from a day until before another."""
    taken = select(func.coalesce(func.sum(Payment.amount), 0)).where(
        Payment.site_id == site_id, Payment.till_day >= first, Payment.method == PaymentMethod.CASH
    )
    moved = select(func.coalesce(func.sum(TillMove.amount), 0)).where(
        TillMove.site_id == site_id, TillMove.till_day >= first
    )
    if until is not None:
        taken, moved = taken.where(Payment.till_day < until), moved.where(TillMove.till_day < until)
    return int(session.scalars(taken).one()) + int(session.scalars(moved).one())


def float_of(session: Session, site_id: int, day: date) -> int:
    """What was in the till as the day began: counted, or what the day before it left there.

    A till that nobody ever opened or closed begins with the usual float.
    """
    latest = select(TillDay).where(TillDay.site_id == site_id, TillDay.day <= day).order_by(TillDay.day.desc()).limit(1)
    began = session.scalars(latest).first()
    if began is None:
        return int(rulebook(session).setting("till.float", day, site_id))
    if began.day == day:
        return began.opening_float
    if began.kept is not None:
        return carried(session, site_id, began.kept, began.day + ONE_DAY, day)
    return carried(session, site_id, began.opening_float, began.day, day)


def carried(session: Session, site_id: int, held: int, first: date, until: date) -> int:
    """What the till that held so much holds after these days, from one until before another.

    It never holds less than nothing: what went back beyond that came out of the safe.
    """
    for yen in _cash_by_day(session, site_id, first, until):
        held = max(0, held + yen)
    return held


def _cash_by_day(session: Session, site_id: int, first: date, until: date) -> list[int]:
    taken = select(Payment.till_day.label("day"), Payment.amount.label("yen")).where(
        Payment.site_id == site_id,
        Payment.till_day >= first,
        Payment.till_day < until,
        Payment.method == PaymentMethod.CASH,
    )
    moved = select(TillMove.till_day, TillMove.amount).where(
        TillMove.site_id == site_id, TillMove.till_day >= first, TillMove.till_day < until
    )
    both = union_all(taken, moved).subquery()
    sums = select(func.sum(both.c.yen)).group_by(both.c.day).order_by(both.c.day)
    return [int(yen) for yen in session.scalars(sums)]


def should_be_there(session: Session, site_id: int, day: date) -> int:
    """The cash of the day with its float."""
    return float_of(session, site_id, day) + cash_between(session, site_id, day, day + ONE_DAY)


def came_later(session: Session, site_id: int, day: date) -> int:
    """The cash of the days after it, which is in the same till when a day is closed late."""
    return cash_between(session, site_id, day + ONE_DAY)


def unclosed_days(session: Session, site_id: int, before: date) -> tuple[date, ...]:
    """The days before it on which the till was used and never closed, in order."""
    closed = last_closed_day(session, site_id)
    since = closed + ONE_DAY if closed is not None else first_till_day(session, site_id) or before - LOOKS_BACK
    if since >= before:
        return ()
    paid = select(Payment.till_day).where(Payment.site_id == site_id, Payment.till_day.between(since, before - ONE_DAY))
    moved = select(TillMove.till_day).where(
        TillMove.site_id == site_id, TillMove.till_day.between(since, before - ONE_DAY)
    )
    opened = select(TillDay.day).where(
        TillDay.site_id == site_id, TillDay.day.between(since, before - ONE_DAY), TillDay.closed_at.is_(None)
    )
    return tuple(sorted(session.scalars(paid.union(moved, opened))))


def first_till_day(session: Session, site_id: int) -> date | None:
    """Since when the site's till is opened and closed, None where nobody ever did."""
    return session.scalars(select(func.min(TillDay.day)).where(TillDay.site_id == site_id)).one()


def takings_of(session: Session, till: TillDay) -> int:
    """What a closed day gives to the bank: what was counted beyond the next float, without cash that was no taking."""
    moved = select(func.coalesce(func.sum(TillMove.amount), 0)).where(
        TillMove.site_id == till.site_id, TillMove.till_day == till.day
    )
    return (till.counted or 0) - (till.kept or 0) - int(session.scalars(moved).one())
