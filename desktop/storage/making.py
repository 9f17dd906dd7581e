"""A center that is made and filled in one go: it is there when it is complete, or not at all."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import uuid4

from desktop.errors import CannotWrite, CenterExists, Missing
from desktop.storage.centers import DATABASE_FILE, make_center
from desktop.storage.database import Database
from desktop.storage.engines import is_url


@contextmanager
def center_in_making(where: str, key: str = "") -> Generator[Database, None, None]:
    """An empty center to fill. In a folder, one whose making was cut short leaves nothing that stands in the way.

    Raises Missing without a place, CenterExists, OnNetworkShare, Unreachable, CannotWrite.
    """
    if not where.strip():
        raise Missing("place")
    if is_url(where):
        with closing(make_center(where, key)) as database:
            yield database
        return
    part = Path(where) / f"{DATABASE_FILE}.{uuid4().hex[:8]}.part"
    try:
        with closing(make_center(where, key, part.name)) as database:
            yield database
        _take_place(part, where)
    finally:
        for ending in ("", "-wal", "-shm"):
            part.with_name(part.name + ending).unlink(missing_ok=True)


def _take_place(part: Path, where: str) -> None:
    """Closing has folded the log into the file; where it could not, the file alone would be half a center."""
    if part.with_name(f"{part.name}-wal").exists():
        raise CannotWrite(where, "the log could not be written back")
    place = part.with_name(DATABASE_FILE)
    if place.exists():  # somebody else was faster
        raise CenterExists(where)
    part.rename(place)
