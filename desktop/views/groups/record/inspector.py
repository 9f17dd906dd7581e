"""What is known about the picked group, and what can be done for it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.group_cards import GroupCard, group_card
from desktop.views.groups.record.inspector_head import InspectorHead
from desktop.views.groups.record.settling import settle
from desktop.views.groups.record.tab_area import SIGNALS, TabArea
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language


class GroupInspector(QFrame):
    """Each verb's signal carries the id of the group that is shown; `shown` its card, or None.

    `sheet_wanted` carries the key of a sheet and what it is about: the card, or what a tab hands over.
    """

    book_wanted = Signal(int)
    print_wanted = Signal(int)
    consult_wanted = Signal(int)
    card_wanted = Signal(int)
    edit_wanted = Signal(object)
    booking_chosen = Signal(int)
    case_chosen = Signal(int)
    group_chosen = Signal(int)
    sheet_wanted = Signal(str, object)
    left = Signal()
    shown = Signal(object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "sheet")
        self._desk = desk
        self.card: GroupCard | None = None
        self._asked: int | None = None
        self._wants_focus = False
        self.head, self.tabs = InspectorHead(), TabArea(desk, language)
        self._nothing = QLabel()
        self._lay_out()
        self._connect()
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    def _lay_out(self) -> None:
        set_role(self._nothing, "secondary")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(40, 0, 40, 0)
        whole, known = QVBoxLayout(), QWidget()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.tabs, 1)
        known.setLayout(whole)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 0, 0, 0)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(known)

    def _connect(self) -> None:
        for name, wanted in (
            ("book", self.book_wanted),
            ("print", self.print_wanted),
            ("consult", self.consult_wanted),
            ("card", self.card_wanted),
        ):
            self.head.verbs[name].clicked.connect(partial(self._emit, wanted))
        self.head.edit.clicked.connect(self.edit)
        self.head.step.clicked.connect(partial(self._want_sheet, "application"))
        self.head.more.wanted.connect(self._want_sheet)
        for name in SIGNALS:
            getattr(self.tabs, name).connect(getattr(self, name))
        self.tabs.bind(self)

    def tab(self, key: str) -> Any:
        """The widget of a tab, such as overview. `KeyError` for what is no tab."""
        return self.tabs.tab(key)

    def _emit(self, wanted: SignalInstance) -> None:
        if self.card is not None:
            wanted.emit(self.card.id)

    @Slot()
    def edit(self) -> None:
        if self.card is not None:
            self.edit_wanted.emit(self.card)

    @Slot(str)
    def _want_sheet(self, key: str) -> None:
        self.sheet_wanted.emit(key, self.card)

    @Slot()
    def open_menu(self) -> None:
        """What else can be done with the group."""
        if self.card is not None:
            self.head.more.open_menu()

    def show_group(self, group_id: int | None, *, focus: bool = False) -> None:
        """Ask for its card; with `focus` the first verb takes the focus once it is there."""
        self._asked, self._wants_focus = group_id, focus
        if group_id is None:
            self._show(None)
            return
        question = partial(group_card, group_id=group_id, now=self._desk.now())
        self._desk.read(self, question, done=self._show, topic="card")

    def reload(self) -> None:
        """What is shown, as it is now; focus and scrolling stay where they are."""
        if self._asked is not None:
            self.show_group(self._asked, focus=self._wants_focus)

    def _show(self, card: GroupCard | None) -> None:
        self.card = card
        self._stack.setCurrentIndex(0 if card is None else 1)
        if card is None:
            self._asked = None
        else:
            self._fill(card)
        self.shown.emit(card)
        if card is None and self._nothing.hasFocus():
            self.left.emit()
        if self._wants_focus and card is not None:
            self._wants_focus = False
            self.head.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self, card: GroupCard) -> None:
        self.head.show_card(card)
        self.tabs.show_card(card)
        settle(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Shift+F10 and the menu key come here too."""
        self.open_menu()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _measure(self) -> None:
        self.setFixedWidth(current().frame["inspector"])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self.card is not None:
                self._fill(self.card)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What is known about the group"))
        self._nothing.setText(self.tr("Choose a group: what is known about it will stand here."))
