"""Opening hours: per site and weekday, each with a validity period."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.rules.periods import holds


@dataclass(frozen=True, slots=True)
class Hours:
    """`weekday` counts from Monday = 0; `opens` and `closes` are minutes since midnight, up to 1440.

    `valid_until` is the first day on which the hours no longer hold.
    """

    site_id: int
    weekday: int
    opens: int
    closes: int
    valid_from: date
    valid_until: date | None

    def cover(self, day: date) -> bool:
        return self.weekday == day.weekday() and holds(day, self.valid_from, self.valid_until)


def hours_on(day: date, hours: Iterable[Hours], site_id: int) -> Hours | None:
    """Return the hours that began last among those that hold on `day`; None when the site has none that day."""
    covering = (entry for entry in hours if entry.site_id == site_id and entry.cover(day))
    return max(covering, key=lambda entry: entry.valid_from, default=None)
