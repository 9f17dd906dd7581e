"""How an event went, in words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.events import write_result
from desktop.queries.events import EventDetails
from desktop.views.shared.keys import is_ctrl_enter
from desktop.views.shared.message import Message
from desktop.views.shared.theme import set_role
from desktop.words import Language


class ResultPart(QWidget):
    """What is being typed stays while it is the same event. `saved` carries the event's id."""

    saved = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.details: EventDetails | None = None
        self.text, self.message = QPlainTextEdit(), Message()
        self.save_button, label = QPushButton(self.tr("Save")), QLabel(self.tr("How it went, what to do next time"))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(label.text())
        label.setBuddy(self.text)
        set_role(label, "caption")
        self.save_button.setToolTip("Ctrl+Enter")
        self.save_button.setAutoDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 14, 24, 16)
        whole.setSpacing(6)
        for part in (label, self.text, self.message):
            whole.addWidget(part)
        whole.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.text)
        self.save_button.clicked.connect(self.save)

    def show_event(self, shown: EventDetails) -> None:
        same = self.details is not None and self.details.row.id == shown.row.id
        self.details = shown
        if not (same and self.text.document().isModified()):
            self.text.setPlainText(shown.result)
            self.text.document().setModified(False)
            self.message.clear()

    @Slot()
    def save(self) -> None:
        """Write it down; how many came stays as it was counted."""
        if self.details is None:
            return
        row = self.details.row
        act = partial(
            write_result,
            event_id=row.id,
            text=self.text.toPlainText(),
            people=row.attendance,
            seen_version=row.version,
        )
        self._desk.write(self, act, done=self._saved, refused=self._refused)

    def _saved(self, event_id: int) -> None:
        self.text.document().setModified(False)
        self.message.clear()
        self.saved.emit(event_id)

    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.save()
        else:
            super().keyPressEvent(event)
