"""What the letter of a referral knows, as far as whoever prints may open the case.

Reads referrals, referral_targets, consultations and what belongs to them, topics, groups, staff, center, settings.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import (
    CasePerson,
    Consultation,
    ConsultationTopic,
    Group,
    Referral,
    ReferralTarget,
    Staff,
    Topic,
)
from desktop.queries.consultation_rows import Viewer
from desktop.queries.consultations import openable
from desktop.queries.letters import Sender, sender
from desktop.words import CaseState, Openness


@dataclass(frozen=True, slots=True)
class ReferralLetter:
    """`place` counts the referrals of the case from 1. `topics` are empty where the case is for named people.

    `who` and `reached` go onto the paper only if the person agrees.
    """

    id: int
    case_id: int
    place: int
    number: str
    openness: Openness
    begun_on: date
    topics: tuple[str, ...]
    who: str
    reached: str
    staff: str
    target: str
    person: str
    address: str
    reason: str
    made_on: date
    answer_by: date | None
    sender: Sender


def referral_letter(
    session: Session, viewer: Viewer, referral_id: int, site_id: int, day: date
) -> ReferralLetter | None:
    """None for one of a case that the viewer may not open, or that was undone."""
    found = session.execute(
        select(Referral, Consultation, ReferralTarget, Group.name, Staff.name)
        .join(Consultation, Consultation.id == Referral.consultation_id)
        .outerjoin(ReferralTarget, ReferralTarget.id == Referral.target_id)
        .outerjoin(Group, Group.id == Consultation.group_id)
        .outerjoin(Staff, Staff.id == Consultation.staff_id)
        .where(Referral.id == referral_id, Consultation.state != CaseState.WITHDRAWN, openable(viewer))
    ).first()
    if found is None:
        return None
    referral, case, target, group, staff = found
    is_told = case.openness is not Openness.NAMED
    return ReferralLetter(
        id=referral.id,
        case_id=case.id,
        place=referral_ids(session, case.id).index(referral.id) + 1,
        number=case.number,
        openness=case.openness,
        begun_on=case.begun_at.date(),
        topics=_topics(session, case.id) if is_told else (),
        who="　".join(filter(None, (group, case.caller))),
        reached=_reached_at(session, case),
        staff=staff or "",
        target=referral.target,
        person=target.person if target else "",
        address=target.address if target else "",
        reason=referral.reason,
        made_on=referral.made_on,
        answer_by=referral.answer_by,
        sender=sender(session, site_id, day),
    )


def referral_ids(session: Session, case_id: int) -> list[int]:
    """The referrals of a case in the order in which they are called by place."""
    of_case = select(Referral.id).where(Referral.consultation_id == case_id)
    return list(session.scalars(of_case.order_by(Referral.made_on, Referral.id)))


def _topics(session: Session, case_id: int) -> tuple[str, ...]:
    """As they are called by now; a main one is left out where a closer one says more."""
    counts_as = select(func.coalesce(Topic.merged_into_id, Topic.id)).join(
        ConsultationTopic, ConsultationTopic.topic_id == Topic.id
    )
    chosen = select(Topic.id, Topic.name, Topic.parent_id).where(
        Topic.id.in_(counts_as.where(ConsultationTopic.consultation_id == case_id))
    )
    rows = session.execute(chosen.order_by(Topic.position, Topic.id)).all()
    above = {row.parent_id for row in rows}
    return tuple(row.name for row in rows if row.id not in above)


def _reached_at(session: Session, case: Consultation) -> str:
    phones = select(CasePerson.phone).where(CasePerson.consultation_id == case.id, CasePerson.phone != "")
    of_caller = phones.where((CasePerson.name == case.caller) | (CasePerson.role == case.caller))
    return session.scalars(of_caller.order_by(CasePerson.number)).first() or ""
