"""The cases behind an entry of the lists: those with a topic, those sent on to a target.

Reads consultations, consultation_topics, topics, referrals, case_readers, staff.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop.models import Consultation, Referral
from desktop.queries.case_wish import about_topic
from desktop.queries.consultations import openable, viewer_of
from desktop.words import CaseState

MOST = 100


@dataclass(frozen=True, slots=True)
class CaseLine:
    id: int
    number: str
    begun_at: datetime
    summary: str
    state: CaseState


@dataclass(frozen=True, slots=True)
class CasesBehind:
    """The newest `MOST`; `count` is how many there are in all, `withheld` how many of those may not be opened."""

    rows: tuple[CaseLine, ...]
    count: int
    withheld: int


def cases_of_topic(session: Session, staff_id: int | None, topic_id: int) -> CasesBehind:
    """Those with a topic that counts as the same, or with one that says it more closely."""
    return _cases(session, staff_id, about_topic(topic_id))


def cases_of_target(session: Session, staff_id: int | None, target_id: int) -> CasesBehind:
    """Those that were sent on there, by the list and not in words."""
    sent = select(Referral.consultation_id).where(Referral.target_id == target_id)
    return _cases(session, staff_id, Consultation.id.in_(sent))


def _cases(session: Session, staff_id: int | None, wanted: ColumnElement[bool]) -> CasesBehind:
    standing = Consultation.state != CaseState.WITHDRAWN
    mine = openable(viewer_of(session, staff_id))
    columns = (Consultation.id, Consultation.number, Consultation.begun_at, Consultation.summary, Consultation.state)
    newest = select(*columns).where(wanted, standing, mine)
    rows = session.execute(newest.order_by(Consultation.begun_at.desc(), Consultation.id.desc()).limit(MOST))
    counted = select(func.count()).select_from(Consultation).where(wanted, standing)
    count = session.scalars(counted).one()
    return CasesBehind(tuple(CaseLine(*row) for row in rows), count, count - session.scalars(counted.where(mine)).one())
