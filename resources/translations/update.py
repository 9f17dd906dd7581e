"""Bring ja.ts up to the sources and compile it: `python resources/translations/update.py`.

New strings appear in ja.ts as unfinished; fill in their Japanese and run it again.
"""

# ruff: noqa: INP001, S603 - run by hand, with programs of our own environment
from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6

FOLDER = Path(__file__).resolve().parent
SOURCES = FOLDER.parents[1] / "desktop"
TS, QM = FOLDER / "ja.ts", FOLDER / "ja.qm"


def _tool(name: str) -> str:
    """The program inside the package, where no shell has to find it."""
    package = Path(PySide6.__file__).parent
    return str(next(path for path in (package / name, package / f"{name}.exe") if path.exists()))


def extract(ts: Path) -> None:
    """Add new source strings to a .ts file and drop those that are gone."""
    sources = [str(path) for path in sorted((SOURCES / "views").rglob("*.py"))]
    sources += [str(path) for path in sorted((SOURCES / "application").rglob("*.py"))]
    flags = ["-noobsolete", "-locations", "none", "-source-language", "en", "-target-language", "ja", "-silent"]
    subprocess.run([_tool("lupdate"), *flags, *sources, "-ts", str(ts)], check=True)


def compile_to(qm: Path, ts: Path = TS) -> None:
    """A .qm from the finished translations of a .ts file; the same bytes for the same file.

    It takes the old one's place in one step: a running program has the old one mapped into its memory.
    """
    fresh = qm.with_suffix(".part")
    subprocess.run([_tool("lrelease"), "-silent", str(ts), "-qm", str(fresh)], check=True)
    fresh.replace(qm)


if __name__ == "__main__":
    extract(TS)
    compile_to(QM)
