"""What the registration form sends to the desk, and which group it is about."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.application.desk import Desk
from desktop.operations.groups import GroupRequest, add_group, change_group
from desktop.queries.group_cards import GroupCard
from desktop.views.shared.sheet_writer import SheetWriter


class GroupWriter(SheetWriter):
    """Registers a group, or changes the one of `card`."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.card: GroupCard | None = None

    def begin(self, card: GroupCard | None) -> None:
        """Another form: `card` is the group that is changed, as it was seen."""
        self.card = card
        self._begin_anew()

    def save(self, request: GroupRequest) -> None:
        operation = partial(add_group, request=request)
        if self.card is not None:
            seen = {"group_id": self.card.id, "seen_version": self.card.version}
            operation = partial(change_group, request=request, **seen)
        self.write(operation, request)
