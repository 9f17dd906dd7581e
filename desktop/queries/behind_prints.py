"""The print jobs behind a figure, one by one. Reads print_jobs, groups and resources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Group, PrintJob, Resource
from desktop.queries.behind_figures import parts_of
from desktop.words import PrintJobState


@dataclass(frozen=True, slots=True)
class PrintBehind:
    id: int
    number: str
    done_at: datetime
    user: str
    machine: str
    content: str
    masters: int
    sheets: int
    spoilt: int
    gap_reason: str
    fee: int
    state: PrintJobState


def prints_behind(session: Session, ids: Sequence[int]) -> tuple[PrintBehind, ...]:
    """By the moment they were done; of very many the last thousand given."""
    found = list[PrintBehind]()
    for part in parts_of(ids):
        rows = session.execute(
            select(
                *(PrintJob.id, PrintJob.number, PrintJob.done_at, func.coalesce(Group.name, PrintJob.guest)),
                *(Resource.name, PrintJob.content, PrintJob.masters, PrintJob.sheets, PrintJob.spoilt),
                *(PrintJob.gap_reason, PrintJob.fee, PrintJob.state),
            )
            .join(Resource, Resource.id == PrintJob.machine_id)
            .outerjoin(Group, Group.id == PrintJob.group_id)
            .where(PrintJob.id.in_(part))
        )
        found += (PrintBehind(*row) for row in rows)
    return tuple(sorted(found, key=lambda row: (row.done_at, row.id)))
