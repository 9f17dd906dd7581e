"""Requests for rooms that were refused. They leave no fact in the journal: nothing was done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, cast

from sqlalchemy import insert
from sqlalchemy.orm import Session

from desktop.models import Booking, RefusedRequest
from desktop.operations.acting import Acting

if TYPE_CHECKING:
    from sqlalchemy import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedWish:
    """`refusal` is the name of the rule; `booking_id` the booking that should have moved there.

    `guest` tells two guests' wishes apart and is never written.
    """

    refusal: str
    resource_id: int
    starts_at: datetime
    ends_at: datetime
    group_id: int | None = None
    people: int | None = None
    booking_id: int | None = None
    guest: str = ""

    @property
    def wish(self) -> tuple[object, ...]:
        """What makes it the same wish, whatever refused it."""
        whose = (self.group_id, self.guest) if self.booking_id is None else (self.booking_id,)
        return self.resource_id, self.starts_at, self.ends_at, *whose


def note_demand(acting: Acting, session: Session, refused: RefusedWish) -> None:
    """Keep it for the figures."""
    moved = session.get(Booking, refused.booking_id) if refused.booking_id is not None else None
    values = {
        "at": acting.now,
        "resource_id": refused.resource_id,
        "group_id": moved.group_id if moved else refused.group_id,
        "starts_at": refused.starts_at,
        "ends_at": refused.ends_at,
        "people": moved.people if moved and refused.people is None else refused.people,
        "refusal": refused.refusal,
    }
    # on the bare connection: the session would write a fact of it
    session.connection().execute(insert(cast("Table", RefusedRequest.__table__)), values)
