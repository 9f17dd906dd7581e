"""What was asked and answered in time order, of one group or about one topic.

Reads consultations, case_readers, case_groups, consultation_topics, topics, contacts, groups, staff.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from desktop.models import CaseGroup, Consultation, ConsultationTopic, Contact, Group, Staff
from desktop.models.plain import plain_rows
from desktop.queries.case_search import same_topics
from desktop.queries.consultation_rows import Viewer
from desktop.queries.consultations import openable
from desktop.words import CaseState, Channel

TIMELINE_READS = frozenset(
    {
        *("consultations", "case_readers", "case_groups", "consultation_topics", "topics"),
        *("contacts", "groups", "staff"),
    }
)


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One contact: what was asked and answered. `who` is the group, else who came."""

    contact_id: int
    case_id: int
    number: str
    at: datetime
    channel: Channel
    who: str
    note: str
    advice: str
    materials: str
    staff: str
    state: CaseState


@dataclass(frozen=True, slots=True)
class Timeline:
    """The newest contacts first; `withheld` counts the cases of it that this viewer may not open."""

    rows: tuple[TimelineRow, ...]
    withheld: int = 0


def group_timeline(session: Session, viewer: Viewer, group_id: int, most: int = 200) -> Timeline:
    """The contacts of a group's cases, and of those that concern it besides."""
    concerned = select(CaseGroup.consultation_id).where(CaseGroup.group_id == group_id)
    of_group = or_(Consultation.group_id == group_id, Consultation.id.in_(concerned))
    return _timeline(session, viewer, of_group, most)


def topic_timeline(session: Session, viewer: Viewer, topic_id: int, most: int = 200) -> Timeline:
    """The contacts of the cases about a topic, with those that count as it."""
    return _timeline(session, viewer, _about(topic_id), most)


def last_answer(
    session: Session, viewer: Viewer, *, group_id: int | None = None, topic_id: int | None = None
) -> TimelineRow | None:
    """What we answered last time: to the group, about the topic, or to the group about the topic."""
    where = [Contact.advice != "", openable(viewer)]
    if group_id is not None:
        where.append(Consultation.group_id == group_id)
    if topic_id is not None:
        where.append(_about(topic_id))
    rows = plain_rows(session, _contacts().where(*where).limit(1))
    return TimelineRow(*rows[0]) if rows else None


def _about(topic_id: int) -> ColumnElement[bool]:
    about = select(ConsultationTopic.consultation_id).where(ConsultationTopic.topic_id.in_(same_topics(topic_id)))
    return Consultation.id.in_(about)


def _timeline(session: Session, viewer: Viewer, where: ColumnElement[bool], most: int) -> Timeline:
    rows = plain_rows(session, _contacts().where(openable(viewer), where).limit(most))
    there = select(func.count()).select_from(Consultation).where(Consultation.state != CaseState.WITHDRAWN, where)
    withheld = session.scalars(there).one() - session.scalars(there.where(openable(viewer))).one()
    return Timeline(tuple(TimelineRow(*row) for row in rows), withheld)


def _contacts() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Contact.id,
            Consultation.id,
            Consultation.number,
            Contact.at,
            Contact.channel,
            func.coalesce(Group.name, Consultation.caller),
            Contact.note,
            Contact.advice,
            Contact.materials,
            func.coalesce(Staff.name, ""),
            Consultation.state,
        )
        .join(Consultation, Consultation.id == Contact.consultation_id)
        .outerjoin(Group, Group.id == Consultation.group_id)
        .outerjoin(Staff, Staff.id == Contact.staff_id)
        .where(Consultation.state != CaseState.WITHDRAWN)
        .order_by(Contact.at.desc(), Contact.id.desc())
    )
