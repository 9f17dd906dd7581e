"""How much of a program a change concerns, and whether the rooms go with it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.queries.events import EventDetails
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.chips import Chips
from desktop.views.shared.theme import set_role
from desktop.words import SeriesPart


class ScopeLine(QWidget):
    """Hidden for what is new, and for an event that stands alone and has no room."""

    def __init__(self, parent: QWidget | None = None, *, rooms: str = "") -> None:
        super().__init__(parent)
        self._label, self.chips = QLabel(self.tr("Of the program")), Chips(one=True)
        self.rooms = CheckBox(rooms or self.tr("Its rooms move with it"))
        set_role(self._label, "caption")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        for part in (self._label, self.chips, self.rooms):
            whole.addWidget(part)
        self.chips.show_choices(
            (
                (SeriesPart.THIS, self.tr("only this date")),
                (SeriesPart.FOLLOWING, self.tr("this and following")),
                (SeriesPart.ALL, self.tr("all to come")),
            )
        )
        self.chips.changed.connect(self._turned)
        self.ask(None)

    def ask(self, shown: EventDetails | None) -> None:
        """What there is to choose for the event; only this date is chosen, and the rooms go with it."""
        repeats, has_rooms = shown is not None and shown.dates > 1, shown is not None and bool(shown.rooms)
        self.chips.put([SeriesPart.THIS])
        self.rooms.setChecked(True)
        for part in (self._label, self.chips):
            part.setVisible(repeats)
        self.rooms.setVisible(repeats or has_rooms)
        self.setVisible(repeats or has_rooms)

    @property
    def part(self) -> SeriesPart:
        chosen = self.chips.value
        return chosen if isinstance(chosen, SeriesPart) else SeriesPart.THIS

    @property
    def moves_rooms(self) -> bool:
        return self.rooms.isChecked()

    @Slot()
    def _turned(self) -> None:
        """One of them is always on."""
        if self.chips.value is None:
            self.chips.put([SeriesPart.THIS])
