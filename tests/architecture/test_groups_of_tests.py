"""Tests that must run one after another stay in one process."""

from __future__ import annotations

import pytest


@pytest.mark.xdist_group("together")
def test_a_group_is_seen_by_whoever_spreads_the_tests(request):
    spread = getattr(request.config, "workerinput", None) is not None and request.config.getvalue("loadgroup")
    assert not spread or request.node.nodeid.endswith("@together")
