from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial

import pytest

from desktop.errors import Missing, NotFound, NotReadable
from desktop.operations.daybook import count_visit, put_away_note, write_note
from desktop.operations.undo import undo
from desktop.queries.daybook import notes, visit_counts, visits_on
from desktop.storage.clock import standing_clock
from desktop.words import Importance, VisitPurpose
from tests.makers import NOW

TODAY = NOW.date()


def count(database, made, purpose=VisitPurpose.ROOM, people=1):
    return database.write(partial(count_visit, purpose=purpose, people=people), made.by)


def note(database, made, text, **more):
    return database.write(partial(write_note, text=text, **more), made.by)


def told(database, day=TODAY):
    with database.reading() as session:
        return [row.text for row in notes(session, 1, day)]


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


def test_notes_are_told_until_they_are_put_away(database, made):
    first = note(database, made, " 和室の鍵は予備を \n")
    second = note(database, made, "印刷機2は修理中", importance=Importance.IMPORTANT)
    note(database, made, "きょうだけ", until=TODAY)
    assert told(database) == ["印刷機2は修理中", "きょうだけ", "和室の鍵は予備を"]
    assert told(database, TODAY + timedelta(days=1)) == ["印刷機2は修理中", "和室の鍵は予備を"]
    assert told(database, TODAY - timedelta(days=1)) == []
    put_away = database.write(partial(put_away_note, note_id=first.answer), made.by)
    assert told(database) == ["印刷機2は修理中", "きょうだけ"]
    database.write(partial(undo, number=put_away.number), made.by)
    assert "和室の鍵は予備を" in told(database)
    database.write(partial(undo, number=second.number), made.by)
    assert "印刷機2は修理中" not in told(database)
    with pytest.raises(Missing):
        note(database, made, " 　")
    with pytest.raises(NotFound):
        database.write(partial(put_away_note, note_id=99), made.by)
