"""What the verbs of events are made of: the request, the record as seen, what is refused, what is written."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import EventEndsFirst, Missing, NotFound, NotReadable
from desktop.models import Action, Event, EventAction, Group, SignUp
from desktop.operations.attachments import PictureRequest, keep_picture
from desktop.operations.one_group import one_group
from desktop.operations.seen import changed_elsewhere
from desktop.rules.dates import EARLIEST, LATEST
from desktop.rules.visible import many_lines, one_line
from desktop.words import EventKind

MOST_PEOPLE = 1_000_000
COPIED = (
    *("title", "starts_at", "ends_at", "place", "group_id", "organizer"),
    *("promise", "charge", "apply_to", "link", "note", "capacity"),
    *("kind", "own", "signs_up", "sign_up_until"),
)
_LINES = ("title", "place", "organizer", "promise", "charge", "apply_to", "link")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRequest:
    """Half-open, on the center's wall clock. Without a picture the one there is stays, unless `drops_picture`.

    `sign_up_until` is the last day of signing up, None until it begins; it says nothing where nobody `signs_up`.
    """

    title: str
    starts_at: datetime
    ends_at: datetime
    place: str = ""
    organizer: str = ""
    group_id: int | None = None
    promise: str = ""
    charge: str = ""
    apply_to: str = ""
    link: str = ""
    note: str = ""
    capacity: int | None = None
    kind: EventKind = EventKind.OTHER
    own: bool = True
    signs_up: bool = False
    sign_up_until: date | None = None
    action_ids: tuple[int, ...] = ()
    picture: PictureRequest | None = None
    drops_picture: bool = False


def tidied(request: EventRequest) -> EventRequest:
    """Without what nobody can see: a title that turns its direction would stand so on the flyer."""
    lines = {name: one_line(getattr(request, name)) for name in _LINES}
    until = request.sign_up_until if request.signs_up else None
    return replace(request, note=many_lines(request.note), sign_up_until=until, **lines)


def refuse_bad_event(session: Session, request: EventRequest) -> None:
    """Raises Missing, EventEndsFirst, NotReadable for a capacity below one, NotFound."""
    if not request.title:
        raise Missing("title")
    for field in ("starts_at", "ends_at"):
        moment: datetime = getattr(request, field)
        if not EARLIEST <= moment.date() <= LATEST:
            raise NotReadable(field, f"{moment:%Y-%m-%d}")
    if request.ends_at <= request.starts_at:
        raise EventEndsFirst(request.starts_at, request.ends_at)
    if request.capacity is not None and not 1 <= request.capacity <= MOST_PEOPLE:
        raise NotReadable("capacity", str(request.capacity))
    if request.sign_up_until is not None and request.sign_up_until > request.ends_at.date():
        raise NotReadable("sign_up_until", f"{request.sign_up_until:%Y-%m-%d}")
    if request.group_id is not None and session.get(Group, request.group_id) is None:
        raise NotFound("group", str(request.group_id))
    there = set(session.scalars(select(Action.id).where(Action.id.in_(request.action_ids))))
    if missing := set(request.action_ids) - there:
        raise NotFound("action", str(min(missing)))


def locked_event(session: Session, event_id: int) -> Event:
    """The event as it is at this moment; on PostgreSQL a second writer waits for the first here. Raises NotFound."""
    event = session.get(Event, event_id, populate_existing=True, with_for_update={"key_share": True})
    if event is None:
        raise NotFound("event", str(event_id))
    return event


def event_as_seen(session: Session, event_id: int, seen_version: int, request: EventRequest | None = None) -> Event:
    """The event if it is still the one the clerk saw. Raises ChangedElsewhere, NotFound."""
    event = locked_event(session, event_id)
    refuse_other_version(session, event, seen_version, asdict(request) | {"picture": None} if request else {})
    return event


def refuse_other_version(session: Session, record: Event | SignUp, seen: int, mine: dict[str, Any]) -> None:
    """Raises ChangedElsewhere, with both versions."""
    if record.version != seen:
        raise changed_elsewhere(session, record, mine)


def fill_event(session: Session, event: Event, request: EventRequest) -> None:
    for name in COPIED:
        setattr(event, name, getattr(request, name))
    if request.group_id is not None:
        event.group_id = one_group(session, request.group_id).id
    if request.picture is not None:
        event.picture_id = keep_picture(session, request.picture)
    elif request.drops_picture:
        event.picture_id = None


def set_actions(session: Session, event_id: int, action_ids: tuple[int, ...]) -> None:
    wanted = set(action_ids)
    for link in session.scalars(select(EventAction).where(EventAction.event_id == event_id)):
        if link.action_id not in wanted:
            session.delete(link)
        wanted.discard(link.action_id)
    session.add_all(EventAction(event_id=event_id, action_id=action_id) for action_id in sorted(wanted))
    session.flush()


def refuse_bad_count(people: int | None) -> None:
    """Raises NotReadable for fewer than nobody and for more than any place holds."""
    if people is not None and not 0 <= people <= MOST_PEOPLE:
        raise NotReadable("attendance", str(people))
