"""Many new records of one table in one statement, journalled like those of a flush."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import Table, func, insert, select, text
from sqlalchemy.orm import Session

from desktop.models import Base
from desktop.models.base import Versioned
from desktop.models.fitting import refuse_unfit
from desktop.models.images import plain_values
from desktop.operations.journal import Image, note_added

FIRST_VERSION = 1


def add_rows(session: Session, model: type[Base], rows: Sequence[dict[str, Any]]) -> list[int]:
    """Insert rows whose every column but id and version is given; their ids, in order. Raises what a flush raises."""
    if not rows:
        return []
    for row in rows:
        refuse_unfit(model, row)
    ids = _take_ids(session, model, len(rows))
    version = {"version": FIRST_VERSION} if issubclass(model, Versioned) else {}
    whole = [{"id": id_, **row, **version} for id_, row in zip(ids, rows, strict=True)]
    session.connection().execute(insert(cast("Table", model.__table__)), whole)
    table, confidentiality = model.__tablename__, model.payloads
    note_added(
        session,
        [Image(table, str(row["id"]), None, plain_values(row), confidentiality) for row in whole],
    )
    return ids


def _take_ids(session: Session, model: type[Base], count: int) -> list[int]:
    """Ids nobody has had. On SQLite this transaction alone writes; on PostgreSQL the sequence gives them."""
    table = model.__tablename__
    if session.get_bind().dialect.name == "postgresql":
        named = text("SELECT nextval(pg_get_serial_sequence(:table, 'id')) FROM generate_series(1, :count)")
        return list(session.scalars(named, {"table": table, "count": count}))
    last = session.scalar(select(func.max(model.__table__.c.id))) or 0
    given = session.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = :table"), {"table": table}) or 0
    first = max(last, given) + 1
    return list(range(first, first + count))
