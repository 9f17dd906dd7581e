"""A prepaid card is handed out, or money is put on one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, Missing, NotReadable
from desktop.operations.cards import CardRequest, Filling, fill_card, issue_card
from desktop.queries.prepaid_cards import CardRow
from desktop.views.printing.paying import Paying
from desktop.views.printing.who_field import WhoField
from desktop.views.shared import written
from desktop.views.shared.chips import Chips
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.number_edit import NumberEdit
from desktop.words import Language, PaymentMethod

METHODS = (PaymentMethod.CASH, PaymentMethod.TRANSFER, PaymentMethod.OTHER)
USUAL = (1000, 3000, 5000, 10_000)


class CardForm(LedgerForm):
    """For a card that is there, whose it is and its number stand still."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.who, self.number = WhoField(desk), QLineEdit()
        self.number.setMaxLength(20)
        self.usual, self.yen = Chips(one=True), NumberEdit()
        rows = (
            (Field("group", "", self.who, stretch=3), Field("number", "", self.number, optional=True, stretch=2)),
            (Field("usual", "", self.usual, stretch=3), Field("yen", "", self.yen, stretch=2)),
        )
        super().__init__(desk, language, rows, parent)
        self.card: CardRow | None = None
        self.paying = Paying(METHODS)
        self.inside.addWidget(self.paying)
        self.finish()
        self.usual.changed.connect(self._take)
        self.yen.changed.connect(self._reckon)
        self.name_all()
        self.empty()

    def begin_new(self) -> None:
        """What was typed for a new card and not saved stands there again."""
        if self.card is not None:
            self.card = None
            self.empty()
        self._show_card()

    def begin_filling(self, card: CardRow) -> None:
        if self.card is None or self.card.id != card.id:
            self.empty()
        self.card = card
        self._show_card()

    def begin(self) -> None:
        super().begin()
        if self.card is not None:
            self.yen.setFocus()

    def _show_card(self) -> None:
        for key in ("group", "number"):
            cell = self.form.widget(key).parentWidget()
            if cell is not None:
                cell.setVisible(self.card is None)
        self._reckon()

    def empty(self) -> None:
        self.who.put(None, "", "")
        self.number.clear()
        self.usual.put(())
        self.yen.put(None)
        self.paying.method.put(PaymentMethod.CASH)
        self.paying.empty()
        self._reckon()

    def operation(self) -> Callable[..., Any]:
        filling = self._filling()
        if self.card is not None:
            if filling is None:
                raise Missing("yen")
            return partial(fill_card, card_id=self.card.id, filling=filling)
        return partial(issue_card, request=self._request(), filling=filling)

    def _request(self) -> CardRequest:
        group_id = self.who.group_id
        holder = "" if group_id is not None else self.who.text()
        return CardRequest(group_id=group_id, holder=holder, number=self.number.text())

    def _filling(self) -> Filling | None:
        """None where a card is handed out empty."""
        if self.yen.is_wrong:
            raise NotReadable("yen", self.yen.text())
        if not self.yen.value:
            return None
        paying = self.paying
        return Filling(yen=self.yen.value, cash=paying.cash(), method=paying.chosen, how=paying.named())

    def refuse(self, refusal: DeskError) -> None:
        if not self.paying.refuse(refusal, self.language):
            super().refuse(refusal)

    def save(self) -> None:
        self.paying.form.accept()
        super().save()

    def sent(self) -> object:
        return (self.card, self._request(), self._filling())

    @Slot()
    def _take(self) -> None:
        value = self.usual.value
        if isinstance(value, int):
            self.yen.put(value)
            self._reckon()
            self.paying.focus_first()

    @Slot()
    def _reckon(self) -> None:
        yen = self.yen.value or 0
        self.paying.ask(yen)
        self.paying.setVisible(yen > 0)

    def name_all(self) -> None:
        if self.card is None:
            self.rename(self.tr("New prepaid card"))
        else:
            self.rename(self.tr("Put money on card {number}").format(number=self.card.number))
        self.say(self.card.who if self.card else "")
        self.usual.show_choices((each, written.yen(each)) for each in USUAL)
        labels = {
            "group": self.tr("Whose"),
            "number": self.tr("Number printed on the card, if any"),
            "usual": self.tr("How much"),
            "yen": self.tr("Yen"),
        }
        for key, label in labels.items():
            self.form.relabel(key, label)
        self.save_button.setText(self.tr("Take it and write the receipt (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
