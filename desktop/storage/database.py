"""One engine per process, one session per read, one transaction per operation."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from time import monotonic, sleep
from typing import Any, Generic, TypeVar
from uuid import uuid4

from sqlalchemy import Engine, bindparam, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.exc import StaleDataError

from desktop.changes import Changes
from desktop.errors import ChangedElsewhere, Unreachable
from desktop.models import JournalFact
from desktop.models.plain import plain_rows
from desktop.operations.acting import Acting, By
from desktop.operations.journal import write_fact
from desktop.storage import clock as clocks
from desktop.storage import notes, texts
from desktop.storage.complaints import line_lost, refusal_of
from desktop.storage.engines import WRITING
from desktop.words import Engine as EngineName

T = TypeVar("T")
Operation = Callable[[Session, Acting], T]
CHANNEL = "madoguchi"
LINE_SECONDS = 5.0  # how long a write whose line was cut looks for the server: a restart takes less
LOOK_FOR_LINE_EVERY = 0.1
SAME_REQUEST = text("SELECT pg_advisory_xact_lock(hashtextextended(:request, 0))")
# every write asks this: read plainly, it costs a third
_FIRST = select(JournalFact.answer, JournalFact.number, JournalFact.tables).where(
    JournalFact.request_id == bindparam("request")
)


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a write returned, the number of its journal fact (0 when it changed nothing), and what it touched."""

    answer: T
    number: int
    changes: Changes


@dataclass
class Database:
    """An open center. `where` is its folder or URL as the user wrote it."""

    engine: Engine
    where: str
    clock: clocks.Clock = clocks.real_clock
    _readers: sessionmaker[Session] = field(init=False)
    _writers: sessionmaker[Session] = field(init=False)

    def __post_init__(self) -> None:
        self._readers = sessionmaker(self.engine, autoflush=False)
        # SQLite takes the write lock before the first read, so that what was checked is still true when written
        immediate = self.engine.execution_options(begin=WRITING)
        self._writers = sessionmaker(immediate, expire_on_commit=False)
        texts.listen(self._writers)
        notes.listen(self._writers)

    @property
    def engine_name(self) -> EngineName:
        return EngineName(self.engine.dialect.name)

    @contextmanager
    def reading(self) -> Generator[Session, None, None]:
        """A session for questions; refusals instead of driver errors."""
        try:
            with self._readers() as session:
                yield session
        except DBAPIError as failure:
            raise self._refusal(failure) from failure

    def write(self, operation: Operation[T], by: By, request_id: str | None = None) -> Done[T]:
        """Run `operation` in one transaction. With the `request_id` of an earlier act, return that act's answer."""
        attempt = partial(self._write_once, operation, by, request_id or uuid4().hex)
        try:
            return self._through(attempt)
        except (IntegrityError, StaleDataError):
            # somebody was faster between our look and our write: a second look finds what they did and says so
            pass
        try:
            return self._through(attempt)
        except StaleDataError as stale:
            raise ChangedElsewhere(str(stale)) from stale

    def now(self) -> datetime:
        """The center's wall clock, asked in a transaction of its own."""
        with self.reading() as session:
            return clocks.wall_clock(self.clock(session))

    def close(self) -> None:
        self.engine.dispose()

    def _write_once(self, operation: Operation[T], by: By, request_id: str) -> Done[T]:
        with self._writers.begin() as session:
            if session.get_bind().dialect.name == "postgresql":
                # the same request from two PCs, or again while its first COMMIT is under way, waits for the first
                session.execute(SAME_REQUEST, {"request": request_id})
            if (first := _first_answer(session, request_id)) is not None:
                return first
            moment = self.clock(session)
            acting = Acting(by=by, now=clocks.wall_clock(moment), stamp=clocks.stamp(moment), request_id=request_id)
            answer = operation(session, acting)
            session.flush()
            noted = notes.notes_of(session)
            if not noted.tables:
                return Done(answer, 0, Changes())
            tables = frozenset(noted.tables)
            fact = write_fact(session, acting, verb_of(operation), tables, noted.images.values(), answer=answer)
            number = fact.number
            if session.get_bind().dialect.name == "postgresql":
                session.execute(
                    text("SELECT pg_notify(:channel, :number)"), {"channel": CHANNEL, "number": str(number)}
                )
        return Done(answer, number, Changes(tables, number))

    def _through(self, attempt: Callable[[], Done[T]]) -> Done[T]:
        """Try again after a lost line: the commit may or may not have happened, and the request id makes it safe."""
        give_up: float | None = None
        while True:
            try:
                return attempt()
            except IntegrityError:
                raise
            except DBAPIError as failure:
                if give_up is None and line_lost(failure):
                    give_up = monotonic() + LINE_SECONDS
                refusal = self._refusal(failure)
                if give_up is None or give_up < monotonic() or not isinstance(refusal, Unreachable):
                    raise refusal from failure
            self.engine.dispose()
            sleep(LOOK_FOR_LINE_EVERY)

    def _refusal(self, failure: DBAPIError) -> Exception:
        return refusal_of(failure, self.where) or failure


def verb_of(operation: Callable[..., Any]) -> str:
    """The operation's own name: what the journal calls the act."""
    inner: Any = operation
    while isinstance(inner, partial):
        inner = inner.func
    return inner.__name__


def _first_answer(session: Session, request_id: str) -> Done[Any] | None:
    """What the same request did when it first came; None for one that comes for the first time."""
    for answer, number, tables in plain_rows(session, _FIRST, {"request": request_id}):
        return Done(answer, number, Changes(frozenset(tables.split(",")), number))
    return None
