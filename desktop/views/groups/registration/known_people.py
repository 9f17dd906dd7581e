"""People the register knows already who may be the one that is typed: with their groups, one press each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.queries.group_people import PersonHit
from desktop.views.shared.chips import Chips
from desktop.views.shared.theme import set_role


class KnownPeople(QWidget):
    """`chosen` carries the PersonHit, or None when it is taken back. Hidden while there is nobody."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits: dict[int, PersonHit] = {}
        self._title, self.chips = QLabel(), Chips(one=True)
        set_role(self._title, "caption")
        self._title.setWordWrap(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self._title)
        whole.addWidget(self.chips)
        self.chips.changed.connect(self._pressed)
        self.setVisible(False)

    def show_people(self, hits: Sequence[PersonHit], chosen: int | None) -> None:
        """`chosen` is whose record the sheet writes to."""
        if list(self._hits) != [hit.id for hit in hits]:
            self.chips.show_choices((hit.id, self._word(hit)) for hit in hits)
        self._hits = {hit.id: hit for hit in hits}
        self.chips.put([chosen] if chosen in self._hits else [])
        self.setVisible(bool(hits))

    def _word(self, hit: PersonHit) -> str:
        why = self.tr("same phone") if hit.same_phone and not hit.same_name else ""
        return "　".join(part for part in (hit.name, "・".join(hit.groups[:2]), why) if part)

    @Slot()
    def _pressed(self) -> None:
        value = self.chips.value
        self.chosen.emit(self._hits[value] if isinstance(value, int) else None)

    def say_words(self) -> None:
        self._title.setText(self.tr("The same person? What is changed then changes in all groups."))
