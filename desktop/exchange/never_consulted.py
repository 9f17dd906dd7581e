"""Groups that never came for advice as a sheet for other programs: who to visit, and how to reach them."""

from __future__ import annotations

from desktop.documents.never_consulted import TITLE
from desktop.exchange.package_sheets import Cell, Sheet
from desktop.queries.work_papers import NeverPaper
from desktop.queries.work_rows import WorkRow

_COLUMNS = ("番号", "団体", "活動分野", "代表者", "電話", "登録日", "訪問予定")


def never_consulted_sheet(paper: NeverPaper) -> Sheet:
    """The rows of the paper, with days that can be sorted."""
    return Sheet(TITLE, _COLUMNS, tuple(_cells(paper, row) for row in paper.rows))


def _cells(paper: NeverPaper, row: WorkRow) -> tuple[Cell, ...]:
    return (
        *(row.detail, row.title, "、".join(paper.fields.get(row.id, ()))),
        *(paper.people.get(row.id, ""), paper.phones.get(row.id, "")),
        f"{row.when:%Y-%m-%d}" if row.when is not None else "",
        f"{row.planned_at:%Y-%m-%d %H:%M}" if row.planned_at is not None else "",
    )
