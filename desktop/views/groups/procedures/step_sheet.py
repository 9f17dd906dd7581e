"""What the sheets about one group have in common: Ctrl+Enter saves, Esc closes and keeps what was typed."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.queries.group_cards import GroupCard
from desktop.views.shared.abstract import AbstractType
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Form
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.keys import bind_save
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import set_role
from desktop.words import Language


class StepSheet(SideSheet, metaclass=AbstractType):
    """`saved` carries the id that the desk answered. Somebody else who sits down finds their own draft or none."""

    saved = Signal(int)
    kind = ""  # names the draft
    picture = "verb.edit"

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(self.picture, "", parent)
        self._desk, self._language = desk, language
        self.card: GroupCard | None = None
        self.writer, self._draft, self._owner = SheetWriter(desk, self), FormDraft(desk, self.kind, self), desk.by
        self.message, self.stands, self.save_button = Message(), Paragraph(), QPushButton()
        set_role(self.stands, "secondary")
        set_role(self.save_button, "primary")
        self.save_button.setAutoDefault(True)
        self.body.addWidget(self.stands)
        self.body.addWidget(self.message)
        self.form = self.made_form()
        self.body.addWidget(self.form)
        self.add_verb(self.save_button)
        self._connect()
        self.say_words()

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        bind_save(self, self.save)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self._refused)
        self.writer.busy_changed.connect(self.save_button.setDisabled)
        self.closed.connect(self._draft.flush)

    def open(self, card: GroupCard | None = None) -> None:
        """About a group; what whoever sits here began for it and did not save is still there."""
        self.message.clear()
        self.form.accept()
        self._owner, self.card = self._desk.by, None
        if card is not None:
            self.clear(card)
            draft = self._draft.found()
            if draft is not None and draft.content.get("group_id") == card.id:
                self.put(draft.content)
            self.card = card
        self.say_words()
        super().open()

    @abstractmethod
    def made_form(self) -> Form:
        """The fields; called once, before the words are said."""

    @abstractmethod
    def clear(self, card: GroupCard) -> None:
        """Fill the fields with what is likely."""

    @abstractmethod
    def typed(self) -> dict[str, Any]:
        """What stands in the fields, as JSON values."""

    @abstractmethod
    def put(self, typed: dict[str, Any]) -> None:
        """Put back what `typed` gave."""

    @abstractmethod
    def wanted(self, card: GroupCard) -> Callable[..., int] | None:
        """The operation for what is filled in; None after a field was marked."""

    def say_words(self) -> None:
        """Every word of the sheet, in the language of the window."""
        self.save_button.setText(self.tr("Save   Ctrl+Enter"))
        self.save_button.setAccessibleName(self.tr("Save"))
        self.stands.setVisible(bool(self.stands.text()))
        if self.card is not None:
            self.set_note(self.tr("No. {number}").format(number=self.card.number))

    def cell(self, key: str) -> QWidget:
        """The field with its label, to be hidden where it is not asked for."""
        cell = self.form.widget(key).parentWidget()
        assert cell is not None
        return cell

    @Slot()
    def save(self) -> None:
        """Send what is filled in; say under the field what is missing."""
        if self.card is None or self.writer.busy or not self.save_button.isEnabled():
            return
        self.message.clear()
        self.form.accept()
        for day in self.findChildren(DayField):
            if day.isModified():  # Ctrl+Enter comes while the caret still stands in it
                day.put(day.typed())
        if (operation := self.wanted(self.card)) is not None:
            self.writer.write(operation, (self.card.id, self.typed()))

    @Slot()
    def edited(self) -> None:
        """A person changed a field."""
        if self.card is not None and self._owner == self._desk.by:
            self._draft.keep({"group_id": self.card.id, **self.typed()})

    @Slot(int)
    def _saved(self, answer: int) -> None:
        self._draft.drop()
        self.close_sheet()
        self.saved.emit(answer)

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)
        self.reveal(self.message)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
