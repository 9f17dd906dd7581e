"""How long flyers and posters stay, and how much room they take."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.errors import NotReadable
from desktop.rules.dates import add_months
from desktop.words import PaperSize

_DAY = timedelta(days=1)
# sheets of A4 side by side; what is smaller takes a place of its own
_SPACES = {PaperSize.A3: 2, PaperSize.B4: 2}


def shown_until(brought_on: date, event_on: date | None, months: int) -> date:
    """The last day: that of the event, or the one before the same day so many months later.

    Raises NotReadable for an event that is over.
    """
    if event_on is None:
        return add_months(brought_on, months) - _DAY
    if event_on < brought_on:
        raise NotReadable("event_on", event_on.isoformat())
    return event_on


def comes_down_on(until: date) -> date:
    """The first day on which it should not be there any more."""
    return until + _DAY


def late_on(until: date, remove_days: int) -> date:
    """The first day on which it is late to take it down, so many days after its last."""
    return until + (max(remove_days, 1) + 1) * _DAY


def spaces(size: PaperSize) -> int:
    return _SPACES.get(size, 1)
