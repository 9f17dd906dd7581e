"""Visits on site of a site by how they stand. Reads dispatches, consultations, case_readers, groups, staff."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from desktop.models import Consultation, Dispatch, Group, Staff
from desktop.queries.consultations import viewer_of
from desktop.queries.work_statements import may_be_told
from desktop.words import DispatchState

VISIT_READS = frozenset({"dispatches", "consultations", "case_readers", "groups", "staff"})
MOST = 300


@dataclass(frozen=True, slots=True)
class SiteVisit:
    """`who` is the group, else who came to the case; the case has no id as long as the visit is to begin one."""

    id: int
    planned_at: datetime
    place: str
    purpose: str
    state: DispatchState
    version: int
    staff_id: int | None
    staff: str
    case_id: int | None
    case_number: str
    group_id: int | None
    who: str


@dataclass(frozen=True, slots=True)
class SiteVisits:
    """The visits asked for, and how many were made in each month (year, month), the newest first."""

    rows: tuple[SiteVisit, ...]
    made: tuple[tuple[tuple[int, int], int], ...]


def site_visits(session: Session, staff_id: int | None, site_id: int, state: DispatchState) -> SiteVisits:
    """Planned ones in the order in which they come, others the newest first; only those this person may be told of."""
    told, case_group = may_be_told(viewer_of(session, staff_id)), aliased(Group)
    known = (
        select(Dispatch.id, Dispatch.planned_at, Dispatch.place, Dispatch.purpose, Dispatch.state, Dispatch.version)
        .add_columns(Dispatch.staff_id, func.coalesce(Staff.name, ""), Consultation.id)
        .add_columns(func.coalesce(Consultation.number, ""), func.coalesce(Dispatch.group_id, Consultation.group_id))
        .add_columns(func.coalesce(Group.name, case_group.name, Consultation.caller, ""))
        .outerjoin(Consultation, Consultation.id == Dispatch.consultation_id)
        .outerjoin(Group, Group.id == Dispatch.group_id)
        .outerjoin(case_group, case_group.id == Consultation.group_id)
        .outerjoin(Staff, Staff.id == Dispatch.staff_id)
        .where(Dispatch.site_id == site_id, told)
    )
    at = Dispatch.planned_at if state is DispatchState.PLANNED else Dispatch.planned_at.desc()
    rows = session.execute(known.where(Dispatch.state == state).order_by(at, Dispatch.id).limit(MOST))
    days = session.scalars(
        select(Dispatch.planned_at)
        .outerjoin(Consultation, Consultation.id == Dispatch.consultation_id)
        .where(Dispatch.site_id == site_id, Dispatch.state == DispatchState.VISITED, told)
    )
    made = Counter((day.year, day.month) for day in days)
    return SiteVisits(tuple(SiteVisit(*row) for row in rows), tuple(sorted(made.items(), reverse=True)))
