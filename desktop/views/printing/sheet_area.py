"""The print room's sheets: made when first wanted, each in the place of the day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot

from desktop.application.desk import Desk
from desktop.queries.loans import loan
from desktop.queries.rentals import rental
from desktop.views.printing.columns import Columns
from desktop.views.printing.receipt_area import ReceiptArea
from desktop.views.printing.sheets import DESK, sheet_kind
from desktop.words import Language

# what has a number, and the sheet it is shown in
NUMBERED = {"invoice": "invoices", "card": "cards", "till": "till", "loans": "loans"}
LENT: dict[str, tuple[str, Callable[..., object]]] = {"rental": ("lockers", rental), "loan": ("loans", loan)}


class SheetArea(QObject):
    """The columns' head says what is shown; a receipt that a sheet points at opens beside it, in `side`.

    `job_wanted` is a print job that a sheet points at, `record_wanted` a record of another page.
    """

    job_wanted = Signal(int)
    record_wanted = Signal(str, int)

    def __init__(
        self, desk: Desk, language: Language, columns: Columns, side: ReceiptArea, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._columns, self._pages, self._head, self._side = columns, columns.pages, columns.head, side
        self._made: dict[str, Any] = {}
        self._head.part_wanted.connect(self.open)
        self._head.menu.wanted.connect(self.open)
        side.opening.connect(self._side_opens)
        side.turned.connect(self._side_turned)

    @property
    def shown(self) -> str:
        """The key of the open sheet, DESK when none is."""
        here = self._pages.currentWidget()
        return next((key for key, sheet in self._made.items() if sheet is here), DESK)

    def sheet(self, key: str) -> Any:
        """The sheet's widget, made when it is first asked for. `KeyError` for an unknown one."""
        if key not in self._made:
            made = self._made[key] = sheet_kind(key).make(self._desk, self._language)
            roads = {
                "receipt_wanted": self._look_at,
                "receipt_taken": self._hand_out,
                "record_wanted": self._go_to,
                "sheet_wanted": self.open,
                "till_wanted": self._side.close_shown,
            }
            for name, road in roads.items():
                if isinstance(signal := getattr(made, name, None), SignalInstance):
                    signal.connect(road)
            made.closed.connect(self._closed)
            made.layout().setContentsMargins(0, 0, 0, 0)  # the page has a margin, some sheets bring another
            self._pages.addWidget(made)
        return self._made[key]

    @Slot(str)
    def open(self, key: str, about: object | None = None) -> None:
        """Show the sheet, for what another one hands over where there is something; DESK brings the day back."""
        self._side.close_shown()
        if key == DESK:
            self.close_shown()
            return
        sheet = self.sheet(key)
        self._pages.setCurrentWidget(sheet)
        self._head.show_part(key)
        if about is None:
            sheet.open()
        else:
            sheet.open(about)

    def show_thing(self, kind: str, thing_id: int) -> None:
        """A receipt beside what is shown; anything else in its sheet, which without an id is only opened."""
        if kind == "receipt":
            self._look_at(thing_id)
        elif kind in LENT:
            key, asked = LENT[kind]
            question = partial(asked, **{f"{kind}_id": thing_id}, today=self._desk.now().date())
            self._desk.read(self, question, done=partial(self.open, key), topic="thing")
        else:
            self.open(NUMBERED.get(kind, kind), thing_id or None)

    def does(self, verb: str, *how: int) -> bool:
        """Let the open sheet do what the page's key is for, where it can; whether a sheet is open."""
        if (key := self.shown) == DESK:
            return False
        if (act := getattr(self._made[key], verb, None)) is not None:
            act(*how)
        return True

    def take_keys(self) -> bool:
        """What stood beside the open sheet was closed: the caret goes back into it. Whether a sheet is open."""
        if (key := self.shown) == DESK:
            return False
        sheet = self._made[key]
        if (take_keys := getattr(sheet, "take_keys", None)) is not None:
            take_keys()
        else:
            (sheet.focusWidget() or sheet).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def close_shown(self) -> bool:
        """Bring the day back; whether it was away. The sheet keeps its draft."""
        if (key := self.shown) == DESK:
            return False
        close = getattr(self._made[key], "close_sheet", None)
        if close is not None:
            close()
        self._closed()
        return True

    @Slot()
    def _closed(self) -> None:
        if self._pages.currentIndex() > 0:
            self._pages.setCurrentIndex(0)
            self._head.show_part(DESK)
            self._columns.take_keys()

    @Slot()
    def _side_opens(self) -> None:
        self._side_turned(is_open=True)

    @Slot(bool)
    def _side_turned(self, is_open: bool) -> None:  # noqa: FBT001  a slot's argument
        """A sheet with a till of its own puts it away for the receipt; the width of a hidden sheet counts, too."""
        for sheet in self._made.values():
            if (leave_room := getattr(sheet, "leave_room", None)) is not None:
                leave_room(wanted=is_open)

    @Slot(int)
    def _look_at(self, receipt_id: int) -> None:
        self._side.open_receipt(receipt_id, fresh=False)

    @Slot(int)
    def _hand_out(self, receipt_id: int) -> None:
        """Its money was taken this moment: it is printed for the first time."""
        self._side.open_receipt(receipt_id, fresh=True)

    @Slot(str, int)
    def _go_to(self, kind: str, record_id: int) -> None:
        if kind == "job":
            self.job_wanted.emit(record_id)
        else:
            self.record_wanted.emit(kind, record_id)
