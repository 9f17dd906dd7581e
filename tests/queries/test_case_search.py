"""Finding earlier cases again, by words, by likeness, in time order."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest

from desktop.operations.contacts import ContactRequest, add_contact
from desktop.queries.case_search import search_cases
from desktop.queries.case_timeline import last_answer
from desktop.queries.case_wish import CaseWish
from desktop.queries.consultations import viewer_of
from desktop.queries.similar_cases import similar_cases
from desktop.storage.clock import standing_clock
from desktop.words import ActorKind, CaseState, Openness, StaffRole
from tests.cases import make_case, make_desk

LATER = datetime(2026, 11, 21, 12)
PLACES = (
    "空き家を使って子どもの居場所を作りたい。大家さんとは話がついている。",
    "補助金の申請書の書き方を知りたい。締切は12月1日。",
    "会計ソフトの選び方",
)


@pytest.fixture
def asked(database, made):
    """Three cases of an hour each; the last only for its advisor, and one more contact with the first."""
    database.clock = standing_clock(LATER)
    for hour, note in enumerate(PLACES):
        more = {"openness": Openness.NAMED} if hour == 2 else {}
        group = {"group_id": made.choir} if hour else {"caller": "見本さん"}
        make_case(
            database,
            made,
            note=note,
            at=datetime(2026, 11, 21, 8 + hour),
            topic_ids=(hour + 1,),
            actor=ActorKind.GROUP if hour else ActorKind.CITIZEN,
            **group,
            **more,
        )
    request = ContactRequest(note="大家さんと契約した", advice="保険に入る", at=datetime(2026, 11, 21, 11))
    database.write(partial(add_contact, consultation_id=1, request=request), made.by)
    return make_desk(database, StaffRole.STAFF).staff_id


def told(database, question, staff_id=1):
    with database.reading() as session:
        return question(session, viewer_of(session, staff_id))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("大家", [("R8-0001", "大家さんと契約した")]),
        ("話がついて", [("R8-0001", "大家さんとは話がついている。")]),
        ("作りたい。大家", [("R8-0001", PLACES[0])]),
        ("保険", [("R8-0001", "保険に入る")]),
        ("見本さん", [("R8-0001", "")]),
        ("締", [("R8-0002", "締切は12月1日。")]),
        ("合唱", [("R8-0003", ""), ("R8-0002", "")]),
        ("家い居", []),
        ("", [("R8-0003", ""), ("R8-0002", ""), ("R8-0001", "")]),
        ("　。", []),
    ],
)
def test_the_place_of_the_words_is_told_newest_first(database, asked, words, found):
    rows = told(database, lambda *who: search_cases(*who, CaseWish(text=words)))
    assert [(row.number, row.place) for row in rows] == found


@pytest.mark.parametrize(
    ("wish", "numbers"),
    [
        (CaseWish(topic_id=2), ["R8-0002"]),
        (CaseWish(actor=ActorKind.GROUP), ["R8-0003", "R8-0002"]),
        (CaseWish(text="合唱", topic_id=1), []),
        (CaseWish(state=CaseState.CLOSED), []),
        (CaseWish(since=date(2026, 11, 22)), []),
        (CaseWish(staff_id=1, until=date(2026, 11, 22)), ["R8-0003", "R8-0002", "R8-0001"]),
    ],
)
def test_what_else_is_wished_for_narrows_it(database, asked, wish, numbers):
    assert [row.number for row in told(database, lambda *who: search_cases(*who, wish))] == numbers


def test_who_may_not_open_a_case_finds_nothing_of_it(database, made, asked):
    for question in (
        lambda *who: search_cases(*who, CaseWish(text="会計")),
        lambda *who: similar_cases(*who, "会計ソフトのこと"),
    ):
        assert told(database, question)
        assert not told(database, question, asked)


def test_cases_that_share_rare_words_come_first(database, made, asked):
    likest = told(database, lambda *who: similar_cases(*who, "空き家で居場所をひらきたい"))
    assert [(case.number, case.who, case.answer) for case in likest] == [("R8-0001", "見本さん", "保険に入る")]
    by_group = told(database, lambda *who: similar_cases(*who, "", (2,), made.choir))
    assert [case.number for case in by_group] == ["R8-0002", "R8-0003"]
    assert not told(database, lambda *who: similar_cases(*who, "空き家", but=1))
    assert not told(database, lambda *who: similar_cases(*who, "", (1,)))


def test_the_last_answer_is_that_about_the_topic_or_to_the_group(database, made, asked):
    assert told(database, lambda *who: last_answer(*who, topic_id=1)).advice == "保険に入る"
    assert told(database, lambda *who: last_answer(*who, group_id=made.choir)) is None
