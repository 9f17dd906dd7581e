"""What stands on the papers of events. Reads events, sign_ups, groups, sites, center."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Event, Group, Site
from desktop.queries.events import EventDetails, event
from desktop.queries.moments import within
from desktop.queries.room_sheets import sites_of
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.queries.sign_ups import SignUpRow, sign_ups
from desktop.rules.months import Month
from desktop.words import EventKind, EventState


@dataclass(frozen=True, slots=True)
class WallEvent:
    """An event as the wall tells of it; who holds it is the organizer, else the group."""

    starts_at: datetime
    ends_at: datetime
    title: str
    place: str
    holder: str
    promise: str
    charge: str
    apply_to: str
    capacity: int | None
    signs_up: bool
    sign_up_until: date | None
    kind: EventKind
    own: bool
    is_off: bool


@dataclass(frozen=True, slots=True)
class EventMonth:
    """The events that begin in a month, by their start; of the named sites."""

    center: SheetCenter
    sites: tuple[str, ...]
    month: Month
    events: tuple[WallEvent, ...]


@dataclass(frozen=True, slots=True)
class SignUpPaper:
    center: SheetCenter
    site: str
    event: EventDetails
    rows: tuple[SignUpRow, ...]


def event_month(session: Session, site_id: int | None, month: Month) -> EventMonth:
    """Of one site, or of all."""
    asked = (
        select(
            *(Event.starts_at, Event.ends_at, Event.title, Event.place, Event.organizer, Group.name.label("group")),
            *(Event.promise, Event.charge, Event.apply_to, Event.capacity, Event.signs_up, Event.sign_up_until),
            *(Event.kind, Event.own, Event.state),
        )
        .outerjoin(Group, Group.id == Event.group_id)
        .where(within(Event.starts_at, month.first, month.until))
        .order_by(Event.starts_at, Event.id)
    )
    if site_id is not None:
        asked = asked.where(Event.site_id == site_id)
    told = tuple(
        WallEvent(
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            title=row.title,
            place=row.place,
            holder=row.organizer or row.group or "",
            promise=row.promise,
            charge=row.charge,
            apply_to=row.apply_to,
            capacity=row.capacity,
            signs_up=row.signs_up,
            sign_up_until=row.sign_up_until,
            kind=row.kind,
            own=row.own,
            is_off=row.state is EventState.CALLED_OFF,
        )
        for row in session.execute(asked)
    )
    return EventMonth(sheet_center(session), tuple(sites_of(session, site_id).values()), month, told)


def sign_up_paper(session: Session, event_id: int) -> SignUpPaper:
    """Raises NotFound."""
    shown = event(session, event_id)
    if shown is None:
        raise NotFound("event", str(event_id))
    site = session.get_one(Site, shown.site_id).name
    return SignUpPaper(sheet_center(session), site, shown, sign_ups(session, event_id))
