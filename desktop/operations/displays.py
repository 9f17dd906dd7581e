"""Flyers and posters that are brought in: taken in, put in a place, shown longer, taken down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import (
    CameDown,
    EndsBeforeStart,
    Missing,
    NoSpaceLeft,
    NotFound,
    NotReadable,
    TooLongText,
)
from desktop.models import Display, DisplayPlace, Group
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.numbers import next_number
from desktop.operations.one_group import one_group
from desktop.operations.seen import refuse_changed
from desktop.rules.booking_rules import refuse_bad_day
from desktop.rules.display_periods import shown_until, spaces
from desktop.rules.kana import fold
from desktop.rules.visible import one_line, phone_number
from desktop.words import DisplayEnd, DisplayKind, NumberRangeName, PaperSize

MOST_COPIES, MOST_LINE = 100_000, 300
_COPIED = ("kind", "title", "group_id", "who", "phone", "event_on", "size", "copies", "place_id", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplayRequest:
    """`until` None is the day of the center's rule, `copies` None as many as usual; `place_id` None is nowhere yet."""

    kind: DisplayKind
    title: str
    group_id: int | None = None
    who: str = ""
    phone: str = ""
    event_on: date | None = None
    size: PaperSize = PaperSize.A4
    copies: int | None = None
    place_id: int | None = None
    until: date | None = None
    note: str = ""


def bring_display(session: Session, acting: Acting, request: DisplayRequest) -> int:
    """Take a flyer or poster in; its id. Raises Missing, NotReadable, NotFound, EndsBeforeStart, NoSpaceLeft."""
    request, until = _settled(acting, session, request, acting.today)
    display = Display(
        number=next_number(session, NumberRangeName.DISPLAY, rulebook(session), acting.today, acting.by.site_id),
        site_id=acting.by.site_id,
        brought_on=acting.today,
        staff_id=acting.by.staff_id,
    )
    _fill(session, display, request, until)
    session.add(display)
    session.flush()
    return display.id


def change_display(
    session: Session, acting: Acting, display_id: int, request: DisplayRequest, *, seen_version: int
) -> int:
    """Change what the clerk was looking at. Raises ChangedElsewhere, CameDown and what `bring_display` raises."""
    display = _shown(session, display_id)
    refuse_changed(session, display, seen_version)
    request, until = _settled(acting, session, request, display.brought_on)
    _fill(session, display, request, until)
    return display.id


def show_display_longer(session: Session, _acting: Acting, display_id: int, until: date) -> int:
    """Let it stay until another day. Raises NotFound, CameDown, EndsBeforeStart."""
    display = _shown(session, display_id)
    _refuse_early(until, display.brought_on)
    display.until = until
    return display.id


def take_down(
    session: Session, acting: Acting, display_ids: Sequence[int], ended: DisplayEnd = DisplayEnd.OVER
) -> list[int]:
    """They come down today; what has come down already stays as it is. The ids of those that did. Raises NotFound."""
    wanted = select(Display).where(Display.id.in_(display_ids)).order_by(Display.id)
    there = list(session.scalars(wanted.with_for_update(key_share=True)))
    if missing := set(display_ids) - {display.id for display in there}:
        raise NotFound("display", str(min(missing)))
    down = [display for display in there if display.down_on is None]
    for display in down:
        display.down_on, display.ended = max(acting.today, display.brought_on), ended
    session.flush()
    return [display.id for display in down]


def put_up_again(session: Session, _acting: Acting, display_id: int) -> int:
    """It came down by mistake. Raises NotFound, NoSpaceLeft."""
    display = session.get(Display, display_id, populate_existing=True, with_for_update={"key_share": True})
    if display is None:
        raise NotFound("display", str(display_id))
    if display.down_on is not None:
        refuse_full_place(session, display)
        display.down_on = display.ended = None
    return display.id


def refuse_full_place(session: Session, display: Display) -> None:
    """What is put back into its place must find room there. Raises NoSpaceLeft, NotFound for a place out of use."""
    _refuse_full(session, display.place_id, spaces(display.size), display.id)


def _shown(session: Session, display_id: int) -> Display:
    """The display, locked, while it is shown."""
    display = session.get(Display, display_id, populate_existing=True, with_for_update={"key_share": True})
    if display is None:
        raise NotFound("display", str(display_id))
    if display.down_on is not None:
        raise CameDown(display.number, display.down_on)
    return display


def _settled(
    acting: Acting, session: Session, request: DisplayRequest, brought_on: date
) -> tuple[DisplayRequest, date]:
    """What was asked for, tidy and with the center's rules where nothing was said; and the last day."""
    book, site = rulebook(session), acting.by.site_id
    request = _tidied(request)
    if request.copies is None:
        usual = int(book.setting("display.copies", acting.today, site))
        request = replace(request, copies=1 if request.kind is DisplayKind.POSTER else max(1, usual))
    _refuse_bad(request)
    if request.group_id is not None:
        request = replace(request, group_id=one_group(session, request.group_id).id)
    if request.until is not None:
        _refuse_early(request.until, brought_on)
        return request, request.until
    months = max(1, int(book.setting("display.months", acting.today, site)))
    return request, shown_until(brought_on, request.event_on, months)


def _tidied(request: DisplayRequest) -> DisplayRequest:
    lines = {name: one_line(getattr(request, name)) for name in ("title", "who", "note")}
    for name, text in lines.items():
        if len(text) > MOST_LINE:
            raise TooLongText(name, len(text), MOST_LINE)
    return replace(request, **lines, phone=phone_number(request.phone))


def _refuse_bad(request: DisplayRequest) -> None:
    if not request.title:
        raise Missing("title")
    if request.copies is None or not 1 <= request.copies <= MOST_COPIES:
        raise NotReadable("copies", str(request.copies))
    if request.group_id is None and not request.who:
        raise Missing("group")
    for day in (request.event_on, request.until):
        if day is not None:
            refuse_bad_day(day)


def _fill(session: Session, display: Display, request: DisplayRequest, until: date) -> None:
    _refuse_full(session, request.place_id, spaces(request.size), display.id)
    for name in _COPIED:
        setattr(display, name, getattr(request, name))
    display.until = until
    group = session.get(Group, request.group_id) if request.group_id is not None else None
    texts = (request.title, request.who, group.name if group else "", display.number)
    display.search_text = fold(" ".join(texts))[:MOST_LINE]


def _refuse_full(session: Session, place_id: int | None, wanted: int, but: int | None) -> None:
    """The place's row is the lock: of two who take its last space one waits."""
    if place_id is None:
        return
    place = session.get(DisplayPlace, place_id, populate_existing=True, with_for_update={"key_share": True})
    if place is None or not place.active:
        raise NotFound("display_place", str(place_id))
    free = place.spaces - _taken(session, place.id, but)
    if free >= wanted:
        return
    same = DisplayPlace.site_id == place.site_id, DisplayPlace.kind == place.kind, DisplayPlace.active.is_(True)
    beside = session.scalars(select(DisplayPlace).where(*same).order_by(DisplayPlace.position, DisplayPlace.id))
    others = [each.name for each in beside if each.spaces - _taken(session, each.id, but) >= wanted]
    raise NoSpaceLeft(place.name, max(0, free), wanted, "・".join(others))


def _taken(session: Session, place_id: int, but: int | None) -> int:
    sizes = select(Display.size).where(
        Display.place_id == place_id, Display.down_on.is_(None), Display.id != (but or 0)
    )
    return sum(spaces(size) for size in session.scalars(sizes))


def _refuse_early(until: date, brought_on: date) -> None:
    if until < brought_on:
        raise EndsBeforeStart(datetime.combine(brought_on, time.min), datetime.combine(until, time.min))
