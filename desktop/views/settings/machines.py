"""The machines of the site's print room: one is chosen at the left and changed at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.operations.machines import add_machine, change_machine, retire_machine
from desktop.queries.machines import MACHINE_READS, MachineFacts, SiteMachines, site_machines
from desktop.sentences import sentence
from desktop.views.settings.machine_form import MachineFields
from desktop.views.shared.card import Card
from desktop.views.shared.keys import bind_save
from desktop.views.shared.machine_words import kind_word
from desktop.views.shared.message import Message
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language


class MachinesPage(QWidget):
    """What is used no more stays in the list and says so. Ctrl+Enter saves."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._there = SiteMachines((), ())
        self._new = False
        self.list, self.said, self.fields, self.card = QListWidget(), Message(), MachineFields(), Card("")
        self.list.setAccessibleName(self.tr("Machines"))
        self.add, self.retire = QPushButton(self.tr("Add a machine")), QPushButton()
        self.save = QPushButton(self.tr("Save"))
        set_role(self.save, "primary")
        self._lay_out()
        self.list.currentItemChanged.connect(self._show_chosen)
        self.add.clicked.connect(self.open_new)
        self.save.clicked.connect(self.keep)
        self.retire.clicked.connect(self._retire)
        bind_save(self, self.keep)
        desk.changed.connect(self._reload_if_touched)
        notifier().changed.connect(self._measure)
        self._measure()
        self._reload()

    @property
    def machine(self) -> MachineFacts | None:
        """The chosen one; None for a new one."""
        at = self.list.currentRow()
        return self._there.machines[at] if not self._new and 0 <= at < len(self._there.machines) else None

    @Slot()
    def open_new(self) -> None:
        self._new = True
        self.said.clear()
        self._show_form()
        self.fields.first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def keep(self) -> None:
        form, machine = self.fields.answer(), self.machine
        if form is None:
            self.said.say("refused", self.tr("Write the last number of the counter, for example 9,999,999."))
            self.fields.most.setFocus(Qt.FocusReason.OtherFocusReason)
        elif machine is not None:
            self._write(partial(change_machine, machine_id=machine.id, form=form, seen_version=machine.version))
        else:
            self._write(partial(add_machine, site_id=self._desk.site_id, **asdict(form)))

    @Slot()
    def _retire(self) -> None:
        machine = self.machine
        if machine is not None:
            self._write(partial(retire_machine, machine_id=machine.id, active=not machine.active))

    def _write(self, operation: Callable[..., int]) -> None:
        self._desk.write(self, operation, done=self._saved, refused=self._refused)

    def _saved(self, machine_id: int) -> None:
        self._new = False
        self._reload(machine_id)
        self.said.say("good", self.tr("Saved."))

    def _refused(self, refusal: DeskError) -> None:
        self.said.say("refused", sentence(refusal, self._language))

    @Slot(object)
    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touch(MACHINE_READS):
            self._reload()

    def _reload(self, choose: int | None = None) -> None:
        question = partial(site_machines, site_id=self._desk.site_id, now=self._desk.now())
        self._desk.read(self, question, done=partial(self._show, choose), topic=f"machines {choose or ''}")

    def _show(self, choose: int | None, there: SiteMachines) -> None:
        machine = self.machine
        chosen = choose if choose is not None else machine.id if machine is not None else None
        before, self._there = self._there, there
        if before == there and choose is None:
            return  # what is typed stays
        self.list.blockSignals(True)
        self.list.clear()
        for row in there.machines:
            told = f"{row.name}  {kind_word(row.kind)}"
            item = QListWidgetItem(told if row.active else self.tr("{name} (used no more)").format(name=row.name))
            item.setSizeHint(QSize(100, current().scaled(34)))
            if not row.active:
                item.setForeground(current().colour("text_2"))
            self.list.addItem(item)
            if row.id == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if not self._new and self.list.currentRow() < 0:
            self._new = not there.machines
            self.list.setCurrentRow(0)
        self._show_form()

    @Slot()
    def _show_chosen(self) -> None:
        self._new = False
        self.said.clear()
        self._show_form()

    def _show_form(self) -> None:
        machine = self.machine
        self.fields.show_machine(machine, self._there.tariffs)
        self.card.rename(machine.name if machine else self.tr("A new machine"))
        self.retire.setVisible(machine is not None)
        out = machine is not None and not machine.active
        self.retire.setText(self.tr("Use it again") if out else self.tr("Use it no more"))

    def _lay_out(self) -> None:
        self._title, head = QLabel(self.tr("Machines")), QHBoxLayout()
        set_role(self._title, "title")
        head.addWidget(self._title)
        head.addStretch(1)
        for button in (self.add, self.retire, self.save):
            button.setAutoDefault(True)
            head.addWidget(button)
        self._left = Card(self.tr("In the print room"), padding=8)
        self._left.body.addWidget(self.list)
        self.card.body.addWidget(self.fields)
        self.card.body.addStretch(1)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._left)
        beside.addWidget(self.card, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 8, 12)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self.said)
        whole.addLayout(beside, 1)

    @Slot()
    def _measure(self) -> None:
        self._left.setFixedWidth(current().scaled(300))
        self._title.setMinimumHeight(current().scaled(40))
