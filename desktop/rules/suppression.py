"""Small numbers that are not told outside the center, and the others that would give them away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LEAST = 2  # below it nothing is small


@dataclass(frozen=True, slots=True)
class Told:
    """A table with its totals; None where a number is not told. The grand total always is.

    `rest` is what counts in the grand total only.
    """

    cells: tuple[tuple[int | None, ...], ...]
    rows: tuple[int | None, ...]
    columns: tuple[int | None, ...]
    rest: int | None = 0


def told(counts: Sequence[int], below: int) -> list[int | None]:
    """The counts without those from 1 to `below` - 1; one that stands alone takes the smallest other with it.

    Of equal ones the later goes; a count of 0 is always told.
    """
    hidden = [_is_small(count, below) for count in counts]
    _hide_partner(counts, hidden)
    return _without(counts, hidden)


def told_table(
    cells: Sequence[Sequence[int]],
    below: int,
    rows: Sequence[int] | None = None,
    columns: Sequence[int] | None = None,
    rest: int = 0,
) -> Told:
    """The same for a table: no small cell can be reckoned from its row, its column or the totals beside.

    `rows` and `columns` are the totals where they are not the sums of their cells; `rest` counts in the grand total
    only, and where it is small no total of the others gives it away.
    """
    across = rows if rows is not None else [sum(row) for row in cells]
    down = columns if columns is not None else [sum(column) for column in zip(*cells, strict=True)]
    if below < LEAST:
        return Told(tuple(map(tuple, cells)), tuple(across), tuple(down), rest)
    hidden = [[_is_small(count, below) for count in row] for row in cells]
    while _hide_partners(cells, hidden):
        pass
    beside = _beside_rest(cells, hidden) if _is_small(rest, below) else None
    row_totals, column_totals = _totals(across, hidden, below), _totals(down, zip(*hidden, strict=True), below)
    if beside is not None:
        place, column = beside
        hidden[place][column], row_totals[place], column_totals[column] = True, None, None
    return Told(
        tuple(tuple(_without(row, marks)) for row, marks in zip(cells, hidden, strict=True)),
        tuple(row_totals),
        tuple(column_totals),
        None if _is_small(rest, below) else rest,
    )


def _beside_rest(cells: Sequence[Sequence[int]], hidden: Sequence[Sequence[bool]]) -> tuple[int, int] | None:
    """The smallest cell that is told: without it, its row's and its column's total only the sum with the rest is."""
    places = [
        (count, -place, -column)
        for place, (row, marks) in enumerate(zip(cells, hidden, strict=True))
        for column, (count, gone) in enumerate(zip(row, marks, strict=True))
        if count and not gone
    ]
    if not places:
        return None
    _count, place, column = min(places)
    return -place, -column


def _hide_partners(cells: Sequence[Sequence[int]], hidden: list[list[bool]]) -> bool:
    """Rows from top to bottom, then columns from left to right; whether anything more is hidden."""
    changed = False
    for row, marks in zip(cells, hidden, strict=True):
        changed = _hide_partner(row, marks) or changed
    for place, column in enumerate(zip(*cells, strict=True)):
        marks = [row[place] for row in hidden]
        if _hide_partner(column, marks):
            changed = True
            for row, mark in zip(hidden, marks, strict=True):
                row[place] = mark
    return changed


def _totals(totals: Sequence[int], lines: Iterable[Sequence[bool]], below: int) -> list[int | None]:
    """A total whose line still has one number hidden would give it away, and so would the other totals."""
    hidden = [sum(line) == 1 or _is_small(total, below) for total, line in zip(totals, lines, strict=True)]
    _hide_partner(totals, hidden)
    return _without(totals, hidden)


def _hide_partner(counts: Sequence[int], hidden: list[bool]) -> bool:
    """Beside a single hidden number the smallest other one that is not 0 goes too; whether one did."""
    others = [place for place, count in enumerate(counts) if count and not hidden[place]]
    if sum(hidden) != 1 or not others:
        return False
    hidden[min(others, key=lambda place: (counts[place], -place))] = True
    return True


def _is_small(count: int, below: int) -> bool:
    return 0 < count < below


def _without(counts: Sequence[int], hidden: Sequence[bool]) -> list[int | None]:
    return [None if gone else count for count, gone in zip(counts, hidden, strict=True)]
