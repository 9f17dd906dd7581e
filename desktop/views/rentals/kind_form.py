"""What a kind of locker is called and by which rules it is let."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QLocale, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.operations.rental_kinds import MOST_NAME, RentalKindRequest
from desktop.queries.rental_board import KindRow
from desktop.rules.rental_fees import MONTHS
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.parts import Parts
from desktop.words import RentalCharge


class KindForm(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.first_month, self.charge = QLineEdit(), Combo(), Parts()
        self.most, self.deposit = NumberEdit(), NumberEdit()
        self.by_lottery, self.active = CheckBox(), CheckBox()
        self.name.setMaxLength(MOST_NAME)
        for month in range(1, MONTHS + 1):
            self.first_month.addItem("", month)
        self.form = Form(
            (
                (Field("name", "", self.name, stretch=2), Field("month", "", self.first_month)),
                Field("charge", "", self.charge),
                (Field("quantity", "", self.most, optional=True), Field("yen", "", self.deposit, optional=True)),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for part in (self.form, self.by_lottery, self.active):
            whole.addWidget(part)
        self.name.textEdited.connect(self._edited)
        self.say_words()
        self.show_kind(None)

    def show_kind(self, kind: KindRow | None) -> None:
        """A kind as it is, or an empty form for a new one."""
        self.form.accept()
        self.name.setText(kind.name if kind else "")
        self.first_month.setCurrentIndex((kind.first_month if kind else 4) - 1)
        self.charge.put(kind.charge if kind else RentalCharge.YEAR)
        self.most.put(kind.most_each if kind else 1)
        self.deposit.put(kind.deposit if kind else None)
        self.by_lottery.setChecked(bool(kind and kind.by_lottery))
        self.active.setChecked(kind.active if kind else True)

    def request(self) -> RentalKindRequest:
        return RentalKindRequest(
            name=self.name.text(),
            first_month=int(self.first_month.currentData()),
            charge=RentalCharge(str(self.charge.value)),
            by_lottery=self.by_lottery.isChecked(),
            most_each=self.most.value,
            deposit=self.deposit.value or 0,
            active=self.active.isChecked(),
        )

    @Slot()
    def _edited(self) -> None:
        self.form.accept()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        for month in range(1, MONTHS + 1):
            self.first_month.setItemText(month - 1, QLocale().toString(QDate(2026, month, 1), self.tr("MMMM d")))
        self.charge.show_choices(
            ((RentalCharge.YEAR, self.tr("By the year")), (RentalCharge.MONTH, self.tr("By the month")))
        )
        self.form.relabel("name", self.tr("What it is called"))
        self.form.relabel("month", self.tr("Its year begins"))
        self.form.relabel("charge", self.tr("How it is charged"))
        self.form.relabel("quantity", self.tr("Most for one group"))
        self.form.relabel("yen", self.tr("Deposit (yen)"))
        self.by_lottery.setText(self.tr("Given by a draw each year"))
        self.active.setText(self.tr("It is let"))
