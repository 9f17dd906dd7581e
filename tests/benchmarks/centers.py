"""The centers that are measured. Large ones take long to make, so they are kept in the temporary folder."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from desktop.jobs.demo import make_demo
from desktop.operations.acting import By
from desktop.storage.centers import DATABASE_FILE, open_center
from desktop.storage.clock import standing_clock
from desktop.storage.database import Database
from desktop.storage.schema import SCHEMA

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 10, 0)
KEPT = Path(tempfile.gettempdir()) / f"madoguchi-benchmarks-{SCHEMA}"
BY = By(staff_id=None, staff="", site_id=1, pc="受付1")


def demo_center() -> Path:
    return _kept("demo", lambda where: make_demo(where, today=TODAY))


def center_with_bookings(count: int) -> Path:
    return _kept(f"bookings-{count}", lambda where: make_demo(where, today=TODAY, bookings=count))


def center_with_groups(count: int) -> Path:
    return _kept(f"groups-{count}", lambda where: make_demo(where, today=TODAY, groups=count, bookings=0))


@contextmanager
def opened(where: Path) -> Iterator[Database]:
    database = open_center(str(where))
    database.clock = standing_clock(NOW)
    try:
        yield database
    finally:
        database.close()


@contextmanager
def copy_of(where: Path) -> Iterator[Path]:
    """A center of one's own to write into."""
    with tempfile.TemporaryDirectory(prefix="madoguchi-benchmark-") as folder:
        yield Path(shutil.copytree(where, Path(folder) / "center"))


@contextmanager
def driver(where: Path) -> Iterator[Any]:
    """The bare driver on the center's file, with the settings of the program."""
    connection = sqlcipher.connect(str(where / DATABASE_FILE), isolation_level=None, check_same_thread=False)
    for pragma in ("foreign_keys=ON", "journal_mode=WAL", "synchronous=FULL", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    try:
        yield connection
    finally:
        connection.close()


def _kept(name: str, make: Callable[[str], object]) -> Path:
    """Made beside its place and moved there whole: a run that was broken off leaves nothing that looks finished."""
    place = KEPT / name
    if not place.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=KEPT) as folder:
            make(f"{folder}/center")
            Path(folder, "center").rename(place)
    return place
