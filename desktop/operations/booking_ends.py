"""What the end of a booking counts for: the points of who cancels late or does not come."""

from __future__ import annotations

from datetime import date

from desktop.models import Booking
from desktop.rules.points import EXCUSED, late_points
from desktop.rules.rulebook import Rulebook
from desktop.words import BookingState, CancelReason

KEPT = frozenset({BookingState.PROVISIONAL, BookingState.CONFIRMED})


def points_for_cancelling(book: Rulebook, booking: Booking, site_id: int, today: date, reason: CancelReason) -> int:
    """The points for cancelling a booking on the day, by the rules of its date of use; 0 in time or without fault."""
    if reason in EXCUSED or booking.state not in KEPT:
        return 0
    days = _setting(book, booking, site_id, "booking.late_cancel_days")
    points = _setting(book, booking, site_id, "booking.late_cancel_points")
    return late_points(booking.starts_at.date(), today, days=days, points=points)


def no_show_points(book: Rulebook, booking: Booking, site_id: int) -> int:
    """The points for not coming."""
    return _setting(book, booking, site_id, "booking.no_show_points")


def _setting(book: Rulebook, booking: Booking, site_id: int, name: str) -> int:
    return book.setting(name, booking.starts_at.date(), site_id, booking.resource_id, booking.class_id)
