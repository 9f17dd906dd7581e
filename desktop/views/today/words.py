"""The words of today: how long until somebody comes, how late they are, since when a thing is due."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.queries.arrivals import ArrivalFacts
from desktop.queries.days import BookingRow
from desktop.queries.todays import TodayRows
from desktop.rules.dates import era_year
from desktop.rules.times import clock, clock_at
from desktop.views.shared import written
from desktop.views.shared.tag import Mark
from desktop.views.today.acts import ARRIVE, CALLED
from desktop.views.today.line import Line, LineAct
from desktop.words import BookingState

SOON, MINUTE = timedelta(hours=1), timedelta(minutes=1)
MUCH = 100  # minutes: from there on nobody counts them


def head_facts(rows: TodayRows, waited_for: list[BookingRow], now: datetime) -> list[str]:
    """Era, opening hours, how many bookings, how many are waited for and how many of them are late."""
    day = rows.day
    era, year = era_year(day.day)
    parts = [QCoreApplication.translate("Today", "{era} {era_year}").format(era=era, era_year=year)]
    if day.closed:
        parts.append(QCoreApplication.translate("Today", "closed: {rule}").format(rule=day.closed))
    elif day.opens < day.closes:
        hours = f"{clock_at(day.opens)}～{clock_at(day.closes)}"
        parts.append(QCoreApplication.translate("Today", "open {hours}").format(hours=hours))
    slots = sum(row.advice for row in day.bookings)
    if slots:
        parts.append(QCoreApplication.translate("Today", "{count} with specialists").format(count=slots))
    if count := len(day.bookings) - slots:
        parts.append(QCoreApplication.translate("Today", "{count} bookings").format(count=count))
    if waited_for:
        arriving = QCoreApplication.translate("Today", "{count} arriving soon").format(count=len(waited_for))
        if late := sum(row.starts_at + MINUTE <= now for row in waited_for):
            arriving += QCoreApplication.translate("Today", "・{count} late").format(count=late)
        parts.append(arriving)
    return parts


def arrival(row: BookingRow, rows: TodayRows, now: datetime) -> Line:
    """Who comes, where, with which key, and what is still to be paid or handed in."""
    facts, key = rows.arrivals.of(row.id), rows.arrivals.keys.get(row.resource_id)
    minutes = int(abs(now - row.starts_at) / timedelta(minutes=1))
    late = now > row.starts_at and minutes > 0
    mark = _mark(row, facts)
    parts = [_place(row), _key_word(key) if key else written.people(row.people) if row.people else ""]
    if key and mark is not None:  # beside a mark the end is lost: not that of the key
        parts.reverse()
    return Line(
        key=row.id,
        lead=clock(row.starts_at),
        lead_under=_until(row, now, minutes, late=late),
        is_late=late,
        title=row.group,
        detail="・".join(part for part in parts if part),
        mark=mark,
        acts=_acts(facts, late=late),
        about=row,
        room_key=key,
    )


def _place(row: BookingRow) -> str:
    said = QCoreApplication.translate("Today", "specialist {name}").format(name=row.room)
    return said if row.advice else row.room


def _until(row: BookingRow, now: datetime, minutes: int, *, late: bool) -> str:
    if not minutes:
        return QCoreApplication.translate("Today", "now")
    if late:
        if minutes >= MUCH:
            return QCoreApplication.translate("Today", "late")
        return QCoreApplication.translate("Today", "{minutes} min ago").format(minutes=minutes)
    if row.starts_at - now < SOON:
        return QCoreApplication.translate("Today", "in {minutes} min").format(minutes=minutes)
    return ""


def _key_word(key: str) -> str:
    return QCoreApplication.translate("Today", "key {number}").format(number=key)


def _mark(row: BookingRow, facts: ArrivalFacts) -> Mark | None:
    """The one thing that must not be forgotten when they stand at the counter."""
    if facts.owed:
        owed = QCoreApplication.translate("Today", "Unpaid {fee}").format(fee=written.yen(facts.owed))
        return Mark(owed, "warn")
    if facts.papers_missing:
        return Mark(QCoreApplication.translate("Today", "Papers missing"), "warn", "thing.paper_missing")
    if row.state is BookingState.PROVISIONAL:
        return Mark(written.state_word(row.state), "warn", "state.provisional")
    if facts.called_at is not None:
        called = QCoreApplication.translate("Today", "Telephoned {time}").format(time=clock(facts.called_at))
        return Mark(called, "off", "thing.phone_out")
    return None


def _acts(facts: ArrivalFacts, *, late: bool) -> tuple[LineAct, ...]:
    here = LineAct(ARRIVE, QCoreApplication.translate("Today", "They are here"))
    if not late or facts.called_at is not None:
        return (here,)
    called = QCoreApplication.translate("Today", "Telephoned them {phone}").format(phone=facts.phone).strip()
    return (here, LineAct(CALLED, called, "verb.hold_by_phone"))
