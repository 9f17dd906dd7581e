"""What a specialist's day says of a booking: the rules of rooms say nothing of advice."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import GroupNotActive, NoSuchSlot, RoomRetired, SpecialistAway
from desktop.models import Booking, Resource, SpecialistDay
from desktop.rules.specialist_slots import slot_at
from desktop.rules.wanted import Judged, Wanted
from desktop.words import BookingState, GroupStatus, ResourceKind


def is_specialist(resource: Resource) -> bool:
    return resource.kind is ResourceKind.ADVISOR


def judge_slot(session: Session, booking: Booking, resource: Resource, wanted: Wanted, *, stands: bool) -> Judged:
    """A slot of a day on which the specialist is here is booked at once, by anybody.

    Raises RoomRetired, SpecialistAway, NoSuchSlot; GroupNotActive for a group that has become another.
    """
    if wanted.group_status is GroupStatus.MERGED:
        raise GroupNotActive(wanted.group, wanted.group_status)
    if not stands:
        if not resource.active:
            raise RoomRetired(resource.name)
        _refuse_other_times(session, booking, resource)
    return Judged(BookingState.CONFIRMED)


def _refuse_other_times(session: Session, booking: Booking, resource: Resource) -> None:
    slot = slot_at(booking.starts_at, booking.ends_at)
    asked = select(SpecialistDay).where(
        SpecialistDay.resource_id == resource.id, SpecialistDay.day == booking.starts_at.date()
    )
    day = session.scalars(asked.execution_options(populate_existing=True)).first()
    if day is None:
        raise NoSuchSlot(resource.name, slot)
    if day.called_off:
        raise SpecialistAway(resource.name, day.day)
    if slot not in day.slots:
        raise NoSuchSlot(resource.name, slot, "、".join(day.slots))
