"""The till of a site: opened with its float, counted meanwhile, closed for good. Nothing of it is undone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import (
    DifferenceUnexplained,
    NegativeMoney,
    NotFound,
    NotReadable,
    TillChanged,
    TillClosed,
    TillNotOpen,
    TillNotYet,
    TillOpened,
)
from desktop.models import Payment, Site, Staff, TillCount, TillDay, TillMove
from desktop.models.rulebook import rulebook
from desktop.models.till_days import last_closed_day, till_day_for, till_day_on
from desktop.models.till_sums import (
    came_later,
    carried,
    first_till_day,
    float_of,
    should_be_there,
    unclosed_days,
)
from desktop.operations.acting import Acting
from desktop.rules.cash import DENOMINATIONS, MOST_PIECES, Pieces, cash_of
from desktop.rules.visible import one_line
from desktop.words import TillCountKind, TillMoveKind

OUT = frozenset({TillMoveKind.TO_SAFE, TillMoveKind.HELD_BACK})
MOST_MOVED = 99_999_999
ONE_DAY = timedelta(days=1)


def open_till(session: Session, acting: Acting, pieces: Iterable[tuple[int, int]], note: str = "") -> int:
    """The float was counted before the first money came. Returns the id of the till day.

    What the till of the days before held and nobody counted goes on into this day. Raises TillOpened,
    DifferenceUnexplained where the float is not what was kept and `note` is empty, NegativeMoney, NotReadable.
    """
    site_id, note, counted = acting.by.site_id, one_line(note), _counted(pieces)
    _take_till(session, site_id)
    day = till_day_on(session, site_id, acting.today)
    _refuse_opened(session, site_id, day)
    kept = float_of(session, site_id, day)
    total = cash_of(counted)
    _refuse_unexplained(session, site_id, day, total - kept, note)
    _close_uncounted(session, acting, site_id, day, note)
    opened = _begun(session, acting, site_id, day, total, acting.by.staff_id)
    session.add(_count(acting, opened, TillCountKind.OPENING, counted, kept, note))
    session.flush()
    return opened.id


def count_till(session: Session, acting: Acting, pieces: Iterable[tuple[int, int]], note: str = "") -> int:
    """The till was counted in between; returns the id of the count, which says what should have been there.

    Raises NegativeMoney, NotReadable.
    """
    site_id, counted = acting.by.site_id, _counted(pieces)
    _take_till(session, site_id)
    day = till_day_on(session, site_id, acting.today)
    expected = should_be_there(session, site_id, day)
    till = _till_day(session, site_id, day) or _begun(
        session, acting, site_id, day, float_of(session, site_id, day), acting.by.staff_id
    )
    count = _count(acting, till, TillCountKind.INTERIM, counted, expected, one_line(note))
    session.add(count)
    session.flush()
    return count.id


def move_cash(session: Session, acting: Acting, kind: TillMoveKind, yen: int, note: str = "") -> int:
    """Cash that is no taking goes into or out of the till, by its kind. Returns its id.

    Raises NegativeMoney for none or less, NotReadable for more than anybody moves.
    """
    if yen <= 0:
        raise NegativeMoney("yen", yen)
    if yen > MOST_MOVED:
        raise NotReadable("yen", str(yen))
    move = TillMove(
        site_id=acting.by.site_id,
        till_day=till_day_for(session, acting.by.site_id, acting.today),
        at=acting.now,
        kind=kind,
        amount=-yen if kind in OUT else yen,
        note=one_line(note),
        staff_id=acting.by.staff_id,
    )
    session.add(move)
    session.flush()
    return move.id


def close_till(
    session: Session,
    acting: Acting,
    day: date,
    pieces: Iterable[tuple[int, int]],
    reason: str = "",
    *,
    seen_expected: int,
    kept: int | None = None,
) -> int:
    """Close the day for good; money that comes after counts for the next one. Returns the id of the till day.

    `seen_expected` is what the clerk was told should be there, `kept` what stays as the next float (the usual one).
    Days before it that nobody closed are closed with it, uncounted: their cash is in this count. Raises TillNotYet,
    TillClosed, TillNotOpen, TillChanged, DifferenceUnexplained, NegativeMoney, NotReadable.
    """
    site_id, reason, counted = acting.by.site_id, one_line(reason), _counted(pieces)
    _take_till(session, site_id)
    _refuse_day(session, acting, site_id, day)
    expected, later = should_be_there(session, site_id, day), came_later(session, site_id, day)
    if seen_expected != expected + later:
        raise TillChanged(seen_expected, expected + later)
    total = cash_of(counted) - later
    _refuse_unexplained(session, site_id, day, total - expected, reason)
    stays = _stays(session, site_id, day, total, kept)
    opened = float_of(session, site_id, day)
    _close_uncounted(session, acting, site_id, day, reason)
    till = _till_day(session, site_id, day) or _begun(session, acting, site_id, day, opened)
    session.add(_count(acting, till, TillCountKind.CLOSING, counted, expected + later, reason))
    _close(acting, till, expected, total, stays, reason)
    _pass_on(session, site_id, day, stays)
    session.flush()
    return till.id


def _take_till(session: Session, site_id: int) -> None:
    """Alone at the till until the transaction ends: payments under way end first, others wait."""
    taken = select(Site.id).where(Site.id == site_id).with_for_update(key_share=True)
    if session.scalars(taken).first() is None:
        raise NotFound("site", str(site_id))


def _till_day(session: Session, site_id: int, day: date) -> TillDay | None:
    of_it = select(TillDay).where(TillDay.site_id == site_id, TillDay.day == day)
    return session.scalars(of_it.execution_options(populate_existing=True)).first()


def _begun(
    session: Session, acting: Acting, site_id: int, day: date, opening_float: int, opened_by: int | None = None
) -> TillDay:
    till = TillDay(site_id=site_id, day=day, opening_float=opening_float, opened_at=acting.now, opened_by=opened_by)
    session.add(till)
    session.flush()
    return till


def _count(acting: Acting, till: TillDay, kind: TillCountKind, pieces: Pieces, expected: int, note: str) -> TillCount:
    return TillCount(
        till_day_id=till.id,
        kind=kind,
        at=acting.now,
        pieces=[list(piece) for piece in pieces],
        total=cash_of(pieces),
        expected=expected,
        note=note,
        staff_id=acting.by.staff_id,
    )


def _close(acting: Acting, till: TillDay, expected: int, counted: int, kept: int, reason: str) -> None:
    till.closed_at, till.closed_by = acting.now, acting.by.staff_id
    till.expected, till.counted = expected, counted
    till.kept, till.to_safe, till.reason = kept, counted - kept, reason


def _close_uncounted(session: Session, acting: Acting, site_id: int, day: date, reason: str) -> None:
    """Days that nobody closed stay as the till was reckoned; what they held goes on into the day that is counted."""
    if first_till_day(session, site_id) is None:
        return  # what was taken before the till was ever counted is nobody's float
    for before in unclosed_days(session, site_id, day):
        expected, began = should_be_there(session, site_id, before), float_of(session, site_id, before)
        till = _till_day(session, site_id, before) or _begun(session, acting, site_id, before, began)
        _close(acting, till, expected, expected, max(expected, 0), reason)
        session.flush()


def _pass_on(session: Session, site_id: int, day: date, kept: int) -> None:
    """A later day that was begun with what was reckoned begins with what was kept; no more than one is open so."""
    later = select(TillDay).where(TillDay.site_id == site_id, TillDay.day > day).order_by(TillDay.day)
    for till in session.scalars(later):
        till.opening_float = carried(session, site_id, kept, day + ONE_DAY, till.day)


def _counted(pieces: Iterable[tuple[int, int]]) -> Pieces:
    counted: Counter[int] = Counter()
    for yen, number in pieces:
        if number < 0:
            raise NegativeMoney("pieces", number)
        if yen not in DENOMINATIONS or number > MOST_PIECES:
            raise NotReadable("pieces", f"{yen} x {number}")
        counted[yen] += number
    return tuple(sorted(counted.items(), reverse=True))


def _stays(session: Session, site_id: int, day: date, total: int, kept: int | None) -> int:
    wanted = int(rulebook(session).setting("till.float", day, site_id)) if kept is None else kept
    if wanted < 0:
        raise NegativeMoney("kept", wanted)
    if kept is not None and kept > max(total, 0):
        raise NotReadable("kept", str(kept))
    return min(wanted, max(total, 0))


def _refuse_opened(session: Session, site_id: int, day: date) -> None:
    site = session.get_one(Site, site_id).name
    if (till := _till_day(session, site_id, day)) is not None:
        raise TillOpened(site, day, _name(session, till.opened_by), till.opened_at)
    paid = select(Payment.taken_at, Payment.staff_id).where(Payment.site_id == site_id, Payment.till_day == day)
    moved = select(TillMove.at, TillMove.staff_id).where(TillMove.site_id == site_id, TillMove.till_day == day)
    firsts = (paid.order_by(Payment.id), moved.order_by(TillMove.id))
    began = [row for first in firsts for row in session.execute(first.limit(1))]
    if began:
        at, staff_id = min(began, key=lambda row: row[0])
        raise TillOpened(site, day, _name(session, staff_id), at)


def _refuse_day(session: Session, acting: Acting, site_id: int, day: date) -> None:
    site = session.get_one(Site, site_id).name
    till = _till_day(session, site_id, day)
    if till is not None and till.closed_at is not None:
        raise TillClosed(site, day, _name(session, till.closed_by), till.closed_at)
    last = last_closed_day(session, site_id)
    if last is not None and day <= last:
        raise TillNotOpen(site, day)
    if day > acting.today:
        raise TillNotYet(site, day, acting.today)


def _refuse_unexplained(session: Session, site_id: int, day: date, difference: int, reason: str) -> None:
    if difference and not reason and rulebook(session).setting("till.reason_wanted", day, site_id):
        raise DifferenceUnexplained(difference)


def _name(session: Session, staff_id: int | None) -> str:
    staff = session.get(Staff, staff_id) if staff_id is not None else None
    return staff.name if staff is not None else ""
