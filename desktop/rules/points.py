"""Points for cancelling late and for not coming."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desktop.rules.dates import add_months
from desktop.words import CancelReason

# not the group's doing
EXCUSED = frozenset(
    {
        CancelReason.WEATHER,
        CancelReason.DESK_MISTAKE,
        CancelReason.UNDONE,
        CancelReason.REFUSED,
        CancelReason.CLOSURE,
        CancelReason.CENTER,
    }
)


def late_points(day_of_use: date, cancelled_on: date, *, days: int, points: int) -> int:
    """The points for cancelling later than `days` before use; `days` of 0 ask for nothing."""
    return points if (day_of_use - cancelled_on).days < days else 0


def stopped_until(earned: Iterable[tuple[date, int]], today: date, *, most: int, months: int) -> date | None:
    """The day from which the points of the last months are below `most` again; None when they are.

    `earned` are days of use with their points; `most` of 0 stops nobody.
    """
    counted = sorted((day, points) for day, points in earned if today < add_months(day, months))
    left = sum(points for _day, points in counted)
    if not most or left < most:
        return None
    for day, points in counted:
        left -= points
        if left < most:
            return add_months(day, months)
    return None
