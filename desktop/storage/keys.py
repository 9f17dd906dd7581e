"""The key of an encrypted center: from the environment, else from the system's keyring."""

from __future__ import annotations

import os
from pathlib import Path

SERVICE = "madoguchi"
PLAIN_HEADER = b"SQLite format 3\x00"


def key_of(where: str) -> str:
    """The key; "" for a server, for a center that is not encrypted, and for a PC without a keyring."""
    if given := os.environ.get("MADOGUCHI_KEY", ""):
        return given
    return _from_keyring(where) if _encrypted(Path(where) / "center.db") else ""


def _encrypted(file: Path) -> bool:
    if not file.is_file():
        return False
    with file.open("rb") as database:
        return database.read(len(PLAIN_HEADER)) != PLAIN_HEADER


def _from_keyring(where: str) -> str:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, where) or ""
    except (KeyringError, RuntimeError):
        return ""
