"""`check`: count everything again and say what does not fit."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.queries.checks import (
    booking_count,
    database_faults,
    journal_faults,
    overlaps,
    stock_faults,
)
from desktop.queries.money_checks import money_faults
from desktop.queries.occupancy_checks import occupancy_faults
from desktop.queries.rental_checks import rental_faults
from desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class Checked:
    """`overlaps` counts pairs of live bookings that share an atom and a moment."""

    overlaps: int
    faults: tuple[str, ...]
    bookings: int
    journal_ok: bool

    @property
    def ok(self) -> bool:
        return not self.overlaps and not self.faults and self.journal_ok


def check(database: Database) -> Checked:
    """Recount occupancy, stock, lockers, money and the journal's seals from the records; nothing is changed."""
    now = database.now()
    with database.reading() as session:
        seals = journal_faults(session)
        counted = (
            *occupancy_faults(session, now),
            *stock_faults(session),
            *rental_faults(session),
            *money_faults(session),
        )
        faults = (*database_faults(session), *counted, *seals)
        return Checked(overlaps(session, now), faults, booking_count(session), journal_ok=not seals)
