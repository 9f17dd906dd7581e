"""The papers of the day: what hangs out, the lists of the desk, the log, blank slips; which one at the right."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import NotReadable
from desktop.operations.acting import By
from desktop.rules.months import month_of
from desktop.sentences import explain
from desktop.views.groups.papers.printed_sheet import PrintedSheet
from desktop.views.handouts.papers import paper_word
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language


class Time(Enum):
    """Of what time a paper is; the day that is typed lies in it."""

    DAY = auto()
    MONTH = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class DayPaper:
    """`name` is the handout's."""

    name: str
    time: Time


PAPERS = (
    DayPaper("entrance", Time.DAY),
    DayPaper("keys", Time.DAY),
    DayPaper("unpaid", Time.NONE),
    DayPaper("day-bookings", Time.DAY),
    DayPaper("day-log", Time.DAY),
    DayPaper("day-month", Time.MONTH),
    DayPaper("event-month", Time.MONTH),
    DayPaper("displays", Time.NONE),
    DayPaper("space-slip", Time.NONE),
    DayPaper("lost-list", Time.NONE),
    DayPaper("police-list", Time.NONE),
    DayPaper("closing-set", Time.DAY),
    DayPaper("visit-tally", Time.NONE),
    DayPaper("hand-record", Time.NONE),
    DayPaper("booking-slip", Time.NONE),
    DayPaper("consultation-slip", Time.NONE),
    DayPaper("emergency", Time.NONE),
)


def draw(database: Any, _progress: Progress, *, by: By, name: str, for_: str) -> Any:
    """The job of the desk's long lane; its libraries are loaded there."""
    from desktop.jobs.handouts import handout

    return handout(database, by, name, for_, {})


class DayPapersSheet(PrintedSheet):
    """Opened with the name of a paper, or with nothing: then with what was chosen the last time."""

    OWN_KEY: ClassVar = False

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "verb.print", parent)
        self._desk, self._language = desk, language
        self.papers, self.day, self._note = Combo(), DayField(lambda: desk.now().date()), Paragraph()
        set_role(self._note, "secondary")
        fields = {"paper": self.papers, "day": self.day}
        self._forms = {key: Form([Field(key, "", field)]) for key, field in fields.items()}
        for part in (*self._forms.values(), self._note):
            self.side.body.addWidget(part)
        for paper in PAPERS:
            self.papers.addItem("", paper)
        self.papers.activated.connect(self._turn)
        self.day.picked.connect(self._want)
        self.day.refused.connect(self._unread)
        self.day.set_value(desk.now().date())
        self._name()

    @property
    def paper(self) -> DayPaper:
        chosen = self.papers.currentData()
        return chosen if isinstance(chosen, DayPaper) else PAPERS[0]

    def open(self, about: object = None) -> None:
        for place, paper in enumerate(PAPERS):
            if paper.name == about:
                self.papers.setCurrentIndex(place)
        self.side.open()
        self.papers.setFocus(Qt.FocusReason.OtherFocusReason)
        self._turn()

    def for_(self) -> str | None:
        """What the handout is for; None while the day is not readable."""
        if self.paper.time is Time.NONE:
            return ""
        day = self.day.value()
        if day is None:
            return None
        return day.isoformat() if self.paper.time is Time.DAY else str(month_of(day))

    @Slot()
    def _turn(self) -> None:
        self._forms["day"].setVisible(self.paper.time is not Time.NONE)
        self._label()
        self._want()

    @Slot()
    def _want(self) -> None:
        self._forms["day"].accept()
        by, for_ = self._desk.by, self.for_()
        if by is None:
            return
        if for_ is None:
            self.card.empty(self.tr("Type a day, such as 12/5."))
            self._show_drawn(None)
            return
        self.card.want(partial(draw, by=by, name=self.paper.name, for_=for_), at_once=True)

    @Slot(object)
    def _unread(self, refusal: NotReadable) -> None:
        self._forms["day"].refuse("day", explain(refusal, self._language).what)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.side.set_title(self.tr("Papers of the day"))
        self.setAccessibleName(self.tr("Papers of the day"))
        for place, paper in enumerate(PAPERS):
            self.papers.setItemText(place, paper_word(paper.name))
        self._note.say(self.tr("Everything for a power cut in one go is under Closing."))
        self._label()

    def _label(self) -> None:
        labels = {"paper": self.tr("What to print"), "day": self.tr("Day")}
        if self.paper.time is Time.MONTH:
            labels["day"] = self.tr("A day of the month")
        for key, label in labels.items():
            self._forms[key].relabel(key, label)
            self._forms[key].widget(key).setAccessibleName(label)
