"""What a sheet sends to the desk: one write at a time, and a retry never acts twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot

from desktop.application.desk import Desk
from desktop.errors import Busy, DeskError, Unreachable


class SheetWriter(QObject):
    """`saved` carries the id that was answered, `refused` a DeskError.

    A request has one number until it is answered: a line that was cut is no answer, and the same sheet sent again keeps
    its number.
    """

    saved = Signal(int)
    refused = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.busy = False
        self._request, self._sent = uuid4().hex, object()
        desk.failed.connect(self._failed)

    def write(self, operation: Callable[..., int], sent: object) -> None:
        """`sent` is what stands in the sheet: as long as it is the same, so is the request."""
        self._send(operation, self._saved, sent)

    def _send(self, operation: Callable[..., Any], done: Callable[[Any], None], sent: object) -> None:
        """The same with an answer of one's own, which has to call `_answered`."""
        if self.busy:
            return
        if self._sent != sent:
            self._request, self._sent = uuid4().hex, sent
        self._set_busy(busy=True)
        self._desk.write(self, operation, done=done, refused=self._refused, request_id=self._request)

    def _saved(self, answer: int) -> None:
        self._answered()
        self.saved.emit(answer)

    def _answered(self) -> None:
        self._begin_anew()
        self._set_busy(busy=False)

    def _begin_anew(self) -> None:
        """Whatever is sent next is another request, even if the same stands in it."""
        self._sent = object()

    def _refused(self, refusal: DeskError) -> None:
        if not isinstance(refusal, Busy | Unreachable):
            self._begin_anew()
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
