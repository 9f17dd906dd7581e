"""The print room's machines. Reads machines, their log, resources, print jobs, bookings and tariffs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.errors import CounterRunsBackwards
from desktop.models import Booking, Machine, MachineEntry, PrintJob, Resource, Tariff
from desktop.models.readings import last_reading
from desktop.queries.days import live_at
from desktop.rules.counters import faces_between
from desktop.words import MachineEntryKind, MachineKind, MachineState, PrintJobState

MACHINE_READS = frozenset({"machines", "machine_entries", "resources", "print_jobs", "bookings", "sites", "tariffs"})
STANDING = PrintJob.state.not_in((PrintJobState.WITHDRAWN, PrintJobState.BEGUN))


@dataclass(frozen=True, slots=True)
class MachineFacts:
    """A machine as the desk sees it; `version` is what a change of it has to have seen.

    `gap` faces lie between its newest job and the reading before, unless somebody said why; `moving`
    are the bookings to come on a machine that cannot be used, by start.
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
    moving: tuple[int, ...]

    @property
    def to_move(self) -> int:
        return len(self.moving)


@dataclass(frozen=True, slots=True)
class SiteMachines:
    """The site's machines, and the center's tariffs as (name, title)."""

    machines: tuple[MachineFacts, ...]
    tariffs: tuple[tuple[str, str], ...]


def site_machines(session: Session, site_id: int, now: datetime) -> SiteMachines:
    return SiteMachines(machines_of(session, site_id, now), tariff_choices(session))


def machines_of(session: Session, site_id: int, now: datetime) -> tuple[MachineFacts, ...]:
    """The site's machines in their order, those in use first."""
    rows = session.execute(
        select(Resource, Machine)
        .join(Machine, Machine.resource_id == Resource.id)
        .where(Resource.site_id == site_id)
        .order_by(Resource.active.desc(), Resource.position, Resource.id)
    ).all()
    waiting = _to_move(session, now)
    return tuple(_facts(session, resource, machine, tuple(waiting[resource.id])) for resource, machine in rows)


def tariff_choices(session: Session) -> tuple[tuple[str, str], ...]:
    """Names and titles of the center's tariffs, each by its newest version."""
    rows = session.execute(select(Tariff.name, Tariff.title).order_by(Tariff.valid_from, Tariff.id))
    return tuple(sorted({row.name: row.title for row in rows}.items()))


def _facts(session: Session, resource: Resource, machine: Machine, moving: tuple[int, ...]) -> MachineFacts:
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
        moving=moving,
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


def _to_move(session: Session, now: datetime) -> defaultdict[int, list[int]]:
    """The bookings to come of each machine that cannot be used."""
    found = session.execute(
        select(Booking.resource_id, Booking.id)
        .join(Machine, Machine.resource_id == Booking.resource_id)
        .where(Machine.state != MachineState.READY, Booking.ends_at > now, live_at(now))
        .where(or_(Machine.state_since.is_(None), Booking.ends_at > Machine.state_since))
        .order_by(Booking.starts_at, Booking.id)
    )
    moving: defaultdict[int, list[int]] = defaultdict(list)
    for machine, booking in found:
        moving[machine].append(booking)
    return moving
