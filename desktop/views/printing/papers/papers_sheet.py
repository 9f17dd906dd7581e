"""Any paper of the print room and the till: which one at the right, the paper itself beside it."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.errors import NotReadable
from desktop.queries.print_paper_choices import PaperChoices, paper_choices
from desktop.sentences import explain
from desktop.views.groups.papers.printed_sheet import PrintedSheet
from desktop.views.printing.papers.papers import (
    PAPERS,
    Order,
    Paper,
    about_word,
    choice_words,
    draw,
    paper_word,
    time_word,
)
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language


class PrintPapersSheet(PrintedSheet):
    """Opened with the name of a paper, or with nothing: then with what was chosen the last time."""

    OWN_KEY: ClassVar = False

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "verb.print", parent)
        self._desk, self._language = desk, language
        self._choices: PaperChoices | None = None
        self.papers, self.which = Combo(), Combo()
        self.day = DayField(lambda: desk.now().date())
        self._note = Paragraph()
        set_role(self._note, "secondary")
        fields = {"paper": self.papers, "which": self.which, "day": self.day}
        self._forms = {key: Form([Field(key, "", field)]) for key, field in fields.items()}
        for part in (*self._forms.values(), self._note):
            self.side.body.addWidget(part)
        for paper in PAPERS:
            self.papers.addItem("", paper)
        self.which.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.papers.activated.connect(self._turn)
        self.which.activated.connect(self._want)
        self.day.picked.connect(self._want)
        self.day.refused.connect(self._unread)
        self.day.set_value(desk.now().date())
        self._name()

    @property
    def paper(self) -> Paper:
        chosen = self.papers.currentData()
        return chosen if isinstance(chosen, Paper) else PAPERS[0]

    def open(self, about: object = None) -> None:
        for place, paper in enumerate(PAPERS):
            if paper.name == about:
                self.papers.setCurrentIndex(place)
        self.side.open()
        self.papers.setFocus(Qt.FocusReason.OtherFocusReason)
        if (by := self._desk.by) is not None:
            question = partial(paper_choices, site_id=by.site_id)
            self._desk.read(self, question, done=self._show_choices, topic="choices")

    def order(self) -> Order | None:
        """What is drawn; None while something is still to be chosen."""
        day, chosen = self.day.value(), self.which.currentData()
        if (self.paper.time is not None and day is None) or (self.paper.about is not None and chosen is None):
            return None
        return Order(self.paper, str(chosen or ""), day or self._desk.now().date())

    def _show_choices(self, choices: PaperChoices) -> None:
        self._choices = choices
        self._turn()

    @Slot()
    def _turn(self) -> None:
        paper = self.paper
        self._forms["which"].setVisible(paper.about is not None)
        self._forms["day"].setVisible(paper.time is not None)
        self._label()
        self._offer()
        self._want()

    def _offer(self) -> None:
        """A blank form first, where there is one; what was chosen stays chosen."""
        before = self.which.currentData()
        self.which.clear()
        if self.paper.blank:
            self.which.addItem(self.tr("blank, to be filled in by hand"), "")
        if self.paper.about is not None and self._choices is not None:
            for choice in self._choices[self.paper.about]:
                self.which.addItem(choice_words(self.paper.about, choice), choice.key)
        self.which.setCurrentIndex(max(0, self.which.findData(before)))

    @Slot()
    def _want(self) -> None:
        self._forms["day"].accept()
        by, order = self._desk.by, self.order()
        if by is None or self._choices is None:
            return
        if order is None:
            nothing = self.tr("There is none yet.") if self.day.value() else self.tr("Type a day, such as 12/5.")
            self.card.empty(nothing)
            self._show_drawn(None)
            return
        self.card.want(partial(draw, by=by, order=order), at_once=True)

    @Slot(object)
    def _unread(self, refusal: NotReadable) -> None:
        self._forms["day"].refuse("day", explain(refusal, self._language).what)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._offer()
        super().changeEvent(event)

    def _name(self) -> None:
        self.side.set_title(self.tr("Papers of the print room"))
        self.setAccessibleName(self.tr("Papers of the print room"))
        for place, paper in enumerate(PAPERS):
            self.papers.setItemText(place, paper_word(paper.name))
        self._note.say(self.tr("Receipts are printed where they are: under Receipts they are marked as reissued."))
        self._label()

    def _label(self) -> None:
        labels = {"paper": self.tr("What to print")}
        if self.paper.about is not None:
            labels["which"] = about_word(self.paper.about)
        if self.paper.time is not None:
            labels["day"] = time_word(self.paper.time)
        for key, label in labels.items():
            self._forms[key].relabel(key, label)
            self._forms[key].widget(key).setAccessibleName(label)
