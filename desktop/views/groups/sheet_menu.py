"""The button with three dots: what else can be done with a group, or with the register."""

from __future__ import annotations

from functools import partial
from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.queries.group_cards import GroupCard
from desktop.views.groups.sheets import offered, sheet_word
from desktop.views.shared import icons
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import StaffRole


class SheetMenu(QToolButton):
    """`wanted` carries the key of a sheet; the menu offers what is for `role`, and about a group what fits `card`."""

    wanted = Signal(str)

    def __init__(self, about: Literal["group", "page"], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about: Literal["group", "page"] = about
        self.card: GroupCard | None = None
        self.role: StaffRole | None = None
        set_role(self, "place" if about == "group" else "quiet")
        self.setIcon(icons.icon("verb.more"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_of_sheets = QMenu(self)
        self.clicked.connect(self.open_menu)
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    @Slot()
    def open_menu(self) -> None:
        """Below the button, its right edge under the button's; the first entry is marked."""
        menu = self.menu_of_sheets
        self.fill()
        if menu.isEmpty() or not self.isVisible():
            return
        menu.popup(self.mapToGlobal(QPoint(self.width() - menu.sizeHint().width(), self.height() + 2)))
        menu.setActiveAction(menu.actions()[0])

    def fill(self) -> None:
        """What is offered at this moment."""
        self.menu_of_sheets.clear()
        for kind in offered(self._about, self.card, self.role):
            action = self.menu_of_sheets.addAction(sheet_word(kind), partial(self.wanted.emit, kind.key))
            action.setData(kind.key)

    @Slot()
    def _measure(self) -> None:
        self.setIconSize(QSize(current().icon, current().icon))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        of_group = self._about == "group"
        self.setAccessibleName(self.tr("More about this group") if of_group else self.tr("More about the register"))
        self.setToolTip(
            self.tr("More about this group (Alt+M)") if of_group else self.tr("More about the register (Alt+Shift+M)")
        )
