"""The desk once somebody sits there: rail, top bar, page, bottom bar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.application.history import Act
from desktop.errors import DeskError, NothingToUndo, UndoIsVoid
from desktop.queries.desk_rows import DeskRows
from desktop.sentences import sentence, verb_words
from desktop.views.frame.acts import act_words
from desktop.views.frame.bottom_bar import BottomBar
from desktop.views.frame.help_sheet import HelpSheet
from desktop.views.frame.rail import Rail
from desktop.views.frame.roads import RECORDS, ROADS, PutAway, Recorded, Sheeted, Shown
from desktop.views.frame.scanner import Scanner
from desktop.views.frame.top_bar import TopBar
from desktop.views.frame.undo_keys import UndoKeys
from desktop.views.frame.visit_menu import VisitMenu
from desktop.views.places import PLACES
from desktop.words import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.queries.acts import ActRow


class DeskFrame(QWidget):
    """Pages are made when they are first wanted and stay as they were left."""

    lock_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._pages: dict[str, QWidget] = {}
        self.place = ""
        self._sat: int | None = None
        self._rail, self._top, self._bottom = Rail(self), TopBar(desk, self), BottomBar(self)
        self._visits, self._undo_keys = VisitMenu(desk, self), UndoKeys(self)
        self._stack = QStackedWidget(self)
        self._help: HelpSheet | None = None
        self._lay_out()
        self._rail.chosen.connect(self.go)
        self._wire(self._top)
        self._top.road_wanted.connect(self.take_road)
        self._top.search.misread.connect(self._say_misread)
        self.scanner = Scanner(self)
        self.scanner.scanned.connect(self._top.search.open_code)
        self.scanner.lost.connect(self._say_misread)
        self._bottom.verb_wanted.connect(self.open_sheet)
        self._bottom.visit_wanted.connect(self._visits.open_above)
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
            ("F1", self.show_help),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def show_rows(self, rows: DeskRows) -> None:
        """Who sits here and where; the first place opens once the frame has been painted."""
        self._top.show_rows(rows)
        sits = self._desk.by.staff_id if self._desk.by else None
        if sits != self._sat:
            self._put_away()
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
            self._wire(self._pages[key])
            if self._pages[key].focusProxy() is not None:  # where the page is begun, when it comes to the front
                self._pages[key].setFocus()
        before, self.place = self.place, key
        self._rail.choose(key)
        self._stack.setCurrentWidget(self._pages[key])
        if key != before and isinstance(page := self._pages[key], Shown):
            page.shown()
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
    def show_help(self) -> None:
        if self._help is None:
            self._help = HelpSheet(self._language, self)
            self._beside.addWidget(self._help)
        self._help.toggle(self.place)

    @Slot(str)
    def open_sheet(self, key: str) -> None:
        """A daily verb: the place's page with its sheet."""
        page = self.page(key)
        if isinstance(page, Sheeted):
            page.open_sheet()

    @Slot(str, int)
    def show_record(self, key: str, record_id: int) -> None:
        page = self.page(key)
        if isinstance(page, Recorded):
            page.show_record(record_id)
            self._remember(key, "show_record", (record_id,))

    def _wire(self, page: QWidget) -> None:
        """Connect what the page asks for with the pages that do it."""
        for name, (place, method) in ROADS.items():
            if (asked := getattr(page, name, None)) is not None:
                asked.connect(partial(self._take_road, place, method))
        if (asked := getattr(page, "record_wanted", None)) is not None:
            asked.connect(self.show_record)
        for name, wish in (("lock_wanted", self.lock_wanted), ("sample_wanted", self.sample_wanted)):
            if (asked := getattr(page, name, None)) is not None:
                asked.connect(wish)

    def _take_road(self, place: str, method: str, *carried: Any) -> None:
        getattr(self.page(place), method)(*carried)
        self._remember(place, method, carried)

    @Slot(str, str, object)
    def take_road(self, place: str, method: str, carried: tuple[Any, ...]) -> None:
        """What the search found: a page does it, or the frame itself."""
        if place:
            self._take_road(place, method, *carried)
        else:
            getattr(self, method)(*carried)

    def _remember(self, place: str, method: str, carried: tuple[Any, ...]) -> None:
        """What is opened from another page, too, was opened lately."""
        if method == "show_thing" and len(carried) == 2 and carried[1]:
            self._top.search.remember(*carried)
        elif method == "show_record" and place in RECORDS and carried:
            self._top.search.remember(RECORDS[place], carried[0])

    @Slot()
    def lock(self) -> None:
        self.lock_wanted.emit()

    @Slot()
    def count_visitor(self) -> None:
        self._visits.open_above(self._bottom.mapToGlobal(QPoint(0, 0)))

    @Slot()
    def _say_misread(self) -> None:
        self._bottom.say(
            QCoreApplication.translate(
                "TopBar", "The code was not read rightly. Scan it once more, or type the number."
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scanner.listen()

    def _put_away(self) -> None:
        for page in self._pages.values():
            if isinstance(page, PutAway):
                page.put_away()

    @Slot(object, object)
    def _show_undoable(self, act: Act | None, _redoable: Act | None) -> None:
        if act is None:
            self._bottom.show_act("")
            return
        from desktop.operations.undo import FINAL

        self._tell(act, partial(self._bottom.show_act, final=act.verb in FINAL), topic="act")

    def _undone(self, act: Act) -> None:
        self._tell(act, lambda words: self._bottom.say(self.tr("Undone: {act}").format(act=words)), topic="said")

    def _redone(self, act: Act) -> None:
        self._tell(act, lambda words: self._bottom.say(self.tr("Done again: {act}").format(act=words)), topic="said")

    def _tell(self, act: Act, say: Callable[[str], None], topic: str) -> None:
        """Say what the act did and to what, as soon as the journal has told."""
        from desktop.queries.acts import act_row

        def done(about: ActRow | None) -> None:
            say(act_words(act.verb, about, self._language) if about else verb_words(act.verb, self._language))

        self._desk.read(self, partial(act_row, number=act.number), done=done, topic=topic)

    def _say_not_undone(self, refusal: DeskError) -> None:
        if isinstance(refusal, UndoIsVoid):
            self._take_road(*ROADS["receipt_chosen"], refusal.receipt_id)
        if not isinstance(refusal, NothingToUndo):
            self._bottom.say(sentence(refusal, self._language))

    @Slot(object)
    def _say_refused(self, refusal: DeskError) -> None:
        self._bottom.say(sentence(refusal, self._language))
