"""How an entry ended: the outcome by one key, then only what that outcome asks for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.errors import Missing
from desktop.operations.entries import Ending
from desktop.rules.entry_kinds import ENTRY_KINDS
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.daybook.entries import words
from desktop.views.shared.chips import Chips
from desktop.views.shared.form import Field, Form
from desktop.words import EntryKind, EntryOutcome

FIELDS = ("result_who", "result_number", "result")


class EndingForm(QWidget):
    """`changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = EntryKind.LOST_ITEM
        self.outcome, self.who, self.number, self.result = Chips(one=True), QLineEdit(), QLineEdit(), NoteEdit()
        self.form = Form(
            (
                (Field("result_who", "", self.who), Field("result_number", "", self.number, optional=True)),
                Field("result", "", self.result),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.outcome)
        whole.addWidget(self.form)
        self.outcome.changed.connect(self._turned)
        for field in (self.who, self.number):
            field.textEdited.connect(self._edited)
        self.result.textChanged.connect(self._edited)

    def show_kind(self, kind: EntryKind) -> None:
        """The outcomes of a kind; one that it has too stays chosen."""
        self._kind = kind
        chosen = self.outcome.values
        self.outcome.show_choices([(outcome, words.outcome_word(outcome)) for outcome in ENTRY_KINDS[kind].outcomes])
        self.outcome.put(value for value in chosen if value in self.outcome.choices)
        self._show()

    def begin(self, outcome: EntryOutcome | None = None) -> None:
        """Empty, with an outcome proposed or none."""
        self.outcome.put(() if outcome is None else (outcome,))
        self.who.clear()
        self.number.clear()
        self.result.put("")
        self.form.accept()
        self._show()

    @property
    def chosen(self) -> EntryOutcome | None:
        found = self.outcome.value
        return found if isinstance(found, EntryOutcome) else None

    def ending(self) -> Ending | None:
        """None while no outcome is chosen. Raises Missing for what the outcome cannot do without."""
        if (outcome := self.chosen) is None:
            return None
        said = {"result_who": self.who.text(), "result_number": self.number.text(), "result": self._text()}
        asked = words.ending_labels(outcome)
        said = {key: text if asked[key] else "" for key, text in said.items()}
        for key in ENTRY_KINDS[self._kind].wanted(outcome):
            if not said[key].strip():
                raise Missing(key)
        return Ending(outcome=outcome, **said)

    def content(self) -> dict[str, Any]:
        """JSON values for a draft."""
        return {
            "outcome": self.chosen.value if self.chosen else "",
            "result_who": self.who.text(),
            "result_number": self.number.text(),
            "result": self._text(),
        }

    def put(self, content: dict[str, Any]) -> None:
        known = [outcome for outcome in self.outcome.choices if outcome == content.get("outcome")]
        self.outcome.put(known)
        self.who.setText(str(content.get("result_who", "")))
        self.number.setText(str(content.get("result_number", "")))
        self.result.put(str(content.get("result", "")))
        self._show()

    def say_words(self) -> None:
        self.show_kind(self._kind)

    def _text(self) -> str:
        return self.result.toPlainText()

    def _show(self) -> None:
        outcome = self.chosen
        self.form.setVisible(outcome is not None)
        if outcome is None:
            return
        for key, label in words.ending_labels(outcome).items():
            self.form.relabel(key, label)
            if (cell := self.form.widget(key).parentWidget()) is not None:
                cell.setVisible(bool(label))

    @Slot()
    def _turned(self) -> None:
        self.form.accept()
        self._show()
        self.changed.emit()
        if self.chosen is not None:
            first = next(key for key in FIELDS if words.ending_labels(self.chosen)[key])
            self.form.widget(first).setFocus()

    @Slot()
    def _edited(self) -> None:
        self.form.accept()
        self.changed.emit()
