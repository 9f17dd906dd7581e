"""Sends what the desk does with lockers and loans: one write at a time, and never the same money twice."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from desktop.operations.payments import CashRequest
from desktop.operations.settling import SettleRequest, Thing, ThingKind, settle
from desktop.views.shared.sheet_writer import SheetWriter


class LendingWriter(SheetWriter):
    """`paid` carries the id of the receipt."""

    paid = Signal(int)

    def pay(self, kind: ThingKind, thing_id: int, cash: CashRequest) -> None:
        request = SettleRequest(things=(Thing(kind, thing_id),), cash=cash)
        self._send(partial(settle, request=request), self._paid, (kind, thing_id, cash))

    def _paid(self, answer: dict[str, Any]) -> None:
        self._answered()
        if isinstance(receipt := answer.get("receipt"), int):
            self.paid.emit(receipt)
