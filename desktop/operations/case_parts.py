"""What the acts on a case begin with: the case itself, locked, if whoever acts may open it; the topics it records."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import CaseClosed, Missing, NotFound
from desktop.models import Consultation, Staff, Topic
from desktop.operations.acting import Acting
from desktop.operations.withheld import refuse_withheld
from desktop.words import CaseState


def known_case(acting: Acting, session: Session, consultation_id: int, verb: str) -> Consultation:
    """The case, if whoever acts may open it; one that was undone is gone. Raises NotFound, NotAllowed."""
    # whoever closes a case and whoever still writes into it wait for each other
    case = session.get(Consultation, consultation_id, with_for_update={"key_share": True}, populate_existing=True)
    if case is None or case.state is CaseState.WITHDRAWN:
        raise NotFound("consultation", str(consultation_id))
    refuse_withheld(session, acting.by, case, verb)
    return case


def open_case(acting: Acting, session: Session, consultation_id: int, verb: str) -> Consultation:
    """As known_case; raises CaseClosed too."""
    case = known_case(acting, session, consultation_id, verb)
    if case.state is CaseState.CLOSED:
        raise CaseClosed(case.number)
    return case


def topics_to_record(session: Session, topic_ids: Iterable[int]) -> list[int]:
    """The chosen topics, and of every closer one the main one too. Raises Missing, NotFound."""
    wanted = list(dict.fromkeys(topic_ids))
    if not wanted:
        raise Missing("topic")
    main = {topic.id: topic.parent_id for topic in session.scalars(select(Topic).where(Topic.id.in_(wanted)))}
    if unknown := [topic_id for topic_id in wanted if topic_id not in main]:
        raise NotFound("topic", str(unknown[0]))
    return list(dict.fromkeys([*wanted, *(parent for parent in main.values() if parent is not None)]))


def active_staff(session: Session, staff_id: int) -> Staff:
    """Somebody who still works here. Raises NotFound."""
    staff = session.get(Staff, staff_id)
    if staff is None or not staff.active:
        raise NotFound("staff", str(staff_id))
    return staff
