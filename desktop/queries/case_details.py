"""One case with all that belongs to it, as far as the viewer may open it: so many questions, however long it is.

Reads consultations, consultation_topics, topics, contacts, follow_ups, referrals, case_people, case_readers,
case_groups, case_bookings, case_events, case_actions, dispatches, groups, bookings, resources, events, actions, staff.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, literal, null, select, union_all
from sqlalchemy.orm import Session

from desktop.models import (
    Action,
    Booking,
    CaseAction,
    CaseBooking,
    CaseEvent,
    CaseGroup,
    CasePerson,
    CaseReader,
    Consultation,
    ConsultationTopic,
    Contact,
    Dispatch,
    Event,
    FollowUp,
    Group,
    Referral,
    Resource,
    Staff,
)
from desktop.queries.case_timeline import last_answer
from desktop.queries.consultation_rows import (
    CasePersonRow,
    ConsultationDetails,
    ContactRow,
    DispatchRow,
    FollowUpRow,
    LastAnswer,
    LinkRow,
    ReaderRow,
    ReferralRow,
    Viewer,
)
from desktop.queries.consultations import case_columns, openable, rows_with_counts, viewer_of
from desktop.rules.excerpts import first_line
from desktop.rules.link_kinds import LinkKind

CASE_READS = frozenset(
    {
        *("consultations", "consultation_topics", "topics", "contacts", "follow_ups", "referrals", "case_people"),
        *("case_readers", "case_groups", "case_bookings", "case_events", "case_actions", "dispatches", "groups"),
        *("bookings", "resources", "events", "actions", "staff"),
    }
)
KINDS = tuple(LinkKind)


def case_for(session: Session, staff_id: int | None, consultation_id: int) -> ConsultationDetails | None:
    """One case as somebody of the staff sees it."""
    return consultation(session, viewer_of(session, staff_id), consultation_id)


def consultation(session: Session, viewer: Viewer, consultation_id: int) -> ConsultationDetails | None:
    """One case with all that belongs to it; None for one that the viewer may not open or that was undone."""
    asked = case_columns().add_columns(Consultation).where(Consultation.id == consultation_id, openable(viewer))
    # whatever the session has read before, this is the case as it stands
    found = session.execute(asked.execution_options(populate_existing=True)).first()
    if found is None:
        return None
    *columns, case = found
    row = rows_with_counts(session, [columns])[0]
    return ConsultationDetails(
        row=row,
        openness=row.openness,
        group_id=case.group_id,
        contacts=_contacts(session, consultation_id),
        follow_ups=_follow_ups(session, consultation_id),
        referrals=_referrals(session, consultation_id),
        version=case.version,
        staff_id=case.staff_id,
        topic_ids=_topic_ids(session, consultation_id),
        department=case.department,
        continues=case.continues,
        outcome=case.outcome,
        result=case.result,
        closed_at=case.closed_at,
        people=_people(session, consultation_id),
        links=_links(session, consultation_id),
        readers=_readers(session, consultation_id),
        dispatches=_dispatches(session, consultation_id),
        last_time=_last_time(session, viewer, case),
    )


def _last_time(session: Session, viewer: Viewer, case: Consultation) -> LastAnswer | None:
    if case.group_id is None:
        return None
    told = last_answer(session, viewer, group_id=case.group_id, before=(case.begun_at, case.id))
    return LastAnswer(told.case_id, told.number, told.at, first_line(told.advice)) if told else None


def _contacts(session: Session, consultation_id: int) -> tuple[ContactRow, ...]:
    staff = func.coalesce(Staff.name, "")
    rows = session.execute(
        select(Contact.id, Contact.at, Contact.channel, Contact.minutes, Contact.note, staff)
        .add_columns(Contact.version, Contact.advice, Contact.materials, Contact.entered_at)
        .outerjoin(Staff, Staff.id == Contact.staff_id)
        .where(Contact.consultation_id == consultation_id)
        .order_by(Contact.at, Contact.id)
    )
    return tuple(ContactRow(*row) for row in rows)


def _follow_ups(session: Session, consultation_id: int) -> tuple[FollowUpRow, ...]:
    rows = session.execute(
        select(FollowUp.id, FollowUp.what, FollowUp.due_on, FollowUp.done_on, func.coalesce(Staff.name, ""))
        .add_columns(FollowUp.staff_id, FollowUp.remind_on, FollowUp.result, FollowUp.version)
        .outerjoin(Staff, Staff.id == FollowUp.staff_id)
        .where(FollowUp.consultation_id == consultation_id)
        .order_by(FollowUp.done_on.is_not(None), FollowUp.due_on, FollowUp.id)
    )
    return tuple(FollowUpRow(*row) for row in rows)


def _referrals(session: Session, consultation_id: int) -> tuple[ReferralRow, ...]:
    rows = session.execute(
        select(Referral.id, Referral.target, Referral.made_on, Referral.answer, Referral.answered_on)
        .where(Referral.consultation_id == consultation_id)
        .order_by(Referral.made_on, Referral.id)
    )
    return tuple(ReferralRow(*row) for row in rows)


def _topic_ids(session: Session, consultation_id: int) -> tuple[int, ...]:
    recorded = select(ConsultationTopic.topic_id).where(ConsultationTopic.consultation_id == consultation_id)
    return tuple(session.scalars(recorded.order_by(ConsultationTopic.topic_id)))


def _people(session: Session, consultation_id: int) -> tuple[CasePersonRow, ...]:
    """Who was taken out has left no more than a number."""
    columns = select(CasePerson.id, CasePerson.number, CasePerson.role, CasePerson.name, CasePerson.phone)
    rows = session.execute(
        columns.add_columns(CasePerson.version)
        .where(CasePerson.consultation_id == consultation_id, CasePerson.role != "")
        .order_by(CasePerson.number)
    )
    return tuple(CasePersonRow(*row) for row in rows)


def _readers(session: Session, consultation_id: int) -> tuple[ReaderRow, ...]:
    rows = session.execute(
        select(Staff.id, Staff.name)
        .join(CaseReader, CaseReader.staff_id == Staff.id)
        .where(CaseReader.consultation_id == consultation_id)
        .order_by(Staff.kana, Staff.id)
    )
    return tuple(ReaderRow(*row) for row in rows)


def _dispatches(session: Session, consultation_id: int) -> tuple[DispatchRow, ...]:
    rows = session.execute(
        select(Dispatch.id, Dispatch.planned_at, Dispatch.place, Dispatch.state, func.coalesce(Staff.name, ""))
        .add_columns(Dispatch.purpose, Dispatch.staff_id, Dispatch.contact_id, Dispatch.version)
        .outerjoin(Staff, Staff.id == Dispatch.staff_id)
        .where(Dispatch.consultation_id == consultation_id)
        .order_by(Dispatch.planned_at, Dispatch.id)
    )
    return tuple(DispatchRow(*row) for row in rows)


def _links(session: Session, consultation_id: int) -> tuple[LinkRow, ...]:
    """Groups, bookings, programs and actions in this order, each by its day."""
    asked = union_all(
        _linked(0, Group.id, Group.name, null())
        .join(CaseGroup, CaseGroup.group_id == Group.id)
        .where(CaseGroup.consultation_id == consultation_id),
        _linked(1, Booking.id, Resource.name, Booking.starts_at)
        .join(CaseBooking, CaseBooking.booking_id == Booking.id)
        .join(Resource, Resource.id == Booking.resource_id)
        .where(CaseBooking.consultation_id == consultation_id),
        _linked(2, Event.id, Event.title, Event.starts_at)
        .join(CaseEvent, CaseEvent.event_id == Event.id)
        .where(CaseEvent.consultation_id == consultation_id),
        _linked(3, Action.id, Action.title, null())
        .join(CaseAction, CaseAction.action_id == Action.id)
        .where(CaseAction.consultation_id == consultation_id),
    ).order_by("place", "starts_at", "id")
    found: Sequence[Any] = session.execute(asked).all()
    return tuple(LinkRow(KINDS[int(row[0])], row[1], row[2], _day(row[3])) for row in found)


def _linked(place: int, record_id: Any, name: Any, starts_at: Any) -> Select[*tuple[Any, ...]]:
    return select(
        literal(place).label("place"), record_id.label("id"), name.label("name"), starts_at.label("starts_at")
    )


def _day(at: datetime | str | None) -> date | None:
    return datetime.fromisoformat(at).date() if isinstance(at, str) else at.date() if at else None
