"""What is said of a room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.operations.rooms import RoomForm
from desktop.queries.ruled_things import RuledRoom
from desktop.views.settings.rooms_rules.inputs import LinesInput, NumberInput
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.chips import Chips


class RoomFields(QWidget):
    """`first` is where writing begins; joined rooms are chosen only for a new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.note = QLineEdit(), QLineEdit()
        self.capacity = NumberInput(self.tr("Capacity"), 88)
        self.layouts = LinesInput(self.tr("Layouts, one a line"), self.tr("schoolroom"), 3)
        self.joins = Chips()
        self.outside = CheckBox(self.tr("An outside place: no key, no fee"))
        self.approval = CheckBox(self.tr("Bookings are requested first and approved"))
        self._is_joined = QLabel()
        rows = QFormLayout()
        rows.setVerticalSpacing(12)
        rows.setHorizontalSpacing(16)
        for words, field in (
            (self.tr("Name"), self.first),
            (self.tr("Capacity"), self.capacity),
            (self.tr("Note"), self.note),
            (self.tr("Layouts, one a line"), self.layouts),
        ):
            field.setAccessibleName(words)
            rows.addRow(words, field)
        self._joins = QLabel(self.tr("Joins these rooms"))
        rows.addRow(self._joins, self.joins)
        rows.addRow("", self._is_joined)
        rows.addRow("", self.outside)
        rows.addRow("", self.approval)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(rows)

    def show_room(self, room: RuledRoom | None, plain: Sequence[RuledRoom]) -> None:
        """The room's fields, or empty ones with the rooms that can be joined."""
        self.first.setText(room.name if room else "")
        self.note.setText(room.note if room else "")
        self.capacity.put(room.capacity if room else None)
        self.layouts.show_value(list(room.layouts) if room else [])
        self.outside.setChecked(bool(room and room.outside))
        self.approval.setChecked(bool(room and room.needs_approval))
        self.joins.show_choices([(each.id, each.name) for each in plain])
        self.joins.put([])
        for part in (self._joins, self.joins):
            part.setVisible(room is None)
        self._is_joined.setVisible(bool(room and room.joins))
        self._is_joined.setText(self.tr("Joins {rooms}").format(rooms="・".join(room.joins)) if room else "")

    def joined(self) -> tuple[int, ...]:
        return tuple(value for value in self.joins.values if isinstance(value, int))

    def answer(self) -> RoomForm | None:
        """None while the capacity is no number."""
        if self.capacity.is_wrong:
            return None
        return RoomForm(
            name=self.first.text(),
            capacity=self.capacity.value or 0,
            note=self.note.text(),
            layouts=tuple(self.layouts.answer),
            outside=self.outside.isChecked(),
            needs_approval=self.approval.isChecked(),
        )
