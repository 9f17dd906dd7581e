"""The machines of the print room: what they are, whether they can be used, and what their log says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, ChangedElsewhere, Missing, NotFound, NotReadable, TooLongText
from desktop.models import Atom, Machine, MachineEntry, Resource, ResourceAtom, Site, Tariff
from desktop.models.images import record_name
from desktop.models.readings import last_reading
from desktop.operations.acting import Acting
from desktop.operations.managers import refuse_all_but_managers, refuse_other_staff
from desktop.operations.occupancy import claim_on, lock
from desktop.operations.rooms import refuse_booked
from desktop.operations.seen import latest_fact
from desktop.rules.counters import faces_between
from desktop.rules.visible import one_line
from desktop.words import MachineEntryKind, MachineKind, MachineState, ResourceKind

COUNTER_MOST = 9_999_999
LEAST_COUNTER, MOST_COUNTER = 999, 999_999_999
MOST_FACES = 9_999_999
MOST_TEXT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineForm:
    """What is said of a machine; `counter_most` None has no counter, `tariff` "" is charged by the site's."""

    name: str
    kind: MachineKind = MachineKind.DUPLICATOR
    note: str = ""
    colour: bool = False
    counter_most: int | None = COUNTER_MOST
    tariff: str = ""
    needs_approval: bool = False


def add_machine(
    session: Session,
    acting: Acting,
    name: str,
    site_id: int,
    note: str = "",
    *,
    kind: MachineKind = MachineKind.DUPLICATOR,
    colour: bool = False,
    counter_most: int | None = COUNTER_MOST,
    tariff: str = "",
    needs_approval: bool = False,
) -> int:
    """Add a machine, ready to be booked like a room, and return its id.

    Raises NotAllowed for staff but managers, Missing, NotFound for the site or the tariff, AlreadyThere, NotReadable.
    """
    refuse_other_staff(acting, session, "add_machine")
    form = MachineForm(name=name, kind=kind, note=note, colour=colour, counter_most=counter_most, tariff=tariff)
    _refuse_bad(session, form, None)
    if session.get(Site, site_id) is None:
        raise NotFound("site", str(site_id))
    machine = Resource(
        kind=ResourceKind.MACHINE,
        name=one_line(name),
        site_id=site_id,
        note=one_line(note),
        position=session.scalars(select(func.count()).select_from(Resource)).one(),
        needs_approval=needs_approval,
    )
    atom = Atom(name=machine.name)
    session.add_all((machine, atom))
    session.flush()
    session.add(ResourceAtom(resource_id=machine.id, atom_id=atom.id))
    session.add(
        Machine(resource_id=machine.id, kind=kind, colour=colour, counter_most=counter_most, tariff=one_line(tariff))
    )
    session.flush()
    return machine.id


def change_machine(
    session: Session, acting: Acting, machine_id: int, form: MachineForm, *, seen_version: int | None = None
) -> int:
    """Say something else of a machine; `seen_version` is that of the resource and the machine added up.

    Raises NotAllowed, NotFound, Missing, AlreadyThere, NotReadable, ChangedElsewhere.
    """
    refuse_all_but_managers(acting, session, "change_machine")
    resource, machine = machine_of(session, machine_id)
    if seen_version is not None and seen_version != resource.version + machine.version:
        fact = latest_fact(session, record_name(machine)) or latest_fact(session, record_name(resource))
        raise ChangedElsewhere(record_name(machine), fact.staff if fact else "", fact.at if fact else None)
    _refuse_bad(session, form, machine_id)
    resource.name, resource.note = one_line(form.name), one_line(form.note)
    resource.needs_approval = form.needs_approval
    machine.kind, machine.colour, machine.counter_most = form.kind, form.colour, form.counter_most
    machine.tariff = one_line(form.tariff)
    session.flush()
    return resource.id


def set_machine_state(
    session: Session,
    acting: Acting,
    machine_id: int,
    state: MachineState,
    note: str = "",
    since: datetime | None = None,
) -> int:
    """Say that a machine cannot be used (since when), that the service was called, or that it can be used again.

    It takes no booking and no job until then; what is booked keeps its place and has to move. Returns the machine's id.
    Raises NotFound, TooLongText, NotReadable for a moment to come.
    """
    said = _text(note)
    if since is not None and since > acting.now:
        raise NotReadable("down_since", f"{since:%Y-%m-%d %H:%M}")
    # whoever books the machine at this moment locks it too, and then looks at its state
    lock(session, claim_on(session, [machine_id], ()), acting.now)
    _resource, machine = machine_of(session, machine_id)
    began = since or (machine.state_since if machine.state is not MachineState.READY else None) or acting.now
    ready = state is MachineState.READY
    machine.state, machine.state_note = state, "" if ready else said
    machine.state_since = None if ready else began
    _log(session, acting, machine_id, MachineEntryKind.STATE, state=state, text=said)
    return machine_id


def note_reading(session: Session, acting: Acting, machine_id: int, counter: int, note: str = "") -> int:
    """Write down what the counter shows beside the jobs; returns the entry's id.

    A counter that reads less than before needs a note: it was set back. Raises NotFound, NotReadable, TooLongText,
    CounterRunsBackwards.
    """
    said = _text(note)
    _resource, machine = machine_of(session, machine_id)
    if machine.counter_most is None or not 0 <= counter <= machine.counter_most:
        raise NotReadable("reading", str(counter))
    last = last_reading(session, machine_id)
    if last is not None and not said:
        faces_between(last, counter, machine.counter_most)
    return _log(session, acting, machine_id, MachineEntryKind.READING, counter=counter, text=said)


def explain_gap(session: Session, acting: Acting, machine_id: int, faces: int, reason: str) -> int:
    """Say why the counter moved by so many faces between two readings, negative backwards; returns the entry's id.

    Raises NotFound, Missing, NotReadable, TooLongText.
    """
    said = _text(reason)
    machine_of(session, machine_id)
    if not said:
        raise Missing("gap_reason")
    if not 0 < abs(faces) <= MOST_FACES:
        raise NotReadable("faces", str(faces))
    return _log(session, acting, machine_id, MachineEntryKind.GAP, faces=faces, text=said)


def write_in_log(session: Session, acting: Acting, machine_id: int, text: str) -> int:
    """Write a line into a machine's log; returns the entry's id. Raises NotFound, Missing, TooLongText."""
    said = _text(text)
    machine_of(session, machine_id)
    if not said:
        raise Missing("text")
    return _log(session, acting, machine_id, MachineEntryKind.NOTE, text=said)


def retire_machine(session: Session, acting: Acting, machine_id: int, *, active: bool = False) -> int:
    """Use the machine no more, or (`active`) again; its jobs and its log stay.

    Raises NotAllowed, NotFound, StillBooked while bookings are to come.
    """
    refuse_all_but_managers(acting, session, "retire_machine")
    lock(session, claim_on(session, [machine_id], ()), acting.now)
    resource, _machine = machine_of(session, machine_id)
    if not active:
        refuse_booked(session, resource, acting.now)
    resource.active = active
    return resource.id


def machine_of(session: Session, machine_id: int) -> tuple[Resource, Machine]:
    """The machine as it is at this moment. Raises NotFound."""
    resource = session.get(Resource, machine_id)
    machine = session.get(Machine, machine_id, populate_existing=True, with_for_update={"key_share": True})
    if resource is None or machine is None:
        raise NotFound("machine", str(machine_id))
    return resource, machine


def _refuse_bad(session: Session, form: MachineForm, machine_id: int | None) -> None:
    name = one_line(form.name)
    if not name:
        raise Missing("name")
    same = select(Resource.id).where(Resource.name == name, Resource.id.is_distinct_from(machine_id))
    if session.scalars(same).first() is not None:
        raise AlreadyThere("machine", name)
    most = form.counter_most
    if most is not None and not LEAST_COUNTER <= most <= MOST_COUNTER:
        raise NotReadable("counter_most", str(most))
    tariff = one_line(form.tariff)
    if tariff and session.scalars(select(Tariff.id).where(Tariff.name == tariff)).first() is None:
        raise NotFound("tariff", tariff)


def _text(text: str) -> str:
    said = one_line(text)
    if len(said) > MOST_TEXT:
        raise TooLongText("text", len(said), MOST_TEXT)
    return said


def _log(
    session: Session,
    acting: Acting,
    machine_id: int,
    kind: MachineEntryKind,
    *,
    state: MachineState | None = None,
    counter: int | None = None,
    faces: int | None = None,
    text: str = "",
) -> int:
    entry = MachineEntry(
        machine_id=machine_id,
        at=acting.now,
        kind=kind,
        state=state,
        counter=counter,
        faces=faces,
        text=text,
        staff_id=acting.by.staff_id,
    )
    session.add(entry)
    session.flush()
    return entry.id
