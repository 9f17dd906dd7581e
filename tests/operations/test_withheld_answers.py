"""A draft of an answer may say what the case does from which it was made: who may not open that does not see it."""

from __future__ import annotations

from functools import partial

import pytest

from desktop.errors import NotAllowed, NotFound
from desktop.jobs.handouts import handout
from desktop.operations.knowledge import (
    KnowledgeRequest,
    approve_card,
    change_card,
    make_card_from_case,
    retire_card,
)
from desktop.operations.undo import undo
from desktop.queries.knowledge import CardShelf, knowledge_card, knowledge_cards
from desktop.queries.search import find_anything
from desktop.words import Openness, StaffRole
from tests.cases import make_case, make_desk
from tests.makers import NOW

TODAY = NOW.date()
WORDS = KnowledgeRequest(question="椿油絵の相続", answer="遺言を書く")


def test_a_draft_from_what_is_kept_back_is_for_those_who_may_open_that(database, made):
    advisor = make_desk(database, StaffRole.ADVISOR, "yui")
    case_id = make_case(database, made, openness=Openness.NAMED)
    card_id = database.write(partial(make_card_from_case, consultation_id=case_id, request=WORDS), made.by).answer

    def seen_by(by):
        with database.reading() as session:
            rows = knowledge_cards(session, TODAY, 1, shelf=CardShelf.DRAFT, staff_id=by.staff_id)
            found = find_anything(session, number, NOW, staff_id=by.staff_id, site_id=1)
            return len(rows), knowledge_card(session, card_id, TODAY, 1, by.staff_id) is not None, found

    with database.reading() as session:
        number = knowledge_card(session, card_id, TODAY, 1, made.manager).number
    assert seen_by(made.by)[:2] == (1, True)
    assert seen_by(advisor)[:2] == (0, False)
    assert "椿" not in repr(seen_by(advisor)[2])
    with pytest.raises(NotFound):
        handout(database, advisor, "knowledge-card", number, {})
    for act in (partial(change_card, request=WORDS), approve_card, retire_card):
        with pytest.raises(NotAllowed):
            database.write(partial(act, card_id=card_id), advisor)
    database.write(partial(approve_card, card_id=card_id), made.by)
    assert seen_by(advisor)[1]
    handout(database, advisor, "knowledge-card", number, {})


def test_an_answer_from_what_is_kept_back_is_taken_back_by_those_who_may_open_that(database, made):
    clerk = make_desk(database, StaffRole.STAFF, "aya")
    case_id = make_case(database, made, openness=Openness.ADVISORS)
    written = database.write(partial(make_card_from_case, consultation_id=case_id, request=WORDS), made.by)
    with pytest.raises(NotAllowed):
        database.write(partial(undo, number=written.number), clerk)
    database.write(partial(undo, number=written.number), made.by)
