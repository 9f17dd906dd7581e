"""Undo and redo: a new act that puts the before-images of an earlier one back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from itertools import groupby

from sqlalchemy import inspect, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop.errors import ChangedSince, Damaged, NeverUndone, NothingToUndo, StillUsed, UndoIsVoid
from desktop.models import (
    Base,
    Booking,
    Consultation,
    Group,
    GroupRole,
    JournalFact,
    JournalPayload,
    Person,
    PrintJob,
    Receipt,
    ReceiptLine,
)
from desktop.models.base import Versioned
from desktop.models.images import model_of, record_name, values_of
from desktop.models.seals import ERASED
from desktop.operations.acting import Acting
from desktop.operations.consultations import index_consultation
from desktop.operations.desk_notes import refuse_unblocking
from desktop.operations.group_index import forget_group
from desktop.operations.group_index_many import index_groups
from desktop.operations.journal import is_sweep
from desktop.operations.occupancy import Claim, claim_of, claim_on, lock, occupy, release
from desktop.operations.seen import all_taken_back, latest_fact
from desktop.operations.undo_many import FEW, take_many
from desktop.operations.unmerge import index_both, merge_again, merges, still_as_left, unmerges
from desktop.operations.withheld import refuse_withheld_undo
from desktop.rules.booking_rules import is_live
from desktop.words import BookingState, CancelReason, CaseState, PrintJobState

BOOKING_TABLES = frozenset({"bookings", "booking_items"})
# what is written down beside an act and says nothing wrong when the act is taken back
STAYING = frozenset({"attachments", "imports", "import_maps"})
DELETED = frozenset(
    {
        *("booking_items", "settings"),
        *("groups", "people", "group_roles", "group_forms", "group_activities"),
        *("private_fields", "consents", "status_changes", "group_names", "group_words", "extra_values"),
        *("word_lists", "list_words", "extra_fields", "activity_fields", "organization_forms"),
        *("applications", "group_papers", "rounds", "round_groups", "desk_notes", "group_relations"),
        *("not_the_same", "saved_lists"),
        *("consultation_topics", "contacts", "follow_ups", "referrals"),
        *("events", "event_actions", "visit_counts", "handover_notes"),
    }
)
NEVER_UNDONE = frozenset(
    {
        *("issue_permit", "void_receipt", "reissue_receipt", "build_submission", "erase_groups"),
        *("set_pin", "add_staff", "set_up_center"),
    }
)
AT_ONCE = 500
PLACES = {table.name: place for place, table in enumerate(Base.metadata.sorted_tables)}  # parents before children


def undo(session: Session, acting: Acting, number: int) -> int:
    """Undo the act with this journal number; undoing an undo is redo. Returns the number.

    Raises NothingToUndo, NeverUndone, UndoIsVoid for a payment, ChangedSince (who changed the record since),
    StillUsed for what others have referred to since, RoomTaken, NotAllowed for a case that is withheld, or a block.
    """
    # two PCs that undo the same act at once: the second waits for the first, then finds nothing to undo
    fact = session.get(JournalFact, number, with_for_update={"key_share": True})
    payloads = _readable_payloads(session, number)
    if fact is None or not payloads or _undone(session, number):
        raise NothingToUndo
    if fact.verb not in NEVER_UNDONE and any(payload.version == ERASED for payload in payloads):
        raise NothingToUndo
    if (receipt := _receipt_of(session, payloads)) is not None:
        raise UndoIsVoid(receipt.number, receipt.id, receipt.total)
    if fact.verb in NEVER_UNDONE:
        raise NeverUndone(fact.verb)
    refuse_withheld_undo(session, acting.by, payloads)
    refuse_unblocking(session, acting.by, payloads)
    lock(session, _claim(session, payloads), acting.now)
    bookings = _bookings(session, payloads)
    for booking in bookings:
        release(session, booking)
    left = still_as_left(session, payloads, acting) if merges(session, fact) else payloads
    restored = _put_all_back(session, left, fact.verb)
    if unmerges(session, fact):
        merge_again(session, payloads, acting)
    _rebuild(session, acting.now, bookings, restored)
    if left is not payloads:
        index_both(session, payloads)
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


def _receipt_of(session: Session, payloads: Sequence[JournalPayload]) -> Receipt | None:
    """The standing receipt that the act wrote, or of the print job it wrote: money is given back by a void."""

    def made(table: str) -> list[int]:
        return [int(each.record_id) for each in payloads if each.table_name == table and each.before is None]

    paid = select(ReceiptLine.receipt_id).where(ReceiptLine.print_job_id.in_(made("print_jobs")))
    written = or_(Receipt.id.in_(made("receipts")), Receipt.id.in_(paid))
    return session.scalars(select(Receipt).where(written, Receipt.voided_at.is_(None))).first()


def _put_all_back(session: Session, payloads: Sequence[JournalPayload], verb: str) -> list[Base]:
    """Take back what the act made, children first; then put back what it changed or deleted, parents first."""
    restored: list[Base] = []
    ordered = sorted(payloads, key=lambda payload: PLACES[payload.table_name])
    made = [payload for payload in reversed(ordered) if payload.before is None]
    try:
        for table, all_of_it in groupby(made, key=lambda payload: payload.table_name):
            those = list(all_of_it)
            if len(those) > FEW and table in DELETED and _has_one_key(table):
                take_many(session, table, those, partial(_refuse_other_version, session))
                continue
            same = _read_anew(session, table, those)
            with session.no_autoflush:  # the whole table at once, not one by one before the next question
                restored += filter(None, [_take_away(session, payload, verb) for payload in same])
            session.flush()
    except IntegrityError as used:
        raise StillUsed(verb) from used
    changed = [payload for payload in ordered if payload.before is not None]
    for table, those in groupby(changed, key=lambda payload: payload.table_name):
        same = _read_anew(session, table, those)
        restored += [_put_back(session, payload) for payload in same]
        session.flush()
    return restored


def _read_anew(session: Session, table: str, payloads: Iterable[JournalPayload]) -> Sequence[JournalPayload]:
    """Have the records in the session as they are at this moment: one by one, an import's would take minutes."""
    same, model = list(payloads), model_of(table)
    keys = inspect(model).primary_key
    for start in range(0, len(same), AT_ONCE):
        some = same[start : start + AT_ONCE]
        if len(keys) == 1:
            named = keys[0].in_([int(payload.record_id) for payload in some])
            found = session.scalars(select(model).where(named).execution_options(populate_existing=True))
            session.info.setdefault("read anew", []).extend(found)  # the session itself holds them weakly
    return same


def _record(session: Session, payload: JournalPayload) -> Base | None:
    """The record as it is at this moment, refused when somebody has changed it since."""
    model = model_of(payload.table_name)
    key = [int(part) for part in payload.record_id.split(",")]
    # one key: it was read anew with the others of its table
    record = session.get(model, tuple(key), populate_existing=len(key) > 1)
    if record is not None and issubclass(model, Versioned):
        _refuse_changed(session, record, payload)
    return record


def _put_back(session: Session, payload: JournalPayload) -> Base:
    assert payload.before is not None
    values = values_of(model_of(payload.table_name), payload.before)
    values.pop("version", None)
    record = _record(session, payload)
    if record is None:
        record = model_of(payload.table_name)(**values)
        session.add(record)
    else:
        for name, value in values.items():
            setattr(record, name, value)
        if isinstance(record, Group):
            # its version rises also where only what hangs on it comes back
            flag_modified(record, "number")
    return record


def _take_away(session: Session, payload: JournalPayload, verb: str) -> Base | None:
    """Delete what the act made. A numbered record stays and says so; a person somebody else has by now stays too."""
    record = _record(session, payload)
    if record is None:
        return None
    table = payload.table_name
    if table in STAYING:
        return None
    if table in WITHDRAWN:
        WITHDRAWN[table](record)
        return record
    if table not in DELETED:
        raise NeverUndone(verb)
    if isinstance(record, Person) and _has_role(session, record):
        return None
    if isinstance(record, Group):
        forget_group(session, record.id)
    session.delete(record)
    return None


def _has_role(session: Session, person: Person) -> bool:
    return session.scalars(select(GroupRole.id).where(GroupRole.person_id == person.id)).first() is not None


def _withdraw_booking(record: Base) -> None:
    assert isinstance(record, Booking)
    record.state, record.cancel_reason = BookingState.CANCELLED, CancelReason.UNDONE


def _withdraw_print_job(record: Base) -> None:
    assert isinstance(record, PrintJob)
    record.state = PrintJobState.WITHDRAWN


def _withdraw_consultation(record: Base) -> None:
    assert isinstance(record, Consultation)
    record.state = CaseState.WITHDRAWN


WITHDRAWN: dict[str, Callable[[Base], None]] = {
    "bookings": _withdraw_booking,
    "consultations": _withdraw_consultation,
    "print_jobs": _withdraw_print_job,
}


def _refuse_changed(session: Session, record: Base, payload: JournalPayload) -> None:
    _refuse_other_version(session, record_name(record), inspect(record).dict["version"], payload)


def _refuse_other_version(session: Session, record: str, version: int, payload: JournalPayload) -> None:
    if version == payload.version or all_taken_back(session, record, payload.number):
        return
    since = latest_fact(session, record)
    assert since is not None
    raise ChangedSince(record, since.verb, since.staff, since.at)


def _has_one_key(table: str) -> bool:
    return [key.name for key in inspect(model_of(table)).primary_key] == ["id"]


def _rebuild(session: Session, now: datetime, bookings: list[Booking], restored: Sequence[Base]) -> None:
    """Occupancy and search words are rebuilt from the records, never journalled."""
    for booking in bookings:
        if is_live(booking.state, booking.expires_at, now):
            occupy(session, booking)
    index_groups(session, [record for record in restored if isinstance(record, Group)])
    for record in restored:
        if isinstance(record, Consultation):
            index_consultation(session, record)
