"""The journal: one fact per committed act, its payload apart, seals over batches of facts."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Table, func, insert, select, text
from sqlalchemy.orm import Session

from desktop.models import JournalFact, JournalPayload, JournalSeal
from desktop.models.seals import ERASED, GENESIS, digest_of, leaf_of, seal_of
from desktop.operations.acting import Acting
from desktop.words import BookingState, Confidentiality

MAIN_TABLES = ("bookings", "groups", "consultations")  # what people ask the history of, before what hangs on it
PAYLOADS = cast("Table", JournalPayload.__table__)
JOURNAL_LOCK = 0x4D44  # the advisory lock that makes journal numbers rise in the order of commits


@dataclass(frozen=True, slots=True)
class Image:
    """One record before and after an act; None where it did not exist."""

    table: str
    record_id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    confidentiality: Confidentiality

    @property
    def record(self) -> str:
        return f"{self.table}:{self.record_id}"

    def salted(self, salt: str) -> list[Any]:
        return [self.table, self.record_id, self.before, self.after, salt]

    @property
    def version(self) -> int | None:
        return (self.after or {}).get("version")


def write_fact(
    session: Session,
    acting: Acting,
    verb: str,
    tables: Iterable[str],
    images: Iterable[Image],
    *,
    answer: Any,
) -> JournalFact:
    """Write the act down as the last thing before COMMIT; on PostgreSQL it holds the journal until then.

    Of an act that erases, only that it happened and to which records.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": JOURNAL_LOCK})
    changed, erases = list(images), bool(session.info.get("erases"))
    salts = [secrets.token_hex(16) for _ in changed]
    leaves = [leaf_of(image.salted(salt)) for image, salt in zip(changed, salts, strict=True)]
    fact = JournalFact(
        at=acting.stamp,
        staff_id=acting.by.staff_id,
        staff=acting.by.staff,
        site_id=acting.by.site_id,
        pc=acting.by.pc,
        verb=verb,
        record=_record_of(changed),
        tables=",".join(sorted(tables)),
        request_id=acting.request_id,
        answer=answer,
        undoes=session.info.get("undoes"),
        digest=digest_of(leaves),
    )
    session.add(fact)
    session.flush()
    payloads = [
        {
            "number": fact.number,
            "position": position,
            "table_name": image.table,
            "record_id": image.record_id,
            "version": ERASED if erases else image.version,
            "before": None if erases else image.before,
            "after": None if erases else image.after,
            "salt": leaf if erases else salt,
            "confidentiality": image.confidentiality,
        }
        for position, (image, salt, leaf) in enumerate(zip(changed, salts, leaves, strict=True))
    ]
    if payloads:  # an import has a hundred thousand: as records they would take longer than all the rest
        session.connection().execute(insert(PAYLOADS), payloads)
    return fact


def note_added(session: Session, images: Iterable[Image]) -> None:
    """Tell the journal of records that were inserted beside the session's own."""
    session.info.setdefault("added", []).extend(images)


def is_sweep(table: str, after: dict[str, Any] | None) -> bool:
    """Whether a record came into an act only because it had expired: no verb makes a booking expire."""
    return table == "bookings" and after is not None and after["state"] == BookingState.EXPIRED


def _record_of(images: list[Image]) -> str:
    """The record the act is about: the booking, else the group, else the first, but none that was merely swept away."""
    about = [image for image in images if not is_sweep(image.table, image.after)] or images
    ranked = sorted(about, key=lambda image: MAIN_TABLES.index(image.table) if image.table in MAIN_TABLES else 9)
    return ranked[0].record if ranked else ""


def seal_journal(session: Session, acting: Acting) -> int | None:
    """Seal the facts since the last seal as one batch; the seal's number, or None when there is nothing to seal."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": JOURNAL_LOCK})
    last = session.scalars(select(JournalSeal).order_by(JournalSeal.number.desc()).limit(1)).first()
    start = last.last_fact + 1 if last else 1
    unsealed = select(func.max(JournalFact.number)).where(JournalFact.number >= start)
    # sealing is an act of the journal too: alone it is no reason to seal again
    if session.scalar(unsealed.where(JournalFact.verb != seal_journal.__name__)) is None:
        return None
    end = session.scalars(unsealed).one()
    assert end is not None
    seal = seal_of(session, start, end, last.seal if last else GENESIS)
    row = JournalSeal(first_fact=start, last_fact=end, sealed_at=acting.stamp, seal=seal)
    session.add(row)
    session.flush()
    return row.number
