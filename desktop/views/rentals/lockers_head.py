"""Which kind of locker, which year, and what is looked at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.queries.rental_board import RentalBoard
from desktop.views.rentals import words
from desktop.views.shared import icons
from desktop.views.shared.chips import Chips
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import current, set_role

UNITS, WISHES, OVERDUE, SETUP = "units", "wishes", "overdue", "setup"


class LockersHead(QWidget):
    """`changed` after another kind or look; `step_wanted` -1 or 1 year; `closed` when the day shall come back."""

    changed = Signal()
    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.year, self.kinds, self.look = QLabel(), QLabel(), Chips(one=True), Parts()
        self.back, self.on, self.leave = QToolButton(), QToolButton(), QToolButton()
        set_role(self.title, "title")
        self.title.setMinimumHeight(current().scaled(36))
        set_role(self.year, "bold")
        for button, icon, act in (
            (self.back, "verb.previous", self._back),
            (self.on, "verb.next", self._on),
            (self.leave, "verb.close", self.closed.emit),
        ):
            set_role(button, "quiet")
            button.setIcon(icons.icon(icon))
            button.clicked.connect(act)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for line in (upper, lower):
            line.setSpacing(8)
        upper.addWidget(self.title)
        upper.addStretch(1)
        for part in (self.look, self.leave):
            upper.addWidget(part)
        for part in (self.back, self.year, self.on):
            lower.addWidget(part)
        lower.addSpacing(12)
        lower.addWidget(self.kinds, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(upper)
        whole.addLayout(lower)
        self.kinds.changed.connect(self._kind)
        self.look.changed.connect(self.changed)
        self._kind_id: int | None = None
        self.say_words()

    @property
    def kind_id(self) -> int | None:
        return self._kind_id

    @property
    def shown(self) -> str:
        return str(self.look.value)

    def want(self, kind_id: int | None, look: str = "") -> None:
        self._kind_id = kind_id
        if look:
            self.look.put(look)

    def show_board(self, board: RentalBoard) -> None:
        self.kinds.show_choices([(kind.id, kind.name) for kind in board.kinds])
        self._kind_id = board.kind.id if board.kind else None
        self.kinds.put([self._kind_id] if self._kind_id is not None else ())
        self.year.setText(words.period(board.first_day, board.until_day) if board.kind else "")
        for part in (self.back, self.on):
            part.setVisible(board.kind is not None)

    @Slot()
    def _kind(self) -> None:
        chosen = self.kinds.value
        if chosen is None:  # pressed again: one is always shown
            self.kinds.put([self._kind_id])
            return
        self._kind_id = int(str(chosen))
        self.changed.emit()

    @Slot()
    def _back(self) -> None:
        self.step_wanted.emit(-1)

    @Slot()
    def _on(self) -> None:
        self.step_wanted.emit(1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.title.setText(self.tr("Lockers and mailboxes"))
        self.look.show_choices(
            (
                (UNITS, self.tr("Units")),
                (WISHES, self.tr("Wishes and draw")),
                (OVERDUE, self.tr("Overdue")),
                (SETUP, self.tr("Set up")),
            )
        )
        for button, word in (
            (self.back, self.tr("The year before (Alt+Left)")),
            (self.on, self.tr("The year after (Alt+Right)")),
            (self.leave, self.tr("Close (Esc)")),
        ):
            button.setAccessibleName(word)
            button.setToolTip(word)
        self.kinds.setAccessibleName(self.tr("Kinds"))
