"""A desk note is written, or lifted: a block only by a manager."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.operations.desk_notes import MOST_REASON, add_note, lift_note
from desktop.queries.group_cards import GroupCard
from desktop.queries.group_notes import NoteRow
from desktop.views.groups.procedures.step_sheet import StepSheet
from desktop.views.groups.record.tie_words import About, grade_mark, grade_word, written_by
from desktop.views.shared.form import Field, Form
from desktop.views.shared.parts import Parts
from desktop.words import NoteGrade

LINES = 5


class NoteSheet(StepSheet):
    """Opened for a group it writes a note, for a note of it (`About`) it lifts that."""

    kind = "group_note"
    picture = "thing.note"

    def open(self, card: GroupCard | About[NoteRow] | None = None) -> None:
        self._lifting = card.row if isinstance(card, About) else None
        super().open(card.card if isinstance(card, About) else card)

    def made_form(self) -> Form:
        self._lifting: NoteRow | None = None
        self.grade = Parts((grade, grade_word(grade)) for grade in NoteGrade)
        self.text, self.reason = QPlainTextEdit(), QLineEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * LINES)
        self.reason.setMaxLength(MOST_REASON)
        self.grade.changed.connect(self._graded)
        self.text.textChanged.connect(self.edited)
        self.reason.textEdited.connect(self.edited)
        fields = (("grade", self.grade), ("text", self.text), ("lift_reason", self.reason))
        return Form(tuple(Field(key, "", widget) for key, widget in fields))

    def clear(self, card: GroupCard) -> None:  # noqa: ARG002  every group's begins the same
        self.grade.put(NoteGrade.NOTE)
        self.text.setPlainText("")
        self.reason.clear()

    def typed(self) -> dict[str, Any]:
        grade = self.grade.value
        return {
            "note": self._lifting.id if self._lifting else None,
            "grade": str(grade),
            "text": self.text.toPlainText(),
            "reason": self.reason.text(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        if typed.get("note") == (self._lifting.id if self._lifting else None):
            self.grade.put(NoteGrade(typed["grade"]))
            self.text.setPlainText(typed["text"])
            self.reason.setText(typed["reason"])

    def wanted(self, card: GroupCard) -> Callable[..., int] | None:
        if self._lifting is not None:
            if self._lifting.grade is NoteGrade.BLOCK and not self.reason.text().strip():
                self.form.refuse("lift_reason", self.tr("Why may the group book again?"))
                return None
            return partial(lift_note, note_id=self._lifting.id, reason=self.reason.text())
        if not self.text.toPlainText().strip():
            self.form.refuse("text", self.tr("What should the desk know?"))
            return None
        grade = NoteGrade(str(self.grade.value))
        return partial(add_note, group_id=card.id, grade=grade, text=self.text.toPlainText())

    def _graded(self) -> None:
        self.edited()
        self.say_words()

    def say_words(self) -> None:
        note = self._lifting
        for key, shown in (("grade", note is None), ("text", note is None), ("lift_reason", note is not None)):
            self.cell(key).setVisible(shown)
        self.set_title(self.tr("Desk note") if note is None else self.tr("Lift the note"))
        self.set_tag(grade_mark(note.grade) if note else None)
        if note is not None:
            self.stands.say(f"{note.text}\n{written_by(note)}")
        else:
            self.stands.say(self._grade_says())
        for grade in NoteGrade:
            self.grade.part(grade).setText(grade_word(grade))
            self.grade.part(grade).setAccessibleName(grade_word(grade))
        self.form.relabel("grade", self.tr("How it shows"))
        self.form.relabel("text", self.tr("Note"))
        self.form.relabel("lift_reason", self.tr("Reason"))
        super().say_words()

    def _grade_says(self) -> str:
        match NoteGrade(str(self.grade.value)):
            case NoteGrade.NOTE:
                return self.tr("It stands among the notes of the group.")
            case NoteGrade.ALERT:
                return self.tr("It shows itself whenever the group is opened or chosen for a booking.")
            case NoteGrade.BLOCK:
                return self.tr("The group cannot book until a manager lifts it.")
