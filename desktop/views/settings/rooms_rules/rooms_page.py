"""Rooms and equipment: one is chosen at the left and changed at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.operations.center import RoomRequest, add_equipment, add_room
from desktop.operations.rooms import change_equipment, change_room, retire_room
from desktop.queries.room_rules import RULES_READS, RoomRules, room_rules
from desktop.queries.ruled_things import RuledItem, RuledRoom
from desktop.sentences import sentence
from desktop.views.settings.rooms_rules.item_form import ItemForm
from desktop.views.settings.rooms_rules.room_form import RoomFields
from desktop.views.shared.card import Card
from desktop.views.shared.keys import bind_save
from desktop.views.shared.message import Message
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language

NEW_ROOM, NEW_ITEM = ("room", 0), ("item", 0)


class RoomsPage(QWidget):
    """What is let no more stays in the list and says so."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._rules: RoomRules | None = None
        self._wanted: tuple[str, int] | None = None
        self._keys: list[tuple[str, int]] = []
        self.list, self.said = QListWidget(), Message()
        self.list.setAccessibleName(self.tr("Rooms and equipment"))
        self.add_room, self.add_item = QPushButton(self.tr("Add a room")), QPushButton(self.tr("Add equipment"))
        self.retire, self.save = QPushButton(), QPushButton(self.tr("Save"))
        set_role(self.save, "primary")
        self.room, self.item, self.form = RoomFields(), ItemForm(), Card("")
        self._lay_out()
        self.list.currentItemChanged.connect(self._show_chosen)
        self.add_room.clicked.connect(partial(self._choose, NEW_ROOM))
        self.add_item.clicked.connect(partial(self._choose, NEW_ITEM))
        self.save.clicked.connect(self._save)
        self.retire.clicked.connect(self._retire)
        bind_save(self, self._save)
        desk.changed.connect(self._reload_if_touched)
        notifier().changed.connect(self._measure)
        self._measure()
        self._reload()

    def _lay_out(self) -> None:
        self._title, head = QLabel(self.tr("Rooms and equipment")), QHBoxLayout()
        set_role(self._title, "title")
        head.addWidget(self._title)
        head.addStretch(1)
        for button in (self.add_room, self.add_item, self.retire, self.save):
            button.setAutoDefault(True)
            head.addWidget(button)
        self._left = Card(self.tr("At this center"), padding=8)
        self._left.body.addWidget(self.list)
        for part in (self.room, self.item):
            self.form.body.addWidget(part)
        self.form.body.addStretch(1)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._left)
        beside.addWidget(self.form, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 8, 12)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self.said)
        whole.addLayout(beside, 1)

    @property
    def _key(self) -> tuple[str, int]:
        at = self.list.currentRow()
        return self._keys[at] if 0 <= at < len(self._keys) else NEW_ROOM

    def _chosen_room(self) -> RuledRoom | None:
        kind, key = self._wanted or self._key
        rooms = self._rules.rooms if self._rules else ()
        return next((room for room in rooms if kind == "room" and room.id == key), None)

    def _chosen_item(self) -> RuledItem | None:
        kind, key = self._wanted or self._key
        items = self._rules.items if self._rules else ()
        return next((item for item in items if kind == "item" and item.id == key), None)

    def _choose(self, key: tuple[str, int]) -> None:
        """A new one: nothing in the list is chosen."""
        self._wanted = key
        self.said.clear()
        self._show_form()
        (self.room if key[0] == "room" else self.item).first.setFocus()

    @Slot()
    def _show_chosen(self) -> None:
        self._wanted = None
        self.said.clear()
        self._show_form()

    def _show_form(self) -> None:
        if self._rules is None:
            return
        kind, key = self._wanted or self._key
        room, item = self._chosen_room(), self._chosen_item()
        self.room.setVisible(kind == "room")
        self.item.setVisible(kind == "item")
        self.room.show_room(room, [each for each in self._rules.rooms if not each.joins and each.active])
        self.item.show_item(item)
        name = room.name if room else item.name if item else ""
        new = self.tr("A new room") if kind == "room" else self.tr("New equipment")
        self.form.rename(name if key else new)
        self.retire.setVisible(room is not None)
        self.retire.setText(self.tr("Let it again") if room and not room.active else self.tr("Let it no more"))

    @Slot()
    def _save(self) -> None:
        if (self._wanted or self._key)[0] == "room":
            self._save_room()
        else:
            self._save_item()

    def _save_room(self) -> None:
        room, form = self._chosen_room(), self.room.answer()
        if form is None:
            self.said.say("refused", self.tr("Write how many people it holds, as a number."))
            self.room.capacity.setFocus()
        elif room is not None:
            self._write(partial(change_room, room_id=room.id, form=form, seen_version=room.version))
        else:
            request = RoomRequest(
                name=form.name,
                site_id=self._desk.site_id,
                capacity=form.capacity,
                note=form.note,
                joins=self.room.joined(),
            )
            self._write(partial(add_room, request=request))

    def _save_item(self) -> None:
        item, stock, lent = self._chosen_item(), self.item.stock.value, self.item.lent.isChecked()
        name, counter = self.item.first.text(), self.item.counter.text()
        if stock is None:
            self.said.say("refused", self.tr("Write how many pieces there are, as a number."))
            self.item.stock.setFocus()
        elif item is not None:
            change = partial(change_equipment, item_id=item.id, name=name, stock=stock, counter=counter, lent=lent)
            self._write(partial(change, seen_version=item.version))
        else:
            made = partial(add_equipment, name=name.strip(), site_id=self._desk.site_id, stock=stock)
            self._write(partial(made, counter=counter.strip() or "台", lent=lent))

    @Slot()
    def _retire(self) -> None:
        room = self._chosen_room()
        if room is not None:
            self._write(partial(retire_room, room_id=room.id, active=not room.active))

    def _write(self, operation: Callable[..., int]) -> None:
        self._desk.write(self, operation, done=self._saved, refused=self._refused)

    def _saved(self, key: int) -> None:
        self._reload(((self._wanted or self._key)[0], key))
        self.said.say("good", self.tr("Saved."))

    def _refused(self, refusal: DeskError) -> None:
        self.said.say("refused", sentence(refusal, self._language))

    @Slot(object)
    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touch(RULES_READS):
            self._reload()

    def _reload(self, choose: tuple[str, int] | None = None) -> None:
        self._desk.read(self, room_rules, done=partial(self._show, choose), topic="rooms")

    def _show(self, choose: tuple[str, int] | None, rules: RoomRules) -> None:
        chosen, self._rules = choose or self._wanted or self._key, rules
        self.list.blockSignals(True)
        self.list.clear()
        self._keys = []
        for room in rules.rooms:
            told = room.name if room.active else self.tr("{name} (let no more)").format(name=room.name)
            self._add(("room", room.id), told, chosen, active=room.active)
        for item in rules.items:
            self._add(("item", item.id), f"{item.name}  {item.stock}{item.counter}", chosen)
        self.list.blockSignals(False)
        self._wanted = chosen if not chosen[1] and self.list.count() == 0 else None if choose else self._wanted
        if self.list.currentRow() < 0 and self._wanted is None:
            self.list.setCurrentRow(0)
        self._show_form()

    def _add(self, key: tuple[str, int], words: str, chosen: tuple[str, int], *, active: bool = True) -> None:
        item = QListWidgetItem(words)
        item.setSizeHint(QSize(100, current().scaled(34)))
        if not active:
            item.setForeground(current().colour("text_2"))
        self.list.addItem(item)
        self._keys.append(key)
        if key == chosen:
            self.list.setCurrentItem(item)

    @Slot()
    def _measure(self) -> None:
        self._left.setFixedWidth(current().scaled(300))
        self._title.setMinimumHeight(current().scaled(40))
