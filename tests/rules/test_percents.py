from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.percents import shares

counts = st.lists(st.integers(0, 10**9), min_size=1, max_size=40)


def test_the_column_printed_in_a_real_report():
    assert list(map(str, shares((7113, 3491, 1727, 1039, 757)))) == ["50.3", "24.7", "12.2", "7.4", "5.4"]


def test_equal_counts_may_differ_by_the_last_place():
    assert list(map(str, shares((1, 1, 1)))) == ["33.4", "33.3", "33.3"]
    assert list(map(str, shares((1, 1, 1), places=0))) == ["34", "33", "33"]


def test_nothing_is_nothing():
    assert list(map(str, shares((0, 0)))) == ["0.0", "0.0"]
    assert shares(()) == []


def test_a_negative_count_is_no_count():
    with pytest.raises(ValueError):
        shares((3, -1))


@given(counts)
def test_what_is_printed_adds_up_and_is_never_far_off(column):
    printed = shares(column)
    total = sum(column)
    assert sum(printed) == (Decimal("100.0") if total else 0)
    for count, percent in zip(column, printed, strict=True):
        assert percent.as_tuple().exponent == -1
        assert abs(percent - (Decimal(100 * count) / total if total else 0)) < Decimal("0.1")
        assert percent == 0 or count


@given(counts)
def test_more_is_never_printed_as_less(column):
    printed = shares(column)
    by_count = sorted(zip(column, printed, strict=True), key=lambda pair: pair[0])
    for (less, little), (more, much) in pairwise(by_count):
        assert less == more or little <= much
