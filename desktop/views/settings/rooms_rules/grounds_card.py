"""The grounds of relief with their percent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.user_classes import ReliefRequest, add_relief_ground, change_relief_ground
from desktop.queries.ruled_things import RuledGround
from desktop.sentences import sentence
from desktop.views.settings.rooms_rules.inputs import NumberInput
from desktop.views.settings.rooms_rules.switch import Switch
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.message import Message
from desktop.views.shared.theme import set_role
from desktop.words import Language


class GroundRow(QWidget):
    """A ground that is stored, or (`stored` None) one that is being added."""

    def __init__(self, stored: RuledGround | None) -> None:
        super().__init__()
        self.stored = stored
        self.name, self.percent = QLineEdit(stored.name if stored else ""), NumberInput(self.tr("Percent"))
        self.name.setAccessibleName(self.tr("Name of the ground"))
        self.name.setPlaceholderText(self.tr("Ground, for example held by the city"))
        self.percent.put(stored.percent if stored else None)
        self.switch = Switch(stored.name if stored else "")
        self.switch.setChecked(stored is None or stored.active)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        for part in (self.percent, QLabel("%"), self.switch):
            line.addWidget(part)

    def request(self) -> ReliefRequest:
        """A percent that is no number is one that nobody can grant."""
        percent = self.percent.value
        return ReliefRequest(self.name.text(), -1 if percent is None else percent, self.switch.isChecked())

    @property
    def is_changed(self) -> bool:
        asked = self.request()
        if self.stored is None:
            return bool(asked.name.strip())
        return (asked.name, asked.percent, asked.active) != (self.stored.name, self.stored.percent, self.stored.active)


class GroundsCard(Card):
    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.rename(self.tr("Grounds of relief"))
        self._desk, self._language = desk, language
        self.add, self.save = QPushButton(self.tr("Add")), QPushButton(self.tr("Save"))
        self.add.setIcon(icons.icon("verb.add", "accent_text"))
        set_role(self.add, "quiet")
        self.add_verb(self.add)
        self.add_verb(self.save)
        self.said, self._list = Message(), QVBoxLayout()
        self.rows: list[GroundRow] = []
        self.body.addWidget(self.said)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.add.clicked.connect(self._add)
        self.save.clicked.connect(self._save)

    def show_grounds(self, grounds: Sequence[RuledGround]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for each in grounds:
            self._put(GroundRow(each))

    def _put(self, row: GroundRow) -> None:
        row.name.returnPressed.connect(self._save)
        row.percent.returnPressed.connect(self._save)
        self._list.addWidget(row)
        self.rows.append(row)

    @Slot()
    def _add(self) -> None:
        self._put(GroundRow(None))
        self.rows[-1].name.setFocus()

    @Slot()
    def _save(self) -> None:
        self.said.clear()
        wrong = next((row for row in self.rows if row.is_changed and not 0 <= row.request().percent <= 100), None)
        if wrong is not None:
            words = self.tr("{name}: from 0 to 100 percent.").format(name=wrong.name.text().strip())
            self.said.say("refused", words)
            wrong.percent.setFocus()
            return
        self._next([_operation(row) for row in self.rows if row.is_changed])

    def _next(self, operations: list[Callable[..., int]]) -> None:
        if operations:
            done = partial(self._written, operations[1:])
            self._desk.write(self, operations[0], done=done, refused=self._refused)

    def _written(self, rest: list[Callable[..., int]], _ground_id: int) -> None:
        self._next(rest)

    def _refused(self, refusal: DeskError) -> None:
        self.said.say("refused", sentence(refusal, self._language))


def _operation(row: GroundRow) -> Callable[..., int]:
    if row.stored is None:
        return partial(add_relief_ground, request=row.request())
    return partial(change_relief_ground, ground_id=row.stored.id, request=row.request())
