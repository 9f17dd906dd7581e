"""The papers around a specialist's day: each for a day that is chosen, or for a contact of a case."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Slot

from desktop.jobs.specialist_papers import WHO
from desktop.queries.specialist_rows import SpecialistBoard, SpecialistDayRow
from desktop.queries.specialists import specialist_board
from desktop.views.handouts.consultation_forms import ContactPaperForm
from desktop.views.handouts.room_forms import Fields, RoomPaperForm
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field
from desktop.views.shared.written import short_day


class AdviceSheetForm(ContactPaperForm):
    paper = "advice-sheet"

    def note(self) -> str:
        return self.tr("What was asked and answered, in large letters, for whoever asked.")


class SpecialistDayForm(RoomPaperForm):
    """The days to come; the next one is chosen."""

    paper = "specialist-day"

    def fields(self) -> Fields:
        self._days: dict[int, SpecialistDayRow] = {}
        self._wanted: int | None = None
        self.choice = Combo()
        self.choice.currentIndexChanged.connect(self._chosen)
        staff_id = self.desk.by.staff_id if self.desk.by else None
        question = partial(specialist_board, staff_id=staff_id, site_id=self.desk.site_id, today=self._today())
        self.desk.read(self, question, done=self._show_days, topic="days")
        return [Field("day", self.tr("Day"), self.choice)]

    def begin_with(self, record_id: int) -> None:
        self._wanted = record_id
        self.choice.setCurrentIndex(max(0, self.choice.findData(record_id)))

    def for_(self) -> str | None:
        day = self._days.get(self.choice.currentData() or 0)
        return day.day.isoformat() if day is not None else None

    def settings(self) -> dict[str, str]:
        day = self._days.get(self.choice.currentData() or 0)
        return {WHO: day.specialist} if day is not None else {}

    def hint(self) -> str:
        return self.tr("No day of a specialist is planned.")

    def note(self) -> str:
        return self.tr("Who comes when and what about, for the specialist's hand. It stays in the house.")

    def _show_days(self, board: SpecialistBoard) -> None:
        self._days = {day.id: day for day in board.days if not day.called_off}
        blocker = QSignalBlocker(self.choice)
        self.choice.clear()
        for day in self._days.values():
            self.choice.addItem(f"{short_day(day.day)}　{day.specialty}　{day.specialist}", day.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(self._wanted)))
        blocker.unblock()
        self.changed.emit()

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()


class SpecialistQuestionsForm(SpecialistDayForm):
    paper = "specialist-questions"

    def note(self) -> str:
        return self.tr("Blank, to be filled in at home. Filled in, it is printed from the slot.")
