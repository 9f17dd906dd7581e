"""All of one print job, and what a group usually prints. Reads print_jobs, print_originals, resources, groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Group, PrintJob, PrintOriginal, Staff
from desktop.models.same_group import canonical, records_of
from desktop.queries.printing import PrintJobRow, print_job
from desktop.rules.print_fees import PrintFeeLine, Printing
from desktop.words import PaperSize, PrintJobState

MOST_LOOKED_AT = 20
_DONE = frozenset({PrintJobState.UNPAID, PrintJobState.ON_ACCOUNT, PrintJobState.SETTLED})


@dataclass(frozen=True, slots=True)
class OriginalRow:
    """One original of a job."""

    title: str
    masters: int
    sheets: int
    size: PaperSize
    duplex: bool
    colour: bool
    own_paper: bool

    @property
    def printing(self) -> Printing:
        return Printing(self.masters, self.sheets, self.size, self.duplex, self.colour, self.own_paper)


@dataclass(frozen=True, slots=True)
class PrintJobDetails:
    """What was written down of a job; `lines` are its frozen fee, `person` is at the desk who took it."""

    row: PrintJobRow
    machine_id: int
    group_number: str
    guest: str
    originals: tuple[OriginalRow, ...]
    lines: tuple[PrintFeeLine, ...]
    purpose: str
    content: str
    content_checked: bool
    content_note: str
    specimen: bool
    spoilt: int
    counter_before: int | None
    counter_after: int | None
    gap_reason: str
    person: str


@dataclass(frozen=True, slots=True)
class UsualJob:
    """What a group printed most often of late, and when last."""

    machine_id: int
    originals: tuple[OriginalRow, ...]
    content: str
    times: int
    last_at: datetime


def print_job_details(session: Session, job_id: int) -> PrintJobDetails | None:
    """One job in whatever state with all that was written down."""
    row, job = print_job(session, job_id), session.get(PrintJob, job_id)
    if row is None or job is None:
        return None
    number = session.scalars(select(Group.number).where(Group.id == job.group_id)).first()
    person = session.scalars(select(Staff.name).where(Staff.id == job.staff_id)).first()
    return PrintJobDetails(
        row=row,
        machine_id=job.machine_id,
        group_number=number or "",
        guest=job.guest,
        originals=_originals(session, [job_id]).get(job_id, ()),
        lines=tuple(PrintFeeLine(**line) for line in job.fee_lines),
        purpose=job.purpose,
        content=job.content,
        content_checked=job.content_checked,
        content_note=job.content_note,
        specimen=job.specimen,
        spoilt=job.spoilt,
        counter_before=job.counter_before,
        counter_after=job.counter_after,
        gap_reason=job.gap_reason,
        person=person or "",
    )


def usual_job(session: Session, group_id: int) -> UsualJob | None:
    """What the group printed most often in its last jobs, the newest where none comes back; None without any.

    Titles are those of the last time.
    """
    records = records_of(session, canonical(session, group_id))
    newest = (
        select(PrintJob.id, PrintJob.machine_id, PrintJob.content, PrintJob.done_at)
        .where(PrintJob.group_id.in_(records), PrintJob.state.in_(_DONE))
        .order_by(PrintJob.done_at.desc(), PrintJob.id.desc())
    )
    jobs = session.execute(newest.limit(MOST_LOOKED_AT)).all()
    originals = _originals(session, [job.id for job in jobs])
    known = [(job, originals[job.id]) for job in jobs if job.id in originals]
    if not known:
        return None
    counts = Counter((job.machine_id, _nameless(of_it)) for job, of_it in known)
    most = max(counts.values())
    job, last = next(each for each in known if counts[each[0].machine_id, _nameless(each[1])] == most)
    return UsualJob(job.machine_id, last, job.content, most, job.done_at)


def _nameless(originals: tuple[OriginalRow, ...]) -> tuple[OriginalRow, ...]:
    return tuple(replace(original, title="") for original in originals)


def _originals(session: Session, job_ids: Sequence[int]) -> dict[int, tuple[OriginalRow, ...]]:
    rows = session.execute(
        select(
            PrintOriginal.job_id,
            PrintOriginal.title,
            PrintOriginal.masters,
            PrintOriginal.sheets,
            PrintOriginal.size,
            PrintOriginal.duplex,
            PrintOriginal.colour,
            PrintOriginal.own_paper,
        )
        .where(PrintOriginal.job_id.in_(job_ids))
        .order_by(PrintOriginal.job_id, PrintOriginal.position)
    )
    found: dict[int, tuple[OriginalRow, ...]] = {}
    for job_id, title, masters, sheets, size, duplex, colour, own_paper in rows:
        original = OriginalRow(title, masters, sheets, size, duplex, colour, own_paper)
        found[job_id] = (*found.get(job_id, ()), original)
    return found
