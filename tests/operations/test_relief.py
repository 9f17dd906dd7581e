from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest

from desktop.errors import (
    AlreadyDecided,
    ChangedElsewhere,
    Contradicts,
    DayToCome,
    Missing,
    NotAllowed,
    NotFound,
    NotReadable,
)
from desktop.models import ReliefApplication
from desktop.models.reliefs import relief_on
from desktop.operations.merge import merge_groups
from desktop.operations.relief import (
    ReliefWish,
    apply_for_relief,
    approve_relief,
    change_relief,
    refuse_relief,
    withdraw_relief,
)
from desktop.operations.staff import add_staff
from desktop.operations.undo import undo
from desktop.words import ReliefState, StaffRole
from tests.makers import NOW

TODAY = NOW.date()
APRIL = date(2027, 4, 1)
WISH = ReliefWish(ground_id=1, valid_from=TODAY, valid_until=APRIL, percent=50, paper_on=TODAY)


@pytest.fixture
def act(database, made):
    def write(verb, by=made.by, **arguments):
        return database.write(partial(verb, **arguments), by)

    return write


def held(database, group, day=TODAY, *, printing=True):
    with database.reading() as session:
        return relief_on(session, group, day, printing=printing)


def test_relief_holds_once_a_manager_approved_it_and_in_its_time(database, made, act):
    application = act(apply_for_relief, group_id=made.choir, wish=replace(WISH, paper_on=None, rooms=False)).answer
    assert held(database, made.choir) == (0, "")
    with pytest.raises(Missing):
        act(approve_relief, application_id=application, seen_version=1)
    act(change_relief, application_id=application, wish=replace(WISH, rooms=False), seen_version=1)
    approve = {"application_id": application, "seen_version": 2}
    with pytest.raises(ChangedElsewhere):
        act(approve_relief, application_id=application, seen_version=1)
    clerk = act(add_staff, code="aya", name="彩", role=StaffRole.STAFF).answer
    with pytest.raises(NotAllowed):
        act(approve_relief, by=replace(made.by, staff_id=clerk), **approve)
    done = act(approve_relief, **approve)
    percent, ground = held(database, made.choir)
    assert (percent, bool(ground)) == (50, True)
    assert held(database, made.choir, printing=False) == held(database, made.choir, APRIL) == (0, "")
    assert held(database, made.choir, TODAY - timedelta(days=1)) == held(database, made.readers) == (0, "")
    with pytest.raises(AlreadyDecided):
        act(refuse_relief, application_id=application, reason="対象外", seen_version=3)
    act(undo, number=done.number)
    assert held(database, made.choir) == (0, "")


def test_of_several_the_one_that_relieves_most_holds_also_after_a_merge(database, made, act):
    for group, percent in ((made.choir, 30), (made.readers, 70), (made.readers, 50)):
        number = act(apply_for_relief, group_id=group, wish=replace(WISH, percent=percent)).answer
        act(approve_relief, application_id=number, seen_version=1)
    assert held(database, made.choir)[0] == 30
    act(merge_groups, keep_id=made.choir, lose_id=made.readers, choice={}, seen_keep=1, seen_lose=1)
    assert held(database, made.choir)[0] == held(database, made.readers)[0] == 70
    act(withdraw_relief, application_id=2, reason="事業の中止", seen_version=2)
    assert held(database, made.choir)[0] == 50


def test_a_refusal_says_why_and_leaves_nothing(database, made, act):
    act(apply_for_relief, group_id=made.choir, wish=WISH)
    with pytest.raises(Missing):
        act(refuse_relief, application_id=1, reason="", seen_version=1)
    act(refuse_relief, application_id=1, reason="営利の催し", seen_version=1)
    with database.reading() as session:
        found = session.get_one(ReliefApplication, 1)
        assert (found.state, found.reason, found.decided_by) == (ReliefState.REFUSED, "営利の催し", made.manager)
    assert held(database, made.choir) == (0, "")


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"ground_id": 99}, NotFound),
        ({"valid_until": TODAY}, Contradicts),
        ({"rooms": False, "printing": False}, Missing),
        ({"percent": 101}, NotReadable),
        ({"percent": 0}, NotReadable),
        ({"paper_on": TODAY + timedelta(days=1)}, DayToCome),
    ],
)
def test_what_cannot_be_applied_for_is_refused(made, act, wrong, refusal):
    with pytest.raises(refusal):
        act(apply_for_relief, group_id=made.choir, wish=replace(WISH, **wrong))
