"""What the desk can do with an advisor's visit on site: plan it, change it, call it off, report what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Missing, NotFound, VisitOver
from desktop.models import Consultation, Contact, Dispatch, Group
from desktop.operations.acting import Acting
from desktop.operations.case_parts import active_staff, known_case, open_case, who_can_open
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.seen import changed_elsewhere
from desktop.rules.booking_rules import refuse_bad_day
from desktop.rules.visible import many_lines, one_line
from desktop.words import ActorKind, Channel, DispatchState


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchRequest:
    """Who goes when to whom, for a case or to begin one; whoever acts goes unless `staff_id` names somebody."""

    planned_at: datetime
    consultation_id: int | None = None
    group_id: int | None = None
    place: str = ""
    purpose: str = ""
    staff_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitReport:
    """What came of a visit; of a visit to a group it says what the case it begins is about.

    Without `at` it was made when it was planned for, or at the moment of the act where that is still to come.
    """

    note: str
    advice: str = ""
    materials: str = ""
    minutes: int | None = None
    at: datetime | None = None
    actor: ActorKind = ActorKind.GROUP
    topic_ids: tuple[int, ...] = ()


def plan_dispatch(session: Session, acting: Acting, request: DispatchRequest) -> int:
    """Plan a visit for an open case or to a group; its id. Raises Missing, NotFound, NotAllowed, CaseClosed."""
    values = _values(session, acting, request, "plan_dispatch")
    dispatch = Dispatch(site_id=acting.by.site_id, state=DispatchState.PLANNED, **values)
    session.add(dispatch)
    session.flush()
    return dispatch.id


def change_dispatch(
    session: Session, acting: Acting, dispatch_id: int, request: DispatchRequest, *, seen_version: int | None = None
) -> int:
    """Plan it otherwise; whom it is for stays. Raises VisitOver, ChangedElsewhere, and what `plan_dispatch` raises."""
    dispatch = _planned(session, acting, dispatch_id, "change_dispatch")
    values = _values(session, acting, request, "change_dispatch", dispatch)
    if seen_version is not None and dispatch.version != seen_version:
        raise changed_elsewhere(session, dispatch, values)
    for name, value in values.items():
        setattr(dispatch, name, value)
    return dispatch.id


def call_off_dispatch(session: Session, acting: Acting, dispatch_id: int) -> int:
    """Nobody goes. Raises VisitOver, NotFound, NotAllowed."""
    dispatch = _planned(session, acting, dispatch_id, "call_off_dispatch")
    dispatch.state = DispatchState.CALLED_OFF
    return dispatch.id


def report_dispatch(session: Session, acting: Acting, dispatch_id: int, report: VisitReport) -> int:
    """The visit was made: a contact of its case, which it begins where there is none. Returns the id of the case.

    Raises VisitOver, CaseClosed, Missing, NotFound, NotAllowed, NotReadable, TopicNotOffered.
    """
    dispatch = _planned(session, acting, dispatch_id, "report_dispatch")
    at = report.at or min(dispatch.planned_at, acting.now)
    if dispatch.consultation_id is None:
        dispatch.consultation_id = add_consultation(session, acting, _first(dispatch, report, at))
        begun = select(Contact.id).where(Contact.consultation_id == dispatch.consultation_id)
        dispatch.contact_id = session.scalars(begun).one()
    else:
        dispatch.contact_id = add_contact(session, acting, dispatch.consultation_id, _next(report, at))
    dispatch.state = DispatchState.VISITED
    session.flush()
    return dispatch.consultation_id


def _first(dispatch: Dispatch, report: VisitReport, at: datetime) -> ConsultationRequest:
    return ConsultationRequest(
        actor=report.actor,
        topic_ids=report.topic_ids,
        note=report.note,
        group_id=dispatch.group_id,
        channel=Channel.ON_SITE,
        minutes=report.minutes,
        advice=report.advice,
        materials=report.materials,
        at=at,
    )


def _next(report: VisitReport, at: datetime) -> ContactRequest:
    return ContactRequest(
        note=report.note,
        channel=Channel.ON_SITE,
        minutes=report.minutes,
        advice=report.advice,
        materials=report.materials,
        at=at,
    )


def _planned(session: Session, acting: Acting, dispatch_id: int, verb: str) -> Dispatch:
    """The visit that is still to come; two desks that report it wait for each other."""
    dispatch = session.get(Dispatch, dispatch_id, populate_existing=True, with_for_update={"key_share": True})
    if dispatch is None:
        raise NotFound("dispatch", str(dispatch_id))
    if dispatch.consultation_id is not None:
        known_case(acting, session, dispatch.consultation_id, verb)
    if dispatch.state is not DispatchState.PLANNED:
        raise VisitOver(dispatch.place or _whom(session, dispatch), dispatch.planned_at.date())
    return dispatch


def _whom(session: Session, dispatch: Dispatch) -> str:
    """What the visit is called where no place was written."""
    group = session.get(Group, dispatch.group_id) if dispatch.group_id is not None else None
    case = session.get(Consultation, dispatch.consultation_id) if dispatch.consultation_id is not None else None
    return group.name if group is not None else case.number if case is not None else ""


def _values(
    session: Session, acting: Acting, request: DispatchRequest, verb: str, dispatch: Dispatch | None = None
) -> dict[str, Any]:
    """What the request says of a visit; whom one is for that stands already is not asked again."""
    refuse_bad_day(request.planned_at.date())
    case_id = dispatch.consultation_id if dispatch is not None else request.consultation_id
    group_id = dispatch.group_id if dispatch is not None else request.group_id
    goes = request.staff_id or (dispatch.staff_id if dispatch is not None else acting.by.staff_id)
    changed = goes != (dispatch.staff_id if dispatch is not None else acting.by.staff_id)
    if case_id is not None:
        case = open_case(acting, session, case_id, verb)
        group_id = group_id or case.group_id
        if changed and goes is not None:
            who_can_open(session, case, goes, verb)
    elif group_id is None:
        raise Missing("group")
    elif changed and goes is not None:
        active_staff(session, goes)
    if group_id is not None and session.get(Group, group_id) is None:
        raise NotFound("group", str(group_id))
    return {
        "consultation_id": case_id,
        "group_id": group_id,
        "planned_at": request.planned_at,
        "place": one_line(request.place),
        "purpose": many_lines(request.purpose),
        "staff_id": goes,
    }
