"""One case, one visit and one slot, all clerks at once, and a writer killed in the middle: whole or not at all."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import timedelta
from functools import partial
from random import Random

from sqlalchemy import func, select

from desktop.errors import RoomTaken
from desktop.models import (
    Booking,
    CaseBooking,
    Consultation,
    ConsultationTopic,
    Contact,
    Dispatch,
    SpecialistSlot,
)
from desktop.operations.cases import close_case
from desktop.operations.consultations import ConsultationRequest, PersonRequest, add_consultation
from desktop.operations.contacts import ContactRequest, add_contact, change_contact
from desktop.operations.dispatches import DispatchRequest, VisitReport, plan_dispatch, report_dispatch
from desktop.operations.specialist_days import PlanRequest, plan_days
from desktop.operations.specialist_reports import SlotReport, report_slot
from desktop.operations.specialist_slots import SlotRequest, book_slot
from desktop.operations.specialists import SpecialistRequest, add_specialist
from desktop.words import ActorKind, DispatchState
from tests.makers import NOW
from tests.soak.clerks import Act, Clerks, at_noon, context
from tests.soak.figures import Figures, Length
from tests.soak.places import Place

FIRST, LONGEST_LIFE = "10:00-10:50", 0.5  # seconds from the first acknowledged case until the kill
NOTE = "空き家を使って子どもの居場所を作りたい"


def consult(place: Place, clerks: Clerks, length: Length, random: Random) -> list[str]:
    """One line of figures for each kind; anything wrong is an AssertionError."""
    specialist = _write(place, add_specialist, request=SpecialistRequest(name="みほん税理士"))
    clerks.open(place.where, place.made.by)
    one_of_all, contacts, rounds, acknowledged = Figures(), Figures(), 0, 0
    for number in length:
        one_of_all.note(_one_visit(place, clerks))
        one_of_all.note(_one_slot(place, clerks, specialist, NOW.date() - timedelta(days=1 + number)))
        contacts.note(_one_case(place, clerks, random))
        acknowledged += _killed(place, random)
        _all_is_whole(place)
        rounds += 1
    said = f"consulting {place.engine}: {rounds} rounds x {clerks.count}"
    return [
        f"{said}, a visit and a slot: {one_of_all.say()}",
        f"{said}, a case: {contacts.say()}",
        f"{said}, {rounds} kills: {acknowledged} acknowledged, 0 lost, 0 by halves",
        f"consulting: {place.checked()}",
    ]


def _one_visit(place, clerks):
    """One reports it, and one case begins."""
    visit = _write(place, plan_dispatch, request=DispatchRequest(planned_at=NOW, group_id=place.made.choir))
    before = _cases(place)
    report = VisitReport(note=NOTE, topic_ids=(1,))
    outcomes = clerks.all([Act(partial(report_dispatch, dispatch_id=visit, report=report))] * clerks.count)
    assert sum(outcome.won for outcome in outcomes) == 1
    assert {outcome.refusal for outcome in outcomes if not outcome.won} == {"VisitOver"}
    assert _cases(place) == before + 1
    return outcomes


def _one_slot(place, clerks, specialist, day):
    """One books it, one writes down what was advised."""
    day_id = _write(place, plan_days, specialist_id=specialist, request=PlanRequest(days=(day,)))
    book = Act(partial(book_slot, day_id=day_id, slot=FIRST, request=SlotRequest(name="佐藤", about=NOTE)))
    booked = clerks.all([book] * clerks.count)
    assert sum(outcome.won for outcome in booked) == 1
    assert {outcome.refusal for outcome in booked if not outcome.won} == {RoomTaken.__name__}
    (booking_id,) = [outcome.answer for outcome in booked if outcome.won]
    before, report = _cases(place), SlotReport(advice="助言", topic_ids=(1,))
    advised = Act(partial(report_slot, booking_id=booking_id, report=report, seen_version=1))
    reported = clerks.all([advised] * clerks.count)
    assert sum(outcome.won for outcome in reported) == 1
    assert {outcome.refusal for outcome in reported if not outcome.won} <= {"ChangedElsewhere", "NotInState"}
    assert _cases(place) == before + 1
    return [*booked, *reported]


def _one_case(place, clerks, random):
    """Who writes into it while it is closed is heard or refused; of those who change one contact one wins."""
    case_id = _write(place, add_consultation, request=_request())
    with place.database.reading() as session:
        first = session.scalars(select(Contact.id).where(Contact.consultation_id == case_id)).one()
    acts = [
        Act(partial(add_contact, consultation_id=case_id, request=ContactRequest(note=f"{number}番")))
        for number in range(clerks.count // 2)
    ]
    right = ContactRequest(note="直した")
    acts += [Act(partial(change_contact, contact_id=first, request=right, seen_version=1))] * (clerks.count // 4)
    acts += [Act(partial(close_case, consultation_id=case_id))]
    random.shuffle(acts)
    outcomes = clerks.all(acts)
    assert {outcome.refusal for outcome in outcomes if not outcome.won} <= {"CaseClosed", "ChangedElsewhere"}
    asked = [act.operation.keywords.get("request") for act in acts]
    won = {each.note for each, outcome in zip(asked, outcomes, strict=True) if each is not None and outcome.won}
    with place.database.reading() as session:
        notes = session.scalars(select(Contact.note).where(Contact.consultation_id == case_id)).all()
        changed = session.get_one(Contact, first).version - 1
    assert changed <= 1
    assert {note for note in notes if note != NOTE} == won
    return outcomes


def _killed(place, random):
    """Kill a writer at a random moment; how many cases it was told of, all of which are there."""
    processes = context()
    ours, theirs = processes.Pipe(duplex=False)
    asked = (place.where, place.made, random.randrange(1 << 30), theirs)
    process = processes.Process(target=write_cases_until_killed, args=asked, daemon=True)
    process.start()
    theirs.close()
    assert ours.poll(60), "the writer never acknowledged anything"
    time.sleep(random.random() * LONGEST_LIFE)
    process.kill()
    process.join(10)
    heard = set()
    with suppress(EOFError, OSError):  # the line ends where the writer did
        while ours.poll(1):
            heard.add(ours.recv())
    with place.database.reading() as session:
        assert heard <= set(session.scalars(select(Consultation.id)))
    return len(heard)


def write_cases_until_killed(where, made, seed, line):
    """Take consultations and report visits, and say each case once the write has returned."""
    database, random = at_noon(where), Random(seed)
    while True:
        line.send(database.write(partial(add_consultation, request=_request()), made.by).answer)
        visit = DispatchRequest(planned_at=NOW, group_id=random.choice((made.choir, made.readers)))
        dispatch = database.write(partial(plan_dispatch, request=visit), made.by).answer
        report = VisitReport(note=NOTE, topic_ids=(1,))
        line.send(database.write(partial(report_dispatch, dispatch_id=dispatch, report=report), made.by).answer)


def _all_is_whole(place):
    """Every case has what it is about and what was said; whatever was reported has its contact, or its booking."""
    with place.database.reading() as session:
        cases = set(session.scalars(select(Consultation.id)))
        for model in (Contact, ConsultationTopic):
            assert cases == set(session.scalars(select(model.consultation_id)))
        assert not session.scalars(select(Consultation.id).where(Consultation.search_text == "")).all()
        visits = select(Dispatch.consultation_id, Contact.consultation_id).outerjoin(
            Contact, Contact.id == Dispatch.contact_id
        )
        made, planned = Dispatch.state == DispatchState.VISITED, Dispatch.state == DispatchState.PLANNED
        assert all(ours is not None and ours == its for ours, its in session.execute(visits.where(made)))
        assert all(its is None for _ours, its in session.execute(visits.where(planned)))
        slots = select(Booking.id, CaseBooking.consultation_id, SpecialistSlot.consultation_id)
        slots = slots.join(SpecialistSlot, SpecialistSlot.booking_id == Booking.id)
        linked = slots.outerjoin(CaseBooking, CaseBooking.booking_id == Booking.id)
        assert all(case == its for _booking, case, its in session.execute(linked))


def _request():
    return ConsultationRequest(
        actor=ActorKind.CITIZEN,
        topic_ids=(1,),
        note=NOTE,
        people=(PersonRequest(role="会計担当", name="佐藤"),),
    )


def _cases(place):
    with place.database.reading() as session:
        return session.scalar(select(func.count()).select_from(Consultation))


def _write(place, operation, **arguments):
    return place.database.write(partial(operation, **arguments), place.made.by).answer
