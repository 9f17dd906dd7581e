"""What is done with the lines of today where they stand: who came, what is finished, what gets more time."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot

from desktop.application.desk import Desk
from desktop.queries.days import BookingRow
from desktop.queries.due_rows import DueRow
from desktop.views.today.line import Line

ARRIVE, CALLED, EXTEND, CANCEL = "arrive", "called", "extend", "cancel"


class DayActs(QObject):
    """`refused` carries what the desk said, None after something was done."""

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    @Slot(object, str, str)
    def act(self, line: Line, name: str, key: str) -> None:
        """One press on a button of a line."""
        from desktop.views.today import act_table  # a dozen operations, none of which the first paint needs

        if isinstance(about := line.about, BookingRow):
            told = self.tr("Telephoned: {number} {room}").format(number=about.number, room=about.room)
            operation = act_table.arrived(about, key) if name == ARRIVE else act_table.called(about, told)
        elif isinstance(about, DueRow):
            operation = act_table.done_with(about, name)
        else:
            return
        self._desk.write(self, operation, done=self._done, refused=self.refused.emit, request_id=uuid4().hex)

    def _done(self, _answer: object) -> None:
        self.refused.emit(None)
