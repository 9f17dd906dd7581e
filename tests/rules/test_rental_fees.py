from __future__ import annotations

from datetime import date, datetime
from hashlib import sha256

import pytest

from desktop.rules.draw import drawn_order, lot_of
from desktop.rules.fees import PriceOn
from desktop.rules.loan_fees import loan_fee
from desktop.rules.rental_fees import RentalPriceOn, month_numbers, rental_fee, rental_price, rental_year
from desktop.words import PriceUnit, RentalCharge

APRIL = date(2026, 4, 1)


@pytest.mark.parametrize(
    ("first_month", "day", "begins"),
    [
        (4, date(2026, 3, 31), date(2025, 4, 1)),
        (7, date(2026, 11, 21), date(2026, 7, 1)),
        (9, date(2026, 9, 1), date(2026, 9, 1)),
    ],
)
def test_the_year_begins_where_the_center_says(first_month, day, begins):
    assert rental_year(first_month, day) == (begins, begins.replace(year=begins.year + 1))


def test_what_real_centers_take():
    """Saitama 620 a month to the fiscal year's end, Ichinomiya 2,400 a year, Sendai nothing."""
    year = (date(2026, 11, 21), date(2027, 4, 1))
    large, small = (RentalPriceOn(yen, size, APRIL, None) for yen, size in ((620, "大"), (310, "")))
    assert [line.amount for line in rental_fee("ロッカー", RentalCharge.MONTH, large, *year)] == [3100]
    assert rental_price((large, small), "中", APRIL) == small
    assert rental_price((large, small), "大", date(2026, 3, 31)) is None
    whole = RentalPriceOn(2400, "", APRIL, None)
    assert [line.amount for line in rental_fee("ロッカー", RentalCharge.YEAR, whole, *year)] == [2400]
    assert rental_fee("レターケース", RentalCharge.YEAR, RentalPriceOn(0, "", APRIL, None), *year) == ()
    assert month_numbers(*year) == (202611, 202612, 202701, 202702, 202703)


def test_equipment_by_the_hour_and_by_the_night():
    evening, morning = datetime(2026, 11, 27, 17), datetime(2026, 11, 28, 10)
    hourly, nightly = (PriceOn(yen, unit, APRIL, None) for yen, unit in ((100, PriceUnit.HOUR), (500, PriceUnit.NIGHT)))
    assert [line.amount for line in loan_fee("幕", "枚", hourly, 2, evening, morning)] == [3400]
    assert [line.amount for line in loan_fee("幕", "枚", nightly, 2, evening, morning)] == [1000]
    assert [line.amount for line in loan_fee("幕", "枚", nightly, 1, evening, evening.replace(hour=19))] == [500]
    assert loan_fee("幕", "枚", None, 1, evening, morning) == ()


def test_the_draw_is_done_again_with_nothing_but_the_seed():
    numbers = (7, 8, 9, 10, 11)
    by_hand = sorted(numbers, key=lambda number: sha256(f"種:{number}".encode()).hexdigest())
    assert list(drawn_order("種", reversed(numbers))) == by_hand
    assert (
        lot_of("a", 1) == "2b2c40a6706d9e5f320d553628313833e3668d8b0c8f5b0a25a2ca7d926df6d4"
    )  # printf a:1 | sha256sum
