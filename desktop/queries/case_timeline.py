"""What was asked and answered in time order, of one group or about one topic.

Reads consultations, case_readers, case_groups, consultation_topics, topics, contacts, groups, staff.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from desktop.models import CaseGroup, Consultation, Contact, Group, Staff
from desktop.models.plain import plain_rows
from desktop.models.same_group import ids_of_records
from desktop.queries.case_wish import about_topic
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
    """The newest of all `contacts` this viewer may read first: that there are others would tell of the group."""

    rows: tuple[TimelineRow, ...]
    contacts: int = 0


def group_timeline(session: Session, viewer: Viewer, group_id: int, most: int = 200) -> Timeline:
    """The contacts of a group's cases, and of those that concern it besides."""
    return _timeline(session, viewer, concerning_group(group_id), most)


def last_answer(
    session: Session,
    viewer: Viewer,
    *,
    group_id: int | None = None,
    topic_id: int | None = None,
    before: tuple[datetime, int] | None = None,
) -> TimelineRow | None:
    """What we answered last time: to the group, about the topic, or to the group about the topic.

    `before` is when a case began, and its id: only of cases that began earlier than that one.
    """
    where = [Contact.advice != "", openable(viewer)]
    if group_id is not None:
        where.append(concerning_group(group_id))
    if topic_id is not None:
        where.append(about_topic(topic_id))
    if before is not None:
        begun_at, case_id = before
        as_early = and_(Consultation.begun_at == begun_at, Consultation.id < case_id)
        where.append(or_(Consultation.begun_at < begun_at, as_early))
    rows = plain_rows(session, _contacts().where(*where).limit(1))
    return TimelineRow(*rows[0]) if rows else None


def concerning_group(group_id: int) -> ColumnElement[bool]:
    """Its own cases and those that are linked to it, under all records that are this group by now."""
    records = ids_of_records([group_id])
    linked = select(CaseGroup.consultation_id).where(CaseGroup.group_id.in_(records))
    return or_(Consultation.group_id.in_(records), Consultation.id.in_(linked))


def _timeline(session: Session, viewer: Viewer, where: ColumnElement[bool], most: int) -> Timeline:
    rows = plain_rows(session, _contacts().where(openable(viewer), where).limit(most))
    contacts = select(func.count()).select_from(Contact).join(Consultation, Consultation.id == Contact.consultation_id)
    told = session.scalars(contacts.where(Consultation.state != CaseState.WITHDRAWN, where, openable(viewer))).one()
    return Timeline(tuple(TimelineRow(*row) for row in rows), told)


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
