"""Who comes to a specialist in a slot: an ordinary booking, with what it is about beside it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop.errors import Missing, NoSuchSlot, NotAllowed, NotFound, SpecialistAway
from desktop.models import Booking, Resource, SpecialistDay, SpecialistSlot, Staff
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.bookings import BookingRequest, Details, Place, book_room, change_booking, move_booking
from desktop.rules.openness import may_open, role_needed
from desktop.rules.specialist_slots import checked_slots, stretch_of
from desktop.rules.visible import many_lines, one_line, phone_number
from desktop.words import ActorKind, Openness, StaffRole

ANONYMOUS = "匿名"  # a booking is somebody's


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotRequest:
    """Who comes, and what about; without a group and a name they stay unnamed. `answers` follow the day's questions.

    None leaves `about` and `answers` as they are.
    """

    actor: ActorKind = ActorKind.CITIZEN
    about: str | None = None
    answers: tuple[str, ...] | None = None
    group_id: int | None = None
    name: str = ""
    phone: str = ""


def book_slot(session: Session, acting: Acting, day_id: int, slot: str, request: SlotRequest) -> int:
    """Book the slot and return the booking's id. Raises NoSuchSlot, SpecialistAway, RoomTaken, NotFound."""
    day = day_of(acting, session, day_id)
    starts_at, ends_at = stretch_of(day.day, _slot(session, day, slot))
    who = _who(request)
    booking_id = book_room(
        session,
        acting,
        BookingRequest(
            resource_id=day.resource_id,
            starts_at=starts_at,
            ends_at=ends_at,
            group_id=who.group_id,
            guest_name=who.guest_name,
            contact=who.contact,
            phone=who.phone,
        ),
    )
    session.add(
        SpecialistSlot(
            booking_id=booking_id,
            day_id=day.id,
            actor=request.actor,
            about=many_lines(request.about or ""),
            answers=_answers(request.answers or ()),
        )
    )
    session.flush()
    return booking_id


def change_slot(session: Session, acting: Acting, booking_id: int, request: SlotRequest, *, seen_version: int) -> int:
    """Say something else of who comes and what about. Raises NotAllowed for what whoever acts may not read."""
    slot, _booking = slot_of(session, booking_id)
    about = slot.about if request.about is None else many_lines(request.about)
    answers = slot.answers if request.answers is None else _answers(request.answers)
    if (about, answers) != (slot.about, slot.answers):
        refuse_unread(acting, session, slot, "change_slot")
    change_booking(session, acting, booking_id, _who(request), seen_version=seen_version)
    slot.actor, slot.about = request.actor, about
    if answers != slot.answers:
        slot.answers = answers
    session.flush()
    return booking_id


def move_slot(session: Session, acting: Acting, booking_id: int, day_id: int, slot: str, *, seen_version: int) -> int:
    """Another slot, on that day or another, of that specialist or another. Raises as `book_slot`."""
    kept, _booking = slot_of(session, booking_id)
    days = {wanted: day_of(acting, session, wanted) for wanted in sorted({kept.day_id, day_id})}
    day = days[day_id]
    starts_at, ends_at = stretch_of(day.day, _slot(session, day, slot))
    place = Place(resource_id=day.resource_id, starts_at=starts_at, ends_at=ends_at)
    move_booking(session, acting, booking_id, place, seen_version=seen_version)
    kept.day_id = day.id
    session.flush()
    return booking_id


def day_of(acting: Acting, session: Session, day_id: int) -> SpecialistDay:
    """The day, locked: whoever calls it off and whoever still books a slot wait for each other. Raises NotFound."""
    del acting
    day = session.get(SpecialistDay, day_id, with_for_update={"key_share": True}, populate_existing=True)
    if day is None:
        raise NotFound("specialist_day", str(day_id))
    return day


def slot_of(session: Session, booking_id: int) -> tuple[SpecialistSlot, Booking]:
    """Who comes and when. Raises NotFound."""
    slot = session.get(SpecialistSlot, booking_id, populate_existing=True)
    if slot is None:
        raise NotFound("booking", str(booking_id))
    return slot, session.get_one(Booking, booking_id)


def openness_of(session: Session, day: SpecialistDay) -> Openness:
    """Who may read what is written about a slot of the day, by the center's rule."""
    site_id = session.get_one(Resource, day.resource_id).site_id
    advisors = rulebook(session).setting("specialist.advisors_only", day.day, site_id)
    return Openness.ADVISORS if advisors else Openness.DESK


def refuse_unread(acting: Acting, session: Session, slot: SpecialistSlot, verb: str) -> None:
    """Raises NotAllowed where whoever acts may not read what is written about the slot."""
    staff = session.get(Staff, acting.by.staff_id) if acting.by.staff_id is not None else None
    booked_by = session.get_one(Booking, slot.booking_id).staff_id
    openness = openness_of(session, session.get_one(SpecialistDay, slot.day_id))
    role = staff.role if staff is not None else StaffRole.STAFF
    if staff is not None and staff.id == booked_by:
        return
    if not may_open(openness, role, wrote=False):
        raise NotAllowed(verb, role_needed(openness))


def _slot(session: Session, day: SpecialistDay, slot: str) -> str:
    """The slot as the day has it."""
    who = session.get_one(Resource, day.resource_id).name
    if day.called_off:
        raise SpecialistAway(who, day.day)
    if not one_line(slot):
        raise Missing("slots")
    wanted = checked_slots([slot])[0]
    if wanted not in day.slots:
        raise NoSuchSlot(who, wanted, "、".join(day.slots))
    return wanted


def _who(request: SlotRequest) -> Details:
    name = one_line(request.name)
    return Details(
        group_id=request.group_id,
        guest_name="" if request.group_id is not None else name or ANONYMOUS,
        contact=name if request.group_id is not None else "",
        phone=phone_number(request.phone),
    )


def _answers(answers: tuple[str, ...]) -> list[str]:
    told = [many_lines(answer) for answer in answers]
    while told and not told[-1]:
        told.pop()
    return told
