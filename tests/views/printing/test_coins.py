from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.views.printing.coins import PIECES, change_pieces, quick_amounts


def test_the_change_of_the_picture():
    assert change_pieces(2000 - 1100) == ((500, 1), (100, 4))
    assert quick_amounts(1100) == (1100, 1500, 2000, 5000, 10_000)


def test_nothing_goes_back_of_nothing():
    assert change_pieces(0) == ()
    assert quick_amounts(0) == ()
    with pytest.raises(ValueError, match="-1"):
        change_pieces(-1)


@pytest.mark.parametrize(
    ("total", "amounts"),
    [
        (160, (160, 500, 1000, 5000, 10_000)),
        (4800, (4800, 5000, 10_000)),
        (4810, (4810, 4900, 5000, 10_000)),
        (5000, (5000, 5500, 6000, 10_000)),
        (12_300, (12_300, 12_500, 13_000, 15_000, 20_000)),
    ],
)
def test_what_people_hand_over(total, amounts):
    assert quick_amounts(total) == amounts


@given(st.integers(0, 99_999))
def test_the_pieces_make_up_the_change_and_no_piece_could_be_a_larger_one(change):
    pieces = change_pieces(change)
    assert sum(piece * count for piece, count in pieces) == change
    for (piece, count), larger in ((each, PIECES[PIECES.index(each[0]) - 1]) for each in pieces if each[0] < PIECES[0]):
        assert piece * count < larger


@given(st.integers(1, 99_999))
def test_the_first_amount_is_exact_and_all_are_enough(total):
    amounts = quick_amounts(total)
    assert amounts[0] == total
    assert list(amounts) == sorted(set(amounts))
    assert 2 <= len(amounts) <= 5
