"""What the rooms page shows, on paper: which paper at the right, the paper itself beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.errors import NotReadable
from desktop.sentences import explain
from desktop.views.groups.papers.printed_sheet import PrintedSheet
from desktop.views.rooms.papers.orders import OF_BOOKING, OF_DAY, OF_ROOM, Order, Paper, Shown, draw
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import set_role
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.jobs.drawn import Drawn

SIZES = [("A4", "A4"), ("A3", "A3")]


class RoomPrintSheet(PrintedSheet):
    """Opened with what is `Shown`; the day and the room that were set stay until it is opened again."""

    OWN_KEY: ClassVar = False

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "verb.print", parent)
        self._desk, self._language = desk, language
        self._shown: Shown | None = None
        self.papers, self.room, self.paper_size = Combo(), Combo(), Parts(SIZES)
        self.day = DayField(lambda: desk.now().date())
        self._note = Paragraph()
        set_role(self._note, "secondary")
        fields = {"paper": self.papers, "day": self.day, "room": self.room, "size": self.paper_size}
        self._forms = {key: Form([Field(key, "", field)]) for key, field in fields.items()}
        for part in (*self._forms.values(), self._note):
            self.side.body.addWidget(part)
        self.papers.activated.connect(self._turn)
        self.room.activated.connect(self._want)
        self.paper_size.changed.connect(self._want)
        self.day.picked.connect(self._want)
        self.day.refused.connect(self._unread)
        self.card.drawn.connect(self._warn)
        self._name()

    @property
    def paper(self) -> Paper:
        chosen = self.papers.currentData()
        return chosen if isinstance(chosen, Paper) else Paper.ENTRANCE

    def open(self, about: Shown) -> None:
        self._shown = about
        self.day.set_value(about.day)
        self._offer(about.paper)
        self.side.open()
        self.papers.setFocus(Qt.FocusReason.OtherFocusReason)
        self._turn()

    def order(self) -> Order | None:
        """What is drawn; None while the day cannot be read, or no room is there."""
        shown, day = self._shown, self.day.value()
        if shown is None or (day is None and self.paper in OF_DAY):
            return None
        room_id = self.room.currentData() if self.paper in OF_ROOM else None
        if self.paper is Paper.WEEK and room_id is None:
            return None
        booking_id = shown.booking_id if self.paper in OF_BOOKING else None
        return Order(self.paper, shown.site_id, day or shown.day, room_id, booking_id, str(self.paper_size.value))

    def _offer(self, chosen: Paper) -> None:
        """A booking's own papers only where one is picked; the form can be had blank."""
        picked = self._shown is not None and self._shown.booking_id is not None
        self.papers.clear()
        for paper, word in self._words(picked=picked).items():
            if picked or paper is not Paper.NOTICE:
                self.papers.addItem(word, paper)
        self.papers.setCurrentIndex(max(0, self.papers.findData(chosen)))

    @Slot()
    def _turn(self) -> None:
        paper = self.paper
        self._forms["day"].setVisible(paper in OF_DAY)
        self._forms["room"].setVisible(paper in OF_ROOM)
        self._forms["size"].setVisible(paper is Paper.ENTRANCE)
        self._offer_rooms()
        self._say_note()
        self._want()

    def _offer_rooms(self) -> None:
        shown = self._shown
        if shown is None:
            return
        before = self.room.currentData() if self.room.count() else None
        self.room.clear()
        if self.paper is Paper.DOORS:
            self.room.addItem(self.tr("All rooms"), None)
        for room in shown.rooms:
            self.room.addItem(room.name, room.id)
        wanted = before or shown.room_id
        self.room.setCurrentIndex(max(0, self.room.findData(wanted)) if wanted is not None else 0)

    @Slot()
    def _want(self) -> None:
        self._forms["day"].accept()
        by, order = self._desk.by, self.order()
        if by is None or order is None:
            self.card.empty("" if self.day.value() else self.tr("Type a day, such as 12/5."))
            return
        self.card.want(partial(draw, by=by, order=order), at_once=True)

    @Slot(object)
    def _warn(self, drawn: Drawn | None) -> None:
        """A notice of what nobody has changed would say something that is not so."""
        if drawn is not None and drawn.faults:
            what = self.tr("Nothing was changed in this booking.")
            self.card.message.say("warn", what, self.tr("The notice shows it as it was booked."))

    @Slot(object)
    def _unread(self, refusal: NotReadable) -> None:
        self._forms["day"].refuse("day", explain(refusal, self._language).what)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.side.set_title(self.tr("Print"))
        self.setAccessibleName(self.tr("Print"))
        labels = {
            "paper": self.tr("What to print"),
            "day": self.tr("Day"),
            "room": self.tr("Room"),
            "size": self.tr("Paper size"),
        }
        for key, label in labels.items():
            self._forms[key].relabel(key, label)
        if self._shown is not None:
            self._offer(self.paper)
            self._say_note()

    def _say_note(self) -> None:
        names = self.tr("For the desk alone: names and phone numbers are on it.")
        notes = {
            Paper.ENTRANCE: self.tr("Names of guests, and of individuals who did not agree to it, are not on it."),
            Paper.WEEK: self.tr("From Monday to Sunday, for the door or the counter."),
            Paper.MONTH: self.tr("The whole month in which the day lies. No names are on it."),
            Paper.DOORS: self.tr("A sheet for each door."),
            Paper.KEYS: names,
            Paper.UNPAID: names,
        }
        self._note.say(notes.get(self.paper, ""))

    def _words(self, *, picked: bool) -> dict[Paper, str]:
        form = self.tr("Application of this booking") if picked else self.tr("Application form, blank")
        return {
            Paper.ENTRANCE: self.tr("Rooms of the day, for the entrance"),
            Paper.WEEK: self.tr("Week of a room"),
            Paper.MONTH: self.tr("What is free in the month"),
            Paper.DOORS: self.tr("Sheets for the doors"),
            Paper.KEYS: self.tr("Key list"),
            Paper.UNPAID: self.tr("Unpaid fees"),
            Paper.APPLICATION: form,
            Paper.NOTICE: self.tr("Notice of change or cancellation"),
        }
