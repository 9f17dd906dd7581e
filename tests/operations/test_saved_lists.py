"""Lists under a name, looks of one's own, and two groups that are two."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from desktop.errors import AlreadyThere, Missing, NotFound, TooLongText
from desktop.operations.not_the_same import say_not_the_same
from desktop.operations.saved_lists import change_list, drop_list, keep_look, save_list
from desktop.operations.undo import undo
from desktop.queries.saved_lists import look_of, saved_lists
from desktop.rules.group_filter import GroupFilter, as_kept
from tests.makers import NOW

TODAY = NOW.date()
UNSEEN = GroupFilter(not_seen_since=date(2025, 11, 21), field_ids=(1, 3))


def listed(database, today=TODAY):
    with database.reading() as session:
        return [(row.name, row.asked) for row in saved_lists(session, today)]


def test_a_list_is_kept_changed_dropped_and_brought_back(database, made):
    keep = partial(save_list, name=" 一年来ていない ", asked=as_kept(UNSEEN, TODAY))
    key = database.write(keep, made.by).answer
    assert listed(database) == [("一年来ていない", UNSEEN)]
    assert listed(database, date(2027, 1, 31))[0][1].not_seen_since == date(2026, 1, 31)
    database.write(partial(change_list, list_id=key, name="一年来ていない", asked={"text": "大船"}), made.by)
    assert listed(database) == [("一年来ていない", GroupFilter(text="大船"))]
    dropped = database.write(partial(drop_list, list_id=key), made.by)
    assert listed(database) == []
    database.write(partial(undo, number=dropped.number), made.by)
    assert len(listed(database)) == 1


def test_a_name_that_cannot_be_is_refused(database, made):
    database.write(partial(save_list, name="大船", asked={}), made.by)
    for name, refusal in (("大船", AlreadyThere), (" ", Missing), ("長" * 61, TooLongText)):
        with pytest.raises(refusal):
            database.write(partial(save_list, name=name, asked={}), made.by)
    with pytest.raises(NotFound):
        database.write(partial(drop_list, list_id=9), made.by)


def test_a_look_is_nobody_elses_business(database, made):
    for width in (120, 160):
        done = database.write(partial(keep_look, name="groups", look={"widths": {"name": width}}), made.by)
        assert (done.number, done.changes.tables) == (0, frozenset())
    with database.reading() as session:
        assert look_of(session, made.manager, "groups") == {"widths": {"name": 160}}
        assert look_of(session, made.manager, "bookings") == look_of(session, None, "groups") == {}


def test_two_groups_are_said_to_be_two_once(database, made):
    say = partial(say_not_the_same, group_id=made.readers, other_id=made.choir)
    first, again = database.write(say, made.by), database.write(say, made.by)
    assert (first.answer, again.number) == (again.answer, 0)
    for other in (made.readers, 99):
        with pytest.raises(NotFound):
            database.write(partial(say_not_the_same, group_id=made.readers, other_id=other), made.by)
