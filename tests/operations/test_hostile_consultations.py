"""What nobody gets into consultations, however oddly, and what two at once do not take from each other."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import ChangedElsewhere, NotReadable
from desktop.models import Consultation, FollowUp, JournalPayload
from desktop.operations.cases import hand_over_case
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.dispatches import DispatchRequest, plan_dispatch
from desktop.operations.follow_ups import (
    FollowUpRequest,
    add_follow_up,
    finish_follow_up,
    hand_over_follow_up,
    move_follow_up,
)
from desktop.operations.undo import undo
from desktop.queries.consultations import find_consultations, viewer_of
from desktop.queries.knowledge import knowledge_cards
from desktop.queries.search import find_anything
from desktop.queries.similar_cases import similar_cases
from desktop.rules.dates import EARLIEST
from desktop.words import StaffRole
from tests.cases import make_case, make_desk
from tests.makers import NOW
from tests.meanwhile import meanwhile

TODAY = NOW.date()
UNTYPABLE = ("\ud83d", "\x00", "\u200b", "%_\\", '"*', "NEAR(", "-", "", "𠮷", "あ" * 5000)


@pytest.fixture
def do(database, made):
    return lambda verb, by=made.by, **arguments: database.write(partial(verb, **arguments), by).answer


@pytest.fixture
def case(database, made):
    return make_case(database, made)


def test_no_moment_lies_before_the_calendar_or_after_every_year(database, made, do, case):
    first, last = datetime(1, 1, 1), datetime(9999, 12, 31)
    for moment in (first, datetime(10, 1, 1), last):
        request = ContactRequest(note="あ", at=moment)
        for act in (
            partial(make_case, database, made, at=moment),
            partial(do, add_contact, consultation_id=case, request=request),
            partial(do, plan_dispatch, request=DispatchRequest(planned_at=moment, consultation_id=case)),
        ):
            with pytest.raises(NotReadable):
                act()
    what = FollowUpRequest(what="電話", due_on=TODAY, remind_on=date(2026, 11, 1))
    follow_up = do(add_follow_up, consultation_id=case, request=what)
    for moment in (first, last):
        with pytest.raises(NotReadable):
            do(move_follow_up, follow_up_id=follow_up, due_on=moment.date())
    do(move_follow_up, follow_up_id=follow_up, due_on=EARLIEST)
    with database.reading() as session:
        assert session.get_one(FollowUp, follow_up).remind_on == EARLIEST


def test_what_nobody_can_type_is_looked_for_in_vain_and_in_peace(database, made, case):
    with database.reading() as session:
        viewer = viewer_of(session, made.by.staff_id)
        for asked in UNTYPABLE:
            assert not find_consultations(session, viewer, asked)
            assert not similar_cases(session, viewer, asked)
            knowledge_cards(session, TODAY, 1, text=asked)
            find_anything(session, asked, NOW, staff_id=made.by.staff_id, site_id=1)


def test_of_two_who_do_the_same_none_takes_the_words_of_the_other(database, made, do, case):
    yui, jun = (make_desk(database, StaffRole.ADVISOR, code) for code in ("yui", "jun"))
    follow_up = do(add_follow_up, consultation_id=case, request=FollowUpRequest(what="電話", due_on=TODAY))

    def both(operation, mine, theirs):
        def write(act):
            return database.write(act, made.by).answer

        second = partial(database.write, partial(operation, **theirs), yui)
        return meanwhile(write, partial(operation, **mine), second)

    def to(said):
        return {"follow_up_id": follow_up, "result": said, "seen_version": 1}

    done, refused = both(finish_follow_up, to("つながった"), to("留守だった"))
    assert done == follow_up
    assert isinstance(refused, ChangedElsewhere)
    assert refused.mine == {"result": "留守だった"}
    with database.reading() as session:
        assert session.get_one(FollowUp, follow_up).result == "つながった"
        seen = session.get_one(FollowUp, follow_up).version
    hands = [{"follow_up_id": follow_up, "staff_id": each.staff_id, "seen_version": seen} for each in (yui, jun)]
    assert isinstance(both(hand_over_follow_up, *hands)[1], ChangedElsewhere)
    hands = [{"consultation_id": case, "staff_id": each.staff_id, "seen": made.manager} for each in (yui, jun)]
    assert isinstance(both(hand_over_case, *hands)[1], ChangedElsewhere)
    with database.reading() as session:
        assert session.get_one(Consultation, case).staff_id == yui.staff_id


def test_a_contact_of_a_long_case_leaves_no_copy_of_all_the_others_in_the_journal(database, made, do, case):
    do(add_contact, consultation_id=case, request=ContactRequest(note="前の話" * 500))
    written = database.write(
        partial(add_contact, consultation_id=case, request=ContactRequest(note="次の一言")), made.by
    )
    with database.reading() as session:
        payloads = session.scalars(select(JournalPayload).where(JournalPayload.number == written.number)).all()
        assert sum(len(str((each.before, each.after))) for each in payloads) < 2000
        viewer = viewer_of(session, made.by.staff_id)
        assert [len(find_consultations(session, viewer, word)) for word in ("前の話", "次の一言")] == [1, 1]
    undone = database.write(partial(undo, number=written.number), made.by)
    database.write(partial(undo, number=undone.number), made.by)
    with database.reading() as session:
        assert len(find_consultations(session, viewer_of(session, made.by.staff_id), "次の一言")) == 1
