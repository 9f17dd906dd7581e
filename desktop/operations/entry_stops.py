"""What is broken is not booked: a room is closed for as long as it takes, a machine is out of order."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import Missing
from desktop.models import Closure, DayEntry, Machine, Resource
from desktop.operations.acting import Acting
from desktop.operations.closures import MOST_NAME, ClosureRequest, change_closure, close_rooms, withdraw_closure
from desktop.operations.machines import MOST_TEXT, set_machine_state
from desktop.rules.entry_kinds import ENTRY_KINDS
from desktop.rules.ticks import EPOCH, TICK_MINUTES
from desktop.words import EntryState, MachineState, ResourceKind

_TICK = timedelta(minutes=TICK_MINUTES)
_STOPPING = [kind for kind, rule in ENTRY_KINDS.items() if rule.stops]


def stop(
    acting: Acting, session: Session, entry: DayEntry, starts_at: datetime | None, ends_at: datetime | None
) -> None:
    """Nobody books what the entry is about. Raises Missing for no room or no end, and as close_rooms."""
    resource = session.get(Resource, entry.resource_id) if entry.resource_id is not None else None
    if resource is None:
        raise Missing("room")
    if resource.kind is ResourceKind.MACHINE:
        set_machine_state(session, acting, resource.id, MachineState.OUT_OF_ORDER, entry.title[:MOST_TEXT])
        session.flush()
        return
    if ends_at is None:
        raise Missing("end")
    request = ClosureRequest(
        name=entry.title[:MOST_NAME],
        starts_at=starts_at or _floor(acting.now),
        ends_at=ends_at,
        room_ids=(resource.id,),
    )
    standing = _standing(session, entry)
    if standing is None:
        entry.closure_id = close_rooms(session, acting, request)
    else:
        change_closure(session, acting, standing.id, request, seen_version=standing.version)
    session.flush()


def let_go(acting: Acting, session: Session, entry: DayEntry) -> None:
    """It can be booked again; a closure that has begun ends at this moment, and stays as the past it is."""
    if not ENTRY_KINDS[entry.kind].stops:
        return
    closure = _standing(session, entry)
    if closure is not None and closure.ends_at > acting.now:
        _end(acting, session, closure, entry)
    if entry.resource_id is not None and _is_down(session, entry.resource_id) and _is_last(session, entry):
        set_machine_state(session, acting, entry.resource_id, MachineState.READY)
    session.flush()


def _end(acting: Acting, session: Session, closure: Closure, entry: DayEntry) -> None:
    until = _floor(acting.now) + _TICK
    if closure.starts_at >= acting.now:
        withdraw_closure(session, acting, closure.id)
        entry.closure_id = None
    if closure.withdrawn or until >= closure.ends_at:
        return
    rooms = (entry.resource_id,) if entry.resource_id is not None else ()
    request = ClosureRequest(name=closure.name, starts_at=closure.starts_at, ends_at=until, room_ids=rooms)
    change_closure(session, acting, closure.id, request, seen_version=closure.version)


def _standing(session: Session, entry: DayEntry) -> Closure | None:
    closure = session.get(Closure, entry.closure_id) if entry.closure_id is not None else None
    return None if closure is None or closure.withdrawn else closure


def _is_down(session: Session, resource_id: int) -> bool:
    machine = session.get(Machine, resource_id, populate_existing=True)
    return machine is not None and machine.state is not MachineState.READY


def _is_last(session: Session, entry: DayEntry) -> bool:
    """Whether nothing else that keeps the machine from being booked is still open."""
    others = select(func.count()).where(
        DayEntry.resource_id == entry.resource_id,
        DayEntry.id != entry.id,
        DayEntry.state == EntryState.OPEN,
        DayEntry.kind.in_(_STOPPING),
    )
    return session.scalars(others.select_from(DayEntry)).one() == 0


def _floor(moment: datetime) -> datetime:
    return EPOCH + (moment - EPOCH) // _TICK * _TICK
