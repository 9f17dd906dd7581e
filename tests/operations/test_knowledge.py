"""The center's answers: written, approved, checked again, made from a case, found."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest

from desktop.errors import ChangedElsewhere, Missing, NotAllowed, NotFound, NotReadable
from desktop.operations.consultations import PersonRequest
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.knowledge import (
    KnowledgeRequest,
    approve_card,
    change_card,
    make_card_from_case,
    retire_card,
    write_card,
)
from desktop.operations.undo import undo
from desktop.queries.consultations import viewer_of
from desktop.queries.fitting_cards import fitting_cards
from desktop.queries.knowledge import CardShelf, card_by_number, knowledge_card, knowledge_cards
from desktop.queries.knowledge_from_case import card_from_case
from desktop.queries.recalled import recalled
from desktop.queries.search import find_anything
from desktop.queries.search_hits import HitKind
from desktop.storage.clock import standing_clock
from desktop.words import CardState, Openness, StaffRole
from tests.cases import make_case, make_desk

ANSWER = KnowledgeRequest(
    question="NPO法人と任意団体の違いは",
    answer="法人格の有無。\n契約や口座を団体の名前で持てます。",
    source="特定非営利活動促進法",
    topic_ids=(1, 7),
)
TODAY = date(2026, 11, 21)
EARLIER = datetime(2026, 11, 21, 10)


def written(database, made, request=ANSWER):
    return database.write(partial(write_card, request=request), made.by).answer


def card(database, card_id, day=TODAY, staff_id=None):
    with database.reading() as session:
        return knowledge_card(session, card_id, day, 1, staff_id)


def listed(database, day=TODAY, **asked):
    with database.reading() as session:
        return [row.number for row in knowledge_cards(session, day, 1, **asked)]


def test_an_answer_is_handed_out_once_an_advisor_has_approved_it(database, made):
    key = written(database, made)
    assert (card(database, key).number, card(database, key).state) == ("Q0001", CardState.DRAFT)
    clerk, advisor = make_desk(database, StaffRole.STAFF), make_desk(database, StaffRole.ADVISOR)
    with pytest.raises(NotAllowed):
        database.write(partial(approve_card, card_id=key), clerk)
    with pytest.raises(NotReadable):
        database.write(partial(approve_card, card_id=key, checked_on=date(2026, 11, 22)), advisor)
    database.write(partial(approve_card, card_id=key, checked_on=date(2026, 2, 28)), advisor)
    row = card(database, key)
    assert (row.state, row.checked_by, row.check_by) == (CardState.APPROVED, "山田", date(2027, 2, 28))
    assert [topic.name for topic in row.topics] == ["団体の立ち上げ", "会計・税"]
    assert listed(database, shelf=CardShelf.DUE) == []
    assert listed(database, date(2027, 2, 28), shelf=CardShelf.DUE) == ["Q0001"]


def test_other_words_have_to_be_approved_again_and_undo_brings_the_old_ones_back(database, made):
    key = written(database, made)
    database.write(partial(approve_card, card_id=key), made.by)
    topics = KnowledgeRequest(question=ANSWER.question, answer=ANSWER.answer, source=ANSWER.source, topic_ids=(7, 2))
    database.write(partial(change_card, card_id=key, request=topics), made.by)
    assert card(database, key).state is CardState.APPROVED
    other = KnowledgeRequest(question="違いは", answer="口座", topic_ids=(2,))
    done = database.write(partial(change_card, card_id=key, request=other), made.by)
    assert (card(database, key).state, card(database, key).check_by) == (CardState.DRAFT, None)
    database.write(partial(undo, number=done.number), made.by)
    row = card(database, key)
    assert (row.state, row.question, row.checked_by) == (CardState.APPROVED, ANSWER.question, "高橋")
    assert [topic.id for topic in row.topics] == [2, 7]
    with pytest.raises(ChangedElsewhere):
        database.write(partial(retire_card, card_id=key, seen_version=1), made.by)


def test_a_card_is_made_from_a_case_by_whoever_may_open_it(database, made):
    database.clock = standing_clock(datetime(2026, 11, 21, 12))
    told = {"advice": "高﨑さんに規約を先に0467-22-0001", "people": (PersonRequest(role="代表", name="高﨑 花子"),)}
    case_id = make_case(database, made, openness=Openness.NAMED, topic_ids=(3,), at=EARLIER, **told)
    later = ContactRequest(note="また来た", advice="総会を開く", at=datetime(2026, 11, 21, 11))
    database.write(partial(add_contact, consultation_id=case_id, request=later), made.by)
    clerk = make_desk(database, StaffRole.STAFF)
    with database.reading() as session:
        assert card_from_case(session, viewer_of(session, clerk.staff_id), case_id) is None
        begun = card_from_case(session, viewer_of(session, made.manager), case_id)
    assert (begun.answer, begun.topic_ids) == ("代表さんに規約を先に（電話番号）\n総会を開く", (3,))
    request = KnowledgeRequest(question=begun.question, answer=begun.answer, topic_ids=begun.topic_ids)
    with pytest.raises(NotAllowed):
        database.write(partial(make_card_from_case, consultation_id=case_id, request=request), clerk)
    made_one = database.write(partial(make_card_from_case, consultation_id=case_id, request=request), made.by)
    assert card(database, made_one.answer, staff_id=made.manager).consultation_id == case_id
    database.write(partial(undo, number=made_one.number), made.by)
    assert card(database, made_one.answer, staff_id=made.manager) is None


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"text": "任意団体"}, ["Q0001"]),
        ({"text": "ＮＰＯ"}, ["Q0001"]),
        ({"text": "契約"}, ["Q0001"]),
        ({"text": "促進法"}, ["Q0001"]),
        ({"text": "会計"}, ["Q0001"]),
        ({"text": "q0002"}, ["Q0002"]),
        ({"text": "％"}, []),
        ({"topic_id": 7}, ["Q0001"]),
        ({"shelf": CardShelf.RETIRED}, ["Q0003"]),
        ({}, ["Q0001", "Q0002"]),
    ],
)
def test_cards_are_found_by_their_words_and_topics(database, made, asked, found):
    for request in (ANSWER, *(KnowledgeRequest(question=each, answer=each) for each in ("印刷", "駐車場"))):
        database.write(partial(approve_card, card_id=written(database, made, request)), made.by)
    database.write(partial(retire_card, card_id=3), made.by)
    assert listed(database, **asked) == found
    with database.reading() as session:
        assert card_by_number(session, "Q0003") == 3


@pytest.mark.parametrize(
    ("request_", "refusal"),
    [
        (KnowledgeRequest(question=" \u200b", answer="答え"), Missing),
        (KnowledgeRequest(question="問い", answer="\x00"), Missing),
        (KnowledgeRequest(question="問い", answer="答え", topic_ids=(99,)), NotFound),
    ],
)
def test_a_card_without_words_is_none(database, made, request_, refusal):
    with pytest.raises(refusal):
        written(database, made, request_)


def test_approved_answers_that_fit_are_offered_and_found_everywhere(database, made):
    key = written(database, made)
    about = partial(fitting_cards, text="任意団体のままで契約できますか", topic_ids=(7,))
    found = partial(find_anything, asked="任意団体 契約", now=datetime(2026, 11, 21, 10))
    with database.reading() as session:
        assert about(session) == ()
        assert not any(hit.kind is HitKind.ANSWER for hit in found(session).hits)
    database.write(partial(approve_card, card_id=key), made.by)
    with database.reading() as session:
        assert [card.number for card in about(session)] == ["Q0001"]
        assert fitting_cards(session, "駐車場はありますか", (7,)) == ()
        assert fitting_cards(session, "", (7,)) == ()
        hit = next(hit for hit in found(session).hits if hit.kind is HitKind.ANSWER)
        assert (hit.id, hit.title, hit.number) == (key, ANSWER.question, "Q0001")
        assert [hit.id for hit in find_anything(session, "q0001", datetime(2026, 11, 21, 10)).hits] == [key]
        assert [hit.id for hit in recalled(session, [("answer", key)], None).hits] == [key]
    database.write(partial(retire_card, card_id=key), made.by)
    with database.reading() as session:
        assert about(session) == ()
        assert not find_anything(session, "Q0001", datetime(2026, 11, 21, 10)).hits
