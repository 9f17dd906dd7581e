"""Papers about one record of the print room or the rentals: by its number, or chosen among the newest."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit

from desktop.queries.print_paper_choices import About, PaperChoices, paper_choices
from desktop.views.handouts.room_forms import Fields, RoomPaperForm
from desktop.views.printing.papers.papers import about_word, choice_words
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field


class ChosenPaperForm(RoomPaperForm):
    """A record is chosen from a list; one that can be `blank` needs none."""

    about: ClassVar[About]
    blank: ClassVar = False

    def fields(self) -> Fields:
        self.which = Combo()
        self.which.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.activated.connect(self.take)
        return [Field("which", about_word(self.about), self.which)]

    def for_(self) -> str | None:
        chosen = self.which.currentData()
        return chosen if isinstance(chosen, str) else None

    def hint(self) -> str:
        return self.tr("Choose what the paper is about.")

    def first(self) -> tuple[str, str | None] | None:
        """The entry before the records: its words, and what it stands for."""
        return (self.tr("blank, to be filled in by hand"), "") if self.blank else None

    def read(self) -> None:
        """The newest records of this site; asked again whenever the form is shown."""
        if (by := self.desk.by) is not None:
            question = partial(paper_choices, site_id=by.site_id)
            self.desk.read(self, question, done=self._show_choices, topic="choices")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def put_away(self) -> None:
        self.which.clear()

    @Slot()
    def take(self) -> None:
        self.changed.emit()

    def _show_choices(self, choices: PaperChoices) -> None:
        before, asked = self.which.currentData(), self.for_()
        self.which.clear()
        if (first := self.first()) is not None:
            self.which.addItem(*first)
        for choice in choices[self.about]:
            self.which.addItem(choice_words(self.about, choice), choice.key)
        self.which.setCurrentIndex(max(0, self.which.findData(before)))
        if self.for_() != asked:
            self.changed.emit()


class NumberedPaperForm(ChosenPaperForm):
    """Of what has a number: it may be typed as well, so older records are reached too."""

    def fields(self) -> Fields:
        self.number = QLineEdit()
        self.number.textEdited.connect(self.changed)
        number = Field("number", self.number_label(), self.number, optional=self.blank)
        return [number, *super().fields()]

    def number_label(self) -> str:
        return self.tr("Its number")

    def first(self) -> tuple[str, str | None] | None:
        return self.tr("by its number, or choose here"), None

    def for_(self) -> str | None:
        return self.number.text().strip() or ("" if self.blank else None)

    def hint(self) -> str:
        return self.tr("Type the number, or choose one of the newest.")

    def put_away(self) -> None:
        self.number.clear()
        super().put_away()

    @Slot()
    def take(self) -> None:
        chosen = self.which.currentData()
        if isinstance(chosen, str):
            self.number.setText(chosen)
        self.changed.emit()


class InvoiceForm(NumberedPaperForm):
    paper, about = "invoice", About.INVOICE

    def note(self) -> str:
        return self.tr("As it was issued; its number stays.")


class CardStatementForm(NumberedPaperForm):
    paper, about = "card-statement", About.CARD

    def note(self) -> str:
        return self.tr("Every filling and every use of the card, and what is left on it.")


class ReliefForm(ChosenPaperForm):
    paper, about, blank = "relief", About.RELIEF, True

    def note(self) -> str:
        return self.tr("Blank, or filled in with the decision and who made it.")


class PrintJobForm(NumberedPaperForm):
    paper, about, blank = "print-form", About.JOB, True

    def note(self) -> str:
        return self.tr("Blank without a number; with one, filled in with what was printed and paid.")


class LockerPermitForm(NumberedPaperForm):
    paper, about = "locker-permit", About.RENTAL

    def note(self) -> str:
        return self.tr("For the group: which locker, until when, and what it costs.")


class DrawResultForm(ChosenPaperForm):
    paper, about = "draw-result", About.DRAW

    def note(self) -> str:
        return self.tr("The last draw of the kind. Anyone can draw it again from what stands on it.")


class LoanSlipForm(NumberedPaperForm):
    paper, about = "loan-slip", About.LOAN

    def note(self) -> str:
        return self.tr("What is lent, the units' numbers, and until when.")
