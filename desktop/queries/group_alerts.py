"""What shows itself when a group is opened. Reads desk_notes and what group_papers reads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop.models import Group
from desktop.queries.group_notes import NoteRow, open_notes
from desktop.queries.registrations import group_papers
from desktop.words import GroupStatus

WAITING_FOR_PAPERS = frozenset({GroupStatus.APPLIED, GroupStatus.RENEWAL_DUE})


@dataclass(frozen=True, slots=True)
class GroupAlerts:
    """Every note that holds, and the papers that an application or a renewal still waits for."""

    notes: tuple[NoteRow, ...]
    missing: tuple[str, ...]


def group_alerts(session: Session, group_id: int, day: date) -> GroupAlerts:
    group = session.get(Group, group_id)
    waits = group is not None and group.status in WAITING_FOR_PAPERS
    missing = group_papers(session, group_id, day).missing if waits else ()
    return GroupAlerts(open_notes(session, group_id), missing)
