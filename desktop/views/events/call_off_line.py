"""Why an event is called off, how much of its program, and whether its rooms are given back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.events import call_off_event
from desktop.operations.programs import call_off_program
from desktop.queries.events import EventDetails
from desktop.views.events.scope_line import ScopeLine
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language, SeriesPart

MOST_LINE = 300


class CallOffLine(QFrame):
    """Stands above the foot of the card while it is asked; `left` when it is done or given up."""

    left = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "warn")
        self._desk, self._language = desk, language
        self._details: EventDetails | None = None
        self._said, self.message = Paragraph(), Message()
        self.reason, self.scope = QLineEdit(), ScopeLine(rooms=self.tr("Give its rooms back"))
        self.act, self.leave = QPushButton(self.tr("Call it off")), QPushButton(self.tr("Leave it"))
        self.reason.setPlaceholderText(self.tr("Why, e.g. the weather (optional)"))
        self.reason.setAccessibleName(self.tr("Why it is called off"))
        self.reason.setMaxLength(MOST_LINE)
        set_role(self.act, "danger")
        whole, line = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(24, 12, 24, 12)
        whole.setSpacing(8)
        line.setSpacing(8)
        line.addWidget(self.reason, 1)
        for button in (self.act, self.leave):
            button.setAutoDefault(True)
            line.addWidget(button)
        for part in (self._said, self.scope, self.message):
            whole.addWidget(part)
        whole.addLayout(line)
        self.setFocusProxy(self.reason)
        self.act.clicked.connect(self.call_off)
        self.reason.returnPressed.connect(self.call_off)
        self.leave.clicked.connect(self.left)
        self.setVisible(False)

    def ask(self, shown: EventDetails) -> None:
        self._details = shown
        self.reason.clear()
        self.message.clear()
        self.scope.ask(shown)
        told = self.tr("It stays in the calendar as called off. It can be undone.")
        if people := shown.row.signed.people + shown.row.signed.waiting:
            told = self.tr("{people} people signed up and have to be told.").format(people=people) + "\n" + told
        self._said.say(told)
        self.setVisible(True)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def call_off(self) -> None:
        if self._details is None:
            return
        row, part = self._details.row, self.scope.part
        frees = self.scope.isVisibleTo(self) and self.scope.moves_rooms
        told = {"event_id": row.id, "reason": self.reason.text(), "seen_version": row.version, "frees_rooms": frees}
        act = partial(call_off_event, **told)
        if part is not SeriesPart.THIS:
            act = partial(call_off_program, part=part, **told)
        self._desk.write(self, act, done=self._done, refused=self._refused)

    def _done(self, _event_id: int) -> None:
        self.left.emit()

    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
