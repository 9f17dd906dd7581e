"""What rooms and equipment cost, from a day on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Contradicts, Missing, NotFound, NotReadable
from desktop.models import Price, Resource, StockItem, UserClass
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.closed_days import month_day
from desktop.operations.dated import hold_from, refuse_later
from desktop.operations.managers import refuse_all_but_managers
from desktop.rules.periods import holds
from desktop.words import ChargeKind, PriceUnit

MOST_YEN = 10_000_000


@dataclass(frozen=True, slots=True)
class PricedThing:
    """A room or a piece of equipment: one of the two."""

    resource_id: int | None = None
    item_id: int | None = None


@dataclass(frozen=True, slots=True)
class PriceEntry:
    """One line of a price list; month-days are month * 100 + day, `yen` is percent where the unit is."""

    yen: int
    unit: PriceUnit = PriceUnit.HOUR
    charge: ChargeKind = ChargeKind.USE
    class_id: int | None = None
    slot: str = ""
    season_from: int | None = None
    season_until: int | None = None

    @property
    def place(self) -> tuple[object, ...]:
        """What the line is for: a list has one of each."""
        return (self.charge, self.class_id, self.slot, self.season_from)


def change_prices(
    session: Session, acting: Acting, thing: PricedThing, entries: tuple[PriceEntry, ...], valid_from: date
) -> int:
    """The whole price list of a thing from a day on; lines that stay the same leave no trace. How many changed.

    Raises NotAllowed for all but managers, NotFound, NotReadable, Missing for a slot's name, Contradicts for two
    prices of one thing or where a later change is already written down.
    """
    refuse_all_but_managers(acting, session, "change_prices")
    slots = _slots(session, thing, valid_from)
    for entry in entries:
        _refuse_wrong(session, entry, thing, slots)
    _refuse_twice(entries)
    rows = _rows(session, thing)
    refuse_later(rows, valid_from)
    wanted, gone = list(entries), list[Price]()
    for row in rows:
        if not holds(valid_from, row.valid_from, row.valid_until):
            continue
        entry = entry_of(row)
        if row.valid_until is None and entry in wanted:
            wanted.remove(entry)
        else:
            gone.append(row)
    hold_from(session, gone, valid_from, [_made(thing, entry, valid_from) for entry in wanted])
    return max(len(gone), len(wanted))


def entry_of(row: Price) -> PriceEntry:
    return PriceEntry(row.yen, row.unit, row.charge, row.class_id, row.slot, row.season_from, row.season_until)


def _rows(session: Session, thing: PricedThing) -> list[Price]:
    of = Price.resource_id == thing.resource_id if thing.item_id is None else Price.item_id == thing.item_id
    return list(session.scalars(select(Price).where(of).order_by(Price.id)))


def _slots(session: Session, thing: PricedThing, day: date) -> frozenset[str]:
    """The slots' names of the room. Raises NotFound."""
    if thing.item_id is not None:
        if session.get(StockItem, thing.item_id) is None:
            raise NotFound("equipment", str(thing.item_id))
        return frozenset()
    room = session.get(Resource, thing.resource_id) if thing.resource_id is not None else None
    if room is None:
        raise NotFound("room", str(thing.resource_id or ""))
    return frozenset(slot.name for slot in rulebook(session).slots(day, room.site_id, room.id))


def _refuse_wrong(session: Session, entry: PriceEntry, thing: PricedThing, slots: frozenset[str]) -> None:
    if not 0 <= entry.yen <= MOST_YEN:
        raise NotReadable("yen", str(entry.yen))
    if entry.unit is PriceUnit.PERCENT and (entry.yen > 100 or entry.charge is not ChargeKind.HEATING):
        raise NotReadable("percent", str(entry.yen))
    _refuse_wrong_loan(entry, thing)
    if entry.class_id is not None and session.get(UserClass, entry.class_id) is None:
        raise NotFound("user_class", str(entry.class_id))
    _refuse_wrong_slot(entry, None if thing.item_id is not None else slots)
    if (entry.season_from is None) is not (entry.season_until is None):
        raise Missing("season")
    for end in (entry.season_from, entry.season_until):
        if end is not None:
            month_day(end)


def _refuse_wrong_loan(entry: PriceEntry, thing: PricedThing) -> None:
    """Only equipment is lent, and only what is lent stays for nights."""
    of_room = entry.charge is ChargeKind.LOAN and thing.item_id is None
    if of_room or (entry.unit is PriceUnit.NIGHT and entry.charge is not ChargeKind.LOAN):
        raise Contradicts("kind", entry.charge, "yen", str(entry.yen))


def _refuse_wrong_slot(entry: PriceEntry, slots: frozenset[str] | None) -> None:
    if entry.unit is not PriceUnit.SLOT:
        if entry.slot:
            raise Contradicts("slots", entry.slot, "yen", str(entry.yen))
    elif not entry.slot:
        raise Missing("slots")
    elif slots is not None and entry.slot not in slots:
        raise NotReadable("slots", entry.slot)


def _refuse_twice(entries: tuple[PriceEntry, ...]) -> None:
    seen: dict[tuple[object, ...], PriceEntry] = {}
    for entry in entries:
        other = seen.setdefault(entry.place, entry)
        if other is not entry:
            raise Contradicts("yen", str(entry.yen), "yen", str(other.yen))


def _made(thing: PricedThing, entry: PriceEntry, valid_from: date) -> Price:
    return Price(
        resource_id=thing.resource_id,
        item_id=thing.item_id,
        class_id=entry.class_id,
        charge=entry.charge,
        slot=entry.slot,
        season_from=entry.season_from,
        season_until=entry.season_until,
        yen=entry.yen,
        unit=entry.unit,
        valid_from=valid_from,
    )
