"""The prices of a kind by size, and from which day they hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.queries.rental_board import KindRow
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit


class PriceLines(QWidget):
    """A field for the price of all sizes, and one for each size there is; an empty one has no price of its own."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.fields: dict[str, NumberEdit] = {}
        self._labels: dict[str, QLabel] = {}
        self.since = DayField(today)
        self.form = Form((Field("from", "", self.since),))
        held = QWidget()
        self._grid = QGridLayout(held)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(held)
        whole.addWidget(self.form)
        self.say_words()

    def show_kind(self, kind: KindRow | None, first_day: date) -> None:
        prices = dict(kind.prices) if kind else {}
        sizes = ["", *(kind.sizes if kind else ())]
        self._lay(dict.fromkeys([*sizes, *prices]))
        for size, field in self.fields.items():
            field.put(prices.get(size))
        self.since.set_value(first_day)
        self.say_words()

    def prices(self) -> tuple[tuple[str, int], ...]:
        return tuple((size, field.value) for size, field in self.fields.items() if field.value is not None)

    def day(self) -> date | None:
        self.since.editingFinished.emit()
        return self.since.value()

    def _lay(self, sizes: Iterable[str]) -> None:
        wanted = list(sizes)
        if wanted == list(self.fields):
            return
        while (entry := self._grid.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.setVisible(False)
                widget.deleteLater()
        self.fields = {size: NumberEdit() for size in wanted}
        self._labels = {size: QLabel() for size in wanted}
        for row, size in enumerate(wanted):
            self._labels[size].setBuddy(self.fields[size])
            self._grid.addWidget(self._labels[size], row, 0)
            self._grid.addWidget(self.fields[size], row, 1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        for size, label in self._labels.items():
            word = self.tr("{size} (yen)").format(size=size) if size else self.tr("Every size (yen)")
            label.setText(word)
            self.fields[size].setAccessibleName(word)
        self.form.relabel("from", self.tr("From which day"))
