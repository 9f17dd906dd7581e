"""A copy of the center, written when it closes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desktop.storage.backup import back_up
from desktop.storage.clock import wall_clock
from desktop.storage.database import Database
from desktop.words import Engine

FOLDER = "backups"
LABEL = "closing"


def write_backup(database: Database) -> Path | None:
    """A checked copy beside the center's database; None where a server keeps it. Raises CannotWrite."""
    if kept_by_server(database):
        return None
    return back_up(database.engine, Path(database.where) / FOLDER, LABEL)


def last_backup(database: Database) -> datetime | None:
    """When the newest copy was written, by the center's wall clock; None without one, or where a server keeps it."""
    if kept_by_server(database):
        return None
    try:
        files = [file.stat().st_mtime for file in (Path(database.where) / FOLDER).glob("*.db")]
    except OSError:
        return None
    return wall_clock(datetime.fromtimestamp(max(files), UTC)) if files else None


def kept_by_server(database: Database) -> bool:
    """Whether the copies are the server's business."""
    return database.engine_name is not Engine.SQLITE
