"""Periods worked by hand from the text of the rule, before the code was looked at."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import NotReadable
from desktop.rules.display_periods import comes_down_on, late_on, shown_until

KNOWN: list[dict[str, Any]] = json.loads((Path(__file__).parent / "display_periods.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", KNOWN, ids=[case["name"] for case in KNOWN])
def test_a_flyer_stays_as_long_as_the_rule_says(case):
    event = date.fromisoformat(case["event_on"]) if case["event_on"] else None
    brought = date.fromisoformat(case["brought_on"])
    if case.get("refused"):
        with pytest.raises(NotReadable):
            shown_until(brought, event, case["months"])
        return
    until = shown_until(brought, event, case["months"])
    expected = [date.fromisoformat(case[name]) for name in ("until", "down_on", "late_on")]
    assert [until, comes_down_on(until), late_on(until, case["remove_days"])] == expected
