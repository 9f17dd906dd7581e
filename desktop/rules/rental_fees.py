"""What a locker or a mailbox costs: whole months of a year that begins where the center says. Whole yen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.rules.dates import add_months
from desktop.rules.periods import holds
from desktop.words import RentalCharge

MONTHS = 12


@dataclass(frozen=True, slots=True)
class RentalPriceOn:
    """Yen per month or year for units of a size ("" is every size), until before `valid_until`."""

    yen: int
    size: str
    valid_from: date
    valid_until: date | None


@dataclass(frozen=True, slots=True)
class RentalFeeLine:
    """One line as the receipt has it: `quantity` of `unit` at `price` yen each make `amount` yen."""

    kind: str
    text: str
    unit: str
    quantity: int
    price: int
    amount: int
    counted: str = ""


def month_number(day: date) -> int:
    """202604 for a day of April 2026."""
    return day.year * 100 + day.month


def month_numbers(first_day: date, until_day: date) -> tuple[int, ...]:
    """The months from that of `first_day` until that of the day before `until_day`."""
    months, first = list[int](), first_day.replace(day=1)
    while first < until_day:
        months.append(month_number(first))
        first = add_months(first, 1)
    return tuple(months)


def months_kept(first_day: date, until_day: date, ended_on: date | None) -> tuple[int, ...]:
    """The months that nobody else can have: a rental that ended keeps those before the month it ended in."""
    months = month_numbers(first_day, until_day)
    return months if ended_on is None else tuple(month for month in months if month < month_number(ended_on))


def rental_year(first_month: int, day: date) -> tuple[date, date]:
    """The year that `day` lies in, half-open: from the first of `first_month` on."""
    year = day.year if day.month >= first_month else day.year - 1
    return date(year, first_month, 1), date(year + 1, first_month, 1)


def rental_price(prices: Iterable[RentalPriceOn], size: str, day: date) -> RentalPriceOn | None:
    """The size's own price before that of all, the one that began last among those that hold on `day`."""
    holding = (
        price for price in prices if price.size in {"", size} and holds(day, price.valid_from, price.valid_until)
    )
    return max(holding, key=lambda price: (price.size != "", price.valid_from), default=None)


def rental_fee(
    name: str, charge: RentalCharge, price: RentalPriceOn | None, first_day: date, until_day: date
) -> tuple[RentalFeeLine, ...]:
    """By the month for the months there are; by the year the whole price, also for who joins within it.

    Every begun twelve months are a year. Without a price, or for 0 yen, there is no line.
    """
    if price is None or not price.yen:
        return ()
    months = len(month_numbers(first_day, until_day))
    if charge is RentalCharge.MONTH:
        return (RentalFeeLine("rental", name, "か月", months, price.yen, months * price.yen),)
    years = -(-months // MONTHS)
    return (RentalFeeLine("rental", name, "年", years, price.yen, years * price.yen),)
