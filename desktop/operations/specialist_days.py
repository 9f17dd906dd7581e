"""Days on which a specialist is here: planned, changed, called off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, DeskError, Missing, SlotsTaken, SpecialistAway
from desktop.models import Booking, Resource, SpecialistDay, SpecialistSlot
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.bookings import cancel_booking
from desktop.operations.occupancy import claim_on, lock
from desktop.operations.seen import refuse_changed
from desktop.operations.specialist_rooms import book_room_of, free_room_of
from desktop.operations.specialist_slots import day_of
from desktop.operations.specialists import specialist_of
from desktop.rules.booking_rules import refuse_bad_day
from desktop.rules.room_hours import hours_told
from desktop.rules.rulebook import Rulebook
from desktop.rules.specialist_slots import checked_slots, named_days, slot_at
from desktop.rules.visible import one_line
from desktop.words import LIVE_STATES, OPEN_STATES, CancelReason


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRequest:
    """What a day is: empty `slots` and None `questions` are the center's ready ones; `room_id` is booked for it.

    `person` is who of the specialist's house comes that day.
    """

    slots: tuple[str, ...] = ()
    questions: tuple[str, ...] | None = None
    person: str = ""
    note: str = ""
    room_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRequest:
    """Days picked one by one, and those of an RRULE from the first of them on, which leaves out closed days."""

    days: tuple[date, ...]
    rule: str = ""
    day: DayRequest = DayRequest()


def plan_days(session: Session, acting: Acting, specialist_id: int, request: PlanRequest) -> int:
    """Plan the days and return the id of the first; one that was called off takes people again.

    Of several days those that stand already stay as they are, and a day whose room cannot be had has none. Raises
    Missing, NotReadable, BadRule, TooManyDates, AlreadyThere where all of them stand; for one day what its room raises.
    """
    specialist = specialist_of(session, specialist_id)
    book = rulebook(session)
    wanted = _days(book, specialist, request)
    lock(session, claim_on(session, _places(specialist, request.day), ()), acting.now)
    standing = _standing(session, specialist.id, wanted)
    free = [day for day in wanted if day not in standing or standing[day].called_off]
    if not free:
        raise AlreadyThere("specialist_day", f"{specialist.name} {wanted[0].isoformat()}")
    planned = [_put(session, book, specialist, standing.get(day), day, request.day) for day in free]
    session.flush()
    if request.day.room_id is not None:
        _book_rooms(acting, session, planned, request.day.room_id)
    session.flush()
    return planned[0].id


def change_day(
    session: Session, acting: Acting, day_id: int, request: DayRequest, *, seen_version: int | None = None
) -> int:
    """Say something else of a day; its room follows its slots. Raises SlotsTaken, SpecialistAway, ChangedElsewhere.

    Nobody who is booked loses their slot by it.
    """
    day = day_of(acting, session, day_id)
    refuse_changed(session, day, seen_version)
    specialist = specialist_of(session, day.resource_id)
    if day.called_off:
        raise SpecialistAway(specialist.name, day.day)
    slots = _slots(rulebook(session), specialist, day.day, request)
    lost = [booking for booking in _booked(session, day) if slot_at(booking.starts_at, booking.ends_at) not in slots]
    if lost:
        raise SlotsTaken(specialist.name, day.day, len(lost))
    other_times = slots != day.slots
    _say(day, request, slots, _questions(rulebook(session), specialist, day.day, request))
    session.flush()
    room = session.get(Booking, day.room_booking_id) if day.room_booking_id is not None else None
    stands = room is not None and room.state in LIVE_STATES
    if other_times or request.room_id != (room.resource_id if room is not None and stands else None):
        free_room_of(acting, session, day)
        if request.room_id is not None:
            book_room_of(acting, session, day, request.room_id)
    session.flush()
    return day.id


def call_off_day(
    session: Session,
    acting: Acting,
    day_id: int,
    why: str = "",
    *,
    tell: bool = False,
    seen_version: int | None = None,
) -> int:
    """The specialist does not come: the room is free again.

    Raises SlotsTaken while people are booked in, unless the desk means to `tell` them: then their slots are cancelled.
    """
    day = day_of(acting, session, day_id)
    refuse_changed(session, day, seen_version)
    booked = [booking for booking in _booked(session, day) if booking.state in OPEN_STATES]
    if booked and not tell:
        raise SlotsTaken(specialist_of(session, day.resource_id).name, day.day, len(booked))
    for booking in booked:
        cancel_booking(session, acting, booking.id, CancelReason.CENTER, one_line(why), seen_version=booking.version)
    if not day.called_off:
        free_room_of(acting, session, day)
        day.called_off = True
        day.note = one_line(why) or day.note
    session.flush()
    return day.id


def _days(book: Rulebook, specialist: Resource, request: PlanRequest) -> list[date]:
    if not request.days:
        raise Missing("date")
    for day in request.days:
        refuse_bad_day(day)
    return [
        day
        for day in named_days(request.days, request.rule)
        if day in request.days or not hours_told(day, book.hours, book.closed, specialist.site_id)[2]
    ]


def _places(specialist: Resource, request: DayRequest) -> list[int]:
    return [specialist.id] if request.room_id is None else [specialist.id, request.room_id]


def _standing(session: Session, specialist_id: int, days: Iterable[date]) -> dict[date, SpecialistDay]:
    asked = select(SpecialistDay).where(SpecialistDay.resource_id == specialist_id, SpecialistDay.day.in_(list(days)))
    return {day.day: day for day in session.scalars(asked.execution_options(populate_existing=True))}


def _put(
    session: Session,
    book: Rulebook,
    specialist: Resource,
    standing: SpecialistDay | None,
    day: date,
    request: DayRequest,
) -> SpecialistDay:
    slots, questions = _slots(book, specialist, day, request), _questions(book, specialist, day, request)
    planned = standing or SpecialistDay(resource_id=specialist.id, day=day, slots=slots)
    planned.called_off, planned.room_booking_id = False, None
    _say(planned, request, slots, questions)
    session.add(planned)
    return planned


def _say(day: SpecialistDay, request: DayRequest, slots: list[str], questions: list[str]) -> None:
    day.person, day.note = one_line(request.person), one_line(request.note)
    if day.slots != slots:
        day.slots = slots
    if day.questions != questions:
        day.questions = questions


def _slots(book: Rulebook, specialist: Resource, day: date, request: DayRequest) -> list[str]:
    return checked_slots(request.slots or book.setting("specialist.slots", day, specialist.site_id))


def _questions(book: Rulebook, specialist: Resource, day: date, request: DayRequest) -> list[str]:
    ready = book.setting("specialist.questions", day, specialist.site_id)
    asked = ready if request.questions is None else request.questions
    return [line for line in map(one_line, asked) if line]


def _book_rooms(acting: Acting, session: Session, planned: list[SpecialistDay], room_id: int) -> None:
    lost: list[DeskError] = []
    for day in planned:
        try:
            with session.begin_nested():
                book_room_of(acting, session, day, room_id)
        except DeskError as refusal:
            lost.append(refusal)
    if len(lost) == len(planned):
        raise lost[0]


def _booked(session: Session, day: SpecialistDay) -> list[Booking]:
    asked = (
        select(Booking)
        .join(SpecialistSlot, SpecialistSlot.booking_id == Booking.id)
        .where(SpecialistSlot.day_id == day.id, Booking.state.in_(LIVE_STATES))
        .order_by(Booking.id)
    )
    return list(session.scalars(asked.execution_options(populate_existing=True)))
