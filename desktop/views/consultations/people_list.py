"""Whom a case is about, by role: a lock says that more is known, which a click shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.queries.consultation_rows import CasePersonRow
from desktop.views.consultations.case_lines import CaseLine, CaseLines

DEPARTMENT = 0


class PeopleList(CaseLines):
    """`person_chosen` carries the row of a person, `department_chosen` says that it was the city's department."""

    person_chosen = Signal(object)
    department_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, CasePersonRow] = {}
        self.chosen.connect(self._pressed_one)
        self.show_rows((), "")

    def show_rows(self, rows: Sequence[CasePersonRow], department: str) -> None:
        """The department of the city that the case concerns stands below the people."""
        self._rows = {row.id: row for row in rows}
        lines = [
            CaseLine(row.id, "thing.person", row.role, is_locked=bool(row.name or row.phone), tip=self._tip(row))
            for row in rows
        ]
        if department:
            lines.append(CaseLine(DEPARTMENT, "thing.department", department))
        self.show_lines(lines, self._said(bool(lines)))

    def _tip(self, row: CasePersonRow) -> str:
        if not (row.name or row.phone):
            return row.role
        return self.tr("{role}: Enter shows what is known").format(role=row.role)

    def _said(self, is_any: bool) -> str:  # noqa: FBT001  whether somebody is there
        return self.tr("Names are shown as roles.") if is_any else self.tr("Nobody is written down")

    @Slot(object)
    def _pressed_one(self, key: int) -> None:
        if key == DEPARTMENT:
            self.department_chosen.emit()
        elif key in self._rows:
            self.person_chosen.emit(self._rows[key])
