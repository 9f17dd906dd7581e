"""A write whose refusal already knows what would work instead: the same for the window and the command line."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

from desktop.errors import Offer, PlaceRefused, TooManyPeople
from desktop.operations.acting import By
from desktop.queries.free_times import offers
from desktop.storage.database import Database, Done, Operation

T = TypeVar("T")


def write(database: Database, operation: Operation[T], by: By, request_id: str | None = None) -> Done[T]:
    """Run the operation in one transaction; a refused place comes with its nearest alternatives."""
    try:
        return database.write(operation, by, request_id)
    except PlaceRefused as refusal:
        refusal.alternatives = _alternatives(database, refusal, database.now())
        raise


def _alternatives(database: Database, refusal: PlaceRefused, now: datetime) -> tuple[Offer, ...]:
    people = refusal.people if isinstance(refusal, TooManyPeople) else None
    with database.reading() as session:
        span = (refusal.wanted_start, refusal.wanted_end)
        return offers(session, refusal.room_id, *span, now, people=people, class_id=refusal.class_id)
