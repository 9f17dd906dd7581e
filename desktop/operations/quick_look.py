"""Who has a room, looked at before anything is written: most that is refused is refused here."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from desktop.errors import RoomTaken
from desktop.models import Booking, Group, Occupancy, Resource, Staff
from desktop.models.plain import plain_rows
from desktop.models.users import USER_NAME
from desktop.operations.occupancy import Claim
from desktop.rules.ticks import ticks_between
from desktop.words import BookingState

_WINNER = (
    select(USER_NAME, Booking.starts_at, Booking.ends_at, Booking.state, Staff.name)
    .select_from(Occupancy)
    .join(Booking, Booking.id == Occupancy.booking_id)
    .outerjoin(Group, Group.id == Booking.group_id)
    .outerjoin(Staff, Staff.id == Booking.staff_id)
    .where(
        Occupancy.atom_id.in_(bindparam("atoms", expanding=True)),
        Occupancy.tick >= bindparam("first"),
        Occupancy.tick < bindparam("until"),
        Occupancy.buffer.is_(False),
    )
    .order_by(Occupancy.tick)
    .limit(1)
)


def refuse_sat_in(session: Session, claim: Claim, room: Resource, booking: Booking) -> None:
    """Raises RoomTaken where somebody sits in the room then. Its atoms are locked; buffers and closures come later."""
    ticks = ticks_between(booking.starts_at, booking.ends_at)
    asked = {"atoms": sorted(claim.atoms), "first": ticks.start, "until": ticks.stop}
    for name, start, end, state, staff in plain_rows(session, _WINNER, asked):
        raise RoomTaken(
            room=room.name,
            room_id=room.id,
            wanted_start=booking.starts_at,
            wanted_end=booking.ends_at,
            class_id=booking.class_id,
            group=name,
            start=start,
            end=end,
            held_by=(staff or "") if state is BookingState.HELD else "",
        )
