"""The papers of flyers and posters: the list of what is shown, the label of a period."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot

from desktop.queries.displays import DisplayRow, displays_shown
from desktop.views.handouts.room_forms import Fields, RoomPaperForm
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field


class DisplaysForm(RoomPaperForm):
    paper = "displays"

    def fields(self) -> Fields:
        return []

    def note(self) -> str:
        return self.tr("What comes down first, then rack by rack: for whoever goes round with it.")


class PeriodLabelForm(RoomPaperForm):
    """What is shown, the newest first: it waits for its label."""

    paper = "period-labels"

    def fields(self) -> Fields:
        self.choice = Combo()
        self.choice.activated.connect(self._chosen)
        question = partial(displays_shown, site_id=self.desk.site_id, day=self.desk.now().date())
        self.desk.read(self, question, done=self._show, topic="displays")
        return [Field("display", self.tr("Flyer or poster"), self.choice)]

    def for_(self) -> str | None:
        chosen = self.choice.currentData()
        return str(chosen) if chosen is not None else None

    def settings(self) -> dict[str, str]:
        return {}

    def note(self) -> str:
        return self.tr("To be stuck on it, so that everybody sees until when it stays.")

    def _show(self, rows: tuple[DisplayRow, ...]) -> None:
        for row in sorted(rows, key=lambda row: row.id, reverse=True):
            self.choice.addItem(f"{row.number}　{row.title}", row.number)
        self.changed.emit()

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()
