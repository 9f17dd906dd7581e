"""Sends what is settled to the desk, once however often it is sent."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from desktop.operations.settling import SettleRequest, settle
from desktop.views.shared.sheet_writer import SheetWriter


class SettleWriter(SheetWriter):
    """`settled` carries the answer of `settle`."""

    settled = Signal(object)

    def settle(self, request: SettleRequest) -> None:
        self._send(partial(settle, request=request), self._told, request)

    def _told(self, answer: dict[str, Any]) -> None:
        self._answered()
        self.settled.emit(answer)
