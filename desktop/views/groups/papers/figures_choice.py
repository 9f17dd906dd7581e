"""By what the register is counted, when, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import DeskError
from desktop.queries.counted_register import CountedRegister
from desktop.queries.group_figures import Figure, YearFigures
from desktop.queries.group_words import ListRow
from desktop.views.figures.counted_side import PAPER, TABLE, CountedSide
from desktop.views.groups.papers.figure_words import figure_word
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.parts import Parts

DAY, YEARS = "day", "years"
KEYS = ("by", "when", "day", "look", "kind")


class FiguresChoice(CountedSide):
    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by, self.when, self.day = Combo(), Parts(), DayField(today)
        for figure in Figure:
            self.by.addItem("", figure)
        self.by.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.day.set_value(today())
        self.form = Form([Field(key, "", getattr(self, key)) for key in KEYS])
        for part in (self.form, self.write_button, self.message, self.notes):
            self.body.addWidget(part)
        self.day.refused.connect(self._refuse_day)
        self.day.picked.connect(self._picked)
        self.say_words()

    @property
    def counted_by(self) -> Figure | int:
        """What is chosen, or the number of a list; Qt gives a word of ours back as plain text."""
        chosen: str | int = self.by.currentData()
        return chosen if isinstance(chosen, int) else Figure(chosen)

    def show_lists(self, rows: Sequence[ListRow]) -> bool:
        """The center's own lists stand below; whether what was chosen is gone."""
        chosen = self.by.currentData()
        self.by.blockSignals(True)
        while self.by.count() > len(Figure):
            self.by.removeItem(self.by.count() - 1)
        for row in rows:
            self.by.addItem(row.name, row.id)
        here = self.by.findData(chosen)
        self.by.setCurrentIndex(max(0, here))
        self.by.blockSignals(False)
        return here < 0

    def say_notes(self, counted: CountedRegister) -> None:
        """What has to be known to read the figures."""
        told: list[str] = []
        if counted.several:
            told.append(
                self.tr(
                    "One group may have several of them: the counts add to more than the groups,"
                    " the shares to more than 100 %."
                )
            )
        if isinstance(counted.figures, YearFigures):
            told.append(self.tr("At the end of each fiscal year; in the last one on the day."))
        if counted.by in (Figure.SIZE, Figure.AGE, Figure.MEMBERS):
            told.append(self.tr("Members and the day of founding are those that are known now, for past days too."))
        self.say_note("\n".join(told))

    @Slot(object)
    def _refuse_day(self, _problem: DeskError) -> None:
        self.form.refuse("day", self.tr("Which day? For example 11/28 or R9.3.31."))

    @Slot(object)
    def _picked(self, day: date | None) -> None:
        if day is None:
            self.form.refuse("day", self.tr("Which day? For example 11/28 or R9.3.31."))
        else:
            self.form.accept("day")

    def say_words(self) -> None:
        """Every word of the sheet, in the language of the window."""
        self.set_title(self.tr("Figures"))
        for at, figure in enumerate(Figure):
            self.by.setItemText(at, figure_word(figure))
        self.when.show_choices(((DAY, self.tr("On the day")), (YEARS, self.tr("By year"))))
        self.look.show_choices(((TABLE, self.tr("Table and chart")), (PAPER, self.tr("The paper"))))
        labels = {
            "by": self.tr("By what"),
            "when": self.tr("Counted"),
            "day": self.tr("Day"),
            "look": self.tr("Look at"),
            "kind": self.tr("As a file"),
        }
        for key, label in labels.items():
            self.form.relabel(key, label)
        self.print_button.setText(self.tr("Print"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.write_button.setText(self.tr("Write the file…"))
