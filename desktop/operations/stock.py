"""Equipment that is counted, tick by tick; the item's row is locked by the caller."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.orm import Session

from desktop.errors import NotFound, StockShort
from desktop.models import Booking, BookingItem, StockItem, StockUse
from desktop.models.plain import plain_rows
from desktop.operations.sql import insert_into
from desktop.rules.ticks import ticks_between

AT_ONCE = 2000  # ticks of one statement: a loan of weeks has thousands, and engines limit the values of one

# every booking asks this, most have none: built once, it costs a fifth
_QUANTITIES = (
    select(BookingItem.item_id, BookingItem.quantity)
    .where(BookingItem.booking_id == bindparam("booking"))
    .order_by(BookingItem.item_id)
)


def take_stock(session: Session, booking: Booking) -> None:
    """Count the booking's equipment as used in each of its ticks. Raises StockShort with what is left."""
    take_pieces(session, _items(session, booking.id), booking.starts_at, booking.ends_at)


def give_back_stock(session: Session, booking: Booking) -> None:
    give_pieces_back(session, _items(session, booking.id), booking.starts_at, booking.ends_at)


def take_pieces(
    session: Session, items: Iterable[tuple[StockItem, int]], starts_at: datetime, ends_at: datetime
) -> None:
    """Count so many pieces as used in each tick, whoever has them. Raises StockShort with what is left."""
    ticks = ticks_between(starts_at, ends_at)
    for item, quantity in items:
        used = session.scalar(
            select(func.max(StockUse.used)).where(
                StockUse.item_id == item.id, StockUse.tick >= ticks.start, StockUse.tick < ticks.stop
            )
        )
        left = item.stock - (used or 0)
        if quantity > left:
            raise StockShort(item.name, quantity, left, starts_at, ends_at)
        _count(session, item, quantity, ticks)


def give_pieces_back(
    session: Session, items: Iterable[tuple[StockItem, int]], starts_at: datetime, ends_at: datetime
) -> None:
    ticks = ticks_between(starts_at, ends_at)
    for item, quantity in items:
        mine = (StockUse.item_id == item.id, StockUse.tick >= ticks.start, StockUse.tick < ticks.stop)
        session.execute(update(StockUse).where(*mine).values(used=StockUse.used - quantity))
        session.execute(delete(StockUse).where(*mine, StockUse.used == 0))


def set_items(session: Session, booking_id: int, items: dict[int, int]) -> None:
    """Replace the booking's equipment (item id to quantity). Raises NotFound for an unknown item."""
    for row in session.scalars(select(BookingItem).where(BookingItem.booking_id == booking_id)):
        if items.get(row.item_id, 0) <= 0:
            session.delete(row)
    session.flush()
    for item_id, quantity in items.items():
        if quantity <= 0:
            continue
        if session.get(StockItem, item_id) is None:
            raise NotFound("equipment", str(item_id))
        row = session.get(BookingItem, (booking_id, item_id))
        if row is None:
            session.add(BookingItem(booking_id=booking_id, item_id=item_id, quantity=quantity))
        else:
            row.quantity = quantity
    session.flush()


def items_of(session: Session, booking_id: int) -> dict[int, int]:
    return {item.id: quantity for item, quantity in _items(session, booking_id)}


def _items(session: Session, booking_id: int) -> list[tuple[StockItem, int]]:
    quantities = plain_rows(session, _QUANTITIES, {"booking": booking_id})
    return [(session.get_one(StockItem, item_id), quantity) for item_id, quantity in quantities]


def _count(session: Session, item: StockItem, quantity: int, ticks: range) -> None:
    # how many there are may have changed since the tick's row was written
    counted = {"used": StockUse.used + quantity, "stock": item.stock}
    for start in range(0, len(ticks), AT_ONCE):
        some = ticks[start : start + AT_ONCE]
        statement = insert_into(session, StockUse).values(
            [{"item_id": item.id, "tick": tick, "used": quantity, "stock": item.stock} for tick in some]
        )
        session.execute(statement.on_conflict_do_update(index_elements=["item_id", "tick"], set_=counted))
