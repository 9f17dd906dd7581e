"""What a use costs: the lines that a booking freezes and that the sheet shows while it is filled in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models.resources import ReliefGround, Resource, StockItem
from desktop.models.rulebook import prices_of, rulebook
from desktop.rules.charges import RoomUse, deposit_of, heating_lines, relief_lines, room_lines
from desktop.rules.fees import ChargedLine, own_price, stock_fee
from desktop.rules.rulebook import Rulebook
from desktop.words import PriceDay


@dataclass(frozen=True, slots=True, kw_only=True)
class Charging:
    """What is to be charged: when, for whom, with what. `items` are pairs of stock item and quantity.

    `own` says that the center itself uses the room: it asks no deposit of itself, and no fee unless a ground of relief
    was chosen, which is counted as such.
    """

    starts_at: datetime
    ends_at: datetime
    class_id: int | None = None
    heated: bool = False
    relief_percent: int = 0
    relief_ground: str = ""
    items: tuple[tuple[int, int], ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class Charged:
    """The lines of a fee, and the deposit beside it, in yen."""

    lines: tuple[ChargedLine, ...]
    deposit: int

    @property
    def fee(self) -> int:
        return sum(line.amount for line in self.lines)


def charged(session: Session, book: Rulebook, room: Resource, what: Charging, day: date) -> Charged:
    """The room's lines, heating, equipment and relief at the prices of `day`; an outside place costs nothing itself.

    Raises NotFound for unknown equipment.
    """
    if what.own and not what.relief_ground:
        return Charged((), 0)
    slots = book.slots(what.starts_at.date(), room.site_id, room.id)
    span = {"starts_at": what.starts_at, "ends_at": what.ends_at}
    use = RoomUse(name=room.name, **span, day=day, class_id=what.class_id, slots=slots)
    prices = [] if room.outside else prices_of(session, resource_id=room.id)
    lines = room_lines(use, prices)
    of_room = sum(line.amount for line in lines)
    if what.heated:
        lines += heating_lines(use, prices, of_room)
    lines += [_stock_line(session, use, item_id, quantity) for item_id, quantity in what.items]
    lines += relief_lines(of_room, what.relief_percent, what.relief_ground)
    return Charged(tuple(lines), 0 if what.own else deposit_of(use, prices))


def fee_lines(
    session: Session,
    resource: Resource,
    items: Iterable[tuple[int, int]],
    starts_at: datetime,
    ends_at: datetime,
    *,
    day: date,
    class_id: int | None = None,
    book: Rulebook | None = None,
) -> list[ChargedLine]:
    """The lines of a plain use, without heating or relief. Raises NotFound for unknown equipment."""
    what = Charging(starts_at=starts_at, ends_at=ends_at, class_id=class_id, items=tuple(items))
    return list(charged(session, book or rulebook(session), resource, what, day).lines)


def price_day(book: Rulebook, site_id: int, *, today: date, day_of_use: date) -> date:
    """The day whose prices count, by the center's setting; a permit's day is that of its issue, so today until then."""
    match PriceDay(book.setting("booking.price_day", day_of_use, site_id)):
        case PriceDay.USE:
            return day_of_use
        case PriceDay.APPLICATION | PriceDay.PERMIT:
            return today


def relief_of(session: Session, relief_id: int | None) -> tuple[int, str]:
    """The percent of a ground of relief and its name. Raises NotFound."""
    if relief_id is None:
        return 0, ""
    ground = session.get(ReliefGround, relief_id)
    if ground is None:
        raise NotFound("relief ground", str(relief_id))
    return ground.percent, ground.name


def _stock_line(session: Session, use: RoomUse, item_id: int, quantity: int) -> ChargedLine:
    name = session.scalars(select(StockItem.name).where(StockItem.id == item_id)).first()
    if name is None:
        raise NotFound("equipment", str(item_id))
    price = own_price(use.day, prices_of(session, item_id=item_id), use.class_id)
    return stock_fee(name, price, quantity, use.starts_at, use.ends_at)
