"""Visits on site for a case: planned, made and told of, called off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.queries.consultation_rows import DispatchRow
from desktop.rules.times import clock
from desktop.views.consultations import words
from desktop.views.consultations.case_lines import CaseLine, CaseLines
from desktop.views.shared.tag import Mark
from desktop.words import DispatchState


class VisitList(CaseLines):
    """`chosen` carries the id of a visit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_rows((), date.min)

    def show_rows(self, rows: Sequence[DispatchRow], today: date) -> None:
        lines = [
            CaseLine(
                row.id,
                "thing.site",
                f"{words.day(row.planned_at.date(), today)} {clock(row.planned_at)}",
                mark=_mark(row.state),
                tip="\n".join(part for part in (row.place, row.staff) if part),
            )
            for row in rows
        ]
        self.show_lines(lines, "" if lines else self.tr("Nobody goes there"))


def _mark(state: DispatchState) -> Mark:
    match state:
        case DispatchState.PLANNED:
            return Mark(QCoreApplication.translate("Consultations", "Planned"), "accent", "thing.calendar")
        case DispatchState.VISITED:
            return Mark(QCoreApplication.translate("Consultations", "Visited"), "good", "status.good")
        case DispatchState.CALLED_OFF:
            return Mark(QCoreApplication.translate("Consultations", "Called off"), "off", "state.cancelled")
