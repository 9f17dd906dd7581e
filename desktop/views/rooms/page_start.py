"""What a new sheet begins with: a place, nothing else."""

from __future__ import annotations

from datetime import datetime

from desktop.queries.days import DayRows
from desktop.rules.times import time_range
from desktop.views.rooms.booking_content import Filled, usual_times
from desktop.views.rooms.timetable.rows import Wish


def start_today(rows: DayRows, now: datetime) -> Filled:
    """The day that is shown, the first room, the usual hours."""
    opens, closes = (rows.opens, rows.closes) if rows.opens < rows.closes else (9 * 60, 21 * 60)
    return Filled(
        day=rows.day.isoformat(),
        times=usual_times(rows.day, now, opens, closes),
        resource_id=rows.rooms[0].id if rows.rooms else None,
    )


def start_at(wish: Wish) -> Filled:
    return Filled(
        day=wish.starts_at.date().isoformat(),
        times=time_range(wish.starts_at, wish.ends_at),
        resource_id=wish.resource_id,
        people=str(wish.people or ""),
        items=wish.items,
    )
