"""The search box for everything, where and who one is, and the lock."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget
from shiboken6 import isValid

from desktop.application.desk import Desk
from desktop.queries.desk_rows import DeskRows
from desktop.views.frame.desk_search import COMMAND, DeskSearch
from desktop.views.shared import theme
from desktop.views.shared.icons import icon
from desktop.views.shared.search_box import SearchBox

SEARCH_WIDTH = 600
# the sheets of the day book that show what was found
DAY_SHEETS = {"entry": "entries", "display": "displays", "note": "notes"}


class TopBar(QFrame):
    """Says what was chosen from the search, each kind by the road it takes; and that the desk shall lock.

    `road_wanted` carries a place, the method of its page and what that is handed; "" is the frame itself.
    """

    booking_chosen = Signal(int)
    group_chosen = Signal(int)
    case_chosen = Signal(int)
    thing_chosen = Signal(str, int)
    road_wanted = Signal(str, str, object)
    lock_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        theme.set_role(self, "top")
        self._search = SearchBox("verb.search", "Ctrl+K", self)
        self._search.setMaximumWidth(SEARCH_WIDTH)
        self.search = DeskSearch(desk, self._search)
        self._site, self._staff, self._lock = (QToolButton(self) for _ in range(3))
        for button, picture in ((self._site, "thing.site"), (self._staff, "thing.staff"), (self._lock, "verb.lock")):
            button.setIcon(icon(picture))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sites = QMenu(self)
        self._asked_from: QWidget | None = None
        self._site.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lock.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for button in (self._site, self._staff):
            theme.set_role(button, "quiet")
        self._lay_out()
        self.search.opened.connect(self._open)
        self._staff.clicked.connect(self.lock_wanted)
        self._lock.clicked.connect(self.lock_wanted)
        theme.notifier().changed.connect(self._measure)
        self._name()
        self._measure()

    def show_rows(self, rows: DeskRows) -> None:
        """Who sits where; with several sites a press on the site offers the others."""
        by = self._desk.by
        if by is None:
            return
        self._staff.setText(f"{by.staff}  {by.pc}")
        self.search.sit_down(next((person.role for person in rows.staff if person.id == by.staff_id), None))
        self._site.setText(next((site.name for site in rows.sites if site.id == by.site_id), ""))
        self._sites.clear()
        for site in rows.sites:
            self._sites.addAction(site.name, partial(self._go_to, rows, site.id))
        if len(rows.sites) > 1:
            self._site.setMenu(self._sites)

    def _go_to(self, rows: DeskRows, site_id: int) -> None:
        self._desk.go_to_site(site_id)
        self.show_rows(rows)

    @Slot()
    def focus_search(self) -> None:
        """Esc goes back to where the caret was."""
        if (held := QApplication.focusWidget()) is not self._search:
            self._asked_from = held
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the box has left: without a list to close, Esc leaves it."""
        back, is_here = self._asked_from, self._search.hasFocus()
        if event.key() != Qt.Key.Key_Escape or not is_here or back is None or not isValid(back) or not back.isVisible():
            super().keyPressEvent(event)
            return
        self._search.clear()
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.search.speak_again()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._search, 4)
        row.addStretch(1)
        for button in (self._site, self._staff, self._lock):
            row.addWidget(button)

    def _name(self) -> None:
        words = self.tr("Find anything: groups, people, bookings, numbers, pages; or scan a QR code")
        self._search.setPlaceholderText(words)
        self._search.setAccessibleName(words)
        self._site.setAccessibleName(self.tr("Site"))
        self._staff.setAccessibleName(self.tr("Who sits at the desk"))
        self._staff.setToolTip(self.tr("Somebody else sits down"))
        self._lock.setAccessibleName(self.tr("Lock the desk"))
        self._lock.setToolTip(self.tr("Lock the desk (Ctrl+L)"))

    @Slot()
    def _measure(self) -> None:
        looks = theme.current()
        self.setFixedHeight(looks.frame["top"])
        for button in (self._site, self._staff, self._lock):
            button.setIconSize(QSize(looks.icon, looks.icon))

    @Slot(str, object)
    def _open(self, kind: str, key: Any) -> None:
        """Records go the roads that every page takes, commands their own."""
        own = {"booking": self.booking_chosen, "group": self.group_chosen, "case": self.case_chosen}
        if kind == COMMAND:
            command = self.search.command(key)
            self.road_wanted.emit(command.place, command.method, command.carried)
        elif kind == "event":
            self.road_wanted.emit("events", "show_record", (key,))
        elif kind == "answer":
            self.road_wanted.emit("consultations", "show_sheet", ("answers", ("card", key)))
        elif kind in DAY_SHEETS:
            self.road_wanted.emit("today", "show_sheet", (DAY_SHEETS[kind], key))
        elif kind in own:
            own[kind].emit(key)
        else:
            self.thing_chosen.emit(kind, key)
