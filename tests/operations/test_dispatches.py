from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import CaseClosed, ChangedElsewhere, Missing, NotAllowed, NotFound, NotReadable, VisitOver
from desktop.models import Consultation, Contact, Dispatch
from desktop.operations.cases import close_case
from desktop.operations.dispatches import (
    DispatchRequest,
    VisitReport,
    call_off_dispatch,
    change_dispatch,
    plan_dispatch,
    report_dispatch,
)
from desktop.operations.merge import merge_groups
from desktop.operations.undo import undo
from desktop.queries.consultation_stats import consultation_counts
from desktop.words import Channel, DispatchState, Openness, StaffRole
from tests.cases import make_case, make_desk

YESTERDAY = datetime(2026, 11, 20, 14)
SEEN = VisitReport(note="会の様子を見た", advice="名簿の様式を渡した", minutes=60, topic_ids=(1,))


@pytest.fixture
def write(database, made):
    return lambda verb, **arguments: database.write(partial(verb, **arguments), made.by)


def visit(database, key):
    with database.reading() as session:
        return session.get_one(Dispatch, key)


def contacts(database):
    with database.reading() as session:
        return list(session.scalars(select(Contact).order_by(Contact.id)))


def test_a_visit_to_a_group_begins_a_case_with_a_contact_on_site(database, made, write):
    key = write(plan_dispatch, request=DispatchRequest(planned_at=YESTERDAY, group_id=made.choir)).answer
    with pytest.raises(Missing):
        write(report_dispatch, dispatch_id=key, report=replace(SEEN, topic_ids=()))
    done = write(report_dispatch, dispatch_id=key, report=SEEN)
    (one,) = contacts(database)
    assert (one.channel, one.at, one.minutes, one.consultation_id) == (Channel.ON_SITE, YESTERDAY, 60, done.answer)
    found = visit(database, key)
    assert (found.state, found.consultation_id, found.contact_id) == (DispatchState.VISITED, done.answer, one.id)
    with database.reading() as session:
        assert session.get_one(Consultation, done.answer).group_id == made.choir
    with pytest.raises(VisitOver) as refused:
        write(report_dispatch, dispatch_id=key, report=SEEN)
    assert refused.value == VisitOver("鎌倉合唱団", YESTERDAY.date())
    write(undo, number=done.number)
    found = visit(database, key)
    assert (found.state, found.consultation_id, found.contact_id) == (DispatchState.PLANNED, None, None)


def test_one_case_with_three_visits_is_one_case_and_three_contacts(database, made, write):
    first = write(plan_dispatch, request=DispatchRequest(planned_at=YESTERDAY, group_id=made.choir)).answer
    case_id = write(report_dispatch, dispatch_id=first, report=SEEN).answer
    for hour in (8, 9):
        planned = DispatchRequest(planned_at=datetime(2026, 11, 21, hour), consultation_id=case_id)
        key = write(plan_dispatch, request=planned).answer
        assert write(report_dispatch, dispatch_id=key, report=replace(SEEN, topic_ids=())).answer == case_id
        assert visit(database, key).group_id == made.choir
    assert [one.consultation_id for one in contacts(database)] == [case_id] * 3
    with database.reading() as session:
        counts = consultation_counts(session, date(2026, 11, 1), date(2026, 12, 1), ("channel",))
    assert (counts.unit, counts.total, counts.contacts) == ("cases", 1, 3)
    assert [(row.key, row.count) for row in counts.rows] == [(("on_site",), 1)]


def test_a_visit_is_planned_otherwise_or_called_off(database, made, write):
    case_id = make_case(database, made)
    planned = DispatchRequest(planned_at=YESTERDAY, consultation_id=case_id, place=" 集会所 ")
    key = write(plan_dispatch, request=planned).answer
    assert (visit(database, key).place, visit(database, key).staff_id) == ("集会所", made.manager)
    other = make_desk(database, StaffRole.ADVISOR)
    write(change_dispatch, dispatch_id=key, request=replace(planned, staff_id=other.staff_id), seen_version=1)
    with pytest.raises(ChangedElsewhere) as refused:
        write(change_dispatch, dispatch_id=key, request=replace(planned, place="会館"), seen_version=1)
    assert refused.value.mine["place"] == "会館"
    number = write(call_off_dispatch, dispatch_id=key).number
    for verb, more in ((report_dispatch, {"report": SEEN}), (change_dispatch, {"request": planned})):
        with pytest.raises(VisitOver):
            write(verb, dispatch_id=key, **more)
    write(undo, number=number)
    assert visit(database, key).state is DispatchState.PLANNED


def test_what_cannot_be_planned_or_reported_is_refused(database, made, write):
    case_id = make_case(database, made)
    for wish, refusal in (
        ({}, Missing),
        ({"group_id": 999}, NotFound),
        ({"consultation_id": 999}, NotFound),
        ({"group_id": made.choir, "staff_id": 99}, NotFound),
    ):
        with pytest.raises(refusal):
            write(plan_dispatch, request=DispatchRequest(planned_at=YESTERDAY, **wish))
    key = write(plan_dispatch, request=DispatchRequest(planned_at=YESTERDAY, consultation_id=case_id)).answer
    for wrong, refusal in (({"note": " "}, Missing), ({"at": datetime(2026, 11, 22)}, NotReadable)):
        with pytest.raises(refusal):
            write(report_dispatch, dispatch_id=key, report=replace(SEEN, **wrong))
    write(close_case, consultation_id=case_id)
    with pytest.raises(CaseClosed):
        write(report_dispatch, dispatch_id=key, report=SEEN)
    write(call_off_dispatch, dispatch_id=key)


def test_who_may_not_open_the_case_neither_goes_nor_reports(database, made, write):
    case_id = make_case(database, made, openness=Openness.NAMED)
    desk = make_desk(database, StaffRole.ADVISOR)
    planned = DispatchRequest(planned_at=YESTERDAY, consultation_id=case_id)
    key = write(plan_dispatch, request=planned).answer
    with pytest.raises(NotAllowed):
        write(change_dispatch, dispatch_id=key, request=replace(planned, staff_id=desk.staff_id))
    for act in (
        partial(plan_dispatch, request=planned),
        partial(report_dispatch, dispatch_id=key, report=SEEN),
        partial(call_off_dispatch, dispatch_id=key),
    ):
        with pytest.raises(NotAllowed):
            database.write(act, desk)


def test_a_planned_visit_goes_to_the_group_that_the_other_lives_on_in_and_back(database, made, write):
    planned, past = (
        write(plan_dispatch, request=DispatchRequest(planned_at=YESTERDAY, group_id=made.choir)).answer for _ in "ab"
    )
    write(call_off_dispatch, dispatch_id=past)
    both = {"keep_id": made.readers, "lose_id": made.choir, "choice": {}, "seen_keep": 1, "seen_lose": 1}
    act = write(merge_groups, **both)
    assert (visit(database, planned).group_id, visit(database, past).group_id) == (made.readers, made.choir)
    moved = DispatchRequest(planned_at=datetime(2026, 11, 28, 14), place="集会所")
    write(change_dispatch, dispatch_id=planned, request=moved)
    write(undo, number=act.number)
    found = visit(database, planned)
    assert (found.group_id, found.place) == (made.choir, "集会所")
