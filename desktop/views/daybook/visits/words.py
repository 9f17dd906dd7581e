"""What the sheet of the visitors says of days and of what was put right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.queries.visits import OtherDay, VisitChange, VisitDay
from desktop.rules.times import clock
from desktop.views.frame.visit_menu import purpose_word
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.tag import Mark


def compared(day: VisitDay, *, is_today: bool) -> str:
    """The day beside the same weekday a week and a year before."""
    told = [
        _compared(QCoreApplication.translate("visits", "last week {count}"), day.last_week, is_today=is_today),
        _compared(QCoreApplication.translate("visits", "last year {count}"), day.last_year, is_today=is_today),
    ]
    return "　".join(told)


def _compared(words: str, other: OtherDay, *, is_today: bool) -> str:
    told = words.format(count=f"{other.total:,}")
    if not is_today or not other.total:
        return told
    so_far = QCoreApplication.translate("visits", "({count} by this time)").format(count=f"{other.so_far:,}")
    return f"{told} {so_far}"


def hour_word(hour: int) -> str:
    return QCoreApplication.translate("visits", "{hour} o'clock").format(hour=hour)


def change_line(change: VisitChange) -> ListLine:
    """A correction with its reason, or what was entered afterwards."""
    sign = "+" if change.people > 0 else "−"
    hour = hour_word(change.at.hour) if change.reason else clock(change.at)
    title = f"{hour}　{purpose_word(change.purpose)}　{sign}{abs(change.people):,}"
    said = change.reason or QCoreApplication.translate("visits", "Entered afterwards")
    detail = "　".join(part for part in (said, written.moment(change.entered_at), change.staff or "") if part)
    corrected = Mark(QCoreApplication.translate("visits", "corrected"), "warn", "verb.edit")
    return ListLine(change.id, title, detail, mark=corrected if change.reason else None)
