"""Ten thousand random print jobs by ready and random tariffs: what is true of every fee."""

from __future__ import annotations

import time
from collections.abc import Callable
from random import Random

from hypothesis import given, seed, settings
from hypothesis import strategies as st

from tests.rules import fee_properties as fees
from tests.soak.figures import Length
from tests.soak.places import Place

JOBS = 10_000
CHECKS: tuple[tuple[Callable[..., None], tuple[st.SearchStrategy[object], ...]], ...] = (
    (fees.check_lines_sum_to_the_total, (fees.TARIFFS, fees.JOBS, fees.USES)),
    (
        fees.check_a_further_sheet_never_lowers_the_total,
        (fees.TARIFFS, fees.JOBS, fees.USES, st.integers(0, 3), st.integers(1, 120)),
    ),
    (
        fees.check_a_split_job_costs_no_less,
        (fees.TARIFFS, fees.ORIGINALS, fees.USES, st.integers(1, 1200), st.integers(0, 5)),
    ),
)


def charge(_here: Place, length: Length, random: Random) -> list[str]:
    """Each round tries every property on JOBS jobs. A false one is an AssertionError with the smallest job."""
    began, tried = time.monotonic(), 0
    for _ in length:
        for check, wanted in CHECKS:
            try_all(check, wanted, random.getrandbits(32), JOBS)
            tried += JOBS
    return [f"fees: {tried} jobs, every property held; {time.monotonic() - began:.0f} s"]


def try_all(check: Callable[..., None], wanted: tuple[st.SearchStrategy[object], ...], number: int, jobs: int) -> None:
    run = settings(max_examples=jobs, deadline=None, database=None)(given(*wanted)(check))
    seed(number)(run)()
