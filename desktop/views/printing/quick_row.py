"""The amounts people are likely to hand over, one press each: Alt+1 is exactly the total."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop.views.printing.coins import quick_amounts
from desktop.views.shared import written
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import TextSize

FEWER = 4  # as many as there is room for in the largest text


class QuickRow(QWidget):
    """`taken` carries the yen."""

    taken = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amounts: tuple[int, ...] = ()
        self._buttons: list[QToolButton] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(6)
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def amounts(self) -> tuple[int, ...]:
        return self._amounts

    def show_for(self, total: int) -> None:
        """Other amounts only when the total is another: a button under the hand must not change."""
        most = FEWER if current().size is TextSize.LARGEST else None
        amounts = quick_amounts(total)[:most]
        if amounts == self._amounts:
            return
        self._amounts = amounts
        for button in self._buttons:
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(place, amount) for place, amount in enumerate(amounts, 1)]
        self._name()

    def mark(self, tendered: int | None) -> None:
        """Show which of the amounts stands in the field."""
        for button, amount in zip(self._buttons, self._amounts, strict=True):
            button.setChecked(amount == tendered)

    def take(self, number: int) -> None:
        """The amount at a place, from 1; nothing where there is none."""
        if 0 < number <= len(self._amounts) and self.isEnabled():
            self.taken.emit(self._amounts[number - 1])

    def button(self, number: int) -> QToolButton:
        return self._buttons[number - 1]

    def _button(self, place: int, amount: int) -> QToolButton:
        button = QToolButton(self)
        set_role(button, "amount")
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setIconSize(QSize(0, 0))
        button.setToolTip(f"{written.yen(amount)}  Alt+{place}")
        button.clicked.connect(partial(self.take, place))
        self._line.addWidget(button)
        button.show()
        return button

    @Slot()
    def _measure(self) -> None:
        """Its place stays while there is no total."""
        self.setMinimumHeight(current().scaled(34))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        for place, (button, amount) in enumerate(zip(self._buttons, self._amounts, strict=True)):
            button.setText(f"{amount:,}" if place else self.tr("Exact"))
            button.setAccessibleName(
                written.yen(amount) if place else self.tr("Exactly {yen}").format(yen=written.yen(amount))
            )
