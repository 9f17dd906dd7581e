"""Everything the page of today shows. Reads the day, who is waited for, what is due, the visits and the notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from desktop.queries.arrivals import ARRIVAL_READS, Arrivals, arrivals_on
from desktop.queries.days import DAY_READS, DayRows, day_rows
from desktop.queries.due_rows import DueRow
from desktop.queries.due_today import DUE_READS, due_today
from desktop.queries.handover import NOTE_READS, NoteRow, notes
from desktop.queries.visits import VISIT_READS, VisitsToday, visits_on

TODAY_READS = DAY_READS | ARRIVAL_READS | DUE_READS | VISIT_READS | NOTE_READS


@dataclass(frozen=True, slots=True)
class TodayRows:
    """`due` are only of cases that the person who asked may open."""

    day: DayRows
    arrivals: Arrivals
    due: tuple[DueRow, ...]
    visits: VisitsToday
    notes: tuple[NoteRow, ...]


def todays(session: Session, site_id: int, staff_id: int | None, now: datetime) -> TodayRows:
    """The day of a site as the person `staff_id` may see it; the number of statements does not grow with the day."""
    today = now.date()
    return TodayRows(
        day=day_rows(session, site_id, today, now),
        arrivals=arrivals_on(session, site_id, today),
        due=due_today(session, site_id, staff_id, now),
        visits=visits_on(session, site_id, today),
        notes=tuple(notes(session, site_id, today, staff_id)),
    )
