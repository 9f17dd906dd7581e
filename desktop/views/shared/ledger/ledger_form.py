"""A form in the place of the details: what is typed stays until it is saved, also when Esc leaves it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.sentences import sentence
from desktop.views.shared.abstract import AbstractType
from desktop.views.shared.card import Card
from desktop.views.shared.form import Field, Form
from desktop.views.shared.keys import is_ctrl_enter
from desktop.views.shared.ledger.details_card import elided
from desktop.views.shared.message import Message
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.theme import set_role
from desktop.words import Language

SIDE = 16


class AnswerWriter(SheetWriter):
    """`answered` carries whatever the operation answers."""

    answered = Signal(object)

    def send(self, operation: Callable[..., Any], sent: object) -> None:
        self._send(operation, self._told, sent)

    def _told(self, answer: object) -> None:
        self._answered()
        self.answered.emit(answer)


class LedgerForm(Card, metaclass=AbstractType):
    """`saved` carries the answer, `left` says that the details are wanted back.

    `FIELDS` says which field a refusal's field is about, where the names differ.
    """

    saved = Signal(object)
    left = Signal()
    FIELDS: ClassVar[Mapping[str, str]] = {}

    def __init__(
        self,
        desk: Desk,
        language: Language,
        rows: Sequence[Field | tuple[Field, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", padding=0, parent=parent)
        self.desk, self.language = desk, language
        self.form, self.message, self.writer = Form(rows), Message(), AnswerWriter(desk, self)
        self._keys = [field.key for row in rows for field in (row if isinstance(row, tuple) else (row,))]
        self.save_button, self.leave_button = QPushButton(), QPushButton()
        set_role(self.save_button, "primary")
        for button in (self.save_button, self.leave_button):
            button.setAutoDefault(True)
        self.inside = QVBoxLayout()
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.leave_button.clicked.connect(self.left)
        self.writer.answered.connect(self._answered)
        self.writer.refused.connect(self.refuse)
        self.writer.busy_changed.connect(self.save_button.setDisabled)

    @abstractmethod
    def operation(self) -> Callable[..., Any]:
        """What is to be written down; it may raise a refusal of what was typed."""

    @abstractmethod
    def sent(self) -> object:
        """What stands in the form: as long as it is the same, it is the same request."""

    @abstractmethod
    def name_all(self) -> None:
        """Every word, in the language of the window."""

    def empty(self) -> None:
        """What stands here was written down."""

    def begin(self) -> None:
        """The form has come to the front."""
        self.name_all()
        self.form.widget(self._keys[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def save(self) -> None:
        self.message.clear()
        self.form.accept()
        try:
            operation = self.operation()
        except DeskError as refusal:
            self.refuse(refusal)
            return
        self.writer.send(operation, self.sent())

    @Slot(object)
    def refuse(self, refusal: DeskError) -> None:
        """Under the field it is about, else above the form."""
        named = str(getattr(refusal, "field", ""))
        key = self.FIELDS.get(named, named)
        if key in self._keys:
            self.form.refuse(key, sentence(refusal, self.language))
            return
        self.message.refuse(refusal, self.language)

    @Slot(object)
    def _answered(self, answer: object) -> None:
        self.message.clear()
        self.empty()
        self.saved.emit(answer)

    def _lay_out(self) -> None:
        inside = QWidget()
        set_role(inside, "body")
        inside.setLayout(self.inside)
        self.inside.setContentsMargins(SIDE, 14, SIDE, 14)
        self.inside.setSpacing(12)
        for part in (self.message, self.form):
            self.inside.addWidget(part)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        foot = QFrame()
        set_role(foot, "foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(SIDE, 10, SIDE, 10)
        line.setSpacing(8)
        line.addWidget(self.save_button)
        line.addWidget(self.leave_button)
        line.addStretch(1)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(foot)

    def say(self, fact: str) -> None:
        super().say(elided(fact))

    def finish(self) -> None:
        """No more parts are coming: what is there stands at the top."""
        self.inside.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if is_ctrl_enter(event):
            self.save()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.name_all()
