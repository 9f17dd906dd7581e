"""What is written into a database file that was removed or replaced would be lost: only the present one is used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.exc import DisconnectionError

OPENED = "opened"  # in a connection's info: which file it has opened


def identity(file: Path) -> tuple[int, int] | None:
    """Which file stands there, None when there is none: another one of the same name is another file."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class SameFile:
    """Follows an engine's connections: a file that is gone is unreachable, one that was replaced is opened anew."""

    def __init__(self, engine: Engine, file: Path) -> None:
        self._engine, self._file = engine, file
        self._was_there = file.exists()
        event.listen(engine, "do_connect", self._refuse_missing)
        event.listen(engine, "connect", self._remember)
        event.listen(engine, "checkout", self._compare)

    def _refuse_missing(self, *_args: Any) -> None:
        """SQLite would make an empty file in the place of one that was taken away."""
        if self._was_there and not self._file.exists():
            raise self._gone()

    def _remember(self, _connection: Any, record: Any) -> None:
        """Called after the first pragmas, when the file has been made."""
        record.info[OPENED] = identity(self._file)
        self._was_there = True

    def _compare(self, _connection: Any, record: Any, _proxy: Any) -> None:
        found = identity(self._file)
        if found is None:
            raise self._gone()
        if record.info[OPENED] != found:
            raise DisconnectionError

    def _gone(self) -> Exception:
        return self._engine.dialect.loaded_dbapi.OperationalError("unable to open database file")
