"""The desk once somebody sits there: rail, top bar, page, bottom bar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.application.history import Act
from desktop.errors import DeskError, NothingToUndo
from desktop.queries.desk_rows import DeskRows
from desktop.sentences import sentence, verb_words
from desktop.views.frame.acts import act_words
from desktop.views.frame.bottom_bar import BottomBar
from desktop.views.frame.help_sheet import HelpSheet
from desktop.views.frame.rail import Rail
from desktop.views.frame.top_bar import TopBar
from desktop.views.places import PLACES
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.queries.journal import ActRow


@runtime_checkable
class BookingPage(Protocol):
    """What the frame asks of the page of rooms."""

    def open_sheet(self, group_id: int | None = None) -> None: ...
    def show_booking(self, booking_id: int) -> None: ...
    def put_away(self) -> None: ...


class DeskFrame(QWidget):
    """Pages are made when they are first wanted and stay as they were left."""

    lock_wanted = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._pages: dict[str, QWidget] = {}
        self.place = ""
        self._sat: int | None = None
        self._rail, self._top, self._bottom = Rail(self), TopBar(desk, self), BottomBar(self)
        self._stack = QStackedWidget(self)
        self._help: HelpSheet | None = None
        self._lay_out()
        self._rail.chosen.connect(self.go)
        self._top.booking_chosen.connect(self._show_booking)
        self._top.group_chosen.connect(self._book_for)
        self._top.lock_wanted.connect(self.lock_wanted)
        self._bottom.book_wanted.connect(self._open_sheet)
        self._bottom.undo_wanted.connect(self.undo)
        desk.undoable.connect(self._show_undoable)
        desk.saving.connect(self._bottom.show_saving)
        desk.changed.connect(self._bottom.hush)
        desk.refused.connect(self._say_refused)
        for keys, act in (
            ("Ctrl+Z", self.undo),
            ("Ctrl+Y", self.redo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+K", self._top.focus_search),
            ("F1", self._show_help),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def show_rows(self, rows: DeskRows) -> None:
        """Who sits here and where; the first place opens once the frame has been painted."""
        self._top.show_rows(rows)
        sits = self._desk.by.staff_id if self._desk.by else None
        room_page = self._pages.get("rooms")
        if sits != self._sat and isinstance(room_page, BookingPage):
            room_page.put_away()
        self._sat = sits
        if not self.place:
            QTimer.singleShot(0, self, self._go_first)

    @Slot(str)
    def go(self, key: str) -> None:
        """Open the place; it is as it was left."""
        if key not in self._pages:
            place = next(place for place in PLACES if place.key == key)
            self._pages[key] = place.make(self._desk, self._language)
            self._stack.addWidget(self._pages[key])
        self.place = key
        self._rail.choose(key)
        self._stack.setCurrentWidget(self._pages[key])
        if self._help is not None and self._help.isVisible():
            self._help.turn_to(key)

    def page(self, key: str) -> QWidget:
        """The page of a place, opened."""
        self.go(key)
        return self._pages[key]

    @Slot()
    def undo(self) -> None:
        self._desk.undo(self, done=self._undone, refused=self._say_not_undone)

    @Slot()
    def redo(self) -> None:
        self._desk.redo(self, done=self._redone, refused=self._say_not_undone)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._top)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(0)
        self._beside.addWidget(self._stack, 1)
        column.addLayout(self._beside, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self._rail)
        upper.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(upper, 1)
        whole.addWidget(self._bottom)

    @Slot()
    def _go_first(self) -> None:
        if not self.place:
            self.go(PLACES[0].key)

    @Slot()
    def _show_help(self) -> None:
        if self._help is None:
            self._help = HelpSheet(self._language, self)
            self._beside.addWidget(self._help)
        self._help.toggle(self.place)

    @Slot()
    def _open_sheet(self) -> None:
        page = self.page("rooms")
        if isinstance(page, BookingPage):
            page.open_sheet()

    @Slot(int)
    def _book_for(self, group_id: int) -> None:
        page = self.page("rooms")
        if isinstance(page, BookingPage):
            page.open_sheet(group_id)

    @Slot(int)
    def _show_booking(self, booking_id: int) -> None:
        page = self.page("rooms")
        if isinstance(page, BookingPage):
            page.show_booking(booking_id)

    @Slot(object, object)
    def _show_undoable(self, act: Act | None, _redoable: Act | None) -> None:
        if act is None:
            self._bottom.show_act("")
            return
        from desktop.queries.journal import act_row

        self._desk.read(self, partial(act_row, number=act.number), done=partial(self._show_act, act), topic="act")

    def _show_act(self, act: Act, about: ActRow | None) -> None:
        if about is not None:
            self._bottom.show_act(act_words(act.verb, about, self._language))

    def _undone(self, act: Act) -> None:
        self._bottom.say(self.tr("Undone: {act}").format(act=verb_words(act.verb, self._language)))

    def _redone(self, act: Act) -> None:
        self._bottom.say(self.tr("Done again: {act}").format(act=verb_words(act.verb, self._language)))

    def _say_not_undone(self, refusal: DeskError) -> None:
        if not isinstance(refusal, NothingToUndo):
            self._bottom.say(sentence(refusal, self._language))

    @Slot(object)
    def _say_refused(self, refusal: DeskError) -> None:
        self._bottom.say(sentence(refusal, self._language))
