"""Who has read a case that not everybody may open: for managers. Reads case_readings, staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import CaseReading, Staff
from desktop.queries.consultations import viewer_of
from desktop.words import ReadingAct, StaffRole

MOST = 50
READING_READS = frozenset({"case_readings", "staff"})


@dataclass(frozen=True, slots=True)
class ReadingRow:
    staff: str
    at: datetime
    act: ReadingAct
    pc: str


def readings_for(session: Session, staff_id: int | None, consultation_id: int) -> tuple[ReadingRow, ...]:
    """The last first, at most 50; nothing for whoever is no manager."""
    if viewer_of(session, staff_id).role is not StaffRole.MANAGER:
        return ()
    rows = session.execute(
        select(func.coalesce(Staff.name, ""), CaseReading.at, CaseReading.act, CaseReading.pc)
        .outerjoin(Staff, Staff.id == CaseReading.staff_id)
        .where(CaseReading.consultation_id == consultation_id)
        .order_by(CaseReading.at.desc(), CaseReading.id.desc())
        .limit(MOST)
    )
    return tuple(ReadingRow(*row) for row in rows)
