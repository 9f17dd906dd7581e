"""The shape of a refusal's words: Japanese and English side by side, and `{field}` for its data."""

from __future__ import annotations

from typing import NamedTuple

Pair = tuple[str, str]


class Row(NamedTuple):
    """What does not work, which rule says so, what to do instead."""

    what: Pair
    why: Pair
    instead: Pair
