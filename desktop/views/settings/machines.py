"""The machines of the site's print room, and the form that adds one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.operations.machines import add_machine
from desktop.queries.printing import PRINT_READS, MachineRow, machine_rows
from desktop.sentences import sentence
from desktop.views.settings.card import SettingsCard
from desktop.views.shared.paragraph import Paragraph
from desktop.words import Language


class MachinesCard(SettingsCard):
    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.title(self.tr("Machines"), self.tr("Print jobs can be taken as soon as a machine stands here."))
        self._list = Paragraph(self)
        self.column.addWidget(self._list)
        self._name, self._note = QLineEdit(self), QLineEdit(self)
        self._name.setPlaceholderText(self.tr("Name, for example Duplicator 1"))
        self._name.setAccessibleName(self.tr("Name of the machine"))
        self._note.setPlaceholderText(self.tr("Note (optional)"))
        self._note.setAccessibleName(self.tr("Note about the machine"))
        add = QPushButton(self.tr("Add the machine"), self)
        self.row(self._name, self._note, add, stretch=False)
        self.finish()
        add.clicked.connect(self._add)
        add.setAutoDefault(True)
        for field in (self._name, self._note):
            field.returnPressed.connect(self._add)
        desk.changed.connect(self._reload_if_touched)
        self._reload()

    @property
    def _site_id(self) -> int:
        return self._desk.site_id

    @Slot()
    def _add(self) -> None:
        name, note = self._name.text().strip(), self._note.text().strip()
        operation = partial(add_machine, name=name, site_id=self._site_id, note=note)
        self._desk.write(self, operation, done=self._added, refused=self._refused)

    def _added(self, _machine_id: int) -> None:
        self.say(self.tr("{machine} was added.").format(machine=self._name.text().strip()))
        for field in (self._name, self._note):
            field.clear()
        self._name.setFocus()

    def _refused(self, refusal: DeskError) -> None:
        self.say(sentence(refusal, self._language), wrong=True)

    @Slot(object)
    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touch(PRINT_READS | {"sites"}):
            self._reload()

    def _reload(self) -> None:
        self._desk.read(self, partial(machine_rows, site_id=self._site_id), done=self._show, topic="machines")

    def _show(self, machines: tuple[MachineRow, ...]) -> None:
        lines = ["  ".join(part for part in (machine.name, machine.note) if part) for machine in machines]
        self._list.say("\n".join(lines) or self.tr("There are no machines yet."))
