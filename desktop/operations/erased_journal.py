"""What the journal knows of records that are erased, taken out of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from desktop.models import JournalFact, JournalPayload
from desktop.models.group_past import Key, payloads_of
from desktop.models.seals import ERASED, is_of_leaves, leaf_of


def erase_journal(session: Session, keys: Iterable[Key]) -> None:
    """The facts stay, and with them the leaf of each payload, so that digests and seals still fit."""
    taken: dict[int, list[JournalPayload]] = {}
    for payload in payloads_of(session, keys):
        if payload.version != ERASED:
            taken.setdefault(payload.number, []).append(payload)
    for number, payloads in taken.items():
        if not is_of_leaves(session.get_one(JournalFact, number).digest):
            session.execute(delete(JournalPayload).where(JournalPayload.number == number))
            continue
        for payload in payloads:
            leaf = leaf_of(_salted(payload))
            payload.before = payload.after = None
            payload.version, payload.salt = ERASED, leaf
    session.flush()


def key_of(record: Any) -> Key:
    """As the journal names a record with one key."""
    return record.__tablename__, str(record.id)


def _salted(payload: JournalPayload) -> list[Any]:
    return [payload.table_name, payload.record_id, payload.before, payload.after, payload.salt]
