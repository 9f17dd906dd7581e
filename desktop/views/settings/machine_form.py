"""What is said of a machine."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from desktop.operations.machines import COUNTER_MOST, MachineForm
from desktop.queries.machines import MachineFacts
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.combo import Combo
from desktop.views.shared.machine_words import kind_word
from desktop.views.shared.number_edit import NumberEdit
from desktop.words import MachineKind

WITHOUT_COUNTER = frozenset({MachineKind.FOLDER, MachineKind.CUTTER})


class MachineFields(QWidget):
    """`first` is where writing begins. A folder or a cutter has no counter unless one is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.note = QLineEdit(), QLineEdit()
        self.kind, self.tariff, self.most = Combo(), Combo(), NumberEdit()
        self.colour = CheckBox(self.tr("Prints in colour"))
        self.counted = CheckBox(self.tr("It has a counter"))
        self.approval = CheckBox(self.tr("Bookings are requested first and approved"))
        for kind in MachineKind:
            self.kind.addItem(kind_word(kind), kind)
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(12)
        rows.setHorizontalSpacing(16)
        for words, field in (
            (self.tr("Name"), self.first),
            (self.tr("What it does"), self.kind),
            (self.tr("Note"), self.note),
            (self.tr("Last number of its counter"), self.most),
            (self.tr("Price list"), self.tariff),
        ):
            field.setAccessibleName(words)
            rows.addRow(words, field)
        self.note.setPlaceholderText(self.tr("up to A3, Riso …"))
        for box in (self.counted, self.colour, self.approval):
            rows.addRow("", box)
        self.kind.activated.connect(self._other_kind)
        self.counted.toggled.connect(self.most.setEnabled)

    def show_machine(self, machine: MachineFacts | None, tariffs: Sequence[tuple[str, str]]) -> None:
        """The machine's fields, or those of a new one."""
        self.tariff.clear()
        self.tariff.addItem(self.tr("that of the site"), "")
        for name, title in tariffs:
            self.tariff.addItem(title, name)
        self.first.setText(machine.name if machine else "")
        self.note.setText(machine.note if machine else "")
        self.kind.setCurrentIndex(self.kind.findData(machine.kind if machine else MachineKind.DUPLICATOR))
        self.tariff.setCurrentIndex(max(0, self.tariff.findData(machine.tariff if machine else "")))
        counted = machine is None or machine.counter_most is not None
        self.counted.setChecked(counted)
        self.most.put((machine.counter_most if machine else None) or COUNTER_MOST)
        self.most.setEnabled(counted)
        self.colour.setChecked(bool(machine and machine.colour))
        self.approval.setChecked(bool(machine and machine.needs_approval))

    def answer(self) -> MachineForm | None:
        """None while the counter's last number is none."""
        counted, most = self.counted.isChecked(), self.most.value
        if counted and most is None:
            return None
        return MachineForm(
            name=self.first.text(),
            kind=MachineKind(self.kind.currentData()),
            note=self.note.text(),
            colour=self.colour.isChecked(),
            counter_most=most if counted else None,
            tariff=str(self.tariff.currentData() or ""),
            needs_approval=self.approval.isChecked(),
        )

    @Slot()
    def _other_kind(self) -> None:
        self.counted.setChecked(MachineKind(self.kind.currentData()) not in WITHOUT_COUNTER)
