"""Twenty clerks: real processes with databases of their own that begin their tasks at the same moment."""

from __future__ import annotations

import multiprocessing
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection
from typing import Any

from desktop.errors import DeskError, PlaceRefused, RoomTaken
from desktop.jobs.writing import write
from desktop.operations.acting import By
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock
from desktop.storage.database import Database, Operation
from tests.makers import NOW

PATIENCE = 120  # seconds until a clerk who says nothing counts as hanging
Task = Callable[[Database, By], Any]


@dataclass(frozen=True)
class Outcome:
    """What came of one act: its answer, or the name of the refusal with the winner's group and the alternatives."""

    answer: Any = None
    number: int = 0
    refusal: str = ""
    group: str = ""
    alternatives: int = 0
    seconds: float = 0.0

    @property
    def won(self) -> bool:
        return not self.refusal


@dataclass(frozen=True)
class Act:
    """A task: one operation through the same door as the window and the command line."""

    operation: Operation[Any]
    request_id: str | None = None

    def __call__(self, database: Database, by: By) -> Outcome:
        began = time.perf_counter()
        try:
            done = write(database, self.operation, by, self.request_id)
            return Outcome(done.answer, done.number, seconds=time.perf_counter() - began)
        except DeskError as refusal:
            return Outcome(
                refusal=type(refusal).__name__,
                group=refusal.group if isinstance(refusal, RoomTaken) else "",
                alternatives=len(refusal.alternatives) if isinstance(refusal, PlaceRefused) else 0,
                seconds=time.perf_counter() - began,
            )


def context() -> Any:
    """Processes that share nothing with this one; where it can be had, what they import is imported once."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    forkserver = multiprocessing.get_context("forkserver")
    forkserver.set_forkserver_preload(["tests.soak.clerks", "tests.soak.kills", "psycopg", "sqlcipher3"])
    return forkserver


def look_round(database: Database, _by: By) -> datetime:
    """A first look, before anybody waits for anybody: what a process learns once it does not learn inside a write."""
    return database.now()


class Clerks:
    """`count` processes; `all` gives each a task and collects what they return."""

    def __init__(self, count: int) -> None:
        self.count = count
        processes = context()
        self._barrier = processes.Barrier(count)  # kept: the others find it by name only while it lives here
        self._lines: list[Connection] = []
        self._processes: list[Any] = []
        for number in range(count):
            ours, theirs = processes.Pipe()
            process = processes.Process(target=_sit, args=(theirs, self._barrier, number), daemon=True)
            process.start()
            theirs.close()
            self._lines.append(ours)
            self._processes.append(process)

    def open(self, where: str, by: By) -> None:
        self._tell([(where, by)] * self.count)

    def all(self, tasks: Sequence[Task]) -> list[Any]:
        """Run the tasks at once, one a clerk."""
        idle = [None] * (self.count - len(tasks))
        return self._tell([*tasks, *idle])[: len(tasks)]

    def close(self) -> None:
        for line in self._lines:
            line.close()
        for process in self._processes:
            process.join(5)
            if process.is_alive():
                process.kill()

    def _tell(self, orders: Sequence[Any]) -> list[Any]:
        for line, order in zip(self._lines, orders, strict=True):
            line.send(order)
        answers = [_heard(line) for line in self._lines]
        faults = [answer for answer in answers if isinstance(answer, Fault)]
        if faults:
            raise AssertionError(f"{len(faults)} clerks failed; the first:\n{faults[0].trace}")
        return answers


@dataclass(frozen=True)
class Fault:
    trace: str


def _heard(line: Connection) -> Any:
    assert line.poll(PATIENCE), "a clerk hangs"
    return line.recv()


def _sit(line: Connection, barrier: Any, number: int) -> None:
    """A clerk's life: open a center when told where, do a task when told which, until the line closes."""
    database: Database | None = None
    by = By(staff_id=None, staff="", site_id=1, pc=f"受付{number + 1}")
    while True:
        try:
            order = line.recv()
        except (EOFError, OSError):
            return
        try:
            barrier.wait(PATIENCE)
            if isinstance(order, tuple):
                if database is not None:
                    database.close()
                database, by = at_noon(order[0]), order[1]
                line.send(None)
            else:
                assert database is not None
                line.send(order(database, by) if order is not None else None)
        except Exception:  # noqa: BLE001 - whatever it is, the parent fails with it
            line.send(Fault(traceback.format_exc()))


def at_noon(where: str) -> Database:
    """The center with a standing clock, the same for all processes."""
    database = open_center(where)
    database.clock = standing_clock(NOW)
    return database
