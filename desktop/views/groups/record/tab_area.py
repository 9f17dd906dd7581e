"""The tabs of the inspector: the line to choose from, and the one that is shown."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.group_cards import GroupCard
from desktop.views.groups.record.settling import settle
from desktop.views.groups.record.tabs import TABS, tab_word
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.sheet_kinds import is_there
from desktop.views.shared.tab_line import TabLine
from desktop.views.shared.theme import set_role
from desktop.words import Language

SIGNALS = ("booking_chosen", "case_chosen", "group_chosen", "sheet_wanted")


class TabArea(QWidget):
    """A tab is made, and reads, only while somebody looks at it; which one that is stays from group to group."""

    booking_chosen = Signal(int)
    case_chosen = Signal(int)
    group_chosen = Signal(int)
    sheet_wanted = Signal(str, object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._card: GroupCard | None = None
        self._kinds = {kind.key: kind for kind in TABS if is_there(kind.module)}
        self._made: dict[str, tuple[Any, QScrollArea]] = {}
        self.line = TabLine((key, tab_word(kind)) for key, kind in self._kinds.items())
        self.line.chosen.connect(self._show)
        self._pages = QStackedWidget()
        head = QFrame()
        set_role(head, "head")
        inside = QVBoxLayout(head)
        inside.setContentsMargins(12, 0, 12, 0)
        inside.addWidget(self.line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._pages, 1)
        self._retranslate()

    def bind(self, owner: QWidget) -> None:
        """Ctrl+PageDown and Ctrl+PageUp go through the tabs wherever the focus is in `owner`."""
        bind_keys(owner, {"Ctrl+PgDown": partial(self.line.step, 1), "Ctrl+PgUp": partial(self.line.step, -1)})

    def tab(self, key: str) -> Any:
        """The tab's widget, made now if need be. `KeyError` for what is no tab."""
        if key not in self._made:
            made = self._kinds[key].make(self._desk, self._language)
            set_role(made, "body")
            for name in SIGNALS:
                if isinstance(signal := getattr(made, name, None), SignalInstance):
                    signal.connect(getattr(self, name))
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setWidget(made)
            scroll.setAccessibleName(tab_word(self._kinds[key]))
            self._pages.addWidget(scroll)
            self._made[key] = (made, scroll)
        return self._made[key][0]

    def go_to(self, key: str) -> None:
        """Show this tab."""
        self.line.put(key)
        self._show(key)

    def show_card(self, card: GroupCard | None) -> None:
        """Another group, or the same one anew; scrolling stays where it is for the same one."""
        if card is None or self._card is None or card.id != self._card.id:
            for _tab, scroll in self._made.values():
                scroll.verticalScrollBar().setValue(0)
        self._card = card
        self._show(self.line.value)

    @Slot(str)
    def _show(self, key: str) -> None:
        tab = self.tab(key)
        self._pages.setCurrentWidget(self._made[key][1])
        tab.show_card(self._card)
        settle(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.line.setAccessibleName(self.tr("What is shown of the group"))
        for key, kind in self._kinds.items():
            self.line.rename(key, tab_word(kind))
            if key in self._made:
                self._made[key][1].setAccessibleName(tab_word(kind))
