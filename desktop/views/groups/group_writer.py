"""What the registration form sends to the desk, and which group it is about."""

from __future__ import annotations

from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot

from desktop.application.desk import Desk
from desktop.errors import Busy, DeskError, Unreachable
from desktop.operations.groups import GroupRequest, add_group, change_group
from desktop.queries.group_cards import GroupCard


class GroupWriter(QObject):
    """`saved` carries the group's id, `refused` a DeskError; one write at a time.

    A request has one number until it is answered, so that a retry after a cut line never registers twice.
    """

    saved = Signal(int)
    refused = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.card: GroupCard | None = None
        self.busy = False
        self._request, self._sent = uuid4().hex, object()
        desk.failed.connect(self._failed)

    def begin(self, card: GroupCard | None) -> None:
        """Another form: `card` is the group that is changed, as it was seen."""
        self.card, self._sent = card, object()

    def save(self, request: GroupRequest) -> None:
        if self.busy:
            return
        operation = partial(add_group, request=request)
        if self.card is not None:
            seen = {"group_id": self.card.id, "seen_version": self.card.version}
            operation = partial(change_group, request=request, **seen)
        if self._sent != request:
            self._request, self._sent = uuid4().hex, request
        self._set_busy(busy=True)
        self._desk.write(self, operation, done=self._saved, refused=self._refused, request_id=self._request)

    def _saved(self, group_id: int) -> None:
        self._sent = object()
        self._set_busy(busy=False)
        self.saved.emit(group_id)

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
