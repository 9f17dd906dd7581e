"""The card on which a loan is written down, or changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, Missing, NotReadable
from desktop.operations.loans import book_loan, change_loan
from desktop.queries.loans import LoanRow
from desktop.sentences import explain
from desktop.views.rentals.lending_writer import LendingWriter
from desktop.views.rentals.loan_form import LoanForm
from desktop.views.rentals.side_card import SideCard, line_of, verb
from desktop.words import Language


class LoanEditCard(SideCard):
    """`saved` carries the loan's id, `left` that nothing was written."""

    saved = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._loan: LoanRow | None = None
        self.form, self.writer = LoanForm(desk), LendingWriter(desk, self)
        self.save_button, self.leave_button = verb("primary", self.save), verb("", self.left.emit)
        self.inside.addWidget(self.form)
        self.inside.addWidget(line_of(self.save_button, self.leave_button))
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self._refused)
        self.writer.busy_changed.connect(self.save_button.setDisabled)
        self.say_words()

    def serve(self, site: Callable[[], int]) -> None:
        """The site whose equipment is lent."""
        self.form.site = site

    def begin(self, loan: LoanRow | None = None) -> None:
        self._loan = loan
        self.message.clear()
        self.form.begin(loan)
        self.say_words()
        self.form.who.setFocus()

    @Slot()
    def save(self) -> None:
        if self.writer.busy:
            return
        try:
            request = self.form.request()
        except (Missing, NotReadable) as wrong:
            self.form.form.refuse(wrong.field, explain(wrong, self._language).what)
            return
        operation: Any = partial(book_loan, request=request)
        if (loan := self._loan) is not None:
            operation = partial(change_loan, loan_id=loan.id, request=request, seen_version=loan.version)
        self.writer.write(operation, (request, loan))

    @Slot(int)
    def _saved(self, loan_id: int) -> None:
        self.message.clear()
        self.saved.emit(loan_id)

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.refuse(refusal)
        self.form.ask()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.rename(self.tr("Change the loan") if self._loan else self.tr("New loan"))
        self.save_button.setText(self.tr("Write it down"))
        self.leave_button.setText(self.tr("Leave it"))
