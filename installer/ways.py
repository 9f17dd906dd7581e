"""The ways a start can go: the desk, a day without a screen, a command of the desk, or the checks."""

import os
import sys
from enum import StrEnum
from pathlib import Path

from installer import sentences, stamp
from installer.sentences import complain, say


class Way(StrEnum):
    DESK = "desk"
    DAY = "day"
    COMMAND = "command"
    TESTS = "tests"


def way_of(arguments: list[str]) -> Way:
    """Choose by the first word; without any word, by whether there is a screen."""
    if arguments[:1] == ["test"]:
        return Way.TESTS
    if arguments and not arguments[0].startswith("-"):
        return Way.COMMAND
    return Way.DESK if arguments or has_screen() else Way.DAY


def has_screen() -> bool:
    return not sys.platform.startswith("linux") or bool(_screens())


def surfaces(way: Way) -> set[str]:
    """Return what Qt is going to paint on; each needs libraries of its own on Linux."""
    if not sys.platform.startswith("linux"):
        return set()
    return {"offscreen", *(_screens() if way is Way.DESK else ())}


def go(way: Way, checkout: Path, arguments: list[str]) -> int:
    """Go that way with the finished environment and return the exit code; on POSIX the desk takes over the process."""
    if way is Way.TESTS:
        from installer import checks

        return checks.run_all(checkout, arguments[1:])
    desk = [str(stamp.python(checkout)), "-m", "desktop"]
    if way is Way.DAY:
        return _day(desk, checkout / "build" / "day")
    if os.name != "nt":
        os.execve(desk[0], [*desk, *arguments], surroundings())  # noqa: S606 - no shell: the words pass unchanged
    import subprocess

    # On Windows a replaced process gives the prompt back before the desk has closed.
    return subprocess.run([*desk, *arguments], env=surroundings(), check=False).returncode


def surroundings() -> dict[str, str]:
    """Return the environment variables for the program: UTF-8 whatever the locale, so that any path can be read."""
    return {"PYTHONUTF8": "1", **os.environ}


def _screens() -> set[str]:
    kinds = {"x11": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
    return {kind for kind, variable in kinds.items() if os.environ.get(variable)}


def _day(desk: list[str], place: Path) -> int:
    import subprocess

    say(sentences.NO_SCREEN)
    command = [*desk, "day", "--out", str(place)]
    code = subprocess.run(command, env={**surroundings(), "QT_QPA_PLATFORM": "offscreen"}, check=False).returncode
    if code:
        complain(sentences.DAY_FAILED, code=code)
    else:
        say(sentences.DAY_LEFT, place=place)
    return code
