"""Two groups side by side, before they become one. Reads what their cards read, and what would move."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Consultation, DeskNote, Permit
from desktop.queries.days import live_at
from desktop.queries.group_cards import GroupCard, group_card
from desktop.words import CaseState, Openness


@dataclass(frozen=True, slots=True)
class MergeSide:
    """One of the two: what is to come and open moves when it is merged, `issued` permits stay with its record."""

    card: GroupCard
    bookings: int
    cases: int
    notes: int
    issued: int


def merge_side(session: Session, group_id: int, now: datetime) -> MergeSide | None:
    """None when there is no such group."""
    card = group_card(session, group_id, now)
    if card is None:
        return None

    def count(model: Any, *conditions: Any) -> int:
        counted = select(func.count()).select_from(model).where(model.group_id == group_id, *conditions)
        return session.scalar(counted) or 0

    issued = select(func.count()).select_from(Permit).join(Booking, Booking.id == Permit.booking_id)
    return MergeSide(
        card,
        bookings=count(Booking, Booking.ends_at > now, live_at(now)),
        cases=count(Consultation, Consultation.state == CaseState.OPEN, Consultation.openness == Openness.DESK),
        notes=count(DeskNote, DeskNote.lifted_at.is_(None)),
        issued=session.scalar(issued.where(Booking.group_id == group_id)) or 0,
    )
