from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import ChangedElsewhere, FollowUpsOpen, Missing, NotAllowed, NotFound
from desktop.models import CaseGroup, CasePerson, Consultation, ConsultationTopic, FollowUp, Staff, Topic
from desktop.operations.case_links import link_case, unlink_case
from desktop.operations.case_people import add_case_person, change_case_person, remove_case_person
from desktop.operations.cases import (
    CaseRequest,
    change_case,
    close_case,
    hand_over_all,
    hand_over_case,
    reopen_case,
)
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.follow_ups import FollowUpRequest
from desktop.operations.undo import undo
from desktop.rules.link_kinds import LinkKind
from desktop.words import ActorKind, CaseOutcome, CaseState, Openness, StaffRole
from tests.cases import make_case, make_desk

CALL = FollowUpRequest(what="折り返し電話", due_on=date(2026, 11, 28))
ABOUT = CaseRequest(actor=ActorKind.GROUP, topic_ids=(2,), summary="空き家の改修", caller="会計担当")


@pytest.fixture
def write(database, made):
    return lambda verb, **arguments: database.write(partial(verb, **arguments), made.by)


def rows(database, model, *columns):
    with database.reading() as session:
        by_key = select(*(getattr(model, column) for column in columns)).order_by(*model.__table__.primary_key)
        return [tuple(row) for row in session.execute(by_key)]


def case_of(database):
    return rows(database, Consultation, "state", "outcome", "result", "closed_at")[0]


@pytest.mark.parametrize(("choice", "done_on"), [("keep", None), ("finish", date(2026, 11, 21))])
def test_open_follow_ups_are_asked_about_and_never_lost(database, made, write, choice, done_on):
    case_id = make_case(database, made, follow_up=CALL)
    with pytest.raises(FollowUpsOpen):
        write(close_case, consultation_id=case_id, outcome=CaseOutcome.ANSWERED)
    closing = partial(write, close_case, consultation_id=case_id, follow_ups=choice, follow_up_result="不要になった")
    number = closing(outcome=CaseOutcome.REALIZED, result="空き家が\n見つかった").number
    state, outcome, result, closed_at = case_of(database)
    assert (state, outcome, result) == (CaseState.CLOSED, CaseOutcome.REALIZED, "空き家が\n見つかった")
    assert closed_at.date() == date(2026, 11, 21)
    (kept,) = rows(database, FollowUp, "done_on", "result")
    assert kept == (done_on, "不要になった" if done_on else "")
    write(undo, number=number)
    assert case_of(database) == (CaseState.OPEN, None, "", None)
    assert rows(database, FollowUp, "done_on", "result") == [(None, "")]


def test_how_it_ended_can_be_said_later_and_is_open_again_when_it_goes_on(database, made, write):
    case_id = make_case(database, made)
    write(close_case, consultation_id=case_id)
    assert write(close_case, consultation_id=case_id).number == 0
    write(close_case, consultation_id=case_id, outcome=CaseOutcome.LEFT, result="連絡なし")
    assert case_of(database)[:3] == (CaseState.CLOSED, CaseOutcome.LEFT, "連絡なし")
    write(reopen_case, consultation_id=case_id)
    assert case_of(database) == (CaseState.OPEN, None, "連絡なし", None)


def test_a_case_handed_over_takes_along_what_is_to_be_done_for_it(database, made, write):
    case_id = make_case(database, made, follow_up=CALL)
    to = make_desk(database, StaffRole.ADVISOR)
    act = write(hand_over_case, consultation_id=case_id, staff_id=to.staff_id, why="次は会則を見る")
    assert rows(database, Consultation, "staff_id") == [(to.staff_id,)]
    assert rows(database, FollowUp, "what", "staff_id", "due_on") == [
        ("折り返し電話", to.staff_id, date(2026, 11, 28)),
        ("次は会則を見る", to.staff_id, date(2026, 11, 21)),
    ]
    write(undo, number=act.number)
    assert rows(database, FollowUp, "what", "staff_id") == [("折り返し電話", made.manager)]


def test_an_advisor_who_left_leaves_nothing_behind(database, made, write):
    left = make_desk(database, StaffRole.ADVISOR)
    to = make_desk(database, StaffRole.ADVISOR, "next")
    make_case(database, made, left)
    closed = make_case(database, made, left)
    write(close_case, consultation_id=closed)
    make_case(database, made, follow_up=replace(CALL, staff_id=left.staff_id))
    database.write(lambda session, _acting: setattr(session.get_one(Staff, left.staff_id), "active", False), made.by)
    with pytest.raises(NotFound):
        write(hand_over_case, consultation_id=1, staff_id=left.staff_id)
    assert write(hand_over_all, from_staff_id=left.staff_id, to_staff_id=to.staff_id).answer == 1
    assert rows(database, Consultation, "staff_id") == [(to.staff_id,), (left.staff_id,), (made.manager,)]
    assert rows(database, FollowUp, "staff_id") == [(to.staff_id,)]


def test_nobody_is_put_in_charge_of_what_they_may_not_open(database, made, write):
    staff = make_desk(database, StaffRole.STAFF)
    case_id = make_case(database, made, openness=Openness.ADVISORS)
    with pytest.raises(NotAllowed):
        write(hand_over_case, consultation_id=case_id, staff_id=staff.staff_id)
    with pytest.raises(NotAllowed):
        database.write(partial(change_case, consultation_id=case_id, request=ABOUT), staff)


def test_a_case_says_something_else_and_what_another_wrote_is_not_lost(database, made, write):
    def closer(session, _acting):
        session.add(Topic(name="空き家バンク", parent_id=2, position=99))
        session.flush()

    database.write(closer, made.by)
    with database.reading() as session:
        below = session.scalars(select(Topic.id).where(Topic.name == "空き家バンク")).one()
    case_id = make_case(database, made)
    was = CaseRequest(actor=ActorKind.CITIZEN, topic_ids=(1,), summary=rows(database, Consultation, "summary")[0][0])
    write(add_contact, consultation_id=case_id, request=ContactRequest(note="また来た"))
    change = partial(write, change_case, consultation_id=case_id, seen=was)
    act = change(request=replace(ABOUT, topic_ids=(below,), group_id=1))
    assert rows(database, ConsultationTopic, "topic_id") == [(2,), (below,)]
    assert rows(database, Consultation, "summary", "caller", "group_id") == [("空き家の改修", "会計担当", 1)]
    with pytest.raises(ChangedElsewhere):
        change(request=ABOUT)
    for wrong, refusal in (({"summary": " "}, Missing), ({"topic_ids": ()}, Missing), ({"group_id": 99}, NotFound)):
        with pytest.raises(refusal):
            write(change_case, consultation_id=case_id, request=replace(ABOUT, **wrong))
    write(undo, number=act.number)
    assert rows(database, ConsultationTopic, "topic_id") == [(1,)]


def test_the_number_of_somebody_taken_out_is_given_to_nobody(database, made, write):
    case_id = make_case(database, made)
    add = partial(write, add_case_person, consultation_id=case_id)
    add(role="代表", name="佐藤", phone="0467-00-0001")
    second = add(role="会計", name="鈴木").answer
    write(undo, number=write(remove_case_person, person_id=second).number)
    assert rows(database, CasePerson, "number", "role", "name")[1] == (2, "会計", "鈴木")
    write(remove_case_person, person_id=second)
    add(role="監事")
    write(change_case_person, person_id=1, role="前代表", name="佐藤")
    assert rows(database, CasePerson, "number", "role", "name") == [(1, "前代表", "佐藤"), (2, "", ""), (3, "監事", "")]
    with pytest.raises(NotFound):
        write(change_case_person, person_id=second, role="会計")
    with pytest.raises(Missing):
        add(role="　")


def test_a_case_is_linked_and_let_go(database, made, write):
    case_id = make_case(database, made, group_id=1)
    link = partial(write, link_case, consultation_id=case_id, kind=LinkKind.GROUP)
    assert link(record_id=1).number == 0  # the group that came is no other
    link(record_id=2)
    assert link(record_id=2).number == 0
    with pytest.raises(NotFound):
        link(record_id=99)
    let_go = write(unlink_case, consultation_id=case_id, kind=LinkKind.GROUP, record_id=2).number
    assert rows(database, CaseGroup, "group_id") == []
    write(undo, number=let_go)
    assert rows(database, CaseGroup, "group_id") == [(2,)]
