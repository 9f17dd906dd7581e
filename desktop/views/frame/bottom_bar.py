"""The daily verbs with their keys, the last action with its undo, and whether everything is saved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.views.shared import theme
from desktop.views.shared.key_cap import KeyButton
from desktop.views.shared.light import Light
from desktop.views.shared.undo_bar import UndoBar

WIDEST_WORDS = 520


class BottomBar(QFrame):
    """Says which verb was wanted."""

    book_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "bottom")
        self._book = KeyButton(self.tr("Book"), "F2", parent=self)
        self._undo, self._said, self._saved = UndoBar(self), QLabel(self), Light(self)
        theme.set_role(self._said, "caption")
        self._said.setMaximumWidth(WIDEST_WORDS)
        self._said.setWordWrap(True)
        self._said.setVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        row.addWidget(self._book)
        row.addStretch(1)
        row.addWidget(self._said, 8)
        row.addWidget(self._undo)
        row.addStretch(1)
        row.addWidget(self._saved)
        self._book.clicked.connect(self.book_wanted)
        self._undo.undo_asked.connect(self.undo_wanted)
        theme.notifier().changed.connect(self._measure)
        self._measure()
        self.show_saving(False)

    def show_act(self, words: str) -> None:
        """What was done last and can be undone; "" when there is nothing."""
        if words:
            self._undo.show_done(words)
        else:
            self._undo.clear()

    def say(self, words: str) -> None:
        """One quiet sentence, until the next action."""
        self._said.setText(words)
        self._said.setToolTip(words)
        self._said.setVisible(bool(words))

    @Slot()
    def hush(self) -> None:
        """What was said belongs to the moment before: the desk has gone on."""
        self.say("")

    @Slot(bool)
    def show_saving(self, saving: bool) -> None:  # noqa: FBT001 - a signal carries it
        if saving:
            self._saved.set("waiting", "status.saving", self.tr("Saving"), self.tr("The last entry is being written."))
        else:
            self._saved.set(
                "good", "status.good", self.tr("Saved"), self.tr("Everything entered so far is on the disk.")
            )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._book.set_word(self.tr("Book"))
        super().changeEvent(event)

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(theme.current().frame["bottom"])
