"""Centers to soak: one per scenario and engine, small, with a clock that stands still."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import count
from pathlib import Path

from sqlalchemy import text

from desktop.jobs.checking import check
from desktop.storage.centers import make_center, open_center
from desktop.storage.clock import standing_clock
from desktop.storage.database import Database
from desktop.words import Engine
from tests.makers import NOW, Made, make_small_center
from tests.servers import Server, own_server

LAST_DAY = date(2027, 2, 21)
HALF_HOURS = 24  # from nine in the morning to nine in the evening


def open_days() -> list[date]:
    days = (NOW.date() + timedelta(days=ahead) for ahead in range(1, (LAST_DAY - NOW.date()).days))
    new_year = (date(2026, 12, 29), date(2027, 1, 3))
    return [day for day in days if day.weekday() != 0 and not new_year[0] <= day <= new_year[1]]


DAYS = open_days()
SMALL = "small"
_NUMBERS = count(1)
SLOTS = len(DAYS) * HALF_HOURS


def slot(number: int) -> tuple[datetime, datetime]:
    """The half hour with this number, over all open days; beyond the last it begins again."""
    day, half_hour = divmod(number % SLOTS, HALF_HOURS)
    start = datetime.combine(DAYS[day], time(9)) + timedelta(minutes=30 * half_hour)
    return start, start + timedelta(minutes=30)


@dataclass
class Place:
    """A center, the ids of what is in it, and half hours nobody has had yet."""

    engine: Engine
    where: str
    database: Database
    made: Made
    server: Server | None = None
    _slots: Iterator[int] = field(default_factory=count)

    def fresh_slot(self) -> tuple[datetime, datetime]:
        return slot(next(self._slots))

    def checked(self) -> str:
        """Count everything again; anything wrong is a failure."""
        found = check(self.database)
        assert found.ok, (found.overlaps, found.faults)
        deadlocks = self.deadlocks()
        assert not deadlocks, f"{deadlocks} deadlocks"
        return f"check: {found.overlaps} overlaps, ok, {found.bookings} bookings, {deadlocks} deadlocks"

    def deadlocks(self) -> int:
        """How many the server counted; an embedded database has one writer at a time and none."""
        if self.server is None:
            return 0
        counted = text("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
        with self.database.reading() as session:
            return session.execute(counted).scalar_one()


@contextmanager
def place(engine: Engine, server: Server | None = None) -> Iterator[Place]:
    """An own center on the engine, on the server given or on an own one."""
    with ExitStack() as stack:
        if engine is Engine.POSTGRESQL:
            server = server or stack.enter_context(own_server())
            made = server.ready = server.ready or _made(server.make_database(SMALL))
            where = server.make_database(f"soak_{next(_NUMBERS)}", SMALL)
        else:
            folder = tempfile.mkdtemp(prefix="madoguchi-soak-")
            stack.callback(shutil.rmtree, folder, ignore_errors=True)
            small, made = _small_folder()
            server, where = None, str(shutil.copytree(small, Path(folder) / "center"))
        database = open_center(where)
        stack.callback(database.close)
        database.clock = standing_clock(NOW)
        yield Place(engine, where, database, made, server)


@cache
def _small_folder() -> tuple[Path, Made]:
    """Made once for a process: every place begins with a copy."""
    folder = Path(tempfile.mkdtemp(prefix="madoguchi-soak-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder / SMALL, _made(str(folder / SMALL))


def _made(where: str) -> Made:
    with closing(make_center(where)) as database:
        database.clock = standing_clock(NOW)
        return make_small_center(database)
