"""From the start of the process to the first paint and to the first data, against a bare window with one label."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.centers import demo_center
from tests.benchmarks.figures import Row, Size, compare

STAGES = {"painted": "first paint", "staff": "staff at the sign-in", "day": "Today with its data"}
ROOT = Path(__file__).parents[2]


def run(size: Size) -> Iterator[Row]:
    """One start gives all three stages."""
    center = str(demo_center())
    pairs = [(_start("ours", center), _start("bare", center)) for _ in range(size.rounds)]
    for stage, name in STAGES.items():
        ours, floor = (iter([pair[0][stage] for pair in pairs]), iter([pair[1]["painted"] for pair in pairs]))
        yield compare(name, lambda ours=ours: next(ours), lambda floor=floor: next(floor), size.rounds)


def _start(window: str, center: str) -> dict[str, float]:
    """Milliseconds from the start of the process to each stage."""
    command = [sys.executable, "-m", "tests.benchmarks.window_child", window]
    surroundings = os.environ | {"MADOGUCHI_CENTER": center}
    began = time.monotonic()
    said = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, env=surroundings).stdout
    return {stage: (float(at) - began) * 1000 for stage, at in (line.split() for line in said.splitlines())}
