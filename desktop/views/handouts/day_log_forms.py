"""The daily log and the list of a month's logs."""

from __future__ import annotations

from desktop.views.handouts.room_forms import Fields, MonthFreeForm, RoomPaperForm


class DayLogForm(RoomPaperForm):
    paper = "day-log"

    def fields(self) -> Fields:
        return [self.day_field(self.tr("Day"))]

    def settings(self) -> dict[str, str]:
        return self.chosen_day()

    def note(self) -> str:
        return self.tr("One day of one site: visitors, rooms, printing, money, consultations as counts, what happened.")


class DayMonthForm(MonthFreeForm):
    paper = "day-month"

    def fields(self) -> Fields:
        return super().fields()[:1]  # a list is of one site

    def settings(self) -> dict[str, str]:
        return {}

    def note(self) -> str:
        return self.tr("Every day of the month in a line, and which logs nobody has signed.")
