"""How many members there are of each age, and the citizens among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.views.groups.registration.registration_content import TypedBand
from desktop.views.shared.chips import Wrap
from desktop.views.shared.number_edit import NumberEdit, read_number
from desktop.views.shared.theme import current, notifier, set_role

WIDTH = 68


class AgeBands(Wrap):
    """`changed` after every change a person makes, `left` when a field was left.

    A band that a record has and the center no longer counts stands at the end.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted: tuple[str, ...] = ()
        self._cells: dict[str, _Band] = {}
        self._had: tuple[TypedBand, ...] = ()
        self._heads = _Heads()
        self.add(self._heads)

    @property
    def rows(self) -> tuple[TypedBand, ...]:
        """The bands in which something stands, as it was typed."""
        typed = [
            (name, cell.members.text().strip(), cell.citizens.text().strip()) for name, cell in self._cells.items()
        ]
        rows = tuple(row for row in typed if row[1] or row[2])
        return self._had if set(rows) == set(self._had) else rows

    @property
    def sums(self) -> tuple[int, int]:
        """Members and citizens of all bands together, as far as they can be read."""
        read = [(read_number(members) or 0, read_number(citizens) or 0) for _band, members, citizens in self.rows]
        return sum(members for members, _ in read), sum(citizens for _, citizens in read)

    def show_bands(self, names: Sequence[str]) -> bool:
        """The center's bands; what was typed stays. Whether there was anything to make anew."""
        wanted = tuple(dict.fromkeys((*names, *(band for band, _members, _citizens in self._had))))
        self._counted = tuple(names)
        if wanted == tuple(self._cells):
            return False
        typed = self.rows or self._had
        self.clear()
        self._heads = _Heads()
        self.add(self._heads)
        self._cells = {name: _Band(name) for name in wanted}
        for cell in self._cells.values():
            self.add(cell)
            for field in (cell.members, cell.citizens):
                field.changed.connect(self._changed)
                field.editingFinished.connect(self.left)
        self._fill(typed)
        self.retranslate()
        return True

    def put(self, rows: Sequence[TypedBand]) -> bool:
        """Show these; nothing is announced. Whether cells were made for them."""
        self._had = tuple(rows)
        made = self.show_bands(self._counted)
        self._fill(self._had)
        return made

    def cell(self, name: str) -> tuple[NumberEdit, NumberEdit]:
        """The fields of members and of citizens."""
        return self._cells[name].members, self._cells[name].citizens

    def retranslate(self) -> None:
        self._heads.retranslate()
        for name, cell in self._cells.items():
            cell.members.setAccessibleName(self.tr("{band}: members").format(band=name))
            cell.citizens.setAccessibleName(self.tr("{band}: of them citizens").format(band=name))

    def _fill(self, rows: Sequence[TypedBand]) -> None:
        told = {band: (members, citizens) for band, members, citizens in rows}
        for name, cell in self._cells.items():
            members, citizens = told.get(name, ("", ""))
            cell.members.setText(members)
            cell.citizens.setText(citizens)

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Heads(QWidget):
    """What the two lines of fields are."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = (QLabel(), QLabel(), QLabel())
        column = _column(self)
        for line in self._lines:
            set_role(line, "caption")
            column.addWidget(line)
        notifier().changed.connect(self._measure)
        self._measure()

    def retranslate(self) -> None:
        self._lines[1].setText(self.tr("People"))
        self._lines[2].setText(self.tr("Citizens"))
        self.updateGeometry()

    @Slot()
    def _measure(self) -> None:
        for line in self._lines[1:]:
            line.setFixedHeight(current().control)


class _Band(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self.members, self.citizens = QLabel(name), NumberEdit(), NumberEdit()
        self._name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        set_role(self._name, "caption")
        column = _column(self)
        for part in (self._name, self.members, self.citizens):
            column.addWidget(part)
        notifier().changed.connect(self._measure)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        width = max(current().scaled(WIDTH), self._name.sizeHint().width())
        for part in (self._name, self.members, self.citizens):
            part.setFixedWidth(width)


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return column
