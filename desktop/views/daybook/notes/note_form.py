"""A note is written or changed: the words, how important, for whom, until when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.handover import NoteRequest, change_note, write_note
from desktop.queries.desk_rows import StaffRow
from desktop.queries.handover import NoteRow
from desktop.views.daybook.notes.words import importance_word
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.ledger.typed_days import optional_day
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import current
from desktop.words import Importance, Language

DRAFT = "handover note"
LINES = 6


class NoteForm(LedgerForm):
    """What is begun and not saved is kept for whoever began it."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.text, self.importance = QPlainTextEdit(), Parts()
        self.for_whom, self.pinned = Combo(), CheckBox()
        self.until = DayField(lambda: desk.now().date())
        self.text.setTabChangesFocus(True)
        until = Field("until", "", self.until, optional=True, stretch=2)
        rows = (
            Field("text", "", self.text),
            Field("importance", "", self.importance),
            (Field("for_staff", "", self.for_whom, stretch=3), until),
            Field("pinned", "", self.pinned),
        )
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.note: NoteRow | None = None
        self._draft = FormDraft(desk, DRAFT, self)
        self.text.textChanged.connect(self._typed)
        self.name_all()
        self._clear()

    def show_staff(self, staff: Sequence[StaffRow]) -> None:
        """Whom a note can be for, everybody first."""
        chosen = self.for_whom.currentData()
        self.for_whom.clear()
        self.for_whom.addItem(self.tr("Everybody"), None)
        for person in staff:
            self.for_whom.addItem(person.name, person.id)
        self._choose(chosen)

    def begin_new(self) -> None:
        """What was begun stands there again."""
        self.note = None
        self._clear()
        draft = self._draft.found()
        if draft is not None and isinstance(text := draft.content.get("text"), str):
            self.text.setPlainText(text)
        self.rename(self.tr("New note"))

    def begin_change(self, note: NoteRow) -> None:
        self.note = note
        self.text.setPlainText(note.text)
        self.importance.put(note.importance)
        self._choose(note.for_staff_id)
        self.until.set_value(note.until)
        self.pinned.setChecked(note.pinned)
        self.rename(self.tr("Change the note"))

    def begin(self) -> None:
        super().begin()
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * LINES + current().scaled(16))

    def empty(self) -> None:
        if self.note is None:
            self._draft.drop()
        self._clear()

    def _clear(self) -> None:
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)
        self.importance.put(Importance.ORDINARY)
        self._choose(None)
        self.until.set_value(None)
        self.pinned.setChecked(False)

    def operation(self) -> Callable[..., Any]:
        request = self._request()
        if self.note is None:
            return partial(write_note, request=request)
        return partial(change_note, note_id=self.note.id, request=request, seen_version=self.note.version)

    def sent(self) -> object:
        return self._request(), self.note

    def name_all(self) -> None:
        self.importance.show_choices((each, importance_word(each)) for each in Importance)
        for key, word in (
            ("text", self.tr("What the next shift has to know")),
            ("importance", self.tr("Importance")),
            ("for_staff", self.tr("For whom")),
            ("until", self.tr("Shown until")),
            ("pinned", ""),
        ):
            self.form.relabel(key, word)
        self.pinned.setText(self.tr("Pin it at the top"))
        self.save_button.setText(self.tr("Write it down (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))

    def _request(self) -> NoteRequest:
        importance = self.importance.value
        assert isinstance(importance, Importance)
        return NoteRequest(
            text=self.text.toPlainText(),
            importance=importance,
            until=optional_day(self.until, "until", self.desk.now().date()),
            for_staff_id=self.for_whom.currentData(),
            pinned=self.pinned.isChecked(),
        )

    def _choose(self, staff_id: int | None) -> None:
        self.for_whom.setCurrentIndex(max(0, self.for_whom.findData(staff_id, Qt.ItemDataRole.UserRole)))

    def _typed(self) -> None:
        if self.note is None and (text := self.text.toPlainText()).strip():
            self._draft.keep({"text": text})
