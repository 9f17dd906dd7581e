"""What a use of a room costs by slots or hours, with heating and relief. Whole yen, tax included."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop.rules.fees import ChargedLine, PriceOn, charge_line, own_price
from desktop.rules.slots import Slot, touched
from desktop.rules.wanted import minutes_of
from desktop.words import ChargeKind, PriceUnit

_KINDS = {ChargeKind.USE: "room", ChargeKind.HEATING: "heating"}


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomUse:
    """A use of the room `name` at the prices of `day`; `slots` are those the room is let in, if any."""

    name: str
    starts_at: datetime
    ends_at: datetime
    day: date
    class_id: int | None = None
    slots: tuple[Slot, ...] = ()

    @property
    def row(self) -> tuple[Slot, ...]:
        """The single slots that the use has part of."""
        day = self.starts_at.date()
        return touched(self.slots, minutes_of(self.starts_at, day), minutes_of(self.ends_at, day))


def room_lines(use: RoomUse, prices: Sequence[PriceOn]) -> list[ChargedLine]:
    """By slots where the room has prices for them, else by the hour or per use; without a price it is free."""
    return _by_slots(use, prices, ChargeKind.USE) or [
        charge_line("room", use.name, own_price(use.day, prices, use.class_id), 1, use.starts_at, use.ends_at)
    ]


def heating_lines(use: RoomUse, prices: Iterable[PriceOn], room: int) -> list[ChargedLine]:
    """Heating in its season, by slots, hours, once, or as a percent of the `room`'s charge; nothing out of season."""
    day = use.starts_at.date()
    seasonal = [price for price in prices if price.charge is ChargeKind.HEATING and _in_season(day, price.season)]
    if lines := _by_slots(use, seasonal, ChargeKind.HEATING):
        return lines
    price = own_price(use.day, seasonal, use.class_id, charge=ChargeKind.HEATING)
    if price is None:
        return []
    if price.unit is PriceUnit.PERCENT:
        amount = room * price.yen // 100
        since = price.valid_from.isoformat()
        return [ChargedLine("heating", use.name, 1, 0, amount, amount, price.user_class, "", since)]
    return [charge_line("heating", use.name, price, 1, use.starts_at, use.ends_at)]


def relief_lines(room: int, percent: int, ground: str) -> list[ChargedLine]:
    """The relief of the `room`'s charge, rounded down to whole yen, as a line below zero.

    Heating and equipment are paid for what they are.
    """
    relieved = room * percent // 100
    return [ChargedLine("relief", ground, 1, 0, -relieved, -relieved)] if relieved else []


def deposit_of(use: RoomUse, prices: Iterable[PriceOn]) -> int:
    """What is left as a deposit and given back, in yen."""
    price = own_price(use.day, prices, use.class_id, charge=ChargeKind.DEPOSIT)
    return price.yen if price else 0


def _by_slots(use: RoomUse, prices: Sequence[PriceOn], charge: ChargeKind) -> list[ChargedLine]:
    """The cheapest way to have all the slots of the use, joined ones included; () where the room has no such prices."""
    row = use.row
    best: list[list[tuple[Slot, PriceOn]] | None] = [[], *(None for _slot in row)]
    for end in range(1, len(row) + 1):
        for slot in use.slots:
            inside = [single for single in row[:end] if slot.opens <= single.opens and single.closes <= slot.closes]
            start = end - len(inside)
            price = own_price(use.day, prices, use.class_id, charge=charge, slot=slot.name)
            before = best[start]
            if not inside or inside[-1] != row[end - 1] or before is None or price is None or _reaches(slot, row, end):
                continue
            best[end] = _cheaper(best[end], [*before, (slot, price)])
    return [
        charge_line(_KINDS[charge], use.name, price, 1, use.starts_at, use.ends_at) for _slot, price in best[-1] or ()
    ]


def _reaches(slot: Slot, row: Sequence[Slot], end: int) -> bool:
    """Whether the slot goes on over what comes after in the row."""
    return any(single.closes <= slot.closes for single in row[end:])


def _cheaper(one: list[tuple[Slot, PriceOn]] | None, other: list[tuple[Slot, PriceOn]]) -> list[tuple[Slot, PriceOn]]:
    def cost(way: list[tuple[Slot, PriceOn]]) -> tuple[int, int]:
        return sum(price.yen for _slot, price in way), len(way)

    return other if one is None or cost(other) < cost(one) else one


def _in_season(day: date, season: tuple[int, int] | None) -> bool:
    if season is None:
        return True
    today, (first, last) = day.month * 100 + day.day, season
    return first <= today <= last if first <= last else today >= first or today <= last
