"""What is said of a piece of equipment."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from desktop.queries.ruled_things import RuledItem
from desktop.views.settings.rooms_rules.inputs import NumberInput
from desktop.views.shared.check_box import CheckBox


class ItemForm(QWidget):
    """`first` is where writing begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.counter = QLineEdit(), QLineEdit()
        self.stock = NumberInput(self.tr("Pieces"), 88)
        self.counter.setMaxLength(10)
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(12)
        rows.setHorizontalSpacing(16)
        for words, field in (
            (self.tr("Name"), self.first),
            (self.tr("Pieces"), self.stock),
            (self.tr("Counter"), self.counter),
        ):
            field.setAccessibleName(words)
            rows.addRow(words, field)
        self.lent = CheckBox(self.tr("It may be lent out of the house"))
        rows.addRow("", self.lent)

    def show_item(self, item: RuledItem | None) -> None:
        self.first.setText(item.name if item else "")
        self.counter.setText(item.counter if item else "台")
        self.stock.put(item.stock if item else None)
        self.lent.setChecked(bool(item and item.lent))
