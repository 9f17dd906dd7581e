"""The papers of the rooms: of a day, a week, a month, of one booking; each is drawn as soon as it can be."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.errors import NotReadable
from desktop.operations.acting import By
from desktop.queries.days import RoomRow, room_rows
from desktop.rules.months import month_of, read_month
from desktop.views.handouts.drawing import draw_handout
from desktop.views.handouts.paper_form import Job, PaperForm
from desktop.views.shared.chips import Chips
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role

ALL_SITES = "all"
Fields = list[Field | tuple[Field, ...]]


class RoomPaperForm(PaperForm):
    """One paper of the rooms; `paper` is its name among the handouts."""

    paper = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._note = Paragraph()
        self.form = Form(self.fields())
        set_role(self._note, "secondary")
        self._note.say(self.note())
        self.whole.addWidget(self.form)
        self.whole.addWidget(self._note)
        self.whole.addStretch(1)

    @abstractmethod
    def fields(self) -> Fields:
        """What is asked."""

    @abstractmethod
    def note(self) -> str:
        """What to know of the paper."""

    def for_(self) -> str | None:
        """What it is for, as a word of the handout; None while that is missing."""
        return ""

    def settings(self) -> dict[str, str]:
        """What was set, as words of the handout."""
        return {}

    def job(self, by: By) -> Job | None:
        asked = self.for_()
        if asked is None:
            return None
        return partial(draw_handout, by=by, name=self.paper, for_=asked, settings=self.settings())

    def hint(self) -> str:
        return self.tr("The paper is drawn here.")

    def site_field(self) -> Field:
        """This site alone, or all of them."""
        self.sites = Chips(one=True)
        self.sites.show_choices([("", self.tr("This site")), (ALL_SITES, self.tr("All sites"))])
        self.sites.put([""])
        self.sites.changed.connect(self._site_chosen)
        return Field("site", self.tr("Site"), self.sites)

    def day_field(self, label: str) -> Field:
        self.day = DayField(self._today)
        self.day.set_value(self._today())
        self.day.picked.connect(self._picked)
        return Field("day", label, self.day)

    def chosen_site(self) -> dict[str, str]:
        return {"site": ALL_SITES} if self.sites.value == ALL_SITES else {}

    def chosen_day(self) -> dict[str, str]:
        day = self.day.value()
        return {"day": day.isoformat()} if day is not None else {}

    def _today(self) -> date:
        return self.desk.now().date()

    @Slot()
    def _site_chosen(self) -> None:
        """A chip that is pressed again stays chosen."""
        if self.sites.value is None:
            self.sites.put([""])
        self.changed.emit()

    @Slot(object)
    def _picked(self, _day: object) -> None:
        self.changed.emit()


class EntranceForm(RoomPaperForm):
    paper = "entrance"

    def fields(self) -> Fields:
        self.paper_size = Chips(one=True)
        self.paper_size.show_choices([("A4", "A4"), ("A3", "A3")])
        self.paper_size.put(["A4"])
        self.paper_size.changed.connect(self._size_chosen)
        return [self.day_field(self.tr("Day")), self.site_field(), Field("size", self.tr("Paper"), self.paper_size)]

    def settings(self) -> dict[str, str]:
        return {**self.chosen_day(), **self.chosen_site(), "size": str(self.paper_size.value or "A4")}

    def note(self) -> str:
        return self.tr("Names of guests, and of individuals who did not agree to it, are not on it.")

    @Slot()
    def _size_chosen(self) -> None:
        if self.paper_size.value is None:
            self.paper_size.put(["A4"])
        self.changed.emit()


class KeysForm(RoomPaperForm):
    paper = "keys"

    def fields(self) -> Fields:
        return [self.day_field(self.tr("Day")), self.site_field()]

    def settings(self) -> dict[str, str]:
        return {**self.chosen_day(), **self.chosen_site()}

    def note(self) -> str:
        return self.tr("For the desk alone: names and phone numbers are on it.")


class UnpaidForm(RoomPaperForm):
    paper = "unpaid"

    def fields(self) -> Fields:
        return [self.site_field()]

    def settings(self) -> dict[str, str]:
        return self.chosen_site()

    def note(self) -> str:
        return self.tr("For the desk alone: names and phone numbers are on it.")


class MonthFreeForm(RoomPaperForm):
    paper = "month-free"

    def fields(self) -> Fields:
        self.month = QLineEdit(str(month_of(self._today())))
        self.month.setPlaceholderText(self.tr("e.g. 2026-10"))
        self.month.textEdited.connect(self.changed)
        return [Field("month", self.tr("Month"), self.month), self.site_field()]

    def for_(self) -> str | None:
        try:
            return str(read_month(self.month.text()))
        except NotReadable:
            return None

    def settings(self) -> dict[str, str]:
        return self.chosen_site()

    def hint(self) -> str:
        return self.tr("Type a month as 2026-10.")

    def note(self) -> str:
        return self.tr("Morning, afternoon and evening of every room. No names are on it.")


class RoomDayForm(RoomPaperForm):
    """A paper of one room; the rooms are read once the form is opened."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        desk.read(self, partial(room_rows, site_id=None), done=self._show_rooms, topic="rooms")

    def fields(self) -> Fields:
        self.room = Combo()
        self.room.activated.connect(self._room_chosen)
        return [Field("room", self.tr("Room"), self.room), self.day_field(self.day_label())]

    def first_rooms(self) -> list[tuple[str, str]]:
        """Choices before the rooms: words and what they stand for."""
        return []

    @abstractmethod
    def day_label(self) -> str:
        """What the day is to the paper."""

    def for_(self) -> str | None:
        return self.room.currentData()

    def settings(self) -> dict[str, str]:
        return self.chosen_day()

    def _show_rooms(self, rooms: Sequence[RoomRow]) -> None:
        self.room.clear()
        for word, asked in self.first_rooms():
            self.room.addItem(word, asked)
        here = sorted(rooms, key=lambda room: room.site_id != self.desk.site_id)
        for room in here:
            self.room.addItem(room.name, str(room.id))
        self.changed.emit()

    @Slot()
    def _room_chosen(self) -> None:
        self.changed.emit()


class WeekForm(RoomDayForm):
    paper = "week"

    def day_label(self) -> str:
        return self.tr("A day of the week")

    def note(self) -> str:
        return self.tr("From Monday to Sunday, for the door or the counter.")


class DoorForm(RoomDayForm):
    paper = "door"

    def first_rooms(self) -> list[tuple[str, str]]:
        return [(self.tr("All rooms of this site"), "")]

    def day_label(self) -> str:
        return self.tr("Day")

    def note(self) -> str:
        return self.tr("A sheet for each door.")
