"""Where a line or a step of today leads: a record of another page, or a sheet of the day book."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from desktop.queries.days import BookingRow
from desktop.queries.due_rows import DueRow
from desktop.views.today.due_roads import road_of
from desktop.views.today.first_steps_card import GROUPS
from desktop.views.today.line import Line

SETTINGS = "settings"


class Openings(QObject):
    """One signal for each road; what none of them is for is a thing with a number."""

    booking_chosen = Signal(int)
    case_chosen = Signal(int)
    group_chosen = Signal(int)
    renewals_wanted = Signal()
    import_wanted = Signal()
    record_wanted = Signal(str, int)
    thing_chosen = Signal(str, int)
    sheet_wanted = Signal(str, object)

    @Slot(object)
    def open_line(self, line: Line) -> None:
        if isinstance(line.about, BookingRow):
            self.booking_chosen.emit(line.key)
        elif isinstance(line.about, DueRow):
            road = road_of(line.about)
            if road.sheet:
                self.sheet_wanted.emit(road.sheet, road.about)
            elif isinstance(road.about, int):
                self.open_thing(road.kind, road.about)

    @Slot(str, int)
    def open_thing(self, kind: str, record_id: int) -> None:
        own = {"booking": self.booking_chosen, "case": self.case_chosen, "group": self.group_chosen}
        if kind in own:
            own[kind].emit(record_id)
        elif kind == "renewals":
            self.renewals_wanted.emit()
        else:
            self.thing_chosen.emit(kind, record_id)

    @Slot(str)
    def take_step(self, key: str) -> None:
        """A first step: the list of groups is read in; rooms and hours are settings."""
        if key == GROUPS:
            self.import_wanted.emit()
        else:
            self.record_wanted.emit(SETTINGS, 0)
