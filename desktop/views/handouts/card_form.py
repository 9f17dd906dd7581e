"""Registration cards: of which groups, and where the sheet is still whole."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.operations.acting import By
from desktop.queries.group_cards import GroupCard, group_card
from desktop.views.handouts.drawing import draw_cards
from desktop.views.handouts.paper_form import Job, PaperForm
from desktop.views.handouts.position_field import PositionField
from desktop.views.shared import icons
from desktop.views.shared.form import Field, Form
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, set_role


class CardForm(PaperForm):
    """Groups are added one after another; each can be taken off again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.group, self.position, self._note = GroupField(desk), PositionField(), Paragraph()
        self.groups: dict[int, tuple[str, str]] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.form = Form([Field("group", self.tr("Add a group"), self.group)])
        self._sheet = Form([Field("first", self.tr("First free card of the sheet"), self.position)])
        set_role(self._note, "secondary")
        self._note.say(self.tr("Print at full size (100 %). Cards that were used before are crossed out here."))
        self.whole.addWidget(self.form)
        self.whole.addLayout(self._rows)
        self.whole.addWidget(self._sheet)
        self.whole.addWidget(self._note)
        self.whole.addStretch(1)
        self.setFocusProxy(self.group)
        self.group.group_changed.connect(self._chosen)
        self.position.changed.connect(self.changed)

    def show_group(self, group_id: int) -> None:
        """This group's card alone."""
        self.groups.clear()
        self._show_rows()
        question = partial(group_card, group_id=group_id, now=self.desk.now())
        self.desk.read(self, question, done=self._add_card, topic="card")

    def job(self, by: By) -> Job | None:
        if not self.groups:
            return None
        return partial(draw_cards, by=by, group_ids=list(self.groups), first=self.position.first)

    def hint(self) -> str:
        return self.tr("Choose a group and see its card here.")

    def put_away(self) -> None:
        self.groups.clear()
        self.group.put(None, "", "")
        self.position.put(0, 0)
        self._show_rows()

    def _add_card(self, card: GroupCard | None) -> None:
        if card is not None:
            self._add(card.id, card.name, card.number)

    @Slot()
    def _chosen(self) -> None:
        if self.group.group_id is not None:
            group = self.group.group_id, self.group.text(), self.group.group_number
            self.group.put(None, "", "")
            self._add(*group)

    def _add(self, group_id: int, name: str, number: str) -> None:
        self.groups[group_id] = (number, name)
        self._show_rows()
        self.changed.emit()

    def take_off(self, group_id: int) -> None:
        """This group's card is not wanted after all."""
        self.groups.pop(group_id, None)
        self._show_rows()
        self.changed.emit()

    @Slot()
    def _remove(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.take_off(int(button.property("group")))
            self.group.setFocus()

    def _show_rows(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for group_id, (number, name) in self.groups.items():
            self._rows.addWidget(self._row(group_id, number, name))
        self.position.put(self.position.first, len(self.groups))

    def _row(self, group_id: int, number: str, name: str) -> QWidget:
        row, words, remove = QWidget(), Paragraph(), QToolButton()
        words.say(f"{number}　{name}")
        set_role(remove, "quiet")
        remove.setProperty("group", group_id)
        remove.setIcon(icons.icon("verb.remove", "text_2"))
        remove.setIconSize(QSize(current().scaled(14), current().scaled(14)))
        remove.setAccessibleName(self.tr("Take off {name}").format(name=name))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(self._remove)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(words, 1)
        line.addWidget(remove)
        return row
