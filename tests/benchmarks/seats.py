"""A desk with somebody at it, in this process, as the window has it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop import startup
from desktop.application.desk import Desk
from desktop.application.garbage import WindowGarbage
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock
from desktop.storage.database import Database
from tests.benchmarks.centers import BY, NOW
from tests.benchmarks.waiting import run_until


@contextmanager
def seat(where: Path) -> Iterator[Desk]:
    garbage = WindowGarbage(startup.application())

    def opener() -> Database:
        database = open_center(str(where))
        database.clock = standing_clock(NOW)
        return database

    desk = Desk(opener, pc=BY.pc)

    def start(end) -> None:
        desk.opened.connect(end)
        desk.open()

    run_until(start)
    desk.sit_down(1, "高橋", 1)
    try:
        yield desk
    finally:
        desk.close()
        desk.deleteLater()
        garbage.stop()
