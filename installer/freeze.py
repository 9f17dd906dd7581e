"""Write the pins anew from the environment that runs this: `.venv/bin/python installer/freeze.py` after an upgrade.

A package gets a marker when only some systems or Pythons need it.
"""

import tomllib
from collections.abc import Iterable
from importlib import metadata
from itertools import product
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).resolve().parent.parent
PLATFORMS = ("linux", "win32", "darwin")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
PLACES = frozenset(product(PLATFORMS, PYTHONS))
# Packages that this system cannot have installed because only Windows asks for them.
ELSEWHERE = {"colorama": "0.4.6", "pywin32-ctypes": "0.2.3"}
Place = tuple[str, str]
Needs = dict[str, set[Place]]
HEADINGS = {
    "pins.txt": "# Exactly what the program runs on; installer/freeze.py writes this file.\n",
    "pins-test.txt": "# What the checks need besides; installer/freeze.py writes this file.\n-r pins.txt\n",
}


def closure(requirements: Iterable[str]) -> Needs:
    """Return every package that the requirements lead to, with the (system, Python) pairs that need it."""
    needs: Needs = {}
    for place in PLACES:
        waiting = [Requirement(text) for text in requirements]
        done: set[tuple[str, frozenset[str]]] = set()
        while waiting:
            requirement = waiting.pop()
            key = (canonicalize_name(requirement.name), frozenset(requirement.extras))
            if key in done or not _applies(requirement, place, ()):
                continue
            done.add(key)
            needs.setdefault(key[0], set()).add(place)
            waiting += _required_by(key[0], requirement.extras, place)
    return needs


def marker(places: set[Place]) -> str:
    """Return the marker text that singles these places out, empty when all need the package."""
    platforms = [name for name in PLATFORMS if any(place[0] == name for place in places)]
    pythons = [name for name in PYTHONS if any(place[1] == name for place in places)]
    parts: list[str] = []
    if len(platforms) < len(PLATFORMS):
        parts.append(" or ".join(f'sys_platform == "{name}"' for name in platforms))
    if len(pythons) < len(PYTHONS):
        parts.append(f'python_version < "{PYTHONS[PYTHONS.index(pythons[-1]) + 1]}"')
    return f" ; {' and '.join(parts)}" if parts else ""


def lines(needs: Needs, leaving_out: Needs) -> list[str]:
    return [
        f"{name}=={_version(name)}{marker(places)}"
        for name, places in sorted(needs.items())
        if leaving_out.get(name) != places
    ]


def _applies(requirement: Requirement, place: Place, extras: Iterable[str]) -> bool:
    system = {"linux": "Linux", "win32": "Windows", "darwin": "Darwin"}[place[0]]
    about = {"sys_platform": place[0], "platform_system": system, "python_version": place[1]}
    about |= {"python_full_version": f"{place[1]}.0", "os_name": "nt" if place[0] == "win32" else "posix"}
    asked = requirement.marker
    return asked is None or any(asked.evaluate({**about, "extra": extra}) for extra in ("", *extras))


def _required_by(name: str, extras: Iterable[str], place: Place) -> list[Requirement]:
    if name in ELSEWHERE:
        return []
    found = [Requirement(text) for text in metadata.requires(name) or ()]
    kept = [requirement for requirement in found if _applies(requirement, place, extras)]
    for requirement in kept:
        requirement.marker = None
    return kept


def _version(name: str) -> str:
    return ELSEWHERE.get(name) or metadata.version(name)


def main() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    wanted: list[str] = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    run = closure(wanted)
    tests = closure([*wanted, *project["project"]["optional-dependencies"]["test"]])
    for file, texts in (("pins.txt", lines(run, {})), ("pins-test.txt", lines(tests, run))):
        (CHECKOUT / "installer" / file).write_text(HEADINGS[file] + "\n".join(texts) + "\n", "utf-8")


if __name__ == "__main__":
    main()
