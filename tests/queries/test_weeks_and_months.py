from __future__ import annotations

from datetime import date
from functools import partial

from desktop.operations.bookings import book_room
from desktop.operations.room_rules import change_opening_hours
from desktop.queries.days import day_rows
from desktop.queries.months import month_free
from desktop.queries.weeks import week_rows
from desktop.rules.rule_changes import WeekHours
from tests.makers import NOW, make_request

MONDAY = date(2026, 11, 16)


def test_a_week_tells_its_days_and_a_month_what_is_free(database, made):
    for day, room, start, end in (
        ("2026-11-21", made.room_a, "14:00", "16:00"),
        ("2026-11-22", made.joined, "9:00", "13:00"),
    ):
        request = make_request(made, day=day, resource_id=room, start=start.zfill(5), end=end)
        database.write(partial(book_room, request=request), made.by)
    with database.reading() as session:
        week = week_rows(session, 1, MONDAY, NOW)
        month = month_free(session, date(2026, 11, 30), NOW)
    assert [day.day.day for day in week.days] == [16, 17, 18, 19, 20, 21, 22]
    assert [len(day.bookings) for day in week.days] == [0, 0, 0, 0, 0, 1, 1]
    (site,) = month.sites
    days = {told.day.day: told for told in site.days}
    assert (site.rooms, len(site.days), month.first_day) == (3, 30, date(2026, 11, 1))
    assert days[20].free == (3, 3, 3)
    assert days[21].free == (3, 2, 3)
    assert days[22].free == (1, 1, 3)
    assert (days[21].bookings, days[22].bookings) == (1, 1)


def test_a_room_with_hours_of_its_own_is_told_in_day_week_and_month(database, made):
    saturday = (None, None, None, None, None, (600, 960), None)
    own = WeekHours(1, saturday, room_id=made.japanese)
    database.write(partial(change_opening_hours, week=own, valid_from=date(2026, 1, 1)), made.by)
    with database.reading() as session:
        day = day_rows(session, 1, date(2026, 11, 21), NOW)
        week = week_rows(session, 1, MONDAY, NOW)
        month = month_free(session, date(2026, 11, 30), NOW)
    assert day.room_hours == {made.japanese: (600, 960, "")}
    assert [bool(each.room_hours) for each in week.days] == [False] * 5 + [True, False]
    told = {told.day.day: told.free for told in month.sites[0].days}
    assert (told[20], told[21]) == ((3, 3, 3), (3, 3, 2))
