"""A short cut of `tests.soak.desk`: random acts of a desk, and never an overlap."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from tests.soak.desk import AnyDesk, make_template


@pytest.fixture(scope="module", autouse=True)
def template(tmp_path_factory):
    """Every example begins with a copy of one small center."""
    AnyDesk.template = tmp_path_factory.mktemp("desk") / "center"
    AnyDesk.made = make_template(AnyDesk.template)


TestAnyDesk = pytest.mark.xdist_group("random")(AnyDesk.TestCase)
TestAnyDesk.settings = settings(
    max_examples=8, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True
)
