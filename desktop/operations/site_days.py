"""A day of a site: opened, gone through by its checklist, closed. A day that nobody closed is closed afterwards."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import ClosedAlready, DaySigned, NotFound, NotReadable, OpenedAlready
from desktop.models import ChecklistItem, ChecklistTick, SiteDay, Staff
from desktop.models.site_days import day_if_any, taken_day
from desktop.operations.acting import Acting


def open_day(session: Session, acting: Acting) -> int:
    """The site is open from now on; the id of the day. Raises OpenedAlready, ClosedAlready."""
    row = _day(acting, session, acting.today)
    if row.closed_at is not None:
        raise ClosedAlready(row.day, _name(session, row.closed_by), row.closed_at)
    if row.opened_at is not None:
        raise OpenedAlready(row.day, _name(session, row.opened_by), row.opened_at)
    row.opened_at, row.opened_by = acting.now, acting.by.staff_id
    session.flush()
    return row.id


def close_day(session: Session, acting: Acting, day: date | None = None) -> int:
    """The day is over, today when none is given; what is still open stays open. The id of the day.

    A day before that nobody closed is closed with the moment at which that was found. Raises ClosedAlready,
    NotReadable for a day to come.
    """
    row = _day(acting, session, day or acting.today)
    if row.closed_at is not None:
        raise ClosedAlready(row.day, _name(session, row.closed_by), row.closed_at)
    row.closed_at, row.closed_by = acting.now, acting.by.staff_id
    session.flush()
    return row.id


def reopen_day(session: Session, acting: Acting, day: date | None = None) -> int:
    """Work goes on after closing; the id of the day.

    Raises OpenedAlready where it was not closed, NotFound where it was not even opened, DaySigned.
    """
    row = _day(acting, session, day or acting.today)
    refuse_signed(session, row)
    if row.closed_at is None and row.opened_at is not None:
        raise OpenedAlready(row.day, _name(session, row.opened_by), row.opened_at)
    if row.closed_at is None:
        raise NotFound("site_day", row.day.isoformat())
    row.closed_at = row.closed_by = None
    session.flush()
    return row.id


def tick_item(session: Session, acting: Acting, item_id: int, day: date | None = None) -> int:
    """The item was looked after on the day; whoever ticks it first did. The id of the tick.

    Raises NotFound, NotReadable, DaySigned.
    """
    day, site_id = day or acting.today, acting.by.site_id
    _refuse_ticks(acting, session, day)
    item = session.get(ChecklistItem, item_id)
    if item is None or not item.active or item.site_id not in {None, site_id}:
        raise NotFound("checklist_item", str(item_id))
    tick = _tick(session, site_id, item_id, day)
    if tick is None:
        tick = ChecklistTick(site_id=site_id, item_id=item_id, day=day, at=acting.now, staff_id=acting.by.staff_id)
        session.add(tick)
        session.flush()
    return tick.id


def untick_item(session: Session, acting: Acting, item_id: int, day: date | None = None) -> int:
    """It was ticked by mistake; the id of the item. Raises NotFound where it is not ticked, NotReadable, DaySigned."""
    day, site_id = day or acting.today, acting.by.site_id
    _refuse_ticks(acting, session, day)
    tick = _tick(session, site_id, item_id, day)
    if tick is None:
        raise NotFound("checklist_item", str(item_id))
    session.delete(tick)
    session.flush()
    return item_id


def refuse_signed(session: Session, row: SiteDay) -> None:
    """Raises DaySigned where the day's log stays as it is."""
    if row.signed_at is not None:
        raise DaySigned(row.day, _name(session, row.signed_by), row.signed_at)


def _day(acting: Acting, session: Session, day: date) -> SiteDay:
    """Two PCs that open or close at once: the second waits for the first, then hears who did."""
    _refuse_coming(acting, day)
    return taken_day(session, acting.by.site_id, day)


def _refuse_coming(acting: Acting, day: date) -> None:
    if day > acting.today:
        raise NotReadable("day", day.isoformat())


def _refuse_ticks(acting: Acting, session: Session, day: date) -> None:
    """Raises NotReadable for a day to come, DaySigned; others who tick wait."""
    _refuse_coming(acting, day)
    if (row := day_if_any(session, acting.by.site_id, day)) is not None:
        refuse_signed(session, row)


def _tick(session: Session, site_id: int, item_id: int, day: date) -> ChecklistTick | None:
    of_it = select(ChecklistTick).where(
        ChecklistTick.site_id == site_id, ChecklistTick.day == day, ChecklistTick.item_id == item_id
    )
    return session.scalars(of_it).first()


def _name(session: Session, staff_id: int | None) -> str:
    staff = session.get(Staff, staff_id) if staff_id is not None else None
    return staff.name if staff is not None else ""
