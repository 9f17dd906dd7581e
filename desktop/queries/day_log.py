"""The daily log of a site: everything of a day on one page. Reads what the counters write down, and site_days."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from desktop.models import DayEntry, Event, HandoverNote, Resource, Site, SiteDay, Staff, VisitCount
from desktop.models.day_counts import DAY_COUNT_READS, ONE_DAY, Span, at_site, counts_by_day, day_counts, day_of
from desktop.models.rulebook import rulebook
from desktop.queries.day_log_rows import (
    DayLine,
    DayLines,
    DayLog,
    DayMoments,
    LogEntry,
    LogEvent,
    LogNote,
    LogRoom,
)
from desktop.queries.moments import on_day
from desktop.queries.room_uses import sheet_center
from desktop.rules.closed_days import closed_by
from desktop.rules.day_counts import DayCounts, differences, thawed
from desktop.rules.opening import hours_on
from desktop.rules.rulebook import Rulebook
from desktop.words import EntryState, EventState, Importance

DAY_LOG_READS = DAY_COUNT_READS | {
    *("site_days", "staff", "sites", "center", "opening_hours", "closed_day_rules", "settings"),
}
WEEK, YEAR = timedelta(days=7), timedelta(days=364)
MOST_LINES = 200
UNSIGNED_BACK = timedelta(days=62)


def day_log(session: Session, site_id: int, day: date, now: datetime) -> DayLog:
    """Everything of the day; the number of statements does not grow with it. `NoResultFound` for an unknown site."""
    site = session.execute(select(Site.name).where(Site.id == site_id)).scalar_one()
    book, row = rulebook(session), _row(session, site_id, day)
    kept = row[0] if row is not None else None
    counts = day_counts(session, site_id, day, now)
    frozen = thawed(kept.frozen) if kept is not None and kept.signed_at is not None else None
    shown = counts if frozen is None else frozen
    return DayLog(
        center=sheet_center(session),
        site_id=site_id,
        site=site,
        day=day,
        moments=_moments(book, site_id, day, row),
        weather=kept.weather if kept is not None else "",
        on_duty=kept.on_duty if kept is not None else "",
        remarks=kept.remarks if kept is not None else "",
        acted=_acted(session, site_id, day),
        counts=shown,
        since=() if frozen is None else differences(frozen, counts),
        rooms=_rooms(session, site_id, shown),
        entries=_entries(session, site_id, day),
        notes=_notes(session, site_id, day),
        events=_events(session, site_id, day),
        week_ago=_visits(session, site_id, day - WEEK),
        year_ago=_visits(session, site_id, day - YEAR),
        manager_signs=bool(book.setting("log.manager_signs", day, site_id)),
    )


def day_lines(session: Session, site_id: int, first: date, until: date, now: datetime) -> DayLines:
    """The days from one until before another that have come, each with its figures: the frozen ones where signed."""
    site = session.execute(select(Site.name).where(Site.id == site_id)).scalar_one()
    until = min(until, now.date() + ONE_DAY)
    counts, book = counts_by_day(session, Span(first, until, now, site_id)), rulebook(session)
    written = (
        select(SiteDay, Staff.name)
        .outerjoin(Staff, Staff.id == SiteDay.signed_by)
        .where(SiteDay.site_id == site_id, SiteDay.day >= first, SiteDay.day < until)
    )
    rows = {row.day: (row, name) for row, name in session.execute(written)}
    lines = [
        _line(first + ONE_DAY * place, counts, rows, is_open=book.open_on(first + ONE_DAY * place, site_id))
        for place in range(max((until - first).days, 0))
    ]
    return DayLines(sheet_center(session), site, first, until, tuple(lines))


def unsigned_days(session: Session, site_id: int, today: date) -> tuple[date, ...]:
    """The days before today, of the last two months, on which something was counted or opened and nobody signed."""
    first = today - UNSIGNED_BACK
    days = select(SiteDay.day, SiteDay.signed_at).where(
        SiteDay.site_id == site_id, SiteDay.day >= first, SiteDay.day < today
    )
    found = {row.day: row.signed_at for row in session.execute(days)}
    on = func.date(VisitCount.at)
    counted = select(on).where(
        VisitCount.site_id == site_id,
        VisitCount.at >= datetime.combine(first, time.min),
        VisitCount.at < datetime.combine(today, time.min),
    )
    came = {day_of(day) for day in session.scalars(counted.group_by(on))}
    return tuple(sorted(day for day in came | set(found) if found.get(day) is None))


def _line(day: date, counts: dict[date, DayCounts], rows: dict[date, Any], *, is_open: bool) -> DayLine:
    row, name = rows.get(day, (None, None))
    if row is None:
        return DayLine(
            day, is_open, counts.get(day, DayCounts()), "", "", opened=False, closed=False, signed_by="", signed=False
        )
    frozen = thawed(row.frozen) if row.signed_at is not None else None
    return DayLine(
        day=day,
        open=is_open or row.opened_at is not None,
        counts=counts.get(day, DayCounts()) if frozen is None else frozen,
        weather=row.weather,
        remarks=row.remarks,
        opened=row.opened_at is not None,
        closed=row.closed_at is not None,
        signed_by=name or "",
        signed=row.signed_at is not None,
    )


def _row(session: Session, site_id: int, day: date) -> Any:
    """The day with the names of who opened, closed and signed it; None where nothing was written down."""
    opener, closer, signer = aliased(Staff), aliased(Staff), aliased(Staff)
    asked = (
        select(SiteDay, opener.name, closer.name, signer.name)
        .outerjoin(opener, opener.id == SiteDay.opened_by)
        .outerjoin(closer, closer.id == SiteDay.closed_by)
        .outerjoin(signer, signer.id == SiteDay.signed_by)
        .where(SiteDay.site_id == site_id, SiteDay.day == day)
    )
    return session.execute(asked).first()


def _moments(book: Rulebook, site_id: int, day: date, row: Any) -> DayMoments:
    closed = closed_by(day, book.closed, site_id)
    hours = hours_on(day, book.hours, site_id) if closed is None else None
    opens, closes = (hours.opens, hours.closes) if hours is not None else (None, None)
    why = closed.name if closed is not None else ""
    if row is None:
        return DayMoments(opens, closes, why)
    kept, opener, closer, signer = row
    return DayMoments(
        *(opens, closes, why),
        *(kept.opened_at, opener or "", kept.closed_at, closer or "", kept.signed_at, signer or ""),
    )


def _acted(session: Session, site_id: int, day: date) -> tuple[str, ...]:
    counted = select(VisitCount.staff_id).where(VisitCount.site_id == site_id, on_day(VisitCount.at, day))
    noted = select(HandoverNote.staff_id).where(HandoverNote.site_id == site_id, on_day(HandoverNote.written_at, day))
    named = select(Staff.name).where(Staff.id.in_(counted.union(noted).scalar_subquery())).order_by(Staff.id)
    return tuple(session.scalars(named))


def _rooms(session: Session, site_id: int, counts: DayCounts) -> tuple[LogRoom, ...]:
    numbers = counts.parts("room")
    rooms = select(Resource.id, Resource.name).where(
        Resource.site_id == site_id, Resource.id.in_({int(name.split(".")[0]) for name in numbers})
    )
    told = (".people", ".minutes", ".yen")
    return tuple(
        LogRoom(name, numbers.get(str(room), 0), *(numbers.get(f"{room}{each}", 0) for each in told))
        for room, name in session.execute(rooms.order_by(Resource.position, Resource.id))
    )


def _entries(session: Session, site_id: int, day: date) -> tuple[LogEntry, ...]:
    columns = (
        DayEntry.id,
        DayEntry.number,
        DayEntry.at,
        DayEntry.kind,
        DayEntry.title,
        DayEntry.state,
        DayEntry.outcome,
    )
    written = select(*columns).where(
        at_site(DayEntry.site_id, site_id), on_day(DayEntry.at, day), DayEntry.state != EntryState.WITHDRAWN
    )
    return tuple(
        LogEntry(*row) for row in session.execute(written.order_by(DayEntry.at, DayEntry.id).limit(MOST_LINES))
    )


def _notes(session: Session, site_id: int, day: date) -> tuple[LogNote, ...]:
    """The important ones; the others are only counted."""
    columns = (HandoverNote.id, HandoverNote.written_at, HandoverNote.text, HandoverNote.importance, Staff.name)
    written = (
        select(*columns)
        .outerjoin(Staff, Staff.id == HandoverNote.staff_id)
        .where(
            HandoverNote.site_id == site_id,
            on_day(HandoverNote.written_at, day),
            HandoverNote.importance != Importance.ORDINARY,
        )
        .order_by(HandoverNote.written_at, HandoverNote.id)
    )
    rows = session.execute(written.limit(MOST_LINES))
    return tuple(LogNote(number, at, text, grade, staff or "") for number, at, text, grade, staff in rows)


def _events(session: Session, site_id: int, day: date) -> tuple[LogEvent, ...]:
    columns = (Event.id, Event.title, Event.starts_at, Event.ends_at, Event.place, Event.state, Event.attendance)
    held = select(*columns).where(Event.site_id == site_id, on_day(Event.starts_at, day))
    rows = session.execute(held.order_by(Event.starts_at, Event.id).limit(MOST_LINES))
    return tuple(
        LogEvent(number, title, starts_at, ends_at, place, state is EventState.CALLED_OFF, came)
        for number, title, starts_at, ends_at, place, state, came in rows
    )


def _visits(session: Session, site_id: int, day: date) -> int | None:
    came = select(func.sum(VisitCount.people)).where(VisitCount.site_id == site_id, on_day(VisitCount.at, day))
    return session.scalar(came)
