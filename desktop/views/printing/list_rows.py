"""The rows of today's list: a job as one glance takes it in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.queries.printing import PrintJobRow
from desktop.rules.times import clock
from desktop.views.printing import words
from desktop.views.shared import written
from desktop.views.shared.rows import RowModel
from desktop.views.shared.tag import Mark
from desktop.words import PrintJobState

IN_PROGRESS = 0  # the id of the row for the form that is being filled in


@dataclass(frozen=True, slots=True)
class ListRow:
    id: int
    time: str
    who: str
    machine: str
    fee: str
    mark: Mark


def row_of(job: PrintJobRow) -> ListRow:
    mark = words.state_mark(job.state, job.fee, voided=job.voided)
    fee = "" if job.state is PrintJobState.BEGUN else written.yen(job.fee)
    return ListRow(job.id, clock(job.done_at), job.group, job.machine, fee, mark)


def row_in_progress(who: str, machine: str, since: datetime) -> ListRow:
    return ListRow(IN_PROGRESS, clock(since), who, machine, "", words.in_progress())


class JobRows(RowModel[ListRow]):
    def place_of(self, job_id: int | None) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.id == job_id), None)

    def title(self, row: ListRow) -> str:
        return row.who

    def tip(self, row: ListRow) -> str:
        return self.spoken(row)

    def spoken(self, row: ListRow) -> str:
        return "、".join(part for part in (row.time, row.who, row.machine, row.fee, row.mark.word) if part)
