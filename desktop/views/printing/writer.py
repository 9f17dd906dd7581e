"""Sends what the print room does to the desk: one write at a time, and never the same money twice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from desktop.operations.payments import CashRequest
from desktop.operations.print_corrections import correct_print_job
from desktop.operations.print_request import PrintJobRequest
from desktop.operations.printing import begin_print_job, record_print_job, take_payment, withdraw_print_job
from desktop.operations.receipts import refund_receipt, void_receipt
from desktop.views.shared.sheet_writer import SheetWriter


class PrintWriter(SheetWriter):
    """`recorded` carries the answer of `record_print_job`, `correct_print_job` or `take_payment`, the others an id."""

    recorded = Signal(object)
    begun = Signal(int)
    withdrawn = Signal(int)
    voided = Signal(int)
    refunded = Signal(int)

    def record(self, request: PrintJobRequest, cash: CashRequest | None) -> None:
        self._write(partial(record_print_job, request=request, cash=cash), self.recorded.emit, (request, cash))

    def begin(self, request: PrintJobRequest) -> None:
        self._write(partial(begin_print_job, request=request), self.begun.emit, ("begin", request))

    def correct(self, seen: tuple[int, int], request: PrintJobRequest, reason: str, cash: CashRequest | None) -> None:
        """`seen` are the job's id and the version of it that was looked at."""
        job_id, version = seen
        operation = partial(
            correct_print_job, job_id=job_id, request=request, reason=reason, seen_version=version, cash=cash
        )
        self._write(operation, self.recorded.emit, (seen, request, reason, cash))

    def pay(self, job_ids: tuple[int, ...], cash: CashRequest) -> None:
        self._write(partial(take_payment, job_ids=job_ids, cash=cash), self.recorded.emit, (job_ids, cash))

    def withdraw(self, job_id: int) -> None:
        self._write(partial(withdraw_print_job, job_id=job_id), self.withdrawn.emit, ("withdraw", job_id))

    def void(self, receipt_id: int, reason: str) -> None:
        operation = partial(void_receipt, receipt_id=receipt_id, reason=reason)
        self._write(operation, self.voided.emit, ("void", receipt_id, reason))

    def refund(self, receipt_id: int, yen: int, reason: str) -> None:
        operation = partial(refund_receipt, receipt_id=receipt_id, yen=yen, reason=reason)
        self._write(operation, self.refunded.emit, ("refund", receipt_id, yen, reason))

    def _write(self, operation: Callable[..., Any], done: Callable[[Any], None], sent: object) -> None:
        self._send(operation, partial(self._told, done), sent)

    def _told(self, done: Callable[[Any], None], answer: Any) -> None:
        self._answered()
        done(answer)
