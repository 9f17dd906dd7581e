"""What a case has to do with: other groups, bookings, programs, actions of the city's plan."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Action, Base, Booking, CaseAction, CaseBooking, CaseEvent, CaseGroup, Event, Group
from desktop.operations.acting import Acting
from desktop.operations.case_parts import known_case
from desktop.rules.link_kinds import LinkKind

LINKED: dict[LinkKind, tuple[type[Base], type[Base], str]] = {
    LinkKind.GROUP: (Group, CaseGroup, "group_id"),
    LinkKind.BOOKING: (Booking, CaseBooking, "booking_id"),
    LinkKind.EVENT: (Event, CaseEvent, "event_id"),
    LinkKind.ACTION: (Action, CaseAction, "action_id"),
}


def link_case(session: Session, acting: Acting, consultation_id: int, kind: LinkKind, record_id: int) -> int:
    """The case has to do with this; what is linked already stays so. Raises NotFound."""
    case = known_case(acting, session, consultation_id, "link_case")
    model, link, column = LINKED[kind]
    if session.get(model, record_id) is None:
        raise NotFound(kind, str(record_id))
    is_own = kind is LinkKind.GROUP and record_id == case.group_id
    if not is_own and session.get(link, (case.id, record_id)) is None:
        session.add(link(**{"consultation_id": case.id, column: record_id}))
        session.flush()
    return case.id


def unlink_case(session: Session, acting: Acting, consultation_id: int, kind: LinkKind, record_id: int) -> int:
    """It has nothing to do with the case; what was never linked stays so."""
    case = known_case(acting, session, consultation_id, "unlink_case")
    link = LINKED[kind][1]
    if (standing := session.get(link, (case.id, record_id))) is not None:
        session.delete(standing)
        session.flush()
    return case.id
