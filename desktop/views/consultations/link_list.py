"""What a case has to do with: other groups, bookings, programs, actions of the city's plan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.queries.consultation_rows import LinkRow
from desktop.rules.link_kinds import LinkKind
from desktop.views.consultations.case_lines import CaseLine, CaseLines
from desktop.views.shared.date_edit import shown_date

ICONS = {
    LinkKind.GROUP: "place.groups",
    LinkKind.BOOKING: "place.rooms",
    LinkKind.EVENT: "place.events",
    LinkKind.ACTION: "place.city",
}
NO_RECORD = frozenset({LinkKind.ACTION})  # an action of the plan has no page of its own


def link_line(row: LinkRow, today: date) -> CaseLine:
    day = shown_date(row.day, today) if row.day else ""
    return CaseLine((row.kind, row.id), ICONS[row.kind], row.name, day, can_be_pressed=row.kind not in NO_RECORD)


class LinkList(CaseLines):
    """`chosen` carries the kind and the id of what a case has to do with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_rows((), date.min)

    def show_rows(self, rows: Sequence[LinkRow], today: date) -> None:
        lines = [link_line(row, today) for row in rows]
        self.show_lines(lines, "" if lines else self.tr("With nothing else"))
