"""Which word of a list is nearest to one that is not in it."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from desktop.rules.kana import fold

NEAR = 0.34
WITHIN = 0.2  # what one word having the other inside it is worth


def closest(word: str, names: Iterable[str]) -> str:
    """The nearest of the names by the characters they share, "" where none is near."""
    asked = fold(word)
    scored = [(_likeness(asked, fold(name)), name) for name in names]
    likeness, name = max(scored, default=(0.0, ""), key=lambda each: each[0])
    return name if likeness >= NEAR else ""


def _likeness(one: str, other: str) -> float:
    if not one or not other:
        return 0.0
    within = WITHIN if one in other or other in one else 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio() + within
