"""The rules of closed days, hours and settings in words of the counter."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.queries.room_rules import HitRow
from desktop.queries.ruled_things import RuledRoom
from desktop.rules.closed_days import ClosedRule
from desktop.rules.rule_hits import Why
from desktop.rules.times import clock_at, time_range
from desktop.views.shared import written
from desktop.words import ClosedDayKind, HolidayShift

ICONS = {
    ClosedDayKind.WEEKDAY: "thing.calendar",
    ClosedDayKind.NTH_WEEKDAY: "reason.inspection",
    ClosedDayKind.HOLIDAY: "reason.holiday",
    ClosedDayKind.AFTER_HOLIDAY: "reason.holiday",
    ClosedDayKind.YEARLY: "place.today",
    ClosedDayKind.DATES: "thing.calendar",
}


def kind_words() -> list[tuple[object, str]]:
    return [
        (ClosedDayKind.WEEKDAY.value, QCoreApplication.translate("RoomRules", "every week")),
        (ClosedDayKind.NTH_WEEKDAY.value, QCoreApplication.translate("RoomRules", "a week of the month")),
        (ClosedDayKind.YEARLY.value, QCoreApplication.translate("RoomRules", "every year")),
        (ClosedDayKind.DATES.value, QCoreApplication.translate("RoomRules", "certain dates")),
        (ClosedDayKind.HOLIDAY.value, QCoreApplication.translate("RoomRules", "public holidays")),
        (ClosedDayKind.AFTER_HOLIDAY.value, QCoreApplication.translate("RoomRules", "the day after a holiday")),
    ]


def shift_words() -> list[tuple[object, str]]:
    return [
        (HolidayShift.CLOSED.value, QCoreApplication.translate("RoomRules", "closed all the same")),
        (HolidayShift.OPEN.value, QCoreApplication.translate("RoomRules", "open")),
        (HolidayShift.NEXT_DAY.value, QCoreApplication.translate("RoomRules", "open, closed the next day")),
        (HolidayShift.NEXT_WEEKDAY.value, QCoreApplication.translate("RoomRules", "open, closed the next weekday")),
    ]


def weekday_words() -> list[tuple[object, str]]:
    locale = QLocale()
    return [(at, locale.dayName(at + 1, QLocale.FormatType.LongFormat)) for at in range(7)]


def short_weekday(at: int) -> str:
    return QLocale().dayName(at + 1, QLocale.FormatType.ShortFormat)


def nth_words() -> list[tuple[object, str]]:
    names = ("first", "second", "third", "fourth", "fifth")
    said = {
        "first": QCoreApplication.translate("RoomRules", "first"),
        "second": QCoreApplication.translate("RoomRules", "second"),
        "third": QCoreApplication.translate("RoomRules", "third"),
        "fourth": QCoreApplication.translate("RoomRules", "fourth"),
        "fifth": QCoreApplication.translate("RoomRules", "fifth"),
    }
    return [
        *((at + 1, said[name]) for at, name in enumerate(names)),
        (-1, QCoreApplication.translate("RoomRules", "last")),
    ]


def closed_detail(rule: ClosedRule) -> str:
    """On which days the rule closes."""
    match rule.kind:
        case ClosedDayKind.WEEKDAY:
            words = QCoreApplication.translate("RoomRules", "every {weekday}").format(
                weekday=weekday_words()[rule.weekday or 0][1]
            )
            return _with_shift(words, rule.if_holiday)
        case ClosedDayKind.NTH_WEEKDAY:
            nth = dict(nth_words())[rule.nth or 1]
            words = QCoreApplication.translate("RoomRules", "{nth} {weekday} of the month").format(
                nth=nth, weekday=weekday_words()[rule.weekday or 0][1]
            )
            return _with_shift(words, rule.if_holiday)
        case ClosedDayKind.HOLIDAY:
            return QCoreApplication.translate("RoomRules", "all public holidays")
        case ClosedDayKind.AFTER_HOLIDAY:
            return QCoreApplication.translate("RoomRules", "the first weekday after a public holiday")
        case ClosedDayKind.YEARLY:
            first, last = rule.start_month_day or (1, 1), rule.end_month_day or (1, 1)
            return _stretch(month_day(first), month_day(last))
        case ClosedDayKind.DATES:
            first, last = rule.start or date.min, rule.end or date.min
            return _stretch(dated(first), dated(last))


def month_day(pair: tuple[int, int]) -> str:
    return QLocale().toString(QDate(2028, *pair), QCoreApplication.translate("RoomRules", "d MMM"))


def dated(day: date) -> str:
    return QLocale().toString(
        QDate(day.year, day.month, day.day), QCoreApplication.translate("RoomRules", "d MMM yyyy (ddd)")
    )


def place_word(place: RuledRoom) -> str:
    """A room by its name; a machine says that it is one."""
    if not place.machine:
        return place.name
    return QCoreApplication.translate("RoomRules", "{name} (machine)").format(name=place.name)


def hit_line(row: HitRow) -> str:
    """A booking that the rules would refuse, and why."""
    why = {
        Why.CLOSED: QCoreApplication.translate("RoomRules", "closed that day"),
        Why.HOURS: QCoreApplication.translate("RoomRules", "outside the hours"),
        Why.LENGTH: QCoreApplication.translate("RoomRules", "another length"),
        Why.GRID: QCoreApplication.translate("RoomRules", "off the slots"),
        Why.GUESTS: QCoreApplication.translate("RoomRules", "no guests"),
    }
    when = f"{written.short_day(row.starts_at.date())} {time_range(row.starts_at, row.ends_at)}"
    return f"{when}  {row.room}  {row.user}  ({why[row.why]})"


def hours_words(days: Iterable[tuple[int, int] | None]) -> str:
    """Weekdays that have the same hours together: 月–金 9:00～21:00."""
    runs: list[tuple[list[int], tuple[int, int] | None]] = []
    for at, hours in enumerate(days):
        if runs and runs[-1][1] == hours:
            runs[-1][0].append(at)
        else:
            runs.append(([at], hours))
    closed = QCoreApplication.translate("RoomRules", "closed")
    parts: list[str] = []
    for at, hours in runs:
        names = short_weekday(at[0]) + (f"～{short_weekday(at[-1])}" if len(at) > 1 else "")
        parts.append(f"{names} {f'{clock_at(hours[0])}～{clock_at(hours[1])}' if hours else closed}")
    return "  ".join(parts)


def _with_shift(words: str, shift: HolidayShift) -> str:
    if shift is HolidayShift.CLOSED:
        return words
    return QCoreApplication.translate("RoomRules", "{days}; on a public holiday {then}").format(
        days=words, then=dict(shift_words())[shift.value]
    )


def _stretch(first: str, last: str) -> str:
    return first if first == last else f"{first}～{last}"
