"""What the list of cases looks for: words, open or closed ones or what was answered, and what narrows it further."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.case_wish import CaseWish
from desktop.queries.listed_cases import CaseChoices, case_choices
from desktop.views.consultations.case_filters import CaseFilters
from desktop.views.consultations.wish_chips import WishChips
from desktop.views.shared import icons
from desktop.views.shared.keys import bind_key_of, bind_keys
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import current, notifier
from desktop.words import CaseState, Language

OPEN, CLOSED, ALL, ANSWERS = "open", "closed", "all", "answers"
STATES = {OPEN: CaseState.OPEN, CLOSED: CaseState.CLOSED}


class CaseAsking(QWidget):
    """`changed` after every change of what is looked for. What narrows it stays as chips when it is folded away."""

    changed = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._narrowed = CaseWish()
        self._choices: CaseChoices | None = None
        self.search, self.narrow, self.which = QLineEdit(), QPushButton(), Parts()
        self.filters, self.chips = CaseFilters(lambda: desk.now().date(), language), WishChips(language)
        self._lay_out()
        self._furnish()
        self.search.textChanged.connect(self.changed)
        self.which.changed.connect(self.changed)
        self.narrow.clicked.connect(self.turn_filters)
        self.filters.changed.connect(self._filtered)
        self.chips.taken_off.connect(self._take_off)
        notifier().changed.connect(self._measure)
        bind_key_of(self.search, "Alt+Down", self.turn_filters)
        bind_keys(self, {"Ctrl+Shift+F": self.turn_filters})

    @property
    def wish(self) -> CaseWish:
        """What is looked for."""
        which = str(self.which.value)
        text, state = self.search.text(), STATES.get(which)
        return replace(self._narrowed, text=text, state=state, answers=which == ANSWERS)

    def put_wish(self, wish: CaseWish) -> None:
        """Look for this, and for nothing that was asked before."""
        self._narrowed = wish
        self.filters.put(wish)
        self._fold(out=False)
        self.which.put(ANSWERS if wish.answers else next((key for key in STATES if STATES[key] is wish.state), ALL))
        was_blocked = self.search.blockSignals(True)
        self.search.setText(wish.text)
        self.search.blockSignals(was_blocked)
        self._ask_choices()
        self._show_chips()
        self.changed.emit()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def turn_filters(self) -> None:
        """Fold them out and go there, or away and back to the search."""
        out = self.filters.isHidden()
        self._fold(out=out)
        if out:
            self._ask_choices()
        (self.filters.topic if out else self.search).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fold(self, *, out: bool) -> None:
        self.filters.setVisible(out)
        self.narrow.setChecked(out)

    @Slot()
    def _filtered(self) -> None:
        self._narrowed = self.filters.asked(self._narrowed)
        self._show_chips()
        self.changed.emit()

    @Slot(object)
    def _take_off(self, wish: CaseWish) -> None:
        """The keyboard goes on to the next chip, or back to the search."""
        self._narrowed = wish
        self.filters.put(wish)
        self._show_chips()
        goal = self.chips.chips[0] if self.chips.chips else self.search
        goal.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _ask_choices(self) -> None:
        self._desk.read(self, case_choices, done=self._show_choices, topic="choices")

    def _show_choices(self, choices: CaseChoices) -> None:
        if choices != self._choices:
            self._choices = choices
            self.filters.show_choices(choices)
            self.filters.put(self._narrowed)
            self._show_chips()

    def _show_chips(self) -> None:
        self.chips.show_wish(self._narrowed, self._choices)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filters.isAncestorOf(self.focusWidget()):
            self.turn_filters()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.search, 1)
        line.addWidget(self.narrow)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(11, 0, 11, 0)
        whole.setSpacing(8)
        whole.addLayout(line)
        for part in (self.which, self.filters, self.chips):
            whole.addWidget(part)
        self.filters.setVisible(False)

    def _furnish(self) -> None:
        find = QAction(icons.icon("verb.search", "text_2"), "", self.search)
        self.search.addAction(find, QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Words, group or number"))
        self.search.setAccessibleName(self.tr("Search consultations"))
        parts = (
            (OPEN, self.tr("Open")),
            (CLOSED, self.tr("Closed")),
            (ALL, self.tr("All")),
            (ANSWERS, self.tr("Advice")),
        )
        self.which.show_choices(parts)
        for key, _word in parts:
            self.which.part(key).setProperty("tight", True)  # four of them in a narrow list
        self.which.part(ANSWERS).setToolTip(self.tr("What was answered, the newest first"))
        self.narrow.setIcon(icons.icon("verb.filter"))
        self.narrow.setCheckable(True)
        self.narrow.setAutoDefault(True)
        self.narrow.setToolTip(self.tr("Narrow down: topic, who, in charge, days (Alt+Down or Ctrl+Shift+F)"))
        self.narrow.setAccessibleName(self.tr("Narrow down"))
        self._measure()

    @Slot()
    def _measure(self) -> None:
        px = current().scaled(18)
        self.narrow.setIconSize(QSize(px, px))
