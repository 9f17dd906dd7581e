"""The print jobs of a stretch of days, as figures count them. Reads print_jobs, resources, sites and groups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Group, PrintJob, Resource
from desktop.queries.moments import within
from desktop.queries.uses import Asked
from desktop.words import PrintJobState

# neither what is still at the machine nor what was taken back
COUNTED_STATES = frozenset({PrintJobState.UNPAID, PrintJobState.ON_ACCOUNT, PrintJobState.SETTLED})


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished job with what it is counted by; `fee` in yen, paid or not, `spoilt` in faces."""

    id: int
    machine_id: int
    machine: str
    group_id: int | None
    user: str
    done_at: datetime
    content: str
    masters: int
    sheets: int
    faces: int
    spoilt: int
    fee: int
    booking_id: int | None


def printed_in(session: Session, asked: Asked) -> list[Printed]:
    """By the moment they were done."""
    at_site = () if asked.site_id is None else (PrintJob.site_id == asked.site_id,)
    rows = session.execute(
        select(
            *(PrintJob.id, PrintJob.machine_id, Resource.name, PrintJob.group_id),
            *(func.coalesce(Group.name, PrintJob.guest), PrintJob.done_at, PrintJob.content),
            *(PrintJob.masters, PrintJob.sheets, PrintJob.faces, PrintJob.spoilt, PrintJob.fee, PrintJob.booking_id),
        )
        .join(Resource, Resource.id == PrintJob.machine_id)
        .outerjoin(Group, Group.id == PrintJob.group_id)
        .where(within(PrintJob.done_at, asked.first, asked.until), PrintJob.state.in_(COUNTED_STATES), *at_site)
        .order_by(PrintJob.done_at, PrintJob.id)
    )
    return [Printed(*row) for row in rows]
