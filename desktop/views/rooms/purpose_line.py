"""Purpose and equipment: one line that says them, opened by its verb."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.queries.wishes import EquipmentRow
from desktop.views.shared.count_field import CountField
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role

MOST_TEXT = 300


class PurposeLine(QWidget):
    """`items` are pairs of equipment and quantity; quantities of equipment that is gone are forgotten."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[EquipmentRow, ...] = ()
        self._spins: dict[int, CountField] = {}
        self._wanted: dict[int, int] = {}
        self._summary, self._change = Paragraph(), QPushButton()
        set_role(self._change, "link")
        self._change.clicked.connect(self._open)
        line = QHBoxLayout()
        line.addWidget(self._summary, 1)
        line.addWidget(self._change)
        self._purpose_label, self.purpose = QLabel(), QLineEdit()
        set_role(self._purpose_label, "caption")
        self._purpose_label.setBuddy(self.purpose)
        self.purpose.setMaxLength(MOST_TEXT)
        self.purpose.textChanged.connect(self._tell)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._opened = QWidget()
        opened = QVBoxLayout(self._opened)
        opened.setContentsMargins(0, 0, 0, 0)
        opened.setSpacing(4)
        opened.addWidget(self._purpose_label)
        opened.addWidget(self.purpose)
        opened.addSpacing(4)
        opened.addLayout(self._list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(line)
        whole.addWidget(self._opened)
        self._opened.setVisible(False)
        self._retranslate()

    def show_equipment(self, rows: Sequence[EquipmentRow]) -> None:
        wanted = dict(self.items) if self._rows else self._wanted
        self._rows = tuple(rows)
        while (entry := self._list.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.deleteLater()
        self._spins = {row.id: self._line_of(row) for row in self._rows}
        self.set_items(tuple(wanted.items()))

    def _line_of(self, row: EquipmentRow) -> CountField:
        spin = CountField(row.name, row.stock)
        spin.changed.connect(self._tell)
        name = QLabel(self.tr("{name} (of {stock})").format(name=row.name, stock=f"{row.stock}{row.counter}"))
        name.setBuddy(spin)
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(name, 1)
        line.addWidget(spin)
        self._list.addWidget(pair)
        return spin

    @property
    def items(self) -> tuple[tuple[int, int], ...]:
        if not self._rows:
            return tuple(self._wanted.items())
        return tuple((item, spin.value) for item, spin in self._spins.items() if spin.value)

    def set_items(self, items: tuple[tuple[int, int], ...]) -> None:
        self._wanted = dict(items)
        for item, spin in self._spins.items():
            spin.put(self._wanted.get(item, 0))
        self._say()

    @property
    def equipment(self) -> str:
        """What is chosen, in words."""
        chosen = [(row, self._spins[row.id].value) for row in self._rows if self._spins[row.id].value]
        return "、".join(f"{row.name} {count}{row.counter}" for row, count in chosen)

    @property
    def is_open(self) -> bool:
        return self._opened.isVisibleTo(self)

    def fold(self) -> None:
        self._opened.setVisible(False)
        self._retranslate()

    @Slot()
    def _open(self) -> None:
        self._opened.setVisible(not self.is_open)
        self._retranslate()
        if self.is_open:
            self.purpose.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _tell(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        taken = self.equipment
        none = self.tr("none")
        said = self.tr("Purpose: {purpose}   Equipment: {equipment}")
        self._summary.say(said.format(purpose=self.purpose.text().strip() or none, equipment=taken or none))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._change.setText(self.tr("Fold") if self.is_open else self.tr("Change"))
        self._change.setAccessibleName(self.tr("Change purpose and equipment"))
        self._purpose_label.setText(self.tr("Purpose (optional)"))
        self.purpose.setAccessibleName(self.tr("Purpose"))
        self._say()
