"""An invoice is paid: by transfer as nearly always, or at the counter."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, Missing
from desktop.operations.settling import SettleRequest, Thing, ThingKind, settle
from desktop.queries.invoices import InvoiceRow
from desktop.views.printing.paying import Paying
from desktop.views.shared import written
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.words import Language, PaymentMethod

METHODS = (PaymentMethod.TRANSFER, PaymentMethod.CASH, PaymentMethod.OTHER)


class PayForm(LedgerForm):
    """The receipt is made out to the group unless another name is typed."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.addressee = QLineEdit()
        self.addressee.setMaxLength(200)
        self.invoice: InvoiceRow | None = None
        super().__init__(desk, language, (Field("addressee", "", self.addressee, optional=True),), parent)
        self.paying = Paying(METHODS)
        self.inside.insertWidget(1, self.paying)
        self.finish()
        self.name_all()

    def begin_for(self, invoice: InvoiceRow) -> None:
        if self.invoice is None or self.invoice.id != invoice.id:
            self.empty()
        self.invoice = invoice
        self.paying.ask(invoice.total)

    def begin(self) -> None:
        super().begin()
        self.paying.focus_first()

    def empty(self) -> None:
        self.addressee.clear()
        self.paying.empty()
        self.paying.method.put(PaymentMethod.TRANSFER)

    def operation(self) -> Callable[..., Any]:
        return partial(settle, request=self._request())

    def _request(self) -> SettleRequest:
        if self.invoice is None:
            raise Missing("invoice")
        return SettleRequest(
            things=(Thing(ThingKind.INVOICE, self.invoice.id),),
            cash=self.paying.cash(),
            method=self.paying.chosen,
            how=self.paying.named(),
            addressee=self.addressee.text(),
        )

    def refuse(self, refusal: DeskError) -> None:
        if not self.paying.refuse(refusal, self.language):
            super().refuse(refusal)

    def save(self) -> None:
        self.paying.form.accept()
        super().save()

    def sent(self) -> object:
        return self._request()

    def name_all(self) -> None:
        number = self.invoice.number if self.invoice else ""
        self.rename(self.tr("Payment of invoice {number}").format(number=number).strip())
        self.say(written.yen(self.invoice.total) if self.invoice else "")
        self.form.relabel("addressee", self.tr("Receipt made out to, if not the group"))
        self.save_button.setText(self.tr("Take it and write the receipt (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
