"""What is made of a note: a record of the day book, or a follow-up of a case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing
from desktop.operations.handover import turn_into_entry, turn_into_follow_up
from desktop.queries.handover import NoteRow
from desktop.views.daybook.notes.words import MADE_OF_NOTES, made_word
from desktop.views.shared.chips import Chips
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.ledger.typed_days import day_of, optional_day
from desktop.words import EntryKind, Language


class EntryOfNote(LedgerForm):
    """Chooses what the note becomes; its words are taken over."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.kind, self.due = Chips(one=True), DayField(lambda: desk.now().date())
        rows = (Field("kind", "", self.kind), Field("due_on", "", self.due, optional=True))
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.note: NoteRow | None = None
        self.name_all()

    def begin_for(self, note: NoteRow) -> None:
        self.note = note
        self.kind.put((MADE_OF_NOTES[0],))
        self.due.set_value(None)
        self.say(note.text.splitlines()[0])

    def operation(self) -> Callable[..., Any]:
        kind = self.kind.value
        if self.note is None or not isinstance(kind, EntryKind):
            raise Missing("kind")
        return partial(turn_into_entry, note_id=self.note.id, kind=kind, due_on=self._due())

    def _due(self) -> date | None:
        return optional_day(self.due, "due_on", self.desk.now().date())

    def sent(self) -> object:
        return self.note, self.kind.value, self.due.typed()

    def name_all(self) -> None:
        self.rename(self.tr("Make a record of it"))
        self.kind.show_choices((kind, made_word(kind)) for kind in MADE_OF_NOTES)
        self.form.relabel("kind", self.tr("What it becomes"))
        self.form.relabel("due_on", self.tr("By when"))
        self.save_button.setText(self.tr("Make it (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))


class FollowUpOfNote(LedgerForm):
    """A follow-up of the case whose number is typed."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.number, self.due = QLineEdit(), DayField(lambda: desk.now().date())
        self.number.setMaxLength(40)
        rows = ((Field("case", "", self.number, stretch=3), Field("due_on", "", self.due, stretch=2)),)
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.note: NoteRow | None = None
        self.name_all()

    def begin_for(self, note: NoteRow) -> None:
        self.note = note
        self.number.clear()
        self.due.set_value(self.desk.now().date())
        self.say(note.text.splitlines()[0])

    def operation(self) -> Callable[..., Any]:
        number = self.number.text().strip()
        if not number:
            raise Missing("case")
        if self.note is None:
            raise Missing("note")
        due = day_of(self.due, "due_on", self.desk.now().date())
        return partial(turn_into_follow_up, note_id=self.note.id, case_number=number, due_on=due)

    def sent(self) -> object:
        return self.note, self.number.text(), self.due.typed()

    def name_all(self) -> None:
        self.rename(self.tr("Make a follow-up of it"))
        self.form.relabel("case", self.tr("Number of the case"))
        self.form.relabel("due_on", self.tr("By when"))
        self.save_button.setText(self.tr("Make it (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
