"""The cases, or the contacts, behind one figure of consultations."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.queries.counted_consultations import CountedConsultations, ThingBehind, things_behind
from desktop.rules.times import clock
from desktop.views.figures.behind_card import BehindCard
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written


class ConsultationsBehindCard(BehindCard):
    """`case_wanted` carries the case of a line."""

    case_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.view.setToolTip(self.tr("Enter or a double click opens the case"))

    def show_row(self, name: str, counted: CountedConsultations, row: int) -> None:
        """What stands behind a row of the table; behind the one after the last all that opens."""
        rows = counted.rows.rows
        whole = row >= len(rows)
        count = counted.counts.total - counted.counts.withheld - counted.counts.history
        values = None if whole else rows[row].values
        question = partial(things_behind, wish=counted.rows_wish, staff_id=counted.staff_id, values=values)
        there = count if whole else rows[row].count - rows[row].history
        self.begin(name, range(there), question, self._show)

    def _show(self, rows: tuple[ThingBehind, ...]) -> None:
        self.fill([_told(row) for row in rows])

    def chosen(self, key: int) -> None:
        self.case_wanted.emit(key)


def _told(row: ThingBehind) -> ListLine:
    when = f"{row.number}　{written.short_day(row.at.date())} {clock(row.at)}"
    return ListLine(row.case_id, row.summary, "　".join(part for part in (when, row.who) if part))
