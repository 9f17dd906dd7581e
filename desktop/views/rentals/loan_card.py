"""One loan: what is out with whom, its money, and everything that can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.operations.loans import cancel_loan, hand_out_loan, take_loan_back
from desktop.operations.rental_keys import give_back_loan_deposit, take_loan_deposit
from desktop.operations.settling import ThingKind
from desktop.queries.loans import LoanRow
from desktop.views.rentals import words
from desktop.views.rentals.lending_writer import LendingWriter
from desktop.views.rentals.pay_bar import PayBar
from desktop.views.rentals.side_card import SideCard, verb
from desktop.views.shared import written
from desktop.views.shared.chips import Wrap
from desktop.views.shared.facts import Facts
from desktop.views.shared.form import Field, Form
from desktop.words import Language, LoanState


class LoanCard(SideCard):
    """`paper_wanted` and `change_wanted` carry the row, `receipt_wanted` a receipt."""

    paper_wanted = Signal(object)
    change_wanted = Signal(object)
    receipt_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._desk = desk
        self.loan: LoanRow | None = None
        self.writer = LendingWriter(desk, self)
        self.facts, self.pay, self.verbs, self.note = Facts(), PayBar(), Wrap(), QLineEdit()
        self.numbers: dict[int, QLineEdit] = {}
        self.form = Form(())
        self.note_form = Form((Field("note", "", self.note, optional=True),))
        self.main = verb("primary", self.act)
        self._verbs: dict[str, QPushButton] = {
            "slip": verb("small", self._slip),
            "change": verb("small", self._change),
            "deposit": verb("small", partial(self._do, take_loan_deposit)),
            "deposit_back": verb("small", partial(self._do, give_back_loan_deposit)),
            "cancel": verb("small", partial(self._do, cancel_loan)),
        }
        for button in self._verbs.values():
            self.verbs.add(button)
        for part in (self.facts, self.pay, self.form, self.note_form, self.main, self.verbs):
            self.inside.addWidget(part)
        self.pay.take_wanted.connect(self._take)
        self.note.returnPressed.connect(self.act)
        self.writer.saved.connect(self.message.clear)
        self.writer.paid.connect(self.receipt_wanted)
        self.writer.refused.connect(self.refuse)
        self.writer.busy_changed.connect(self.main.setDisabled)
        self.say_words()

    def show_loan(self, loan: LoanRow | None) -> None:
        """Another loan, or the same one as it is by now."""
        other = self.loan is None or loan is None or self.loan.id != loan.id
        self.loan = loan
        self.setEnabled(loan is not None)
        if other:
            self.message.clear()
            self.note.clear()
        if other or (loan and loan.state is not LoanState.BOOKED):
            self._ask_numbers()
        self._show()

    @Slot()
    def act(self) -> None:
        """Hand the equipment out, or take it back."""
        loan = self.loan
        if loan is None or self.writer.busy:
            return
        operation: Any = None
        if loan.state is LoanState.BOOKED:
            numbers = tuple((item, field.text()) for item, field in self.numbers.items())
            operation = partial(hand_out_loan, loan_id=loan.id, numbers=numbers, seen_version=loan.version)
        elif loan.state is LoanState.OUT:
            operation = partial(take_loan_back, loan_id=loan.id, note=self.note.text(), seen_version=loan.version)
        if operation is not None:
            self.writer.write(operation, (loan.id, loan.version, loan.state, self.note.text()))

    def focus_first(self) -> None:
        """Where the work on this loan begins."""
        if self.numbers and self.form.isVisibleTo(self):
            next(iter(self.numbers.values())).setFocus()
        elif self.note_form.isVisibleTo(self):
            self.note.setFocus()
        else:
            self._verbs["slip"].setFocus()

    def _ask_numbers(self) -> None:
        """A field for the numbers of each kind of equipment, while it is handed out."""
        loan = self.loan
        items = loan.items if loan and loan.state is LoanState.BOOKED else ()
        self.numbers = {item.item_id: QLineEdit(item.unit_numbers) for item in items}
        fields = [Field(str(item.item_id), item.name, self.numbers[item.item_id], optional=True) for item in items]
        before, self.form = self.form, Form(fields)
        for field in self.numbers.values():
            field.returnPressed.connect(self.act)
        self.inside.replaceWidget(before, self.form)
        before.setVisible(False)
        before.deleteLater()
        for item in items:
            said = self.tr("Numbers of {item}, {quantity}{counter}")
            word = said.format(item=item.name, quantity=item.quantity, counter=item.counter)
            self.form.relabel(str(item.item_id), word)

    def _show(self) -> None:
        loan, now = self.loan, self._desk.now()
        self.rename(f"{loan.number}　{loan.who}" if loan else self.tr("Nothing is picked"))
        self.mark(words.loan_mark(loan, now) if loan else None)
        self.facts.show_facts(self._facts(loan) if loan else [])
        self.pay.show_due(loan.fee if loan and loan.is_unpaid else 0)
        booked = loan is not None and loan.state is LoanState.BOOKED
        out = loan is not None and loan.state is LoanState.OUT
        self.form.setVisible(booked)
        self.note_form.setVisible(out)
        self.main.setVisible(booked or out)
        self.main.setText(self.tr("Hand it out") if booked else self.tr("Everything is back"))
        held = loan is not None and loan.deposit_taken_on is not None and loan.deposit_back_on is None
        waits = loan is not None and bool(loan.deposit) and loan.deposit_taken_on is None and (booked or out)
        offered = {"slip": loan is not None, "change": booked or out, "cancel": booked and bool(loan and not loan.paid)}
        for key, wanted in (offered | {"deposit": waits, "deposit_back": held}).items():
            self._verbs[key].setVisible(wanted)
        self.verbs.updateGeometry()

    def _facts(self, loan: LoanRow) -> list[tuple[str, str]]:
        numbers = "、".join(item.unit_numbers for item in loan.items if item.unit_numbers)
        return [
            (self.tr("What"), loan.what),
            (self.tr("Numbers"), numbers),
            (self.tr("When"), words.stretch(loan.starts_at, loan.ends_at)),
            (self.tr("Phone"), loan.phone),
            (self.tr("What for"), loan.purpose),
            (self.tr("Fee"), words.paid(loan)),
            (self.tr("Deposit"), words.deposit(loan)),
            (self.tr("Went out"), written.moment(loan.handed_out_at) if loan.handed_out_at else ""),
            (self.tr("Came back"), written.moment(loan.back_at) if loan.back_at else ""),
            (self.tr("Note"), loan.back_note),
        ]

    def _do(self, act: Callable[..., int]) -> None:
        if (loan := self.loan) is not None:
            operation = partial(act, loan_id=loan.id, seen_version=loan.version)
            self.writer.write(operation, (act.__name__, loan.id, loan.version))

    @Slot()
    def _slip(self) -> None:
        if self.loan is not None:
            self.paper_wanted.emit(self.loan)

    @Slot()
    def _change(self) -> None:
        if self.loan is not None:
            self.change_wanted.emit(self.loan)

    @Slot()
    def _take(self) -> None:
        if self.loan is not None and (cash := self.pay.cash) is not None:
            self.writer.pay(ThingKind.LOAN, self.loan.id, cash)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
            self._show()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.note_form.relabel("note", self.tr("What is broken or missing"))
        named = {
            "slip": self.tr("The slip"),
            "change": self.tr("Change…"),
            "deposit": self.tr("Take the deposit"),
            "deposit_back": self.tr("Give the deposit back"),
            "cancel": self.tr("Cancel it"),
        }
        for key, word in named.items():
            self._verbs[key].setText(word)
            self._verbs[key].setAccessibleName(word)
