"""Times of day as people here write them: without a leading zero, and a day ends at 24:00."""

from __future__ import annotations

from datetime import datetime, time, timedelta


def clock(moment: datetime) -> str:
    """9:05; midnight is 0:00."""
    return f"{moment.hour}:{moment.minute:02}"


def clock_at(minutes: int) -> str:
    """The time so many minutes after midnight, up to 24:00."""
    return f"{minutes // 60}:{minutes % 60:02}"


def end_clock(starts_at: datetime, ends_at: datetime) -> str:
    """The time of an end; the midnight that ends the day of the start is 24:00."""
    midnight = datetime.combine(starts_at.date(), time.min) + timedelta(days=1)
    return "24:00" if ends_at == midnight else clock(ends_at)


def time_range(starts_at: datetime, ends_at: datetime, to: str = "～") -> str:
    """9:00～12:00 of one day."""
    return f"{clock(starts_at)}{to}{end_clock(starts_at, ends_at)}"
