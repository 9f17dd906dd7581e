"""What stands on a flyer. Reads events, attachments, groups, resources, sites, center."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Center, Event, Resource, Site
from desktop.queries.events import EventDetails, event


@dataclass(frozen=True, slots=True)
class FlyerDate:
    """One time it takes place, half-open on the center's wall clock; `note` says which of several it is."""

    starts_at: datetime
    ends_at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flyer:
    """A flyer in the order in which it is read; every text may be empty, `dates` hold up to three.

    `facts` are (label, text) at the left, `apply_to` where to apply in words, `link` where the QR code leads,
    `contact` who answers questions, `picture` a PNG or JPEG.
    """

    series: str = ""
    title: str = ""
    promise: str = ""
    dates: tuple[FlyerDate, ...] = ()
    place: str = ""
    way: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    charge: str = ""
    deadline: str = ""
    apply_to: str = ""
    link: str = ""
    organizer: str = ""
    contact: str = ""
    picture: bytes | None = None
    demo: bool = False


def empty_flyer(session: Session, site_id: int) -> Flyer:
    """A flyer of the center itself, for somebody to fill."""
    center, site = session.get_one(Center, 1), session.get_one(Site, site_id)
    return Flyer(organizer=center.name, contact=_contact(center, site), demo=center.demo_day is not None)


def event_flyer(session: Session, event_id: int) -> Flyer | None:
    """The flyer an event makes by itself; None when there is none of that id."""
    shown = event(session, event_id)
    if shown is None:
        return None
    center = session.get_one(Center, 1)
    site = session.get_one(Site, session.get_one(Event, event_id).site_id)
    row = shown.row
    organizer = shown.group or row.organizer or center.name
    return Flyer(
        series=f"{organizer}　参加者募集",
        title=row.title,
        promise=shown.promise,
        dates=(FlyerDate(row.starts_at, row.ends_at),),
        place=row.place,
        way=_way(session, site, center, row.place),
        facts=(("定員", f"{row.capacity:,}人"),) if row.capacity else (),
        charge=shown.charge,
        apply_to=shown.apply_to,
        link=shown.link,
        organizer=_organizers(shown, center),
        contact=_contact(center, site),
        picture=shown.picture,
        demo=center.demo_day is not None,
    )


def _organizers(shown: EventDetails, center: Center) -> str:
    """The group, and beside it whoever is named as another organizer; else the center."""
    named = dict.fromkeys(name for name in (shown.group, shown.row.organizer) if name)
    return "・".join(named) or center.name


def _contact(center: Center, site: Site) -> str:
    phone = f"電話 {site.phone}" if site.phone else ""
    return "　".join(part for part in (f"{center.name}（{site.name}）", phone) if part)


def _way(session: Session, site: Site, center: Center, place: str) -> str:
    """Where the house is, when it takes place in the house; another place is not ours to describe."""
    rooms = session.scalars(select(Resource.name).where(Resource.site_id == site.id)).all()
    named = center.name.partition("（")[0] in place
    if not place or not (named or any(room in place for room in rooms)):
        return ""
    return "　".join(part for part in ("" if named else f"{center.name}（{site.name}）", site.address) if part)
