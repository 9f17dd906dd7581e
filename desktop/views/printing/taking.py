"""Taking the money: for the job in the form, or for one that was written down before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from desktop.application.desk import Desk
from desktop.errors import DeskError, NegativeMoney, TenderedTooLittle
from desktop.operations.payments import CashRequest
from desktop.views.printing.filled import Filled
from desktop.views.printing.form_card import FormCard
from desktop.views.printing.job_card import JobCard
from desktop.views.printing.till import Till
from desktop.views.printing.writer import PrintWriter
from desktop.words import Language

AT_THE_TILL = (TenderedTooLittle, NegativeMoney)


class Taking(QObject):
    """`recorded` carries the answer of the operation: the job and its receipt, None while it is unpaid.

    `begun` carries the id of a job that is being printed now.
    """

    recorded = Signal(object)
    begun = Signal(int)

    def __init__(self, desk: Desk, language: Language, form: FormCard, job: JobCard, till: Till) -> None:
        super().__init__(till)
        self._language, self._form, self._job, self._till = language, form, job, till
        self.writer = PrintWriter(desk, self)
        self._is_for_form = True
        self._paid = 0  # yen that the receipt of a job that is set right has taken
        self._wanted: Filled | None = None  # what was taken while its fee was still being asked for
        form.changed.connect(self._form_changed)
        form.priced.connect(self._priced)
        form.begin_wanted.connect(self.begin)
        till.take_wanted.connect(self.take)
        till.later_wanted.connect(self.pay_later)
        job.withdraw_wanted.connect(self.writer.withdraw)
        self.writer.recorded.connect(self.recorded)
        self.writer.begun.connect(self.begun)
        self.writer.refused.connect(self.refuse)
        self.writer.busy_changed.connect(self._show_busy)

    def begin_form(self, *, paid: int = 0, is_new: bool = True) -> None:
        """The till is for what stands in the form; `paid` yen were taken for it before it was set right."""
        self._is_for_form, self._wanted, self._paid = True, None, paid
        self._till.begin(is_new=is_new)

    def begin_job(self) -> None:
        """The till is for the job that is shown."""
        self._is_for_form, self._wanted = False, None
        self._till.begin(is_new=False)
        if self._job.job is not None:
            self._till.addressee.show_usual(self._job.job.group)
            self._till.show_total(self._job.job.fee)

    @Slot()
    def begin(self) -> None:
        """Write down that it is being printed; it is reported and paid afterwards."""
        if not self.writer.busy and self._form.is_begun_well():
            self.writer.begin(self._form.form.filled().request())

    @Slot()
    def take(self) -> None:
        """Write it down and take the money; what is missing is said where it is missing."""
        if self.writer.busy or (self._is_for_form and not self._form.is_complete()):
            return
        is_early = self._is_for_form and self._form.is_waiting
        self._wanted = self._form.form.filled() if is_early else None
        if is_early or self._till.total is None:
            return
        if not self._till.is_enough:
            self._till.ask_for_cash()
            return
        self._send(self._till.cash())

    @Slot()
    def pay_later(self) -> None:
        """Write it down; its money is taken another time."""
        if self._is_for_form and self._form.is_complete() and not self._form.is_waiting and self._till.total:
            self._send(None)

    def _send(self, cash: CashRequest | None) -> None:
        filled = self._form.form.filled()
        if self._is_for_form and filled.is_correction and filled.job_id is not None and filled.version is not None:
            seen = (filled.job_id, filled.version)
            self.writer.correct(seen, filled.request(), filled.reason, self._handed(cash))
        elif self._is_for_form:
            self.writer.record(filled.request(), cash)
        elif self._job.job is not None and cash is not None:
            self.writer.pay((self._job.job.id,), cash)

    def _handed(self, cash: CashRequest | None) -> CashRequest | None:
        """What the old receipt took counts as handed over."""
        if not self._paid:
            return None
        more = cash.tendered if cash else 0
        name, provision = self._till.addressee.name_text(), self._till.addressee.for_text()
        return CashRequest(tendered=self._paid + more, addressee=name, provision=provision)

    @Slot()
    def _form_changed(self) -> None:
        if self._wanted != self._form.form.filled():
            self._wanted = None
        self._till.addressee.show_usual(self._form.form.who.text())
        self._show_total()

    @Slot()
    def _priced(self) -> None:
        if not self._is_for_form:
            return
        self._show_total()
        if self._wanted is not None:
            self.take()

    def _show_total(self) -> None:
        total, filled = self._form.total, self._form.form.filled()
        if total is None:
            self._till.show_total(None)
        elif filled.is_correction:
            moved = total - self._paid if self._paid else 0
            self._till.show_total(max(moved, 0), back=max(-moved, 0), word=self.tr("Set it right"))
        elif filled.on_account and total:
            self._till.show_total(0, word=self.tr("Put it on the invoice"))
        else:
            self._till.show_total(total)

    @Slot(object)
    def refuse(self, refusal: DeskError) -> None:
        """Say it where it belongs: in the form, at the till, or on the job that is shown."""
        if self._is_for_form and not isinstance(refusal, AT_THE_TILL):
            self._form.refuse(refusal)
            return
        message = self._till.message if isinstance(refusal, AT_THE_TILL) else self._job.message
        message.refuse(refusal, self._language)

    @Slot(bool)
    def _show_busy(self, is_busy: bool) -> None:  # noqa: FBT001  a slot's argument
        self._till.set_busy(busy=is_busy)
