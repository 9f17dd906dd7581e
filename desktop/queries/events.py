"""Events and the actions of the city's plan.

Reads events, event_actions, actions, attachments, sign_ups, event_bookings, bookings, resources, groups.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop.models import Action, ActionRelation, AttachmentChunk, Event, EventAction, Group
from desktop.queries.event_places import EventRoom, rooms_by_event
from desktop.queries.moments import on_days
from desktop.queries.sign_ups import NOBODY, Signed, signed_by_event
from desktop.words import ActionStatus, EventKind, EventState

EVENT_READS = frozenset(
    {
        *("events", "programs", "event_actions", "actions", "groups"),
        *("sign_ups", "event_bookings", "bookings", "resources"),
    }
)


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as a list shows it; `actions` are numbers of the plan's actions, `attendance` None if uncounted.

    `signed` counts people: those who have a place, and those who wait for one.
    """

    id: int
    version: int
    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    organizer: str
    group_id: int | None
    capacity: int | None
    attendance: int | None
    kind: EventKind
    own: bool
    state: EventState
    signs_up: bool
    sign_up_until: date | None
    program_id: int | None
    actions: tuple[int, ...] = ()
    signed: Signed = NOBODY

    @property
    def is_off(self) -> bool:
        return self.state is EventState.CALLED_OFF

    @property
    def left(self) -> int | None:
        """Places that are left, None without a capacity."""
        return None if self.capacity is None else max(0, self.capacity - self.signed.people)


@dataclass(frozen=True, slots=True)
class EventDetails:
    """An event with what its flyer says; `group` is the name of the group that holds it, `picture` the file's bytes.

    `dates` counts the events of its program, 0 for one that stands alone.
    """

    row: EventRow
    group: str
    group_number: str
    promise: str
    charge: str
    apply_to: str
    link: str
    note: str
    action_ids: tuple[int, ...]
    picture: bytes | None
    result: str
    site_id: int
    dates: int
    rooms: tuple[EventRoom, ...]


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action of the plan; `related` are numbers of actions it belongs together with, said from either side."""

    id: int
    number: int
    title: str
    status: ActionStatus
    vision: int
    related: tuple[int, ...]
    events: int


def event_list(session: Session, from_: date, until: date, site_id: int | None = None) -> list[EventRow]:
    """Events that begin from a day until another, both included, by their start; of one site or of all."""
    begun = _rows().where(on_days(Event.starts_at, from_, until))
    if site_id is not None:
        begun = begun.where(Event.site_id == site_id)
    found = session.execute(begun.order_by(Event.starts_at, Event.id)).all()
    ids = [row.id for row in found]
    carried, signed = _actions_of(session, ids), signed_by_event(session, ids)
    return [_row(row, carried[row.id], signed) for row in found]


def event(session: Session, event_id: int) -> EventDetails | None:
    """One event with its picture; None when there is none of that id."""
    more = (
        *(Event.promise, Event.charge, Event.apply_to, Event.link, Event.note, Event.picture_id),
        *(Event.result, Event.site_id),
    )
    told = _rows().add_columns(Group.name.label("group"), Group.number.label("group_number"), *more)
    found = session.execute(told.outerjoin(Group, Group.id == Event.group_id).where(Event.id == event_id)).first()
    if found is None:
        return None
    carried = _actions_of(session, [event_id])[event_id]
    return EventDetails(
        row=_row(found[: len(_COLUMNS)], carried, signed_by_event(session, [event_id])),
        group=found.group or "",
        group_number=found.group_number or "",
        promise=found.promise,
        charge=found.charge,
        apply_to=found.apply_to,
        link=found.link,
        note=found.note,
        action_ids=tuple(action_id for _, action_id in carried),
        picture=attachment_content(session, found.picture_id) if found.picture_id is not None else None,
        result=found.result,
        site_id=found.site_id,
        dates=_dates(session, found.program_id),
        rooms=rooms_by_event(session, [event_id])[event_id],
    )


def action_rows(session: Session) -> list[ActionRow]:
    """The plan's actions by number, with what belongs together and how many events carry each."""
    numbers = {row.id: row.number for row in session.execute(select(Action.id, Action.number))}
    related: defaultdict[int, list[int]] = defaultdict(list)
    for one, other in session.execute(select(ActionRelation.action_id, ActionRelation.other_id)):
        related[one].append(numbers[other])
        related[other].append(numbers[one])
    events = func.count(EventAction.event_id)
    counted = (
        select(Action.id, Action.number, Action.title, Action.status, Action.vision, events)
        .outerjoin(EventAction, EventAction.action_id == Action.id)
        .group_by(Action.id)
        .order_by(Action.number)
    )
    return [
        ActionRow(action_id, number, title, status, vision, tuple(sorted(related[action_id])), carried)
        for action_id, number, title, status, vision, carried in session.execute(counted)
    ]


def attachment_content(session: Session, attachment_id: int) -> bytes:
    """The whole of a file kept in the database."""
    chunks = select(AttachmentChunk.content).where(AttachmentChunk.attachment_id == attachment_id)
    return b"".join(session.scalars(chunks.order_by(AttachmentChunk.position)))


_COLUMNS = (
    *(Event.id, Event.version, Event.title, Event.starts_at, Event.ends_at),
    *(Event.place, Event.organizer, Event.group_id, Event.capacity, Event.attendance),
    *(Event.kind, Event.own, Event.state, Event.signs_up, Event.sign_up_until, Event.program_id),
)


def _rows() -> Select[*tuple[Any, ...]]:
    """Select the columns of EventRow but for its actions and sign-ups, in its order."""
    return select(*_COLUMNS)


def _row(told: Sequence[Any], carried: Sequence[tuple[int, int]], signed: Mapping[int, Signed]) -> EventRow:
    return EventRow(*told, actions=tuple(number for number, _ in carried), signed=signed.get(told[0], NOBODY))


def _dates(session: Session, program_id: int | None) -> int:
    if program_id is None:
        return 0
    return session.scalar(select(func.count()).select_from(Event).where(Event.program_id == program_id)) or 0


def _actions_of(session: Session, event_ids: list[int]) -> defaultdict[int, list[tuple[int, int]]]:
    """(number, id) of the actions each event carries, by number."""
    carried: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    links = (
        select(EventAction.event_id, Action.number, Action.id)
        .join(Action, Action.id == EventAction.action_id)
        .where(EventAction.event_id.in_(event_ids))
        .order_by(Action.number)
    )
    for event_id, number, action_id in session.execute(links):
        carried[event_id].append((number, action_id))
    return carried
