"""The words of today: how long until somebody comes, how late they are, since when a thing is due."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.queries.days import BookingRow
from desktop.queries.todays import ApplicationsWaiting, FollowUpDue, TodayRows
from desktop.rules.dates import era_year
from desktop.rules.times import clock, clock_at
from desktop.views.shared import written
from desktop.views.shared.tag import Mark
from desktop.views.today.lines import Line
from desktop.words import BookingState

SOON = timedelta(hours=1)
APPLICATION = "verb.register"


def head_facts(rows: TodayRows, waited_for: int) -> str:
    """Era, opening hours, how many bookings, how many are waited for."""
    day = rows.day
    era, year = era_year(day.day)
    parts = [QCoreApplication.translate("Today", "{era} {era_year}").format(era=era, era_year=year)]
    if day.closed:
        parts.append(QCoreApplication.translate("Today", "closed: {rule}").format(rule=day.closed))
    elif day.opens < day.closes:
        hours = f"{clock_at(day.opens)}～{clock_at(day.closes)}"
        parts.append(QCoreApplication.translate("Today", "open {hours}").format(hours=hours))
    if day.bookings:
        count = len(day.bookings)
        parts.append(QCoreApplication.translate("Today", "{count} bookings").format(count=count))
    if waited_for:
        parts.append(QCoreApplication.translate("Today", "{count} arriving soon").format(count=waited_for))
    return "　".join(parts)


def arrival(row: BookingRow, now: datetime, *, unpaid: bool) -> Line:
    """Who comes, where, and what is still to be paid."""
    minutes = int(abs(now - row.starts_at) / timedelta(minutes=1))
    late = now > row.starts_at and minutes > 0
    if not minutes:
        under = QCoreApplication.translate("Today", "now")
    elif late:
        under = QCoreApplication.translate("Today", "{minutes} min ago").format(minutes=minutes)
    elif row.starts_at - now < SOON:
        under = QCoreApplication.translate("Today", "in {minutes} min").format(minutes=minutes)
    else:
        under = ""
    parts = [row.room, written.people(row.people) if row.people else ""]
    mark = None
    if unpaid:
        owed = QCoreApplication.translate("Today", "Unpaid {fee}").format(fee=written.yen(row.fee))
        mark = Mark(owed, "warn", "thing.money")
    elif row.state is BookingState.PROVISIONAL:
        mark = Mark(written.state_word(row.state), "warn", "state.provisional")
    return Line(
        key=row.id,
        lead=clock(row.starts_at),
        lead_under=under,
        is_late=late,
        title=row.group,
        detail="・".join(part for part in parts if part),
        mark=mark,
        act=QCoreApplication.translate("Today", "They are here"),
    )


def expiring(row: BookingRow, now: datetime) -> Line:
    """A provisional booking that dies today."""
    assert row.expires_at is not None
    tonight = row.expires_at.date() > now.date()
    when = "24:00" if tonight else clock(row.expires_at)
    return Line(
        key=row.id,
        icon="state.provisional",
        title=QCoreApplication.translate("Today", "Provisional booking ends"),
        detail=row.group,
        right=QCoreApplication.translate("Today", "today {time}").format(time=when),
        is_urgent=True,
    )


def follow_up(due: FollowUpDue, today: date) -> Line:
    """Something to do for a case; what is overdue says since when."""
    if due.due_on < today:
        right = QCoreApplication.translate("Today", "since {day}").format(day=written.short_day(due.due_on))
    else:
        right = QCoreApplication.translate("Today", "today")
    return Line(
        key=due.consultation_id,
        icon="thing.phone_out",
        title=due.what,
        detail=due.group or due.case_number,
        right=right,
        is_urgent=due.due_on < today,
    )


def renewals(count: int) -> Line:
    return Line(
        key=0,
        icon="thing.renewal",
        title=QCoreApplication.translate("Today", "Registrations to renew"),
        detail=QCoreApplication.translate("Today", "ending within 30 days"),
        right=QCoreApplication.translate("Today", "{count} groups").format(count=count),
    )


def applications(waiting: ApplicationsWaiting) -> Line:
    """Applications nobody has decided; it leads to the one that has waited longest."""
    return Line(
        key=waiting.group_id,
        icon=APPLICATION,
        title=QCoreApplication.translate("Today", "Applications to review"),
        detail=waiting.group,
        right=QCoreApplication.translate("Today", "{count} groups").format(count=waiting.count),
    )
