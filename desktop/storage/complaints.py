"""What a database complains of, as the refusal that the desk can act on."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from desktop.errors import Busy, CannotWrite, Damaged, DeskError, Unreachable, WrongKey
from desktop.storage.engines import BUSY_SECONDS

# the words of SQLite and PostgreSQL, in lower case; the first line that fits is meant
LOCKED = ("locked", "lock timeout", "deadlock")
WRONG_KEY = ("not a database", "encrypted")  # what SQLCipher says of a wrong key and of what is no database
DAMAGED = ("malformed", "corrupt", "no such table", "no such column", "invalid page", "could not read block")
UNWRITABLE = ("is full", "no space left", "disk i/o error", "readonly", "read-only")
UNREACHABLE = ("unable to open", "connection")


def refusal_of(failure: DBAPIError, where: str) -> DeskError | None:
    """The refusal, None for what is our own mistake; `where` is the center's folder or URL."""
    words = str(failure.orig).lower()
    if line_lost(failure):
        return Unreachable(where)
    for said, refusal in (
        (LOCKED, Busy(BUSY_SECONDS)),
        (WRONG_KEY, WrongKey(where)),
        (DAMAGED, Damaged((str(failure.orig),))),
        (UNWRITABLE, CannotWrite(where, str(failure.orig))),
        (UNREACHABLE, Unreachable(where)),
    ):
        if any(word in words for word in said):
            return refusal
    return None


def line_lost(failure: DBAPIError) -> bool:
    return failure.connection_invalidated or getattr(failure.orig, "sqlstate", None) in {"57P01", "57P02", "57P03"}
