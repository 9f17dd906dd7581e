"""The demo's longer consultations: several contacts, people, places they are sent on to, answers that are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.jobs.demo.case_words import CARDS, STORIES, TARGETS, Said, Story
from desktop.jobs.demo.town import Act, Town, as_is
from desktop.models import Consultation, FollowUp, Referral, ReferralTarget, Topic
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.cases import close_case
from desktop.operations.consultations import ConsultationRequest, PersonRequest, add_consultation
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.follow_ups import FollowUpRequest, add_follow_up, finish_follow_up
from desktop.operations.knowledge import KnowledgeRequest, approve_card, write_card
from desktop.operations.referral_targets import TargetRequest, add_referral_target
from desktop.operations.referrals import ReferralRequest, add_referral, answer_referral
from desktop.storage.database import Operation
from desktop.words import CaseOutcome, CaseState, Openness

FIRST_TIME, LATER_TIME, TODAYS_TIME, EVENING = time(10, 20), time(14, 10), time(9, 20), time(17, 30)
CLOSES_FROM, CLOSES_EVERY, CLOSES_AFTER = 20, 6, timedelta(days=14)
ENDS = (CaseOutcome.ANSWERED, CaseOutcome.ANSWERED, CaseOutcome.CONNECTED, CaseOutcome.REALIZED, CaseOutcome.REFERRED)


def case_life_acts(town: Town, first: date) -> list[Act]:
    """For a demo with everything around its day, which begins on `first`."""
    with town.database.reading() as session:
        topics = {name: topic_id for topic_id, name in session.execute(select(Topic.id, Topic.name))}
        book = rulebook(session)

    def open_day(before: int) -> date:
        days = (town.today - timedelta(days=before + number) for number in range(14))
        return next(day for day in days if book.open_on(day, 1))

    acts = [_target(town, number) for number in range(len(TARGETS))]
    acts += [act for story in STORIES for act in _story(town, topics, story, open_day)]
    acts += [act for number in range(len(CARDS)) for act in _card(town, topics, number)]
    days = range(CLOSES_FROM, (town.today - first).days, CLOSES_EVERY)
    return acts + [_closing(first + timedelta(days=number)) for number in days]


def _story(town: Town, topics: dict[str, int], story: Story, open_day: Callable[[int], date]) -> Iterator[Act]:
    ids, beginning = list[int](), story.said[0]
    request = ConsultationRequest(
        actor=story.actor,
        topic_ids=tuple(topics[name] for name in story.topics),
        note=beginning.note,
        group_id=None if story.group is None else town.groups[story.group],
        caller=story.caller,
        people=tuple(PersonRequest(role=role, name=name) for role, name in story.people),
        channel=beginning.channel,
        minutes=beginning.minutes,
        advice=beginning.advice,
        materials=beginning.materials,
        openness=story.openness,
    )
    begun = datetime.combine(open_day(story.begun), FIRST_TIME)
    yield Act(begun, beginning.staff, partial(as_is, partial(add_consultation, request=request)), then=ids.append)
    for said in story.said[1:]:
        day = open_day(story.begun - said.days)
        at = datetime.combine(day, TODAYS_TIME if day == town.today else LATER_TIME)
        yield Act(at, said.staff, partial(_contact, ids, said))
    if story.sent_on is not None:
        yield Act(begun + timedelta(hours=1), beginning.staff, partial(_sent_on, ids, town, *story.sent_on[:2]))
    if story.sent_on is not None and story.sent_on[2]:
        answered = datetime.combine(open_day(story.begun - 8), LATER_TIME)
        yield Act(answered, "staff", partial(as_is, partial(answer_demo_referral, ids=ids, answer=story.sent_on[2])))
    for number, (what, before, is_done) in enumerate(story.to_do, 2):
        request_ = FollowUpRequest(what=what, due_on=town.today - timedelta(days=before))
        to_do = partial(add_demo_follow_up, ids=ids, request=request_, is_done=is_done)
        yield Act(begun + timedelta(minutes=number), story.said[-1].staff, partial(as_is, to_do))


def _contact(ids: list[int], said: Said) -> Operation[Any]:
    request = ContactRequest(
        note=said.note, channel=said.channel, minutes=said.minutes, advice=said.advice, materials=said.materials
    )
    return partial(add_contact, consultation_id=ids[0], request=request)


def _sent_on(ids: list[int], town: Town, target: str, reason: str) -> Operation[Any]:
    with town.database.reading() as session:
        known = session.scalars(select(ReferralTarget.id).where(ReferralTarget.name == target)).one()
    return partial(add_referral, consultation_id=ids[0], request=ReferralRequest(target_id=known, reason=reason))


def answer_demo_referral(session: Session, acting: Acting, ids: list[int], answer: str) -> int:
    """What came back for the case."""
    sent = session.scalars(select(Referral.id).where(Referral.consultation_id == ids[0])).one()
    return answer_referral(session, acting, sent, answer)


def add_demo_follow_up(
    session: Session, acting: Acting, ids: list[int], request: FollowUpRequest, *, is_done: bool
) -> int:
    """What is to be done for the case, or was done at once."""
    added = add_follow_up(session, acting, ids[0], request)
    return finish_follow_up(session, acting, added) if is_done else added


def _target(town: Town, number: int) -> Act:
    name, kind, person, phone, address = TARGETS[number]
    request = TargetRequest(kind=kind, name=name, person=person, phone=phone, address=address)
    return Act(town.set_up_at, "manager", partial(as_is, partial(add_referral_target, request=request)))


def _card(town: Town, topics: dict[str, int], number: int) -> Iterator[Act]:
    """A draft is written some days ago; an answer on the day on which somebody made sure of it."""
    question, answer, source, about, checked = CARDS[number]
    request = KnowledgeRequest(
        question=question, answer=answer, source=source, topic_ids=tuple(topics[name] for name in about)
    )
    ids = list[int]()
    at = max(datetime.combine(town.today - timedelta(days=checked or 4), EVENING), town.set_up_at + timedelta(hours=1))
    yield Act(at, "advisor", partial(as_is, partial(write_card, request=request)), then=ids.append)
    if checked is not None:
        day = town.today - timedelta(days=checked)
        yield Act(at + timedelta(minutes=5), "advisor", partial(_approved, ids, day))


def _approved(ids: list[int], day: date) -> Operation[Any]:
    return partial(approve_card, card_id=ids[0], checked_on=day)


def _closing(day: date) -> Act:
    return Act(datetime.combine(day, EVENING), "manager", partial(as_is, close_demo_cases))


def close_demo_cases(session: Session, acting: Acting) -> int:
    """Those of which nothing was heard for a while, and for which nothing is to be done, end; how many they were."""
    waits = select(FollowUp.id).where(FollowUp.consultation_id == Consultation.id, FollowUp.done_on.is_(None))
    quiet = select(Consultation.id).where(
        Consultation.state == CaseState.OPEN,
        Consultation.openness != Openness.NAMED,
        Consultation.begun_at < acting.now - CLOSES_AFTER,
        ~waits.exists(),
    )
    ids = list(session.scalars(quiet.order_by(Consultation.id)))
    for case_id in ids:
        close_case(session, acting, case_id, outcome=ENDS[case_id % len(ENDS)])
    return len(ids)
