"""A case as its papers have it, as far as whoever prints may open it.

Reads consultations and all that belongs to them, topics, groups, staff, bookings, events, actions, center.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import (
    Action,
    CaseAction,
    CaseGroup,
    CasePerson,
    Consultation,
    ConsultationTopic,
    Contact,
    Dispatch,
    FollowUp,
    Group,
    Referral,
    Staff,
    Topic,
)
from desktop.queries.consultation_rows import Viewer
from desktop.queries.consultations import openable
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.words import (
    ActorKind,
    CaseOutcome,
    CaseState,
    Channel,
    DispatchState,
    Openness,
    StaffRole,
)


@dataclass(frozen=True, slots=True)
class PaperTopic:
    name: str
    chosen: bool
    closer: bool


@dataclass(frozen=True, slots=True)
class PaperContact:
    """`place` counts the contacts of the case from 1."""

    place: int
    at: datetime
    channel: Channel
    minutes: int | None
    note: str
    advice: str
    materials: str
    staff: str
    role: StaffRole | None

    @property
    def until(self) -> datetime | None:
        return self.at + timedelta(minutes=self.minutes) if self.minutes else None


@dataclass(frozen=True, slots=True)
class PaperPerson:
    number: int
    role: str
    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class PaperFollowUp:
    what: str
    due_on: date
    done_on: date | None
    staff: str
    result: str


@dataclass(frozen=True, slots=True)
class PaperReferral:
    target: str
    made_on: date
    reason: str
    answer: str
    answered_on: date | None


@dataclass(frozen=True, slots=True)
class CasePaper:
    """`topics` are the center's main ones and what was chosen; `groups` the one that came, then those it concerns."""

    id: int
    center: SheetCenter
    number: str
    begun_at: datetime
    actor: ActorKind
    group: str
    caller: str
    department: str
    summary: str
    openness: Openness
    state: CaseState
    staff: str
    outcome: CaseOutcome | None
    result: str
    closed_at: datetime | None
    topics: tuple[PaperTopic, ...]
    contacts: tuple[PaperContact, ...]
    people: tuple[PaperPerson, ...]
    follow_ups: tuple[PaperFollowUp, ...]
    referrals: tuple[PaperReferral, ...]
    groups: tuple[str, ...]
    actions: tuple[str, ...]
    visits_planned: int


def case_id_of(session: Session, viewer: Viewer, number: str) -> int | None:
    """The case of this number; None where there is none, or none that the viewer may open."""
    standing = Consultation.state != CaseState.WITHDRAWN
    named = select(Consultation.id).where(Consultation.number == number, standing, openable(viewer))
    return session.scalars(named).first()


def case_paper(session: Session, viewer: Viewer, case_id: int) -> CasePaper | None:
    """None for one that the viewer may not open, or that was undone."""
    standing = Consultation.state != CaseState.WITHDRAWN
    found = session.execute(
        select(Consultation, Group.name, Staff.name)
        .outerjoin(Group, Group.id == Consultation.group_id)
        .outerjoin(Staff, Staff.id == Consultation.staff_id)
        .where(Consultation.id == case_id, standing, openable(viewer))
    ).first()
    if found is None:
        return None
    case, group, staff = found
    return CasePaper(
        id=case.id,
        center=sheet_center(session),
        number=case.number,
        begun_at=case.begun_at,
        actor=case.actor,
        group=group or "",
        caller=case.caller,
        department=case.department,
        summary=case.summary,
        openness=case.openness,
        state=case.state,
        staff=staff or "",
        outcome=case.outcome,
        result=case.result,
        closed_at=case.closed_at,
        topics=_topics(session, case_id),
        contacts=_contacts(session, case_id),
        people=_people(session, case_id),
        follow_ups=_follow_ups(session, case_id),
        referrals=_referrals(session, case_id),
        groups=tuple(filter(None, (group, *_groups(session, case_id)))),
        actions=_actions(session, case_id),
        visits_planned=_visits_planned(session, case_id),
    )


def _topics(session: Session, case_id: int) -> tuple[PaperTopic, ...]:
    """Main ones that are offered, and every one that was chosen; one that was merged is the other."""
    counted_as = select(func.coalesce(Topic.merged_into_id, Topic.id))
    of_case = counted_as.join(ConsultationTopic, ConsultationTopic.topic_id == Topic.id)
    wanted = set(session.scalars(of_case.where(ConsultationTopic.consultation_id == case_id)))
    rows = session.execute(
        select(Topic.id, Topic.name, Topic.parent_id, Topic.active, Topic.merged_into_id).order_by(
            Topic.position, Topic.id
        )
    )
    return tuple(
        PaperTopic(name, chosen=key in wanted, closer=parent is not None)
        for key, name, parent, active, merged in rows
        if key in wanted or (active and parent is None and merged is None)
    )


def _contacts(session: Session, case_id: int) -> tuple[PaperContact, ...]:
    columns = (Contact.at, Contact.channel, Contact.minutes, Contact.note, Contact.advice, Contact.materials)
    rows = session.execute(
        select(*columns, func.coalesce(Staff.name, ""), Staff.role)
        .outerjoin(Staff, Staff.id == Contact.staff_id)
        .where(Contact.consultation_id == case_id)
        .order_by(Contact.at, Contact.id)
    )
    return tuple(PaperContact(place, *row) for place, row in enumerate(rows, start=1))


def _people(session: Session, case_id: int) -> tuple[PaperPerson, ...]:
    columns = (CasePerson.number, CasePerson.role, CasePerson.name, CasePerson.phone)
    rows = session.execute(select(*columns).where(CasePerson.consultation_id == case_id).order_by(CasePerson.number))
    return tuple(PaperPerson(*row) for row in rows)


def _follow_ups(session: Session, case_id: int) -> tuple[PaperFollowUp, ...]:
    columns = (FollowUp.what, FollowUp.due_on, FollowUp.done_on, func.coalesce(Staff.name, ""), FollowUp.result)
    rows = session.execute(
        select(*columns)
        .outerjoin(Staff, Staff.id == FollowUp.staff_id)
        .where(FollowUp.consultation_id == case_id)
        .order_by(FollowUp.done_on.is_not(None), FollowUp.due_on, FollowUp.id)
    )
    return tuple(PaperFollowUp(*row) for row in rows)


def _referrals(session: Session, case_id: int) -> tuple[PaperReferral, ...]:
    columns = (Referral.target, Referral.made_on, Referral.reason, Referral.answer, Referral.answered_on)
    of_case = select(*columns).where(Referral.consultation_id == case_id)
    return tuple(PaperReferral(*row) for row in session.execute(of_case.order_by(Referral.made_on, Referral.id)))


def _groups(session: Session, case_id: int) -> list[str]:
    linked = select(Group.name).join(CaseGroup, CaseGroup.group_id == Group.id)
    return list(session.scalars(linked.where(CaseGroup.consultation_id == case_id).order_by(Group.id)))


def _actions(session: Session, case_id: int) -> tuple[str, ...]:
    linked = select(Action.number, Action.title).join(CaseAction, CaseAction.action_id == Action.id)
    rows = session.execute(linked.where(CaseAction.consultation_id == case_id).order_by(Action.number))
    return tuple(f"{number} {name}" for number, name in rows)


def _visits_planned(session: Session, case_id: int) -> int:
    planned = select(func.count()).where(Dispatch.consultation_id == case_id, Dispatch.state == DispatchState.PLANNED)
    return session.scalars(planned).one()
