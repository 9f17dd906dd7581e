"""What was opened lately, as the search shows it again. Reads what `search` reads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop.models import Booking, Consultation
from desktop.queries.consultations import viewer_of
from desktop.queries.days import BookingRow, booking_rows
from desktop.queries.groups import hits_with
from desktop.queries.search import Found
from desktop.queries.search_hits import Hit, HitKind, cases_where, of_ids
from desktop.queries.search_things import ThingKind, things_with

Key = tuple[str, int]
_LISTED = (HitKind.ANSWER, HitKind.EVENT, HitKind.ENTRY, HitKind.DISPLAY, HitKind.NOTE)


def recalled(session: Session, keys: Sequence[Key], staff_id: int | None) -> Found:
    """The things of these kinds and ids; what is gone, or what this person may not open, is left out."""
    asked: defaultdict[str, list[int]] = defaultdict(list)
    for kind, key in keys:
        asked[kind].append(key)
    hits: list[Hit] = []
    if cases := asked[HitKind.CASE]:
        hits += cases_where(session, viewer_of(session, staff_id), Consultation.id.in_(cases))
    for kind in _LISTED:
        hits += of_ids(session, kind, asked[kind])
    things = [thing for kind in ThingKind for thing in things_with(session, kind, asked[kind])]
    rows = session.execute(booking_rows().where(Booking.id.in_(asked["booking"]))) if asked["booking"] else ()
    return Found(
        bookings=tuple(BookingRow._make(row) for row in rows),
        groups=hits_with(session, asked["group"]),
        things=tuple(things),
        hits=tuple(hits),
    )
