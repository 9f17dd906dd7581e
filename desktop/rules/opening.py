"""Opening hours: per site or room and weekday, each with a validity period."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.rules.periods import holds


@dataclass(frozen=True, slots=True)
class Hours:
    """`weekday` counts from Monday = 0; `opens` and `closes` are minutes since midnight, up to 1440.

    `valid_until` is the first day on which the hours no longer hold; `room_id` None are those of the whole site.
    """

    site_id: int
    weekday: int
    opens: int
    closes: int
    valid_from: date
    valid_until: date | None
    room_id: int | None = None

    def cover(self, day: date) -> bool:
        return self.weekday == day.weekday() and holds(day, self.valid_from, self.valid_until)


def hours_on(day: date, hours: Iterable[Hours], site_id: int, room_id: int | None = None) -> Hours | None:
    """The hours that began last among those that hold on `day`, the room's own before the site's; None without any."""
    covering = (
        entry for entry in hours if entry.site_id == site_id and entry.room_id in {None, room_id} and entry.cover(day)
    )
    return max(covering, key=lambda entry: (entry.room_id is not None, entry.valid_from), default=None)
