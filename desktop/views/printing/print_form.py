"""The fields of the print room in the order of the paper form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.printing import MachineRow
from desktop.views.printing import words
from desktop.views.printing.check_line import CheckLine
from desktop.views.printing.counter_check import Fit
from desktop.views.printing.filled import Filled
from desktop.views.printing.who_field import WhoField
from desktop.views.shared.chips import Chips
from desktop.views.shared.combo import Combo
from desktop.views.shared.count_field import CountField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import PaperSize

SIZES = (PaperSize.A4, PaperSize.B4, PaperSize.A3, PaperSize.B5, PaperSize.POSTCARD)
MOST_MASTERS, MOST_SHEETS, MOST_TEXT = 999, 99_999, 200
COUNT_WIDTH = 80


class _Count(CountField):
    """Room for as many sheets as a machine prints."""

    def _measure(self) -> None:
        super()._measure()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.field.setFixedWidth(current().scaled(COUNT_WIDTH))


class PrintForm(QWidget):
    """`changed` after every change a person makes; what the program puts in is not announced."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who, self.purpose, self.machine = WhoField(desk), QLineEdit(), Combo()
        self.paper, self.before, self.after = Parts(), NumberEdit(), NumberEdit()
        self.masters, self.sheets = _Count("", MOST_MASTERS), _Count("", MOST_SHEETS)
        self.options, self.difference, self.check = Chips(), QLabel(), CheckLine()
        self._machines: dict[int, MachineRow] = {}
        self._before_filled: str | None = None
        self.purpose.setMaxLength(MOST_TEXT)
        set_role(self.difference, "bold")
        self._form = Form(self._rows())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._form)
        whole.addWidget(self.options)
        whole.addWidget(self.check)
        for field in (self.before, self.after, self.masters, self.sheets, self.options, self.paper):
            field.changed.connect(self._tell)
        self.after.editingFinished.connect(self._show_check)
        notifier().changed.connect(self._measure)
        self._measure()
        self.who.group_changed.connect(self._tell)
        self.purpose.textEdited.connect(self._tell)
        self.machine.activated.connect(self._machine_chosen)
        self._retranslate()

    def _rows(self) -> tuple[Field | tuple[Field, ...], ...]:
        return (
            Field("group", "", self.who),
            (Field("machine", "", self.machine, stretch=10), Field("size", "", self.paper, stretch=19)),
            (
                Field("counter_before", "", self.before, optional=True, stretch=10),
                Field("counter_after", "", self.after, optional=True, stretch=10),
                Field("difference", "", self.difference, stretch=8),
            ),
            (
                Field("masters", "", self.masters, stretch=0),
                Field("sheets", "", self.sheets, stretch=0),
                Field("purpose", "", self.purpose, optional=True, stretch=1),
            ),
        )

    def put(self, filled: Filled) -> None:
        self.who.put(filled.group_id, filled.group, filled.group_number)
        self.purpose.setText(filled.purpose)
        self.machine.setCurrentIndex(max(0, self.machine.findData(filled.machine_id)))
        self.paper.put(filled.size)
        self.before.setText(filled.before)
        self.after.setText(filled.after)
        self._before_filled = "" if not filled.before else None
        self.masters.put(filled.masters)
        self.sheets.put(filled.sheets)
        chosen = {"duplex": filled.duplex, "own_paper": filled.own_paper, "colour": filled.colour}
        self.options.put(name for name, on in chosen.items() if on)
        self.accept()
        self._fill_before()
        self._show_check()

    def filled(self) -> Filled:
        size, chosen = self.paper.value, self.options.values
        return Filled(
            group_id=self.who.group_id,
            group=self.who.text(),
            group_number=self.who.group_number,
            machine_id=self.machine_id,
            size=size if isinstance(size, PaperSize) else PaperSize.A4,
            before=self.before.text(),
            after=self.after.text(),
            masters=self.masters.value,
            sheets=self.sheets.value,
            duplex="duplex" in chosen,
            own_paper="own_paper" in chosen,
            colour="colour" in chosen,
            purpose=self.purpose.text(),
        )

    def draft(self) -> Filled:
        """What is filled in; a counter that the program put there is left out: it may have moved on by then."""
        filled = self.filled()
        return replace(filled, before="") if filled.before == self._before_filled else filled

    @property
    def machine_id(self) -> int | None:
        chosen = self.machine.currentData()
        return chosen if isinstance(chosen, int) else None

    @property
    def machine_name(self) -> str:
        return self.machine.currentText()

    def show_machines(self, machines: Sequence[MachineRow]) -> None:
        """The machines of the site; the one chosen stays, and a counter nobody typed follows its machine."""
        chosen = self.machine_id
        self._machines = {machine.id: machine for machine in machines}
        self.machine.clear()
        for machine in machines:
            self.machine.addItem(machine.name, machine.id)
        self.machine.setCurrentIndex(max(0, self.machine.findData(chosen)) if machines else -1)
        self._fill_before()
        self._show_check()

    def refuse(self, key: str, sentence: str) -> None:
        """Say under a field what is wrong with it, and put the caret there; `KeyError` for an unknown field."""
        self._form.refuse(key, sentence)

    def accept(self) -> None:
        self._form.accept()

    def focus_first(self) -> None:
        """The first field nobody has filled in."""
        first = self.who if not self.who.text() else self.after
        first.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _machine_chosen(self) -> None:
        self._fill_before()
        self._tell()

    def _fill_before(self) -> None:
        """The last counter of the machine, unless a person has typed another."""
        machine = self._machines.get(self.machine_id or 0)
        if machine is None or self._before_filled is None or self.before.text() != self._before_filled:
            return
        self.before.put(machine.last_counter)
        self._before_filled = self.before.text()

    @Slot()
    def _tell(self) -> None:
        self._form.accept()
        self._show_check()
        self.changed.emit()

    @Slot()
    def _show_check(self) -> None:
        """A counter that is still being typed is too low for a while: that is no mistake yet."""
        filled = self.filled()
        check = filled.check()
        typing = self.after.hasFocus() and len(filled.after) < len(filled.before)
        self.difference.setText("" if check.counted is None or typing else words.faces(check.counted))
        if check.fit is Fit.BACKWARDS and typing:
            check = Filled().check()
        self.check.show_check(check, filled.sheets, duplex=filled.duplex)

    @Slot()
    def _measure(self) -> None:
        self.difference.setMinimumHeight(current().control)
        # else the chips count as high as when each stands on a line of its own, and the card scrolls for nothing
        self.options.setMinimumHeight(current().scaled(30))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        labels = {
            "group": self.tr("Who prints"),
            "purpose": self.tr("Purpose"),
            "machine": self.tr("Machine"),
            "size": self.tr("Paper"),
            "counter_before": self.tr("Counter before"),
            "counter_after": self.tr("Counter after"),
            "difference": self.tr("Difference"),
            "masters": self.tr("Masters"),
            "sheets": self.tr("Sheets"),
        }
        for key, label in labels.items():
            self._form.relabel(key, label)
        self.options.setAccessibleName(self.tr("How it is printed"))
        self.masters.field.setAccessibleName(labels["masters"])
        self.sheets.field.setAccessibleName(labels["sheets"])
        self.paper.show_choices((size, words.size(size)) for size in SIZES)
        self.options.show_choices(
            (
                ("duplex", self.tr("Duplex (1 sheet = 2 faces)")),
                ("own_paper", self.tr("Own paper")),
                ("colour", self.tr("Colour")),
            )
        )
