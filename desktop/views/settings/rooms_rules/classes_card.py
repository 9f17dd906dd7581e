"""The classes of user in their order: who fits none before it belongs to the first that fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.user_classes import ClassRequest, add_user_class, change_user_class
from desktop.queries.ruled_things import RuledClass
from desktop.sentences import sentence
from desktop.views.settings.rooms_rules.inputs import ChoiceInput
from desktop.views.settings.rooms_rules.switch import Switch
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.message import Message
from desktop.views.shared.theme import set_role
from desktop.words import GroupKind, Language

GROUPS, PERSONS, REGISTERED, GUESTS = "groups", "persons", "registered", "guests"


class ClassRow(QWidget):
    """A class that is stored, or (`stored` None) one that is being added."""

    def __init__(self, stored: RuledClass | None) -> None:
        super().__init__()
        self.stored = stored
        self.name, self.switch = QLineEdit(stored.name if stored else ""), Switch(stored.name if stored else "")
        self.name.setAccessibleName(self.tr("Name of the class"))
        self.name.setPlaceholderText(self.tr("Name, for example from outside the city"))
        self.who = ChoiceInput(
            self.tr("Who belongs to it"),
            [
                (GROUPS, self.tr("registered groups")),
                (PERSONS, self.tr("registered persons")),
                (REGISTERED, self.tr("all on the register")),
                (GUESTS, self.tr("not registered too")),
            ],
        )
        self.switch.setChecked(stored is None or stored.active)
        self.who.show_value(_who(stored))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        line.addWidget(self.who)
        line.addWidget(self.switch)

    def request(self) -> ClassRequest:
        who = self.who.answer
        kind = {GROUPS: GroupKind.GROUP, PERSONS: GroupKind.INDIVIDUAL}.get(str(who))
        word = self.stored.word_id if self.stored else None
        return ClassRequest(self.name.text(), who == GUESTS, kind, word, None, self.switch.isChecked())

    @property
    def is_changed(self) -> bool:
        if self.stored is None:
            return bool(self.name.text().strip())
        asked, stored = self.request(), self.stored
        return (asked.name, asked.guests, asked.kind, asked.active) != (
            stored.name,
            stored.guests,
            stored.kind,
            stored.active,
        )


class ClassesCard(Card):
    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.rename(self.tr("Classes of user"))
        self._desk, self._language = desk, language
        self.add, self.save = QPushButton(self.tr("Add")), QPushButton(self.tr("Save"))
        self.add.setIcon(icons.icon("verb.add", "accent_text"))
        set_role(self.add, "quiet")
        self.add_verb(self.add)
        self.add_verb(self.save)
        self.said, self._list = Message(), QVBoxLayout()
        self.rows: list[ClassRow] = []
        self.body.addWidget(self.said)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.add.clicked.connect(self._add)
        self.save.clicked.connect(self._save)

    def show_classes(self, classes: Sequence[RuledClass]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for each in classes:
            self._put(ClassRow(each))

    def _put(self, row: ClassRow) -> None:
        row.name.returnPressed.connect(self._save)
        self._list.addWidget(row)
        self.rows.append(row)

    @Slot()
    def _add(self) -> None:
        self._put(ClassRow(None))
        self.rows[-1].name.setFocus()

    @Slot()
    def _save(self) -> None:
        self.said.clear()
        self._next([_operation(row) for row in self.rows if row.is_changed])

    def _next(self, operations: list[Callable[..., int]]) -> None:
        if operations:
            done = partial(self._written, operations[1:])
            self._desk.write(self, operations[0], done=done, refused=self._refused)

    def _written(self, rest: list[Callable[..., int]], _class_id: int) -> None:
        self._next(rest)

    def _refused(self, refusal: DeskError) -> None:
        self.said.say("refused", sentence(refusal, self._language))


def _operation(row: ClassRow) -> Callable[..., int]:
    if row.stored is None:
        return partial(add_user_class, request=row.request())
    return partial(change_user_class, class_id=row.stored.id, request=row.request())


def _who(stored: RuledClass | None) -> str:
    if stored is None or stored.kind is GroupKind.GROUP:
        return GROUPS
    if stored.guests:
        return GUESTS
    return PERSONS if stored.kind is GroupKind.INDIVIDUAL else REGISTERED
