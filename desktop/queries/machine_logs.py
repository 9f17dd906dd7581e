"""What happened at a machine. Reads its log, its print jobs, resources, sites, staff and the center."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Center, Machine, MachineEntry, PrintJob, Resource, Site, Staff
from desktop.queries.machines import STANDING
from desktop.queries.moments import within
from desktop.rules.months import Month
from desktop.words import MachineEntryKind, MachineKind, MachineState

LOG_READS = frozenset({"machines", "machine_entries", "print_jobs", "resources", "staff"})


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


@dataclass(frozen=True, slots=True)
class MachineLog:
    """A machine's month on paper; `lines` the newest first."""

    center: str
    demo: bool
    site: str
    machine: str
    note: str
    kind: MachineKind
    state: MachineState
    month: Month
    work: MachineWork
    lines: tuple[LogLine, ...]


def month_log(session: Session, machine_id: int, month: Month) -> MachineLog:
    """Raises NotFound."""
    resource, machine = session.get(Resource, machine_id), session.get(Machine, machine_id)
    if resource is None or machine is None:
        raise NotFound("machine", str(machine_id))
    center, site = session.get_one(Center, 1), session.get_one(Site, resource.site_id)
    return MachineLog(
        center.name,
        center.demo_day is not None,
        site.name,
        resource.name,
        resource.note,
        machine.kind,
        machine.state,
        month,
        machine_work(session, machine_id, month.first, month.until),
        machine_log(session, machine_id, month.first, month.until),
    )


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
