"""How money comes in for one thing: cash with its change, a transfer, or another way that is named."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.errors import DeskError, Missing, TenderedTooLittle
from desktop.operations.payments import CashRequest
from desktop.sentences import sentence
from desktop.views.printing.change_due import ChangeDue
from desktop.views.printing.money.words import method as method_word
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.parts import Parts
from desktop.words import Language, PaymentMethod


class Paying(QWidget):
    """The methods offered in their order; `changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, methods: tuple[PaymentMethod, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._methods, self.total = methods, 0
        self.method, self.tendered, self.how, self.change = Parts(), NumberEdit(), QLineEdit(), ChangeDue()
        self.how.setMaxLength(40)
        method = Field("method", "", self.method, stretch=3)
        tendered = Field("tendered", "", self.tendered, stretch=2)
        self.form = Form([(method, tendered, Field("how", "", self.how, optional=True, stretch=2))])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.form)
        whole.addWidget(self.change)
        self.method.changed.connect(self._other)
        self.tendered.changed.connect(self._reckon)
        self.retranslate()

    @property
    def chosen(self) -> PaymentMethod:
        value = self.method.value
        return value if isinstance(value, PaymentMethod) else self._methods[0]

    def ask(self, total: int) -> None:
        """So many yen are to be paid."""
        self.total = total
        self._other()

    def cash(self) -> CashRequest | None:
        """What is on the counter; None where it is not cash. Raises Missing, TenderedTooLittle."""
        if self.chosen is not PaymentMethod.CASH:
            return None
        given = self.tendered.value
        if given is None:
            raise Missing("tendered")
        if given < self.total:
            raise TenderedTooLittle(self.total, given)
        return CashRequest(tendered=given)

    def refuse(self, refusal: DeskError, language: Language) -> bool:
        """Say it under the field it is about; whether it is about one of these."""
        about_cash = isinstance(refusal, TenderedTooLittle) or getattr(refusal, "field", "") == "tendered"
        if about_cash:
            self.form.refuse("tendered", sentence(refusal, language))
        return about_cash

    def named(self) -> str:
        """How it was paid, in the words of the desk."""
        return self.how.text() if self.chosen is not PaymentMethod.CASH else ""

    def empty(self) -> None:
        self.tendered.put(None)
        self.how.clear()
        self._other()

    @Slot()
    def _other(self) -> None:
        cash = self.chosen is PaymentMethod.CASH
        for key, seen in (("tendered", cash), ("how", not cash)):
            cell = self.form.widget(key).parentWidget()
            if cell is not None:
                cell.setVisible(seen)
        self.change.setVisible(cash)
        self._reckon()

    @Slot()
    def _reckon(self) -> None:
        given = self.tendered.value
        self.change.put(None if given is None else given - self.total)
        self.changed.emit()

    def focus_first(self) -> None:
        part = self.tendered if self.chosen is PaymentMethod.CASH else self.method.part(self.chosen)
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self.method.show_choices((each, method_word(each)) for each in self._methods)
        for key, word in (
            ("method", self.tr("Paid by")),
            ("tendered", self.tr("Handed over (yen)")),
            ("how", self.tr("Which account, which day")),
        ):
            self.form.relabel(key, word)
