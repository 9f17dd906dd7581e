"""The lists of what advisors still have to do as statements, as far as the viewer may open the cases."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import CTE, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.models import (
    CaseGroup,
    Consultation,
    Contact,
    Dispatch,
    FollowUp,
    Group,
    GroupActivity,
    Referral,
    Staff,
)
from desktop.models.rulebook import rulebook
from desktop.queries.consultation_rows import Viewer
from desktop.queries.consultations import openable
from desktop.queries.group_facts import holds_on
from desktop.queries.work_rows import NeverWish
from desktop.words import CaseState, DispatchState, GroupStatus

NOBODY = -1
ACTIVE = (GroupStatus.REGISTERED, GroupStatus.RENEWAL_DUE)
_WHO = func.coalesce(Group.name, Consultation.caller, "")
_ABOUT = func.coalesce(Group.name, func.nullif(Consultation.caller, ""), Consultation.summary)
_STAFF = func.coalesce(Staff.name, "")


class WorkAsked:
    def __init__(self, session: Session, viewer: Viewer, site_id: int, day: date, never: NeverWish) -> None:
        self.viewer, self.site_id, self.day, self.never = viewer, site_id, day, never
        days = rulebook(session).setting("consultation.still_days", day, site_id)
        self.moves_from = datetime.combine(day - timedelta(days=int(days) - 1), time())


def by_person() -> tuple[Any, ...]:
    return Staff.kana, FollowUp.staff_id, FollowUp.due_on, FollowUp.id


def _of_cases(*columns: Any, through: Any, on: Any) -> Select[*tuple[Any, ...]]:
    """The columns of the list first, then those of its case."""
    return (
        select(*columns, Consultation.id, Consultation.number, Consultation.state, Consultation.group_id, _ABOUT)
        .select_from(through)
        .join(Consultation, on)
        .outerjoin(Group, Group.id == Consultation.group_id)
        .where(Consultation.state != CaseState.WITHDRAWN)
    )


def to_do(asked: WorkAsked, whose: Any) -> Select[*tuple[Any, ...]]:
    columns = (FollowUp.id, FollowUp.what, FollowUp.due_on, FollowUp.remind_on, FollowUp.version, FollowUp.staff_id)
    return (
        _of_cases(*columns, _STAFF, through=FollowUp, on=Consultation.id == FollowUp.consultation_id)
        .outerjoin(Staff, Staff.id == FollowUp.staff_id)
        .where(FollowUp.done_on.is_(None), whose, openable(asked.viewer))
        .order_by(FollowUp.due_on, FollowUp.id)
    )


def mine(asked: WorkAsked) -> Select[*tuple[Any, ...]]:
    return to_do(asked, FollowUp.staff_id == (asked.viewer.staff_id or NOBODY))


def everybody(asked: WorkAsked) -> Select[*tuple[Any, ...]]:
    return to_do(asked, Consultation.site_id == asked.site_id)


def due(asked: WorkAsked) -> Select[*tuple[Any, ...]]:
    """How many of one's own are late, and how many are for today."""
    own = mine(asked).order_by(None).subquery()
    late, today = own.c.due_on < asked.day, own.c.due_on == asked.day
    return select(func.count().filter(late), func.count().filter(today)).select_from(own)


def waiting(asked: WorkAsked) -> Select[*tuple[Any, ...]]:
    columns = (Referral.id, Referral.target, Referral.answer_by, Referral.made_on, Referral.version)
    return (
        _of_cases(*columns, _STAFF, through=Referral, on=Consultation.id == Referral.consultation_id)
        .outerjoin(Staff, Staff.id == Consultation.staff_id)
        .where(Referral.answered_on.is_(None), Consultation.state == CaseState.OPEN)
        .where(Consultation.site_id == asked.site_id, openable(asked.viewer))
        .order_by(func.coalesce(Referral.answer_by, Referral.made_on), Referral.id)
    )


def _open_cases(asked: WorkAsked, *columns: Any) -> Select[*tuple[Any, ...]]:
    return (
        select(Consultation.id, Consultation.summary, *columns, _STAFF, Consultation.staff_id, Consultation.number)
        .add_columns(Consultation.group_id, _WHO)
        .outerjoin(Group, Group.id == Consultation.group_id)
        .outerjoin(Staff, Staff.id == Consultation.staff_id)
        .where(Consultation.state == CaseState.OPEN, Consultation.site_id == asked.site_id, openable(asked.viewer))
    )


def _last_contact() -> Any:
    of_case = Contact.consultation_id == Consultation.id
    return func.coalesce(select(func.max(Contact.at)).where(of_case).scalar_subquery(), Consultation.begun_at)


def still(asked: WorkAsked) -> Select[*tuple[Any, ...]]:
    """Nobody came or called, nothing was done, is to be done, was sent on or answered in so many days."""
    since = asked.moves_from
    when = func.coalesce(FollowUp.done_on, FollowUp.due_on)
    followed = and_(FollowUp.consultation_id == Consultation.id, when >= since.date())
    moved = or_(Referral.made_on >= since.date(), Referral.answered_on >= since.date())
    last = _last_contact()
    return (
        _open_cases(asked, last.label("last"))
        .where(Consultation.begun_at < since, last < since)
        .where(~exists().where(followed), ~exists().where(Referral.consultation_id == Consultation.id, moved))
        .order_by(last, Consultation.id)
    )


def left(asked: WorkAsked) -> Select[*tuple[Any, ...]]:
    """In charge is somebody who does not work here any more, or nobody."""
    gone = or_(Consultation.staff_id.is_(None), Staff.active.is_(False))
    return _open_cases(asked, _last_contact()).where(gone).order_by(Staff.kana, Consultation.id)


def visits(asked: WorkAsked) -> Select[*tuple[Any, ...]]:
    case_group = aliased(Group)
    return (
        select(Dispatch.id, Dispatch.purpose, Dispatch.planned_at, Dispatch.place, Dispatch.version, Dispatch.staff_id)
        .add_columns(_STAFF, Consultation.id, Consultation.number, Consultation.state)
        .add_columns(func.coalesce(Dispatch.group_id, Consultation.group_id))
        .add_columns(func.coalesce(Group.name, case_group.name, Consultation.caller, ""))
        .outerjoin(Consultation, Consultation.id == Dispatch.consultation_id)
        .outerjoin(Group, Group.id == Dispatch.group_id)
        .outerjoin(case_group, case_group.id == Consultation.group_id)
        .outerjoin(Staff, Staff.id == Dispatch.staff_id)
        .where(Dispatch.state == DispatchState.PLANNED, Dispatch.site_id == asked.site_id, may_be_told(asked.viewer))
        .order_by(Dispatch.planned_at, Dispatch.id)
    )


def may_be_told(viewer: Viewer) -> Any:
    """Visits of a case that was undone or that this viewer may not open are not found."""
    told = and_(Consultation.state != CaseState.WITHDRAWN, openable(viewer))
    return or_(Dispatch.consultation_id.is_(None), told)


def _living() -> CTE:
    """Every group by the one that it lives on in, itself where it was not merged."""
    kept = (
        select(Group.id, Group.id.label("living_id")).where(Group.merged_into.is_(None)).cte("living", recursive=True)
    )
    return kept.union_all(select(Group.id, kept.c.living_id).join(kept, Group.merged_into == kept.c.id))


def never(asked: WorkAsked) -> Select[*tuple[Any, ...]]:
    wish, living = asked.never, _living()
    known = and_(Consultation.state != CaseState.WITHDRAWN, openable(asked.viewer))
    came = select(living.c.living_id).where(exists().where(Consultation.group_id == living.c.id, known))
    concerned = (
        select(living.c.living_id)
        .join(CaseGroup, CaseGroup.group_id == living.c.id)
        .join(Consultation, Consultation.id == CaseGroup.consultation_id)
        .where(known)
    )
    planned = select(func.min(Dispatch.planned_at)).where(
        Dispatch.group_id == Group.id, Dispatch.consultation_id.is_(None), Dispatch.state == DispatchState.PLANNED
    )
    found = (
        select(Group.id, Group.name, Group.number, Group.registered_from, planned.scalar_subquery())
        .where(Group.status != GroupStatus.MERGED, Group.merged_into.is_(None), Group.erased_on.is_(None))
        .where(Group.id.not_in(came), Group.id.not_in(concerned))
        .order_by(Group.sort_key, Group.id)
    )
    if wish.active_only:
        found = found.where(Group.status.in_(ACTIVE))
    if wish.since is not None:
        found = found.where(Group.registered_from >= wish.since)
    if wish.field_id is not None:
        works = select(GroupActivity.group_id).where(GroupActivity.field_id == wish.field_id)
        found = found.where(Group.id.in_(works.where(holds_on(GroupActivity, asked.day))))
    return found
