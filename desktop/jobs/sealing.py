"""Sealing the journal from time to time, so that what was written down cannot be changed unseen."""

from __future__ import annotations

from desktop.operations.acting import nobody
from desktop.operations.journal import seal_journal
from desktop.storage.database import Database


def seal(database: Database, pc: str) -> int | None:
    """Seal what has happened since the last seal; the seal's number, or None when nothing has."""
    return database.write(seal_journal, nobody(pc)).answer
