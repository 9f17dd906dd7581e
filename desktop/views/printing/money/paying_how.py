"""How the money comes in: cash, a transfer, or a prepaid card by its number."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.queries.prepaid_cards import CardRow, card_by_number
from desktop.views.printing.money import words
from desktop.views.shared import written
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import set_role
from desktop.words import PaymentMethod

OFFERED = (PaymentMethod.CASH, PaymentMethod.TRANSFER, PaymentMethod.PREPAID)


class PayingHow(QWidget):
    """`changed` after every change, also when the card of the number was found."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.card: CardRow | None = None
        self.methods, self.number, self._said = Parts(parent=self), QLineEdit(), QLabel()
        self.number.setMaxLength(20)
        set_role(self._said, "secondary")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self.methods)
        line.addWidget(self.number)
        line.addWidget(self._said, 1)
        line.addStretch(0)
        self.methods.changed.connect(self._method_changed)
        self.number.textEdited.connect(self._ask)
        self._retranslate()
        self.begin()

    @property
    def method(self) -> PaymentMethod:
        return PaymentMethod(str(self.methods.value))

    @property
    def is_complete(self) -> bool:
        return self.method is not PaymentMethod.PREPAID or self.card is not None

    def begin(self) -> None:
        """Cash, as nearly always."""
        self.methods.put(PaymentMethod.CASH)
        self.number.clear()
        self._show_card(None)

    @Slot()
    def _method_changed(self) -> None:
        self._show_card(self.card)
        self.changed.emit()
        QTimer.singleShot(0, self, self._to_number)  # an arrow key gives its part the focus after this

    @Slot()
    def _to_number(self) -> None:
        if self.number.isVisible():
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _ask(self, text: str) -> None:
        self._desk.read(self, partial(card_by_number, number=text.strip()), done=self._found, topic="card")

    def _found(self, card: CardRow | None) -> None:
        self._show_card(card)
        self.changed.emit()

    def _show_card(self, card: CardRow | None) -> None:
        self.card = card
        by_card = self.method is PaymentMethod.PREPAID
        self.number.setVisible(by_card)
        told = self.tr("{who}, {yen} left")
        self._said.setText(told.format(who=card.who, yen=written.yen(card.balance)) if card and by_card else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.methods.show_choices((each, words.method(each)) for each in OFFERED)
        self.methods.setAccessibleName(self.tr("How it is paid"))
        self.number.setPlaceholderText(self.tr("Number of the card"))
        self.number.setAccessibleName(self.tr("Number of the prepaid card"))
