"""What is said of a consumable: its name and kind, for which machine, when and where it is ordered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.operations.consumables import MOST_TEXT, MOST_UNIT, ConsumableForm
from desktop.queries.supplies import SupplyRow
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field, Form
from desktop.views.shared.machine_words import supply_word
from desktop.views.shared.number_edit import NumberEdit
from desktop.words import ConsumableKind


class SupplyForm(QWidget):
    """`stock` is asked for a new one only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.unit, self.code, self.supplier = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.kind, self.machine, self.active = Combo(), Combo(), CheckBox("")
        self.warn_at, self.quantity, self.yields, self.stock = NumberEdit(), NumberEdit(), NumberEdit(), NumberEdit()
        for field in (self.name, self.code, self.supplier):
            field.setMaxLength(MOST_TEXT)
        self.unit.setMaxLength(MOST_UNIT)
        for kind in ConsumableKind:
            self.kind.addItem("", kind)
        self.form = Form(
            (
                Field("name", "", self.name),
                (Field("kind", "", self.kind), Field("machine", "", self.machine)),
                (
                    Field("stock", "", self.stock),
                    Field("unit", "", self.unit, optional=True),
                    Field("yields", "", self.yields, optional=True),
                ),
                (Field("warn_at", "", self.warn_at), Field("order_quantity", "", self.quantity)),
                (Field("supplier", "", self.supplier, optional=True), Field("code", "", self.code, optional=True)),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.form)
        whole.addWidget(self.active)
        self.retranslate()

    def show_supply(self, row: SupplyRow | None, machines: Sequence[tuple[int, str]]) -> None:
        """The consumable's fields, or empty ones for a new one."""
        self.form.accept()
        self.machine.clear()
        self.machine.addItem(self.tr("all machines"), None)
        for key, name in machines:
            self.machine.addItem(name, key)
        if row is not None and row.machine_id not in {None, *(key for key, _name in machines)}:
            self.machine.addItem(row.machine, row.machine_id)
        for field, text in (
            (self.name, row.name if row else ""),
            (self.unit, row.unit if row else ""),
            (self.code, row.product_code if row else ""),
            (self.supplier, row.supplier if row else ""),
        ):
            field.setText(text)
        self.kind.setCurrentIndex(max(0, self.kind.findData(row.kind if row else ConsumableKind.MASTER)))
        self.machine.setCurrentIndex(max(0, self.machine.findData(row.machine_id if row else None)))
        self.warn_at.put(row.warn_at if row else 1)
        self.quantity.put(row.order_quantity if row else 1)
        self.yields.put(row.yields if row else None)
        self.stock.put(None if row else 0)
        if (cell := self.stock.parentWidget()) is not None:
            cell.setVisible(row is None)
        self.active.setChecked(row is None or row.active)
        self.active.setVisible(row is not None)

    def answer(self) -> tuple[ConsumableForm, int] | None:
        """What stands here and how many are there; None, with a mark at the field, while a number is none."""
        self.form.accept()
        for key, field in (
            ("stock", self.stock),
            ("yields", self.yields),
            ("warn_at", self.warn_at),
            ("order_quantity", self.quantity),
        ):
            if field.is_wrong:
                self.form.refuse(key, self.tr("This is no number."))
                return None
        if not self.name.text().strip():
            self.form.refuse("name", self.tr("Write what it is called."))
            return None
        form = ConsumableForm(
            name=self.name.text(),
            kind=ConsumableKind(self.kind.currentData()),
            machine_id=self.machine.currentData(),
            unit=self.unit.text(),
            product_code=self.code.text(),
            supplier=self.supplier.text(),
            warn_at=self.warn_at.value or 0,
            order_quantity=self.quantity.value or 0,
            yields=self.yields.value,
            active=self.active.isChecked(),
        )
        return form, self.stock.value or 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        for at, kind in enumerate(ConsumableKind):
            self.kind.setItemText(at, supply_word(kind))
        for key, words in (
            ("name", self.tr("Name")),
            ("kind", self.tr("Kind")),
            ("machine", self.tr("For which machine")),
            ("stock", self.tr("How many are there")),
            ("unit", self.tr("Unit (roll, box)")),
            ("yields", self.tr("Masters or faces out of one")),
            ("warn_at", self.tr("Order when so many are left")),
            ("order_quantity", self.tr("How many are ordered")),
            ("supplier", self.tr("Ordered from")),
            ("code", self.tr("Product code")),
        ):
            self.form.relabel(key, words)
        self.active.setText(self.tr("Still in use"))
