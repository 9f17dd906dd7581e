"""Copies of an embedded database. A file copy under WAL misses tables, so the database writes its own."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, text

from desktop.errors import CannotWrite


def back_up(engine: Engine, folder: Path, label: str) -> Path:
    """Write a checked copy with the same key into the folder and return its file. Raises CannotWrite."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{label}.db"
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM INTO ?", (str(file),))
        fault = connection.execute(text("PRAGMA quick_check")).scalar_one()
    if fault != "ok" or file.stat().st_size == 0:
        raise CannotWrite(str(file), str(fault))
    return file
