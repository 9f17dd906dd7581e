"""What the desk can do to events."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import ChangedElsewhere, EventEndsFirst, Missing, NotFound, NotReadable
from desktop.models import Action, Event, EventAction, Group
from desktop.models.images import image_of, record_name
from desktop.operations.acting import Acting
from desktop.operations.attachments import PictureRequest, keep_picture
from desktop.operations.seen import latest_fact
from desktop.rules.dates import EARLIEST, LATEST
from desktop.rules.visible import many_lines, one_line

MOST_PEOPLE = 1_000_000
_COPIED = (
    *("title", "starts_at", "ends_at", "place", "group_id", "organizer"),
    *("promise", "charge", "apply_to", "link", "note", "capacity"),
)
_LINES = ("title", "place", "organizer", "promise", "charge", "apply_to", "link")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRequest:
    """Half-open, on the center's wall clock. Without a picture the one there is stays, unless `drops_picture`."""

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
    action_ids: tuple[int, ...] = ()
    picture: PictureRequest | None = None
    drops_picture: bool = False


def add_event(session: Session, acting: Acting, request: EventRequest) -> int:
    """Put an event in at the site of whoever acts; its id.

    Raises Missing, EventEndsFirst, NotReadable for a capacity below one, NotFound, and what a picture raises.
    """
    request = _tidied(request)
    _refuse_bad(session, request)
    event = Event(site_id=acting.by.site_id, staff_id=acting.by.staff_id)
    _fill(session, event, request)
    session.add(event)
    session.flush()
    _set_actions(session, event.id, request.action_ids)
    return event.id


def change_event(session: Session, _acting: Acting, event_id: int, request: EventRequest, *, seen_version: int) -> int:
    """Change the event the clerk was looking at. Raises ChangedElsewhere and what `add_event` raises."""
    request = _tidied(request)
    event = _as_seen(session, event_id, seen_version, request)
    _refuse_bad(session, request)
    _fill(session, event, request)
    _set_actions(session, event.id, request.action_ids)
    return event.id


def count_attendance(session: Session, _acting: Acting, event_id: int, people: int | None, *, seen_version: int) -> int:
    """Write down how many came, None for nobody counted. Raises NotReadable, ChangedElsewhere, NotFound."""
    event = _as_seen(session, event_id, seen_version)
    if people is not None and not 0 <= people <= MOST_PEOPLE:
        raise NotReadable("attendance", str(people))
    event.attendance = people
    return event.id


def _as_seen(session: Session, event_id: int, seen_version: int, request: EventRequest | None = None) -> Event:
    """The event if it is still the one the clerk saw; on PostgreSQL a second writer waits for the first here."""
    event = session.get(Event, event_id, populate_existing=True, with_for_update={"key_share": True})
    if event is None:
        raise NotFound("event", str(event_id))
    if event.version != seen_version:
        record = record_name(event)
        fact = latest_fact(session, record)
        mine = asdict(request) | {"picture": None} if request else {}
        raise ChangedElsewhere(
            record,
            fact.staff if fact else "",
            fact.at if fact else None,
            {name: str(value) for name, value in image_of(event).items()},
            {name: str(value) for name, value in mine.items()},
        )
    return event


def _tidied(request: EventRequest) -> EventRequest:
    """Without what nobody can see: a title that turns its direction would stand so on the flyer."""
    lines = {name: one_line(getattr(request, name)) for name in _LINES}
    return replace(request, note=many_lines(request.note), **lines)


def _refuse_bad(session: Session, request: EventRequest) -> None:
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
    if request.group_id is not None and session.get(Group, request.group_id) is None:
        raise NotFound("group", str(request.group_id))
    there = set(session.scalars(select(Action.id).where(Action.id.in_(request.action_ids))))
    if missing := set(request.action_ids) - there:
        raise NotFound("action", str(min(missing)))


def _fill(session: Session, event: Event, request: EventRequest) -> None:
    for name in _COPIED:
        setattr(event, name, getattr(request, name))
    if request.picture is not None:
        event.picture_id = keep_picture(session, request.picture)
    elif request.drops_picture:
        event.picture_id = None


def _set_actions(session: Session, event_id: int, action_ids: tuple[int, ...]) -> None:
    wanted = set(action_ids)
    for link in session.scalars(select(EventAction).where(EventAction.event_id == event_id)):
        if link.action_id not in wanted:
            session.delete(link)
        wanted.discard(link.action_id)
    session.add_all(EventAction(event_id=event_id, action_id=action_id) for action_id in sorted(wanted))
    session.flush()
