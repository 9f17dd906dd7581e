"""The only road from a window to the database and back.

Three lanes: writes, quick reads, long work. Answers arrive on the window's thread; those to a page that has closed
meanwhile are dropped. Nothing here loads the database's libraries before `open`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from desktop.application.demand import RefusedWishes
from desktop.application.history import Act, History
from desktop.application.lanes import Lane, Newest, Progress
from desktop.changes import Changes
from desktop.errors import Busy, DeskError, NothingToUndo, Unreachable
from desktop.operations.acting import By, nobody

if TYPE_CHECKING:  # at first paint no SQLAlchemy is loaded
    from sqlalchemy.orm import Session

    from desktop.operations.acting import Acting
    from desktop.storage.database import Database, Done
    from desktop.storage.news import Watch

T = TypeVar("T")
Refused = Callable[[DeskError], None]
log = logging.getLogger(__name__)
SEAL_EVERY = 10 * 60 * 1000  # milliseconds between two seals over the journal


class Desk(QObject):
    """Runs operations and questions, announces commits, keeps who sits here and what can be undone."""

    opened = Signal()
    changed = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    saving = Signal(bool)
    undoable = Signal(object, object)
    _told = Signal()

    def __init__(self, opener: Callable[[], Database], *, pc: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opener = opener
        self._database: Database | None = None
        self._watch: Watch | None = None
        self._pc = pc
        self._by: By | None = None
        self._waiting, self._news_wait = 0, False
        self._seen, self._own = 0, set[int]()
        self._clock = (datetime.min, time.monotonic())
        self._history = History()
        self._newest = Newest()
        self._writes, self._reads, self._works = Lane("write", self), Lane("read", self), Lane("work", self)
        self._refused_wishes = RefusedWishes(self._note_later)
        self._told.connect(self._read_news)
        self._sealing = QTimer(self)
        self._sealing.setInterval(SEAL_EVERY)
        self._sealing.timeout.connect(self._seal)

    @property
    def by(self) -> By | None:
        """Who sits at the desk; None while it is locked."""
        return self._by

    @property
    def site_id(self) -> int:
        """The site this desk belongs to; while it is locked the center's first."""
        return (self._by or nobody(self._pc)).site_id

    @property
    def pc(self) -> str:
        return self._pc

    def now(self) -> datetime:
        """The center's wall clock, as it was read at the opening plus what has passed since."""
        start, since = self._clock
        return start + timedelta(seconds=time.monotonic() - since)

    def open(self) -> None:
        """Open and migrate the database beside the window; then `opened`, or `failed` with the refusal."""
        self._writes.submit(self._open, self._settle_open)

    def sit_down(self, staff_id: int, staff: str, site_id: int) -> None:
        self._by = By(staff_id=staff_id, staff=staff, site_id=site_id, pc=self._pc)

    def stand_up(self) -> None:
        self._by = None

    def go_to_site(self, site_id: int) -> None:
        """Sit at another site's desk; every open page looks again."""
        if self._by is not None and self._by.site_id != site_id:
            self._by = replace(self._by, site_id=site_id)
            self.changed.emit(Changes(frozenset({"sites"}), self._seen))

    def write(
        self,
        owner: QObject,
        operation: Callable[[Session, Acting], T],
        *,
        done: Callable[[T], None] | None = None,
        refused: Refused | None = None,
        request_id: str | None = None,
    ) -> None:
        """Run the operation in one transaction, announce what it changed, then answer the owner."""

        def finish(outcome: Done[T]) -> None:
            self._note(outcome, operation)
            if done and isValid(owner):
                done(outcome.answer)

        self._submit_write(owner, operation, finish, refused, request_id)

    def give_up_wish(self, asked: Any, refusal: DeskError) -> None:
        """A sheet filled with this wish (WishAsked) was left with its refusal: noted for the figures."""
        self._refused_wishes.of_sheet(asked, refusal, self._by or nobody(self._pc))

    def read(
        self,
        owner: QObject,
        question: Callable[[Session], T],
        *,
        done: Callable[[T], None],
        refused: Refused | None = None,
        topic: str = "",
    ) -> None:
        """Ask the question on the quick lane; of several with one topic only the newest is asked and answered."""
        newest = self._newest.ask(f"{id(owner)}:{topic}") if topic else _always

        def look() -> T | None:
            if not newest():
                return None
            with self._open_database.reading() as session:
                return question(session)

        def settle(future: Future[T]) -> None:
            if newest() and isValid(owner):
                self._answer(owner, future, done, refused)

        self._reads.submit(look, settle)

    def work(
        self,
        owner: QObject,
        job: Callable[[Database, Progress], T],
        *,
        done: Callable[[T], None],
        refused: Refused | None = None,
        reported: Callable[[int, int], None] | None = None,
    ) -> Progress:
        """Run long work on its own lane; the returned progress can cancel it."""
        progress = Progress(reported or _ignore)

        def settle(future: Future[T]) -> None:
            if isValid(owner):
                self._answer(owner, future, done, refused)

        self._works.submit(lambda: job(self._open_database, progress), settle)
        return progress

    def undo(self, owner: QObject, *, done: Callable[[Act], None], refused: Refused) -> None:
        """Undo the last act of this desk; `done` hears which it was. Refused with NothingToUndo, ChangedSince, ..."""
        self._take_back(owner, self._history.undoable, self._history.redoable, done, refused)

    def redo(self, owner: QObject, *, done: Callable[[Act], None], refused: Refused) -> None:
        self._take_back(owner, self._history.redoable, self._history.undoable, done, refused)

    def close(self) -> None:
        """Finish the job under way in each lane, then close the database."""
        if self._watch is not None:
            self._watch.stop()
        for lane in (self._works, self._reads, self._writes):
            lane.close()
        if self._database is not None:
            self._database.close()

    @property
    def _open_database(self) -> Database:
        assert self._database is not None, "the desk was asked before it opened"
        return self._database

    def _open(self) -> tuple[Database, datetime, int]:
        from desktop.queries.journal import last_number
        from desktop.storage.news import Watch

        database = self._opener()
        with database.reading() as session:
            number = last_number(session)
        self._watch = Watch(database, self._told.emit)
        return database, database.now(), number

    def _settle_open(self, future: Future[tuple[Database, datetime, int]]) -> None:
        failure = future.exception()
        if failure is not None:
            self.failed.emit(failure)
            return
        self._database, moment, self._seen = future.result()
        self._clock = (moment, time.monotonic())
        assert self._watch is not None
        self._watch.start()
        self._sealing.start()
        self.opened.emit()

    @Slot()
    def _seal(self) -> None:
        from desktop.jobs.sealing import seal

        self.work(self, lambda database, _progress: seal(database, self._pc), done=_ignore, refused=_ignore)

    def _submit_write(
        self,
        owner: QObject,
        operation: Callable[[Session, Acting], T],
        finish: Callable[[Done[T]], None],
        refused: Refused | None,
        request_id: str | None = None,
    ) -> None:
        by = self._by or nobody(self._pc)

        def act() -> Done[T]:
            from desktop.jobs.writing import write

            return write(self._open_database, operation, by, request_id)

        def settle(future: Future[Done[T]]) -> None:
            self._waiting -= 1
            self.saving.emit(self._waiting > 0)
            self._answer(owner, future, finish, refused)
            self._refused_wishes.of_write(operation, future.exception(), by)
            if self._news_wait and not self._waiting:
                self._read_news()

        self._waiting += 1
        self.saving.emit(True)
        self._writes.submit(act, settle)

    def _note_later(self, job: Callable[[Database], None]) -> None:
        self._writes.submit(lambda: job(self._open_database), _ignore)

    def _note(self, outcome: Done[Any], operation: Callable[..., Any]) -> None:
        if outcome.number:
            from desktop.storage.database import verb_of

            self._own.add(outcome.number)
            self._history.did(Act(outcome.number, verb_of(operation)))
            self._tell_undoable()
            self.changed.emit(outcome.changes)

    def _take_back(
        self, owner: QObject, source: list[Act], target: list[Act], done: Callable[[Act], None], refused: Refused
    ) -> None:
        from desktop.operations.undo import undo

        if not source:
            refused(NothingToUndo())
            return
        act = source.pop()

        def finish(outcome: Done[int]) -> None:
            self._own.add(outcome.number)
            target.append(Act(outcome.number, act.verb))
            self._tell_undoable()
            self.changed.emit(outcome.changes)
            if isValid(owner):
                done(act)

        def give_up(refusal: DeskError) -> None:
            if isinstance(refusal, Busy | Unreachable):  # it can be tried again
                source.append(act)
                self._tell_undoable()
            refused(refusal)

        self._submit_write(owner, partial(undo, number=act.number), finish, give_up)
        self._tell_undoable()

    def _tell_undoable(self) -> None:
        self.undoable.emit(*self._history.last)

    def _answer(
        self, owner: QObject, future: Future[Any], done: Callable[[Any], None], refused: Refused | None
    ) -> None:
        match future.exception():
            case None:
                done(future.result())
            case DeskError() as refusal:
                (refused if refused and isValid(owner) else self.refused.emit)(refusal)
            case bug:
                log.error("a job failed", exc_info=bug)
                self.failed.emit(bug)

    @Slot()
    def _read_news(self) -> None:
        from desktop.queries.journal import news_since

        self.read(self, partial(news_since, number=self._seen), done=self._hear, refused=_ignore, topic="news")

    def _hear(self, news: list[Any]) -> None:
        """What is being written here may be among it: whose it is, is known once that is answered."""
        self._news_wait = self._waiting > 0
        if self._news_wait:
            return
        tables = frozenset[str]().union(*(item.tables for item in news if item.number not in self._own))
        if news:
            self._seen = news[-1].number
            self._own = {number for number in self._own if number > self._seen}
        if tables:
            self.changed.emit(Changes(tables, self._seen, ours=False))


def _always() -> bool:
    return True


def _ignore(*_args: Any) -> None:
    pass
