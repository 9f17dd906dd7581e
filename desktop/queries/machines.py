"""The print room's machines and their logs. Reads machines, their log, resources, print jobs, bookings and staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop.errors import CounterRunsBackwards
from desktop.models import Booking, Machine, MachineEntry, PrintJob, Resource, Staff
from desktop.models.readings import last_reading
from desktop.queries.days import live_at
from desktop.queries.moments import within
from desktop.rules.counters import faces_between
from desktop.words import MachineEntryKind, MachineKind, MachineState, PrintJobState

MACHINE_READS = frozenset({"machines", "machine_entries", "resources", "print_jobs", "bookings", "staff", "sites"})
STANDING = PrintJob.state.not_in((PrintJobState.WITHDRAWN, PrintJobState.BEGUN))


@dataclass(frozen=True, slots=True)
class MachineFacts:
    """A machine as the desk sees it; `version` is what a change of it has to have seen.

    `gap` faces lie between its newest job and the reading before, unless somebody said why; `to_move` bookings to come
    are on a machine that cannot be used.
    """

    id: int
    version: int
    name: str
    note: str
    kind: MachineKind
    colour: bool
    counter_most: int | None
    tariff: str
    needs_approval: bool
    active: bool
    state: MachineState
    state_since: datetime | None
    state_note: str
    last_counter: int | None
    gap: int | None
    to_move: int


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of a machine's log; `gap` is the faces by which a job's counter did not fit, told with its reason."""

    at: datetime
    kind: MachineEntryKind
    state: MachineState | None
    counter: int | None
    faces: int | None
    text: str
    staff: str


@dataclass(frozen=True, slots=True)
class MachineWork:
    """What a machine did in a stretch of days: jobs that stand, masters, sheets and faces, and what was spoilt."""

    jobs: int
    masters: int
    sheets: int
    faces: int
    spoilt: int
    first_counter: int | None
    last_counter: int | None


def machines_of(session: Session, site_id: int, now: datetime) -> tuple[MachineFacts, ...]:
    """The site's machines in their order, those in use first."""
    rows = session.execute(
        select(Resource, Machine)
        .join(Machine, Machine.resource_id == Resource.id)
        .where(Resource.site_id == site_id)
        .order_by(Resource.active.desc(), Resource.position, Resource.id)
    ).all()
    waiting = _to_move(session, now)
    return tuple(_facts(session, resource, machine, waiting.get(resource.id, 0)) for resource, machine in rows)


def machine_log(session: Session, machine_id: int, first: date, until: date) -> tuple[LogLine, ...]:
    """Its log from `first` up to, not including, `until`, the newest line first; gaps that jobs explain included."""
    entries = session.execute(
        select(MachineEntry, Staff.name)
        .outerjoin(Staff, Staff.id == MachineEntry.staff_id)
        .where(MachineEntry.machine_id == machine_id, within(MachineEntry.at, first, until))
        .order_by(MachineEntry.id.desc())
    )
    lines = [
        LogLine(entry.at, entry.kind, entry.state, entry.counter, entry.faces, entry.text, staff or "")
        for entry, staff in entries
    ]
    explained = session.execute(
        select(PrintJob.done_at, PrintJob.counter_before, PrintJob.gap_reason, PrintJob.number, Staff.name)
        .outerjoin(Staff, Staff.id == PrintJob.staff_id)
        .where(PrintJob.machine_id == machine_id, STANDING, PrintJob.gap_reason != "")
        .where(within(PrintJob.done_at, first, until))
        .order_by(PrintJob.id.desc())
    )
    lines += [
        LogLine(at, MachineEntryKind.GAP, None, counter, None, f"{reason}（{number}）", staff or "")
        for at, counter, reason, number, staff in explained
    ]
    return tuple(sorted(lines, key=lambda line: line.at, reverse=True))


def machine_work(session: Session, machine_id: int, first: date, until: date) -> MachineWork:
    """The sums from `first` up to, not including, `until`."""
    there = (PrintJob.machine_id == machine_id, STANDING, within(PrintJob.done_at, first, until))
    sums = select(
        func.count(),
        func.coalesce(func.sum(PrintJob.masters), 0),
        func.coalesce(func.sum(PrintJob.sheets), 0),
        func.coalesce(func.sum(PrintJob.faces), 0),
        func.coalesce(func.sum(PrintJob.spoilt), 0),
    ).where(*there)
    read = select(PrintJob.counter_before, PrintJob.counter_after).where(*there).order_by(PrintJob.done_at, PrintJob.id)
    readings = [value for row in session.execute(read) for value in row if value is not None]
    jobs, masters, sheets, faces, spoilt = session.execute(sums).one()
    ends = (readings[0], readings[-1]) if readings else (None, None)
    return MachineWork(jobs, int(masters), int(sheets), int(faces), int(spoilt), *ends)


def _facts(session: Session, resource: Resource, machine: Machine, to_move: int) -> MachineFacts:
    return MachineFacts(
        id=resource.id,
        version=resource.version + machine.version,
        name=resource.name,
        note=resource.note,
        kind=machine.kind,
        colour=machine.colour,
        counter_most=machine.counter_most,
        tariff=machine.tariff,
        needs_approval=resource.needs_approval,
        active=resource.active,
        state=machine.state,
        state_since=machine.state_since,
        state_note=machine.state_note,
        last_counter=last_reading(session, resource.id),
        gap=_open_gap(session, machine),
        to_move=to_move,
    )


def _open_gap(session: Session, machine: Machine) -> int | None:
    """By how many faces the newest job did not begin where the counter had ended; None where somebody said why."""
    newest = session.execute(
        select(PrintJob.id, PrintJob.done_at, PrintJob.counter_before, PrintJob.gap_reason)
        .where(PrintJob.machine_id == machine.resource_id, STANDING, PrintJob.counter_after.is_not(None))
        .order_by(PrintJob.done_at.desc(), PrintJob.id.desc())
        .limit(1)
    ).first()
    if newest is None or newest.counter_before is None or newest.gap_reason:
        return None
    last = last_reading(session, machine.resource_id, before=(newest.done_at, newest.id))
    if last is None or last == newest.counter_before or _explained(session, machine.resource_id, newest.done_at):
        return None
    try:
        return faces_between(last, newest.counter_before, machine.counter_most)
    except CounterRunsBackwards:
        return newest.counter_before - last


def _explained(session: Session, machine_id: int, since: datetime) -> bool:
    told = select(MachineEntry.id).where(
        MachineEntry.machine_id == machine_id, MachineEntry.at >= since, MachineEntry.kind == MachineEntryKind.GAP
    )
    return session.scalars(told.limit(1)).first() is not None


def _to_move(session: Session, now: datetime) -> dict[int, int]:
    """How many bookings to come each machine has that cannot be used."""
    counted = (
        select(Booking.resource_id, func.count().label("waiting"))
        .join(Machine, Machine.resource_id == Booking.resource_id)
        .where(Machine.state != MachineState.READY, Booking.ends_at > now, live_at(now))
        .where(or_(Machine.state_since.is_(None), Booking.ends_at > Machine.state_since))
        .group_by(Booking.resource_id)
    )
    return {row.resource_id: row.waiting for row in session.execute(counted)}
