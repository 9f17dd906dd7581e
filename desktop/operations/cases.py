"""What becomes of a whole case: it is closed, goes on, is handed over, or is about something else than was written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import FollowUpsOpen, Missing, NotAllowed, NotFound
from desktop.models import Consultation, ConsultationTopic, FollowUp, Group
from desktop.operations.acting import Acting
from desktop.operations.case_parts import active_staff, known_case, topics_to_record
from desktop.operations.case_words import index_consultation
from desktop.operations.seen import changed_elsewhere
from desktop.rules.openness import may_open, role_needed
from desktop.rules.visible import many_lines, one_line
from desktop.words import ActorKind, CaseOutcome, CaseState, Openness

OpenFollowUps = Literal["keep", "finish"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRequest:
    """What a case is, besides its contacts."""

    actor: ActorKind
    topic_ids: tuple[int, ...]
    summary: str
    group_id: int | None = None
    caller: str = ""
    department: str = ""
    openness: Openness = Openness.DESK


def close_case(
    session: Session,
    acting: Acting,
    consultation_id: int,
    *,
    outcome: CaseOutcome | None = None,
    result: str = "",
    follow_ups: OpenFollowUps | None = None,
    follow_up_result: str = "",
) -> int:
    """The case is done; of a closed one only what is said of its end changes, where something is said.

    Raises FollowUpsOpen while something is still to be done and nobody said whether to keep or to finish that.
    """
    case = known_case(acting, session, consultation_id, "close_case")
    still_open = _open_follow_ups(session, case.id)
    if case.state is CaseState.OPEN:
        if still_open and follow_ups is None:
            raise FollowUpsOpen(case.number, len(still_open))
        case.state, case.closed_at = CaseState.CLOSED, acting.now
    case.outcome = outcome or case.outcome
    case.result = many_lines(result) or case.result
    for each in still_open if follow_ups == "finish" else ():
        each.done_on, each.result = acting.today, one_line(follow_up_result)
    return case.id


def reopen_case(session: Session, acting: Acting, consultation_id: int) -> int:
    """The case goes on; an open one stays as it is. What was written about its end stays to be read."""
    case = known_case(acting, session, consultation_id, "reopen_case")
    case.state, case.outcome, case.closed_at = CaseState.OPEN, None, None
    return case.id


def hand_over_case(
    session: Session, acting: Acting, consultation_id: int, staff_id: int, why: str = "", *, seen: int | None = None
) -> int:
    """Somebody else is in charge from now on, also of what the one before had still to do for it.

    `why` waits for them as something to be done today. Raises NotFound, NotAllowed for somebody who could not open it,
    ChangedElsewhere where by now another is in charge than the one who was `seen`.
    """
    case = known_case(acting, session, consultation_id, "hand_over_case")
    if seen is not None and case.staff_id not in (seen, staff_id):
        raise changed_elsewhere(session, case)
    _hand_over(session, case, staff_id, "hand_over_case")
    if words := one_line(why):
        session.add(FollowUp(consultation_id=case.id, what=words, due_on=acting.today, staff_id=staff_id))
    return case.id


def hand_over_all(session: Session, acting: Acting, from_staff_id: int, to_staff_id: int) -> int:
    """Every open case of one goes to another, with all that the one had to do; returns how many cases.

    Raises NotFound, NotAllowed where one of the cases is not for whoever acts, or not for the other, to open.
    """
    to = active_staff(session, to_staff_id)
    theirs = select(Consultation.id).where(Consultation.staff_id == from_staff_id, Consultation.state == CaseState.OPEN)
    ids = list(session.scalars(theirs.order_by(Consultation.id)))
    for case_id in ids:
        case = known_case(acting, session, case_id, "hand_over_all")
        _hand_over(session, case, to.id, "hand_over_all")
    elsewhere = select(FollowUp).where(FollowUp.staff_id == from_staff_id, FollowUp.done_on.is_(None))
    for each in session.scalars(elsewhere.order_by(FollowUp.id)):
        known_case(acting, session, each.consultation_id, "hand_over_all")
        each.staff_id = to.id
    session.flush()
    return len(ids)


def change_case(
    session: Session, acting: Acting, consultation_id: int, request: CaseRequest, *, seen: CaseRequest | None = None
) -> int:
    """Say something else of the case, open or closed; a contact written since it was `seen` is no other case.

    What it is about stays on the list of topics for it. Raises Missing, NotFound, NotAllowed, ChangedElsewhere,
    TopicNotOffered.
    """
    case = known_case(acting, session, consultation_id, "change_case")
    if seen is not None and _as_it_is(session, case) != replace(seen, topic_ids=tuple(sorted(seen.topic_ids))):
        raise changed_elsewhere(session, case)
    had = _as_it_is(session, case).topic_ids
    topic_ids = topics_to_record(session, request.topic_ids, (acting.today, case.begun_at.date()), kept=had)
    if request.group_id is not None and session.get(Group, request.group_id) is None:
        raise NotFound("group", str(request.group_id))
    summary = one_line(request.summary)
    if not summary:
        raise Missing("summary")
    case.actor, case.group_id, case.openness = request.actor, request.group_id, request.openness
    case.caller, case.department, case.summary = one_line(request.caller), one_line(request.department), summary
    _record_topics(session, case.id, topic_ids)
    session.flush()
    index_consultation(session, case)
    return case.id


def _hand_over(session: Session, case: Consultation, staff_id: int, verb: str) -> None:
    to = active_staff(session, staff_id)
    if not may_open(case.openness, to.role, wrote=True):
        raise NotAllowed(verb, role_needed(case.openness))
    for each in _open_follow_ups(session, case.id):
        if each.staff_id == case.staff_id:
            each.staff_id = staff_id
    case.staff_id = staff_id


def _as_it_is(session: Session, case: Consultation) -> CaseRequest:
    recorded = select(ConsultationTopic.topic_id).where(ConsultationTopic.consultation_id == case.id)
    return CaseRequest(
        actor=case.actor,
        topic_ids=tuple(session.scalars(recorded.order_by(ConsultationTopic.topic_id))),
        summary=case.summary,
        group_id=case.group_id,
        caller=case.caller,
        department=case.department,
        openness=case.openness,
    )


def _open_follow_ups(session: Session, case_id: int) -> list[FollowUp]:
    asked = select(FollowUp).where(FollowUp.consultation_id == case_id, FollowUp.done_on.is_(None))
    return list(session.scalars(asked.order_by(FollowUp.id)))


def _record_topics(session: Session, case_id: int, topic_ids: list[int]) -> None:
    recorded = select(ConsultationTopic).where(ConsultationTopic.consultation_id == case_id)
    standing = {each.topic_id: each for each in session.scalars(recorded.order_by(ConsultationTopic.topic_id))}
    for topic_id in standing.keys() - set(topic_ids):
        session.delete(standing[topic_id])
    session.add_all(
        ConsultationTopic(consultation_id=case_id, topic_id=topic_id)
        for topic_id in topic_ids
        if topic_id not in standing
    )
