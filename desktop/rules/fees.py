"""Fees in whole yen, tax included. A price has a validity period; a booking keeps the line it was charged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop.rules.periods import holds
from desktop.words import ChargeKind, PriceUnit

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class PriceOn:
    """Yen per hour, use or slot, or a percent; `valid_until` is the first day on which the price no longer holds.

    `class_id` None is for every class of user without a price of its own. `season` limits heating to the days from one
    month-day (month * 100 + day) to another, both included.
    """

    yen: int
    unit: PriceUnit
    valid_from: date
    valid_until: date | None
    class_id: int | None = None
    user_class: str = ""
    charge: ChargeKind = ChargeKind.USE
    slot: str = ""
    season: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class ChargedLine:
    """What was charged: `kind` is room, stock, heating or relief, `price` the yen of one unit, `amount` the yen in all.

    `hours` are started hours when the price is by the hour, 0 when it is per use or slot or when there is none. The
    rest says which price it was: whose, for which slot, and since when (an ISO date).
    """

    kind: str
    name: str
    count: int
    hours: int
    price: int
    amount: int
    user_class: str = ""
    slot: str = ""
    since: str = ""


def own_price(
    day: date,
    prices: Iterable[PriceOn],
    class_id: int | None = None,
    *,
    charge: ChargeKind = ChargeKind.USE,
    slot: str = "",
) -> PriceOn | None:
    """The class's own price before that of all, the one that began last among those that hold on `day`."""
    holding = (
        price
        for price in prices
        if (price.charge, price.slot) == (charge, slot)
        and price.class_id in {None, class_id}
        and holds(day, price.valid_from, price.valid_until)
    )
    return max(holding, key=lambda price: (price.class_id is not None, price.valid_from), default=None)


def price_on(day: date, prices: Iterable[PriceOn]) -> PriceOn | None:
    """The price of use for all that began last among those that hold on `day`."""
    return own_price(day, prices)


def room_fee(name: str, price: PriceOn | None, starts_at: datetime, ends_at: datetime) -> ChargedLine:
    """Charge one room, by the started hour or per use; without a price it is free."""
    return charge_line("room", name, price, 1, starts_at, ends_at)


def stock_fee(name: str, price: PriceOn | None, quantity: int, starts_at: datetime, ends_at: datetime) -> ChargedLine:
    """Charge `quantity` pieces of equipment, each by the started hour or per use; without a price they are free."""
    return charge_line("stock", name, price, quantity, starts_at, ends_at)


def tax_inside(total: int, percent: int) -> int:
    """Return the yen of tax contained in a tax-inclusive `total`, rounded down."""
    if total < 0 or percent < 0:
        raise ValueError(f"tax of {percent} percent in {total} yen")
    return total * percent // (100 + percent)


def started_hours(starts_at: datetime, ends_at: datetime) -> int:
    """Return the hours of a stretch, a begun one counted whole."""
    if ends_at <= starts_at:
        raise ValueError(f"{starts_at} to {ends_at} is no stretch of time")
    return -((starts_at - ends_at) // _HOUR)


def charge_line(
    kind: str, name: str, price: PriceOn | None, count: int, starts_at: datetime, ends_at: datetime
) -> ChargedLine:
    """One line by the started hour, or once for the whole stretch; without a price it costs nothing."""
    hours = started_hours(starts_at, ends_at)
    if count < 0 or (price is not None and price.yen < 0):
        raise ValueError(f"{count} of {name} at {price}")
    if price is None:
        return ChargedLine(kind, name, count, 0, 0, 0)
    since = price.valid_from.isoformat()
    if price.unit is PriceUnit.HOUR:
        amount = count * hours * price.yen
        return ChargedLine(kind, name, count, hours, price.yen, amount, price.user_class, price.slot, since)
    return ChargedLine(kind, name, count, 0, price.yen, count * price.yen, price.user_class, price.slot, since)
