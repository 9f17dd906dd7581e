"""The papers of the rooms by name, for what people call rooms, sites, days and bookings, with settings as words."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date

from sqlalchemy import select

from desktop.errors import NotFound, NotReadable
from desktop.jobs import room_papers
from desktop.jobs.drawn import Drawn
from desktop.models import Resource, Site
from desktop.operations.acting import By
from desktop.queries.days import booking, booking_by_number
from desktop.rules.dates import read_date
from desktop.rules.months import read_month
from desktop.storage.database import Database

Settings = Mapping[str, str]

DAY_SETTINGS = frozenset({"day", "site"})
SITE_SETTINGS = frozenset({"site"})
ENTRANCE_SETTINGS = DAY_SETTINGS | {"size"}
SIZES = ("A4", "A3")
ALL_SITES = frozenset({"all", "both", "すべて", "全館"})
_MOST_DIGITS = 10


def booking_id(database: Database, asked: str) -> int:
    """The booking of an id or a number. Raises NotFound."""
    with database.reading() as session:
        row = booking(session, int(asked)) if _is_id(asked) else booking_by_number(session, asked)
    if row is None:
        raise NotFound("booking", asked)
    return row.id


def entrance(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    size = settings.get("size", SIZES[0]).strip().upper()
    if size not in SIZES:
        raise NotReadable("set", f"size={settings['size']}")
    day = day_asked(database, for_, settings)
    return room_papers.draw_entrance(database, by, site_asked(database, by, settings), day, size=size)


def door(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Of one room, or of all of the site."""
    if for_:
        return room_papers.draw_doors(database, by, None, _room(database, for_), day_asked(database, "", settings))
    return room_papers.draw_doors(
        database, by, site_asked(database, by, settings), None, day_asked(database, "", settings)
    )


def week(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    return room_papers.draw_week(database, by, _room(database, for_), day_asked(database, "", settings))


def month_free(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    month = read_month(for_) if for_ else None
    return room_papers.draw_month_free(database, by, site_asked(database, by, settings), month)


def keys(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    return room_papers.draw_keys(database, by, site_asked(database, by, settings), day_asked(database, for_, settings))


def unpaid(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del for_  # all that is open
    return room_papers.draw_unpaid(database, by, site_asked(database, by, settings))


def application(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Blank where no booking is named."""
    if for_:
        return room_papers.draw_room_application(database, by, by.site_id, booking_id(database, for_))
    site = site_asked(database, by, settings)
    return room_papers.draw_room_application(database, by, by.site_id if site is None else site)


def notice(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del settings  # it stands as the booking does
    return room_papers.draw_room_notice(database, by, booking_id(database, for_))


def _room(database: Database, asked: str) -> int:
    with database.reading() as session:
        rooms = {_plain(name): number for number, name in session.execute(select(Resource.id, Resource.name))}
    found = rooms.get(_plain(asked)) or (int(asked) if _is_id(asked) and int(asked) in rooms.values() else None)
    if found is None:
        raise NotFound("room", asked)
    return found


def site_asked(database: Database, by: By, settings: Settings) -> int | None:
    """The counter's own site unless another is named; None for all."""
    asked = settings.get("site", "").strip()
    if not asked:
        return by.site_id
    if asked in ALL_SITES:
        return None
    with database.reading() as session:
        sites = {_plain(name): number for number, name in session.execute(select(Site.id, Site.name))}
    found = sites.get(_plain(asked)) or (int(asked) if _is_id(asked) and int(asked) in sites.values() else None)
    if found is None:
        raise NotFound("site", asked)
    return found


def day_asked(database: Database, for_: str, settings: Settings) -> date | None:
    """The day that was set, or that the paper is for."""
    told = settings.get("day", "").strip() or for_
    try:
        return read_date(told, today=database.now().date()) if told else None
    except NotReadable as unread:
        raise NotReadable("set", f"day={told}") from unread


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold().strip()


def _is_id(text: str) -> bool:
    return text.isdecimal() and len(text) < _MOST_DIGITS
