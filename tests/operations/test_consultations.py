from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import (
    CaseClosed,
    ChangedSince,
    FollowUpsOpen,
    Missing,
    NotAllowed,
    NotFound,
    NotReadable,
    TooLongText,
)
from desktop.models import Consultation, FollowUp, JournalFact, JournalPayload
from desktop.operations.case_words import summary_of
from desktop.operations.cases import close_case, reopen_case
from desktop.operations.consultations import add_consultation
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.follow_ups import FollowUpRequest, add_follow_up, finish_follow_up
from desktop.operations.referrals import add_referral
from desktop.operations.undo import undo
from desktop.queries.case_details import consultation
from desktop.queries.case_wish import CaseWish
from desktop.queries.consultations import Viewer, find_consultations
from desktop.queries.group_cards import group_card
from desktop.queries.listed_cases import cases_for
from desktop.words import CaseState, Confidentiality, Openness, StaffRole
from tests.cases import make_case, make_desk, request_for
from tests.makers import NOW

CALL = FollowUpRequest(what="折り返し電話", due_on=date(2026, 11, 28))
MANAGER = Viewer(1, StaffRole.MANAGER)


@pytest.fixture
def write(database, made):
    """Write as the manager; answer and journal number."""
    return lambda verb, **arguments: database.write(partial(verb, **arguments), made.by)


def details(database, case_id=1):
    with database.reading() as session:
        found = consultation(session, MANAGER, case_id)
    if found is None:
        return None
    follow_ups = tuple(replace(row, version=0) for row in found.follow_ups)
    return replace(found, version=0, follow_ups=follow_ups)  # versions only rise


def test_three_fields_make_a_case_with_its_first_contact(database, made, write):
    case_id = write(add_consultation, request=request_for(note="  空き家で\n居場所を作りたい ")).answer
    found = details(database, case_id)
    assert found is not None
    assert (found.row.number, found.row.summary, found.row.state) == (
        "R8-0001",
        "空き家で",
        CaseState.OPEN,
    )
    assert [(one.note, one.minutes, one.staff) for one in found.contacts] == [
        ("空き家で\n居場所を作りたい", None, "高橋")
    ]
    with database.reading() as session:
        fact = session.scalars(select(JournalFact).where(JournalFact.verb == "add_consultation")).one()
        assert fact.record == f"consultations:{case_id}"
        kept = session.scalars(select(JournalPayload.confidentiality).where(JournalPayload.number == fact.number))
        assert set(kept) == {Confidentiality.CONFIDENTIAL, Confidentiality.ORDINARY}  # topics are no secret


@pytest.mark.parametrize(
    ("wish", "refusal"),
    [
        ({"note": " \n"}, Missing("note")),
        ({"topic_ids": ()}, Missing("topic")),
        ({"topic_ids": (1, 999)}, NotFound("topic", "999")),
        ({"group_id": 999}, NotFound("group", "999")),
        ({"minutes": -1}, NotReadable("minutes", "-1")),
        ({"minutes": 1441}, NotReadable("minutes", "1441")),
        ({"caller": "あ" * 301}, TooLongText("caller", 301, 300)),
        ({"follow_up": FollowUpRequest(what=" ", due_on=date(2026, 11, 28))}, Missing("what")),
    ],
)
def test_what_cannot_be_written_is_refused_and_leaves_nothing(database, made, write, wish, refusal):
    with pytest.raises(type(refusal)) as refused:
        write(add_consultation, request=request_for(**wish))
    assert vars(refused.value) == vars(refusal)
    with database.reading() as session:
        assert cases_for(session, made.by.staff_id, CaseWish()).rows == ()
    case_id = write(add_consultation, request=request_for()).answer
    assert details(database, case_id).row.number == "R8-0001"


def test_a_case_goes_on_and_is_closed_when_all_is_done(database, made, write):
    case_id = make_case(database, made, follow_up=CALL)
    write(add_contact, consultation_id=case_id, request=ContactRequest(note="電話した", minutes=10))
    write(add_referral, consultation_id=case_id, target="地域のつながり課")
    with pytest.raises(FollowUpsOpen) as refused:
        write(close_case, consultation_id=case_id)
    assert (refused.value.number, refused.value.count) == ("R8-0001", 1)
    write(finish_follow_up, follow_up_id=1)
    write(close_case, consultation_id=case_id)
    found = details(database, case_id)
    assert (found.row.state, found.row.contacts, found.row.open_follow_ups) == (CaseState.CLOSED, 2, 0)
    assert found.follow_ups[0].done_on == date(2026, 11, 21)
    assert found.referrals[0].made_on == date(2026, 11, 21)
    for verb, more in ((add_contact, {"request": ContactRequest(note="x")}), (add_follow_up, {"request": CALL})):
        with pytest.raises(CaseClosed):
            write(verb, consultation_id=case_id, **more)
    write(reopen_case, consultation_id=case_id)
    assert details(database, case_id).row.state is CaseState.OPEN


def test_what_is_done_already_is_no_act(database, made, write):
    case_id = make_case(database, made, follow_up=CALL)
    write(finish_follow_up, follow_up_id=1)
    assert write(finish_follow_up, follow_up_id=1).number == 0
    assert write(reopen_case, consultation_id=case_id).number == 0


def test_every_act_is_undone_and_done_again(database, made, write):
    acts = {
        "contact": partial(write, add_contact, consultation_id=1, request=ContactRequest(note="ふたたび")),
        "follow-up": partial(write, add_follow_up, consultation_id=1, request=CALL),
        "referral": partial(write, add_referral, consultation_id=1, target="社会福祉協議会"),
        "finished": partial(write, finish_follow_up, follow_up_id=1),
    }
    make_case(database, made, follow_up=CALL)
    for name, act in acts.items():
        before = details(database)
        number = act().number
        after = details(database)
        assert before != after, name
        number = write(undo, number=number).number
        assert details(database) == before, name
        write(undo, number=number)
        assert details(database) == after, name
    write(finish_follow_up, follow_up_id=2)
    closing = write(close_case, consultation_id=1).number
    write(undo, number=closing)
    assert details(database).row.state is CaseState.OPEN


def test_a_case_that_is_undone_is_withdrawn_and_comes_back_to_be_found(database, made, write):
    number = write(add_consultation, request=request_for(follow_up=CALL)).number
    number = write(undo, number=number).number
    with database.reading() as session:
        assert session.get_one(Consultation, 1).state is CaseState.WITHDRAWN
        assert session.scalars(select(FollowUp)).all() == []
        assert cases_for(session, made.by.staff_id, CaseWish()).rows == ()
        assert find_consultations(session, MANAGER, "居場所") == ()
    assert details(database) is None
    with pytest.raises(NotFound):
        write(add_contact, consultation_id=1, request=ContactRequest(note="x"))
    write(undo, number=number)
    with database.reading() as session:
        assert [row.number for row in find_consultations(session, MANAGER, "居場所")] == ["R8-0001"]
    assert details(database).follow_ups[0].what == "折り返し電話"


def test_an_undone_contact_is_not_found_any_more(database, made, write):
    make_case(database, made)
    number = write(add_contact, consultation_id=1, request=ContactRequest(note="助成金の締切")).number
    write(undo, number=number)
    with database.reading() as session:
        assert find_consultations(session, MANAGER, "締切") == ()
        assert len(find_consultations(session, MANAGER, "居場所")) == 1


def test_a_contact_written_since_keeps_an_earlier_act_from_being_undone(database, made, write):
    number = write(add_consultation, request=request_for()).number
    write(add_contact, consultation_id=1, request=ContactRequest(note="ふたたび"))
    with pytest.raises(ChangedSince) as refused:
        write(undo, number=number)
    assert refused.value.verb == "add_contact"


@pytest.mark.parametrize(
    ("openness", "role", "needed"),
    [
        (Openness.ADVISORS, StaffRole.STAFF, StaffRole.ADVISOR),
        (Openness.NAMED, StaffRole.STAFF, StaffRole.MANAGER),
        (Openness.NAMED, StaffRole.ADVISOR, StaffRole.MANAGER),
    ],
)
def test_who_may_not_open_a_case_writes_nothing_into_it(database, made, openness, role, needed):
    case_id = make_case(database, made, openness=openness, follow_up=CALL)
    by = make_desk(database, role)
    for act in (
        partial(add_contact, consultation_id=case_id, request=ContactRequest(note="x")),
        partial(finish_follow_up, follow_up_id=1),
        partial(close_case, consultation_id=case_id),
    ):
        with pytest.raises(NotAllowed) as refused:
            database.write(act, by)
        assert (refused.value.verb, refused.value.role) == (act.func.__name__, needed)


def test_whoever_wrote_a_named_case_goes_on_with_it(database, made):
    by = make_desk(database, StaffRole.STAFF)
    case_id = make_case(database, made, by=by, openness=Openness.NAMED)
    later = ContactRequest(note="続き", at=datetime(2026, 11, 20, 15))
    assert database.write(partial(add_contact, consultation_id=case_id, request=later), by).answer == 2


def test_the_beginning_of_the_note_is_the_summary():
    assert summary_of("短い") == "短い"
    assert summary_of("\n 補助金の　申請\n予算書を見た。") == "補助金の 申請"
    assert summary_of("あ" * 41) == "あ" * 40 + "…"


def test_what_nobody_can_see_is_no_note(database, made, write):
    for unseen in ("\u200b", "\u202e \u200f\n"):
        for verb, more in (
            (add_consultation, {"request": request_for(note=unseen)}),
            (add_consultation, {"request": request_for(follow_up=replace(CALL, what=unseen))}),
        ):
            with pytest.raises(Missing):
                write(verb, **more)
    case_id = write(
        add_consultation, request=request_for(note="\u202e空き\u200b家\r\nのこと", caller="田\u200b中")
    ).answer
    with pytest.raises(Missing):
        write(add_referral, consultation_id=case_id, target="\u200b")
    found = details(database, case_id)
    assert (found.contacts[0].note, found.row.summary, found.row.caller) == ("空き家\nのこと", "空き家", "田中")


def test_a_follow_up_is_for_somebody_of_the_staff(write):
    case_id = write(add_consultation, request=request_for()).answer
    with pytest.raises(NotFound):
        write(add_follow_up, consultation_id=case_id, request=replace(CALL, staff_id=99))


def test_what_is_withheld_is_not_counted_on_the_card_nor_undone_by_others(database, made, write):
    done = write(add_consultation, request=request_for(openness=Openness.ADVISORS, group_id=made.choir))
    contact = write(add_contact, consultation_id=done.answer, request=ContactRequest(note="秘密の話"))
    write(add_consultation, request=request_for(group_id=made.choir))
    with database.reading() as session:
        card = group_card(session, made.choir, NOW)
    assert card is not None
    assert card.open_cases == 1
    colleague = make_desk(database, StaffRole.STAFF)
    for number in (contact.number, done.number):
        with pytest.raises(NotAllowed):
            database.write(partial(undo, number=number), colleague)
    write(undo, number=contact.number)
