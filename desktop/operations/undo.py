"""Undo and redo: a new act that puts the before-images of an earlier one back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.errors import Damaged, GroupBlocked, NeverUndone, NothingToUndo, UndoIsVoid
from desktop.models import (
    Base,
    Booking,
    Consultation,
    Group,
    JournalFact,
    JournalPayload,
    Receipt,
    ReceiptLine,
)
from desktop.models.blocks import block_of
from desktop.models.seals import ERASED
from desktop.operations.acting import Acting
from desktop.operations.before_images import put_all_back
from desktop.operations.case_words import index_consultation
from desktop.operations.closures_again import closures_of, displace_again, standing_among
from desktop.operations.day_book_again import lock_events, move_up_again, refuse_no_place, refuse_signed_days
from desktop.operations.desk_notes import refuse_unblocking
from desktop.operations.free_ticks import fall, give_free, stand
from desktop.operations.group_index_many import index_groups
from desktop.operations.invoiced import refuse_invoiced_undo, refuse_owing
from desktop.operations.journal import is_sweep
from desktop.operations.lent_again import give_all_back, lent_items_of, loans_of, lock_rentals, take_all_again
from desktop.operations.occupancy import Claim, claim_of, claim_on, lock, occupy, release
from desktop.operations.things_again import claim_on_things, refuse_in_use
from desktop.operations.unmerge import index_both, merge_again, merges, still_as_left, unmerges
from desktop.operations.withheld import refuse_withheld_undo
from desktop.rules.booking_rules import is_live

BOOKING_TABLES = frozenset({"bookings", "booking_items"})
NEVER_UNDONE = frozenset(
    {
        *("issue_permit", "void_receipt", "reissue_receipt", "build_submission", "erase_groups"),
        *("set_pin", "add_staff", "set_up_center", "read_case"),
        *("settle", "refund_receipt", "take_deposit", "give_back_deposit", "give_back_fee"),
        *("issue_invoice", "issue_invoices", "void_invoice", "issue_card", "fill_card"),
        *("open_till", "count_till", "move_cash", "close_till", "deposit_takings", "take_back_deposit"),
        *("draw_units", "take_rental_deposit", "give_back_rental_deposit"),
        *("take_loan_deposit", "give_back_loan_deposit"),
    }
)
# undoing a payment leads to the void of its receipt; of these nothing is left to do
FINAL = NEVER_UNDONE - {"settle", "issue_card", "fill_card"}


def undo(session: Session, acting: Acting, number: int) -> int:
    """Undo the act with this journal number; undoing an undo is redo. Returns the number.

    Raises NothingToUndo, NeverUndone, UndoIsVoid for a payment, ChangedSince (who changed the record since),
    StillUsed for what others have referred to since, AlreadySettled for what is on an invoice, RoomTaken, NotAllowed
    for a case that is withheld, or a block, GroupBlocked where a booking would come back for a group whose bookings
    the desk has stopped; StillBooked, StockShort, UnitTaken and KeyIsOut where a room, equipment, a locker or a key is
    in use since, TableTaken, SeatsShort, NoSpaceLeft and EventFull where a place is; FewerThanNobody, DaySigned.
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
    refuse_signed_days(acting, session, payloads)
    lock_events(session, payloads)
    closures = closures_of(session, payloads)
    claim = _claim(session, payloads) | claim_on_things(session, payloads)
    claim |= claim_on(session, closures.rooms, lent_items_of(session, payloads))
    rentals = lock_rentals(session, payloads)
    lock(session, claim, acting.now)
    refuse_invoiced_undo(session, payloads)
    refuse_owing(session, payloads, fact.verb)
    bookings = _bookings(session, payloads)
    for booking in bookings:
        release(session, booking)
    loans = loans_of(session, payloads)
    give_all_back(session, rentals, loans)
    freed = [fall(session, closure) for closure in closures.standing]
    left = still_as_left(session, payloads, acting) if merges(session, fact) else payloads
    cancelled = [booking for booking in bookings if not is_live(booking.state, booking.expires_at, acting.now)]
    restored = put_all_back(session, left, fact.verb)
    _refuse_stopped(session, cancelled, acting.now)
    refuse_in_use(acting, session, payloads, restored)
    refuse_no_place(session, payloads)
    move_up_again(session, payloads)
    if unmerges(session, fact):
        merge_again(session, payloads, acting)
    for each in freed:
        give_free(session, each)
    take_all_again(session, restored, loans)
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
    """The standing receipt that the act wrote, or of the thing it wrote: money is given back by a void."""

    def made(table: str) -> list[int]:
        return [int(each.record_id) for each in payloads if each.table_name == table and each.before is None]

    things = {
        "print_jobs": ReceiptLine.print_job_id,
        "rentals": ReceiptLine.rental_id,
        "loans": ReceiptLine.loan_id,
        "prepaid_cards": ReceiptLine.card_id,
    }
    paid = or_(*(column.in_(made(table)) for table, column in things.items()))
    on_them = select(ReceiptLine.receipt_id).where(paid)
    written = or_(Receipt.id.in_(made("receipts")), Receipt.id.in_(on_them))
    return session.scalars(select(Receipt).where(written, Receipt.voided_at.is_(None))).first()


def _refuse_stopped(session: Session, cancelled: Sequence[Booking], now: datetime) -> None:
    """A booking that comes back to life is a booking like any other."""
    for booking in cancelled:
        group = booking.group_id
        if group is not None and is_live(booking.state, booking.expires_at, now) and (said := block_of(session, group)):
            raise GroupBlocked(session.get_one(Group, group).name, said)


def _rebuild(session: Session, now: datetime, bookings: list[Booking], restored: Sequence[Base]) -> None:
    """Occupancy and search words are rebuilt from the records, never journalled."""
    again = standing_among(restored)
    for closure in again:
        stand(session, closure)
    for booking in bookings:
        if is_live(booking.state, booking.expires_at, now):
            occupy(session, booking)
    displace_again(session, restored, now)
    index_groups(session, [record for record in restored if isinstance(record, Group)])
    for record in restored:
        if isinstance(record, Consultation):
            index_consultation(session, record)
