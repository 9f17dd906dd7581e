"""What a consultation is taken with: templates, departments, what a group asked before, what others asked like it.

Reads consultation_templates, referral_targets, consultations, case_readers, contacts, groups, staff, search words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Consultation, ConsultationTemplate, Contact, ReferralTarget, Staff
from desktop.models.plain import plain_rows
from desktop.queries.consultations import of_groups, openable, viewer_of
from desktop.queries.consulting_lists import OfferedTopic, offered_topics
from desktop.queries.similar_cases import SimilarCase, last_answers, similar_cases
from desktop.rules.excerpts import first_line
from desktop.words import ActorKind, CaseState, Channel, Openness, TargetKind

MOST_DEPARTMENTS = 200


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """What the sheet begins with for a frequent matter."""

    id: int
    name: str
    actor: ActorKind | None
    topic_ids: tuple[int, ...]
    channel: Channel
    note: str
    advice: str
    openness: Openness


@dataclass(frozen=True, slots=True)
class TakingLists:
    """Templates in the order of the center's list, departments by name; `staff` are ids and names of who works here."""

    templates: tuple[TemplateRow, ...]
    departments: tuple[str, ...]
    topics: tuple[OfferedTopic, ...]
    staff: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case of a group that has not ended; `last_at` is its last contact, `answer` what was advised last."""

    id: int
    number: str
    last_at: datetime
    summary: str
    answer: str


def taking_lists(session: Session, day: date) -> TakingLists:
    """What the sheet offers to choose from."""
    kept = select(ConsultationTemplate).where(ConsultationTemplate.active)
    rows = session.scalars(kept.order_by(ConsultationTemplate.position, ConsultationTemplate.id))
    templates = tuple(
        TemplateRow(
            id=row.id,
            name=row.name,
            actor=row.actor,
            topic_ids=tuple(row.topic_ids),
            channel=row.channel,
            note=row.note,
            advice=row.advice,
            openness=row.openness,
        )
        for row in rows
    )
    working = select(Staff.id, Staff.name).where(Staff.active).order_by(Staff.id)
    staff = tuple((row.id, row.name) for row in session.execute(working))
    return TakingLists(templates, _departments(session), offered_topics(session, day), staff)


def open_cases(session: Session, staff_id: int | None, group_id: int, most: int = 3) -> tuple[OpenCase, ...]:
    """The cases of a group that go on, as far as somebody of the staff may open them, the latest first."""
    last_at = func.max(Contact.at).label("last_at")
    asked = (
        select(Consultation.id, Consultation.number, last_at, Consultation.summary)
        .join(Contact, Contact.consultation_id == Consultation.id)
        .where(
            of_groups((group_id,)),
            Consultation.state == CaseState.OPEN,
            openable(viewer_of(session, staff_id)),
        )
        .group_by(Consultation.id, Consultation.number, Consultation.summary)
        .order_by(last_at.desc(), Consultation.id.desc())
        .limit(most)
    )
    rows = plain_rows(session, asked)
    answers = last_answers(session, [row.id for row in rows])
    return tuple(
        OpenCase(row.id, row.number, row.last_at, row.summary, first_line(answers.get(row.id, ""))) for row in rows
    )


def cases_like(
    session: Session, staff_id: int | None, text: str, topic_ids: tuple[int, ...], group_id: int | None
) -> tuple[SimilarCase, ...]:
    """Earlier cases like what is being written, as far as somebody of the staff may open them."""
    return similar_cases(session, viewer_of(session, staff_id), text, topic_ids, group_id, most=3)


def _departments(session: Session) -> tuple[str, ...]:
    listed = select(ReferralTarget.name).where(ReferralTarget.active, ReferralTarget.kind == TargetKind.DEPARTMENT)
    # of cases that the whole desk may open: a name may say what a case is about
    said = (
        select(Consultation.department)
        .where(Consultation.department != "", Consultation.openness == Openness.DESK)
        .where(Consultation.state != CaseState.WITHDRAWN)
        .distinct()
        .order_by(Consultation.department)
        .limit(MOST_DEPARTMENTS)
    )
    return tuple(sorted({*session.scalars(listed), *session.scalars(said)}))
