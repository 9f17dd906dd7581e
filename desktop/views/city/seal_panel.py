"""Sealing: one press asks, the second seals, because the package leaves the building and keeps its number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.errors import CharactersLost, DeskError
from desktop.sentences import explain
from desktop.views.shared import icons
from desktop.views.shared.message import Message
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import current, set_role
from desktop.words import Language

ENCODINGS = (("utf-8-sig", "UTF-8"), ("cp932", "Shift_JIS"))
MOST_LOST = 3


class SealPanel(QWidget):
    """`turned` when the question opens or closes, `wanted` carries the encoding once they have agreed."""

    turned = Signal()
    wanted = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._to_mend, self._what, self._ready = 0, "", False
        self.message = Message()
        self.seal, self._note = QPushButton(), QLabel()
        self.seal.setProperty("tall", True)
        self.seal.setAutoDefault(True)
        self.seal.setIconSize(QSize(current().scaled(20), current().scaled(20)))
        set_role(self._note, "caption")
        self._note.setWordWrap(True)
        self.encoding = Parts(ENCODINGS)
        self.agree, self.not_yet = QPushButton(), QPushButton()
        set_role(self.agree, "primary")
        for button in (self.agree, self.not_yet):
            button.setAutoDefault(True)
        self._question = QWidget()
        asking = QVBoxLayout(self._question)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self.encoding)
        verbs = QHBoxLayout()
        verbs.addWidget(self.agree, 1)
        verbs.addWidget(self.not_yet)
        asking.addLayout(verbs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.message, self._question, self.seal, self._note):
            column.addWidget(part)
        self.seal.clicked.connect(self._ask)
        self.not_yet.clicked.connect(self.put_away)
        self.agree.clicked.connect(self._agree)
        self._question.setVisible(False)
        self._name()

    def show_state(self, *, ready: bool, to_mend: int, what: str) -> None:
        """`what` says what the package is of; not `ready` while it is being collected."""
        self._ready, self._to_mend, self._what = ready, to_mend, what
        self._name()

    @Slot()
    def put_away(self) -> None:
        """Back to the one button."""
        if self._question.isVisibleTo(self):
            self.message.clear()
        asked = self._question.isAncestorOf(self.window().focusWidget() or self)
        self.seal.setVisible(True)
        self._note.setVisible(True)
        if asked:
            self.seal.setFocus()
        self._question.setVisible(False)
        self.turned.emit()

    def say_sealed(self, number: str, file: str) -> None:
        self.put_away()
        self.message.say("good", self.tr("{number} is sealed").format(number=number), file)
        self._wait(waiting=False)

    def say_refused(self, refusal: DeskError) -> None:
        """What does not work; characters that would be lost are named, each with its place."""
        self.put_away()
        told = explain(refusal, self._language)
        lines = [told.why, told.instead]
        if isinstance(refusal, CharactersLost):
            place = self.tr("{file}, row {row}, {column}: {character}")
            lines += [place.format(**lost) for lost in refusal.lost[:MOST_LOST]]
        self.message.say("refused", told.what, "\n".join(lines))
        self._wait(waiting=False)

    @Slot()
    def _ask(self) -> None:
        sure = self.tr("The package leaves the building. It gets a number and cannot be taken back.")
        self.message.say("warn", self._what, sure)
        self._question.setVisible(True)
        self.seal.setVisible(False)
        self._note.setVisible(False)
        self.agree.setFocus()
        self.turned.emit()

    @Slot()
    def _agree(self) -> None:
        self._wait(waiting=True)
        self.wanted.emit(str(self.encoding.value))

    def stay(self) -> None:
        """No place was chosen: the question stays open."""
        self._wait(waiting=False)

    def _wait(self, *, waiting: bool) -> None:
        if waiting:  # a button that cannot be pressed would let go of the keyboard
            self.not_yet.setFocus()
        self.agree.setEnabled(not waiting)
        self.seal.setEnabled(not waiting and self._ready)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        if self._to_mend:
            self.seal.setText(self.tr("Seal with {count} unmended").format(count=self._to_mend))
            self._note.setText(self.tr("Once nothing is left to mend, this button turns blue."))
        else:
            self.seal.setText(self.tr("Seal the package"))
            self._note.setText(self.tr("Nothing is written before you agree."))
        primary = self._ready and not self._to_mend
        set_role(self.seal, "primary" if primary else "")
        self.seal.setIcon(icons.icon("verb.seal", "on_accent" if primary else "text"))
        self.seal.setEnabled(self._ready)
        self.agree.setText(self.tr("Choose where, and seal"))
        self.not_yet.setText(self.tr("Not yet"))
        self.encoding.setAccessibleName(self.tr("Encoding of the files"))
