"""Which records of a table were changed since. Reads the journal."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import JournalPayload
from desktop.queries.journal import news_since


def changed_ids(session: Session, table: str, after: int, most: int) -> set[int] | None:
    """The ids that acts after this one touched; None where they are more than `most` or nobody can tell any more."""
    facts = {news.number for news in news_since(session, after) if table in news.tables}
    if not facts:
        return set()
    written = (JournalPayload.number > after, JournalPayload.table_name == table)
    rows = session.execute(select(JournalPayload.number, JournalPayload.record_id).where(*written)).all()
    if len(rows) > most or facts - {row[0] for row in rows}:
        return None
    return {int(row[1]) for row in rows}
