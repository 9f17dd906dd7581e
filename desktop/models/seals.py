"""The hashes of the journal: a salted digest for each fact, a chained seal over a batch of facts."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from desktop.models.journal import JournalFact

GENESIS = "0" * 64


def digest_of(images: Iterable[list[Any]]) -> str:
    """SHA-256 over [table, record, before, after, salt] of each image.

    It says nothing about them once the salts are erased with the payload.
    """
    return hashlib.sha256(json.dumps(list(images), ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def seal_of(session: Session, first: int, last: int, previous: str) -> str:
    """The chained hash over the facts from `first` to `last`, both included."""
    chain = hashlib.sha256(previous.encode())
    facts = session.execute(
        select(*inspect(JournalFact).columns)
        .where(JournalFact.number.between(first, last))
        .order_by(JournalFact.number)
    )
    for fact in facts:
        chain.update(json.dumps(list(fact), ensure_ascii=False, sort_keys=True, default=_iso).encode())
    return chain.hexdigest()


def _iso(moment: datetime) -> str:
    return moment.isoformat()
