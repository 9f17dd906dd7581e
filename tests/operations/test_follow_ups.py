from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from desktop.errors import ChangedElsewhere, Missing, NotAllowed, NotFound, NotReadable
from desktop.models import FollowUp
from desktop.operations.cases import close_case
from desktop.operations.follow_ups import (
    FollowUpRequest,
    add_follow_up,
    change_follow_up,
    finish_follow_up,
    hand_over_follow_up,
    move_follow_up,
    take_back_follow_up,
)
from desktop.operations.undo import undo
from desktop.words import Openness, StaffRole
from tests.cases import make_case, make_desk

CALL = FollowUpRequest(what="折り返し電話", due_on=date(2026, 11, 28), remind_on=date(2026, 11, 26))
TODAY = date(2026, 11, 21)


@pytest.fixture
def write(database, made):
    return lambda verb, **arguments: database.write(partial(verb, **arguments), made.by)


@pytest.fixture
def call(database, made, write):
    return write(add_follow_up, consultation_id=make_case(database, made), request=CALL).answer


def seen(database, key):
    with database.reading() as session:
        return session.get_one(FollowUp, key)


def test_what_is_to_be_done_is_moved_handed_over_done_and_open_again(database, write, call):
    other = make_desk(database, StaffRole.ADVISOR)
    write(move_follow_up, follow_up_id=call, due_on=date(2026, 12, 5))
    assert (seen(database, call).due_on, seen(database, call).remind_on) == (date(2026, 12, 5), date(2026, 12, 3))
    write(hand_over_follow_up, follow_up_id=call, staff_id=other.staff_id)
    assert seen(database, call).staff_id == other.staff_id
    write(finish_follow_up, follow_up_id=call, result=" つながった ")
    assert (seen(database, call).done_on, seen(database, call).result) == (TODAY, "つながった")
    assert write(finish_follow_up, follow_up_id=call).number == 0
    number = write(take_back_follow_up, follow_up_id=call).number
    assert (seen(database, call).done_on, seen(database, call).result) == (None, "つながった")
    write(undo, number=number)
    assert seen(database, call).done_on == TODAY


def test_what_was_changed_by_two_desks_is_shown_to_the_second(database, write, call):
    write(change_follow_up, follow_up_id=call, request=replace(CALL, what="手紙", remind_on=None), seen_version=1)
    assert (seen(database, call).what, seen(database, call).remind_on) == ("手紙", None)
    with pytest.raises(ChangedElsewhere) as refused:
        write(change_follow_up, follow_up_id=call, request=replace(CALL, what="訪ねる"), seen_version=1)
    assert (refused.value.theirs["what"], refused.value.mine["what"]) == ("手紙", "訪ねる")


@pytest.mark.parametrize(
    ("wish", "refusal"),
    [
        ({"what": " "}, Missing("what")),
        ({"remind_on": date(2026, 11, 29)}, NotReadable("remind_on", "2026-11-29")),
        ({"staff_id": 99}, NotFound("staff", "99")),
    ],
)
def test_what_cannot_be_noted_is_refused(write, call, wish, refusal):
    for act in (
        partial(add_follow_up, consultation_id=1, request=replace(CALL, **wish)),
        partial(change_follow_up, follow_up_id=call, request=replace(CALL, **wish)),
    ):
        with pytest.raises(type(refusal)) as refused:
            write(act)
        assert refused.value == refusal


def test_a_closed_case_keeps_what_was_left_open(write, call):
    write(close_case, consultation_id=1, follow_ups="keep")
    write(move_follow_up, follow_up_id=call, due_on=date(2026, 12, 5))
    write(finish_follow_up, follow_up_id=call, result="すんだ")


def test_nobody_gets_what_they_could_not_open(database, made, write):
    case_id = make_case(database, made, openness=Openness.NAMED)
    call = write(add_follow_up, consultation_id=case_id, request=CALL).answer
    desk = make_desk(database, StaffRole.ADVISOR)
    with pytest.raises(NotAllowed):
        write(hand_over_follow_up, follow_up_id=call, staff_id=desk.staff_id)
    for act in (
        partial(finish_follow_up, follow_up_id=call),
        partial(move_follow_up, follow_up_id=call, due_on=TODAY),
        partial(change_follow_up, follow_up_id=call, request=CALL),
        partial(take_back_follow_up, follow_up_id=call),
    ):
        with pytest.raises(NotAllowed):
            database.write(act, desk)
