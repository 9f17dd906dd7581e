"""What there is to do when a site opens and when it closes. Reads the day, keys, tables, the till, the day book."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Mapped, Session

from desktop.models import (
    Booking,
    DayEntry,
    Display,
    Event,
    Group,
    HandoverNote,
    Loan,
    PrintJob,
    Resource,
    SpaceTable,
    TableUse,
    TillCount,
    TillDay,
)
from desktop.models.rulebook import RULE_TABLES, rulebook
from desktop.models.till_sums import float_of, unclosed_days
from desktop.models.users import USER_NAME
from desktop.queries.day_moment_rows import AtTable, Closing, DayAhead, LeftOver, Opening, StillIn, TillAtMoment
from desktop.queries.days import live_at
from desktop.queries.handover import unread_notes
from desktop.queries.keys import KeyOut, keys_out
from desktop.queries.moments import on_day
from desktop.queries.site_days import SITE_DAY_READS, checklist, days_never_closed, site_day
from desktop.queries.unpaid import IS_UNPAID, OWING, PAID
from desktop.rules.room_hours import hours_told
from desktop.words import (
    BookingState,
    DayMoment,
    EntryState,
    EventState,
    LoanState,
    PrintJobState,
    ResourceKind,
    TillCountKind,
)

MOMENT_READS = (
    frozenset({"bookings", "resources", "groups", "private_fields", "permits", "payments", "events", "displays"})
    | frozenset({"till_days", "till_counts", "till_moves", "print_jobs", "loans", "space_tables", "table_uses"})
    | frozenset({"day_entries", "handover_notes", "note_readings"})
    | SITE_DAY_READS
    | RULE_TABLES
)
DAYS_AHEAD = 14


def opening(session: Session, site_id: int, staff_id: int | None, now: datetime) -> Opening:
    """What whoever opens the site today looks at, from top to bottom."""
    today = now.date()
    midnight = datetime.combine(today, time.min)
    return Opening(
        day=site_day(session, site_id, today),
        never_closed=days_never_closed(session, site_id, today),
        ahead=_ahead(session, site_id, today, now),
        till=_till(session, site_id, today),
        must_read=len(unread_notes(session, site_id, staff_id, today)) if staff_id is not None else 0,
        notes=_notes(session, site_id, HandoverNote.until.is_(None) | (HandoverNote.until >= today)),
        left=_left(session, site_id, now, midnight),
        still_in=_still_in(session, site_id, Booking.starts_at < midnight),
        keys=tuple(key for key in _keys(session, site_id, now) if key.since < midnight),
        checks=checklist(session, site_id, today, DayMoment.OPENING),
    )


def closing(session: Session, site_id: int, now: datetime, day: date | None = None) -> Closing:
    """What whoever closes a day of the site looks at, today without one; tomorrow is the next day that is open."""
    day = day or now.date()
    unpaid, yen = _unpaid(session, site_id, day, now)
    return Closing(
        day=site_day(session, site_id, day),
        still_in=_still_in(session, site_id, Booking.starts_at < _midnight_after(day)),
        keys=_keys(session, site_id, now),
        tables=_tables(session, site_id, day),
        till=_till(session, site_id, day),
        left=_left(session, site_id, now, _midnight_after(day)),
        unpaid=unpaid,
        unpaid_yen=yen,
        written=_notes(session, site_id, on_day(HandoverNote.written_at, day)),
        tomorrow=_ahead(session, site_id, next_open_day(session, site_id, day), now),
        checks=checklist(session, site_id, day, DayMoment.CLOSING),
        backs_up=bool(rulebook(session).setting("closing.backup", day, site_id)),
    )


def next_open_day(session: Session, site_id: int, day: date) -> date:
    """The first day after this one on which the site opens; simply the next one where none of them does."""
    book = rulebook(session)
    following = [day + timedelta(days=number) for number in range(1, DAYS_AHEAD + 1)]
    told = ((each, hours_told(each, book.hours, book.closed, site_id)) for each in following)
    return next((each for each, (_opens, closes, closed) in told if closes and not closed), following[0])


def _keys(session: Session, site_id: int, now: datetime) -> tuple[KeyOut, ...]:
    """The keys of those who have left without giving them back."""
    return tuple(key for key in keys_out(session, site_id, now) if key.state is BookingState.LEFT)


def _ahead(session: Session, site_id: int, day: date, now: datetime) -> DayAhead:
    book = rulebook(session)
    uses = (
        select(Booking.starts_at, Resource.name, USER_NAME)
        .join(Resource, Resource.id == Booking.resource_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .where(
            Resource.site_id == site_id,
            Resource.kind == ResourceKind.ROOM,
            on_day(Booking.starts_at, day),
            live_at(now),
            Booking.state != BookingState.HELD,
        )
        .order_by(Booking.starts_at, Resource.position, Booking.id)
    )
    found = session.execute(uses).all()
    first_at, room, who = found[0] if found else (None, "", "")
    events = (
        select(Event.starts_at, Event.title)
        .where(Event.site_id == site_id, on_day(Event.starts_at, day), Event.state == EventState.PLANNED)
        .order_by(Event.starts_at, Event.id)
    )
    told = tuple((starts_at, title) for starts_at, title in session.execute(events))
    return DayAhead(day, *hours_told(day, book.hours, book.closed, site_id), len(found), first_at, room, who, told)


def _till(session: Session, site_id: int, day: date) -> TillAtMoment:
    row = session.scalars(select(TillDay).where(TillDay.site_id == site_id, TillDay.day == day)).first()
    counted = None
    if row is not None:
        first = select(func.min(TillCount.at)).where(
            TillCount.till_day_id == row.id, TillCount.kind == TillCountKind.OPENING
        )
        counted = session.scalar(first)
    return TillAtMoment(
        float_due=float_of(session, site_id, day),
        counted_at=counted,
        closed_at=row.closed_at if row is not None else None,
        unclosed=tuple(each for each in unclosed_days(session, site_id, day) if each < day),
    )


def _left(session: Session, site_id: int, now: datetime, begun_before: datetime) -> LeftOver:
    today = now.date()
    jobs = select(func.count(PrintJob.id), func.min(PrintJob.id)).where(
        PrintJob.site_id == site_id, PrintJob.state == PrintJobState.BEGUN, PrintJob.done_at < begun_before
    )
    begun, first = session.execute(jobs).one()
    return LeftOver(
        entries_due=_count(
            session,
            DayEntry.id,
            DayEntry.site_id == site_id,
            DayEntry.state == EntryState.OPEN,
            DayEntry.due_on <= today,
        ),
        displays_due=_count(
            session, Display.id, Display.site_id == site_id, Display.down_on.is_(None), Display.until <= today
        ),
        loans_late=_count(session, Loan.id, Loan.site_id == site_id, Loan.state == LoanState.OUT, Loan.ends_at < now),
        jobs_begun=begun,
        first_job=first,
    )


def _count(session: Session, column: Mapped[int], *where: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count(column)).where(*where)) or 0


def _notes(session: Session, site_id: int, which: ColumnElement[bool]) -> int:
    return _count(session, HandoverNote.id, HandoverNote.site_id == site_id, which)


def _still_in(session: Session, site_id: int, which: ColumnElement[bool]) -> tuple[StillIn, ...]:
    there = (
        select(
            *(Booking.id, Booking.version, Resource.name, USER_NAME, Booking.ends_at, Booking.key_number),
            *(Booking.key_back_at, Booking.people),
        )
        .join(Resource, Resource.id == Booking.resource_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .where(Resource.site_id == site_id, Booking.state == BookingState.ARRIVED, which)
        .order_by(Booking.ends_at, Booking.id)
    )
    return tuple(
        StillIn(id_, version, room, who, ends_at, "" if back else key, people)
        for id_, version, room, who, ends_at, key, back, people in session.execute(there)
    )


def _tables(session: Session, site_id: int, day: date) -> tuple[AtTable, ...]:
    sitting = (
        select(
            *(TableUse.id, TableUse.version, SpaceTable.name, Group.name, TableUse.who),
            *(TableUse.until, TableUse.people),
        )
        .join(SpaceTable, SpaceTable.id == TableUse.table_id)
        .outerjoin(Group, Group.id == TableUse.group_id)
        .where(SpaceTable.site_id == site_id, TableUse.left_at.is_(None), on_day(TableUse.starts_at, day))
        .order_by(TableUse.until, TableUse.id)
    )
    return tuple(
        AtTable(use_id, version, table, group or who, until, people)
        for use_id, version, table, group, who, until, people in session.execute(sitting)
    )


def _unpaid(session: Session, site_id: int, day: date, now: datetime) -> tuple[int, int]:
    """Bookings of the day that have begun and whose fee is open, and how much that is."""
    used = (
        select(func.count(Booking.id), func.sum(Booking.fee - PAID))
        .join(Resource, Resource.id == Booking.resource_id)
        .where(
            Resource.site_id == site_id,
            on_day(Booking.starts_at, day),
            Booking.starts_at <= now,
            Booking.fee > 0,
            Booking.state.in_(OWING),
            live_at(now),
            IS_UNPAID,
        )
    )
    count, yen = session.execute(used).one()
    return int(count), int(yen or 0)


def _midnight_after(day: date) -> datetime:
    return datetime.combine(day + timedelta(days=1), time.min)
