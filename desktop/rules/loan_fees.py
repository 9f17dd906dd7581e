"""What equipment lent out of the house costs, by the started hour, by the night or once. Whole yen."""

from __future__ import annotations

from datetime import datetime

from desktop.rules.fees import PriceOn, started_hours
from desktop.rules.rental_fees import RentalFeeLine
from desktop.words import PriceUnit


def nights_between(starts_at: datetime, ends_at: datetime) -> int:
    """How many midnights lie within; back on the same day is no night."""
    return (ends_at.date() - starts_at.date()).days


def loan_fee(
    name: str, counter: str, price: PriceOn | None, quantity: int, starts_at: datetime, ends_at: datetime
) -> tuple[RentalFeeLine, ...]:
    """The line of one item; by the night, a loan within a day is charged as one. No line where it costs nothing."""
    if price is None or not price.yen:
        return ()
    times, unit = 1, ""
    if price.unit is PriceUnit.HOUR:
        times, unit = started_hours(starts_at, ends_at), "時間"
    elif price.unit is PriceUnit.NIGHT:
        times, unit = max(1, nights_between(starts_at, ends_at)), "泊"
    counted = f"{quantity:,}{counter}×{times:,}{unit}" if unit else ""
    each = f"{counter}{unit}" if unit else counter
    count = quantity * times
    return (RentalFeeLine("loan", name, each, count, price.yen, count * price.yen, counted),)
