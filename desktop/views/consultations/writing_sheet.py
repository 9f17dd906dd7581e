"""What the sheets beside a consultation have in common: a message, Save, refusals in words."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.views.shared.abstract import AbstractType
from desktop.views.shared.message import Message
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import set_role
from desktop.words import Language


class WritingSheet(SideSheet, metaclass=AbstractType):
    """`saved` carries the id that the desk answered, after the sheet has closed."""

    saved = Signal(int)

    def __init__(self, desk: Desk, language: Language, icon: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(icon, title, parent)
        self._desk, self._language = desk, language
        self.writer = SheetWriter(desk, self)
        self.message, self.save_button = Message(), QPushButton(self.tr("Save   Ctrl+Enter"))
        self.save_button.setAutoDefault(True)
        self.save_button.setAccessibleName(self.tr("Save"))
        set_role(self.save_button, "primary")
        self.save_button.clicked.connect(self.save)
        self.body.addWidget(self.message)
        self.add_verb(self.save_button)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self._refused)
        self.writer.busy_changed.connect(self.save_button.setDisabled)

    @Slot()
    def save(self) -> None:
        """Send what is filled in; say under the field what is missing."""
        self.message.clear()
        if not self.writer.busy and (operation := self.wanted()) is not None:
            self.writer.write(operation, self.content())

    @abstractmethod
    def wanted(self) -> Callable[..., int] | None:
        """The operation for what is filled in; None after something was marked as missing."""

    @abstractmethod
    def content(self) -> object:
        """What stands in the sheet, to be compared."""

    @Slot(int)
    def _saved(self, answer: int) -> None:
        self.close_sheet()
        self.saved.emit(answer)

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)
        self.reveal(self.message)
