"""One search box for everything: what is called so, what has the number, what a scanned code names.

Reads groups, people, bookings, permits, consultations as far as one may open them, the day book, events, and what the
print room and the rentals number.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, bindparam, select
from sqlalchemy.orm import Session

from desktop.models import Booking
from desktop.models.plain import plain_rows
from desktop.queries.consultations import viewer_of
from desktop.queries.day_lines import LineKind, day_lines
from desktop.queries.days import BookingRow, booking_rows, live_at
from desktop.queries.groups import GroupHit, find_groups, first_groups
from desktop.queries.permits import booking_of_permit
from desktop.queries.register_lines import register_lines
from desktop.queries.scanned import ScannedThing, scanned_thing
from desktop.queries.search_hits import Hit, HitKind, answers_named, cases_named, folded, numbered, of_ids, people_in
from desktop.queries.search_things import FoundThing, things_named
from desktop.rules.kana import digits, fold
from desktop.rules.numbers import is_code, read_qr

MOST_GROUPS, MOST_BOOKINGS, MOST_OTHERS = 6, 8, 4
GROUPS_LOOKED_AT = 30  # for their people and consultations
GUESTS_LOOKED_AT, NOTES_LOOKED_AT = 300, 20
LEAST_DIGITS = 4
LONGEST = timedelta(days=2)  # no booking is longer
# with a bound on the beginning, too: the index of a group's bookings goes by it
_COMING = (Booking.starts_at > bindparam("begun"), Booking.ends_at > bindparam("now"), live_at(bindparam("now")))
# every keystroke asks these: built once, they cost half; what a row is made of is asked for the few that are shown
_NEXT = (
    select(Booking.id)
    .where(Booking.group_id.in_(bindparam("ids", expanding=True)), *_COMING)
    .order_by(Booking.starts_at, Booking.id)
    .limit(MOST_BOOKINGS)
)
_GUESTS = (
    select(Booking.id, Booking.guest_name, Booking.phone)
    .where(Booking.group_id.is_(None), *_COMING)
    .order_by(Booking.starts_at, Booking.id)
    .limit(GUESTS_LOOKED_AT)
)
_SHOWN = booking_rows().where(Booking.id.in_(bindparam("ids", expanding=True))).order_by(Booking.starts_at, Booking.id)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: bookings by their number or by a permit's, groups, and the next bookings of these groups.

    `things` are what the print room and the rentals call by this number, `hits` everything else. `is_number` says
    that bookings, things or hits have the very number that was asked.
    """

    bookings: tuple[BookingRow, ...] = ()
    groups: tuple[GroupHit, ...] = ()
    things: tuple[FoundThing, ...] = ()
    hits: tuple[Hit, ...] = ()
    is_number: bool = False


def find_anything(
    session: Session, asked: str, now: datetime, *, staff_id: int | None = None, site_id: int | None = None
) -> Found:
    """A scanned code names one thing, a number one or a few; everything else is looked for by name, reading and words.

    `staff_id` says whose consultations are found, `site_id` whose day book.
    """
    scanned = read_qr(asked)
    if scanned is not None:
        return _as_found(scanned_thing(session, viewer_of(session, staff_id), *scanned))
    if is_code(asked):
        return Found()  # misread: what its letters are like is not what was held under the scanner
    number = unicodedata.normalize("NFKC", asked).strip()  # a number typed in wide characters too
    viewer = viewer_of(session, staff_id)
    named, things, hits = _named(session, number), things_named(session, number), numbered(session, viewer, number)
    if named is not None or things or hits:
        groups = () if named is not None else tuple(find_groups(session, asked, MOST_GROUPS))
        bookings = (named,) if named is not None else ()
        return Found(bookings, groups, things, tuple(hits), is_number=True)
    near = first_groups(session, asked, GROUPS_LOOKED_AT)
    ids = [group.id for group in near]
    coming = [*_next_bookings(session, ids[:MOST_GROUPS], now), *_guests(session, asked, now)]
    lines = day_lines(session)
    return Found(
        tuple(BookingRow._make(row) for row in plain_rows(session, _SHOWN, {"ids": coming})) if coming else (),
        tuple(near[:MOST_GROUPS]),
        (),
        (
            *people_in(session, ids, asked, now.date(), MOST_OTHERS),
            *cases_named(session, viewer, asked, ids[:MOST_GROUPS], MOST_OTHERS),
            *answers_named(session, asked, MOST_OTHERS),
            *of_ids(session, HitKind.EVENT, lines.named(LineKind.EVENT, asked, MOST_OTHERS)),
            *of_ids(session, HitKind.ENTRY, lines.named(LineKind.ENTRY, asked, MOST_OTHERS, site_id)),
            *of_ids(session, HitKind.DISPLAY, lines.named(LineKind.DISPLAY, asked, MOST_OTHERS, site_id)),
            *_notes(session, lines.named(LineKind.NOTE, asked, NOTES_LOOKED_AT, site_id)),
        ),
    )


def _notes(session: Session, ids: Sequence[int]) -> list[Hit]:
    """What is told again and again is shown once, as it was told last."""
    newest: dict[str, Hit] = {}
    for hit in of_ids(session, HitKind.NOTE, ids):
        newest.setdefault(hit.title, hit)
    return list(newest.values())[:MOST_OTHERS]


def prepare_search(session: Session) -> None:
    """Read what is kept for it, before the first key: beside the window, while somebody looks for the box."""
    register_lines(session)
    day_lines(session)


def _as_found(thing: ScannedThing | None) -> Found:
    match thing:
        case None:
            return Found()
        case GroupHit():
            return Found(groups=(thing,))
        case FoundThing():
            return Found(things=(thing,), is_number=True)
        case Hit():
            return Found(hits=(thing,), is_number=True)
        case _:
            return Found(bookings=(thing,), is_number=True)


def _named(session: Session, number: str) -> BookingRow | None:
    if not any(letter.isdecimal() for letter in number):
        return None
    booking_id = booking_of_permit(session, number)
    condition = Booking.id == booking_id if booking_id is not None else Booking.number == number
    return next(iter(_rows(session, condition)), None)


def _next_bookings(session: Session, group_ids: Sequence[int], now: datetime) -> list[int]:
    if not group_ids:
        return []
    return [row.id for row in plain_rows(session, _NEXT, {"ids": group_ids, "begun": now - LONGEST, "now": now})]


def _guests(session: Session, asked: str, now: datetime) -> list[int]:
    """The next bookings of guests, by name or telephone number."""
    wanted, number = fold(asked), digits(asked)
    number = number if len(number) >= LEAST_DIGITS else ""
    if not wanted and not number:
        return []
    found = [
        key
        for key, name, phone in plain_rows(session, _GUESTS, {"begun": now - LONGEST, "now": now})
        if (wanted and wanted in folded(name)) or (number and number in digits(phone))
    ]
    return found[:MOST_OTHERS]


def _rows(session: Session, condition: ColumnElement[bool]) -> tuple[BookingRow, ...]:
    rows = session.execute(booking_rows().where(condition).order_by(Booking.starts_at, Booking.id))
    return tuple(BookingRow._make(row) for row in rows)
