"""What letters say in this center, and who signs them."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.operations.center import set_setting
from desktop.queries.letters import Sender, sender
from desktop.rules.letter_defaults import ready_text
from desktop.rules.letter_texts import BEGIN, EXAMPLE, FIELDS, LetterKind, unknown_fields
from desktop.rules.referral_texts import READY_REFERRAL, REFERRAL_FIELDS
from desktop.sentences import sentence
from desktop.views.settings.card import SettingsCard
from desktop.views.shared.combo import Combo
from desktop.views.shared.theme import set_role
from desktop.words import Language

REFERRAL = "referral"  # no letter to groups: it has fields of its own
KINDS: tuple[str, ...] = (
    *(LetterKind.RENEWAL, LetterKind.REMINDER, LetterKind.SURVEY, LetterKind.NOTICE, LetterKind.REFUSAL),
    REFERRAL,
)
TEXT_HEIGHT = 250
SETTINGS = frozenset({"settings"})


class LettersCard(SettingsCard):
    """A text holds from the day it was saved; an empty one is the ready one."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._told: Sender | None = None
        self._unknown: tuple[str, ...] = ()
        self.title(
            self.tr("Letters"),
            self.tr("The first line is the title. Below a line {begin} write lines as {example}.").format(
                begin=BEGIN, example=EXAMPLE
            ),
        )
        self.fields = QLabel(self)
        self.fields.setWordWrap(True)
        set_role(self.fields, "secondary")
        self.signatory, self.kinds, self.text = QLineEdit(self), Combo(self), QPlainTextEdit(self)
        self.save, self.ready = QPushButton(self.tr("Save"), self), QPushButton(self.tr("The ready text"), self)
        label = QLabel(self.tr("Signed by"), self)
        label.setBuddy(self.signatory)
        self.signatory.setAccessibleName(self.tr("Signed by"))
        self.signatory.setPlaceholderText(self.tr("for example the head of the center, with the name"))
        self.kinds.setAccessibleName(self.tr("Letter"))
        self.text.setAccessibleName(self.tr("Text of the letter"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(TEXT_HEIGHT)
        for kind, word in zip(KINDS, self._words(), strict=True):
            self.kinds.addItem(word, str(kind))
        self.row(label, self.signatory, stretch=False)
        self.row(self.kinds)
        self.column.addWidget(self.fields)
        self.column.addWidget(self.text)
        self.row(self.save, self.ready)
        self.finish()
        for button in (self.save, self.ready):
            button.setAutoDefault(True)
        self.kinds.activated.connect(self._show_text)
        self.save.clicked.connect(self._save)
        self.ready.clicked.connect(self._put_ready)
        self.signatory.returnPressed.connect(self._save)
        desk.changed.connect(self._reload_if_touched)
        self._reload()

    @property
    def kind(self) -> str:
        return str(self.kinds.currentData())

    def _ready(self) -> str:
        return READY_REFERRAL if self.kind == REFERRAL else ready_text(LetterKind(self.kind))

    def _known(self) -> dict[str, str]:
        return REFERRAL_FIELDS if self.kind == REFERRAL else FIELDS

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("Renewal"),
            self.tr("Reminder"),
            self.tr("Survey of activity"),
            self.tr("Notice of registration"),
            self.tr("Refusal"),
            self.tr("Referral"),
        )

    def _today(self) -> date:
        return self._desk.now().date()

    @Slot()
    def _save(self) -> None:
        """The text of this letter, and who signs."""
        text, told = self.text.toPlainText().strip(), self._told
        value = "" if text == self._ready().strip() else text
        signed = self.signatory.text().strip()
        self._unknown = unknown_fields(text, self._known())
        if told is not None and signed != told.signatory:
            self._write("letter.signatory", signed)
        if told is None or value != told.texts.get(self.kind, ""):
            self._write(f"letter.{self.kind}", value)
        elif signed == told.signatory:
            self._saved(0)

    def _write(self, name: str, value: str) -> None:
        change = partial(set_setting, name=name, value=value, valid_from=self._today())
        self._desk.write(self, change, done=self._saved, refused=self._refused)

    def _saved(self, _setting_id: int) -> None:
        if self._unknown:
            names = "、".join(f"{{{name}}}" for name in self._unknown)
            told = self.tr("Saved, but no letter knows these fields: {names}").format(names=names)
            self.say(told, wrong=True)
        else:
            self.say(self.tr("Saved. Letters say this from today."))

    def _refused(self, refusal: DeskError) -> None:
        self.say(sentence(refusal, self._language), wrong=True)

    @Slot()
    def _put_ready(self) -> None:
        """Nothing is saved yet."""
        self.text.setPlainText(self._ready())
        self.text.setFocus()

    @Slot(object)
    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touch(SETTINGS):
            self._reload()

    def _reload(self) -> None:
        site_id = self._desk.by.site_id if self._desk.by else 1
        self._desk.read(self, partial(sender, site_id=site_id, day=self._today()), done=self._show, topic="letters")

    def _show(self, told: Sender) -> None:
        first, self._told = self._told is None, told
        if first or not self.signatory.hasFocus():
            self.signatory.setText(told.signatory)
        if first or not self.text.hasFocus():
            self._put_text()

    @Slot()
    def _show_text(self) -> None:
        self._put_text()
        self.say("")

    def _put_text(self) -> None:
        told = self._told.texts.get(self.kind, "") if self._told is not None else ""
        self.text.setPlainText(told.strip() or self._ready())
        fields = " ".join(f"{{{word}}}" for word in self._known().values())
        self.fields.setText(self.tr("Fields that are filled in: {fields}").format(fields=fields))
