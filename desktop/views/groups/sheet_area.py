"""The sheets of the groups page: made when first wanted, one open at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.application.desk import Desk
from desktop.queries.group_cards import GroupCard
from desktop.views.groups.sheets import sheet_kind
from desktop.words import Language


class SheetArea(QObject):
    """A sheet stands in the place of the inspector, a wide one in that of the whole page.

    `opened` and `closed` tell the page; `group_chosen` and `booking_chosen` are what a sheet points at,
    `sheet_wanted` is the next sheet that it leads to.
    """

    opened = Signal()
    closed = Signal()
    group_chosen = Signal(int)
    booking_chosen = Signal(int)
    sheet_wanted = Signal(str, object)

    def __init__(
        self, desk: Desk, language: Language, beside: QHBoxLayout, pages: QStackedWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._language, self._beside, self._pages = desk, language, beside, pages
        self._made: dict[str, Any] = {}
        self._open, self._about = "", None

    @property
    def shown(self) -> str:
        """The key of the open sheet, empty when none is."""
        return self._open

    @property
    def is_beside(self) -> bool:
        """Whether the place of the inspector is taken."""
        return bool(self._open) and not self._is_wide(self._open)

    @property
    def about_id(self) -> int | None:
        """The group that the open sheet is about."""
        return getattr(self._about, "id", None)

    def sheet(self, key: str) -> Any:
        """The sheet's widget, made now if need be. `KeyError` for an unknown one."""
        if key not in self._made:
            made = self._made[key] = sheet_kind(key).make(self._desk, self._language)
            for name in ("group_chosen", "booking_chosen", "sheet_wanted"):
                if isinstance(signal := getattr(made, name, None), SignalInstance):
                    signal.connect(getattr(self, name))
            made.closed.connect(self._closed)
            if self._is_wide(key):
                self._pages.addWidget(made)
            else:
                self._beside.addWidget(made)
        return self._made[key]

    def open(self, key: str, about: GroupCard | object | None = None) -> None:
        """Show the sheet for a group, for what a tab hands over, or for the page."""
        self.leave()
        sheet: Any = self.sheet(key)
        self._open, self._about = key, getattr(about, "card", about)
        if self._is_wide(key):
            self._pages.setCurrentWidget(sheet)
        self.opened.emit()
        sheet.setVisible(True)
        if about is None:
            sheet.open()
        else:
            sheet.open(about)

    def leave(self) -> None:
        """Put the open sheet away as Esc does: it keeps its draft."""
        if not self._open:
            return
        sheet: Any = self._made[self._open]
        close = getattr(sheet, "close_sheet", None)
        if close is not None:
            close()
        else:
            self._closed()

    @Slot()
    def _closed(self) -> None:
        if not self._open:
            return
        sheet: QWidget = self._made[self._open]
        was_wide, self._open, self._about = self._is_wide(self._open), "", None
        if was_wide:
            self._pages.setCurrentIndex(0)
        else:
            sheet.setVisible(False)
        self.closed.emit()

    def _is_wide(self, key: str) -> bool:
        return bool(getattr(self._made[key], "WIDE", False))
