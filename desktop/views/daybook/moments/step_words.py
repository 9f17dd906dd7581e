"""What is said of the day in the steps of opening and closing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.queries.day_moment_rows import DayAhead, LeftOver, StillIn, TillAtMoment
from desktop.queries.keys import KeyOut
from desktop.queries.site_days import SiteDayRow
from desktop.rules.times import clock, clock_at
from desktop.views.daybook.moments.steps import Step
from desktop.views.shared import written

MOST_EVENTS = 3


def hours(ahead: DayAhead) -> str:
    """9:00～21:00, or what closes the day."""
    if ahead.closed:
        return QCoreApplication.translate("Moments", "closed: {rule}").format(rule=ahead.closed)
    if not ahead.closes:
        return QCoreApplication.translate("Moments", "no opening hours")
    return f"{clock_at(ahead.opens)}～{clock_at(ahead.closes)}"


def day_told(ahead: DayAhead) -> str:
    """How many bookings and events there are, and what comes first."""
    told = [hours(ahead), QCoreApplication.translate("Moments", "{count} bookings").format(count=ahead.bookings)]
    if ahead.first_at is not None:
        first = f"{clock(ahead.first_at)} {ahead.first_room} {ahead.first_who}".strip()
        told.append(QCoreApplication.translate("Moments", "first {first}").format(first=first))
    events = [f"{clock(at)} {title}" for at, title in ahead.events[:MOST_EVENTS]]
    if events:
        told.append(QCoreApplication.translate("Moments", "events: {events}").format(events="、".join(events)))
    return "　".join(told)


def state_told(row: SiteDayRow) -> str:
    """Who opened and closed the day."""
    told: list[str] = []
    if row.opened_at is not None:
        text = QCoreApplication.translate("Moments", "opened {at} {who}")
        told.append(text.format(at=clock(row.opened_at), who=row.opened_by).strip())
    if row.closed_at is not None:
        late = row.closed_at.date() != row.day
        at = written.moment(row.closed_at) if late else clock(row.closed_at)
        text = QCoreApplication.translate("Moments", "closed {at} {who}")
        told.append(text.format(at=at, who=row.closed_by).strip())
    return "　".join(told) or QCoreApplication.translate("Moments", "not opened yet")


def never_closed_step(day: date) -> Step:
    return Step(
        "never_closed",
        QCoreApplication.translate("Moments", "{day} was never closed").format(day=written.short_day(day)),
        QCoreApplication.translate("Moments", "Look at what was left, or close it as it is."),
        "wants",
        (
            ("close_then", QCoreApplication.translate("Moments", "Close it")),
            ("look", QCoreApplication.translate("Moments", "Look")),
        ),
        day,
    )


def still_in_step(row: StillIn) -> Step:
    key = QCoreApplication.translate("Moments", "key {number}").format(number=row.key) if row.key else ""
    until = QCoreApplication.translate("Moments", "until {time}").format(time=clock(row.ends_at))
    return Step(
        "still_in",
        QCoreApplication.translate("Moments", "Still in: {room}").format(room=row.room),
        "　".join(part for part in (row.who, until, key) if part),
        "wants",
        (
            ("left", QCoreApplication.translate("Moments", "They have left")),
            ("booking", QCoreApplication.translate("Moments", "Look")),
        ),
        row,
    )


def key_step(row: KeyOut) -> Step:
    since = QCoreApplication.translate("Moments", "since {moment}").format(moment=written.moment(row.since))
    return Step(
        "key",
        QCoreApplication.translate("Moments", "Key {number} is not back").format(number=row.key_number),
        "　".join(part for part in (row.room, row.group, row.phone, since) if part),
        "wants",
        (
            ("key_back", QCoreApplication.translate("Moments", "It is back")),
            ("booking", QCoreApplication.translate("Moments", "Look")),
        ),
        row,
    )


def till_to_close(till: TillAtMoment) -> Step:
    if till.closed_at is not None:
        closed = QCoreApplication.translate("Moments", "closed {at}").format(at=clock(till.closed_at))
        return Step("till", QCoreApplication.translate("Moments", "Till"), closed, "done")
    return Step(
        "till",
        QCoreApplication.translate("Moments", "Close the till"),
        QCoreApplication.translate("Moments", "Count the money and write the day down."),
        "open",
        (("till", QCoreApplication.translate("Moments", "To the till")),),
    )


def unclosed_tills(days: Sequence[date]) -> list[Step]:
    if not days:
        return []
    told = "、".join(written.short_day(day) for day in days)
    return [
        Step(
            "tills_before",
            QCoreApplication.translate("Moments", "The till of {days} was not closed").format(days=told),
            "",
            "wants",
            (("till", QCoreApplication.translate("Moments", "To the till")),),
        )
    ]


def left_steps(left: LeftOver) -> list[Step]:
    """What waits by the day; nothing where nothing does."""
    open_list = QCoreApplication.translate("Moments", "Open the list")
    told = (
        ("entries", left.entries_due, QCoreApplication.translate("Moments", "Records due: {count}")),
        (
            "displays",
            left.displays_due,
            QCoreApplication.translate("Moments", "Flyers and posters to take down: {count}"),
        ),
        ("loans", left.loans_late, QCoreApplication.translate("Moments", "Loans not back: {count}")),
        ("jobs", left.jobs_begun, QCoreApplication.translate("Moments", "Print jobs begun and not finished: {count}")),
    )
    about = {"jobs": left.first_job}
    return [
        Step(key, text.format(count=count), "", "wants", ((key, open_list),), about.get(key))
        for key, count, text in told
        if count
    ]
