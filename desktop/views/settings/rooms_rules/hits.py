"""How many bookings a change would hit, and which."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.queries.room_rules import HitRow
from desktop.views.settings.rooms_rules.rule_words import hit_line
from desktop.views.shared.message import Message
from desktop.views.shared.theme import set_role

SHOWN = 12


class Hits(Message):
    """Hidden while nothing is hit; `booking_wanted` carries the id of one that was chosen."""

    booking_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.see = QPushButton()
        set_role(self.see, "link")
        self.see.setCheckable(True)
        self.see.toggled.connect(self._show_list)
        self.below.addWidget(self.see, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows: tuple[HitRow, ...] = ()
        self._buttons: list[QPushButton] = []

    @property
    def count(self) -> int:
        return len(self._rows)

    def show_hits(self, rows: Sequence[HitRow]) -> None:
        self._rows = tuple(rows)
        self._show_list(shown=self.see.isChecked())
        if not rows:
            self.see.setChecked(False)
            self.clear()
            return
        words = self.tr("{count} bookings that stand would not fit these rules. They stay as they are.")
        self.say("warn", words.format(count=len(rows)))

    @Slot(bool)
    def _show_list(self, shown: bool) -> None:  # noqa: FBT001 -- a slot of Qt's
        self.see.setText(self.tr("Hide them") if shown else self.tr("See the {count}").format(count=len(self._rows)))
        for button in self._buttons:
            button.deleteLater()
        self._buttons = []
        if not shown:
            return
        for row in self._rows[:SHOWN]:
            button = QPushButton(hit_line(row))
            set_role(button, "offer")
            button.clicked.connect(partial(self.booking_wanted.emit, row.id))
            self.below.addWidget(button)
            self._buttons.append(button)
        if (more := len(self._rows) - SHOWN) > 0:
            rest = QPushButton(self.tr("and {count} more").format(count=more))
            rest.setEnabled(False)
            set_role(rest, "offer")
            self.below.addWidget(rest)
            self._buttons.append(rest)
