"""Build or mend the private environment, so that a start finds all of it or none of it."""

import contextlib
import errno
import shutil
import subprocess
import time
from collections.abc import Collection
from pathlib import Path

from installer import lock, packages, sentences, stamp, system
from installer.sentences import complain, say
from installer.stopped import INTERRUPTED, WRITING, SetUpStopped


def prepare(checkout: Path, *, tests: bool, surfaces: Collection[str]) -> int:
    """Set up what is missing; return 0, or the exit code after saying why it cannot be done."""
    began = time.monotonic()
    try:
        with lock.held(checkout / "build" / "setup.lock", waiting=_waiting) as descriptor:
            if not stamp.holds(checkout, tests=tests, surfaces=surfaces):
                _set_up(checkout, tests=tests, surfaces=surfaces, lock_descriptor=descriptor)
    except SetUpStopped as stopped:
        complain(stopped.sentence, **stopped.values)
        return stopped.code
    except KeyboardInterrupt:
        complain(sentences.INTERRUPTED)
        return INTERRUPTED
    except OSError as error:
        full = error.errno == errno.ENOSPC
        complain(sentences.DISK_FULL if full else sentences.NOT_WRITABLE, place=error.filename or checkout)
        return WRITING
    say(sentences.READY, seconds=time.monotonic() - began)
    return 0


def _waiting() -> None:
    say(sentences.WAITING)


def _set_up(checkout: Path, *, tests: bool, surfaces: Collection[str], lock_descriptor: int) -> None:
    system.require(surfaces)
    before = stamp.read(checkout)
    fresh = not _usable(checkout, before)
    # What was there stays there: test tools and the libraries of a screen are not forgotten by a plainer start.
    tests = tests or bool(not fresh and before and before.get("tests"))
    if fresh and (checkout / stamp.VENV).exists():
        say(sentences.REBUILDING)
    say(sentences.PREPARING_TESTS if tests else sentences.PREPARING)
    try:
        if fresh:
            _make(checkout)
        (checkout / stamp.VENV / stamp.UNFINISHED).touch()
        packages.install(checkout, tests=tests, lock_descriptor=lock_descriptor)
    except BaseException:
        _leave_nothing_half(checkout, None if fresh else before)
        raise
    kept = () if fresh or before is None else _surfaces(before)
    stamp.write(checkout, tests=tests, surfaces={*surfaces, *kept})
    (checkout / stamp.VENV / stamp.UNFINISHED).unlink()


def _surfaces(found: dict[str, object]) -> list[str]:
    seen = found.get("surfaces")
    return [name for name in system.SURFACES if isinstance(seen, list) and name in seen]


def _usable(checkout: Path, found: dict[str, object] | None) -> bool:
    """Say whether the environment can be added to; one that was moved, cut short or lost a package is built anew."""
    if found is not None and (found.get("checkout") != str(checkout) or not stamp.whole(checkout, found)):
        return False
    if (checkout / stamp.VENV / stamp.UNFINISHED).exists() or not stamp.packages(checkout).is_dir():
        return False
    probe = [str(stamp.python(checkout)), "-I", "-c", "import pip, sys; print(sys.prefix)"]
    try:
        answer = subprocess.run(probe, capture_output=True, text=True, encoding="utf-8", check=False, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and Path(answer.stdout.strip()) == checkout / stamp.VENV


def _make(checkout: Path) -> None:
    place = checkout / stamp.VENV
    _remove(place)
    place.mkdir()
    (place / stamp.UNFINISHED).touch()
    packages.make(checkout)


def _remove(place: Path) -> None:
    if place.is_symlink() or place.is_file():
        place.unlink()
    elif place.exists():
        shutil.rmtree(place)


def _leave_nothing_half(checkout: Path, before: dict[str, object] | None) -> None:
    # pip fetches everything before it changes anything, so after a failure the earlier environment is usually whole;
    # where it is not, the mark stays and the next start builds anew.
    place = checkout / stamp.VENV
    if before is None:
        with contextlib.suppress(OSError):
            _remove(place)
        return
    mark = place / stamp.UNFINISHED
    mark.unlink(missing_ok=True)
    if not stamp.whole(checkout, before):
        mark.touch()
