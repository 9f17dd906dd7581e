"""The sheet for somebody a case is about: role, and the name and phone number that only the case knows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.operations.case_people import add_case_person, change_case_person, remove_case_person
from desktop.queries.consultation_rows import CasePersonRow
from desktop.views.consultations.take_form import MOST_LINE
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.views.shared.form import Field, Form
from desktop.words import Language

MOST_PHONE = 40


class PersonSheet(WritingSheet):
    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "thing.person", "", parent)
        self._case_id = 0
        self._person: CasePersonRow | None = None
        self.role, self.name, self.phone = QLineEdit(), QLineEdit(), QLineEdit()
        self.remove = QPushButton(self.tr("Take out"))
        for line, most in ((self.role, MOST_LINE), (self.name, MOST_LINE), (self.phone, MOST_PHONE)):
            line.setMaxLength(most)
        self.role.setPlaceholderText(self.tr("Treasurer, neighbour, city department"))
        self.form = Form(
            (
                Field("role", self.tr("Role"), self.role),
                Field("name", self.tr("Name"), self.name, optional=True),
                Field("phone", self.tr("Phone"), self.phone, optional=True),
            )
        )
        self.body.addWidget(self.form)
        self.remove.setAutoDefault(True)
        self.remove.clicked.connect(self._take_out)
        self.add_verb(self.remove)

    def open_for(self, case_id: int, number: str, person: CasePersonRow | None) -> None:
        """Somebody who is written down, or somebody else; half-typed words wait for the same case."""
        if (case_id, person) != (self._case_id, self._person):
            self._case_id, self._person = case_id, person
            self._put(person)
        self.remove.setVisible(person is not None)
        self.set_title(self.tr("Whom the case is about") if person is None else person.role)
        self.message.clear()
        self.form.accept()
        self.set_note(number)
        self.open()

    def forget(self) -> None:
        """Somebody else sits down."""
        self._case_id, self._person = 0, None
        self._put(None)

    def content(self) -> object:
        return self._case_id, self._person, self.role.text(), self.name.text(), self.phone.text()

    def wanted(self) -> Callable[..., int] | None:
        self.form.accept()
        if not self.role.text().strip():
            self.form.refuse("role", self.tr("Write the role: it is what everybody sees."))
            return None
        known = {"role": self.role.text(), "name": self.name.text(), "phone": self.phone.text()}
        if self._person is None:
            return partial(add_case_person, consultation_id=self._case_id, **known)
        seen = self._person.version
        return partial(change_case_person, person_id=self._person.id, seen_version=seen, **known)

    def _put(self, person: CasePersonRow | None) -> None:
        self.role.setText(person.role if person else "")
        self.name.setText(person.name if person else "")
        self.phone.setText(person.phone if person else "")

    @Slot()
    def _take_out(self) -> None:
        if self._person is not None and not self.writer.busy:
            self.writer.write(partial(remove_case_person, person_id=self._person.id), self.content())

    @Slot(int)
    def _saved(self, answer: int) -> None:
        super()._saved(answer)
        self.forget()
