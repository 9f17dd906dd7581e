"""The demo's tills: opened in the morning, closed in the evening, their takings taken to the bank once a week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.jobs.demo.town import Act, Town, as_is
from desktop.models import Payment, TillDay
from desktop.models.rulebook import rulebook
from desktop.models.till_days import till_day_on
from desktop.models.till_sums import float_of, should_be_there, takings_of
from desktop.operations.acting import Acting
from desktop.operations.bank_deposits import deposit_takings
from desktop.operations.till import close_till, count_till, move_cash, open_till
from desktop.rules.cash import DENOMINATIONS, Pieces
from desktop.words import TillMoveKind

SITES = (1, 2)
OPENS, CLOSES, NOON = time(8, 5), time(20, 55), time(12, 30)
BANK_DAY, BANK_HOUR = 3, time(14)  # Thursdays
LEAST_COINS = ((500, 8), (100, 30), (50, 8), (10, 30))  # before notes: change for the next visitors
MISSED = 0.06  # of the evenings the till does not agree
MISTAKES = ((-10, "釣り銭の渡し間違いと思われる"), (10, "10円の受け取りすぎ"), (-100, "両替のときの数え違い"))


def till_acts(town: Town, own: Random, first: date) -> list[Act]:
    """From the first day to the demo day, which has only been opened."""
    with town.database.reading() as session:
        book = rulebook(session)
    days = [first + timedelta(days=number) for number in range((town.today - first).days + 1)]
    return [act for site in SITES for day in days for act in _day(town, own, day, site, opens=book.open_on(day, site))]


def _day(town: Town, own: Random, day: date, site: int, *, opens: bool) -> Iterator[Act]:
    missing, reason = own.choice(MISTAKES) if own.random() < MISSED and opens else (0, "")
    if opens:
        opening = partial(open_demo_till, day=day)
        yield Act(datetime.combine(day, OPENS), "staff", partial(as_is, opening), site)
    if day == town.today:
        return
    if site == 1 and day == town.today - timedelta(days=1):
        yield Act(datetime.combine(day, time(10, 40)), "staff", partial(as_is, change_demo_coins))
        yield Act(datetime.combine(day, NOON), "staff", partial(as_is, count_demo_till))
    if day.weekday() == BANK_DAY:
        slip = f"{(day - date(2000, 1, 1)).days % 10_000:04}-{site}"
        to_bank = partial(deposit_demo_takings, slip=slip)
        yield Act(datetime.combine(day, BANK_HOUR), "manager", partial(as_is, to_bank), site)
    closing = partial(close_demo_till, day=day, missing=missing, reason=reason)
    yield Act(datetime.combine(day, CLOSES), "staff", partial(as_is, closing), site)


def open_demo_till(session: Session, acting: Acting, day: date) -> int | None:
    """The float is what was kept; a day on which somebody had paid already has begun by itself."""
    if _is_used(session, acting, day):
        return None
    return open_till(session, acting, pieces_of(float_of(session, acting.by.site_id, day)))


def change_demo_coins(session: Session, acting: Acting) -> int:
    return move_cash(session, acting, TillMoveKind.CHANGE_IN, 5000, "10円玉を補充（金庫から）")


def count_demo_till(session: Session, acting: Acting) -> int:
    """In between, and it agrees."""
    day = till_day_on(session, acting.by.site_id, acting.today)
    return count_till(session, acting, pieces_of(should_be_there(session, acting.by.site_id, day)))


def close_demo_till(session: Session, acting: Acting, day: date, missing: int, reason: str) -> int | None:
    """Counted as it should be, or nearly, with the reason; None for a day on which nobody came to the till."""
    begun = select(TillDay.id).where(TillDay.site_id == acting.by.site_id, TillDay.day == day)
    if session.scalars(begun).first() is None and not _is_used(session, acting, day):
        return None
    expected = should_be_there(session, acting.by.site_id, day)
    counted = max(expected + missing, 0)
    said = reason if counted != expected else ""
    return close_till(session, acting, day, pieces_of(counted), said, seen_expected=expected)


def deposit_demo_takings(session: Session, acting: Acting, slip: str) -> int | None:
    """All that lies in the safe; None where that is nothing."""
    waiting = select(TillDay).where(
        TillDay.site_id == acting.by.site_id, TillDay.closed_at.is_not(None), TillDay.bank_deposit_id.is_(None)
    )
    days = list(session.scalars(waiting.order_by(TillDay.day)))
    amount = sum(takings_of(session, day) for day in days)
    if amount <= 0:
        return None
    return deposit_takings(session, acting, [day.id for day in days], slip, acting.today, amount)


def _is_used(session: Session, acting: Acting, day: date) -> bool:
    paid = select(Payment.id).where(Payment.site_id == acting.by.site_id, Payment.till_day == day)
    return session.scalars(paid.limit(1)).first() is not None


def pieces_of(yen: int) -> Pieces:
    """A till that comes to so much: coins for change first, then the fewest notes and coins."""
    pieces: dict[int, int] = dict.fromkeys(DENOMINATIONS, 0)
    for piece, number in LEAST_COINS:
        pieces[piece] = min(number, yen // piece)
        yen -= piece * pieces[piece]
    for piece in DENOMINATIONS:
        if piece != 2000:  # hardly anybody has one
            pieces[piece] += yen // piece
            yen %= piece
    return tuple((piece, number) for piece, number in pieces.items() if number)
