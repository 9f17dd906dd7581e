"""What the counter of a machine read last: after a print job, or when somebody read it beside the jobs."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import literal, or_, select, union_all
from sqlalchemy.orm import Session

from desktop.models.machines import MachineEntry
from desktop.models.printing import PrintJob
from desktop.words import PrintJobState

READING_TABLES = frozenset({"print_jobs", "machine_entries"})
_LAST = 2**31 - 1  # no job comes after a reading beside the jobs at the same moment


def last_reading(session: Session, machine_id: int, before: tuple[datetime, int] | None = None) -> int | None:
    """The newest reading, None where nobody ever read it; `before` a job's moment and id looks at what came earlier."""
    jobs = (
        select(PrintJob.done_at.label("at"), PrintJob.id.label("id"), PrintJob.counter_after.label("counter"))
        .where(PrintJob.machine_id == machine_id, PrintJob.counter_after.is_not(None))
        .where(PrintJob.state != PrintJobState.WITHDRAWN)
    )
    beside = select(MachineEntry.at, literal(_LAST), MachineEntry.counter).where(
        MachineEntry.machine_id == machine_id, MachineEntry.counter.is_not(None)
    )
    if before is not None:
        moment, job_id = before
        jobs = jobs.where(or_(PrintJob.done_at < moment, (PrintJob.done_at == moment) & (PrintJob.id < job_id)))
        beside = beside.where(MachineEntry.at <= moment)
    both = union_all(jobs, beside).subquery()
    newest = select(both.c.counter).order_by(both.c.at.desc(), both.c.id.desc())
    return session.scalars(newest.limit(1)).first()
