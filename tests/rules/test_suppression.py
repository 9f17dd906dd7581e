from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest

from desktop.rules.percents import shares
from desktop.rules.suppression import told, told_table

HERE = Path(__file__).parent
CASES = json.loads((HERE / "suppression.json").read_text(encoding="utf-8"))
SHARES = json.loads((HERE / "shares.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["one_way"], ids=lambda case: f"{case['k']} {case['counts']}")
def test_a_small_count_never_stands_alone(case):
    assert told(case["counts"], case["k"]) == case["shown"]


@pytest.mark.parametrize("case", CASES["cross"], ids=lambda case: f"{case['k']} {case['counts']}")
def test_no_cell_can_be_reckoned_from_its_row_or_column(case):
    table = told_table(case["counts"], case["k"])
    assert [list(row) for row in table.cells] == case["shown"]
    assert (list(table.rows), list(table.columns)) == (case["rows"], case["columns"])


@pytest.mark.parametrize("case", CASES["doubtful"], ids=lambda case: str(case["counts"]))
def test_totals_are_a_table_of_their_own(case):
    table = told_table(case["counts"], case["k"])
    assert [list(row) for row in table.cells] == case["shown"]
    assert (list(table.rows), list(table.columns)) == (case["closed"]["rows"], case["closed"]["columns"])


def test_totals_that_are_not_sums_are_told_as_they_are():
    table = told_table([[6, 7], [8, 9]], 5, rows=[12, 15], columns=[10, 11])
    assert (table.rows, table.columns) == ((12, 15), (10, 11))


def test_a_small_rest_is_told_by_no_total_of_the_others():
    cells = [[9, 12], [7, 20]]
    table = told_table(cells, 5, rest=3)
    assert (table.rest, table.cells) == (None, ((9, 12), (None, 20)))
    assert (table.rows, table.columns) == ((21, None), (None, 32))
    plenty = told_table(cells, 5, rest=6)
    assert (plenty.rest, plenty.cells, plenty.rows) == (6, ((9, 12), (7, 20)), (21, 27))


@pytest.mark.parametrize("case", SHARES, ids=lambda case: str(case["counts"])[:40])
def test_percents_add_to_a_hundred(case):
    assert [str(percent) for percent in shares(case["counts"])] == case["percent"]


def test_two_blocks_do_not_give_away_the_one_small_cell_between_them():
    cells = [[1, 2, 9, 9], [2, 1, 3, 9], [9, 9, 1, 2], [9, 9, 2, 1]]
    assert told_table(cells, 3).cells[1][2] == 3, "no small one is between them"
    cells[1][2] = 1
    table = told_table(cells, 3)
    assert not reckoned(table), "its row and the columns of the block beside it told it"


def test_nothing_small_is_reckoned_from_any_sums():
    random = Random(8)
    for _ in range(120):
        height, width = random.randint(2, 7), random.randint(2, 7)
        cells = [[random.choice((0, 0, 1, 2, 3, 5, 8, 30)) for _ in range(width)] for _ in range(height)]
        if sum(map(bool, (count for row in cells for count in row))) > 1:
            found = [(y, x) for y, x in reckoned(told_table(cells, 3)) if y < height and x < width]
            assert not [(y, x) for y, x in found if 0 < cells[y][x] < 3], cells


def reckoned(table):
    """The cells that are not told and yet follow from what is: each line's sum is its total, the totals' the grand."""
    height, width = len(table.rows), len(table.columns)
    whole = [[*row, total] for row, total in zip(table.cells, table.rows, strict=True)] + [[*table.columns, 0]]
    unknown = [(y, x) for y, row in enumerate(whole) for x, told_one in enumerate(row) if told_one is None]
    lines = [[(y, x) for x in range(width + 1)] for y in range(height + 1)]
    lines += [[(y, x) for y in range(height + 1)] for x in range(width + 1)]
    sums = [[Fraction(int(place in line)) for place in unknown] for line in lines]
    return [unknown[marks.index(True)] for marks in solved(sums) if sum(marks) == 1]


def solved(sums):
    """Which unknowns are left in each line of the sums when they are solved as far as they go."""
    done = 0
    for column in range(len(sums[0])):
        found = next((place for place in range(done, len(sums)) if sums[place][column]), None)
        if found is None:
            continue
        sums[done], sums[found] = sums[found], sums[done]
        sums[done] = [value / sums[done][column] for value in sums[done]]
        for place, line in enumerate(sums):
            if place != done and line[column]:
                sums[place] = [a - line[column] * b for a, b in zip(line, sums[done], strict=True)]
        done += 1
    return [[bool(value) for value in line] for line in sums]
