"""Asking the search words beside a table for candidates; the caller checks them against the folded text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Executable, TextClause, text
from sqlalchemy.orm import Session

from desktop.rules.kana import words


def ids_by_words(session: Session, search: str, key: str, wanted: str) -> tuple[str, Any]:
    """The question for the ids of the search table, with :words in it, and the words it asks for."""
    asked_words = sorted(_rarest(wanted))
    if session.get_bind().dialect.name == "postgresql":
        return f"SELECT {key} FROM {search} WHERE words @> CAST(:words AS text[])", asked_words  # noqa: S608 - our names
    quoted = " AND ".join('"' + word.replace('"', '""') + '"' for word in asked_words)
    return f"SELECT rowid FROM {search} WHERE words MATCH :words", quoted  # noqa: S608 - our names


def named_by_words(session: Session, column: str, search: str, key: str, wanted: str) -> TextClause:
    """The same as a condition on a column."""
    question, asked_words = ids_by_words(session, search, key, wanted)
    return text(f"{column} IN ({question})").bindparams(words=asked_words)


def _rarest(wanted: str) -> Iterable[str]:
    """Bigrams say more than the characters they consist of; a single character has nothing else."""
    return {word for word in words(wanted) if len(word) > 1} or words(wanted)


def numbers_of(session: Session, question: Executable, values: dict[str, Any] | None = None) -> list[int]:
    """The single column of a question as the driver gives it: a hundred thousand ids are too many to wrap each."""
    cursor = session.connection().execute(question, values or {}).cursor
    assert cursor is not None, "it was just asked"
    return [row[0] for row in cursor.fetchall()]
