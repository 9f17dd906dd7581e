"""The actions of the city's plan as numbered chips; what belongs together is offered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.queries.events import ActionRow
from desktop.views.shared.chips import Chips
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role

MOST_OFFERED, MOST_TITLE = 3, 14


class ActionChips(QWidget):
    """`changed` after every change a person makes; values are ids of actions."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[int, ActionRow] = {}
        self.chips, self.offers = Chips(), Chips()
        self._chosen, self._related = Paragraph(), QLabel(self.tr("These belong together with it:"))
        for part in (self._chosen, self._related):
            set_role(part, "caption")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        for part in (self.chips, self._chosen, self._related, self.offers):
            whole.addWidget(part)
        self.setFocusProxy(self.chips)
        self.chips.changed.connect(self._pressed)
        self.offers.changed.connect(self._take)
        self._show()

    def show_actions(self, actions: Sequence[ActionRow]) -> None:
        self._actions = {action.id: action for action in actions}
        self.chips.show_choices((action.id, str(action.number)) for action in actions)
        for action in actions:
            chip = self.chips.chip(action.id)
            chip.setToolTip(f"{action.number} {action.title}")
            chip.setAccessibleName(f"{action.number} {action.title}")
        self._show()

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(value for value in self.chips.values if isinstance(value, int))

    def put(self, ids: Iterable[int]) -> None:
        """Choose these; nothing is announced."""
        self.chips.put(ids)
        self._show()

    def _show(self) -> None:
        chosen = [self._actions[action_id] for action_id in self.ids]
        self._chosen.say("\n".join(f"{action.number}　{action.title}" for action in chosen))
        self._chosen.setVisible(bool(chosen))
        on = {action.number for action in chosen}
        related = {number for action in chosen for number in action.related} - on
        offered = [action for action in self._actions.values() if action.number in related][:MOST_OFFERED]
        self._related.setVisible(bool(offered))
        self.offers.setVisible(bool(offered))
        self.offers.show_choices((action.id, f"+ {action.number} {_short(action.title)}") for action in offered)
        for action in offered:
            self.offers.chip(action.id).setToolTip(f"{action.number} {action.title}")
            self.offers.chip(action.id).setAccessibleName(
                self.tr("Add {number} {title}").format(number=action.number, title=action.title)
            )

    @Slot()
    def _pressed(self) -> None:
        self._show()
        self.changed.emit()

    @Slot()
    def _take(self) -> None:
        self.put((*self.ids, *(value for value in self.offers.values if isinstance(value, int))))
        self.chips.setFocus()
        self.changed.emit()


def _short(title: str) -> str:
    return title if len(title) <= MOST_TITLE else f"{title[: MOST_TITLE - 1]}…"
