"""What advisors still have to do: follow-ups, answers that are waited for, cases that stand still, visits, outreach.

Reads consultations, contacts, follow_ups, referrals, dispatches, case_readers, case_groups, groups, group_activities,
activity_fields, group_roles, people, private_fields, staff, settings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop.models import (
    ActivityField,
    Consultation,
    FollowUp,
    Staff,
)
from desktop.queries import work_statements as asks
from desktop.queries.consultation_rows import Viewer
from desktop.queries.consultations import viewer_of
from desktop.queries.phones import phones_on
from desktop.queries.representatives import representatives_on
from desktop.queries.work_rows import NeverWish, WorkList, WorkLists, WorkRow
from desktop.words import CaseState

WORK_READS = frozenset(
    {
        *("consultations", "contacts", "follow_ups", "referrals", "dispatches", "case_readers", "case_groups"),
        *("groups", "group_activities", "activity_fields", "staff", "settings"),
        *("group_roles", "people", "private_fields"),
    }
)
MOST = 300
_ANY = NeverWish()


def work_lists(
    session: Session, staff_id: int | None, site_id: int, day: date, never: NeverWish = _ANY, *, most: int = MOST
) -> WorkLists:
    """Every list of a site, each at most so long; one's own follow-ups of all sites. Cases only that this person opens.

    The number of statements does not grow with the lines.
    """
    viewer = viewer_of(session, staff_id)
    asked = asks.WorkAsked(session, viewer, site_id, day, never)
    rows, counts = dict[WorkList, tuple[WorkRow, ...]](), dict[WorkList, int]()
    for kind, (statement, row_of) in _LISTS.items():
        found = session.execute(statement(asked).add_columns(func.count().over()).limit(most)).all()
        rows[kind] = tuple(row_of(row) for row in found)
        counts[kind] = found[0][-1] if found else 0
    rows[WorkList.NEVER] = _reached(session, rows[WorkList.NEVER], day)
    late, today = session.execute(asks.due(asked)).one()
    return WorkLists(rows, counts, activity_fields(session), staff_here(session), late or 0, today or 0)


def follow_ups_to_do(
    session: Session, viewer: Viewer, site_id: int, day: date, *, of: int | None = None
) -> tuple[WorkRow, ...]:
    """What is to be done, of one or of everybody at the site; by person, then by day."""
    asked = asks.WorkAsked(session, viewer, site_id, day, _ANY)
    whose = FollowUp.staff_id == of if of is not None else Consultation.site_id == site_id
    rows = session.execute(asks.to_do(asked, whose).order_by(None).order_by(*asks.by_person())).all()
    return tuple(_follow_up_row(WorkList.EVERYBODY, row) for row in rows)


def never_consulted(session: Session, viewer: Viewer, day: date, wish: NeverWish = _ANY) -> tuple[WorkRow, ...]:
    """Groups that no case is about, as far as this viewer knows; in the order of their readings."""
    return tuple(_group_row(row) for row in session.execute(asks.never(asks.WorkAsked(session, viewer, 1, day, wish))))


def _follow_up_row(kind: WorkList, row: Sequence[Any]) -> WorkRow:
    key, what, due_on, remind_on, version, staff_id, staff, case_id, number, state, group_id, who = row[:12]
    return WorkRow(
        kind=kind,
        id=key,
        title=what,
        when=due_on,
        remind_on=remind_on,
        version=version,
        staff_id=staff_id,
        staff=staff,
        case_id=case_id,
        case_number=number,
        case_state=state,
        group_id=group_id,
        who=who,
    )


def _waiting_row(row: Sequence[Any]) -> WorkRow:
    key, target, answer_by, made_on, version, staff, case_id, number, state, group_id, who = row[:11]
    return WorkRow(
        kind=WorkList.WAITING,
        id=key,
        title=target,
        when=answer_by,
        since=made_on,
        version=version,
        staff=staff,
        case_id=case_id,
        case_number=number,
        case_state=state,
        group_id=group_id,
        who=who,
    )


def _case_row(kind: WorkList, row: Sequence[Any]) -> WorkRow:
    key, summary, last, staff, staff_id, number, group_id, who = row[:8]
    return WorkRow(
        kind=kind,
        id=key,
        title=summary,
        when=_moment(last),
        staff=staff,
        staff_id=staff_id,
        case_id=key,
        case_number=number,
        case_state=CaseState.OPEN,
        group_id=group_id,
        who=who,
    )


def _visit_row(row: Sequence[Any]) -> WorkRow:
    key, purpose, planned_at, place, version, staff_id, staff, case_id, number, state, group_id, who = row[:12]
    return WorkRow(
        kind=WorkList.VISITS,
        id=key,
        title=who or place,
        detail=place,
        when=planned_at,
        version=version,
        staff_id=staff_id,
        staff=staff,
        case_id=case_id,
        case_number=number or "",
        case_state=state or "",
        group_id=group_id,
        who=purpose,
    )


def _group_row(row: Sequence[Any]) -> WorkRow:
    key, name, number, registered_from, planned_at = row[:5]
    return WorkRow(
        kind=WorkList.NEVER,
        id=key,
        title=name,
        detail=number,
        when=registered_from,
        group_id=key,
        planned_at=_moment(planned_at),
    )


def _reached(session: Session, rows: Sequence[WorkRow], day: date) -> tuple[WorkRow, ...]:
    """With who represents the groups and their phones."""
    people, phones = representatives_on(session, day), phones_on(session, day)
    return tuple(replace(row, who=people.get(row.id, ""), phone=phones.get(row.id, "")) for row in rows)


def _moment(at: datetime | str | None) -> datetime | None:
    """SQLite gives what it reckoned as text."""
    return datetime.fromisoformat(at) if isinstance(at, str) else at


def activity_fields(session: Session) -> tuple[tuple[int, str], ...]:
    """The fields to filter groups by, in the order of the center's list."""
    listed = select(ActivityField.id, ActivityField.name).where(ActivityField.active)
    return tuple((row.id, row.name) for row in session.execute(listed.order_by(ActivityField.position)))


def staff_here(session: Session) -> tuple[tuple[int, str], ...]:
    """Who works here by now, in the order of their readings."""
    here = select(Staff.id, Staff.name).where(Staff.active).order_by(Staff.kana, Staff.id)
    return tuple((row.id, row.name) for row in session.execute(here))


_Statement = Callable[[asks.WorkAsked], Select[*tuple[Any, ...]]]
_RowOf = Callable[[Sequence[Any]], WorkRow]
_LISTS: dict[WorkList, tuple[_Statement, _RowOf]] = {
    WorkList.MINE: (asks.mine, lambda row: _follow_up_row(WorkList.MINE, row)),
    WorkList.EVERYBODY: (asks.everybody, lambda row: _follow_up_row(WorkList.EVERYBODY, row)),
    WorkList.WAITING: (asks.waiting, _waiting_row),
    WorkList.STILL: (asks.still, lambda row: _case_row(WorkList.STILL, row)),
    WorkList.LEFT: (asks.left, lambda row: _case_row(WorkList.LEFT, row)),
    WorkList.VISITS: (asks.visits, _visit_row),
    WorkList.NEVER: (asks.never, _group_row),
}
