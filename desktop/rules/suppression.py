"""Small numbers that are not told outside the center, and the others that would give them away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LEAST = 2  # below it nothing is small
Place = tuple[int, int]


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
    row_totals, column_totals = _hidden_totals(across, hidden, below), _hidden_totals(down, _turned(hidden), below)
    if beside is not None:
        place, column = beside
        hidden[place][column] = row_totals[place] = column_totals[column] = True
    whole = [[*row, total] for row, total in zip(cells, across, strict=True)] + [[*down, rest]]
    gone = [[*row, total] for row, total in zip(hidden, row_totals, strict=True)]
    gone.append([*column_totals, _is_small(rest, below)])
    while _hide_across(whole, gone, below):
        pass
    shown = [_without(row, marks) for row, marks in zip(whole, gone, strict=True)]
    return Told(
        tuple(tuple(row[:-1]) for row in shown[:-1]),
        tuple(row[-1] for row in shown[:-1]),
        tuple(shown[-1][:-1]),
        shown[-1][-1],
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


def _hide_across(whole: Sequence[Sequence[int]], hidden: list[list[bool]], below: int) -> bool:
    """Where several lines together give a small number away, one more goes; whether one did.

    The totals stand beside the cells; where both cross is the rest, whose sum with all the others is known. A hidden
    number cannot be reckoned while one comes from its line to its column over other hidden numbers.
    """
    places = [(y, x) for y, row in enumerate(whole) for x in range(len(row))]
    for y, x in places:
        if not hidden[y][x] or not _is_small(whole[y][x], below):
            continue
        rows, columns = _reached(hidden, (y, x), {y}, set())
        if x in columns:
            continue
        others = _reached(hidden, (y, x), set(), {x})
        told_ones = [(b, a) for b, a in places[:-1] if whole[b][a] and not hidden[b][a]]
        joining = [(b, a) for b, a in told_ones if (b in rows and a in others[1]) or (b in others[0] and a in columns)]
        nearer = [(b, a) for b, a in told_ones if b in rows | others[0] or a in columns | others[1]]
        if found := joining or nearer:
            b, a = _least_missed(whole, found)
            hidden[b][a] = True
            return True
    return False


def _least_missed(whole: Sequence[Sequence[int]], places: Iterable[Place]) -> Place:
    """A cell rather than a total, and the smallest; of equal ones the later."""
    last, end = len(whole) - 1, len(whole[0]) - 1
    return min(places, key=lambda place: (last == place[0] or end == place[1], _count(whole, place), _later(place)))


def _count(whole: Sequence[Sequence[int]], place: Place) -> int:
    return whole[place[0]][place[1]]


def _later(place: Place) -> Place:
    return -place[0], -place[1]


def _reached(
    hidden: Sequence[Sequence[bool]], but: Place, rows: set[int], columns: set[int]
) -> tuple[set[int], set[int]]:
    """The lines and columns to which one comes from these over hidden numbers, all but one of them."""
    edges = [(y, x) for y, row in enumerate(hidden) for x, gone in enumerate(row) if gone and (y, x) != but]
    while further := [(y, x) for y, x in edges if (y in rows) != (x in columns)]:
        rows |= {y for y, _x in further}
        columns |= {x for _y, x in further}
    return rows, columns


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


def _hidden_totals(totals: Sequence[int], lines: Iterable[Sequence[bool]], below: int) -> list[bool]:
    """A total whose line still has one number hidden would give it away, and so would the other totals."""
    hidden = [sum(line) == 1 or _is_small(total, below) for total, line in zip(totals, lines, strict=True)]
    _hide_partner(totals, hidden)
    return hidden


def _turned(hidden: Sequence[Sequence[bool]]) -> list[tuple[bool, ...]]:
    return list(zip(*hidden, strict=True))


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
