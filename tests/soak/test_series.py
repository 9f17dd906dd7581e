"""A cut of the random series: the same scenario, fewer of them."""

from __future__ import annotations

from random import Random

from desktop.words import Engine
from tests.soak.figures import Length
from tests.soak.places import place
from tests.soak.series import series


def test_random_series_are_their_flat_lists():
    with place(Engine.SQLITE) as here:
        assert series(here, Length(15), Random(20261121))
