"""What is done about who is still in and which keys are missing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desktop.operations.booking_life import leave, take_key_back
from desktop.queries.day_moment_rows import StillIn
from desktop.queries.keys import KeyOut


def left(row: StillIn) -> Callable[..., int]:
    """They have left, as many as were expected, and the key is back."""
    return partial(leave, booking_id=row.booking_id, seen_version=row.version, people_came=row.people)


def key_back(row: KeyOut) -> Callable[..., int]:
    return partial(take_key_back, booking_id=row.booking_id, seen_version=row.version)
