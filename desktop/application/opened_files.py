"""Copies of kept files that another program shows: read-only, for this user alone, gone when the program ends."""

from __future__ import annotations

import atexit
import tempfile
from pathlib import Path
from shutil import rmtree

from desktop.errors import CannotWrite
from desktop.rules.file_names import safe_name

PREFIX = "madoguchi-opened-"
STALE = 24 * 60 * 60  # seconds; a copy that a crash left behind
READ_ONLY, OWN = 0o400, 0o700
_made: list[Path] = []


def put_out(name: str, content: bytes) -> Path:
    """A copy under a name that is safe. Raises CannotWrite."""
    try:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        if not _made:
            atexit.register(take_back)
            _forget_stale(folder.stat().st_mtime)
        _made.append(folder)
        copy = folder / safe_name(name)
        copy.write_bytes(content)
        copy.chmod(READ_ONLY)
    except OSError as problem:
        raise CannotWrite(safe_name(name), problem.strerror or "") from problem
    return copy


def take_back() -> None:
    """Delete the copies; one that is still open in another program goes the next time."""
    while _made:
        _delete(_made.pop())


def _forget_stale(now: float) -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        try:
            stale = not folder.is_symlink() and folder.stat().st_mtime < now - STALE
        except OSError:
            continue  # somebody else's
        if stale:
            _delete(folder)


def _delete(folder: Path) -> None:
    try:
        for copy in folder.iterdir():
            copy.chmod(OWN)  # Windows deletes no file that is read-only
    except OSError:
        return
    rmtree(folder, ignore_errors=True)
