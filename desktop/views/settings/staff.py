"""Who works here, the form that adds somebody, and one's own PIN."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.operations.staff import add_staff, set_pin
from desktop.queries.desk_rows import DeskRows
from desktop.queries.staff import STAFF_READS, desk_rows
from desktop.sentences import sentence
from desktop.views.settings.card import SettingsCard
from desktop.views.shared.combo import Combo
from desktop.views.shared.paragraph import Paragraph
from desktop.words import Language, StaffRole


class StaffCard(SettingsCard):
    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.title(self.tr("Staff"), self.tr("A new colleague chooses a PIN at the first sign-in."))
        self._list = Paragraph(self)
        self.column.addWidget(self._list)
        self._name, self._code = QLineEdit(self), QLineEdit(self)
        self._role = Combo(self)
        self._whose, self._pin = Combo(self), QLineEdit(self)
        self._whose.setAccessibleName(self.tr("Whose PIN"))
        self._pin.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        fields = ((self._name, self.tr("Name")), (self._code, self.tr("Short name in letters, for example sato")))
        for field, words in (*fields, (self._pin, self.tr("New PIN"))):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.returnPressed.connect(self._change_pin if field is self._pin else self._add)
        self._roles = {
            StaffRole.STAFF: self.tr("front desk"),
            StaffRole.ADVISOR: self.tr("advisor"),
            StaffRole.MANAGER: self.tr("manager"),
        }
        for role, words in self._roles.items():
            self._role.addItem(words, role.value)
        self._role.setAccessibleName(self.tr("Role"))
        add, change = QPushButton(self.tr("Add the colleague"), self), QPushButton(self.tr("Change the PIN"), self)
        self.row(self._name, self._code, self._role, add, stretch=False)
        self.row(self._whose, self._pin, change)
        self.finish()
        for before, after in pairwise((self._name, self._code, self._role, add, self._whose, self._pin, change)):
            QWidget.setTabOrder(before, after)
        for button in (add, change):
            button.setAutoDefault(True)
        add.clicked.connect(self._add)
        change.clicked.connect(self._change_pin)
        desk.changed.connect(self._reload_if_touched)
        self._reload()

    @Slot()
    def _add(self) -> None:
        colleague = partial(
            add_staff,
            code=self._code.text().strip(),
            name=self._name.text().strip(),
            role=StaffRole(self._role.currentData()),
        )
        self._desk.write(self, colleague, done=self._added, refused=self._refused)

    def _added(self, _staff_id: int) -> None:
        self.say(self.tr("{name} was added.").format(name=self._name.text().strip()))
        self._name.clear()
        self._code.clear()
        self._name.setFocus()

    @Slot()
    def _change_pin(self) -> None:
        """One's own; the manager also gives a colleague a new one when it was forgotten."""
        change = partial(set_pin, staff_id=self._whose.currentData(), pin=self._pin.text())
        self._desk.write(self, change, done=self._changed_pin, refused=self._refused)

    def _changed_pin(self, _staff_id: int) -> None:
        self._pin.clear()
        self.say(self.tr("The PIN of {name} was changed.").format(name=self._whose.currentText()))

    def _refused(self, refusal: DeskError) -> None:
        self.say(sentence(refusal, self._language), wrong=True)

    @Slot(object)
    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touch(STAFF_READS):
            self._reload()

    def _reload(self) -> None:
        self._desk.read(self, desk_rows, done=self._show, topic="staff")

    def _show(self, rows: DeskRows) -> None:
        chosen = self._whose.currentData() or (self._desk.by.staff_id if self._desk.by else None)
        self._whose.clear()
        for staff in rows.staff:
            self._whose.addItem(staff.name, staff.id)
        self._whose.setCurrentIndex(max(self._whose.findData(chosen), 0))
        self._list.say("\n".join(f"{staff.name}  {self._roles[staff.role]}" for staff in rows.staff))
