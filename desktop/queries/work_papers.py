"""What the papers of the work lists say. Reads the tables of the work lists, center, sites, group_roles, people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import ActivityField, Consultation, Site, Staff
from desktop.queries.consultations import viewer_of
from desktop.queries.group_fields import fields_on
from desktop.queries.phones import phones_on
from desktop.queries.representatives import representatives_on
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.queries.work_lists import follow_ups_to_do, never_consulted
from desktop.queries.work_rows import NeverWish, WorkRow
from desktop.words import Openness


@dataclass(frozen=True, slots=True)
class FollowUpPaper:
    """`whose` is one person, else "". `phones` are those of groups; `kept` the cases not everybody may open."""

    center: SheetCenter
    site: str
    now: datetime
    whose: str
    rows: tuple[WorkRow, ...]
    phones: Mapping[int, str]
    kept: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NeverPaper:
    """Groups nobody consulted, with their fields, representatives and phones; `asked` says which were asked for."""

    center: SheetCenter
    now: datetime
    wish: NeverWish
    field: str
    rows: tuple[WorkRow, ...]
    fields: Mapping[int, tuple[str, ...]]
    people: Mapping[int, str]
    phones: Mapping[int, str]


def follow_up_paper(
    session: Session, staff_id: int | None, site_id: int, now: datetime, of: int | None = None
) -> FollowUpPaper:
    """Of one person, or of everybody at the site; only of cases that whoever prints may open."""
    rows = follow_ups_to_do(session, viewer_of(session, staff_id), site_id, now.date(), of=of)
    cases = {row.case_id for row in rows}
    kept = select(Consultation.id).where(Consultation.id.in_(cases), Consultation.openness != Openness.DESK)
    whose = session.scalars(select(Staff.name).where(Staff.id == of)).first() if of is not None else None
    return FollowUpPaper(
        sheet_center(session),
        session.get_one(Site, site_id).name,
        now,
        whose or "",
        rows,
        phones_on(session, now.date()),
        tuple(session.scalars(kept.order_by(Consultation.id))),
    )


def never_paper(session: Session, staff_id: int | None, now: datetime, wish: NeverWish) -> NeverPaper:
    """The groups that were never consulted, with who represents them and can be called on the day of `now`."""
    day = now.date()
    named = session.scalars(select(ActivityField.name).where(ActivityField.id == (wish.field_id or 0))).first()
    return NeverPaper(
        sheet_center(session),
        now,
        wish,
        named or "",
        never_consulted(session, viewer_of(session, staff_id), day, wish),
        fields_on(session, day),
        representatives_on(session, day),
        phones_on(session, day),
    )


def staff_called(session: Session, name: str) -> int | None:
    """Whose code or name this is."""
    found = select(Staff.id).where((Staff.code == name) | (Staff.name == name)).order_by(Staff.active.desc(), Staff.id)
    return session.scalars(found).first()


def field_called(session: Session, name: str) -> int | None:
    """The activity field of exactly this name, None where there is none."""
    return session.scalars(select(ActivityField.id).where(ActivityField.name == name)).first()
