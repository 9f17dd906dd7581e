"""One locker: who has it, what it costs, and everything that can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing
from desktop.operations.rental_keys import (
    give_back_rental_deposit,
    hand_out_rental_key,
    take_rental_deposit,
    take_rental_key_back,
)
from desktop.operations.rentals import end_rental, renew_rentals, rent_unit, withdraw_rental
from desktop.operations.settling import ThingKind
from desktop.queries.rental_board import RentalBoard, UnitRow
from desktop.queries.rentals import RentalRow
from desktop.sentences import explain
from desktop.views.rentals import words
from desktop.views.rentals.lending_writer import LendingWriter
from desktop.views.rentals.pay_bar import PayBar
from desktop.views.rentals.rent_form import RentForm
from desktop.views.rentals.side_card import SideCard, verb
from desktop.views.rentals.unit_facts import rental_facts, unit_facts
from desktop.views.shared.chips import Wrap
from desktop.views.shared.facts import Facts
from desktop.words import Language, RentalState


class UnitCard(SideCard):
    """`paper_wanted` carries a rental whose permit is wanted, `receipt_wanted` a receipt, `saved` that it is done."""

    paper_wanted = Signal(int)
    receipt_wanted = Signal(int)
    saved = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._desk = desk
        self.unit: UnitRow | None = None
        self._board: RentalBoard | None = None
        self._wants_keys = False
        self.writer = LendingWriter(desk, self)
        self.facts, self.pay, self.verbs = Facts(), PayBar(), Wrap()
        self.form, self.rent_button = RentForm(desk, self._today), verb("primary", self.rent)
        self.reason = QLineEdit()
        self._verbs: dict[str, QPushButton] = {
            key: verb("small", act)
            for key, act in (
                ("permit", self._paper),
                ("key_out", partial(self._do, hand_out_rental_key)),
                ("key_back", partial(self._do, take_rental_key_back)),
                ("deposit", partial(self._do, take_rental_deposit)),
                ("deposit_back", partial(self._do, give_back_rental_deposit)),
                ("renew", self._renew),
                ("end", self._ask_end),
                ("withdraw", partial(self._do, withdraw_rental)),
            )
        }
        for button in self._verbs.values():
            self.verbs.add(button)
        for part in (self.facts, self.pay, self.verbs, self.reason, self.form, self.rent_button):
            self.inside.addWidget(part)
        self._connect()
        self.say_words()

    def _connect(self) -> None:
        self.pay.take_wanted.connect(self._take)
        self.reason.returnPressed.connect(self._end)
        self.form.sent.connect(self.rent)
        self.writer.saved.connect(self._saved)
        self.writer.saved.connect(self._want_keys)
        self.writer.paid.connect(self.receipt_wanted)
        self.writer.paid.connect(self._saved)
        self.writer.refused.connect(self.refuse)
        self.writer.busy_changed.connect(self.rent_button.setDisabled)

    @property
    def rental(self) -> RentalRow | None:
        """The one that is shown: a key that is late comes first."""
        return (self.unit.late or self.unit.rental) if self.unit else None

    def show_unit(self, unit: UnitRow | None, board: RentalBoard) -> None:
        """Another unit, or the same one as it is by now."""
        other = self.unit is None or unit is None or self.unit.id != unit.id
        year = self._board is None or self._board.first_day != board.first_day
        had = self.rental is not None
        self.unit, self._board = unit, board
        if other:
            self.message.clear()
        if other or year or (had and self.rental is None):
            self.reason.setVisible(False)
            self.form.begin(max(self._today(), board.first_day), board.until_day)
        self._show()
        if self._wants_keys and self.isVisible():
            self._wants_keys = False
            self.focus_first()

    @Slot()
    def _want_keys(self) -> None:
        """What was pressed may be gone by then: the caret goes to what comes next."""
        self._wants_keys = True

    @Slot()
    def rent(self) -> None:
        if self.unit is None or self.writer.busy:
            return
        try:
            request = self.form.request(self.unit.id)
        except Missing as missing:
            self.form.form.refuse(missing.field, explain(missing, self._language).what)
            return
        self.writer.write(partial(rent_unit, request=request), request)

    def focus_first(self) -> None:
        """Where the work on this unit begins."""
        if self.form.isVisibleTo(self):
            self.form.group.setFocus()
        elif self.pay.isVisibleTo(self):
            self.pay.tendered.setFocus()
        else:
            next((each for each in self._verbs.values() if each.isVisibleTo(self)), self.reason).setFocus()

    def _show(self) -> None:
        rental, unit = self.rental, self.unit
        self.setEnabled(unit is not None)
        self.rename(self._title())
        self.mark(words.unit_mark(unit) if unit else None)
        self.facts.show_facts(self._facts())
        self.pay.show_due(rental.fee if rental and rental.is_unpaid else 0)
        free = unit is not None and unit.rental is None and unit.active
        for part in (self.form, self.rent_button):
            part.setVisible(free)
        shown = self._offered(rental) if rental else frozenset[str]()
        for key, button in self._verbs.items():
            button.setVisible(key in shown)
        self.verbs.setVisible(bool(shown))
        self.verbs.updateGeometry()

    def _offered(self, rental: RentalRow) -> frozenset[str]:
        running, key_out = rental.state is RentalState.RUNNING, rental.key_is_out
        kind = self._board.kind if self._board else None
        offered = {
            "permit": True,
            "key_out": running and not key_out and not rental.is_over(self._today()),
            "key_back": key_out,
            "deposit": running and bool(rental.deposit) and rental.deposit_taken_on is None,
            "deposit_back": rental.deposit_taken_on is not None and rental.deposit_back_on is None,
            "renew": running and not rental.renewed and kind is not None,
            "end": running,
            "withdraw": running and not rental.paid,
        }
        return frozenset(key for key, wanted in offered.items() if wanted)

    def _facts(self) -> list[tuple[str, str]]:
        kind = self._board.kind if self._board else None
        if self.unit is None or kind is None:
            return []
        return rental_facts(self.unit, self.rental) if self.rental else unit_facts(self.unit, kind.charge)

    def _title(self) -> str:
        kind = self._board.kind if self._board else None
        return f"{kind.name} {self.unit.name}" if kind and self.unit else self.tr("Nothing is picked")

    def _today(self) -> date:
        return self._desk.now().date()

    def _do(self, act: Callable[..., int]) -> None:
        if (rental := self.rental) is not None:
            operation = partial(act, rental_id=rental.id, seen_version=rental.version)
            self.writer.write(operation, (act.__name__, rental.id, rental.version))

    @Slot()
    def _renew(self) -> None:
        if (rental := self.rental) is not None:
            self.writer.write(partial(renew_rentals, rental_ids=(rental.id,)), ("renew", rental.id, rental.version))

    @Slot()
    def _ask_end(self) -> None:
        self.reason.setVisible(True)
        self.reason.setFocus()

    @Slot()
    def _end(self) -> None:
        if (rental := self.rental) is not None:
            said = self.reason.text()
            operation: Any = partial(end_rental, rental_id=rental.id, reason=said, seen_version=rental.version)
            self.writer.write(operation, ("end", rental.id, rental.version, said))

    @Slot()
    def _paper(self) -> None:
        if (rental := self.rental) is not None:
            self.paper_wanted.emit(rental.id)

    @Slot()
    def _take(self) -> None:
        if (rental := self.rental) is not None and (cash := self.pay.cash) is not None:
            self.writer.pay(ThingKind.RENTAL, rental.id, cash)

    @Slot()
    def _saved(self) -> None:
        self.message.clear()
        self.reason.clear()
        self.reason.setVisible(False)
        self.form.empty()
        self.saved.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
            self._show()
        super().changeEvent(event)

    def say_words(self) -> None:
        named = {
            "permit": self.tr("The permit"),
            "key_out": self.tr("Hand out the key"),
            "key_back": self.tr("The key is back"),
            "deposit": self.tr("Take the deposit"),
            "deposit_back": self.tr("Give the deposit back"),
            "renew": self.tr("Renew for next year"),
            "end": self.tr("Given back…"),
            "withdraw": self.tr("It was a mistake"),
        }
        for key, word in named.items():
            self._verbs[key].setText(word)
            self._verbs[key].setAccessibleName(word)
        why = self.tr("Why it is given back, then Enter")
        self.reason.setPlaceholderText(why)
        self.reason.setAccessibleName(why)
        self.rent_button.setText(self.tr("Let it to the group"))
