"""Specialists, their days and who comes; what people come about only for who may read it.

Reads specialist_days, specialist_slots, resources, bookings, groups, sites, topics, settings, staff, consultations.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Consultation, Group, Resource, Site, SpecialistDay, SpecialistSlot
from desktop.models.rulebook import RULE_TABLES, rulebook
from desktop.models.users import USER_NAME
from desktop.queries.consultation_rows import TopicRow, Viewer
from desktop.queries.consultations import openable, topics, viewer_of
from desktop.queries.specialist_rows import SlotRow, SpecialistBoard, SpecialistDayRow, SpecialistRow
from desktop.rules.openness import may_open
from desktop.rules.rulebook import Rulebook
from desktop.rules.specialist_slots import slot_at
from desktop.words import LIVE_STATES, BookingState, CancelReason, Openness, ResourceKind

SPECIALIST_READS = (
    frozenset({"specialist_days", "specialist_slots", "resources", "bookings", "groups", "topics", "consultations"})
    | RULE_TABLES
)
MOST_DAYS = 200


def specialist_board(
    session: Session, staff_id: int | None, site_id: int, today: date, *, past: bool = False
) -> SpecialistBoard:
    """The days from today on, or (`past`) the latest before; all of them with a fixed number of statements."""
    asked = _days().where(SpecialistDay.day < today if past else SpecialistDay.day >= today)
    order = SpecialistDay.day.desc() if past else SpecialistDay.day
    asked = asked.order_by(order, Resource.position, SpecialistDay.id).limit(MOST_DAYS)
    book = rulebook(session)
    rooms = select(Resource.id, Resource.name).where(Resource.kind == ResourceKind.ROOM, Resource.active)
    sites = select(Site.id, Site.name).order_by(Site.position, Site.id)
    return SpecialistBoard(
        days=_told(session, book, viewer_of(session, staff_id), asked),
        specialists=_specialists(session, today),
        rooms=tuple(TopicRow(*row) for row in session.execute(rooms.order_by(Resource.position, Resource.id))),
        sites=tuple(TopicRow(*row) for row in session.execute(sites)),
        topics=topics(session),
        ready_slots=tuple(book.setting("specialist.slots", today, site_id)),
        ready_questions=tuple(book.setting("specialist.questions", today, site_id)),
    )


def specialist_day(session: Session, staff_id: int | None, day_id: int) -> SpecialistDayRow | None:
    """One day with all its slots."""
    asked = _days().where(SpecialistDay.id == day_id)
    return next(iter(_told(session, rulebook(session), viewer_of(session, staff_id), asked)), None)


def day_of_booking(session: Session, booking_id: int) -> int | None:
    """The day of a specialist that the booking is a slot of."""
    return session.scalars(select(SpecialistSlot.day_id).where(SpecialistSlot.booking_id == booking_id)).first()


def days_without_room(session: Session, specialist_id: int, days: Sequence[date]) -> tuple[tuple[int, date], ...]:
    """Which of the days are planned and have no room, by their date."""
    asked = (
        select(SpecialistDay.id, SpecialistDay.day)
        .where(SpecialistDay.resource_id == specialist_id, SpecialistDay.day.in_(days))
        .where(SpecialistDay.room_booking_id.is_(None), ~SpecialistDay.called_off)
        .order_by(SpecialistDay.day)
    )
    return tuple((day_id, day) for day_id, day in session.execute(asked))


def _days() -> Select[*tuple[Any, ...]]:
    return (
        select(SpecialistDay, Resource, Site.name)
        .join(Resource, Resource.id == SpecialistDay.resource_id)
        .join(Site, Site.id == Resource.site_id)
        .execution_options(populate_existing=True)
    )


def _told(
    session: Session, book: Rulebook, viewer: Viewer, asked: Select[*tuple[Any, ...]]
) -> tuple[SpecialistDayRow, ...]:
    found = session.execute(asked).all()
    slots = _slots(session, viewer, [day.id for day, _who, _site in found])
    rooms = _rooms(session, [day.room_booking_id for day, _who, _site in found])
    told: list[SpecialistDayRow] = []
    for day, who, site in found:
        advisors = book.setting("specialist.advisors_only", day.day, who.site_id)
        level = Openness.ADVISORS if advisors else Openness.DESK
        mine = [_slot(row, viewer, level) for row in slots[day.id]]
        cancelled = [slot for slot in mine if slot.state is BookingState.CANCELLED]
        room_id, room = rooms.get(day.room_booking_id, (None, ""))
        told.append(
            SpecialistDayRow(
                id=day.id,
                version=day.version,
                specialist_id=who.id,
                specialist=who.name,
                specialty=who.note,
                site=site,
                day=day.day,
                person=day.person,
                slots=_in_order(day, [slot for slot in mine if slot.state is not BookingState.CANCELLED]),
                questions=tuple(day.questions),
                note=day.note,
                room_id=room_id,
                room=room,
                called_off=day.called_off,
                to_tell=tuple(cancelled) if day.called_off else (),
            )
        )
    return tuple(told)


def _in_order(day: SpecialistDay, booked: Sequence[SlotRow]) -> tuple[SlotRow, ...]:
    """Every slot of the day; of one that somebody did not come to and another has by now, the other."""
    by_slot: dict[str, SlotRow] = {}
    for row in booked:
        if row.slot not in by_slot or by_slot[row.slot].is_free:
            by_slot[row.slot] = row
    return tuple(by_slot.get(slot) or SlotRow(day_id=day.id, slot=slot) for slot in day.slots)


def _slots(session: Session, viewer: Viewer, day_ids: list[int]) -> defaultdict[int, list[Any]]:
    rows: defaultdict[int, list[Any]] = defaultdict(list)
    asked = (
        select(SpecialistSlot, Booking, USER_NAME, func.coalesce(Group.number, ""), Consultation.number)
        .add_columns(openable(viewer))
        .join(Booking, Booking.id == SpecialistSlot.booking_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .outerjoin(Consultation, Consultation.id == SpecialistSlot.consultation_id)
        .where(
            SpecialistSlot.day_id.in_(day_ids),
            Booking.state.in_(LIVE_STATES | {BookingState.NO_SHOW, BookingState.CANCELLED}),
            (Booking.state != BookingState.CANCELLED) | (Booking.cancel_reason == CancelReason.CENTER),
        )
        .order_by(Booking.starts_at, Booking.id)
        .execution_options(populate_existing=True)
    )
    for row in session.execute(asked):
        rows[row[0].day_id].append(row)
    return rows


def _slot(row: Any, viewer: Viewer, level: Openness) -> SlotRow:
    kept, booking, who, group_number, case_number, opens = row
    wrote = viewer.staff_id is not None and viewer.staff_id == booking.staff_id
    told = wrote or may_open(level, viewer.role, wrote=False)
    if kept.consultation_id is not None:  # what became a case is told to whom the case is
        told = told and bool(opens)
    return SlotRow(
        day_id=kept.day_id,
        slot=slot_at(booking.starts_at, booking.ends_at),
        booking_id=booking.id,
        version=booking.version,
        number=booking.number,
        state=booking.state,
        who=who,
        group_id=booking.group_id,
        group_number=group_number,
        contact=booking.contact,
        phone=booking.phone,
        actor=kept.actor,
        told=told,
        about=kept.about if told else "",
        answers=tuple(kept.answers) if told else (),
        reported=kept.consultation_id is not None,
        consultation_id=kept.consultation_id if opens else None,
        case_number=case_number if opens and case_number else "",
    )


def _rooms(session: Session, booking_ids: Iterable[int | None]) -> dict[int | None, tuple[int, str]]:
    wanted = [each for each in booking_ids if each is not None]
    asked = (
        select(Booking.id, Resource.id, Resource.name)
        .join(Resource, Resource.id == Booking.resource_id)
        .where(Booking.id.in_(wanted), Booking.state.in_(LIVE_STATES))
    )
    return {booking_id: (room_id, name) for booking_id, room_id, name in session.execute(asked)}


def _specialists(session: Session, today: date) -> tuple[SpecialistRow, ...]:
    days = (
        select(func.count())
        .where(SpecialistDay.resource_id == Resource.id, SpecialistDay.day >= today, ~SpecialistDay.called_off)
        .correlate(Resource)
        .scalar_subquery()
    )
    asked = (
        select(Resource.id, Resource.version, Resource.name, Resource.note, Resource.site_id, Site.name)
        .add_columns(Resource.active, days)
        .join(Site, Site.id == Resource.site_id)
        .where(Resource.kind == ResourceKind.ADVISOR)
        .order_by(Resource.active.desc(), Resource.position, Resource.id)
    )
    return tuple(SpecialistRow(*row) for row in session.execute(asked))
