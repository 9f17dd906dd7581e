"""Word that somebody wrote something: LISTEN on PostgreSQL, `data_version` on an embedded database."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from desktop.storage.database import CHANNEL, Database
from desktop.storage.same_file import identity
from desktop.words import Engine

LOOK_EVERY = 0.15  # seconds between two looks at an embedded database's version: 4 microseconds of work each
LISTEN_FOR = 0.5
TRY_AGAIN_AFTER = 1.0


class Watch:
    """Calls `told` from a thread of its own when the database may have changed, and after every reconnect."""

    def __init__(self, database: Database, told: Callable[[], None]) -> None:
        self._database = database
        self._told = told
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="news", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        self._thread.join(timeout=LISTEN_FOR * 4)

    def _run(self) -> None:
        look = self._listen if self._database.engine_name is Engine.POSTGRESQL else self._poll
        while not self._stopped.is_set():
            try:
                look()
            except (DBAPIError, OSError):
                # the line is down: what was missed meanwhile is in the journal
                self._stopped.wait(TRY_AGAIN_AFTER)

    def _poll(self) -> None:
        file = Path(self._database.engine.url.database or "")
        with self._database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            seen, opened = None, identity(file)
            while not self._stopped.wait(LOOK_EVERY) and identity(file) == opened:
                version = connection.execute(text("PRAGMA data_version")).scalar()
                connection.rollback()
                if version != seen:
                    seen = version
                    self._told()

    def _listen(self) -> None:
        import psycopg  # a center in a file never needs it

        url = self._database.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        try:
            with psycopg.connect(url, autocommit=True) as connection:
                connection.execute(f"LISTEN {CHANNEL}")
                self._told()
                while not self._stopped.is_set():
                    if any(True for _ in connection.notifies(timeout=LISTEN_FOR, stop_after=1)):
                        self._told()
        except psycopg.Error as cut:
            raise ConnectionError from cut
