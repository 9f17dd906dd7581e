"""Threads that do work beside the window, and the way their answers come back to it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
Settle = Callable[["Future[Any]"], None]


class Lane(QObject):
    """One thread; jobs in order; `settle(future)` is called on the thread this object lives in.

    The worker never holds `settle`: with it the last hold on a widget could be let go there, which destroys it on the
    wrong thread.
    """

    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._closed = False
        self._numbers = count()
        self._waiting: dict[int, Settle] = {}
        self._finished.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def submit(self, job: Callable[[], Any], settle: Settle) -> None:
        """Run the job; nothing happens any more once the lane is closed."""
        if not self._closed:
            number = next(self._numbers)
            self._waiting[number] = settle
            self._worker.submit(job).add_done_callback(partial(self._announce, number))

    def close(self) -> None:
        """Wait for the job under way, forget the rest."""
        self._closed = True
        self._worker.shutdown(wait=True, cancel_futures=True)
        self._waiting.clear()

    def _announce(self, number: int, future: Future[Any]) -> None:
        if not self._closed:
            self._finished.emit((number, future))

    @Slot(object)
    def _settle(self, answered: tuple[int, Future[Any]]) -> None:
        number, future = answered
        if (settle := self._waiting.pop(number, None)) is not None:
            settle(future)


class Newest:
    """Which question of a topic is the newest: older ones are neither asked nor answered."""

    def __init__(self) -> None:
        self._latest: dict[str, int] = {}

    def ask(self, topic: str) -> Callable[[], bool]:
        """Count a new question of the topic; the returned function says whether it still is the newest."""
        mine = self._latest[topic] = self._latest.get(topic, 0) + 1
        return lambda: self._latest[topic] == mine


class Progress:
    """What long work tells and hears: `report` from its thread, `cancel` from the window's."""

    def __init__(self, reported: Callable[[int, int], None]) -> None:
        self._reported = reported
        self._cancelled = threading.Event()

    def report(self, done: int, total: int) -> None:
        self._reported(done, total)

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()
