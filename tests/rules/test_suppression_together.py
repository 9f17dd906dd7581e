from __future__ import annotations

from random import Random

from desktop.rules.suppression_together import told_together


def test_what_every_table_shares_is_told_in_all_of_them_or_in_none():
    # 1 alone takes 5 with it; the 4 that are shared stay
    assert told_together([[9, 5, 1], [15, 0]], 4, 3) == ([[9, None, None], [15, 0]], 4)
    # beside the only row nothing but the shared 4 can go: then it goes from the other table too, with a row of it
    assert told_together([[1, 0], [7, 9]], 4, 3) == ([[None, 0], [None, 9]], None)
    # a small one that is shared takes a row with it everywhere
    assert told_together([[9, 5], [8, 6]], 2, 3) == ([[9, None], [8, None]], None)
    assert told_together([[9, 1]], 2, 0) == ([[9, 1]], 2)


def test_no_small_number_is_the_only_one_that_is_not_known():
    chance = Random(8)
    for _round in range(400):
        below, shared = chance.randint(2, 6), chance.choice([0, 0, 1, 3, 9])
        tables = [[chance.choice([0, 1, 2, 5, 8, 20]) for _ in range(chance.randint(2, 5))] for _ in range(3)]
        shown, kept = told_together(tables, shared, below)
        for counts, outside in zip(tables, shown, strict=True):
            assert not [count for count in outside if count is not None and 0 < count < below]
            unknown = outside.count(None) + (kept is None)
            assert unknown != 1 or sum(1 for count in (*counts, shared) if count) == 1, (tables, shared, below)
