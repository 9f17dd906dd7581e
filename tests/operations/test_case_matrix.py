"""Who comes to know what of a case: role by level, on every road there is to one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import NotAllowed, NotFound
from desktop.jobs.handouts import handout
from desktop.models import JournalFact, JournalPayload
from desktop.operations.acting import By
from desktop.operations.case_links import link_case
from desktop.operations.case_people import add_case_person
from desktop.operations.case_readers import name_readers, read_case, set_openness
from desktop.operations.cases import close_case
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.dispatches import DispatchRequest, call_off_dispatch, plan_dispatch
from desktop.operations.follow_ups import FollowUpRequest, add_follow_up, finish_follow_up
from desktop.operations.knowledge import KnowledgeRequest, make_card_from_case
from desktop.operations.referrals import ReferralRequest, add_referral, answer_referral
from desktop.operations.specialist_reports import SlotReport, report_slot
from desktop.operations.undo import undo
from desktop.queries.acts import act_row
from desktop.queries.case_choices import case_choice, case_of_contact, cases_asked
from desktop.queries.case_details import case_for
from desktop.queries.case_papers import case_paper
from desktop.queries.case_timeline import group_timeline, last_answer
from desktop.queries.case_wish import CaseWish
from desktop.queries.cases_behind import cases_of_topic
from desktop.queries.consultation_stats import DIMENSIONS, CountWish, count_consultations
from desktop.queries.consultations import find_consultations, viewer_of
from desktop.queries.counted_consultations import things_behind
from desktop.queries.due_today import due_today
from desktop.queries.group_cards import group_card
from desktop.queries.group_history import group_history
from desktop.queries.group_visits import cases_of
from desktop.queries.knowledge_from_case import card_from_case
from desktop.queries.listed_cases import cases_for
from desktop.queries.month import month_report
from desktop.queries.recalled import recalled
from desktop.queries.referral_letters import referral_letter
from desktop.queries.referrals import latest_referrals, referral_for
from desktop.queries.search import find_anything
from desktop.queries.similar_cases import similar_cases
from desktop.queries.specialists import specialist_board
from desktop.queries.taking import open_cases, taking_lists
from desktop.queries.work_lists import follow_ups_to_do, work_lists
from desktop.rules.link_kinds import LinkKind
from desktop.rules.months import Month
from desktop.words import CountUnit, Openness, StaffRole
from tests.cases import make_case, make_desk
from tests.makers import NOW
from tests.specialists import make_day, make_slot, make_specialist

MARKS = {Openness.DESK: "梅見物", Openness.ADVISORS: "桜並木", Openness.NAMED: "椿油絵"}
ROLES = ("nobody", "staff", "in_charge", "advisor", "named", "manager")
OPEN_TO = {
    Openness.DESK: set(ROLES),
    Openness.ADVISORS: {"in_charge", "advisor", "manager"},
    Openness.NAMED: {"in_charge", "named", "manager"},
}
YEAR = {"first": date(2026, 4, 1), "until": date(2027, 4, 1)}
TODAY = NOW.date()
PAPERS = ("case", "case-redacted", "consultation-slip", "referral-letter")


@dataclass(frozen=True)
class Case:
    """A case of each level with all that hangs on one; every word of it says of which."""

    id: int
    number: str
    contact: int
    follow_up: int
    referral: int
    visit: int


@pytest.fixture
def desks(database, made) -> dict[str, By]:
    return {
        "nobody": By(staff_id=None, staff="", site_id=1, pc="受付1"),
        "staff": make_desk(database, StaffRole.STAFF, "aya"),
        "in_charge": make_desk(database, StaffRole.ADVISOR, "ken"),
        "advisor": make_desk(database, StaffRole.ADVISOR, "yui"),
        "named": make_desk(database, StaffRole.STAFF, "jun"),
        "manager": made.by,
    }


@pytest.fixture
def cases(database, made, desks) -> dict[Openness, Case]:
    return {level: make_whole(database, made, desks, level) for level in Openness}


def make_whole(database, made, desks, level) -> Case:
    word, by = MARKS[level], desks["in_charge"]

    def write(operation, **more):
        return database.write(partial(operation, **more), by).answer

    about = {"caller": word, "department": word if level is not Openness.DESK else "", "group_id": made.choir}
    case_id = make_case(database, made, by, note=f"{word}の話", openness=level, advice=word, **about)
    contact = ContactRequest(note=f"{word}の話のつづき", advice=word, materials=word)
    made_contact = write(add_contact, consultation_id=case_id, request=contact)
    write(add_case_person, consultation_id=case_id, role=word, name=word)
    write(link_case, consultation_id=case_id, kind=LinkKind.GROUP, record_id=made.readers)
    visit = DispatchRequest(planned_at=datetime(2026, 11, 21, 15), place=word, purpose=word, consultation_id=case_id)
    day = make_day(database, made, specialist_id=make_specialist(database, made, name=level.value))
    slot = make_slot(database, made, day, by=by, about=word)
    advised = SlotReport(advice=f"{word}の助言", consultation_id=case_id)
    write(report_slot, booking_id=slot, report=advised, seen_version=1)
    ids = [
        write(add_follow_up, consultation_id=case_id, request=FollowUpRequest(what=word, due_on=TODAY)),
        write(add_referral, consultation_id=case_id, request=ReferralRequest(target=word, reason=word)),
        write(plan_dispatch, request=visit),
    ]
    # who is named for a case counts only where it is for named people
    write(name_readers, consultation_id=case_id, staff_ids=(desks["named"].staff_id,))
    with database.reading() as session:
        number = case_for(session, by.staff_id, case_id).row.number
    return Case(case_id, number, made_contact, *ids)


def roads(session, by, cases, made):
    """Every road on which somebody may come upon a case, and what they find there."""
    staff_id, viewer = by.staff_id, viewer_of(session, by.staff_id)
    words, each = MARKS.values(), cases.values()
    wishes = [CountWish(**YEAR, by=by_what, unit=unit) for unit in CountUnit for by_what in (("topic",), ("advisor",))]
    yield "open", [case_for(session, staff_id, case.id) for case in each]
    yield "list", cases_for(session, staff_id, CaseWish()).rows
    yield "narrowed list", cases_for(session, staff_id, CaseWish(topic_id=1, text="の話")).rows
    yield "list of answers", cases_for(session, staff_id, CaseWish(answers=True)).rows
    yield "find", [find_consultations(session, viewer, word) for word in words]
    yield "find by number", [find_anything(session, case.number, NOW, staff_id=staff_id, site_id=1) for case in each]
    yield "find anything", [find_anything(session, word, NOW, staff_id=staff_id, site_id=1) for word in words]
    yield "find again", recalled(session, [("case", case.id) for case in each], staff_id)
    yield "like it", [similar_cases(session, viewer, f"{word}の話のつづき") for word in words]
    yield "group", cases_of(session, made.choir, staff_id)
    yield "timeline", group_timeline(session, viewer, made.choir)
    yield "timeline of another", group_timeline(session, viewer, made.readers)
    yield "of a topic", cases_of_topic(session, staff_id, 1)
    yield "going on", open_cases(session, staff_id, made.choir)
    if viewer.role is not StaffRole.STAFF:  # what people come to specialists about is for advisors before all
        yield "specialists", specialist_board(session, staff_id, 1, TODAY).days
    yield "today", due_today(session, 1, staff_id, NOW)
    yield "to do", work_lists(session, staff_id, 1, TODAY)
    yield "to do on paper", follow_ups_to_do(session, viewer, 1, TODAY)
    yield "referrals", latest_referrals(session, staff_id)
    yield "referral", [referral_for(session, staff_id, case.referral) for case in each]
    yield "letter", [referral_letter(session, viewer, case.referral, 1, TODAY) for case in each]
    yield "print", [case_paper(session, viewer, case.id) for case in each]
    yield "card", [card_from_case(session, viewer, case.id) for case in each]
    yield "chosen", [case_choice(session, staff_id, case.id) for case in each]
    yield "chosen by contact", [case_of_contact(session, staff_id, case.contact) for case in each]
    yield "asked for", cases_asked(session, staff_id, "")
    for wish in wishes:
        yield f"behind {wish.by} {wish.unit}", things_behind(session, wish, staff_id, None)


def roads_of_all(session, cases, made):
    """What everybody sees: of what is kept back nothing but numbers."""
    facts = session.scalars(select(JournalFact.number)).all()
    yield "acts", [act_row(session, number) for number in facts]
    yield "history", group_history(session, made.choir)
    yield "card of the group", group_card(session, made.choir, NOW)
    yield "offered", taking_lists(session, TODAY)
    yield "month", month_report(session, Month(2026, 11), NOW)


def test_what_is_kept_back_is_found_on_no_road_and_counted_on_all(database, made, desks, cases):
    with database.reading() as session:
        for name, found in roads_of_all(session, cases, made):
            kept = {MARKS[level] for level in (Openness.ADVISORS, Openness.NAMED)}
            assert not {word for word in kept if word in repr(found)}, name
        for role in ROLES:
            by = desks[role]
            may = {level for level in Openness if role in OPEN_TO[level]}
            for name, found in roads(session, by, cases, made):
                told = repr(found)
                assert {level for level, word in MARKS.items() if word in told} == may, (role, name)
            assert cases_for(session, by.staff_id, CaseWish()).withheld == 3 - len(may)
            answered = last_answer(session, viewer_of(session, by.staff_id), group_id=made.choir)
            assert answered is not None
            for dimension in DIMENSIONS:
                wish = CountWish(**YEAR, by=(dimension,))
                counts = count_consultations(session, wish, viewer_of(session, by.staff_id))
                assert (counts.total, counts.withheld) == (3, 3 - len(may)), (role, dimension)


def acts_on(case):
    about = {"consultation_id": case.id}
    request = ContactRequest(note="つづき")
    yield partial(read_case, **about)
    yield partial(set_openness, **about, openness=Openness.DESK, staff_ids=())
    yield partial(name_readers, **about, staff_ids=())
    yield partial(add_contact, **about, request=request)
    yield partial(close_case, **about, follow_ups="keep")
    yield partial(add_follow_up, **about, request=FollowUpRequest(what="電話", due_on=TODAY))
    yield partial(finish_follow_up, follow_up_id=case.follow_up)
    yield partial(add_referral, **about, request=ReferralRequest(target="市民課"))
    yield partial(answer_referral, referral_id=case.referral, answer="承知")
    yield partial(plan_dispatch, request=DispatchRequest(planned_at=NOW, consultation_id=case.id))
    yield partial(call_off_dispatch, dispatch_id=case.visit)
    yield partial(make_card_from_case, **about, request=KnowledgeRequest(question="何か", answer="はい"))


def test_nothing_is_done_printed_or_taken_back_of_what_is_kept_back(database, desks, cases):
    with database.reading() as session:
        written = JournalPayload.table_name.in_(("follow_ups", "referrals", "dispatches", "case_people", "contacts"))
        payloads = session.scalars(select(JournalPayload).where(written)).all()
        ours = [(payload.number, payload.after["consultation_id"]) for payload in payloads]
    for role in ROLES:
        for level, case in cases.items():
            if role in OPEN_TO[level]:
                continue
            numbers = [number for number, case_id in ours if case_id == case.id]
            for act in (*acts_on(case), *(partial(undo, number=number) for number in numbers)):
                with pytest.raises(NotAllowed):
                    database.write(act, desks[role])
            for paper in PAPERS:
                with pytest.raises(NotFound):
                    handout(database, desks[role], paper, case.number, {})
