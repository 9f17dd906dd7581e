"""Papers of the print room and the rentals that need more than a record, or none: days, months, figures, letters."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from desktop.errors import NotReadable
from desktop.queries.print_figures import PrintFigure
from desktop.queries.print_paper_choices import About
from desktop.rules.months import month_of, read_month
from desktop.views.handouts.chosen_forms import ChosenPaperForm, NumberedPaperForm
from desktop.views.handouts.room_forms import Fields, MonthFreeForm, RoomPaperForm, UnpaidForm
from desktop.views.printing.figures.words import figure_word
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field


class OverdueForm(RoomPaperForm):
    paper = "overdue"

    def fields(self) -> Fields:
        return []

    def note(self) -> str:
        return self.tr("For the desk alone: every invoice whose day of payment is past.")


class SuppliesForm(RoomPaperForm):
    paper = "supplies"

    def fields(self) -> Fields:
        return []

    def note(self) -> str:
        return self.tr("What stands at or below its warning level at this site, and how much to order.")


class LentOverdueForm(UnpaidForm):
    paper = "lent-overdue"


class MachineLogForm(ChosenPaperForm):
    paper, about = "machine-log", About.MACHINE

    def fields(self) -> Fields:
        self.month = QLineEdit(str(month_of(self._today())))
        self.month.setPlaceholderText(self.tr("e.g. 2026-10"))
        self.month.textEdited.connect(self.changed)
        return [*super().fields(), Field("month", self.tr("Month"), self.month)]

    def for_(self) -> str | None:
        try:
            read_month(self.month.text())
        except NotReadable:
            return None
        return super().for_()

    def settings(self) -> dict[str, str]:
        return {"month": self.month.text().strip()}

    def hint(self) -> str:
        return self.tr("Choose a machine, and type a month as 2026-10.")

    def note(self) -> str:
        return self.tr("Its counter, its states, what was put in and what was spoilt.")


class StatementForm(NumberedPaperForm):
    paper, about = "statement", About.GROUP

    def fields(self) -> Fields:
        self.days = {"from": DayField(self._today), "to": DayField(self._today)}
        for day in self.days.values():
            day.picked.connect(self._picked)
        first = Field("from", self.tr("From"), self.days["from"], optional=True)
        last = Field("to", self.tr("Until, that day included"), self.days["to"], optional=True)
        return [*super().fields(), (first, last)]

    def number_label(self) -> str:
        return self.tr("Registration number")

    def settings(self) -> dict[str, str]:
        return {key: day.isoformat() for key, field in self.days.items() if (day := field.value()) is not None}

    def note(self) -> str:
        return self.tr("What the group used, paid and still owes; this fiscal year if no days are typed.")

    def put_away(self) -> None:
        for day in self.days.values():
            day.set_value(None)
        super().put_away()


class RentalLetterForm(NumberedPaperForm):
    """Several numbers with commas; what is chosen joins them."""

    paper, about = "rental-letter", About.RENTAL

    def fields(self) -> Fields:
        self.until = DayField(self._today)
        self.until.picked.connect(self._picked)
        return [*super().fields(), Field("answer_until", self.tr("Answer until"), self.until, optional=True)]

    def number_label(self) -> str:
        return self.tr("Numbers, with commas")

    def settings(self) -> dict[str, str]:
        day = self.until.value()
        return {"answer_until": day.isoformat()} if day is not None else {}

    def note(self) -> str:
        return self.tr("A letter to each group before the year of its locker ends.")

    def put_away(self) -> None:
        self.until.set_value(None)
        super().put_away()

    @Slot()
    def take(self) -> None:
        chosen, typed = self.which.currentData(), self.for_()
        numbers = [number.strip() for number in (typed or "").split(",") if number.strip()]
        if isinstance(chosen, str) and chosen not in numbers:
            self.number.setText(", ".join([*numbers, chosen]))
        self.changed.emit()


class PrintFiguresForm(MonthFreeForm):
    paper = "print-figures"

    def fields(self) -> Fields:
        self.by = Combo()
        for figure in PrintFigure:
            self.by.addItem(figure_word(figure), figure.value)
        self.by.activated.connect(self._by_chosen)
        fields = super().fields()
        self.month.setText(str(month_of(self._today()).moved(-1)))
        return [Field("by", self.tr("Counted by"), self.by), *fields]

    def settings(self) -> dict[str, str]:
        return {"by": str(self.by.currentData()), **super().settings()}

    def note(self) -> str:
        return self.tr("Jobs, masters, sheets and fees of a month. Other days and files are under Figures.")

    @Slot()
    def _by_chosen(self) -> None:
        self.changed.emit()
