"""Flyers and posters that are shown, and the room there is for more. Reads displays, display_places, groups."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from desktop.models import Display, DisplayPlace, Group
from desktop.models.rulebook import rulebook
from desktop.rules.display_periods import comes_down_on, late_on, spaces
from desktop.rules.kana import fold
from desktop.words import DisplayEnd, DisplayKind, PaperSize

DISPLAY_READS = frozenset({"displays", "display_places", "groups"})
MOST_ENDED = 300
SHOWN, DUE, ENDED = "shown", "due", "ended"


@dataclass(frozen=True, slots=True)
class DisplayRow:
    """A flyer or poster; `owner` is the group or whoever brought it, `place` empty while it is nowhere.

    `is_due` says that it comes down today or should have, `is_late` that the days for it are over.
    """

    id: int
    version: int
    number: str
    kind: DisplayKind
    title: str
    group_id: int | None
    who: str
    phone: str
    owner: str
    event_on: date | None
    size: PaperSize
    copies: int
    place_id: int | None
    place: str
    brought_on: date
    until: date
    down_on: date | None
    ended: DisplayEnd | None
    note: str
    is_due: bool
    is_late: bool


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A rack or board and how many of its spaces are free; below zero where it was made smaller."""

    id: int
    version: int
    kind: DisplayKind
    name: str
    spaces: int
    free: int
    active: bool


@dataclass(frozen=True, slots=True)
class DisplayBoard:
    """What one part of the list holds, and all racks and boards of the site."""

    rows: tuple[DisplayRow, ...]
    places: tuple[PlaceRow, ...]


def display_board(session: Session, site_id: int, day: date, part: str = SHOWN, text: str = "") -> DisplayBoard:
    """`part` is SHOWN, DUE or ENDED."""
    if part == DUE:
        rows = displays_due(session, site_id, day)
    elif part == ENDED:
        rows = displays_ended(session, site_id, day, text)
    else:
        rows = displays_shown(session, site_id, day, text)
    return DisplayBoard(rows, display_places(session, site_id, all_of_them=True))


def displays_shown(session: Session, site_id: int, day: date, text: str = "") -> tuple[DisplayRow, ...]:
    """What is shown at a site, what comes down first; with `text` what holds it in title, owner or number."""
    found = _rows().where(Display.site_id == site_id, Display.down_on.is_(None), *_holding(text))
    return _filled(session, found.order_by(Display.until, Display.id), day)


def displays_ended(session: Session, site_id: int, day: date, text: str = "") -> tuple[DisplayRow, ...]:
    """What has come down, the newest first, at most MOST_ENDED."""
    found = _rows().where(Display.site_id == site_id, Display.down_on.is_not(None), *_holding(text))
    ordered = found.order_by(Display.down_on.desc(), Display.id.desc()).limit(MOST_ENDED)
    return _filled(session, ordered, day)


def displays_brought(session: Session, site_id: int, first: date, last: date, day: date) -> tuple[DisplayRow, ...]:
    """What was brought from a day to another, both included, in the order in which it came."""
    found = _rows().where(Display.site_id == site_id, Display.brought_on >= first, Display.brought_on <= last)
    return _filled(session, found.order_by(Display.brought_on, Display.id), day)


def displays_due(session: Session, site_id: int, day: date) -> tuple[DisplayRow, ...]:
    """What comes down on a day or should have before."""
    found = _rows().where(Display.site_id == site_id, Display.down_on.is_(None), Display.until < day)
    return _filled(session, found.order_by(Display.until, Display.id), day)


def display_row(session: Session, display_id: int, day: date) -> DisplayRow | None:
    """One of them; None when there is none of that id."""
    found = _filled(session, _rows().where(Display.id == display_id), day)
    return next(iter(found), None)


def display_by_number(session: Session, number: str) -> int | None:
    return session.scalars(select(Display.id).where(Display.number == number)).first()


def display_places(session: Session, site_id: int, *, all_of_them: bool = False) -> tuple[PlaceRow, ...]:
    """The racks and boards of a site in their order, those out of use only where asked for."""
    places = select(DisplayPlace).where(DisplayPlace.site_id == site_id)
    if not all_of_them:
        places = places.where(DisplayPlace.active.is_(True))
    taken = Counter[int]()
    shown = select(Display.place_id, Display.size).where(Display.down_on.is_(None), Display.place_id.is_not(None))
    for place_id, size in session.execute(shown.where(Display.site_id == site_id)):
        taken[place_id or 0] += spaces(size)
    return tuple(
        PlaceRow(each.id, each.version, each.kind, each.name, each.spaces, each.spaces - taken[each.id], each.active)
        for each in session.scalars(places.order_by(DisplayPlace.position, DisplayPlace.id))
    )


def _holding(text: str) -> tuple[ColumnElement[bool], ...]:
    return tuple(Display.search_text.contains(fold(word), autoescape=True) for word in text.split() if fold(word))


def _rows() -> Select[*tuple[Any, ...]]:
    return (
        select(Display, Group.name, DisplayPlace.name)
        .outerjoin(Group, Group.id == Display.group_id)
        .outerjoin(DisplayPlace, DisplayPlace.id == Display.place_id)
    )


def _filled(session: Session, question: Select[*tuple[Any, ...]], day: date) -> tuple[DisplayRow, ...]:
    book = rulebook(session)

    def days_to_remove(shown: Display) -> int:
        return int(book.setting("display.remove_days", day, shown.site_id))

    return tuple(
        DisplayRow(
            *(shown.id, shown.version, shown.number, shown.kind, shown.title, shown.group_id, shown.who, shown.phone),
            *(group or shown.who, shown.event_on, shown.size, shown.copies, shown.place_id, place or ""),
            *(shown.brought_on, shown.until, shown.down_on, shown.ended, shown.note),
            is_due=shown.down_on is None and comes_down_on(shown.until) <= day,
            is_late=shown.down_on is None and late_on(shown.until, days_to_remove(shown)) <= day,
        )
        for shown, group, place in session.execute(question)
    )
