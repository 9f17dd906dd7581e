"""What a longer registration does to the group's bookings: those that waited for it wait no more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, Group
from desktop.models.booking_facts import Asked, wanted_of
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.booking_judging import Verdict, settle
from desktop.operations.booking_parts import resource_of
from desktop.rules.booking_waits import awaited
from desktop.words import BookingState, ExpiryKind

AT_ONCE = 500


def go_on_renewed(acting: Acting, session: Session, group_ids: Sequence[int]) -> None:
    """Let the bookings that waited for a renewal go on, where the registration covers their date of use by now.

    They keep their place and are not judged again; papers and money are still waited for. No room is freed or taken,
    so none is locked: whoever frees one of them at this moment finds it changed.
    """
    session.flush()
    for start in range(0, len(group_ids), AT_ONCE):
        for booking, group in _waiting(acting, session, group_ids[start : start + AT_ONCE]):
            if _covers(group.registered_until, booking.starts_at.date()):
                _go_on(acting, session, booking, group)


def _waiting(acting: Acting, session: Session, group_ids: Sequence[int]) -> list[tuple[Booking, Group]]:
    asked = (
        select(Booking, Group)
        .join(Group, Group.id == Booking.group_id)
        .where(
            Booking.group_id.in_(group_ids),
            Booking.starts_at > acting.now,
            Booking.state == BookingState.PROVISIONAL,
            Booking.waits_for == ExpiryKind.RENEWAL,
            Booking.expires_at > acting.now,
        )
        .order_by(Booking.id)
        .with_for_update(of=Booking, key_share=True)
    )
    return [(booking, group) for booking, group in session.execute(asked)]


def _covers(until: date | None, day: date) -> bool:
    return until is None or day <= until


def _go_on(acting: Acting, session: Session, booking: Booking, group: Group) -> None:
    room, book = resource_of(session, booking.resource_id), rulebook(session)
    asked = Asked(
        starts_at=booking.starts_at,
        ends_at=booking.ends_at,
        people=booking.people,
        class_id=booking.class_id,
        approved=True,
        papers_in=booking.papers_on is not None,
        stands=True,
        same_user=True,
    )
    wanted = wanted_of(session, room, group, asked)
    settle(acting, booking, Verdict(awaited(wanted, book, acting.now), wanted), book)
