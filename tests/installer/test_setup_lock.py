import os
import signal
import subprocess
import sys

import pytest

from installer import lock

HOLD = """
import sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from installer import lock
with lock.held(Path(sys.argv[2]), waiting=lambda: print("waiting", flush=True)):
    print("held", flush=True)
    time.sleep(float(sys.argv[3]))
"""


def holder(place, pytestconfig, seconds=60.0):
    command = [sys.executable, "-c", HOLD, str(pytestconfig.rootpath), str(place), str(seconds)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_a_dead_holder_does_not_keep_the_lock(tmp_path, pytestconfig):
    place = tmp_path / "build" / "setup.lock"
    with holder(place, pytestconfig) as first:
        assert first.stdout.readline() == "held\n"
        os.kill(first.pid, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
        first.wait()
    with lock.held(place, waiting=lambda: pytest.fail("the holder is dead")):
        assert place.exists()


def test_the_second_waits_for_the_first_and_says_so_once(tmp_path, pytestconfig):
    place = tmp_path / "setup.lock"
    said = []
    with holder(place, pytestconfig, seconds=0.3) as first:
        assert first.stdout.readline() == "held\n"
        with lock.held(place, waiting=lambda: said.append("waiting"), pause=0.02):
            assert first.wait(timeout=5) == 0
    assert said == ["waiting"]
