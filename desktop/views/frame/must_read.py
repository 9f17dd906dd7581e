"""What must be read before anything else: it stands before the desk until whoever sits down has read it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.views.frame.cover import Cover
from desktop.views.shared import written
from desktop.views.shared.keys import ENTER
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.application.desk import Desk
    from desktop.errors import DeskError
    from desktop.queries.handover import NoteRow


class MustRead(Cover):
    """`read` says that everything has been read and the desk is wanted."""

    read = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.notes: tuple[NoteRow, ...] = ()
        self._title, self._said, self.message = QLabel(), Paragraph(), Message()
        self.read_all = QPushButton()
        self._inside, self.views = QWidget(), list[QFrame]()
        set_role(self._title, "title")
        set_role(self._said, "secondary")
        set_role(self._inside, "body")
        set_role(self.read_all, "primary")
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.read_all)
        for part in (self._title, self._said, self.message):
            self.body.addWidget(part)
        self.body.addWidget(self._scroll, 1)
        self.body.addLayout(foot)
        self.read_all.setAutoDefault(True)
        self.read_all.clicked.connect(self._read)
        self._scroll.setAccessibleName(self.tr("What must be read"))

    def open(self, center: str, notes: Sequence[NoteRow]) -> None:
        """The oldest first; the caret is on the button that says it is read."""
        self.notes = tuple(notes)
        self.message.clear()
        self.show_center(center, "")
        self.show_time(self._desk.now())
        self._title.setText(self.tr("Please read this first"))
        self._said.say(self.tr("It is written down that you have read it. Then the desk opens."))
        self.read_all.setText(self.tr("I have read it (Enter)"))
        for view in self.views:
            self._list.removeWidget(view)
            view.deleteLater()
        self.views = [self._view(note) for note in self.notes]
        for place, view in enumerate(self.views):
            self._list.insertWidget(place, view)
        self.read_all.setFocus(Qt.FocusReason.OtherFocusReason)

    def _view(self, note: NoteRow) -> QFrame:
        view, told, text = QFrame(), QLabel(), Paragraph()
        set_role(view, "card")
        set_role(told, "caption")
        who = self.tr("From {who}").format(who=note.staff) if note.staff else ""
        told.setText("　".join(part for part in (who, written.moment(note.written_at)) if part))
        text.say(note.text)
        whole = QVBoxLayout(view)
        whole.setContentsMargins(16, 10, 16, 12)
        whole.addWidget(told)
        whole.addWidget(text)
        view.setAccessibleName(note.text)
        return view

    @Slot()
    def _read(self) -> None:
        from desktop.operations.handover import read_notes

        self.read_all.setEnabled(False)
        ids = tuple(note.id for note in self.notes)
        self._desk.write(self, partial(read_notes, note_ids=ids), done=self._done, refused=self._not_done)

    def _done(self, _read: list[int]) -> None:
        self.read_all.setEnabled(True)
        self.read.emit()

    def _not_done(self, refusal: DeskError) -> None:
        """Nobody is kept from the desk because the database is busy."""
        self.message.refuse(refusal, self._language)
        self.read_all.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter says it is read from the notes too, which Tab goes to so that they can be rolled."""
        if event.key() in ENTER and self.read_all.isEnabled():
            self._read()
        else:
            super().keyPressEvent(event)
