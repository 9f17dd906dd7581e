from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import pytest

from desktop.errors import ChangedElsewhere, FewerThanNobody, Missing, NotReadable
from desktop.operations.undo import undo
from desktop.operations.visits import correct_visits, count_visit
from desktop.queries.visits import visit_counts, visit_day, visits_on
from desktop.storage.clock import standing_clock
from desktop.words import VisitPurpose
from tests.makers import NOW

TODAY = NOW.date()
ROOM, PRINTING = VisitPurpose.ROOM, VisitPurpose.PRINTING


@pytest.fixture
def desk(database, made):
    def write(verb, **arguments):
        return database.write(partial(verb, **arguments), made.by)

    return write


def day_of(database, day=TODAY, now=NOW):
    with database.reading() as session:
        return visit_day(session, 1, day, now)


def test_what_was_counted_wrongly_is_put_right_and_leaves_a_trace(database, desk):
    first = desk(count_visit, purpose=ROOM, people=5)
    correct = partial(desk, correct_visits, day=TODAY, hour=10, purpose=ROOM)
    corrected = correct(people=3, reason=" 二度数えた ", seen=5)
    seen = day_of(database)
    assert (seen.total, seen.of(ROOM, 10), seen.of(PRINTING)) == (3, 3, 0)
    change = seen.changes[0]
    assert (change.people, change.reason, change.at, change.entered_at, change.staff) == (
        -2,
        "二度数えた",
        datetime(2026, 11, 21, 10),
        NOW,
        "高橋",
    )
    for wrong, refusal in (
        ({"people": -1, "reason": "x"}, FewerThanNobody),
        ({"people": 3, "reason": "x"}, Missing),
        ({"people": 2, "reason": " "}, Missing),
        ({"people": 2, "reason": "x", "seen": 5}, ChangedElsewhere),
        ({"people": 1, "reason": "x", "hour": 24}, NotReadable),
        ({"people": 1, "reason": "x", "hour": 11}, NotReadable),
    ):
        with pytest.raises(refusal):
            correct(**wrong)
    with pytest.raises(FewerThanNobody):  # two of the five were taken back already
        desk(undo, number=first.number)
    desk(undo, number=corrected.number)
    assert day_of(database).total == 5
    assert day_of(database).changes == ()


def test_who_came_earlier_counts_then_and_days_are_compared(database, desk):
    week, year = timedelta(weeks=1), timedelta(weeks=52)
    for moment, people in ((NOW - year, 7), (NOW - year + timedelta(hours=3), 1), (NOW - week, 4)):
        database.clock = standing_clock(moment)
        desk(count_visit, purpose=ROOM, people=people)
    database.clock = standing_clock(NOW)
    desk(count_visit, purpose=PRINTING, people=2, at=NOW - timedelta(minutes=61))
    seen = day_of(database)
    assert (seen.counted, seen.changes[0].people, seen.changes[0].reason) == ({(PRINTING, 8): 2}, 2, "")
    assert seen.hours == tuple(range(8, 21))
    assert (seen.last_week.total, seen.last_year.total, seen.last_year.so_far) == (4, 8, 7)
    assert day_of(database, TODAY - week).last_week.total == 0
    for at in (NOW + timedelta(minutes=1), NOW - timedelta(days=32)):
        with pytest.raises(NotReadable):
            desk(count_visit, purpose=ROOM, at=at)


def test_counts_by_everything(database, desk):
    desk(count_visit, purpose=ROOM, people=5)
    database.clock = standing_clock(NOW + timedelta(days=2))
    desk(count_visit, purpose=PRINTING, people=2)
    desk(count_visit, purpose=ROOM, people=1)

    def by(*names):
        with database.reading() as session:
            return visit_counts(session, TODAY, TODAY + timedelta(days=9), names).rows

    assert by("weekday") == ((("mon",), 3), (("sat",), 5))
    assert by("day", "purpose") == (
        (("2026-11-21", "room"), 5),
        (("2026-11-23", "room"), 1),
        (("2026-11-23", "printing"), 2),
    )
    assert by("month", "hour", "site") == ((("2026-11", "10", "本館"), 8),)
    with database.reading() as session:
        assert visits_on(session, 1, TODAY).total == 5
        assert visit_counts(session, TODAY, TODAY, ("purpose",), site_id=2).rows == ()
