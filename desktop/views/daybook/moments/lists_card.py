"""The lists of opening and closing and whom to call in an emergency, as a manager keeps them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.checklists import (
    MOST_PHONE,
    MOST_TEXT,
    ContactLine,
    ItemLine,
    change_checklist,
    change_emergency_contacts,
)
from desktop.queries.site_days import DayLists, day_lists
from desktop.views.daybook.moments.line_edits import Column, LineEdits, Written
from desktop.views.shared.card import Card
from desktop.views.shared.message import Message
from desktop.views.shared.parts import Parts
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.theme import set_role
from desktop.words import DayMoment, Language

CONTACTS = "contacts"


class ListsCard(Card):
    """`left` says that it was put away, `saved` that a list was kept."""

    left = Signal()
    saved = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._desk, self._language = desk, language
        self.which, self.lines, self.message = Parts(), LineEdits(), Message()
        self.keep, self.away = QPushButton(), QPushButton()
        self.writer = SheetWriter(desk, self)
        self.lists: DayLists | None = None
        set_role(self.keep, "primary")
        for button, act in ((self.away, self.left), (self.keep, self.save)):
            button.setAutoDefault(True)
            button.clicked.connect(act)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setContentsMargins(16, 10, 16, 4)
        foot.setContentsMargins(16, 8, 16, 12)
        top.addWidget(self.which)
        foot.setSpacing(8)
        foot.addStretch(1)
        for button in (self.away, self.keep):
            foot.addWidget(button)
        self.body.setSpacing(0)
        self.body.addLayout(top)
        self.body.addWidget(self.message)
        self.body.addWidget(self.lines, 1)
        self.body.addLayout(foot)
        self.which.changed.connect(self._show)
        self.writer.saved.connect(self._kept)
        self.writer.refused.connect(self._refuse)
        self.say_words()

    def begin(self, moment: DayMoment) -> None:
        """The list of this moment is shown first."""
        self.message.clear()
        self.which.put(moment)
        self._desk.read(self, partial(day_lists, site_id=self._desk.site_id), done=self._show_lists, topic="lists")

    @Slot()
    def save(self) -> None:
        typed = self.lines.typed()
        if self.which.value == CONTACTS:
            contacts = tuple(_contact(line) for line in typed)
            self.writer.write(partial(change_emergency_contacts, lines=contacts), contacts)
        else:
            moment = DayMoment(str(self.which.value))
            items = tuple(
                ItemLine(text=line.texts[0], everywhere=line.everywhere, id=line.id, version=line.version)
                for line in typed
            )
            self.writer.write(partial(change_checklist, moment=moment, lines=items), (moment, items))

    def _show_lists(self, lists: DayLists) -> None:
        self.lists = lists
        self._show()

    @Slot()
    def _show(self) -> None:
        if self.lists is None:
            return
        if self.which.value == CONTACTS:
            told = [
                Written((row.what, row.name, row.phone, row.note), row.everywhere, row.id, row.version)
                for row in self.lists.contacts
            ]
        else:
            rows = self.lists.checks[DayMoment(str(self.which.value))]
            told = [Written((row.text,), row.everywhere, row.id, row.version) for row in rows]
        self.lines.show_lines(self._columns(), told, several=self.lists.several)
        self.lines.take_keys()

    def _columns(self) -> tuple[Column, ...]:
        if self.which.value == CONTACTS:
            return (
                Column(self.tr("In which case"), 3, MOST_TEXT),
                Column(self.tr("Who"), 3, MOST_TEXT),
                Column(self.tr("Phone"), 3, MOST_PHONE),
                Column(self.tr("Note"), 4, MOST_TEXT),
            )
        return (Column(self.tr("What is looked after"), 1, MOST_TEXT),)

    @Slot(int)
    def _kept(self, _count: int) -> None:
        self.message.clear()
        self.saved.emit()

    @Slot(object)
    def _refuse(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.rename(self.tr("Lists of opening and closing"))
        self.say(self.tr("Enter adds a line, Alt and an arrow moves it; an empty line is taken away."))
        self.which.show_choices(
            (
                (DayMoment.OPENING, self.tr("At opening")),
                (DayMoment.CLOSING, self.tr("At closing")),
                (CONTACTS, self.tr("Emergency contacts")),
            )
        )
        self.keep.setText(self.tr("Keep the list"))
        self.keep.setToolTip("Ctrl+Enter")
        self.away.setText(self.tr("Back"))


def _contact(line: Written) -> ContactLine:
    what, name, phone, note = line.texts
    return ContactLine(
        what=what, name=name, phone=phone, note=note, everywhere=line.everywhere, id=line.id, version=line.version
    )
