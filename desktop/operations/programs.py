"""What the desk can do to programs: events that repeat. Each date is an event of its own, with its program's id."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import DeskError
from desktop.models import Event, Program
from desktop.operations.acting import Acting
from desktop.operations.event_parts import EventRequest, event_as_seen, refuse_bad_event, tidied
from desktop.operations.event_room_parts import RoomWish
from desktop.operations.events import add_event, call_off_event, change_event
from desktop.rules.series import Recurrence, dates_of
from desktop.words import EventState, SeriesPart

MOST_EVENTS = 60
# what the dates of a program have in common; day and time go by themselves
SHARED = (
    *("title", "place", "group_id", "organizer", "promise", "charge", "apply_to", "link", "note"),
    *("capacity", "kind", "own", "signs_up"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramRequest:
    """The first date's event, and the dates as in `Recurrence`.

    Where `goes_without_rooms`, a date whose rooms cannot be had takes place without them; else its refusal refuses all.
    """

    event: EventRequest
    rule: str = ""
    picked: tuple[datetime, ...] = ()
    left_out: tuple[datetime, ...] = ()
    rooms: RoomWish | None = None
    goes_without_rooms: bool = False

    @property
    def starts(self) -> list[datetime]:
        """Raises BadRule, NoDates, TooManyDates."""
        first = self.event.starts_at
        told = Recurrence(rule=self.rule, first_start=first, picked=self.picked, left_out=self.left_out)
        return dates_of(told, MOST_EVENTS)


def add_program(session: Session, acting: Acting, request: ProgramRequest) -> int:
    """Put an event in for every date; the first one's id.

    Raises BadRule, NoDates, TooManyDates, and what `add_event` raises.
    """
    event = tidied(request.event)
    refuse_bad_event(session, event)
    program = Program(title=event.title, rule=request.rule)
    session.add(program)
    session.flush()
    made = [_put_in(session, acting, request, _moved(event, start - event.starts_at)) for start in request.starts]
    for row in session.scalars(select(Event).where(Event.id.in_(made))):
        row.program_id = program.id
    session.flush()
    return made[0]


def change_program(
    session: Session,
    acting: Acting,
    event_id: int,
    request: EventRequest,
    part: SeriesPart,
    *,
    seen_version: int,
    moves_rooms: bool = False,
    rooms: RoomWish | None = None,
) -> int:
    """Change a part of a program in what is changed about one of its dates; that one's id.

    A change of day or time moves every date as far. Raises what `change_event` raises; any date's refusal refuses all.
    """
    request = tidied(request)
    event = event_as_seen(session, event_id, seen_version, request)
    before = {name: getattr(event, name) for name in SHARED}
    by, to = request.starts_at - event.starts_at, request.ends_at - event.ends_at
    others = [row for row in _concerned(acting, session, event, part) if row is not event]
    also = partial(change_event, session, acting, moves_rooms=moves_rooms, rooms=rooms)
    also(event_id, request, seen_version=seen_version)
    changed = {name: getattr(event, name) for name in SHARED if getattr(event, name) != before[name]}
    for row in others:
        wanted = replace(_as_request(row), starts_at=row.starts_at + by, ends_at=row.ends_at + to, **changed)
        wanted = replace(wanted, action_ids=request.action_ids)
        if wanted.sign_up_until is not None:
            wanted = replace(wanted, sign_up_until=wanted.sign_up_until + timedelta(days=by.days))
        also(row.id, wanted, seen_version=row.version)
    return event_id


def call_off_program(
    session: Session,
    acting: Acting,
    event_id: int,
    part: SeriesPart,
    reason: str = "",
    *,
    seen_version: int,
    frees_rooms: bool = False,
) -> int:
    """Call off the dates of a part of a program that are still to come; the id of the one it was asked of."""
    event = event_as_seen(session, event_id, seen_version)
    for row in _concerned(acting, session, event, part):
        call_off_event(session, acting, row.id, reason, seen_version=row.version, frees_rooms=frees_rooms)
    return event_id


def _put_in(session: Session, acting: Acting, request: ProgramRequest, event: EventRequest) -> int:
    if request.rooms is None or not request.goes_without_rooms:
        return add_event(session, acting, event, request.rooms)
    try:
        with session.begin_nested():
            return add_event(session, acting, event, request.rooms)
    except DeskError:
        return add_event(session, acting, event)


def _moved(event: EventRequest, by: timedelta) -> EventRequest:
    until = event.sign_up_until + by if event.sign_up_until is not None else None
    return replace(event, starts_at=event.starts_at + by, ends_at=event.ends_at + by, sign_up_until=until)


def _concerned(acting: Acting, session: Session, event: Event, part: SeriesPart) -> list[Event]:
    """The event itself, and those of the part that are planned and still to come."""
    if part is SeriesPart.THIS or event.program_id is None:
        return [event]
    since = event.starts_at if part is SeriesPart.FOLLOWING else acting.now
    same = select(Event).where(Event.program_id == event.program_id, Event.state == EventState.PLANNED)
    coming = same.where(Event.starts_at >= since, Event.starts_at >= acting.now).order_by(Event.starts_at, Event.id)
    locked = session.scalars(coming.with_for_update(key_share=True).execution_options(populate_existing=True))
    return [event, *(row for row in locked if row is not event)]


def _as_request(event: Event) -> EventRequest:
    told = {name: getattr(event, name) for name in SHARED}
    return EventRequest(starts_at=event.starts_at, ends_at=event.ends_at, sign_up_until=event.sign_up_until, **told)
