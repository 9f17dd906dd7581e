"""Undo and redo: a new act that puts the before-images of an earlier one back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from desktop.errors import ChangedSince, Damaged, NeverUndone, NothingToUndo
from desktop.models import Base, Booking, Group, JournalFact, JournalPayload
from desktop.models.base import Versioned
from desktop.models.images import model_of, record_name, values_of
from desktop.operations.acting import Acting
from desktop.operations.groups import index_group
from desktop.operations.journal import is_sweep
from desktop.operations.occupancy import Claim, claim_of, claim_on, lock, occupy, release
from desktop.operations.seen import latest_fact
from desktop.rules.booking_rules import is_live
from desktop.words import BookingState, CancelReason, GroupStatus

BOOKING_TABLES = frozenset({"bookings", "booking_items"})
DELETED = frozenset({"booking_items", "settings"})
NEVER_UNDONE = frozenset({"issue_permit", "set_pin", "add_staff", "set_up_center"})


def undo(session: Session, acting: Acting, number: int) -> int:
    """Undo the act with this journal number; undoing an undo is redo. Returns the number.

    Raises NothingToUndo, NeverUndone, ChangedSince (who changed the record since), RoomTaken.
    """
    # two PCs that undo the same act at once: the second waits for the first, then finds nothing to undo
    fact = session.get(JournalFact, number, with_for_update={"key_share": True})
    payloads = _readable_payloads(session, number)
    if fact is None or not payloads or _undone(session, number):
        raise NothingToUndo
    if fact.verb in NEVER_UNDONE:
        raise NeverUndone(fact.verb)
    lock(session, _claim(session, payloads), acting.now)
    bookings = _bookings(session, payloads)
    for booking in bookings:
        release(session, booking)
    restored = [_put_back(session, payload, fact.verb) for payload in reversed(payloads)]
    session.flush()
    _rebuild(session, acting.now, bookings, restored)
    session.info["undoes"] = number
    return number


def _readable_payloads(session: Session, number: int) -> Sequence[JournalPayload]:
    try:
        return _payloads(session, number)
    except ValueError as unreadable:
        raise Damaged((f"journal entry {number}",)) from unreadable


def _payloads(session: Session, number: int) -> Sequence[JournalPayload]:
    """What the act did to records; bookings that the act found expired and swept away stay expired."""
    by_position = select(JournalPayload).where(JournalPayload.number == number).order_by(JournalPayload.position)
    return [payload for payload in session.scalars(by_position) if not is_sweep(payload.table_name, payload.after)]


def _undone(session: Session, number: int) -> bool:
    return session.scalars(select(JournalFact.number).where(JournalFact.undoes == number)).first() is not None


def _claim(session: Session, payloads: Sequence[JournalPayload]) -> Claim:
    """All atoms and items the records have or had."""
    claim = Claim(frozenset(), frozenset())
    for payload in payloads:
        for image in filter(None, (payload.before, payload.after)):
            if payload.table_name == Booking.__tablename__:
                claim |= claim_on(session, [image["resource_id"]], ())
                if (booking := session.get(Booking, int(payload.record_id))) is not None:
                    claim |= claim_of(session, booking)
            if "item_id" in image and payload.table_name == "booking_items":
                claim |= claim_on(session, (), [image["item_id"]])
    return claim


def _bookings(session: Session, payloads: Sequence[JournalPayload]) -> list[Booking]:
    """The bookings whose place or equipment is about to change."""
    ids = {int(payload.record_id.split(",")[0]) for payload in payloads if payload.table_name in BOOKING_TABLES}
    by_id = select(Booking).where(Booking.id.in_(ids)).order_by(Booking.id)
    return list(session.scalars(by_id.execution_options(populate_existing=True)))


def _put_back(session: Session, payload: JournalPayload, verb: str) -> Base | None:
    model = model_of(payload.table_name)
    key = [int(part) for part in payload.record_id.split(",")]
    record = session.get(model, tuple(key), populate_existing=True)
    if record is not None and issubclass(model, Versioned):
        _refuse_changed(session, record, payload)
    if payload.before is None:
        return _withdraw(session, record, verb) if record is not None else None
    values = values_of(model, payload.before)
    values.pop("version", None)
    if record is None:
        record = model(**values)
        session.add(record)
    else:
        for name, value in values.items():
            setattr(record, name, value)
    return record


def _withdraw(session: Session, record: Base, verb: str) -> Base | None:
    """Take back a record that the act made. What bears a number stays and says so; what others may refer to stays."""
    table = record.__tablename__
    if table in DELETED:
        session.delete(record)
        return None
    if table not in WITHDRAWN:
        raise NeverUndone(verb)
    WITHDRAWN[table](record)
    return record


def _withdraw_person(_record: Base) -> None:
    """A person stays: somebody else may be reached through them by now."""


def _withdraw_booking(record: Base) -> None:
    assert isinstance(record, Booking)
    record.state, record.cancel_reason = BookingState.CANCELLED, CancelReason.UNDONE


def _withdraw_group(record: Base) -> None:
    assert isinstance(record, Group)
    record.status = GroupStatus.REMOVED


WITHDRAWN: dict[str, Callable[[Base], None]] = {
    "bookings": _withdraw_booking,
    "groups": _withdraw_group,
    "people": _withdraw_person,
}


def _refuse_changed(session: Session, record: Base, payload: JournalPayload) -> None:
    if inspect(record).dict["version"] == payload.version:
        return
    since = latest_fact(session, record_name(record))
    assert since is not None
    raise ChangedSince(record_name(record), since.verb, since.staff, since.at)


def _rebuild(session: Session, now: datetime, bookings: list[Booking], restored: Sequence[Base | None]) -> None:
    """Occupancy and search words are rebuilt from the records, never journalled."""
    for booking in bookings:
        if is_live(booking.state, booking.expires_at, now):
            occupy(session, booking)
    for record in restored:
        if isinstance(record, Group):
            index_group(session, record)
