"""Cases that not everybody may open: whoever may not, changes nothing in them either."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from desktop.errors import NotAllowed
from desktop.models import CaseReader, Consultation, JournalPayload, Staff
from desktop.operations.acting import By
from desktop.rules.openness import may_open, role_needed
from desktop.words import StaffRole

CASES = Consultation.__tablename__
OF_CASES = frozenset(
    {
        *("consultation_topics", "contacts", "follow_ups", "referrals", "case_people", "case_readers", "case_groups"),
        *("case_bookings", "case_events", "case_actions", "dispatches", "specialist_slots", "case_readings"),
        "knowledge_cards",
    }
)


def refuse_withheld(session: Session, by: By, case: Consultation, verb: str) -> None:
    """Raises NotAllowed where whoever acts may not open the case."""
    actor = session.get(Staff, by.staff_id) if by.staff_id is not None else None
    role = actor.role if actor is not None else StaffRole.STAFF
    wrote = actor is not None and case.staff_id == actor.id
    named = actor is not None and session.get(CaseReader, (case.id, actor.id)) is not None
    if not may_open(case.openness, role, wrote=wrote, named=named):
        raise NotAllowed(verb, role_needed(case.openness))


def refuse_withheld_undo(session: Session, by: By, payloads: Iterable[JournalPayload]) -> None:
    """Raises NotAllowed where the act was about a case that whoever undoes it may not open."""
    ids: set[int] = set()
    for payload in payloads:
        image = payload.after or payload.before or {}
        if payload.table_name == CASES:
            ids.add(int(payload.record_id))
        elif payload.table_name in OF_CASES and image["consultation_id"] is not None:
            ids.add(image["consultation_id"])
    for case_id in sorted(ids):
        if (case := session.get(Consultation, case_id)) is not None:
            refuse_withheld(session, by, case, "undo")
