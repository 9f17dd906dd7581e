"""Where a line of what is due leads when it is chosen."""

from __future__ import annotations

from typing import NamedTuple

from desktop.queries.due_rows import DueKind, DueRow


class Road(NamedTuple):
    """A record by its kind and id, or (with `sheet`) a sheet of the day book and what it is opened about."""

    sheet: str = ""
    kind: str = ""
    about: object = None


_RECORDS = {
    DueKind.PROVISIONAL: "booking",
    DueKind.PAPERS: "booking",
    DueKind.PAYMENT: "booking",
    DueKind.FOLLOW_UP: "case",
    DueKind.LOAN: "loan",
    DueKind.LOCKER_KEY: "rental",
    DueKind.INVOICE: "invoice",
    DueKind.APPLICATIONS: "group",
    DueKind.GROUP_PAPERS: "group",
    DueKind.RENEWALS: "renewals",
    DueKind.TILL: "till",
    DueKind.SUPPLY: "machines",
}
_SHEETS = {
    DueKind.ENTRY: "entries",
    DueKind.DISPLAY: "displays",
    DueKind.NOTE: "notes",
    DueKind.DAY: "closing",
}
_LISTS = frozenset({DueKind.RENEWALS, DueKind.TILL, DueKind.SUPPLY})  # no record of their own


def road_of(row: DueRow) -> Road:
    if row.kind is DueKind.VISIT:
        return Road(kind="case", about=row.opens) if row.opens else Road(kind="group", about=row.group_id)
    if row.kind in _SHEETS:
        return Road(sheet=_SHEETS[row.kind], about=row.when if row.kind is DueKind.DAY else row.id)
    return Road(kind=_RECORDS[row.kind], about=0 if row.kind in _LISTS else row.opens or row.id)
