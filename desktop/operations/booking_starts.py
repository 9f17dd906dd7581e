"""How a booking that had no room, or waited for papers, goes on: approved, handed in, brought back."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop.models import Booking
from desktop.models.refunds import paid_for
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.booking_judging import Stage, confirmed, judge, note_override, settle
from desktop.operations.booking_parts import resource_of
from desktop.operations.occupancy import occupy
from desktop.words import LIVE_STATES, ExpiryKind


def begin_life(
    acting: Acting, session: Session, booking: Booking, *, approved: bool, override_reason: str = ""
) -> None:
    """Judge the booking by its date of use and give it its room; the refusal of a rule, RoomTaken or StockShort.

    Its atoms are locked by the caller. The fee stays as it was frozen.
    """
    room, book = resource_of(session, booking.resource_id), rulebook(session)
    stage = Stage(approved=approved, same_place=True, moved=approved)
    verdict = judge(acting, session, booking, room, book, stage=stage, override_reason=override_reason)
    settle(acting, booking, verdict, book)
    wait_no_more(session, booking)
    session.flush()
    if booking.state in LIVE_STATES:
        occupy(session, booking)
    note_override(booking, verdict.judged, stands=True)


def go_on_with_papers(acting: Acting, session: Session, booking: Booking) -> None:
    """Nothing but the money is waited for."""
    room, book = resource_of(session, booking.resource_id), rulebook(session)
    stage = Stage(approved=True, papers_in=True, same_place=True, stands=True, same_user=True)
    settle(acting, booking, confirmed(judge(acting, session, booking, room, book, stage=stage)), book)
    wait_no_more(session, booking)


def wait_no_more(session: Session, booking: Booking) -> None:
    """What was paid before is not waited for, nor what costs nothing by now."""
    if booking.waits_for is ExpiryKind.PAYMENT and paid_for(session, booking.id) >= booking.fee:
        booking.expires_at, booking.waits_for = None, None
