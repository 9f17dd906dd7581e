"""To whom a unit is let, from when until when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing
from desktop.operations.rentals import RentRequest
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.group_field import GroupField

_DAY = timedelta(days=1)


class RentForm(QWidget):
    """`sent` when Enter is pressed in the last field."""

    sent = Signal()

    def __init__(self, desk: Desk, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = GroupField(desk)
        self.first, self.last = DayField(today), DayField(today)
        self.on_account = CheckBox()
        self.form = Form(
            (Field("group", "", self.group), (Field("from", "", self.first), Field("until", "", self.last)))
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.form)
        whole.addWidget(self.on_account)
        self.group.group_changed.connect(self._edited)
        for field in (self.first, self.last):
            field.textEdited.connect(self._edited)
            field.returnPressed.connect(self.sent)
        self._name()

    def begin(self, first_day: date, until_day: date) -> None:
        """A period as it is offered; the group stays as it was."""
        self.first.set_value(first_day)
        self.last.set_value(until_day - _DAY)
        self.form.accept()

    def empty(self) -> None:
        self.group.put(None, "", "")
        self.on_account.setChecked(False)

    def request(self, unit_id: int) -> RentRequest:
        """Raises Missing with the field it is about."""
        for field in (self.first, self.last):
            field.editingFinished.emit()
        if self.group.group_id is None:
            raise Missing("group")
        if (first := self.first.value()) is None:
            raise Missing("from")
        last = self.last.value()
        return RentRequest(
            unit_id=unit_id,
            group_id=self.group.group_id,
            first_day=first,
            until_day=last + _DAY if last else None,
            on_account=self.on_account.isChecked(),
        )

    @Slot()
    def _edited(self) -> None:
        self.form.accept()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.form.relabel("group", self.tr("To which group"))
        self.form.relabel("from", self.tr("From"))
        self.form.relabel("until", self.tr("Until and with"))
        self.on_account.setText(self.tr("It pays by invoice"))
