"""Equipment that is counted, with what is left of it at that time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.queries.wishes import EquipmentRow
from desktop.views.shared.count_field import CountField
from desktop.views.shared.tab_place import keep_tab_place
from desktop.views.shared.theme import repolish, set_role


class EquipmentList(QWidget):
    """`items` are pairs of equipment and quantity; quantities of equipment that is gone are forgotten."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[EquipmentRow, ...] = ()
        self.counts: dict[int, CountField] = {}
        self._names: dict[int, QLabel] = {}
        self._left: Mapping[int, int] = {}
        self._wanted: dict[int, int] = {}
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)

    def show_equipment(self, rows: Sequence[EquipmentRow]) -> None:
        """The equipment of the site; what is filled in stays."""
        if tuple(rows) == self._rows:
            return
        wanted = dict(self.items) if self._rows else self._wanted
        self._rows = tuple(rows)
        while (entry := self._list.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.deleteLater()
        self._names = {}
        self.counts = {row.id: self._line_of(row) for row in self._rows}
        keep_tab_place(self, [count.field for count in self.counts.values()])
        self.set_items(tuple(wanted.items()))
        self.setVisible(bool(rows))

    def show_left(self, left: Mapping[int, int]) -> None:
        """Pieces that nobody has at that time, by item; nothing known says how many there are at all."""
        self._left = left
        self._say()

    @property
    def items(self) -> tuple[tuple[int, int], ...]:
        if not self._rows:
            return tuple(self._wanted.items())
        return tuple((item, count.value) for item, count in self.counts.items() if count.value)

    def set_items(self, items: tuple[tuple[int, int], ...]) -> None:
        self._wanted = dict(items)
        for item, count in self.counts.items():
            count.put(self._wanted.get(item, 0))
        self._say()

    @property
    def words(self) -> str:
        """What is chosen."""
        chosen = [(row, self.counts[row.id].value) for row in self._rows if self.counts[row.id].value]
        return "、".join(f"{row.name} {count}{row.counter}" for row, count in chosen)

    def _line_of(self, row: EquipmentRow) -> CountField:
        count = CountField(row.name, row.stock)
        count.changed.connect(self._tell)
        name = self._names[row.id] = QLabel()
        name.setBuddy(count)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        pair = QWidget()
        pair.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(name, 1)
        line.addWidget(count)
        self._list.addWidget(pair)
        return count

    @Slot()
    def _tell(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        for row in self._rows:
            left = self._left.get(row.id)
            short = left is not None and self.counts[row.id].value > left
            pieces = f"{row.stock if left is None else max(left, 0)}{row.counter}"
            form = self.tr("{name} (of {stock})") if left is None else self.tr("{name}: {stock} left")
            said = form.format(name=row.name, stock=pieces)
            self._names[row.id].setText(said)
            self._names[row.id].setToolTip(said)
            set_role(self._names[row.id], "error" if short else "")
            field = self.counts[row.id].field
            field.setAccessibleDescription(said)
            if bool(field.property("wrong")) != short:
                field.setProperty("wrong", short)
                repolish(field)

    def showEvent(self, event: QShowEvent) -> None:
        """The fields are taller than they were measured before the style sheet came to them."""
        super().showEvent(event)
        tallest = 0
        for count in self.counts.values():
            count.field.ensurePolished()
            tallest = max(tallest, count.field.minimumSizeHint().height())
            if (pair := count.parentWidget()) is not None:
                pair.setMinimumHeight(tallest)
        rows = len(self.counts)
        self.setMinimumHeight(rows * tallest + max(rows - 1, 0) * self._list.spacing())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
