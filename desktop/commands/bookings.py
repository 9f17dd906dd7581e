"""book, move, cancel."""

from __future__ import annotations

import unicodedata
from functools import partial

from sqlalchemy.orm import Session

from desktop.commands.answer import Answer, written
from desktop.commands.counter import Counter, Request, at_counter
from desktop.commands.inputs import folded, read_end, read_moment, read_number
from desktop.errors import NotFound, RoomRetired
from desktop.operations.bookings import BookingRequest, Place, book_room, cancel_booking, move_booking
from desktop.queries.bookables import RoomRow, bookable_rows
from desktop.queries.days import BookingRow, booking, booking_by_number
from desktop.queries.groups import GroupHit, find_groups, group_by_number
from desktop.queries.retired_rooms import retired_rooms
from desktop.sentences import state_words
from desktop.words import GIVEN_REASONS, CancelReason, Language

SEVERAL = 50
MOST_DIGITS = 10  # an id beyond that no column can hold


def book(request: Request) -> Answer:
    with at_counter(request) as counter:
        today = counter.now.date()
        start = read_moment("start", request.text("start"), today)
        people = request.text("people")
        with counter.database.reading() as session:
            room, group = find_room(session, request.text("room")), find_group(session, request.text("group"))
        wanted = BookingRequest(
            resource_id=room.id,
            group_id=group.id,
            starts_at=start,
            ends_at=read_end(request.text("end"), start, today),
            purpose=request.text("purpose"),
            people=read_number("people", people) if people else None,
        )
        booking_id = counter.write(partial(book_room, request=wanted)).answer
        return _answer(counter, booking_id, request.language)


def move(request: Request) -> Answer:
    with at_counter(request) as counter:
        today = counter.now.date()
        start = read_moment("start", request.text("start"), today)
        with counter.database.reading() as session:
            was = find_booking(session, request.text("id"))
            room = find_room(session, request.text("room")).id if request.text("room") else was.resource_id
        end = request.text("end")
        place = Place(
            resource_id=room,
            starts_at=start,
            ends_at=read_end(end, start, today) if end else start + (was.ends_at - was.starts_at),
        )
        counter.write(partial(move_booking, booking_id=was.id, place=place, seen_version=was.version))
        return _answer(counter, was.id, request.language)


def cancel(request: Request) -> Answer:
    with at_counter(request) as counter:
        with counter.database.reading() as session:
            was = find_booking(session, request.text("id"))
        reason, note = _reason(request.text("reason"))
        cancelling = partial(cancel_booking, booking_id=was.id, reason=reason, note=note, seen_version=was.version)
        counter.write(cancelling)
        return _answer(counter, was.id, request.language)


def find_booking(session: Session, asked: str) -> BookingRow:
    """A booking by its id or its number. Raises NotFound."""
    key = unicodedata.normalize("NFKC", asked).strip()
    row = booking(session, int(key)) if key.isdecimal() and len(key) < MOST_DIGITS else booking_by_number(session, key)
    if row is None:
        raise NotFound("booking", asked)
    return row


def _answer(counter: Counter, booking_id: int, language: Language) -> Answer:
    with counter.database.reading() as session:
        row = booking(session, booking_id)
    assert row is not None, "bookings are never deleted"
    shown = {
        "id": row.id,
        "number": row.number,
        "room": row.room,
        "start": row.starts_at,
        "end": row.ends_at,
        "state": row.state,
        "fee": row.fee,
        "group": row.group,
        "purpose": row.purpose,
        "people": row.people,
        "expires_at": row.expires_at,
    }
    time = written(row.starts_at, row.ends_at)
    state = state_words(row.state, language)
    return Answer({"booking": shown}, [f"{row.number} (id {row.id})  {row.room}  {time}  {state}  ¥{row.fee:,}"])


def find_room(session: Session, asked: str) -> RoomRow:
    """A room or a machine by name, else by id. Raises NotFound, RoomRetired."""
    rooms, wanted = bookable_rows(session), folded(asked)
    named = [row for row in rooms if row.name == asked] or [row for row in rooms if folded(row.name) == wanted]
    found = named or [row for row in rooms if str(row.id) == wanted]
    if found:
        return found[0]
    for room_id, name in retired_rooms(session).items():
        if wanted in {folded(name), str(room_id)}:
            raise RoomRetired(name)
    raise NotFound("room", asked)


def find_group(session: Session, asked: str) -> GroupHit:
    """A group by its number; zeros in front may be left out. Raises NotFound."""
    number = folded(asked)
    if (exact := group_by_number(session, number)) is not None:
        return exact
    bare = number.lstrip("0")
    for hit in find_groups(session, number, SEVERAL) if bare.isdecimal() else []:
        if hit.number.lstrip("0") == bare:
            return hit
    raise NotFound("group", asked)


def _reason(text: str) -> tuple[CancelReason, str]:
    if text in set(CancelReason) - GIVEN_REASONS:
        return CancelReason(text), ""
    return CancelReason.OTHER, text
