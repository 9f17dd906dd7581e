"""The button with three dots: what else can be done with the rooms."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.views.rooms.sheets import offered, sheet_word
from desktop.views.shared import icons
from desktop.views.shared.theme import current, notifier, set_role


class SheetMenu(QToolButton):
    """`wanted` carries the key of a sheet."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "quiet")
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
        for kind in offered():
            action = self.menu_of_sheets.addAction(sheet_word(kind), partial(self.wanted.emit, kind.key))
            action.setData(kind.key)

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self.setIconSize(QSize(theme.icon, theme.icon))
        self.setFixedSize(theme.control, theme.control + 2)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("More about the rooms"))
        self.setToolTip(self.tr("More about the rooms (Alt+M)"))
