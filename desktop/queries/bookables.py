"""What is booked on the timetable: rooms and machines. Reads resources, their atoms, machines and sites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop.models import Machine, Resource, ResourceAtom, Site
from desktop.models.plain import plain_rows
from desktop.words import MachineKind, MachineState, ResourceKind


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room or a machine that is booked. A joined room (A+B) has the atoms of both; a plain room has one of its own.

    Of a machine `machine` says what it does, `state` whether it can be used, since when not, and what is the matter.
    """

    id: int
    name: str
    site_id: int
    site: str
    capacity: int
    atoms: tuple[int, ...]
    note: str = ""
    layouts: tuple[str, ...] = ()
    outside: bool = False
    needs_approval: bool = False
    machine: MachineKind | None = None
    state: MachineState = MachineState.READY
    state_since: datetime | None = None
    state_note: str = ""

    @property
    def is_machine(self) -> bool:
        return self.machine is not None

    @property
    def is_down(self) -> bool:
        return self.state is not MachineState.READY


def room_rows(session: Session, site_id: int | None = None) -> list[RoomRow]:
    """Rooms in their order, of one site or of all; machines are no rooms."""
    return [row for row in bookable_rows(session, site_id) if not row.is_machine]


def bookable_rows(session: Session, site_id: int | None = None) -> list[RoomRow]:
    """Whatever is booked on the timetable, of one site or of all: each site's rooms, then its machines."""
    atoms: defaultdict[int, list[int]] = defaultdict(list)
    for resource_id, atom_id in plain_rows(session, _ATOMS):
        atoms[resource_id].append(atom_id)
    rows: Sequence[Any] = plain_rows(session, _BOOKABLE)
    return [_row(row, tuple(sorted(atoms[row[0]]))) for row in rows if site_id in {None, row[2]}]


def _row(row: Sequence[Any], atoms: tuple[int, ...]) -> RoomRow:
    number, name, site_id, site, capacity, note, layouts, *rest = row
    values: tuple[Any, ...] = (number, name, site_id, site, capacity, atoms, note, tuple(layouts), *rest)
    return RoomRow(*values)


# every page asks these: built once, they cost a third
_ATOMS = select(ResourceAtom.resource_id, ResourceAtom.atom_id)
_BOOKABLE = (
    select(
        *(Resource.id, Resource.name, Resource.site_id, Site.name, Resource.capacity, Resource.note),
        *(Resource.layouts, Resource.outside, Resource.needs_approval),
        *(Machine.kind, func.coalesce(Machine.state, MachineState.READY), Machine.state_since),
        func.coalesce(Machine.state_note, ""),
    )
    .join(Site, Site.id == Resource.site_id)
    .outerjoin(Machine, Machine.resource_id == Resource.id)
    .where(or_(Resource.kind == ResourceKind.ROOM, Machine.resource_id.is_not(None)), Resource.active)
    .order_by(Site.position, Machine.resource_id.is_not(None), Resource.position, Resource.id)
)
