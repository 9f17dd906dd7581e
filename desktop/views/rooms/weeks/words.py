"""The words of the week and the month: short ones for heads and parts of the day, sentences for screen readers."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.queries.days import BookingRow
from desktop.rules.lanes import EVENING, NOON, Lane
from desktop.views.rooms.timetable import words
from desktop.views.rooms.weeks.lines import Entry
from desktop.views.rooms.weeks.scene import Carried, WeekScene
from desktop.views.shared import written


def lane_word(lane: Lane) -> str:
    """The slot's own name, or the part of the day."""
    if lane.name:
        return lane.name
    if lane.start < NOON:
        return QCoreApplication.translate("Weeks", "a.m.")
    if lane.start < EVENING:
        return QCoreApplication.translate("Weeks", "p.m.")
    return QCoreApplication.translate("Weeks", "eve.")


def weekday(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd")


def today() -> str:
    return QCoreApplication.translate("Weeks", "Today")


def free_count(count: int) -> str:
    return QCoreApplication.translate("Weeks", "{count} free").format(count=count)


def closed() -> str:
    return QCoreApplication.translate("Weeks", "Closed")


def week_range(first: date) -> str:
    last = first + timedelta(days=6)
    begins = _dated(first, QCoreApplication.translate("Weeks", "d MMM"))
    same = QCoreApplication.translate("Weeks", "d MMM", "the last day of a week within one month")
    ends = _dated(last, same if last.month == first.month else QCoreApplication.translate("Weeks", "d MMM"))
    return QCoreApplication.translate("Weeks", "{first} – {last}").format(first=begins, last=ends)


def _dated(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def start_word(moment: datetime) -> str:
    """9 or 13:30: the hour alone where it is a whole one."""
    return f"{moment.hour}:{moment.minute:02}" if moment.minute else str(moment.hour)


def booking_text(scene: WeekScene, booking: BookingRow) -> str:
    late = scene.week.days[scene.day_of(booking.starts_at) or 0].rows.late_after
    told = words.block_text(booking, scene.now, scene.pc, late)
    return QCoreApplication.translate("Weeks", "{day}, {rest}").format(
        day=written.short_day(booking.starts_at.date()), rest=told
    )


def entry_text(scene: WeekScene, entry: Entry) -> str:
    if entry.block is not None:
        return booking_text(scene, entry.block.booking)
    return _placed(scene, entry.row, entry.day, words.minute_span(entry.start, entry.end), _free())


def spot_text(scene: WeekScene) -> str:
    """What the keyboard stands on, in words, with the reason where nothing can be booked."""
    spot, week = scene.spot, scene.week
    if not week.rooms:
        return ""
    if spot.row < 0:
        return day_text(scene, spot.day)
    if spot.day < 0:
        return room_text(scene, spot.row)
    entry = scene.entry()
    if entry is not None:
        return entry_text(scene, entry)
    lane = week.lanes[week.lane_of_line(spot.row, spot.line)]
    return _placed(scene, spot.row, spot.day, lane_word(lane), _why_not(scene, spot.row, spot.day, lane))


def room_text(scene: WeekScene, row: int) -> str:
    told = words.room_text(scene.week.rooms[row])
    return QCoreApplication.translate("Weeks", "{room}: its week by the hour").format(room=told)


def day_text(scene: WeekScene, day: int) -> str:
    """The head of a day: open it."""
    rows = scene.week.days[day].rows
    facts = rows.closed or free_count(scene.week.free[day])
    told = QCoreApplication.translate("Weeks", "{day}, {facts}: open the day")
    return told.format(day=written.short_day(rows.day), facts=facts)


def carried_text(scene: WeekScene, carried: Carried) -> str:
    """What is in the hand, where, and what it runs into."""
    day = scene.week.days[carried.day]
    room = day.resource(carried.resource_id)
    parts = [words.title(carried.booking) if carried.booking else "", written.short_day(day.rows.day)]
    parts += [room.name if room else "", words.minute_span(carried.start, carried.end)]
    parts += [words.clash_text(clash, scene.now, scene.pc) for clash in carried.clashes]
    return _listed(parts)


def _why_not(scene: WeekScene, row: int, day: int, lane: Lane) -> str:
    index = scene.week.days[day]
    if rule := index.rows.hours_of(scene.week.rooms[row].id)[2]:
        return rule
    names = [band.name for band in index.closures if band.first <= row <= band.last]
    if names:
        return names[0]
    opens, closes = scene.week.hours(row, day)
    if lane.end <= opens or lane.start >= closes:
        return closed()
    return QCoreApplication.translate("Weeks", "nothing free")


def _placed(scene: WeekScene, row: int, day: int, when: str, what: str) -> str:
    return _listed([written.short_day(scene.week.days[day].rows.day), scene.week.rooms[row].name, when, what])


def _free() -> str:
    return QCoreApplication.translate("Timetable", "Free")


def _listed(parts: list[str]) -> str:
    return QCoreApplication.translate("Timetable", ", ").join(part for part in parts if part)
