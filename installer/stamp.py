"""Whether the private environment is the one that the pins ask for."""

import json
import os
import sys
import zlib
from collections.abc import Collection
from pathlib import Path
from typing import cast

VENV = ".venv"
STAMP = "madoguchi-setup.json"
UNFINISHED = "madoguchi-unfinished"


def python(checkout: Path) -> Path:
    """Return where the environment's Python is, whether or not it exists."""
    return scripts(checkout) / ("python.exe" if os.name == "nt" else "python")


def scripts(checkout: Path) -> Path:
    return checkout / VENV / ("Scripts" if os.name == "nt" else "bin")


def packages(checkout: Path) -> Path:
    if os.name == "nt":
        return checkout / VENV / "Lib" / "site-packages"
    return checkout / VENV / "lib" / f"python{_version()}" / "site-packages"


def pins(checkout: Path, *, tests: bool) -> list[Path]:
    run = checkout / "installer" / "pins.txt"
    return [run, run.with_name("pins-test.txt")] if tests else [run]


def holds(checkout: Path, *, tests: bool, surfaces: Collection[str]) -> bool:
    """Say whether nothing needs doing: right pins, right Python, right place, every package there, libraries seen."""
    found = read(checkout)
    return (
        found is not None
        and found.get("pins") in [digest(checkout, tests=kind) for kind in {tests, True}]
        and found.get("python") == _version()
        and found.get("checkout") == str(checkout)
        and set(surfaces) <= set(cast("list[str]", found.get("surfaces", [])))
        and whole(checkout, found)
    )


def whole(checkout: Path, found: dict[str, object]) -> bool:
    """Say whether everything that the stamp saw installed is still there and no set-up was cut short since."""
    if (checkout / VENV / UNFINISHED).exists() or not python(checkout).exists():
        return False
    if not Path(str(found.get("base"))).exists():
        return False
    try:
        present = os.listdir(packages(checkout))  # noqa: PTH208 - names only: this stands in every start's way
    except OSError:
        return False
    return set(cast("list[str]", found.get("entries", []))) <= set(present)


def read(checkout: Path) -> dict[str, object] | None:
    """Return the stamp, or None when there is none that can be read."""
    try:
        found: object = json.loads((checkout / VENV / STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return cast("dict[str, object]", found) if isinstance(found, dict) else None


def write(checkout: Path, *, tests: bool, surfaces: Collection[str]) -> None:
    """Record what is installed; a reader sees the old stamp or this one, never half of it."""
    place = checkout / VENV / STAMP
    text = json.dumps(
        {
            "pins": digest(checkout, tests=tests),
            "tests": tests,
            "python": _version(),
            "base": base_python(),
            "checkout": str(checkout),
            "surfaces": sorted(surfaces),
            "entries": sorted(entry.name for entry in packages(checkout).iterdir() if entry.name != "__pycache__"),
        }
    )
    draft = place.with_suffix(".draft")
    draft.write_text(text, "utf-8")
    draft.replace(place)


def digest(checkout: Path, *, tests: bool) -> str:
    """Return what changes when any pin does."""
    # A checksum against change, not against forgery: loading the secure ones costs each start 5 ms.
    together = b"".join(file.read_bytes() for file in pins(checkout, tests=tests))
    return f"{zlib.crc32(together):08x}-{len(together)}"


def base_python() -> str:
    """Return the Python outside any environment that runs this, because an environment may be about to go."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def _version() -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]}"
