"""The day book's entries and the bookings they hit.

Reads day_entries, resources, stock_items, groups, staff, closures, machines, bookings, the journal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.errors import NotFound
from desktop.models import (
    Booking,
    Closure,
    DayEntry,
    Group,
    JournalFact,
    JournalPayload,
    Machine,
    Resource,
    Staff,
    StockItem,
)
from desktop.queries.days import live_at
from desktop.queries.groups import find_groups
from desktop.rules.center_time import on_the_wall
from desktop.rules.kana import digits, fold
from desktop.words import EntryKind, EntryOutcome, EntryState, MachineState, ResourceKind

ENTRY_READS = frozenset(
    {"day_entries", "resources", "stock_items", "groups", "staff", "closures", "machines", "bookings"}
)
MOST_ROWS, MOST_GROUPS, FEWEST_DIGITS = 400, 50, 3
_ForStaff, _DoneBy, _WrittenBy = aliased(Staff), aliased(Staff), aliased(Staff)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """One entry as the desk sees it. `stopped_until` is set while its room is closed, `is_down` while its machine is.

    `closed_from` is where the closure begins, `displaced` how many bookings that are not over have to go elsewhere.
    """

    id: int
    version: int
    number: str
    kind: EntryKind
    at: datetime
    entered_at: datetime | None
    title: str
    text: str
    place: str
    kept_at: str
    resource_id: int | None
    resource: str
    resource_kind: ResourceKind | None
    item_id: int | None
    item: str
    group_id: int | None
    group: str
    group_number: str
    who: str
    phone: str
    for_staff_id: int | None
    for_staff: str
    for_whom: str
    due_on: date | None
    state: EntryState
    outcome: EntryOutcome | None
    result: str
    result_who: str
    result_number: str
    done_at: datetime | None
    done_by: str
    written_by: str
    closed_from: datetime | None
    stopped_until: datetime | None
    is_down: bool
    displaced: int

    @property
    def is_open(self) -> bool:
        return self.state is EntryState.OPEN

    @property
    def is_stopped(self) -> bool:
        return self.stopped_until is not None or self.is_down

    def is_late(self, today: date) -> bool:
        return self.is_open and self.due_on is not None and self.due_on < today

    def is_due(self, today: date) -> bool:
        return self.is_open and self.due_on is not None and self.due_on <= today


@dataclass(frozen=True, slots=True)
class EntryAct:
    """What somebody did to an entry; `at` is on the center's wall clock."""

    number: int
    at: datetime
    staff: str
    verb: str


@dataclass(frozen=True, slots=True)
class EntryChoices:
    """What an entry can be about and whom it can be for, each as (id, name); `machines` are among the rooms."""

    rooms: tuple[tuple[int, str], ...]
    machines: frozenset[int]
    items: tuple[tuple[int, str], ...]
    staff: tuple[tuple[int, str], ...]


def entries(
    session: Session,
    site_id: int | None,
    now: datetime,
    *,
    kind: EntryKind | None = None,
    state: EntryState | None = EntryState.OPEN,
    text: str = "",
    days: tuple[date, date] | None = None,
    most: int | None = MOST_ROWS,
) -> tuple[EntryRow, ...]:
    """Of a site or of all: what is open by the day it is due, then the newest; what is done, the last one first.

    `state` None is both; `days` are the first and the last on which it was found, said or happened.
    """
    asked = [DayEntry.site_id == site_id] if site_id is not None else []
    asked += [DayEntry.kind == kind] if kind is not None else []
    asked += [DayEntry.state == state] if state is not None else []
    if text.strip():
        asked.append(_holding(session, text))
    if days is not None:
        first, last = (datetime.combine(day, time.min) for day in days)
        asked += [DayEntry.at >= first, DayEntry.at < last + timedelta(days=1)]
    return entries_where(session, now, *asked, most=most)


def entries_due(session: Session, site_id: int | None, now: datetime) -> tuple[EntryRow, ...]:
    """What is to be seen to today or should have been, by its day."""
    of_site = [DayEntry.site_id == site_id] if site_id is not None else []
    return entries_where(session, now, DayEntry.state == EntryState.OPEN, DayEntry.due_on <= now.date(), *of_site)


def entry(session: Session, entry_id: int, now: datetime) -> EntryRow:
    """Raises NotFound, also for one that was withdrawn."""
    found = entries_where(session, now, DayEntry.id == entry_id)
    if not found:
        raise NotFound("entry", str(entry_id))
    return found[0]


def entry_by_number(session: Session, number: str) -> int | None:
    return session.scalars(select(DayEntry.id).where(DayEntry.number == number)).first()


def open_counts(session: Session, site_id: int | None) -> dict[EntryKind, int]:
    """How many of each kind are open."""
    asked = select(DayEntry.kind, func.count()).where(DayEntry.state == EntryState.OPEN).group_by(DayEntry.kind)
    if site_id is not None:
        asked = asked.where(DayEntry.site_id == site_id)
    return {row[0]: row[1] for row in session.execute(asked)}


def entry_acts(session: Session, entry_id: int) -> tuple[EntryAct, ...]:
    """What was done to the entry, the first act first."""
    acts = (
        select(JournalFact.number, JournalFact.at, JournalFact.staff, JournalFact.verb)
        .join(JournalPayload, JournalPayload.number == JournalFact.number)
        .where(JournalPayload.table_name == DayEntry.__tablename__, JournalPayload.record_id == str(entry_id))
        .order_by(JournalFact.number)
    )
    return tuple(EntryAct(number, on_the_wall(at), staff, verb) for number, at, staff, verb in session.execute(acts))


def entry_choices(session: Session, site_id: int) -> EntryChoices:
    """Rooms, machines and equipment of the site, and everybody of the staff."""
    things = select(Resource.id, Resource.name, Resource.kind).where(Resource.site_id == site_id, Resource.active)
    rows = list(session.execute(things.order_by(Resource.kind.desc(), Resource.position, Resource.id)))
    items = select(StockItem.id, StockItem.name).where(StockItem.site_id == site_id)
    staff = select(Staff.id, Staff.name).where(Staff.active).order_by(Staff.id)
    return EntryChoices(
        rooms=tuple((key, name) for key, name, _kind in rows),
        machines=frozenset(key for key, _name, kind in rows if kind is ResourceKind.MACHINE),
        items=_pairs(session, items.order_by(StockItem.position, StockItem.id)),
        staff=_pairs(session, staff),
    )


def entries_where(
    session: Session, now: datetime, *where: ColumnElement[bool], most: int | None = MOST_ROWS
) -> tuple[EntryRow, ...]:
    """The entries that were not withdrawn: open ones by the day they are due, then the newest."""
    asked = _asked(now).where(DayEntry.state != EntryState.WITHDRAWN, *where)
    is_done = DayEntry.state == EntryState.DONE
    due = case((is_done, None), else_=DayEntry.due_on)
    last = case((is_done, DayEntry.done_at), else_=DayEntry.at)
    in_order = asked.order_by(is_done, due.is_(None), due, last.desc(), DayEntry.id.desc())
    return tuple(_row(found, now) for found in session.execute(in_order.limit(most)))


def _asked(now: datetime) -> Select[*tuple[Any, ...]]:
    hit = or_(
        Booking.closure_id == DayEntry.closure_id,
        (Booking.resource_id == DayEntry.resource_id) & (Machine.state != MachineState.READY),
    )
    displaced = select(func.count()).where(hit, live_at(now), Booking.ends_at > now).correlate(DayEntry, Machine)
    return (
        select(
            DayEntry,
            *(Resource.name.label("resource"), Resource.kind.label("resource_kind"), StockItem.name.label("item")),
            *(Group.name.label("group"), Group.number.label("group_number")),
            *(_ForStaff.name.label("for_staff"), _DoneBy.name.label("done_by"), _WrittenBy.name.label("written_by")),
            *(Closure.starts_at, Closure.ends_at, Closure.withdrawn, Machine.state.label("machine")),
            displaced.scalar_subquery().label("displaced"),
        )
        .outerjoin(Resource, Resource.id == DayEntry.resource_id)
        .outerjoin(StockItem, StockItem.id == DayEntry.item_id)
        .outerjoin(Group, Group.id == DayEntry.group_id)
        .outerjoin(_ForStaff, _ForStaff.id == DayEntry.for_staff_id)
        .outerjoin(_DoneBy, _DoneBy.id == DayEntry.done_by)
        .outerjoin(_WrittenBy, _WrittenBy.id == DayEntry.staff_id)
        .outerjoin(Closure, Closure.id == DayEntry.closure_id)
        .outerjoin(Machine, Machine.resource_id == DayEntry.resource_id)
    )


def _row(found: Any, now: datetime) -> EntryRow:
    one: DayEntry = found.DayEntry
    closed = found.withdrawn is False and found.ends_at > now
    same = {name: getattr(one, name) for name in _SAME}
    return EntryRow(
        **same,
        resource=found.resource or "",
        resource_kind=found.resource_kind,
        item=found.item or "",
        group=found.group or "",
        group_number=found.group_number or "",
        for_staff=found.for_staff or "",
        done_by=found.done_by or "",
        written_by=found.written_by or "",
        closed_from=found.starts_at if closed else None,
        stopped_until=found.ends_at if closed else None,
        is_down=found.machine is not None and found.machine is not MachineState.READY,
        displaced=found.displaced,
    )


_SAME: Sequence[str] = (
    *("id", "version", "number", "kind", "at", "entered_at", "title", "text", "place", "kept_at", "resource_id"),
    *("item_id", "group_id", "who", "phone", "for_staff_id", "for_whom", "due_on", "state", "outcome", "result"),
    *("result_who", "result_number", "done_at"),
)


def _holding(session: Session, asked: str) -> ColumnElement[bool]:
    """What holds the text itself, a telephone number by its digits, and what is about groups that are called so."""
    found: list[ColumnElement[bool]] = [
        DayEntry.group_id.in_([hit.id for hit in find_groups(session, asked, MOST_GROUPS)])
    ]
    if wanted := fold(asked):
        found.append(DayEntry.search_text.contains(wanted, autoescape=True))
    if len(number := digits(asked)) > FEWEST_DIGITS:
        found.append(DayEntry.search_text.contains(number, autoescape=True))
    return or_(*found)


def _pairs(session: Session, asked: Select[*tuple[Any, ...]]) -> tuple[tuple[int, str], ...]:
    return tuple((row[0], row[1]) for row in session.execute(asked))
