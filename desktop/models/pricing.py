"""What a use costs: the lines that a booking freezes and that the sheet shows while it is filled in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models.resources import Resource, StockItem
from desktop.models.rulebook import prices_of
from desktop.rules.booking_rules import Rulebook
from desktop.rules.fees import ChargedLine, price_on, room_fee, stock_fee
from desktop.words import PriceDay


def fee_lines(
    session: Session,
    resource: Resource,
    items: Iterable[tuple[int, int]],
    starts_at: datetime,
    ends_at: datetime,
    *,
    day: date,
) -> list[ChargedLine]:
    """The room's line and one for each piece of equipment (item id, quantity), at the prices of `day`, in yen.

    Raises NotFound for unknown equipment.
    """
    room = price_on(day, prices_of(session, resource_id=resource.id))
    lines = [room_fee(resource.name, room, starts_at, ends_at)]
    for item_id, quantity in items:
        name = session.scalars(select(StockItem.name).where(StockItem.id == item_id)).first()
        if name is None:
            raise NotFound("equipment", str(item_id))
        price = price_on(day, prices_of(session, item_id=item_id))
        lines.append(stock_fee(name, price, quantity, starts_at, ends_at))
    return lines


def price_day(book: Rulebook, site_id: int, *, today: date, day_of_use: date) -> date:
    """The day whose prices count, by the center's setting; a permit's day is that of its issue, so today until then."""
    match PriceDay(book.setting("booking.price_day", day_of_use, site_id)):
        case PriceDay.USE:
            return day_of_use
        case PriceDay.APPLICATION | PriceDay.PERMIT:
            return today
