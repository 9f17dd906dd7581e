"""Rooms and equipment as they are changed and taken out of use; what was booked stays booked."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, NotFound, NotReadable, StillBooked, StockShort
from desktop.models import Booking, Resource, StockItem, StockUse
from desktop.operations.acting import Acting
from desktop.operations.managers import refuse_all_but_managers
from desktop.operations.occupancy import claim_on, lock
from desktop.operations.seen import refuse_changed
from desktop.rules.ticks import TICK_MINUTES, moment_of, tick_of
from desktop.rules.visible import one_line
from desktop.words import LIVE_STATES, BookingState

MOST_PEOPLE, MOST_STOCK = 10_000, 10_000
_TO_COME = LIVE_STATES | {BookingState.REQUESTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomForm:
    """What is said of a room; `layouts` are the ways its chairs can stand."""

    name: str
    capacity: int = 0
    note: str = ""
    layouts: tuple[str, ...] = field(default=())
    outside: bool = False
    needs_approval: bool = False


def change_room(
    session: Session, acting: Acting, room_id: int, form: RoomForm, *, seen_version: int | None = None
) -> int:
    """Say something else of a room.

    Raises NotAllowed, NotFound, Missing, AlreadyThere, NotReadable, ChangedElsewhere.
    """
    refuse_all_but_managers(acting, session, "change_room")
    room = _room(session, room_id)
    refuse_changed(session, room, seen_version)
    name = one_line(form.name)
    if not name:
        raise Missing("name")
    same = select(Resource.id).where(Resource.name == name, Resource.id != room_id)
    if session.scalars(same).first() is not None:
        raise AlreadyThere("room", name)
    if not 0 <= form.capacity <= MOST_PEOPLE:
        raise NotReadable("capacity", str(form.capacity))
    room.name, room.capacity, room.note = name, form.capacity, one_line(form.note)
    layouts = list(dict.fromkeys(one_line(each) for each in form.layouts if one_line(each)))
    if layouts != room.layouts:
        room.layouts = layouts
    room.outside, room.needs_approval = form.outside, form.needs_approval
    session.flush()
    return room.id


def retire_room(session: Session, acting: Acting, room_id: int, *, active: bool = False) -> int:
    """Let the room no more, or (`active`) again.

    Raises NotAllowed, NotFound, StillBooked while bookings are to come.
    """
    refuse_all_but_managers(acting, session, "retire_room")
    room = _room(session, room_id)
    if not active:
        lock(session, claim_on(session, [room_id], ()), acting.now)
        refuse_booked(session, room, acting.now)
    room.active = active
    session.flush()
    return room.id


def change_equipment(
    session: Session,
    acting: Acting,
    item_id: int,
    *,
    name: str,
    stock: int,
    counter: str = "台",
    lent: bool | None = None,
    seen_version: int | None = None,
) -> int:
    """Another name, another number of pieces; `lent` says whether it may leave the house, None leaves it as it is.

    Raises NotAllowed, NotFound, Missing, NotReadable, ChangedElsewhere, StockShort where bookings or loans to come
    have more of it.
    """
    refuse_all_but_managers(acting, session, "change_equipment")
    item = session.get(StockItem, item_id, with_for_update=True)
    if item is None:
        raise NotFound("equipment", str(item_id))
    refuse_changed(session, item, seen_version)
    if not one_line(name):
        raise Missing("name")
    if not 0 <= stock <= MOST_STOCK:
        raise NotReadable("quantity", str(stock))
    if stock != item.stock:
        count_stock_anew(session, item, stock, acting.now)
    item.name, item.counter, item.stock = one_line(name), one_line(counter) or "台", stock
    if lent is not None:
        item.lent = lent
    session.flush()
    return item.id


def _room(session: Session, room_id: int) -> Resource:
    room = session.get(Resource, room_id)
    if room is None:
        raise NotFound("room", str(room_id))
    return room


def refuse_booked(session: Session, room: Resource, now: datetime) -> None:
    """Raises StillBooked while bookings of the room are to come."""
    to_come = (
        Booking.resource_id == room.id,
        Booking.ends_at > now,
        Booking.state.in_(_TO_COME),
        or_(Booking.expires_at.is_(None), Booking.expires_at > now),
    )
    count, until = session.execute(select(func.count(), func.max(Booking.ends_at)).where(*to_come)).one()
    if count:
        raise StillBooked(room.name, count, until)


def count_stock_anew(session: Session, item: StockItem, stock: int, now: datetime) -> None:
    """The rows that count what is used repeat how many there are. Raises StockShort where more is used."""
    first = tick_of(now.replace(minute=now.minute // TICK_MINUTES * TICK_MINUTES, second=0, microsecond=0))
    used = select(StockUse.tick, StockUse.used).where(StockUse.item_id == item.id, StockUse.tick >= first)
    most = session.execute(used.order_by(StockUse.used.desc(), StockUse.tick)).first()
    if most is not None and most.used > stock:
        raise StockShort(item.name, most.used, stock, moment_of(most.tick), moment_of(most.tick + 1))
    mine = (StockUse.item_id == item.id, StockUse.used <= stock)
    session.execute(update(StockUse).where(*mine).values(stock=stock))
