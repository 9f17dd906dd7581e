from __future__ import annotations

import pytest

from desktop.rules.lettable import Grid, lettable, nearest
from desktop.rules.slots import slots_of
from desktop.words import SlotGrid

SLOTS = slots_of(["午前 9:00-12:00", "午後 13:00-17:00", "夜間 18:00-21:00", "全日 9:00-21:00"])
ALL_DAY = [(540, 1260)]
FREE = Grid(SlotGrid.FREE, 540)
HOURS = Grid(SlotGrid.MINUTES, 540, 60)
IN_SLOTS = Grid(SlotGrid.SLOTS, 540, 30, SLOTS)


@pytest.mark.parametrize(
    ("free", "grid", "minutes", "expected"),
    [
        ([(545, 660)], FREE, 60, [(545, 605), (570, 630), (600, 660)]),
        ([(545, 600)], FREE, 60, []),
        ([(550, 800)], HOURS, 90, [(600, 720), (660, 780)]),
        (ALL_DAY, IN_SLOTS, 120, [(540, 720), (780, 1020), (1080, 1260)]),
        (ALL_DAY, IN_SLOTS, 300, [(540, 1020), (780, 1260)]),
        ([(540, 800)], IN_SLOTS, 120, [(540, 720)]),
        (ALL_DAY, IN_SLOTS, 700, []),
    ],
)
def test_what_can_be_let_follows_the_grid(free, grid: Grid, minutes: int, expected) -> None:
    assert lettable(free, grid, minutes) == expected


@pytest.mark.parametrize(
    ("free", "grid", "wanted", "expected"),
    [
        ([(540, 700)], FREE, (690, 750), (640, 700)),
        ([(540, 700)], HOURS, (690, 750), (600, 660)),
        ([(540, 800)], IN_SLOTS, (780, 1020), None),
        (ALL_DAY, IN_SLOTS, (600, 700), (540, 720)),
    ],
)
def test_the_nearest_is_on_the_grid_too(free, grid: Grid, wanted, expected) -> None:
    assert nearest(free, grid, wanted) == expected
