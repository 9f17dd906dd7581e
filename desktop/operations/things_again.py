"""Rooms, equipment and keys that an undo gives back or takes away: what came since holds against it, too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from desktop.models import Base, Booking, JournalPayload, Resource, StockItem, TableUse, VisitCount
from desktop.operations.acting import Acting
from desktop.operations.booking_life import refuse_key_out
from desktop.operations.occupancy import Claim, claim_on
from desktop.operations.rooms import count_stock_anew, refuse_booked
from desktop.operations.space_parts import refuse_undone_use
from desktop.operations.visits import refuse_fewer_than_nobody
from desktop.words import BookingState

_WITH_KEY = frozenset({BookingState.ARRIVED, BookingState.LEFT})


def claim_on_things(session: Session, payloads: Iterable[JournalPayload]) -> Claim:
    """The atoms of the rooms, and the equipment, that the act made or changed."""
    ids: dict[str, list[int]] = {Resource.__tablename__: [], StockItem.__tablename__: []}
    for payload in payloads:
        if payload.table_name in ids:
            ids[payload.table_name].append(int(payload.record_id))
    return claim_on(session, ids[Resource.__tablename__], ids[StockItem.__tablename__])


def refuse_in_use(
    acting: Acting, session: Session, payloads: Sequence[JournalPayload], restored: Sequence[Base]
) -> None:
    """StillBooked for a room with bookings to come, StockShort for what has been lent since, KeyIsOut.

    TableTaken, SeatsShort for people who would sit down again, FewerThanNobody for visitors who were put right since.
    """
    for payload in payloads:
        if payload.table_name == VisitCount.__tablename__ and (image := payload.after or payload.before):
            refuse_fewer_than_nobody(session, image)
    retiring = {int(each.record_id) for each in payloads if _lets(each)}
    for record in restored:
        if isinstance(record, Resource) and record.id in retiring and not record.active:
            refuse_booked(session, record, acting.now)
        elif isinstance(record, StockItem):
            count_stock_anew(session, record, record.stock, acting.now)
        elif isinstance(record, Booking) and _has_key(record):
            refuse_key_out(session, record, record.key_number)
        elif isinstance(record, TableUse):
            refuse_undone_use(session, acting.now, record)


def _has_key(booking: Booking) -> bool:
    return bool(booking.key_number) and booking.key_back_at is None and booking.state in _WITH_KEY


def _lets(payload: JournalPayload) -> bool:
    """Whether the act let a room that was not let before it."""
    if payload.table_name != Resource.__tablename__:
        return False
    return payload.before is None or not payload.before["active"]
