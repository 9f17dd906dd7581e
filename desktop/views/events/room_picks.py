"""Which rooms an event takes, and how long before and after it: booked on the same key as every other booking."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.errors import NotReadable
from desktop.operations.event_room_parts import RoomWish
from desktop.queries.booking_choices import ReliefRow
from desktop.queries.days import RoomRow
from desktop.views.shared.chips import Chips
from desktop.views.shared.combo import Combo
from desktop.views.shared.number_edit import NumberEdit, read_number
from desktop.views.shared.theme import current, notifier

MINUTES, WHOLE = 56, 100


class RoomPicks(QWidget):
    """`changed` after every change a person makes; minutes are asked only where a room is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips, self.before, self.after, self.relief = Chips(), NumberEdit(), NumberEdit(), Combo()
        self._reliefs: tuple[ReliefRow, ...] = ()
        self.before.setAccessibleName(self.tr("Minutes to set up before it"))
        self.after.setAccessibleName(self.tr("Minutes to clear away after it"))
        self.relief.setAccessibleName(self.tr("Relief of the rooms' fee"))
        self._more = QWidget()
        line, whole, minutes = QVBoxLayout(self._more), QVBoxLayout(self), QHBoxLayout()
        minutes.setSpacing(6)
        for part in (
            self.before,
            QLabel(self.tr("min. before and")),
            self.after,
            QLabel(self.tr("min. after it")),
        ):
            minutes.addWidget(part)
        minutes.addStretch(1)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addLayout(minutes)
        line.addWidget(self.relief)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self.chips)
        whole.addWidget(self._more)
        self.setFocusProxy(self.chips)
        self.chips.changed.connect(self._chosen)
        for edit in (self.before, self.after):
            edit.changed.connect(self.changed)
        self.relief.activated.connect(self._told)
        notifier().changed.connect(self._measure)
        self._measure()
        self._show()

    def show_rooms(self, rooms: Sequence[RoomRow], booked: Iterable[int] = ()) -> None:
        """The rooms there are but for those that are the event's already; what is chosen stays chosen."""
        taken = set(booked)
        self.chips.show_choices((room.id, room.name) for room in rooms if room.id not in taken)
        self._show()

    def show_reliefs(self, reliefs: Sequence[ReliefRow]) -> None:
        """The grounds on which a fee is relieved; the one that takes all of it away is chosen."""
        self._reliefs = tuple(reliefs)
        before = self.relief.currentData()
        self.relief.clear()
        self.relief.addItem(self.tr("The full fee"), None)
        for row in reliefs:
            self.relief.addItem(self.tr("{name}: {percent} % less").format(name=row.name, percent=row.percent), row.id)
        whole = next((row.id for row in reliefs if row.percent == WHOLE), None)
        place = self.relief.findData(before if before is not None else whole)
        self.relief.setCurrentIndex(max(0, place))

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(value for value in self.chips.values if isinstance(value, int))

    def put(self, ids: Iterable[int], before: str, after: str) -> None:
        """Choose these; nothing is announced."""
        self.chips.put(ids)
        self.before.setText(before)
        self.after.setText(after)
        self._show()

    def wish(self) -> RoomWish | None:
        """What is asked for, None without a room. Raises NotReadable."""
        if not self.ids:
            return None
        chosen = self.relief.currentData()
        return RoomWish(
            resource_ids=self.ids,
            before=_minutes(self.before.text()),
            after=_minutes(self.after.text()),
            relief_id=chosen if isinstance(chosen, int) else None,
        )

    @Slot()
    def _chosen(self) -> None:
        self._show()
        self.changed.emit()

    @Slot()
    def _told(self) -> None:
        self.changed.emit()

    def _show(self) -> None:
        self._more.setVisible(bool(self.ids))
        self.relief.setVisible(bool(self._reliefs))

    @Slot()
    def _measure(self) -> None:
        for edit in (self.before, self.after):
            edit.setFixedWidth(current().scaled(MINUTES))


def _minutes(typed: str) -> int:
    minutes = read_number(typed) if typed.strip() else 0
    if minutes is None or minutes < 0:
        raise NotReadable("rooms", typed)
    return minutes
