"""Sends what the print room does to the desk: one write at a time, and never the same money twice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot

from desktop.application.desk import Desk
from desktop.errors import Busy, DeskError, Unreachable
from desktop.operations.payments import CashRequest
from desktop.operations.printing import PrintJobRequest, record_print_job, take_payment, withdraw_print_job
from desktop.operations.receipts import void_receipt


class PrintWriter(QObject):
    """`recorded` carries the answer of `record_print_job` or `take_payment`, the others an id; `refused` a DeskError.

    A request has one number until it is answered: a line that was cut is no answer, so a retry never pays twice.
    """

    recorded = Signal(object)
    withdrawn = Signal(int)
    voided = Signal(int)
    refused = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.busy = False
        self._request, self._sent = uuid4().hex, object()
        desk.failed.connect(self._failed)

    def record(self, request: PrintJobRequest, cash: CashRequest | None) -> None:
        self._write(partial(record_print_job, request=request, cash=cash), self.recorded.emit, (request, cash))

    def pay(self, job_ids: tuple[int, ...], cash: CashRequest) -> None:
        self._write(partial(take_payment, job_ids=job_ids, cash=cash), self.recorded.emit, (job_ids, cash))

    def withdraw(self, job_id: int) -> None:
        self._write(partial(withdraw_print_job, job_id=job_id), self.withdrawn.emit, ("withdraw", job_id))

    def void(self, receipt_id: int, reason: str) -> None:
        operation = partial(void_receipt, receipt_id=receipt_id, reason=reason)
        self._write(operation, self.voided.emit, ("void", receipt_id, reason))

    def _write(self, operation: Callable[..., Any], done: Callable[[Any], None], sent: object) -> None:
        if self.busy:
            return
        if self._sent != sent:
            self._request, self._sent = uuid4().hex, sent
        self._set_busy(busy=True)
        self._desk.write(
            self, operation, done=partial(self._answered, done), refused=self._refused, request_id=self._request
        )

    def _answered(self, done: Callable[[Any], None], answer: Any) -> None:
        self._sent = object()
        self._set_busy(busy=False)
        done(answer)

    def _refused(self, refusal: DeskError) -> None:
        if not isinstance(refusal, Busy | Unreachable):
            self._sent = object()
        self._set_busy(busy=False)
        self.refused.emit(refusal)

    @Slot()
    def _failed(self) -> None:
        """A bug: the request keeps its number, the person may try again."""
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        if self.busy != busy:
            self.busy = busy
            self.busy_changed.emit(busy)
