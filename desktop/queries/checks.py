"""Counting again. Reads bookings, occupancy, stock and the journal, and trusts none of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from desktop.models import (
    Booking,
    BookingItem,
    Consultation,
    JournalFact,
    JournalPayload,
    JournalSeal,
    Loan,
    LoanItem,
    Occupancy,
    ResourceAtom,
    StockUse,
)
from desktop.models.seals import ERASED, GENESIS, digest_of, flat_digest_of, is_of_leaves, leaf_of, seal_of
from desktop.queries.days import live_at
from desktop.rules.ticks import ticks_between
from desktop.words import CaseState, LoanState

SEARCHES = ("group_search", "consultation_search")


def booking_count(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Booking)) or 0


def consultation_count(session: Session) -> int:
    """Cases, withdrawn ones left out."""
    standing = select(func.count()).select_from(Consultation).where(Consultation.state != CaseState.WITHDRAWN)
    return session.scalar(standing) or 0


def overlaps(session: Session, now: datetime) -> int:
    """Pairs of live bookings that share an atom and a moment, counted from the bookings alone."""
    stretches = session.execute(
        select(ResourceAtom.atom_id, Booking.starts_at, Booking.ends_at)
        .join(Booking, Booking.resource_id == ResourceAtom.resource_id)
        .where(live_at(now))
        .order_by(ResourceAtom.atom_id, Booking.starts_at)
    )
    pairs, atom, running = 0, None, list[datetime]()
    for atom_id, starts_at, ends_at in stretches:
        running = [end for end in running if starts_at < end] if atom_id == atom else []
        pairs += len(running)
        running.append(ends_at)
        atom = atom_id
    return pairs


def stock_faults(session: Session) -> list[str]:
    """Ticks in which the equipment counted as used is not what the bookings with ticks and the loans have."""
    counted: Counter[tuple[int, int]] = Counter()
    rows = session.execute(
        select(BookingItem.item_id, BookingItem.quantity, Booking.starts_at, Booking.ends_at)
        .join(Booking, Booking.id == BookingItem.booking_id)
        .where(Booking.id.in_(select(Occupancy.booking_id).where(Occupancy.booking_id.is_not(None))))
    )
    for item_id, quantity, starts_at, ends_at in rows:
        for tick in ticks_between(starts_at, ends_at):
            counted[item_id, tick] += quantity
    lent = (
        select(LoanItem.item_id, LoanItem.quantity, Loan.starts_at, Loan.ends_at)
        .join(Loan, Loan.id == LoanItem.loan_id)
        .where(Loan.state.in_((LoanState.BOOKED, LoanState.OUT)))
    )
    for item_id, quantity, starts_at, ends_at in session.execute(lent):
        for tick in ticks_between(starts_at, ends_at):
            counted[item_id, tick] += quantity
    uses = session.execute(select(StockUse.item_id, StockUse.tick, StockUse.used))
    stored = {(item, tick): used for item, tick, used in uses}
    wrong = {key[0] for key in counted.keys() | stored.keys() if counted[key] != stored.get(key, 0)}
    return [f"equipment id {item} is counted wrongly" for item in sorted(wrong)]


def database_faults(session: Session) -> list[str]:
    """What the embedded database itself finds wrong; PostgreSQL checks its pages by itself."""
    if session.get_bind().dialect.name != "sqlite":
        return []
    for table in SEARCHES:
        # what another process has written since is read anew only for a question, never for the check itself
        session.execute(text(f"SELECT rowid FROM {table} WHERE {table} MATCH 'a' LIMIT 1")).all()  # noqa: S608
    found = [str(row[0]) for row in session.execute(text("PRAGMA integrity_check")) if row[0] != "ok"]
    orphans = session.execute(text("PRAGMA foreign_key_check")).all()
    return [*found, *(f"row {row[1]} of {row[0]} has lost its {row[2]}" for row in orphans)]


def journal_faults(session: Session) -> list[str]:
    """Broken seals, and payloads that no longer fit the digest of their fact."""
    return [*_seal_faults(session), *_digest_faults(session)]


def _seal_faults(session: Session) -> Iterable[str]:
    previous, next_fact = GENESIS, 1
    for seal in session.scalars(select(JournalSeal).order_by(JournalSeal.number)):
        if seal.first_fact != next_fact or seal_of(session, seal.first_fact, seal.last_fact, previous) != seal.seal:
            yield f"seal {seal.number} over journal entries {seal.first_fact} to {seal.last_fact} does not fit"
        previous, next_fact = seal.seal, seal.last_fact + 1


def _digest_faults(session: Session) -> Iterable[str]:
    digests = session.execute(
        select(JournalFact.number, JournalFact.digest).where(
            JournalFact.number.in_(select(JournalPayload.number).distinct())
        )
    )
    expected = {row.number: row.digest for row in digests}
    images: dict[int, list[list[object]]] = {}
    leaves: dict[int, list[str]] = {}
    payloads = select(JournalPayload).order_by(JournalPayload.number, JournalPayload.position)
    for row in session.scalars(payloads.execution_options(yield_per=2000)):
        image: list[object] = [row.table_name, row.record_id, row.before, row.after, row.salt]
        erased = row.version == ERASED and row.before is row.after is None
        images.setdefault(row.number, []).append(image)
        leaves.setdefault(row.number, []).append(row.salt if erased else leaf_of(image))
    for number, parts in images.items():
        of_leaves = is_of_leaves(expected[number])
        if expected[number] != (digest_of(leaves[number]) if of_leaves else flat_digest_of(parts)):
            yield f"journal entry {number} was changed"
