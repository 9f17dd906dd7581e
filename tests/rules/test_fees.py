from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.fees import ChargedLine, PriceOn, price_on, room_fee, stock_fee, tax_inside
from desktop.words import PriceUnit

TWO = datetime(2026, 11, 21, 14)


def make_price(yen=300, unit=PriceUnit.HOUR, since=date(2026, 4, 1), until=None):
    return PriceOn(yen, unit, since, until)


@pytest.mark.parametrize(
    ("minutes", "hours", "amount"),
    [(5, 1, 300), (60, 1, 300), (65, 2, 600), (120, 2, 600), (150, 3, 900), (600, 10, 3000)],
)
def test_a_started_hour_is_charged_whole(minutes, hours, amount):
    line = room_fee("会議室１", make_price(), TWO, TWO + timedelta(minutes=minutes))
    assert line == ChargedLine("room", "会議室１", 1, hours, 300, amount, since="2026-04-01")


def test_a_price_per_use_does_not_count_hours():
    line = room_fee("和室", make_price(1200, PriceUnit.USE), TWO, TWO + timedelta(hours=7))
    assert line == ChargedLine("room", "和室", 1, 0, 1200, 1200, since="2026-04-01")


def test_without_a_price_it_is_free():
    assert room_fee("会議室１", None, TWO, TWO + timedelta(hours=2)) == ChargedLine("room", "会議室１", 1, 0, 0, 0)
    assert stock_fee("椅子", None, 20, TWO, TWO + timedelta(hours=2)) == ChargedLine("stock", "椅子", 20, 0, 0, 0)


def test_stock_is_charged_by_the_piece():
    end = TWO + timedelta(minutes=90)
    by_use = stock_fee("プロジェクター", make_price(500, PriceUnit.USE), 2, TWO, end)
    by_hour = stock_fee("プロジェクター", make_price(100), 3, TWO, end)
    assert by_use == ChargedLine("stock", "プロジェクター", 2, 0, 500, 1000, since="2026-04-01")
    assert by_hour == ChargedLine("stock", "プロジェクター", 3, 2, 100, 600, since="2026-04-01")


def test_nonsense_is_refused():
    end = TWO + timedelta(hours=1)
    with pytest.raises(ValueError, match="-300"):
        room_fee("会議室１", make_price(-300), TWO, end)
    with pytest.raises(ValueError, match="-1"):
        stock_fee("椅子", make_price(), -1, TWO, end)
    with pytest.raises(ValueError, match="no stretch"):
        room_fee("会議室１", make_price(), TWO, TWO)


def test_the_price_that_began_last_holds():
    old = make_price(300, until=date(2027, 4, 1))
    new = make_price(350, since=date(2027, 4, 1))
    campaign = make_price(100, since=date(2026, 11, 1), until=date(2026, 12, 1))
    prices = [new, campaign, old]
    assert price_on(date(2026, 10, 31), prices) is old
    assert price_on(date(2026, 11, 30), prices) is campaign
    assert price_on(date(2026, 12, 1), prices) is old
    assert price_on(date(2027, 4, 1), prices) is new
    assert price_on(date(2026, 3, 31), prices) is None


@pytest.mark.parametrize(
    ("total", "percent", "tax"),
    [(1100, 10, 100), (300, 10, 27), (150, 10, 13), (1080, 8, 80), (10, 10, 0), (11, 10, 1), (0, 10, 0), (500, 0, 0)],
)
def test_tax_inside_is_rounded_down(total, percent, tax):
    assert tax_inside(total, percent) == tax


@pytest.mark.parametrize(("total", "percent"), [(-1, 10), (100, -10)])
def test_tax_of_less_than_nothing_is_refused(total, percent):
    with pytest.raises(ValueError, match="-1"):
        tax_inside(total, percent)


@given(st.integers(0, 10**7), st.integers(0, 30))
def test_tax_is_that_of_the_net_sum(total, percent):
    tax = tax_inside(total, percent)
    assert tax * (100 + percent) <= total * percent < (tax + 1) * (100 + percent)


@given(st.integers(1, 288), st.integers(0, 5000), st.integers(0, 99))
def test_a_longer_use_never_costs_less(ticks, yen, quantity):
    end = TWO + timedelta(minutes=5 * ticks)
    line = stock_fee("椅子", make_price(yen), quantity, TWO, end)
    longer = stock_fee("椅子", make_price(yen), quantity, TWO, end + timedelta(minutes=5))
    assert (line.hours - 1) * 12 < ticks <= line.hours * 12
    assert line.amount == line.count * line.hours * line.price <= longer.amount
