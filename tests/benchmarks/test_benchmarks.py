"""Every benchmark runs and gives figures; how large they are is for `python -m tests.benchmarks`, not for a test."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.benchmarks import centers
from tests.benchmarks.__main__ import BENCHMARKS
from tests.benchmarks.figures import Row, Size, within
from tests.benchmarks.starts import ROOT

pytestmark = pytest.mark.xdist_group("demo")  # it is measured, too
SMALL = Size(rounds=1, bookings=120, groups=(30,))


@pytest.fixture(scope="module", autouse=True)
def _kept_here(tmp_path_factory: pytest.TempPathFactory, whole_demo: tuple[Path, object]):
    with pytest.MonkeyPatch.context() as patch:
        kept = tmp_path_factory.mktemp("kept")
        shutil.copytree(whole_demo[0], kept / "demo")
        patch.setattr(centers, "KEPT", kept)
        yield


@pytest.mark.parametrize("name", BENCHMARKS)
def test_a_benchmark_gives_figures(name, qapp):
    rows = list(import_module(f"tests.benchmarks.{name}").run(SMALL))
    assert rows
    for row in rows:
        assert row.ours_ms > 0
        assert row.floor_ms > 0
        assert set(row.as_json()) == {"name", "ours_ms", "floor_ms", "ratio"}


def test_a_row_is_the_same_for_programs():
    assert Row("x", 3.0, 2.0).as_json() == {"name": "x", "ours_ms": 3.0, "floor_ms": 2.0, "ratio": 1.5}
    assert within([5.0, 1.0, 3.0], 0.5) == 3.0
    assert within([float(number) for number in range(100)], 0.95) == 95.0


def test_an_unknown_benchmark_is_refused():
    line = [sys.executable, "-m", "tests.benchmarks", "--only", "nothing"]
    said = subprocess.run(line, check=False, capture_output=True, text=True, cwd=ROOT)
    assert said.returncode == 2
    assert "nothing" in said.stderr
    assert not said.stdout
