from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules import fee_properties as fees

FEW = settings(max_examples=60, deadline=None)


@FEW
@given(fees.TARIFFS, fees.JOBS, fees.USES)
def test_lines_sum_to_the_total(tariff, originals, use):
    fees.check_lines_sum_to_the_total(tariff, originals, use)


@FEW
@given(fees.TARIFFS, fees.JOBS, fees.USES, st.integers(0, 3), st.integers(1, 120))
def test_a_further_sheet_never_lowers_the_total(tariff, originals, use, place, more):
    fees.check_a_further_sheet_never_lowers_the_total(tariff, originals, use, place, more)


@FEW
@given(fees.TARIFFS, fees.ORIGINALS, fees.USES, st.integers(1, 1200), st.integers(0, 5))
def test_a_split_job_costs_no_less(tariff, original, use, sheets, masters):
    fees.check_a_split_job_costs_no_less(tariff, original, use, sheets, masters)
