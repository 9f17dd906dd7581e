"""By what consultations are counted, in cases or contacts, when and where, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.queries.consultation_dimensions import DIMENSIONS, CountWish, Dimension
from desktop.queries.counted_consultations import CountedConsultations
from desktop.queries.uses import Asked
from desktop.views.consultations.figures.words import by_word
from desktop.views.figures.figures_side import FiguresSide
from desktop.views.rooms.choice_combo import ChoiceCombo
from desktop.views.shared.form import Field
from desktop.views.shared.parts import Parts
from desktop.words import CountUnit


class ConsultationFiguresChoice(FiguresSide):
    """`second` is what is crossed with the first, `unit` whether cases or contacts are counted."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self.unit, self.second = Parts(), ChoiceCombo()
        for key in (None, *DIMENSIONS):
            self.second.addItem("", key)
        closer = (Field("second", "", self.second), Field("unit", "", self.unit))
        super().__init__(list(DIMENSIONS), today, parent, closer=closer)

    def lines(self, fields: Sequence[Field]) -> Sequence[Field | tuple[Field, ...]]:
        """Two and two beside each other: a small screen shows them all."""
        by, second, unit, span, site, look, kind = fields
        return (by, second), unit, span, (site, look), kind

    def wish(self, by: str, asked: Asked) -> CountWish:
        first, second = cast("Dimension", by), cast("Dimension | None", self.second.currentData())
        both = (first,) if second in {None, first} else (first, cast("Dimension", second))
        unit = cast("CountUnit", self.unit.value)
        return CountWish(first=asked.first, until=asked.until, by=both, unit=unit, site_id=asked.site_id)

    def notes_on(self, counted: CountedConsultations) -> str:
        """What has to be known to read the figures."""
        counts, said = counted.counts, [self.tr("One case with three visits is one case and three contacts.")]
        if {"topic", "subtopic", "action"} & set(counted.wish.by):
            said.append(self.tr("A case can stand in several rows."))
        spent = counts.minutes
        minutes = self.tr("{minutes} minutes in all; {without} contacts without.")
        said.append(minutes.format(minutes=f"{spent.minutes:,}", without=f"{spent.without:,}"))
        if counts.history:
            earlier = self.tr("{count} of them come from lists of earlier years ({sources}).")
            said.append(earlier.format(count=f"{counts.history:,}", sources=", ".join(counts.sources)))
        if counted.below > 1:
            said.append(
                self.tr("On paper and in files numbers below {least} are left out.").format(least=counted.below)
            )
        if counts.cut:
            cut = self.tr("{count} more stand in months of which only some days are asked for.")
            said.append(cut.format(count=f"{counts.cut:,}"))
        return " ".join(said)

    def say_words(self) -> None:
        super().say_words()
        self.unit.show_choices(((CountUnit.CASES, self.tr("Cases")), (CountUnit.CONTACTS, self.tr("Contacts"))))
        self.name_figures(self.tr("Figures of consultations"), [by_word(each) for each in DIMENSIONS])
        for at, word in enumerate((self.tr("nothing else"), *map(by_word, DIMENSIONS))):
            self.second.setItemText(at, word)
        for key, label in (("unit", self.tr("What is counted")), ("second", self.tr("Crossed with"))):
            self.form.relabel(key, label)
            self.form.widget(key).setAccessibleName(label)
