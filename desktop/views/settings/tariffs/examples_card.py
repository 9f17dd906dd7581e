"""What jobs cost by the tariff as it stands in the editor: one that is typed, and some that are always there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.rules.tariff_checks import EXAMPLES, Example, Worked
from desktop.views.settings.rooms_rules.inputs import ChoiceInput, NumberInput
from desktop.views.settings.tariffs.examples_table import ExamplesTable, Reason
from desktop.views.settings.tariffs.tariff_words import size_word
from desktop.views.shared.card import Card
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.chips import Wrap
from desktop.views.shared.machine_words import kind_word
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language, MachineKind, PaperSize

OWN = Example(1, 250)


class ExamplesCard(Card):
    """`changed` when another job was typed; `show_worked` takes the jobs of `examples`, the typed one first."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.rename(self.tr("For example"))
        self.masters, self.sheets = NumberInput(self.tr("Masters"), 48), NumberInput(self.tr("Sheets"), 68)
        self.size_of = ChoiceInput(self.tr("Paper size"), [(size.value, size_word(size)) for size in PaperSize])
        self.machine = ChoiceInput(self.tr("Machine"), [(kind.value, kind_word(kind)) for kind in MachineKind])
        self.duplex, self.colour = CheckBox(self.tr("both sides")), CheckBox(self.tr("Colour"))
        self.paper = CheckBox(self.tr("our paper"))
        self.masters.put(OWN.masters)
        self.sheets.put(OWN.sheets)
        self.size_of.show_value(OWN.size.value)
        self.table, self.own = ExamplesTable(language), QLabel()
        set_role(self.own, "heading")
        self._how = Reason("")
        self._lay_out()
        for field in (self.masters, self.sheets, self.size_of, self.machine):
            field.changed.connect(self._typed)
        for box in (self.duplex, self.colour, self.paper):
            box.toggled.connect(self._ticked)
        notifier().changed.connect(self._grow)
        self._grow()

    @property
    def examples(self) -> tuple[Example, ...]:
        """Without the typed one while it is no job."""
        masters, sheets = self.masters.value, self.sheets.value
        if masters is None or not sheets or sheets < 1 or masters < 0:
            return EXAMPLES
        own = Example(
            masters,
            sheets,
            PaperSize(str(self.size_of.answer)),
            duplex=self.duplex.isChecked(),
            colour=self.colour.isChecked(),
            own_paper=not self.paper.isChecked(),
            machine=MachineKind(str(self.machine.answer)),
        )
        return (own, *EXAMPLES)

    def show_worked(self, jobs: Sequence[Worked]) -> None:
        own, rest = (jobs[0], jobs[1:]) if len(jobs) > len(EXAMPLES) else (None, jobs)
        _name, how, total = self.table.told(own) if own else ("", "", "")
        self.own.setText(total)
        self._how.say(how)
        self.own.setAccessibleName(f"{total} {how}".strip())
        self.table.show_worked(rest)

    def _lay_out(self) -> None:
        """What it is stands before the first field: a head of its own would take the room of an example."""
        self.head.hide()
        self._words = [QLabel(self.tr("For example")), QLabel(self.tr("masters")), QLabel(self.tr("sheets"))]
        set_role(self._words[0], "heading")
        line, ticks, result = Wrap(), Wrap(), QHBoxLayout()
        name, masters, sheets = self._words
        for part in (name, self.masters, masters, self.sheets, sheets, self.size_of, self.machine):
            line.add(part)
        for part in (self.duplex, self.colour, self.paper):
            ticks.add(part)
        result.setSpacing(12)
        result.addWidget(ticks, 3)
        result.addWidget(self._how, 2)
        result.addWidget(self.own)
        inside = QWidget()
        inside.setProperty("role", "body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 10, 16, 8)
        column.setSpacing(4)
        column.addWidget(line)
        column.addLayout(result)
        column.addWidget(self.table)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.body.addWidget(area)

    @Slot()
    def _typed(self) -> None:
        self.changed.emit()

    @Slot(bool)
    def _ticked(self, _on: bool) -> None:  # noqa: FBT001 -- a slot of Qt's
        self.changed.emit()

    @Slot()
    def _grow(self) -> None:
        """Words and ticks stand in the middle of the line that the fields make."""
        for part in (*self._words, self.duplex, self.colour, self.paper):
            part.setMinimumHeight(current().control)
