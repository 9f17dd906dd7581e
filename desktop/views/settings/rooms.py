"""The rooms of the site, and the form that adds one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.operations.center import RoomRequest, add_room
from desktop.queries.days import DAY_READS, RoomRow, room_rows
from desktop.sentences import sentence
from desktop.views.settings.card import SettingsCard
from desktop.views.shared.paragraph import Paragraph
from desktop.words import Language

MOST_PEOPLE, MOST_YEN = 2000, 100_000


class RoomsCard(SettingsCard):
    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.title(self.tr("Rooms"), self.tr("Rooms can be booked as soon as they stand here."))
        self._list = Paragraph(self)
        self.column.addWidget(self._list)
        self._name = QLineEdit(self)
        self._name.setPlaceholderText(self.tr("Name, for example Meeting room A"))
        self._name.setAccessibleName(self.tr("Name of the room"))
        self._people = _number(MOST_PEOPLE, self.tr("Capacity"), self)
        self._yen = _number(MOST_YEN, self.tr("Yen an hour"), self)
        add = QPushButton(self.tr("Add the room"), self)
        self.row(self._name, self._people, self._yen, add, stretch=False)
        self.finish()
        add.clicked.connect(self._add)
        add.setAutoDefault(True)
        for field in (self._name, self._people, self._yen):
            field.returnPressed.connect(self._add)
        desk.changed.connect(self._reload_if_touched)
        self._reload()

    @Slot()
    def _add(self) -> None:
        request = RoomRequest(
            name=self._name.text().strip(),
            site_id=self._desk.site_id,
            capacity=int(self._people.text() or 0),
            yen_per_hour=int(self._yen.text() or 0),
        )
        self._desk.write(self, partial(add_room, request=request), done=self._added, refused=self._refused)

    def _added(self, _room_id: int) -> None:
        self.say(self.tr("{room} was added.").format(room=self._name.text().strip()))
        for field in (self._name, self._people, self._yen):
            field.clear()
        self._name.setFocus()

    def _refused(self, refusal: DeskError) -> None:
        self.say(sentence(refusal, self._language), wrong=True)

    @Slot(object)
    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touch(DAY_READS):
            self._reload()

    def _reload(self) -> None:
        self._desk.read(self, partial(room_rows), done=self._show, topic="rooms")

    def _show(self, rooms: list[RoomRow]) -> None:
        lines = [self.tr("{room}  {n} people").format(room=room.name, n=room.capacity) for room in rooms]
        self._list.say("\n".join(lines) or self.tr("There are no rooms yet."))


def _number(most: int, words: str, parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setValidator(QIntValidator(0, most, field))
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    return field
