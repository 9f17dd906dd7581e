"""The papers of the till: a day, a month, a fiscal year."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from desktop.rules.dates import fiscal_year
from desktop.views.handouts.room_forms import Fields, MonthFreeForm, RoomPaperForm
from desktop.views.shared.form import Field

_DIGITS = 4


class TillForm(RoomPaperForm):
    paper = "till"

    def fields(self) -> Fields:
        return [self.day_field(self.tr("Day")), self.site_field()]

    def settings(self) -> dict[str, str]:
        return {**self.chosen_day(), **self.chosen_site()}

    def note(self) -> str:
        return self.tr("The daily sheet: what was taken, the cash by note and coin, and what was taken back.")


class TillMonthForm(MonthFreeForm):
    paper = "till-month"

    def note(self) -> str:
        return self.tr("Every day of the month: what was taken for what, how the cash agreed, and the bank slips.")


class TillYearForm(RoomPaperForm):
    paper = "till-year"

    def fields(self) -> Fields:
        self.year = QLineEdit(str(fiscal_year(self._today())))
        self.year.setMaxLength(_DIGITS)
        self.year.textEdited.connect(self.changed)
        return [Field("year", self.tr("Fiscal year"), self.year), self.site_field()]

    def for_(self) -> str | None:
        typed = self.year.text().strip()
        return typed if typed.isascii() and typed.isdecimal() and len(typed) == _DIGITS else None

    def settings(self) -> dict[str, str]:
        return self.chosen_site()

    def hint(self) -> str:
        return self.tr("Type the year in which it begins, as 2026.")

    def note(self) -> str:
        return self.tr("Every month of the fiscal year, and the days whose cash did not agree.")
