"""A day and a time that stand in two fields."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtWidgets import QLineEdit

from desktop.errors import Missing, NotReadable
from desktop.rules.dates import read_time
from desktop.views.shared.fields import DayField


def moment_of(day: DayField, field: QLineEdit, keys: tuple[str, str]) -> datetime:
    """The moment; 24:00 is midnight of the next day. Raises Missing and NotReadable with the key of the field."""
    day.editingFinished.emit()
    if (found := day.value()) is None:
        raise Missing(keys[0])
    try:
        minutes = read_time(field.text())
    except NotReadable as unread:
        raise NotReadable(keys[1], field.text()) from unread
    return datetime.combine(found, time.min) + timedelta(minutes=minutes)
