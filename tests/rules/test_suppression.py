from __future__ import annotations

import json
from pathlib import Path

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
