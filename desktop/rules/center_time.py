"""The center's wall clock and UTC: the journal keeps UTC, people read the wall."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

CENTER_ZONE = ZoneInfo("Asia/Tokyo")


def on_the_wall(stamp: datetime) -> datetime:
    """A moment of the journal, in UTC without zone, as the center's wall showed it."""
    return stamp.replace(tzinfo=UTC).astimezone(CENTER_ZONE).replace(tzinfo=None)


def end_of_day(day: date) -> datetime:
    """When the day was over on the center's wall, in UTC without zone."""
    over = datetime.combine(day + timedelta(days=1), time.min, CENTER_ZONE)
    return over.astimezone(UTC).replace(tzinfo=None)
