"""What the desk has to know before it books for a group: shown as soon as the group is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.queries.group_notes import NoteRow, alerts
from desktop.views.shared.note_boxes import NoteBoxes
from desktop.words import NoteGrade


class GroupAlerts(NoteBoxes):
    """A block is told by what the desk answers to the booking; here are the alerts."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._group_id: int | None = None

    def show_group(self, group_id: int | None) -> None:
        """Ask for the group's alerts once it is another; nothing stands there without a group."""
        if group_id == self._group_id:
            return
        self._group_id = group_id
        self.show_boxes([])
        self.ask_again()

    def ask_again(self) -> None:
        """Somebody may have written or lifted one."""
        if self._group_id is not None:
            question = partial(alerts, group_id=self._group_id)
            self._desk.read(self, question, done=partial(self._show, self._group_id), topic="alerts")

    def _show(self, group_id: int, notes: tuple[NoteRow, ...]) -> None:
        if group_id == self._group_id:
            self.show_notes([note for note in notes if note.grade is NoteGrade.ALERT])
