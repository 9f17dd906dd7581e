"""Days of a form: read as they were typed, or refused under their field."""

from __future__ import annotations

import re
from datetime import date

from desktop.errors import Missing, NotReadable
from desktop.rules.dates import read_date
from desktop.views.shared.fields import DayField

_BETWEEN = re.compile(r"[、，,;；\s]+")


def day_of(field: DayField, key: str, today: date) -> date:
    """The day. Raises Missing, NotReadable with the key of the field."""
    day = optional_day(field, key, today)
    if day is None:
        raise Missing(key)
    return day


def optional_day(field: DayField, key: str, today: date) -> date | None:
    """The day, None where nothing stands there. Raises NotReadable."""
    typed = field.typed().strip()
    if not typed:
        return None
    try:
        return read_date(typed, today=today)
    except NotReadable as unread:
        raise NotReadable(key, field.text()) from unread


def listed_days(typed: str, key: str, today: date) -> tuple[date, ...]:
    """Days of one line, as 12/3、12/10. Raises NotReadable with the key of the field and the day that is none."""
    days: list[date] = []
    for part in filter(None, _BETWEEN.split(typed)):
        try:
            days.append(read_date(part, today=today))
        except NotReadable as unread:
            raise NotReadable(key, part) from unread
    return tuple(days)
