"""The cases, or the contacts, behind one figure of consultations."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.queries.case_wish import CaseWish, FigureWish
from desktop.queries.consultation_stats import CountRow, CountWish
from desktop.queries.counted_consultations import CountedConsultations, ThingBehind, things_behind
from desktop.rules.times import clock
from desktop.views.consultations.figures.figures_card import cell_columns
from desktop.views.figures.behind_card import BehindCard
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.theme import set_role


class ConsultationsBehindCard(BehindCard):
    """`case_wanted` carries the case of a line, `cases_wanted` the wish for all of them in the list of cases."""

    case_wanted = Signal(int)
    cases_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wish: CaseWish | None = None
        self.listed = QPushButton(self.tr("In the list of cases"))
        set_role(self.listed, "link")
        self.listed.setAutoDefault(True)
        self.listed.clicked.connect(self._list_all)
        self.add_verb(self.listed)
        self.view.setToolTip(self.tr("Enter or a double click opens the case"))

    def show_row(self, name: str, counted: CountedConsultations, row: int, column: int | None = None) -> None:
        """What stands behind a row of the table, or where it meets a column; behind the one after the last all."""
        rows, columns = counted.rows.rows, cell_columns(counted)
        across = rows[row] if row < len(rows) else None
        down = columns[column] if column is not None else None
        if across is not None and down is not None:
            values = across.values + down.values
            cells = (each for each in counted.counts.rows if each.values == values)
            self._ask(name, counted, counted.wish, next(cells, None), values)
        elif down is not None:
            self._ask(name, counted, replace(counted.wish, by=counted.wish.by[1:]), down, down.values)
        elif across is not None:
            self._ask(name, counted, counted.rows_wish, across, across.values)
        else:
            self._ask(name, counted, counted.rows_wish, None, None)

    def _ask(
        self,
        name: str,
        counted: CountedConsultations,
        wish: CountWish,
        row: CountRow | None,
        values: tuple[Any, ...] | None,
    ) -> None:
        whole = counted.counts.total - counted.counts.withheld - counted.counts.history
        there = row.count - row.history if row else 0 if values else whole
        self._wish = CaseWish(figure=figure_wish(name, wish, values))
        question = partial(things_behind, wish=wish, staff_id=counted.staff_id, values=values)
        self.begin(name, range(there), question, self._show)

    def _show(self, rows: tuple[ThingBehind, ...]) -> None:
        self.fill([_told(row) for row in rows])

    @Slot()
    def _list_all(self) -> None:
        if self._wish is not None:
            self.cases_wanted.emit(self._wish)

    def chosen(self, key: int) -> None:
        self.case_wanted.emit(key)


def figure_wish(name: str, wish: CountWish, values: tuple[Any, ...] | None) -> FigureWish:
    """Without values all that is counted."""
    return FigureWish(name, replace(wish, by=()) if values is None else wish, values or ())


def _told(row: ThingBehind) -> ListLine:
    when = f"{row.number}　{written.short_day(row.at.date())} {clock(row.at)}"
    return ListLine(row.case_id, row.summary, "　".join(part for part in (when, row.who) if part))
