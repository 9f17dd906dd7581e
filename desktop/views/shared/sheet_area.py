"""A page's sheets: made when first wanted, each in the place of what the page shows by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QStackedWidget

from desktop.application.desk import Desk
from desktop.views.shared.sheet_kinds import SheetKind
from desktop.words import Language

# records of other pages by their kind; what else has a number the print room shows
PLACES = {"booking": "rooms", "group": "groups", "case": "consultations", "event": "events", "job": "printing"}


class SheetArea(QObject):
    """`pages` shows the page's own first, which `home` names. `turned` carries the key of what is shown now.

    `roads` lead from what else a sheet asks for, by the name of its signal.
    """

    turned = Signal(str)
    record_wanted = Signal(str, int)
    thing_wanted = Signal(str, int)

    def __init__(
        self,
        desk: Desk,
        language: Language,
        pages: QStackedWidget,
        kinds: Sequence[SheetKind],
        home: str,
        *,
        roads: Mapping[str, Callable[..., object] | SignalInstance] | None = None,
    ) -> None:
        super().__init__(pages)
        self._desk, self._language, self._pages = desk, language, pages
        self._kinds, self._home = {kind.key: kind for kind in kinds}, home
        self._roads = dict(roads or {})
        self._made: dict[str, Any] = {}
        self._trail: list[str] = []  # sheets that asked for the next one, and get the keyboard back

    @property
    def shown(self) -> str:
        """The key of the open sheet, that of the page's own when none is."""
        here = self._pages.currentWidget()
        return next((key for key, sheet in self._made.items() if sheet is here), self._home)

    def sheet(self, key: str) -> Any:
        """The sheet's widget, made when it is first asked for. `KeyError` for an unknown one."""
        if key not in self._made:
            made = self._made[key] = self._kinds[key].make(self._desk, self._language)
            roads = {"record_wanted": self._go_to, "sheet_wanted": partial(self._open_next, key)}
            for name, road in {**roads, **self._roads}.items():
                if isinstance(signal := getattr(made, name, None), SignalInstance):
                    signal.connect(road)
            made.closed.connect(self._closed)
            made.layout().setContentsMargins(0, 0, 0, 0)  # the page has a margin, some sheets bring another
            self._pages.addWidget(made)
        return self._made[key]

    @Slot(str)
    @Slot(str, object)
    def open(self, key: str, about: object | None = None) -> None:
        """Show the sheet, for what another one hands over where there is something."""
        if key == self._home:
            self.close_shown()
            return
        self._trail.clear()
        self._open(key, about)

    def _open_next(self, asker: str, key: str, about: object | None = None) -> None:
        """For another sheet: leaving this one goes back to it, as it was."""
        trail = [*self._trail, asker]
        self._trail = trail[: trail.index(key)] if key in trail else trail
        self._open(key, about)

    def _open(self, key: str, about: object | None) -> None:
        sheet = self.sheet(key)
        self._pages.setCurrentWidget(sheet)
        self.turned.emit(key)
        if about is None:
            sheet.open()
        else:
            sheet.open(about)

    def does(self, verb: str) -> bool:
        """Let the open sheet do what the page's key is for, where it can; whether a sheet is open."""
        if (key := self.shown) == self._home:
            return False
        if (act := getattr(self._made[key], verb, None)) is not None:
            act()
        return True

    def close_shown(self) -> bool:
        """Bring the page's own back; whether it was away. The sheet keeps its draft."""
        self._trail.clear()
        return self.leave_shown()

    def leave_shown(self) -> bool:
        """Back to the sheet that asked for this one, else to the page's own; whether there was a sheet."""
        if (key := self.shown) == self._home:
            return False
        close = getattr(self._made[key], "close_sheet", None)
        if close is not None:
            close()
        if self.shown == key:
            self._closed()
        return True

    def look_again(self) -> None:
        """The open sheet asks once more: a sheet that is not seen does not follow what is written."""
        if (key := self.shown) != self._home and (reload := getattr(self._made[key], "reload", None)) is not None:
            reload()

    def put_away(self) -> None:
        """Somebody else sits down: what was begun waits as a draft, what was looked at is forgotten."""
        self.close_shown()
        for sheet in self._made.values():
            self._pages.removeWidget(sheet)
            sheet.deleteLater()
        self._made.clear()

    @Slot()
    def _closed(self) -> None:
        if self._trail:
            back = self._trail.pop()
            self._pages.setCurrentWidget(self._made[back])
            self.turned.emit(back)
            self.look_again()
            return
        if self._pages.currentIndex() > 0:
            self._pages.setCurrentIndex(0)
            if (own := self._pages.widget(0)) is not None:
                own.setFocus(Qt.FocusReason.OtherFocusReason)
            self.turned.emit(self._home)

    @Slot(str, int)
    def _go_to(self, kind: str, record_id: int) -> None:
        if kind in PLACES:
            self.record_wanted.emit(PLACES[kind], record_id)
        else:
            self.thing_wanted.emit(kind, record_id)
