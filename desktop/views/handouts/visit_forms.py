"""Papers of visitors and the open space."""

from __future__ import annotations

from desktop.views.handouts.day_log_forms import DayLogForm
from desktop.views.handouts.room_forms import Fields, RoomPaperForm


class SpaceSlipForm(RoomPaperForm):
    paper = "space-slip"

    def fields(self) -> Fields:
        return []

    def note(self) -> str:
        return self.tr("Two blank slips on a sheet, to be cut apart. A filled one is printed from the open space.")


class VisitTallyForm(DayLogForm):
    paper = "visit-tally"

    def note(self) -> str:
        return self.tr("For an hour without power: a stroke for each person, entered afterwards with its own time.")
