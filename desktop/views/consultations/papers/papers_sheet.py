"""The papers of consultations: which one and what it is about at the right, the paper itself beside it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.views.groups.papers.printed_sheet import PrintedSheet
from desktop.views.handouts.consultation_forms import CaseForm
from desktop.views.handouts.forms import FORMS
from desktop.views.handouts.paper_form import PaperForm
from desktop.views.handouts.papers import PAPERS, paper_word
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field, Form
from desktop.words import Language

KIND = "consultations"


class ConsultationPapersSheet(PrintedSheet):
    """Opened with (paper, id of what it is about), or with nothing: then with what was chosen the last time.

    A case that was chosen for one paper stays chosen for the next. Nothing is drawn again by itself: that a case which
    is kept back was drawn is written down.
    """

    OWN_KEY: ClassVar = False

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "verb.print", parent)
        self._desk = desk
        self._forms: dict[str, PaperForm] = {}
        self.papers = Combo()
        self._which = Form([Field("paper", "", self.papers)])
        self.side.body.addWidget(self._which)
        for paper in PAPERS:
            if paper.kind == KIND:
                self.papers.addItem("", paper.key)
        self.papers.activated.connect(self._turn)
        self._name()

    @property
    def paper(self) -> str:
        return str(self.papers.currentData())

    @property
    def form(self) -> PaperForm:
        """The form of the chosen paper, made when it is first wanted."""
        if self.paper not in self._forms:
            form = self._forms[self.paper] = FORMS[self.paper](self._desk)
            form.changed.connect(self._form_changed)
            self.side.body.addWidget(form)
        return self._forms[self.paper]

    def open(self, about: object = None) -> None:
        match about:
            case (str() as key, int() as record_id) if (place := self.papers.findData(key)) >= 0:
                self.papers.setCurrentIndex(place)
                self._show_form()
                if record_id:
                    self.form.begin_with(record_id)
            case _:
                self._show_form()
        self.side.open()
        self.papers.setFocus(Qt.FocusReason.OtherFocusReason)
        self._draw()

    @Slot()
    def _turn(self) -> None:
        chosen = next((form for form in self._forms.values() if form.isVisibleTo(self)), None)
        self._show_form()
        form = self.form
        if isinstance(chosen, CaseForm) and isinstance(form, CaseForm) and chosen.case.case is not None:
            form.case.put_case(chosen.case.case.id)
        self._draw()

    def _show_form(self) -> None:
        shown = self.form
        for form in self._forms.values():
            form.setVisible(form is shown)

    @Slot()
    def _form_changed(self) -> None:
        if self.sender() is self.form:
            self._draw()

    def _draw(self) -> None:
        by = self._desk.by
        job = self.form.job(by) if by is not None else None
        if job is None:
            self.card.empty(self.form.hint())
        else:
            self.card.want(job)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.side.set_title(self.tr("Papers of consultations"))
        self.setAccessibleName(self.tr("Papers of consultations"))
        self._which.relabel("paper", self.tr("What to print"))
        self.papers.setAccessibleName(self.tr("What to print"))
        for place in range(self.papers.count()):
            self.papers.setItemText(place, paper_word(self.papers.itemData(place)))
