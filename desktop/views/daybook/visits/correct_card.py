"""The card on which an hour's count is put right: what it becomes, and why."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, NotReadable
from desktop.operations.visits import MOST_REASON, correct_visits
from desktop.sentences import explain
from desktop.views.daybook.visits import words
from desktop.views.daybook.visits.visit_grid import Cell
from desktop.views.frame.visit_menu import purpose_word
from desktop.views.rentals.side_card import SideCard, line_of, verb
from desktop.views.shared.chips import Chips
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.theme import set_role
from desktop.words import Language


class CorrectCard(SideCard):
    """`saved` after a correction was written; `left` is Esc or the button."""

    saved = Signal()
    left = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.cell: Cell | None = None
        self.day, self.seen = desk.now().date(), 0
        self.people, self.usual, self.reason = NumberEdit(), Chips(one=True), QLineEdit()
        self.reason.setMaxLength(MOST_REASON)
        self.count, self.hint = QLabel(), Paragraph()
        set_role(self.count, "title")
        set_role(self.hint, "secondary")
        self.form = Form(
            (Field("people", "", self.people), Field("usual", "", self.usual), Field("reason", "", self.reason))
        )
        self.writer = SheetWriter(desk, self)
        self.save_button, self.leave_button = verb("primary", self.save), verb("", self.left.emit)
        for part in (self.count, self.hint, self.form, line_of(self.save_button, self.leave_button)):
            self.inside.addWidget(part)
        self.usual.changed.connect(self._take_usual)
        self.people.changed.connect(self._judge)
        self.reason.textEdited.connect(self._judge)
        self.reason.returnPressed.connect(self.save)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self._refused)
        self.writer.busy_changed.connect(self.save_button.setDisabled)
        self.say_words()
        self._judge()

    def show_cell(self, day: date, cell: Cell | None, counted: int) -> None:
        """What stands in the cell by now; what is being typed for the same cell stays."""
        if (day, cell) != (self.day, self.cell) or not self.is_begun:
            self.people.put(counted if cell is not None else None)
            self.reason.clear()
            self.usual.put(())
            self.message.clear()
            self.form.accept()
        self.day, self.cell, self.seen = day, cell, counted
        self.say_words()
        self._judge()

    @property
    def is_begun(self) -> bool:
        return bool(self.reason.text()) or self.people.value not in {None, self.seen}

    @Slot()
    def save(self) -> None:
        if self.cell is None or self.writer.busy or not self.save_button.isEnabled():
            return
        people, (purpose, hour) = self.people.value, self.cell
        if people is None:
            wrong = NotReadable("people", self.people.text())
            self.form.refuse("people", explain(wrong, self._language).what)
            return
        operation: Any = partial(
            correct_visits,
            day=self.day,
            hour=hour,
            purpose=purpose,
            people=people,
            reason=self.reason.text(),
            seen=self.seen,
        )
        self.writer.write(operation, (self.day, self.cell, people, self.reason.text(), self.seen))

    @Slot()
    def _take_usual(self) -> None:
        """A word of the chips is taken as it is; the field is there for all others."""
        if isinstance(said := self.usual.value, str):
            self.reason.setText(said)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        """Nothing is put right without a difference and a reason."""
        self.form.accept()
        differs = self.people.value != self.seen
        ready = self.cell is not None and differs and bool(self.reason.text().strip())
        self.save_button.setEnabled(ready and not self.writer.busy)

    @Slot(int)
    def _saved(self, _row: int) -> None:
        self.reason.clear()
        self.usual.put(())
        self.message.clear()
        self.saved.emit()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.refuse(refusal)
        self.saved.emit()  # whatever others have counted meanwhile is shown

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.rename(self.tr("Put a count right"))
        self.form.relabel("people", self.tr("How many it should be"))
        self.form.relabel("usual", self.tr("Why"))
        self.form.relabel("reason", self.tr("Reason"))
        usual = (
            self.tr("Counted twice"),
            self.tr("Forgotten to count"),
            self.tr("Wrong purpose"),
            self.tr("No visitor"),
        )
        self.usual.show_choices((each, each) for each in usual)
        self.save_button.setText(self.tr("Put it right (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back"))
        self.form.setVisible(self.cell is not None)
        for button in (self.save_button, self.leave_button):
            button.setVisible(self.cell is not None)
        if self.cell is None:
            self.count.setText("")
            self.hint.say(self.tr("Choose an hour and a purpose in the table."))
            return
        purpose, hour = self.cell
        told = self.tr("{purpose}, {hour}: {count}")
        self.count.setText(
            told.format(purpose=purpose_word(purpose), hour=words.hour_word(hour), count=f"{self.seen:,}")
        )
        self.hint.say(self.tr("The correction stays in the list with its reason and your name."))
