"""What the registration form sends to the desk, and which group it is about."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.application.desk import Desk
from desktop.operations.desk_registration import apply_with_papers, register_with_papers
from desktop.operations.group_request import GroupRequest
from desktop.operations.groups import add_group, change_group
from desktop.operations.registrations import apply_group
from desktop.queries.group_cards import GroupCard
from desktop.views.shared.sheet_writer import SheetWriter


class GroupWriter(SheetWriter):
    """Registers a group, takes its application, or changes the one of `card`."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.card: GroupCard | None = None

    def begin(self, card: GroupCard | None) -> None:
        """Another form: `card` is the group that is changed, as it was seen."""
        self.card = card
        self._begin_anew()

    def save(self, request: GroupRequest, papers: tuple[str, ...] = (), *, waits: bool = False) -> None:
        """Register with the papers in hand, or (`waits`) leave it to a review; a record is changed."""
        if self.card is not None:
            seen = {"group_id": self.card.id, "seen_version": self.card.version}
            self.write(partial(change_group, request=request, **seen), request)
            return
        operation = partial(apply_group if waits else add_group, request=request)
        if papers:
            operation = partial(apply_with_papers if waits else register_with_papers, request=request, papers=papers)
        self.write(operation, (request, papers, waits))
