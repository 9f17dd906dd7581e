from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest

from desktop.errors import NotReadable
from desktop.operations.undo import undo
from desktop.operations.visits import count_visit
from desktop.queries.visits import visit_counts, visits_on
from desktop.storage.clock import standing_clock
from desktop.words import VisitPurpose
from tests.makers import NOW

TODAY = NOW.date()


def count(database, made, purpose=VisitPurpose.ROOM, people=1):
    return database.write(partial(count_visit, purpose=purpose, people=people), made.by)


def came(database, day=TODAY):
    with database.reading() as session:
        return visits_on(session, 1, day)


def test_visitors_add_up_by_purpose_and_undo_takes_one_back(database, made):
    count(database, made)
    count(database, made, VisitPurpose.PRINTING, 3)
    last = count(database, made)
    assert (came(database).total, came(database).of(VisitPurpose.ROOM)) == (5, 2)
    undone = database.write(partial(undo, number=last.number), made.by)
    assert came(database).of(VisitPurpose.ROOM) == 1
    database.write(partial(undo, number=undone.number), made.by)
    assert came(database).by_purpose[:2] == ((VisitPurpose.ROOM, 2), (VisitPurpose.PRINTING, 3))
    for people in (0, -1, 2**63):
        with pytest.raises(NotReadable):
            count(database, made, people=people)


def test_visitors_are_counted_by_purpose_and_hour_at_the_edges_of_days(database, made):
    for moment in (
        datetime(2026, 11, 20, 23, 59),
        datetime(2026, 11, 21, 0, 0),
        datetime(2026, 11, 21, 9, 59),
        datetime(2026, 11, 21, 10, 0),
        datetime(2026, 11, 22, 0, 0),
    ):
        database.clock = standing_clock(moment)
        count(database, made)
    count(database, made, VisitPurpose.OTHER, 2)
    with database.reading() as session:
        day = visit_counts(session, TODAY, TODAY)
        both = visit_counts(session, TODAY, date(2026, 11, 22), ("purpose",))
        assert visit_counts(session, TODAY, TODAY, ("site",)).rows == ((("本館",), 3),)
        with pytest.raises(NotReadable):
            visit_counts(session, TODAY, TODAY, ("colour",))
    assert day.rows == ((("room", "00"), 1), (("room", "09"), 1), (("room", "10"), 1))
    assert (both.total, both.rows) == (6, ((("room",), 4), (("other",), 2)))
