"""Cases that ended long ago lose their words, in the journal too; what is counted stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial

from sqlalchemy import select

from desktop.jobs.checking import check
from desktop.jobs.erasure import erase_records, plan_erasure
from desktop.models import Base, CasePerson, Consultation, Contact, FollowUp, KnowledgeCard, Referral
from desktop.operations.case_people import add_case_person, remove_case_person
from desktop.operations.cases import close_case
from desktop.operations.contacts import ContactRequest, add_contact, change_contact
from desktop.operations.dispatches import DispatchRequest, plan_dispatch
from desktop.operations.follow_ups import FollowUpRequest, add_follow_up, finish_follow_up
from desktop.operations.knowledge import KnowledgeRequest, make_card_from_case
from desktop.operations.referrals import ReferralRequest, add_referral
from desktop.operations.undo import undo
from desktop.queries.case_search import search_cases
from desktop.queries.case_wish import CaseWish
from desktop.queries.consultation_dimensions import DIMENSIONS
from desktop.queries.consultation_stats import CountWish, count_consultations
from desktop.queries.consultations import viewer_of
from desktop.queries.month import month_report
from desktop.rules.months import Month
from desktop.storage.clock import standing_clock
from desktop.words import ActorKind, CaseOutcome, CountUnit, Openness, StaffRole
from tests.cases import make_case, make_desk
from tests.makers import NOW
from tests.specialists import SECOND, make_day, make_slot

SECRET = "内緒"
LATER = datetime.combine(NOW.date().replace(year=2031), time(10))


def lived(database, made, word):
    """A case with all that can be written into one, some of it taken back."""

    def write(operation, **more):
        return database.write(partial(operation, **more), made.by)

    case = {"note": f"夫に{word}の話", "caller": f"{word}さん", "department": f"{word}課", "openness": Openness.NAMED}
    case_id = make_case(database, made, group_id=made.choir, actor=ActorKind.GROUP, **case)
    contact = write(add_contact, consultation_id=case_id, request=ContactRequest(note=f"{word}の2", advice=word))
    change = ContactRequest(note=f"{word}の3", advice=word, materials=word)
    write(change_contact, contact_id=contact.answer, seen_version=1, request=change)
    taken_back = write(add_contact, consultation_id=case_id, request=ContactRequest(note=f"{word}の4"))
    database.write(partial(undo, number=taken_back.number), made.by)
    person = write(add_case_person, consultation_id=case_id, role=word, name=word, phone="090")
    write(add_case_person, consultation_id=case_id, role=word, name=word, phone="")
    write(remove_case_person, person_id=person.answer)
    request = FollowUpRequest(what=word, due_on=NOW.date())
    follow_up = write(add_follow_up, consultation_id=case_id, request=request)
    write(finish_follow_up, follow_up_id=follow_up.answer, result=word)
    write(add_referral, consultation_id=case_id, request=ReferralRequest(target=word, reason=word))
    visit = DispatchRequest(planned_at=datetime(2026, 11, 25, 10), place=word, purpose=word, consultation_id=case_id)
    write(plan_dispatch, request=visit)
    yesterday = NOW - timedelta(days=1)
    alone = replace(visit, consultation_id=None, group_id=made.choir, planned_at=yesterday if word == SECRET else LATER)
    write(plan_dispatch, request=alone)
    card = KnowledgeRequest(question="会則の見本は", answer="棚にあります", topic_ids=(1,))
    write(make_card_from_case, consultation_id=case_id, request=card)
    return case_id


def figures(database, staff_id):
    with database.reading() as session:
        viewers = (None, viewer_of(session, staff_id))
        wishes = [
            CountWish(first=date(2026, 4, 1), until=date(2027, 4, 1), by=by, unit=unit)
            for unit in CountUnit
            for by in [(each,) for each in DIMENSIONS] + [("topic", "actor"), ("channel", "new")]
        ]
        counts = [count_consultations(session, wish, viewer) for wish in wishes for viewer in viewers]
        return counts, [month_report(session, Month(2026, month), LATER) for month in (11, 12)]


def written(session):
    """Every word that is kept anywhere, but for the facts of the journal."""
    tables = [table for table in Base.metadata.sorted_tables if table.name not in {"attachment_chunks", "settings"}]
    return "\n".join(str(tuple(row)) for table in tables for row in session.execute(select(table)))


def test_words_go_everywhere_and_every_figure_stays(database, made):
    staff = make_desk(database, StaffRole.STAFF, "aya")
    old, going_on = lived(database, made, SECRET), lived(database, made, "秘密")
    make_slot(database, made, make_day(database, made), SECOND, about=SECRET, name=SECRET)
    more = partial(add_follow_up, consultation_id=going_on, request=FollowUpRequest(what="電話", due_on=NOW.date()))
    database.write(more, made.by)
    for case_id, result in ((old, SECRET), (going_on, "秘密")):
        said = {"outcome": CaseOutcome.REALIZED, "result": result, "follow_ups": "keep"}
        database.write(partial(close_case, consultation_id=case_id, **said), made.by)
    database.clock = standing_clock(LATER - timedelta(days=2))
    assert plan_erasure(database).names.cases == 0
    database.clock = standing_clock(LATER)
    # with a visit and a slot that became none; for the other one something is still to be done
    assert plan_erasure(database).names.cases == 3
    before = figures(database, staff.staff_id)
    erase_records(database, made.by, (), lambda _done, _total: None)
    assert plan_erasure(database).names.cases == 0
    assert figures(database, staff.staff_id) == before
    with database.reading() as session:
        case = session.get_one(Consultation, old)
        assert (case.summary, case.caller, case.department, case.result) == (case.number, "", "", "")
        assert (case.openness, case.group_id, case.outcome) == (Openness.NAMED, made.choir, CaseOutcome.REALIZED)
        for model, count in ((Contact, 2), (CasePerson, 2), (FollowUp, 1), (Referral, 1), (KnowledgeCard, 1)):
            assert len(session.scalars(select(model).where(model.consultation_id == old)).all()) == count
        viewer = viewer_of(session, made.manager)
        assert [search_cases(session, viewer, CaseWish(text=word)) == () for word in (SECRET, "秘密")] == [True, False]
        kept = written(session)
        assert (SECRET in kept, "秘密" in kept) == (False, True)
    assert check(database).ok
