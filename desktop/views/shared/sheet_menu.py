"""The button with three dots: what else can be done on a page."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.views.shared import icons
from desktop.views.shared.abstract import AbstractType
from desktop.views.shared.theme import current, notifier, set_role


class SheetMenuButton(QToolButton, metaclass=AbstractType):
    """`wanted` carries the key of a sheet. A page's own menu says what is `offered` and what the button is called."""

    wanted = Signal(str)

    def __init__(self, role: str = "quiet", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, role)
        self.setIcon(icons.icon("verb.more"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_of_sheets = QMenu(self)
        self.clicked.connect(self.open_menu)
        notifier().changed.connect(self._measure)
        self._measure()
        self.retranslate()

    @abstractmethod
    def offered(self) -> Iterable[tuple[str, str]]:
        """Key and word of every sheet that can be opened at this moment."""

    @abstractmethod
    def retranslate(self) -> None:
        """Give the button its name and tip."""

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
        for key, word in self.offered():
            self.menu_of_sheets.addAction(word, partial(self.wanted.emit, key)).setData(key)

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self.setIconSize(QSize(theme.icon, theme.icon))
        if self.property("role") == "quiet":
            self.setFixedSize(theme.control, theme.control + 2)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
