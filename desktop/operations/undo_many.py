"""Many records of one table taken back at once: an import made ten for each of its thousands of groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from sqlalchemy import Table, delete, select
from sqlalchemy.orm import Session

from desktop.models import Base, Group, GroupRole, JournalPayload, Person
from desktop.models.base import Versioned
from desktop.models.images import model_of, plain_values
from desktop.operations.journal import Image, note_added
from desktop.operations.search_words import drop_many

AT_ONCE = 500
FEW = 20  # below that the records are taken one by one
Judge = Callable[[str, int, JournalPayload], None]


def take_many(session: Session, table: str, payloads: Sequence[JournalPayload], judge: Judge) -> None:
    """Delete records that an act made and that have one key each, journalled like those of a flush.

    `judge` is given a record's name and version and refuses one that has changed since. People who have a role by now
    stay.
    """
    model = model_of(table)
    named = cast("Table", model.__table__)
    session.flush()
    for start in range(0, len(payloads), AT_ONCE):
        some = {int(payload.record_id): payload for payload in payloads[start : start + AT_ONCE]}
        kept = _with_roles(session, some) if model is Person else frozenset[int]()
        rows = [dict(row) for row in session.execute(select(named).where(named.c.id.in_(some))).mappings()]
        gone = [row for row in rows if row["id"] not in kept]
        for row in gone if issubclass(model, Versioned) else ():
            judge(f"{table}:{row['id']}", row["version"], some[row["id"]])
        _delete(session, model, gone)


def _delete(session: Session, model: type[Base], rows: Sequence[dict[str, Any]]) -> None:
    named = cast("Table", model.__table__)
    ids = [row["id"] for row in rows]
    if model is Group:
        drop_many(session, model.__tablename__, ids)
    session.connection().execute(delete(named).where(named.c.id.in_(ids)))
    images = [
        Image(model.__tablename__, str(row["id"]), plain_values(row), None, model.payloads)
        for row in rows
        if model.journalled
    ]
    note_added(session, images)


def _with_roles(session: Session, ids: dict[int, JournalPayload]) -> frozenset[int]:
    return frozenset(session.scalars(select(GroupRole.person_id).where(GroupRole.person_id.in_(ids))))
