"""What went through the machines for nothing. Reads print_jobs, machines, machine_entries, resources and sites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from sqlalchemy import func, select, union_all
from sqlalchemy.orm import Session

from desktop.errors import CounterRunsBackwards
from desktop.models import Machine, MachineEntry, PrintJob, Resource, Site
from desktop.queries.moments import within
from desktop.queries.printed_jobs import COUNTED_STATES
from desktop.queries.uses import Asked
from desktop.rules.counters import faces_between
from desktop.words import MachineEntryKind, ResourceKind


@dataclass(frozen=True, slots=True)
class Wasted:
    """Of a machine, in faces: what its jobs `printed` and spoilt, and what ran between the jobs.

    `unexplained` is what of `between` nobody gave a reason for; `percent` are the spoilt of those printed and spoilt;
    `ids` are the jobs that spoilt something or that a gap lies before.
    """

    machine: str
    site: str
    printed: int
    spoilt: int
    percent: Decimal | None
    gaps: int
    between: int
    unexplained: int
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Reading:
    """A job, or None for a reading beside the jobs, which began and ended at one number."""

    at: datetime
    job_id: int | None
    before: int | None
    after: int | None
    faces: int = 0
    spoilt: int = 0
    reason: str = ""


def wasted(session: Session, asked: Asked) -> tuple[Wasted, ...]:
    """Every machine in its order."""
    at_site = () if asked.site_id is None else (Resource.site_id == asked.site_id,)
    machines = session.execute(
        select(Resource.id, Resource.name, Site.name, Machine.counter_most)
        .join(Site, Site.id == Resource.site_id)
        .outerjoin(Machine, Machine.resource_id == Resource.id)
        .where(Resource.kind == ResourceKind.MACHINE, Resource.active, *at_site)
        .order_by(Resource.site_id, Resource.position, Resource.id)
    ).all()
    readings, explained = _readings(session, asked), _explained(session, asked)
    return tuple(
        _wasted(name, site, most, readings.get(machine, []), explained.get(machine, 0))
        for machine, name, site, most in machines
    )


def waste_of_all(rows: Sequence[Wasted], name: str) -> Wasted:
    printed, spoilt = sum(row.printed for row in rows), sum(row.spoilt for row in rows)
    ids = tuple(sorted(number for row in rows for number in row.ids))
    gaps = (sum(row.gaps for row in rows), sum(row.between for row in rows), sum(row.unexplained for row in rows))
    return Wasted(name, "", printed, spoilt, _share(printed, spoilt), *gaps, ids)


def _wasted(name: str, site: str, most: int | None, readings: Sequence[_Reading], explained: int) -> Wasted:
    printed, spoilt = sum(one.faces for one in readings), sum(one.spoilt for one in readings)
    gaps = [(one, gap) for one, gap in _gaps(readings, most) if gap]
    without = sum(gap for one, gap in gaps if not one.reason)
    ids = [one.job_id for one in readings if one.spoilt] + [one.job_id for one, _ in gaps]
    numbers = (len(gaps), sum(gap for _, gap in gaps), max(0, without - explained))
    jobs = tuple(sorted({number for number in ids if number is not None}))
    return Wasted(name, site, printed, spoilt, _share(printed, spoilt), *numbers, jobs)


def _gaps(readings: Sequence[_Reading], most: int | None) -> Iterator[tuple[_Reading, int]]:
    """What the counter ran on from one reading to the next; a number that cannot be is no gap."""
    last: int | None = None
    for one in readings:
        if last is not None and one.before is not None:
            try:
                yield one, faces_between(last, one.before, most)
            except CounterRunsBackwards:
                yield one, 0
        last = one.after if one.after is not None else last


def _share(printed: int, spoilt: int) -> Decimal | None:
    return (Decimal(spoilt * 100) / (printed + spoilt)).quantize(Decimal("0.1")) if printed + spoilt else None


def _readings(session: Session, asked: Asked) -> dict[int, list[_Reading]]:
    found: defaultdict[int, list[_Reading]] = defaultdict(list)
    jobs = session.execute(
        select(
            *(PrintJob.machine_id, PrintJob.done_at, PrintJob.id, PrintJob.counter_before, PrintJob.counter_after),
            *(PrintJob.faces, PrintJob.spoilt, PrintJob.gap_reason),
        ).where(within(PrintJob.done_at, asked.first, asked.until), PrintJob.state.in_(COUNTED_STATES))
    )
    for machine, counter in _readings_before(session, asked.first).items():
        found[machine].append(_Reading(datetime.min, None, counter, counter))
    for machine, at, number, before, after, faces, spoilt, reason in jobs:
        found[machine].append(_Reading(at, number, before, after, faces, spoilt, reason))
    for machine, at, counter in session.execute(
        select(MachineEntry.machine_id, MachineEntry.at, MachineEntry.counter).where(
            within(MachineEntry.at, asked.first, asked.until),
            MachineEntry.kind == MachineEntryKind.READING,
            MachineEntry.counter.is_not(None),
        )
    ):
        found[machine].append(_Reading(at, None, counter, counter))
    return {machine: sorted(of, key=lambda one: (one.at, one.job_id or 0)) for machine, of in found.items()}


def _readings_before(session: Session, first: date) -> dict[int, int]:
    """Where the counters stood when the stretch began."""
    begins = datetime.combine(first, time.min)
    jobs = select(PrintJob.machine_id, PrintJob.done_at, PrintJob.counter_after).where(
        PrintJob.done_at < begins, PrintJob.counter_after.is_not(None), PrintJob.state.in_(COUNTED_STATES)
    )
    entries = select(MachineEntry.machine_id, MachineEntry.at, MachineEntry.counter).where(
        MachineEntry.at < begins, MachineEntry.kind == MachineEntryKind.READING, MachineEntry.counter.is_not(None)
    )
    both = union_all(jobs, entries).subquery()
    machine, at, counter = both.c
    place = func.row_number().over(partition_by=machine, order_by=at.desc()).label("place")
    newest = select(machine, counter, place).subquery()
    rows = session.execute(select(newest.c[0], newest.c[1]).where(newest.c.place == 1))
    return dict(tuple(row) for row in rows)


def _explained(session: Session, asked: Asked) -> dict[int, int]:
    """The faces of gaps that the machine's log gives a reason for."""
    found: defaultdict[int, int] = defaultdict(int)
    for machine, faces in session.execute(
        select(MachineEntry.machine_id, MachineEntry.faces).where(
            within(MachineEntry.at, asked.first, asked.until), MachineEntry.kind == MachineEntryKind.GAP
        )
    ):
        found[machine] += abs(faces or 0)
    return found
