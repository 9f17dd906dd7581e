"""The daily verbs with their keys, the last action with its undo, and whether everything is saved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.views.places import PLACES
from desktop.views.shared import theme
from desktop.views.shared.key_cap import KeyButton
from desktop.views.shared.light import Light
from desktop.views.shared.undo_bar import UndoBar

WIDEST_WORDS, LEAST_WORDS = 520, 180
VISIT = "visit"
# the daily verbs: the place whose sheet opens, and its key
KEYS = {"rooms": "F2", "consultations": "F3", "printing": "F4", "groups": "F5", VISIT: "F6"}


def is_built(key: str) -> bool:
    """A verb appears with its place; visitors are counted where there is a Today."""
    return ("today" if key == VISIT else key) in {place.key for place in PLACES}


def verb_word(key: str) -> str:
    """The verb's word in the bar."""
    match key:
        case "rooms":
            return QCoreApplication.translate("verbs", "Book")
        case "consultations":
            return QCoreApplication.translate("verbs", "Consult")
        case "printing":
            return QCoreApplication.translate("verbs", "Print")
        case "groups":
            return QCoreApplication.translate("verbs", "Register")
        case _:
            return QCoreApplication.translate("verbs", "Visitor +1")


class BottomBar(QFrame):
    """`verb_wanted` names the place whose daily verb was asked for, `visit_wanted` the corner above which to choose."""

    verb_wanted = Signal(str)
    visit_wanted = Signal(QPoint)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "bottom")
        self._verbs = {key: KeyButton(verb_word(key), keys, parent=self) for key, keys in KEYS.items() if is_built(key)}
        self._undo, self._said, self._saved = UndoBar(self), QLabel(self), Light(self)
        theme.set_role(self._said, "caption")
        self._said.setMaximumWidth(WIDEST_WORDS)
        self._said.setWordWrap(True)
        self._said.setVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        for key, button in self._verbs.items():
            row.addWidget(button)
            button.clicked.connect(partial(self._pressed, key))
        row.addStretch(1)
        row.addWidget(self._said, 8)
        row.addWidget(self._undo)
        row.addStretch(1)
        row.addWidget(self._saved)
        self._undo.undo_asked.connect(self.undo_wanted)
        theme.notifier().changed.connect(self._measure)
        self._measure()
        self.show_saving(False)

    def show_act(self, words: str, *, final: bool = False) -> None:
        """What was done last, and the way back unless it is `final`; "" when there is nothing."""
        if words:
            self._undo.show_done(words, final=final)
        else:
            self._undo.clear()

    def say(self, words: str) -> None:
        """One quiet sentence, until the next action."""
        metrics = QFontMetrics(theme.current().font("caption"))
        narrow = theme.current().scaled(LEAST_WORDS)
        self._said.setMinimumWidth(min(metrics.horizontalAdvance(words) + 4, narrow))
        self._said.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, narrow * 2 - 60))
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
            for key, button in self._verbs.items():
                button.set_word(verb_word(key))
        super().changeEvent(event)

    def _pressed(self, key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt hands it over
        if key == VISIT:
            self.visit_wanted.emit(self._verbs[key].mapToGlobal(QPoint(0, 0)))
        else:
            self.verb_wanted.emit(key)

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(theme.current().frame["bottom"])
