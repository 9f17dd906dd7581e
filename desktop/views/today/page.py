"""Today: the day of the site, who comes, what is to be done, who came, what the last shift left."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import cached_property, partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.queries.arrivals import coming
from desktop.queries.todays import TODAY_READS, TodayRows, todays
from desktop.queries.visits import VISIT_READS, VisitsToday, visits_on
from desktop.sentences import explain
from desktop.views.shared import written
from desktop.views.shared.keys import bind_keys, bind_save
from desktop.views.shared.message import Message
from desktop.views.shared.sheet_area import SheetArea
from desktop.views.shared.theme import current, notifier, set_role
from desktop.views.today import words
from desktop.views.today.acts import DayActs
from desktop.views.today.counters import VisitCounters
from desktop.views.today.day_extras import DayExtras
from desktop.views.today.entrance_print import EntrancePrint
from desktop.views.today.glance import DayGlance
from desktop.views.today.head import TodayHead
from desktop.views.today.openings import Openings
from desktop.views.today.sheets import DAY, SHEETS
from desktop.views.today.side import TodaySide
from desktop.words import Language

TICK_MS = 20_000
FURNISH_AFTER = 20  # milliseconds: the day is painted first
MARGIN, GAP = 16, 12
SIDE_SHARE = 0.32
COUNTERS = 112
FIRST = 100  # the timetable takes what it can use before the counters grow


class TodayPage(QWidget):
    """What is shown follows every PC; what is half written and where the keyboard is stay as they are."""

    booking_chosen = Signal(int)
    case_chosen = Signal(int)
    book_wanted = Signal()
    renewals_wanted = Signal()
    group_chosen = Signal(int)
    record_wanted = Signal(str, int)
    thing_chosen = Signal(str, int)
    day_chosen = Signal(object)
    import_wanted = Signal()
    sample_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self.rows: TodayRows | None = None
        self.head = TodayHead()
        self.title, self.facts, self.book = self.head.title, self.head.facts, self.head.book
        self.glance, self.counters, self.message = DayGlance(desk.pc), VisitCounters(desk), Message()
        self._beside, self._left, self.pages = QVBoxLayout(), QVBoxLayout(), QStackedWidget()
        self.acts, self.entrance, self.openings = DayActs(desk, self), EntrancePrint(desk, self), Openings(self)
        self._lay_out()
        roads = {"lock_wanted": self.lock_wanted}
        self.sheets = SheetArea(desk, language, self.pages, SHEETS, DAY, roads=roads)
        self._connect_sheets()
        desk.changed.connect(self._changed)
        self.glance.picked.connect(self.booking_chosen)
        self.glance.wished.connect(self._book_there)
        self.book.clicked.connect(self.book_wanted)
        for name in ("booking_chosen", "case_chosen", "group_chosen", "renewals_wanted", "thing_chosen"):
            getattr(self.openings, name).connect(getattr(self, name))
        self.openings.import_wanted.connect(self.import_wanted)
        self.openings.record_wanted.connect(self.record_wanted)
        for teller in (self.counters, self.acts, self.entrance):
            teller.refused.connect(self._say)
        self.head.print.clicked.connect(self.print_shown)
        notifier().changed.connect(self._fit_rows)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.tick)
        self._clock.start()
        self.setAccessibleName(self.tr("Today"))
        self.title.setText(written.long_day(desk.now().date()))
        self.reload()

    @cached_property
    def side(self) -> TodaySide:
        """The right of the page: made once the day has been painted."""
        side = TodaySide(self._desk)
        self._beside.addWidget(side)
        side.chosen.connect(self.openings.open_line)
        side.acted.connect(self.acts.act)
        side.all_wanted.connect(partial(self.sheets.open, "due"))
        side.handover.refused.connect(self._say)
        side.handover.take_draft()
        if self.rows is not None:
            side.show_rows(self.rows, self._desk.now())
        QWidget.setTabOrder(self.glance, self.counters.tiles[0])
        return side

    @cached_property
    def extras(self) -> DayExtras:
        """What is there only on some days and some screens: the first steps, the coming week."""
        extras = DayExtras(self._desk, self._left, self)
        extras.day_chosen.connect(self.day_chosen)
        extras.grown.connect(self._fit_rows)
        extras.step_wanted.connect(self.openings.take_step)
        extras.sample_wanted.connect(self.sample_wanted)
        return extras

    def open_sheet(self) -> None:
        """Count a visitor: the keyboard goes to the counters."""
        self.sheets.close_shown()
        self.counters.tiles[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        """Somebody else sits down: what was begun waits for whoever began it."""
        self.sheets.put_away()
        self.side.handover.take_draft()
        self.reload()

    def shown(self) -> None:
        """The page has come to the front."""
        self.reload()

    @Slot()
    def reload(self) -> None:
        staff = self._desk.by.staff_id if self._desk.by else None
        question = partial(todays, site_id=self._desk.site_id, staff_id=staff, now=self._desk.now())
        self._desk.read(self, question, done=self._show, topic="today")

    @Slot()
    def tick(self) -> None:
        """The now-line moves on; after midnight it is another day."""
        now = self._desk.now()
        if self.rows is None or self.rows.day.day != now.date():
            self.reload()
            return
        self.glance.set_now(now)
        self._say_facts(self.rows, now)
        if "side" in self.__dict__:
            self.side.tick(self.rows, now)

    def _show(self, rows: TodayRows) -> None:
        before, self.rows, now = self.rows, rows, self._desk.now()
        if before is None or before.day != rows.day:
            self.glance.show_day(rows.day, now)
            self._fit_rows()
            self.title.setText(written.long_day(rows.day.day))
        self._say_facts(rows, now)
        self.counters.show_visits(rows.visits)
        if "side" in self.__dict__:
            self.side.show_rows(rows, now)
            self.extras.show_day(rows.day)
        else:
            QTimer.singleShot(FURNISH_AFTER, self, self._furnish)
        if before is None and not isinstance(QApplication.focusWidget(), QLineEdit):  # nobody is typing anywhere
            self.glance.setFocus(Qt.FocusReason.MouseFocusReason)  # no ring before the first key

    @Slot()
    def _furnish(self) -> None:
        assert self.side is not None
        if self.rows is not None:
            self.extras.show_day(self.rows.day)

    def _say_facts(self, rows: TodayRows, now: datetime) -> None:
        self.head.say(words.head_facts(rows, coming(rows.day.bookings, now), now))

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        """One more visitor asks for the visitors only: in a rush one press follows another."""
        if changes.tables <= VISIT_READS and self.rows is not None:
            question = partial(visits_on, site_id=self.rows.day.site_id, day=self.rows.day.day)
            self._desk.read(self, question, done=self._show_visits, topic="visits")
        elif changes.touch(TODAY_READS):
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sheets.look_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_rows)

    @Slot()
    def _fit_rows(self) -> None:
        """The timetable has what the counters, and the week where it is shown, leave it."""
        extras = self.__dict__.get("extras")
        self.counters.setVisible(not isinstance(extras, DayExtras) or not extras.takes_the_place())
        self.counters.setMinimumHeight(current().scaled(COUNTERS))
        below = 0 if self.counters.isHidden() else self.counters.minimumHeight() + GAP
        self.glance.fit_rows(self.pages.height() - below - (extras.height() if isinstance(extras, DayExtras) else 0))

    def _show_visits(self, visits: VisitsToday) -> None:
        if self.rows is not None:
            self.rows = replace(self.rows, visits=visits)
        self.counters.show_visits(visits)

    @Slot()
    def _book_there(self) -> None:
        self.glance.show_wish(None)
        self.book_wanted.emit()

    @Slot(object)
    def _say(self, refusal: DeskError | None) -> None:
        if refusal is None:
            self.message.clear()
            return
        told = explain(refusal, self._language)
        self.message.say("refused", told.what, f"{told.why}\n{told.instead}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no field has taken: a digit counts a visitor while the day is shown. A key held down counts once.

        Esc leaves a sheet that had nothing of its own to leave.
        """
        if event.key() == Qt.Key.Key_Escape and self.sheets.leave_shown():
            return
        elsewhere = self.sheets.shown != DAY
        command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if elsewhere or command or event.isAutoRepeat() or not self.counters.press(event.text()):
            super().keyPressEvent(event)

    def _connect_sheets(self) -> None:
        self.head.part_wanted.connect(self.sheets.open)
        self.head.menu.wanted.connect(self.sheets.open)
        self.sheets.turned.connect(self.head.show_part)
        self.sheets.record_wanted.connect(self.record_wanted)
        self.sheets.thing_wanted.connect(self.openings.open_thing)
        self.openings.sheet_wanted.connect(self.sheets.open)
        bind_save(self, self.save_shown)  # a button takes Enter with Ctrl, too
        bind_keys(self, {"Alt+M": self.head.menu.open_menu, "Ctrl+P": self.print_shown})

    @Slot()
    def save_shown(self) -> None:
        """What the open sheet is for, wherever the caret is in it."""
        self.sheets.does("save")

    @Slot()
    def print_shown(self) -> None:
        """The paper of the open sheet, where it has one; of the day the sheet for the entrance."""
        if not self.sheets.does("print_shown"):
            self.entrance.print_today()

    @Slot(str)
    def show_sheet(self, key: str, about: object | None = None) -> None:
        """Open a sheet of the day book from elsewhere."""
        self.sheets.open(key, about)

    def _lay_out(self) -> None:
        day, left = QWidget(), self._left
        below, whole = QHBoxLayout(day), QVBoxLayout(self)
        left.setSpacing(GAP)
        left.addWidget(self.glance, FIRST)
        left.addWidget(self.message)
        left.addWidget(self.counters, 1)
        left.addStretch(0)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GAP)
        below.addLayout(left, round(100 * (1 - SIDE_SHARE)))
        below.addLayout(self._beside, round(100 * SIDE_SHARE))
        whole.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        whole.setSpacing(GAP)
        whole.addWidget(self.head)
        whole.addWidget(self.pages, 1)
        day.setFocusProxy(self.glance)
        self.pages.addWidget(day)
