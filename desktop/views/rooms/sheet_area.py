"""The page's own sheets: made when first wanted, beside the timetable or in its place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.application.desk import Desk
from desktop.views.rooms.sheets import sheet_kind
from desktop.views.rooms.side_area import SideArea
from desktop.words import Language


class SheetArea(QObject):
    """`pages` shows the timetable first and a wide sheet in its place; the others open in the side area.

    `booking_wanted`, `move_wanted`, `place_wanted` and `sheet_wanted` are what a sheet points at. One that asks for
    its `site` gets the one that is shown. `receipt_wanted` carries a receipt, and whether its money was taken this
    moment.
    """

    booking_wanted = Signal(int)
    move_wanted = Signal(int)
    place_wanted = Signal(object)
    sheet_wanted = Signal(str, object)
    receipt_wanted = Signal(int, bool)
    wide_opened = Signal()
    wide_closed = Signal()

    def __init__(
        self,
        desk: Desk,
        language: Language,
        pages: QStackedWidget,
        side: Callable[[], SideArea],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._language, self._pages, self._made_side = desk, language, pages, side
        self._made: dict[str, Any] = {}
        self.site: Callable[[], int] = lambda: desk.site_id
        self._back = ""

    @property
    def wide(self) -> str:
        """The key of the sheet that stands in the timetable's place, empty when none does."""
        shown = self._pages.currentWidget()
        return next((key for key, sheet in self._made.items() if sheet is shown), "")

    @property
    def shown(self) -> str:
        """The key of the open sheet, empty when none is."""
        beside = (key for key, sheet in self._made.items() if not _is_wide(sheet) and not sheet.isHidden())
        return self.wide or next(beside, "")

    def sheet(self, key: str) -> Any:
        """The sheet's widget, made when it is first asked for. `KeyError` for an unknown one."""
        if key not in self._made:
            made = self._made[key] = sheet_kind(key).make(self._desk, self._language)
            if hasattr(made, "site"):
                made.site = self.site
            if isinstance(wanted := getattr(made, "booking_wanted", None), SignalInstance):
                wanted.connect(self._leave_for)
            for name in ("move_wanted", "place_wanted", "sheet_wanted"):
                if isinstance(signal := getattr(made, name, None), SignalInstance):
                    signal.connect(getattr(self, name))
            for name, fresh in (("receipt_wanted", False), ("receipt_taken", True)):
                if isinstance(signal := getattr(made, name, None), SignalInstance):
                    signal.connect(partial(self._point_at_receipt, fresh))
            if _is_wide(made):
                made.closed.connect(self._wide_closed)
                self._pages.addWidget(made)
            else:
                self._made_side().host(made)
        return self._made[key]

    @Slot(str)
    def open(self, key: str, about: object | None = None) -> None:
        """Show the sheet, for what another one hands over where there is something."""
        self._back = ""
        sheet = self.sheet(key)
        if _is_wide(sheet):
            self._made_side().close_shown()
            self._pages.setCurrentWidget(sheet)
            self.wide_opened.emit()
        else:
            self.close_wide()
            self._made_side().make_room(sheet)
        if about is None:
            sheet.open()
        else:
            sheet.open(about)

    def does(self, verb: str, *how: int) -> bool:
        """Let the wide sheet do what the page's key is for, where it can; whether one is open."""
        if not (key := self.wide):
            return False
        act: Callable[..., None] | None = getattr(self._made[key], verb, None)
        if act is not None:
            act(*how)
        return True

    def close_wide(self) -> bool:
        """Bring the timetable back; whether it was away. The sheet keeps its draft."""
        if not (key := self.wide):
            return False
        close: Callable[[], None] | None = getattr(self._made[key], "close_sheet", None)
        if close is not None:
            close()
        self._wide_closed()
        return True

    def come_back(self) -> None:
        """Open the list again from which a booking was opened."""
        if self._back:
            self.open(self._back)

    def forget(self) -> None:
        """Something else was begun."""
        self._back = ""

    @Slot(int)
    def _leave_for(self, booking_id: int) -> None:
        self._back = self.shown
        self.booking_wanted.emit(booking_id)

    def _point_at_receipt(self, fresh: bool, receipt_id: int) -> None:  # noqa: FBT001  bound before the signal's own
        self.receipt_wanted.emit(receipt_id, fresh)

    @Slot()
    def _wide_closed(self) -> None:
        if self._pages.currentIndex() > 0:
            self._pages.setCurrentIndex(0)
            self.wide_closed.emit()


def _is_wide(sheet: QWidget) -> bool:
    return bool(getattr(sheet, "WIDE", False))
