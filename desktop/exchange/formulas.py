"""Cells that a spreadsheet would run: given an apostrophe on their way out, which is taken off on the way in."""

from __future__ import annotations

from decimal import Decimal

GUARD = "'"
# what a spreadsheet takes for the beginning of a formula, in either width
_RUNS = frozenset("=+-@＝＋－＠\t\r\n")


def guarded(cell: str | int | Decimal) -> str:
    """The cell as text; one that would run as a formula gets an apostrophe. Counts are ours and stay as they are."""
    if isinstance(cell, str) and cell[:1] in _RUNS and cell:
        return GUARD + cell
    return str(cell)


def unguarded(text: str) -> str:
    """The text without the apostrophe that `guarded` put before it."""
    return text[1:] if text[:1] == GUARD and text[1:2] in _RUNS and len(text) > 1 else text
