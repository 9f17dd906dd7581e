"""The words of the timetable: short ones for its blocks, whole sentences for tooltips and screen readers."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.errors import Offer, OutsideHours, RoomClosed, SiteClosed
from desktop.queries.days import BookingRow, RoomRow
from desktop.rules.times import clock, clock_at, time_range
from desktop.views.rooms.timetable.cells import Cell, extent
from desktop.views.rooms.timetable.day import DayIndex, is_late, is_over
from desktop.views.rooms.timetable.pull import Pull
from desktop.views.rooms.timetable.rows import Clash
from desktop.views.shared import written
from desktop.views.shared.machine_words import down_words
from desktop.views.shared.machine_words import state_word as state_word_of
from desktop.words import LIVE_STATES, OPEN_STATES, BookingState, OfferKind


def minute_span(start: int, end: int) -> str:
    return f"{clock_at(start)}～{clock_at(end)}"


def until(moment: datetime, now: datetime) -> str:
    """The hour when it is today, else the day."""
    if moment.date() == now.date():
        if moment.minute == 0:
            return QCoreApplication.translate("Timetable", "until {hour}:00").format(hour=moment.hour)
        return QCoreApplication.translate("Timetable", "until {time}").format(time=clock(moment))
    if (moment.year, moment.month) == (now.year, now.month):
        return QCoreApplication.translate("Timetable", "until day {day}").format(day=moment.day)
    return QCoreApplication.translate("Timetable", "until {month}/{day}").format(month=moment.month, day=moment.day)


def minutes_left(booking: BookingRow, now: datetime) -> str:
    if booking.expires_at is None:
        return ""
    minutes = max(0, -((now - booking.expires_at) // timedelta(minutes=1)))
    return QCoreApplication.translate("Timetable", "{minutes} min left").format(minutes=minutes)


def people(count: int | None) -> str:
    return "" if count is None else written.people(count)


def dotted(*parts: str) -> str:
    return "・".join(part for part in parts if part)


def title(booking: BookingRow) -> str:
    """What stands in the first line: the group, or that somebody is on the phone."""
    return booking.group or QCoreApplication.translate("Timetable", "Held by phone")


def shortened(name: str, most: int) -> str:
    return name if len(name) <= most else f"{name[: most - 1]}…"


def state_word(booking: BookingRow, now: datetime, late_after: int = 0) -> str:
    if booking.state is BookingState.HELD:
        return QCoreApplication.translate("Timetable", "On hold")
    if booking.state is BookingState.PROVISIONAL:
        return QCoreApplication.translate("Timetable", "Provisional")
    if booking.state is not BookingState.CONFIRMED:
        return written.state_word(booking.state)
    if is_late(booking, now, late_after):
        return QCoreApplication.translate("Timetable", "Not here yet")
    if is_over(booking, now):
        return QCoreApplication.translate("Timetable", "Done")
    return QCoreApplication.translate("Timetable", "Booked")


def badge(booking: BookingRow) -> str:
    """What has to be seen to: a closure or a broken machine displaced it, or it is not paid."""
    if booking.must_move and booking.state in OPEN_STATES:
        return QCoreApplication.translate("Timetable", "Has to move")
    if not booking.paid and booking.state in LIVE_STATES:
        return QCoreApplication.translate("Timetable", "Unpaid")
    return ""


def rivals(others: int) -> str:
    """How many ask for the same place, where there are others."""
    if not others:
        return ""
    return QCoreApplication.translate("Timetable", "{count} requests").format(count=others + 1)


def second_lines(booking: BookingRow, now: datetime, pc: str, late_after: int = 0) -> tuple[str, ...]:
    """What may stand under the name, the longest first; the last is the state's word alone."""
    word = state_word(booking, now, late_after)
    if booking.state is BookingState.HELD:
        return held_lines(booking, now, pc)
    if booking.state is BookingState.PROVISIONAL and booking.expires_at is not None:
        limit = f"{word} {until(booking.expires_at, now)}"
        return dotted(limit, people(booking.people)), limit, word
    return dotted(word, people(booking.people)), word


def held_lines(booking: BookingRow, now: datetime, pc: str) -> tuple[str, ...]:
    left = minutes_left(booking, now)
    word = state_word(booking, now) if booking.group else ""
    if booking.pc == pc:
        here = QCoreApplication.translate("Timetable", "This desk")
        return dotted(word, here, left), dotted(word, left), left or state_word(booking, now)
    staff = booking.staff or ""
    who = f"{booking.pc} {staff}".strip()
    return dotted(word, who, left), dotted(word, staff, left), dotted(word, left), left or word


def block_text(booking: BookingRow, now: datetime, pc: str, late_after: int = 0) -> str:
    """Everything about a booking in one sentence."""
    times = time_range(booking.starts_at, booking.ends_at)
    parts = [title(booking), booking.room, times, second_lines(booking, now, pc, late_after)[0]]
    parts += [part for part in (badge(booking), _key(booking), _buffer(booking)) if part]
    if booking.purpose:
        parts.append(booking.purpose)
    if booking.number:
        parts.append(QCoreApplication.translate("Timetable", "No. {number}").format(number=booking.number))
    return QCoreApplication.translate("Timetable", ", ").join(parts)


def _key(booking: BookingRow) -> str:
    if not booking.key_is_out:
        return ""
    return QCoreApplication.translate("Timetable", "key {number} is out").format(number=booking.key_number)


def _buffer(booking: BookingRow) -> str:
    if not booking.buffer_before + booking.buffer_after:
        return ""
    kept = QCoreApplication.translate("Timetable", "kept free: {before} min before, {after} min after")
    return kept.format(before=booking.buffer_before, after=booking.buffer_after)


def room_text(room: RoomRow) -> str:
    parts = [room.name, people(room.capacity or None), room.note, down_words(room) if room.is_down else ""]
    return QCoreApplication.translate("Timetable", ", ").join(part for part in parts if part)


def under_name(room: RoomRow) -> tuple[str, str]:
    """What stands under a room's name, and its colour: how many people, a note, or that a machine cannot be used."""
    if room.is_down:
        return state_word_of(room.state), "warn"
    return people(room.capacity) if room.capacity else room.note, "text_2"


def offer_name(number: int) -> str:
    return QCoreApplication.translate("Timetable", "Choice {number}").format(number=number)


def offer_facts(offer: Offer) -> tuple[str, ...]:
    """What differs from the wish, the longest form first: the room's size, or the time."""
    if offer.kind is OfferKind.OTHER_ROOM:
        return (people(offer.capacity or None),)
    return time_range(offer.starts_at, offer.ends_at), length(offer.ends_at - offer.starts_at)


def length(duration: timedelta) -> str:
    minutes = duration // timedelta(minutes=1)
    if minutes % 60:
        return QCoreApplication.translate("Timetable", "{minutes} min").format(minutes=minutes)
    return QCoreApplication.translate("Timetable", "{hours} h").format(hours=minutes // 60)


def overlap() -> str:
    return QCoreApplication.translate("Timetable", "Overlap")


def clash_label(clash: Clash) -> str:
    """The one label on the picture."""
    if isinstance(clash.obstacle, BookingRow):
        return overlap()
    if isinstance(clash.obstacle, SiteClosed):
        return QCoreApplication.translate("Timetable", "Closed")
    if isinstance(clash.obstacle, RoomClosed):
        return shortened(clash.obstacle.closure, 12)
    return QCoreApplication.translate("Timetable", "Outside hours")


def clash_text(clash: Clash, now: datetime, pc: str, most: int = 1000) -> str:
    """What is in the way, in one sentence: who and until when, or which rule; names end after `most` characters."""
    obstacle = clash.obstacle
    if isinstance(obstacle, SiteClosed):
        return QCoreApplication.translate("Timetable", "Closed: {rule}").format(rule=obstacle.rule)
    if isinstance(obstacle, OutsideHours):
        hours = minute_span(obstacle.opens, obstacle.closes)
        return QCoreApplication.translate("Timetable", "Outside opening hours {hours}").format(hours=hours)
    if isinstance(obstacle, RoomClosed):
        closed = QCoreApplication.translate("Timetable", "{closure}, {times}: cannot be used")
        return closed.format(closure=obstacle.closure, times=time_range(obstacle.start, obstacle.end))
    held = obstacle.state is BookingState.HELD
    words = QCoreApplication.translate("Timetable", "Overlaps {group}, {room}, {times} ({state})")
    return words.format(
        group=shortened(title(obstacle), most),
        room=obstacle.room,
        times=time_range(obstacle.starts_at, obstacle.ends_at),
        state=second_lines(obstacle, now, pc)[0] if held else state_word(obstacle, now),
    )


def pull_text(pull: Pull, day: DayIndex, now: datetime, pc: str) -> str:
    """What is in the hand, where, and what it runs into."""
    room = day.resource(pull.resource_id)
    parts = [title(pull.booking) if pull.booking else "", room.name if room else "", minute_span(pull.start, pull.end)]
    parts += [clash_text(clash, now, pc) for clash in pull.clashes]
    return QCoreApplication.translate("Timetable", ", ").join(part for part in parts if part)


def free_text(day: DayIndex, cell: Cell) -> str:
    """An empty cell in words, with the reason when it cannot be booked."""
    start, end = extent(day, cell)
    word = day.rows.closed or day.closure_at(cell.row, start) or QCoreApplication.translate("Timetable", "Free")
    parts = [day.rooms[cell.row].name, minute_span(start, end), word]
    return QCoreApplication.translate("Timetable", ", ").join(parts)
