"""Money for one rental or loan: what is due, what was handed over, what goes back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.operations.payments import CashRequest
from desktop.views.printing.change_due import BigYen
from desktop.views.shared import written
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.theme import set_role


class PayBar(QWidget):
    """`take_wanted` once as much as is due was handed over: Enter, or the button."""

    take_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._due = 0
        self.tendered, self.take = NumberEdit(), QPushButton()
        self._label, self._change_label, self._change = QLabel(), QLabel(), BigYen("change")
        for label in (self._label, self._change_label):
            set_role(label, "caption")
        set_role(self.take, "primary")
        self.take.setAutoDefault(True)
        self._label.setBuddy(self.tendered)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.tendered, 1)
        line.addWidget(self.take)
        back = QHBoxLayout()
        back.addWidget(self._change_label, 0, Qt.AlignmentFlag.AlignBottom)
        back.addWidget(self._change, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._label)
        whole.addLayout(line)
        whole.addLayout(back)
        self.tendered.changed.connect(self._show)
        self.tendered.returnPressed.connect(self._take)
        self.take.clicked.connect(self._take)
        self._name()

    def show_due(self, yen: int) -> None:
        """Nothing is due: nothing is shown."""
        if yen != self._due:
            self.tendered.put(None)
        self._due = yen
        self.setVisible(yen > 0)
        self._name()
        self._show()

    @property
    def cash(self) -> CashRequest | None:
        """None while too little stands there."""
        given = self.tendered.value
        return CashRequest(tendered=given) if given is not None and given >= self._due else None

    @Slot()
    def _take(self) -> None:
        if self.cash is not None:
            self.take_wanted.emit()

    @Slot()
    def _show(self) -> None:
        given = self.tendered.value
        enough = given is not None and given >= self._due
        for part in (self._change_label, self._change):
            part.setVisible(enough)
        self._change.put(given - self._due if given is not None and enough else None)
        self.take.setEnabled(enough)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self._label.setText(self.tr("Handed over, {yen} are due").format(yen=written.yen(self._due)))
        self.tendered.setAccessibleName(self._label.text())
        self.take.setText(self.tr("Take the money"))
        self._change_label.setText(self.tr("Change"))
