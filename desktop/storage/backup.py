"""Copies of an embedded database. A file copy under WAL misses tables, so the database writes its own."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from desktop.errors import CannotWrite
from desktop.storage.engines import NO_TRANSACTION


def back_up(engine: Engine, folder: Path, label: str) -> Path:
    """Write a checked copy with the same key into the folder and return its file. Raises CannotWrite."""
    file = _free_name(folder, f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{label}")
    unchecked = file.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        unchecked.unlink(missing_ok=True)
        with engine.connect().execution_options(begin=NO_TRANSACTION) as connection:
            connection.exec_driver_sql("VACUUM INTO ?", (str(unchecked),))
            fault = _fault_in(connection, unchecked)
        if not fault:
            return unchecked.rename(file)
    except DBAPIError as failure:
        fault = str(failure.orig)
    except OSError as failure:
        fault = failure.strerror or str(failure)
    with suppress(OSError):
        unchecked.unlink(missing_ok=True)
    raise CannotWrite(str(file), fault)


def _fault_in(connection: Connection, copy: Path) -> str:
    """What is wrong with the copy, opened beside the original with the original's key; "" when nothing is."""
    connection.exec_driver_sql("ATTACH ? AS copy", (str(copy),))
    try:
        found = connection.exec_driver_sql("PRAGMA copy.quick_check").scalar_one()
        tables = "SELECT count(*) FROM {}.sqlite_schema"
        ours, theirs = (connection.exec_driver_sql(tables.format(name)).scalar_one() for name in ("main", "copy"))
    finally:
        connection.exec_driver_sql("DETACH copy")
    if found != "ok":
        return str(found)
    return "" if ours == theirs else f"{theirs} of {ours} tables"


def _free_name(folder: Path, stem: str) -> Path:
    """Two backups within one second get names of their own."""
    file, count = folder / f"{stem}.db", 1
    while file.exists():
        count += 1
        file = folder / f"{stem}-{count}.db"
    return file
