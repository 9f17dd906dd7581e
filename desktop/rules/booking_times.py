"""Whether a stretch can be booked: closed days, hours, slots, length, and when bookings for it are accepted."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from desktop.errors import (
    AcceptanceOver,
    InThePast,
    LongerThanAllowed,
    OffSlot,
    OffTick,
    OutsideBookingWindow,
    OutsideHours,
    SiteClosed,
    TooShort,
)
from desktop.rules.booking_window import opens_on
from desktop.rules.closed_days import closed_by
from desktop.rules.opening import hours_on
from desktop.rules.rulebook import Rulebook
from desktop.rules.slots import fitting
from desktop.rules.wanted import Wanted, minutes_of, moment_at
from desktop.words import SlotGrid, WindowAnchor

_ALL_DAY = 1440


def window_opens(
    day: date, site_id: int, book: Rulebook, room_id: int | None = None, class_id: int | None = None
) -> date:
    """The first day on which the date of use can be booked."""
    if days := book.setting("booking.window_days", day, site_id, room_id, class_id):
        return day - timedelta(days=days)
    return opens_on(
        day,
        months=book.setting("booking.window_months", day, site_id, room_id, class_id),
        anchor=WindowAnchor(book.setting("booking.window_anchor", day, site_id, room_id, class_id)),
        is_open=lambda candidate: book.open_on(candidate, site_id),
    )


def window_opens_at(
    day: date, site_id: int, book: Rulebook, room_id: int | None = None, class_id: int | None = None
) -> datetime:
    """The moment from which the date of use can be booked."""
    minute = book.setting("booking.window_opens_at", day, site_id, room_id, class_id)
    return moment_at(window_opens(day, site_id, book, room_id, class_id), minute)


def accepted_until(
    day: date, site_id: int, book: Rulebook, room_id: int | None = None, class_id: int | None = None
) -> datetime | None:
    """The moment until which the date of use can be booked; None: until the use begins."""
    days = book.setting("booking.last_acceptance_days", day, site_id, room_id, class_id)
    minute = book.setting("booking.last_acceptance_at", day, site_id, room_id, class_id)
    if days <= 0 and minute >= _ALL_DAY:
        return None
    return moment_at(day - timedelta(days=days), minute)


def refuse_closed(wanted: Wanted, book: Rulebook) -> None:
    rule = closed_by(wanted.day, book.closed, wanted.site_id, wanted.room_id)
    if rule is not None:
        raise SiteClosed(**wanted.place, day=wanted.day, rule=rule.name)


def refuse_outside_hours(wanted: Wanted, book: Rulebook) -> None:
    day = wanted.day
    hours = hours_on(day, book.hours, wanted.site_id, wanted.room_id)
    opens, closes = (hours.opens, hours.closes) if hours else (0, 0)
    if minutes_of(wanted.starts_at, day) < opens or minutes_of(wanted.ends_at, day) > closes:
        raise OutsideHours(**wanted.place, day=day, opens=opens, closes=closes)


def refuse_off_grid(wanted: Wanted, book: Rulebook) -> None:
    """The stretch is some slots in a row, or lies on the grid of minutes that begins when the room opens."""
    match SlotGrid(_setting("grid", wanted, book)):
        case SlotGrid.FREE:
            return
        case SlotGrid.MINUTES:
            _refuse_off_minutes(wanted, book)
        case SlotGrid.SLOTS:
            _refuse_off_slots(wanted, book)


def refuse_wrong_length(wanted: Wanted, book: Rulebook) -> None:
    least, most = _setting("min_minutes", wanted, book), _setting("max_minutes", wanted, book)
    if wanted.minutes < least:
        raise TooShort(wanted.minutes, least)
    if 0 < most < wanted.minutes:
        raise LongerThanAllowed(wanted.minutes, most)


def refuse_past(wanted: Wanted, book: Rulebook, now: datetime) -> None:
    if wanted.starts_at + timedelta(minutes=_setting("past_minutes", wanted, book)) < now:
        raise InThePast(wanted.starts_at, now)


def refuse_too_early(wanted: Wanted, book: Rulebook, now: datetime) -> None:
    opens = window_opens_at(wanted.day, wanted.site_id, book, wanted.room_id, wanted.class_id)
    if now < opens:
        raise OutsideBookingWindow(wanted.day, opens.date(), minutes_of(opens, opens.date()))


def refuse_too_late(wanted: Wanted, book: Rulebook, now: datetime) -> None:
    until = accepted_until(wanted.day, wanted.site_id, book, wanted.room_id, wanted.class_id)
    if until is not None and until < now:
        raise AcceptanceOver(wanted.day, until)


def _setting(name: str, wanted: Wanted, book: Rulebook) -> int:
    return book.setting(f"booking.{name}", wanted.day, wanted.site_id, wanted.room_id, wanted.class_id)


def _refuse_off_minutes(wanted: Wanted, book: Rulebook) -> None:
    step = _setting("grid_minutes", wanted, book)
    hours = hours_on(wanted.day, book.hours, wanted.site_id, wanted.room_id)
    if hours is None or step <= 0:
        return
    for moment in (wanted.starts_at, wanted.ends_at):
        minutes = minutes_of(moment, wanted.day)
        # the last unit ends when the room closes, a whole one or not
        if (minutes - hours.opens) % step and not (moment == wanted.ends_at and minutes == hours.closes):
            raise OffTick(moment, step)


def _refuse_off_slots(wanted: Wanted, book: Rulebook) -> None:
    slots = book.slots(wanted.day, wanted.site_id, wanted.room_id)
    start, end = minutes_of(wanted.starts_at, wanted.day), minutes_of(wanted.ends_at, wanted.day)
    row = fitting(slots, start, end)
    if not row:
        raise OffSlot(**wanted.place, slots=tuple(slot.text for slot in slots))
    most = _setting("consecutive_slots", wanted, book)
    if 0 < most < len(row):
        raise LongerThanAllowed(wanted.minutes, row[most - 1].closes - row[0].opens)
