"""What the desk can do to events."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop.models import Event
from desktop.operations.acting import Acting
from desktop.operations.event_parts import (
    EventRequest,
    event_as_seen,
    fill_event,
    refuse_bad_count,
    refuse_bad_event,
    set_actions,
    tidied,
)
from desktop.operations.event_room_parts import (
    RoomWish,
    book_rooms_for,
    free_rooms_of,
    move_rooms_with,
    say_place,
)
from desktop.operations.sign_ups import move_up
from desktop.rules.visible import many_lines, one_line
from desktop.words import EventState

__all__ = [
    "EventRequest",
    "add_event",
    "call_off_event",
    "change_event",
    "count_attendance",
    "revive_event",
    "write_result",
]


def add_event(session: Session, acting: Acting, request: EventRequest, rooms: RoomWish | None = None) -> int:
    """Put an event in at the site of whoever acts, with its rooms booked; its id.

    Raises Missing, EventEndsFirst, NotReadable for a capacity below one, NotFound, and what a picture raises and what
    `book_room` raises.
    """
    request = tidied(request)
    refuse_bad_event(session, request)
    event = Event(site_id=acting.by.site_id, staff_id=acting.by.staff_id)
    fill_event(session, event, request)
    session.add(event)
    session.flush()
    set_actions(session, event.id, request.action_ids)
    if rooms is not None and rooms.resource_ids:
        book_rooms_for(acting, session, event, rooms)
        say_place(session, event)
    return event.id


def change_event(
    session: Session,
    acting: Acting,
    event_id: int,
    request: EventRequest,
    *,
    seen_version: int,
    moves_rooms: bool = False,
    rooms: RoomWish | None = None,
) -> int:
    """Change the event the clerk was looking at; with `moves_rooms` its bookings go as far as it goes.

    `rooms` are booked besides those it has; who waits gets a place where there are more. Raises ChangedElsewhere and
    what `add_event` and `move_booking` raise.
    """
    request = tidied(request)
    event = event_as_seen(session, event_id, seen_version, request)
    refuse_bad_event(session, request)
    was = event.starts_at, event.ends_at
    fill_event(session, event, request)
    set_actions(session, event.id, request.action_ids)
    session.flush()
    move_up(session, event)
    if moves_rooms:
        move_rooms_with(acting, session, event, event.starts_at - was[0], event.ends_at - was[1])
    if rooms is not None and rooms.resource_ids:
        book_rooms_for(acting, session, event, rooms)
        say_place(session, event)
    return event.id


def call_off_event(
    session: Session, acting: Acting, event_id: int, reason: str = "", *, seen_version: int, frees_rooms: bool = False
) -> int:
    """It does not take place; with `frees_rooms` its bookings are cancelled. Who signed up stays listed, to be called.

    Raises ChangedElsewhere, NotFound, and what `cancel_booking` raises.
    """
    event = event_as_seen(session, event_id, seen_version)
    event.state = EventState.CALLED_OFF
    if told := one_line(reason):
        event.result = told
    if frees_rooms:
        free_rooms_of(acting, session, event, told or event.title)
    return event.id


def revive_event(session: Session, _acting: Acting, event_id: int, *, seen_version: int) -> int:
    """It takes place after all; rooms that were given back are not booked again. Raises ChangedElsewhere."""
    event = event_as_seen(session, event_id, seen_version)
    event.state = EventState.PLANNED
    return event.id


def count_attendance(session: Session, _acting: Acting, event_id: int, people: int | None, *, seen_version: int) -> int:
    """Write down how many came, None for nobody counted. Raises NotReadable, ChangedElsewhere, NotFound."""
    event = event_as_seen(session, event_id, seen_version)
    refuse_bad_count(people)
    event.attendance = people
    return event.id


def write_result(
    session: Session, _acting: Acting, event_id: int, text: str, people: int | None = None, *, seen_version: int
) -> int:
    """Write down how it went and how many came. Raises NotReadable, ChangedElsewhere, NotFound."""
    event = event_as_seen(session, event_id, seen_version)
    refuse_bad_count(people)
    event.result, event.attendance = many_lines(text), people
    return event.id
