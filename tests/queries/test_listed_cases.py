"""The list of cases narrowed down, the answers given, and the story of a group under all its records."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import event

from desktop.models import Topic
from desktop.operations.case_links import link_case
from desktop.operations.cases import close_case, reopen_case
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.merge import merge_groups
from desktop.operations.referrals import ReferralRequest, add_referral
from desktop.queries.case_details import case_for
from desktop.queries.case_wish import CaseWish, FigureWish
from desktop.queries.consultation_dimensions import CountWish
from desktop.queries.consultations import viewer_of
from desktop.queries.group_visits import cases_of
from desktop.queries.listed_cases import case_choices, cases_for
from desktop.queries.search_hits import cases_named
from desktop.queries.similar_cases import similar_cases
from desktop.queries.taking import open_cases
from desktop.rules.link_kinds import LinkKind
from desktop.storage.clock import standing_clock
from desktop.words import ActorKind, CaseOutcome, CaseState, CountUnit, Openness, StaffRole
from tests.cases import make_case, make_desk

YEAR = {"first": date(2026, 4, 1), "until": date(2027, 4, 1)}
PHONE = FigureWish("電話", CountWish(**YEAR, by=("channel",), unit=CountUnit.CONTACTS), ("phone",))


@pytest.fixture
def told(database, made):
    """Four cases of an hour each: a closer topic, one with a second contact, one kept back, one linked to a group."""
    database.clock = standing_clock(datetime(2026, 11, 21, 12))
    with database.reading() as session:
        closer = session.query(Topic.id).where(Topic.parent_id == 2).order_by(Topic.id).first()[0]
    at = [datetime(2026, 11, 21, hour) for hour in (8, 9, 10, 11)]
    make_case(database, made, note="助成金の締切", at=at[0], topic_ids=(closer,), advice="早めに出す")
    make_case(database, made, note="会場のこと", at=at[1], topic_ids=(6,), group_id=made.choir, actor=ActorKind.GROUP)
    kept = {"openness": Openness.ADVISORS, "advice": "内密に", "group_id": made.choir}
    make_case(database, made, note="会計のこと", at=at[2], topic_ids=(2,), **kept)
    make_case(database, made, note="団体のこと", at=at[3], topic_ids=(1,), advice="まず集まる。\n次に決める。")
    later = ContactRequest(note="下見をした", advice="二階が広い", at=datetime(2026, 11, 21, 11, 30))
    database.write(partial(add_contact, consultation_id=2, request=later), made.by)
    database.write(partial(link_case, consultation_id=4, kind=LinkKind.GROUP, record_id=made.choir), made.by)
    sent = ReferralRequest(target_id=1, reason="紹介")
    database.write(partial(add_referral, consultation_id=4, request=sent), made.by)
    return closer


def listed(database, wish, staff_id=1):
    with database.reading() as session:
        return cases_for(session, staff_id, wish)


def statements(database, question):
    counted = []
    listener = lambda *_args: counted.append(1)  # noqa: E731
    with database.reading() as session:
        event.listen(session.get_bind(), "before_cursor_execute", listener)
        question(session)
        event.remove(session.get_bind(), "before_cursor_execute", listener)
    return len(counted)


def test_statements_do_not_grow_with_the_cases(database, made, told):
    questions = (
        lambda session: cases_for(session, 1, CaseWish(text="のこと", topic_id=2)),
        lambda session: cases_for(session, 1, CaseWish(answers=True)),
        lambda session: cases_of(session, made.choir, 1),
        lambda session: case_for(session, 1, 2),
    )
    before = [statements(database, question) for question in questions]
    for hour in (6, 7):
        more = {"advice": "ひとまず", "group_id": made.choir, "topic_ids": (2,)}
        make_case(database, made, note="もっと会計のこと", at=datetime(2026, 11, 20, hour), **more)
    assert [statements(database, question) for question in questions] == before


def test_every_wish_narrows_the_list(database, made, told):
    for wish, numbers in (
        (CaseWish(), [4, 3, 2, 1]),
        (CaseWish(topic_id=2), [3, 1]),
        (CaseWish(topic_id=told), [1]),
        (CaseWish(actor=ActorKind.GROUP), [2]),
        (CaseWish(openness=Openness.ADVISORS), [3]),
        (CaseWish(target_id=1), [4]),
        (CaseWish(topic_id=6, staff_id=made.manager), [2]),
        (CaseWish(state=CaseState.CLOSED), []),
        (CaseWish(figure=FigureWish("", CountWish(**YEAR, by=("topic", "month")), (2, 202611))), [3, 1]),
        (CaseWish(figure=FigureWish("", CountWish(**YEAR, by=()))), [4, 3, 2, 1]),
        (CaseWish(figure=PHONE), []),
        (CaseWish(text="のこと", since=date(2026, 11, 21), until=date(2026, 11, 22)), [4, 3, 2]),
    ):
        found = listed(database, wish)
        assert [row.id for row in found.rows] == numbers, wish
        assert found.found == len(numbers)
    staff = make_desk(database, StaffRole.STAFF).staff_id
    kept = listed(database, CaseWish(topic_id=2), staff)
    assert ([row.id for row in kept.rows], kept.withheld) == ([1], 1)


def test_all_that_are_found_are_counted_however_many_are_shown(database, told):
    with database.reading() as session:
        for wish, count in ((CaseWish(), 4), (CaseWish(text="のこと"), 3), (CaseWish(answers=True), 4)):
            found = cases_for(session, 1, wish, most=2)
            assert (len(found.rows), found.found) == (2, count)


def test_the_line_that_was_looked_for_and_the_answers_are_told(database, told):
    assert [row.place for row in listed(database, CaseWish(text="広い")).rows] == ["二階が広い"]
    answers = listed(database, CaseWish(answers=True)).rows
    assert [(row.id, row.summary, row.place) for row in answers] == [
        (2, "下見をした", "二階が広い"),
        (4, "団体のこと", "まず集まる。 次に決める。"),
        (3, "会計のこと", "内密に"),
        (1, "助成金の締切", "早めに出す"),
    ]
    assert [row.id for row in listed(database, CaseWish(answers=True, topic_id=2)).rows] == [3, 1]
    assert [row.id for row in listed(database, CaseWish(answers=True, text="二階")).rows] == [2]


def test_a_group_sees_linked_cases_and_those_of_records_merged_into_it(database, made, told):
    with database.reading() as session:
        own = cases_of(session, made.choir, 1)
        assert [row.case_id for row in own.story.rows] == [2, 4, 3, 2]
        assert (own.last.advice, own.story.contacts) == ("二階が広い", 4)
    staff = make_desk(database, StaffRole.STAFF).staff_id
    with database.reading() as session:
        seen = cases_of(session, made.choir, staff)
        assert ([row.case_id for row in seen.story.rows], seen.story.contacts) == ([2, 4, 2], 3)
    closing = partial(close_case, consultation_id=2, follow_ups="keep", outcome=CaseOutcome.ANSWERED)
    database.write(closing, made.by)  # what is over stays with the record
    merging = partial(merge_groups, keep_id=made.readers, lose_id=made.choir, choice={}, seen_keep=1, seen_lose=1)
    database.write(merging, made.by)
    with database.reading() as session:
        assert [row.case_id for row in cases_of(session, made.readers, 1).story.rows] == [2, 4, 3, 2]
        assert {row.id for row in cases_for(session, 1, CaseWish(text="読書")).rows} == {2, 3}
        viewer = viewer_of(session, 1)
        assert {case.id for case in similar_cases(session, viewer, "", (), made.readers)} == {2, 3}
        assert {hit.id for hit in cases_named(session, viewer, "読書", [made.readers], 5)} == {2, 3}
    database.write(partial(reopen_case, consultation_id=2), made.by)
    with database.reading() as session:
        assert {case.id for case in open_cases(session, 1, made.readers)} == {2, 3}


def test_what_was_answered_the_last_time_stands_with_the_next_case(database, made, told):
    case_id = make_case(database, made, group_id=made.choir, at=datetime(2026, 11, 21, 11, 50))
    with database.reading() as session:
        last = case_for(session, 1, case_id).last_time
        assert (last.case_id, last.answer) == (2, "二階が広い")
        assert case_for(session, 1, 1).last_time is None


def test_what_the_list_can_be_narrowed_to(database, made, told):
    with database.reading() as session:
        choices = case_choices(session)
    ids = [key for key, _name in choices.topics]
    assert told in choices.closer
    assert ids.index(2) < ids.index(told) < ids.index(3)
    assert (made.manager, "高橋") in choices.staff
