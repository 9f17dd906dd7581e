"""What is printed when a site closes, so that the counter goes on without power the next morning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from desktop.jobs.drawn import Drawn
from desktop.jobs.joined_papers import join
from desktop.jobs.print_papers import draw_print_form
from desktop.jobs.room_papers import draw_entrance, draw_keys
from desktop.jobs.visit_papers import draw_space_slip, draw_visit_tally
from desktop.operations.acting import By
from desktop.queries.day_moments import next_open_day
from desktop.queries.hand_papers import day_bookings, emergency_list, hand_slips
from desktop.queries.unpaid import unpaid_rows
from desktop.storage.database import Database

CLOSING_TITLE = "閉館時の一式"
Part = Callable[[Database, By, int, date], Drawn]


def draw_day_bookings(database: Database, by: By, site_id: int | None, day: date | None = None) -> Drawn:
    """All bookings of a day with phone numbers; today's without one. Raises NotFound."""
    from desktop.documents.day_bookings import TITLE, day_bookings_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = day_bookings(session, site_id, day or now.date(), now)
    pdf = day_bookings_pdf(rows, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(rows), f"{TITLE} {rows.day.isoformat()}")


def draw_emergency_list(database: Database, by: By, site_id: int) -> Drawn:
    """Whom to call, and what to do without power. Raises NotFound."""
    from desktop.documents.emergency_list import TITLE, emergency_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = emergency_list(session, site_id, now.date())
    return Drawn(emergency_pdf(rows, printed_at=now, staff=by.staff), unprintable(rows), f"{TITLE} {rows.site}")


def draw_hand_record(database: Database, by: By, site_id: int) -> Drawn:
    """Raises NotFound."""
    from desktop.documents import hand_record

    return _slip(database, by, site_id, hand_record, hand_record.hand_record_pdf)


def draw_booking_slip(database: Database, by: By, site_id: int) -> Drawn:
    """Raises NotFound."""
    from desktop.documents import booking_slip

    return _slip(database, by, site_id, booking_slip, booking_slip.booking_slip_pdf)


def draw_consultation_slip(database: Database, by: By, site_id: int) -> Drawn:
    """Raises NotFound."""
    from desktop.documents import consultation_slip

    return _slip(database, by, site_id, consultation_slip, consultation_slip.consultation_slip_pdf)


def draw_closing_papers(
    database: Database, by: By, site_id: int, day: date | None = None, *, without: frozenset[str] = frozenset()
) -> Drawn:
    """Everything for the next open day after `day` (today) in one file, but for the parts named. Raises NotFound."""
    with database.reading() as session:
        following = next_open_day(session, site_id, day or database.now().date())
    drawn = [part(database, by, site_id, following) for key, part in CLOSING_PARTS.items() if key not in without]
    return join(drawn, f"{CLOSING_TITLE} {following.isoformat()}")


def _unpaid_until(database: Database, by: By, site_id: int, day: date) -> Drawn:
    """Whose fee is open of all that was used, and of what begins until the end of the day."""
    from desktop.documents.unpaid_list import TITLE, unpaid_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = unpaid_rows(session, site_id, now)
    rows = replace(rows, coming=tuple(row for row in rows.coming if row.starts_at.date() <= day))
    pdf = unpaid_pdf(rows, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(rows), f"{TITLE} {rows.day.isoformat()}")


def _slip(database: Database, by: By, site_id: int, document: Any, draw: Callable[..., bytes]) -> Drawn:
    now: datetime = database.now()
    with database.reading() as session:
        slips = hand_slips(session, site_id)
    return Drawn(draw(slips, printed_at=now, staff=by.staff), document.unprintable(slips), f"{document.TITLE}")


CLOSING_PARTS: dict[str, Part] = {
    "entrance": draw_entrance,
    "bookings": draw_day_bookings,
    "keys": draw_keys,
    "unpaid": _unpaid_until,
    "emergency": lambda database, by, site, _day: draw_emergency_list(database, by, site),
    "record": lambda database, by, site, _day: draw_hand_record(database, by, site),
    "tally": draw_visit_tally,
    "booking_slip": lambda database, by, site, _day: draw_booking_slip(database, by, site),
    "space_slip": lambda database, by, site, _day: draw_space_slip(database, by, site),
    "print_form": lambda database, by, site, _day: draw_print_form(database, by, site),
    "consultation_slip": lambda database, by, site, _day: draw_consultation_slip(database, by, site),
}
