"""The rows of today's list: a job as one glance takes it in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.queries.printing import PrintJobRow
from desktop.rules.times import clock
from desktop.views.printing import words
from desktop.views.shared import written
from desktop.views.shared.tag import Mark

Index = QModelIndex | QPersistentModelIndex
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
    return ListRow(job.id, clock(job.done_at), job.group, job.machine, written.yen(job.fee), mark)


def row_in_progress(who: str, machine: str, since: datetime) -> ListRow:
    return ListRow(IN_PROGRESS, clock(since), who, machine, "", words.in_progress())


class JobRows(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ListRow, ...] = ()

    def fill(self, rows: Sequence[ListRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def place_of(self, job_id: int | None) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.id == job_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.who
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return "、".join(part for part in (row.time, row.who, row.machine, row.fee, row.mark.word) if part)
        return None
