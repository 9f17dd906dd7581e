"""The invoices of all groups whose period is over: looked at first, then written at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QFrame, QListView, QWidget

from desktop.application.desk import Desk
from desktop.operations.invoices import issue_invoices
from desktop.queries.accounts import PlannedInvoice, planned_invoices
from desktop.rules.dates import add_months
from desktop.rules.invoice_periods import period_before
from desktop.views.printing.invoices import words
from desktop.views.printing.words import jobs
from desktop.views.rooms.lists.list_rows import ListLine, ListModel, ListPainter
from desktop.views.shared import written
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.paragraph import Paragraph
from desktop.words import InvoicePeriod, Language

BACK = 12  # months whose ends are offered


class IssueForm(LedgerForm):
    """The end is that of the last half year, as most are invoiced; other ends of months are in the list."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.end = Combo()
        self._ends: list[date] = []
        super().__init__(desk, language, (Field("until", "", self.end),), parent)
        self.planned: tuple[PlannedInvoice, ...] = ()
        self.sum_line, self.lines, self.view = Paragraph(), ListModel(self), QListView()
        self.view.setModel(self.lines)
        self.view.setItemDelegate(ListPainter(self.lines))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMinimumHeight(180)
        self.inside.addWidget(self.sum_line)
        self.inside.addWidget(self.view, 100)
        self.finish()
        self.end.currentIndexChanged.connect(self.look)
        self.name_all()

    @property
    def until_day(self) -> date:
        return self._ends[max(0, self.end.currentIndex())]

    def begin(self) -> None:
        super().begin()
        wanted = period_before(InvoicePeriod.HALF_YEAR, self.desk.now().date())[1]
        self.choose(wanted)
        self.look()

    def choose(self, until_day: date) -> None:
        """The end of a period, the last month's where it is too long ago."""
        self.end.setCurrentIndex(self._ends.index(until_day) if until_day in self._ends else 0)

    @Slot()
    def look(self) -> None:
        """Which invoices there would be."""
        if self.end.currentIndex() >= 0:
            question = partial(planned_invoices, until_day=self.until_day)
            self.desk.read(self, question, done=self._show, topic="planned")

    def _show(self, planned: Sequence[PlannedInvoice]) -> None:
        self.planned = tuple(planned)
        total = written.yen(sum(each.total for each in self.planned))
        said = self.tr("{count} invoices, {total}").format(count=len(self.planned), total=total)
        self.sum_line.say(said if self.planned else self.tr("Nothing waits for an invoice in periods that end then."))
        self.lines.fill(
            [
                ListLine(
                    each.group_id,
                    each.group,
                    f"{words.stretch(each.first_day, each.until_day)}　{jobs(each.count)}",
                    written.yen(each.total),
                )
                for each in self.planned
            ]
        )
        self.view.setVisible(bool(self.planned))
        self.save_button.setEnabled(bool(self.planned))

    def operation(self) -> Callable[..., Any]:
        return partial(issue_invoices, until_day=self.until_day)

    def sent(self) -> object:
        return (self.until_day, self.planned)

    def name_all(self) -> None:
        self.rename(self.tr("Invoices for periods that are over"))
        self.form.relabel("until", self.tr("Used up to the end of"))
        self.view.setAccessibleName(self.tr("Invoices that will be written"))
        self.save_button.setText(self.tr("Write all (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
        first, chosen = self.desk.now().date().replace(day=1), self.end.currentIndex()
        self._ends = [add_months(first, -back) for back in range(BACK)]
        with QSignalBlocker(self.end):
            self.end.clear()
            self.end.addItems([written.month_name(add_months(end, -1)) for end in self._ends])
            self.end.setCurrentIndex(max(0, chosen))
