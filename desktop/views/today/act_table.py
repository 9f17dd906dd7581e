"""The operation behind each button of a line of today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from desktop.operations.booking_life import arrive, hand_in_papers
from desktop.operations.bookings import cancel_booking, confirm_booking
from desktop.operations.consumables import order_consumables
from desktop.operations.deadlines import extend_deadline
from desktop.operations.displays import take_down
from desktop.operations.entries import Ending, EntryRequest, finish_entry, write_entry
from desktop.operations.follow_ups import finish_follow_up
from desktop.operations.handover import read_notes
from desktop.operations.loans import take_loan_back
from desktop.operations.rental_keys import take_rental_key_back
from desktop.queries.days import BookingRow
from desktop.queries.due_rows import DueAct, DueKind, DueRow
from desktop.rules.entry_kinds import ENTRY_KINDS
from desktop.views.today.acts import CANCEL, EXTEND
from desktop.words import CancelReason, EntryKind, EntryOutcome

ONE_DAY = timedelta(days=1)


def arrived(row: BookingRow, key: str) -> Callable[..., Any]:
    return partial(arrive, booking_id=row.id, key_number=key, seen_version=row.version)


def called(row: BookingRow, told: str) -> Callable[..., Any]:
    """A message of the day book that is done with; the booking's number in what is told says whom it was about."""
    done = Ending(outcome=EntryOutcome.DONE)
    request = EntryRequest(kind=EntryKind.MESSAGE, title=told, group_id=row.group_id, who=row.group, ending=done)
    return partial(write_entry, request=request)


def done_with(row: DueRow, name: str) -> Callable[..., Any]:
    seen: dict[str, int] = {"booking_id": row.id, "seen_version": row.version}
    if name == EXTEND:
        assert isinstance(row.when, datetime)
        assert row.begins is not None
        return partial(extend_deadline, until=min(row.when + ONE_DAY, row.begins), **seen)
    if name == CANCEL:
        return partial(cancel_booking, reason=CancelReason.GROUP_ASKED, **seen)
    return _ACTS[DueAct(name)](row)


def _finished(row: DueRow) -> Callable[..., Any]:
    if row.kind is DueKind.FOLLOW_UP or row.entry is None:
        return partial(finish_follow_up, follow_up_id=row.id)
    outcome = ENTRY_KINDS[row.entry].outcomes[0]
    return partial(finish_entry, entry_id=row.id, outcome=outcome, seen_version=row.version)


_ACTS: dict[DueAct, Callable[[DueRow], Callable[..., Any]]] = {
    DueAct.CONFIRM: lambda row: partial(confirm_booking, booking_id=row.id, seen_version=row.version),
    DueAct.HAND_IN: lambda row: partial(hand_in_papers, booking_id=row.id, seen_version=row.version),
    DueAct.FINISH: _finished,
    DueAct.TAKE_BACK: lambda row: partial(take_loan_back, loan_id=row.id, seen_version=row.version),
    DueAct.KEY_BACK: lambda row: partial(take_rental_key_back, rental_id=row.id, seen_version=row.version),
    DueAct.TAKE_DOWN: lambda row: partial(take_down, display_ids=(row.id,)),
    DueAct.READ: lambda row: partial(read_notes, note_ids=(row.id,)),
    DueAct.ORDER: lambda row: partial(order_consumables, consumable_ids=(row.id,)),
}
