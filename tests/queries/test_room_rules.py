"""What holds when, and whom a change of the rules would hit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from desktop.operations.bookings import book_room
from desktop.operations.closed_days import change_closed_days
from desktop.queries.room_rules import bookings_hit, price_rows, room_rules
from desktop.rules.rule_changes import (
    ClosedChange,
    ClosedRequest,
    WeekHours,
    after_closed,
    after_hours,
    after_settings,
    as_request,
    own_value,
    week_of,
)
from desktop.rules.rule_hits import Why
from desktop.rules.settings import Scope
from desktop.words import ClosedDayKind
from tests.makers import NOW, make_request

TODAY, DECEMBER, APRIL = NOW.date(), date(2026, 12, 1), date(2027, 4, 1)
TUESDAYS = ClosedRequest(kind=ClosedDayKind.WEEKDAY, name="火曜休館", weekday=1)


def test_a_change_tells_whom_it_would_hit_before_it_is_made(database, made):
    for day in ("2026-11-24", "2026-12-08", "2026-12-09"):
        database.write(partial(book_room, request=make_request(made, day=day)), made.by)
    with database.reading() as session:
        rules = room_rules(session)
        book = rules.book
        hit = partial(bookings_hit, session, book, site_id=1, now=NOW)
        closed = replace(book, closed=after_closed(rules.closed, (ClosedChange(None, TUESDAYS),), DECEMBER))
        found = hit(closed, since=DECEMBER)
        assert [(row.room, row.user, row.starts_at.day, row.why) for row in found] == [
            ("会議室A", "鎌倉合唱団", 8, Why.CLOSED)
        ]
        evenings = WeekHours(1, ((15 * 60, 21 * 60),) * 7)
        later = replace(book, hours=after_hours(book.hours, evenings, DECEMBER))
        assert [row.why for row in hit(later, since=TODAY)] == [Why.HOURS] * 2
        assert week_of(later, 1, TODAY).days == ((540, 1260),) * 7
        for values, why in (
            ({"booking.max_minutes": 60}, Why.LENGTH),
            ({"booking.grid": "slots", "booking.slots": ["午前 9:00-12:00"]}, Why.GRID),
        ):
            other = replace(book, settings=after_settings(book.settings, values, DECEMBER, Scope(1)))
            assert [row.why for row in hit(other, since=TODAY)] == [why] * 2
        assert own_value(other, "booking.grid", DECEMBER, Scope(1, made.room_a)) is None
        assert hit(book, since=TODAY) == ()
        assert [(row.yen, row.valid_until) for row in price_rows(session, resource_id=made.room_a)] == [(200, None)]
        assert [room.joins for room in rules.rooms][2] == ("会議室A", "会議室B")


def test_a_rule_is_shown_once_with_what_becomes_of_it(database, made):
    with database.reading() as session:
        mondays = as_request(room_rules(session).closed[1])
    changes = (ClosedChange(1, None), ClosedChange(None, TUESDAYS))
    database.write(partial(change_closed_days, changes=changes, valid_from=DECEMBER), made.by)
    database.write(partial(change_closed_days, changes=(ClosedChange(1, mondays),), valid_from=APRIL), made.by)
    with database.reading() as session:
        rules = room_rules(session)
    shown = [{rules.closed[key].name: used for key, used in rules.cards(1, day)} for day in (TODAY, DECEMBER)]
    assert shown == [
        {"月曜休館": True, "年末年始": True, "火曜休館": False},
        {"月曜休館": False, "年末年始": True, "火曜休館": True},
    ]
    assert dict(rules.cards(1, APRIL))[4]
