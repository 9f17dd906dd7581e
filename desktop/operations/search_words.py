"""The search words beside a table: bigrams and characters of a record's folded lines, rebuilt whenever it changes.

They are no model: a virtual table on one engine, an array on the other.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop.rules.kana import folded_words

# the search table of each table, and what its key is called on PostgreSQL
TABLES = {"groups": ("group_search", "group_id"), "consultations": ("consultation_search", "consultation_id")}


def keep_words(session: Session, table: str, record_id: int, lines: Iterable[str]) -> None:
    """Let the record be found by these folded lines and by nothing else."""
    search, key = TABLES[table]
    found_by = sorted(frozenset[str]().union(*(folded_words(line) for line in lines)))
    if session.get_bind().dialect.name == "postgresql":
        session.execute(
            text(
                f"INSERT INTO {search} ({key}, words) VALUES (:id, :words) "  # noqa: S608 - names of our own
                f"ON CONFLICT ({key}) DO UPDATE SET words = excluded.words"
            ),
            {"id": record_id, "words": found_by},
        )
    else:
        session.execute(
            text(f"INSERT OR REPLACE INTO {search} (rowid, words) VALUES (:id, :words)"),  # noqa: S608 - as above
            {"id": record_id, "words": " ".join(found_by)},
        )


def add_words(session: Session, table: str, found: Iterable[tuple[int, frozenset[str]]]) -> None:
    """Let records that are not yet found by anything be found by these words."""
    search, key = TABLES[table]
    is_array = session.get_bind().dialect.name == "postgresql"
    rows = [
        {"id": record_id, "words": found_by if is_array else " ".join(found_by)}
        for record_id, found_by in ((record_id, sorted(words)) for record_id, words in found)
    ]
    column = key if is_array else "rowid"
    if rows:
        session.execute(text(f"INSERT INTO {search} ({column}, words) VALUES (:id, :words)"), rows)  # noqa: S608 - as above


def drop_words(session: Session, table: str, record_id: int) -> None:
    """Take a record that is about to be deleted out of the search words."""
    search, key = TABLES[table]
    if session.get_bind().dialect.name != "postgresql":
        key = "rowid"
    session.execute(text(f"DELETE FROM {search} WHERE {key} = :id"), {"id": record_id})  # noqa: S608 - as above


def drop_many(session: Session, table: str, record_ids: Iterable[int]) -> None:
    """The same for many."""
    search, key = TABLES[table]
    if session.get_bind().dialect.name != "postgresql":
        key = "rowid"
    if rows := [{"id": record_id} for record_id in record_ids]:
        session.execute(text(f"DELETE FROM {search} WHERE {key} = :id"), rows)  # noqa: S608 - as above


def forget_dropped(session: Session, table: str) -> None:
    """Let nothing be left on the disk of what a record was found by; the server tidies up by itself."""
    search, _key = TABLES[table]
    if session.get_bind().dialect.name != "postgresql":
        session.execute(text(f"INSERT INTO {search} ({search}) VALUES ('optimize')"))  # noqa: S608 - a name of our own
