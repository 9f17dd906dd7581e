"""How many faces lie between two readings of a counter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import CounterRunsBackwards
from desktop.rules.counters import faces_between

SEVEN_DIGITS = 9_999_999


@pytest.mark.parametrize(
    ("before", "after", "most", "faces"),
    [
        (100, 301, SEVEN_DIGITS, 201),
        (9_999_999, 0, SEVEN_DIGITS, 1),
        (9_999_900, 150, SEVEN_DIGITS, 250),
        (0, 0, None, 0),
        (999_990, 10, 999_999, 20),
    ],
)
def test_faces(before: int, after: int, most: int | None, faces: int) -> None:
    assert faces_between(before, after, most) == faces


@pytest.mark.parametrize(
    ("before", "after", "most"),
    [
        (500, 499, SEVEN_DIGITS),
        (9_700_000, 20, SEVEN_DIGITS),
        (9_999_900, 250_000, SEVEN_DIGITS),
        (9_999_900, 150, None),
        (1_000_050, 3, 999_999),
    ],
)
def test_a_counter_that_cannot_have_begun_again_is_refused(before: int, after: int, most: int | None) -> None:
    with pytest.raises(CounterRunsBackwards) as refused:
        faces_between(before, after, most)
    assert (refused.value.before, refused.value.after) == (before, after)


@given(st.integers(SEVEN_DIGITS - 100_000, SEVEN_DIGITS), st.integers(0, 150_000))
def test_a_counter_that_begins_again_counts_on(before: int, faces: int) -> None:
    after = (before + faces) % (SEVEN_DIGITS + 1)
    assert faces_between(before, after, SEVEN_DIGITS) == faces
