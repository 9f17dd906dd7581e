"""Remembering that two groups which look alike are two: at once, or when the new one has been registered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from desktop.application.desk import Desk
from desktop.operations.not_the_same import say_not_the_same
from desktop.views.groups.registration.similar_card import SimilarCard


class KeepingApart(QObject):
    """Writes what is said on the card of similar groups."""

    def __init__(self, desk: Desk, card: SimilarCard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._card = desk, card
        self._group_id: int | None = None
        card.said_two.connect(self._said)

    def begin(self, group_id: int | None) -> None:
        """Another group is in the form, or a new one (None)."""
        self._group_id = group_id
        self._card.two.clear()

    def saved(self, group_id: int) -> None:
        """The new group is on the register: what was said before holds for it."""
        if self._group_id is None:
            for other in sorted(self._card.two):
                self._write(group_id, other)

    @Slot(int)
    def _said(self, other_id: int) -> None:
        if self._group_id is not None:
            self._write(self._group_id, other_id)

    def _write(self, group_id: int, other_id: int) -> None:
        self._desk.write(self, partial(say_not_the_same, group_id=group_id, other_id=other_id))
