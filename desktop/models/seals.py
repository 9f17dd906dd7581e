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


LEAVES = "L"
ERASED = -1  # the version of a payload that was erased: its leaf stands where its salt was


def digest_of(leaves: Iterable[str]) -> str:
    """SHA-256 over the leaves of an act, in the order of its payloads, with a first letter that says so."""
    return LEAVES + _hash(list(leaves))[len(LEAVES) :]


def is_of_leaves(digest: str) -> bool:
    """Whether single payloads of the act can be erased; those of the first centers are kept or erased as a whole."""
    return digest.startswith(LEAVES)


def leaf_of(image: list[Any]) -> str:
    """What of [table, record, before, after, salt] goes into the digest: 128 bits that tell nothing without the salt.

    A payload can be erased and its leaf be kept, so that the digest is still that of the others.
    """
    return _hash(image)[:32]


def flat_digest_of(images: Iterable[list[Any]]) -> str:
    """The digest of acts of the first centers, over the images themselves."""
    return _hash(list(images))


def _hash(content: list[Any]) -> str:
    return hashlib.sha256(json.dumps(content, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


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
