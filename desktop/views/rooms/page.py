"""The day of a site: the timetable, and beside it the sheet that is open."""

from __future__ import annotations

from datetime import date
from functools import cached_property, partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.days import DayRows
from desktop.queries.wishes import WISH_READS, EquipmentRow, equipment_rows
from desktop.views.rooms.day_panel import DayPanel
from desktop.views.rooms.moves import Moves
from desktop.views.rooms.page_start import start_at, start_today
from desktop.views.rooms.picked import Picked
from desktop.views.rooms.printing import Printing
from desktop.views.rooms.receipts_beside import ReceiptsBeside
from desktop.views.rooms.sheet_area import SheetArea
from desktop.views.rooms.sheet_menu import SheetMenu
from desktop.views.rooms.side_area import SideArea
from desktop.views.rooms.spans import KEYS
from desktop.views.rooms.timetable.rows import Wish
from desktop.views.rooms.timetable.timetable import Timetable
from desktop.views.rooms.weeks.room_table import RoomTable
from desktop.views.rooms.weeks.week_table import WeekTable
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.theme import set_role
from desktop.words import Language

TICK_MS = 20_000
FURNISH_AFTER = 40  # milliseconds: the day is painted first
EQUIPMENT = frozenset({"stock_items"})


class RoomsPage(QWidget):
    """One day of the site of whoever sits here. The caret, what is picked and the open sheet outlive every reload."""

    slot_chosen = Signal(str, object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk = desk
        self._equipment: list[EquipmentRow] = []
        self._language = language
        self.panel = DayPanel(desk)
        self.timetable, self.head = self.panel.timetable, self.panel.head
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.panel)
        self._whole.addWidget(self._pages, 1)
        self.menu = SheetMenu()
        if (head := self.head.layout()) is not None:
            head.addWidget(self.menu)
        self.sheets = SheetArea(desk, language, self._pages, lambda: self.side, self)
        self.sheets.site = lambda: self.panel.site_id
        self.receipts = ReceiptsBeside(desk, language, self.sheets, self._whole, self)
        self.picked = Picked(desk, self.panel, self.sheets, lambda: self.side, self)
        self.printing = Printing(self.panel, self.sheets, self.receipts, lambda: self.side, self.picked, self)
        self._connect()
        self._bind_keys()
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.tick)
        self._clock.start()
        self.setAccessibleName(self.title)
        self._reload_equipment()

    @cached_property
    def side(self) -> SideArea:
        """The sheets beside the day: made once the day has been painted, or earlier when one is wanted."""
        side = SideArea(self._desk, self._language)
        self._whole.addWidget(side)
        side.booking.wished.connect(self.panel.show_wish)
        side.booking.saved.connect(self.picked.pick_saved)
        side.turned.connect(self._sheet_turned)
        side.booking.series_wanted.connect(partial(self.sheets.open, "series"))
        self.panel.strip.move_wanted.connect(side.move_booking)
        if self.panel.rows is not None:
            side.booking.form.show_choices(self.panel.rows.rooms, self._equipment)
        return side

    @property
    def _is_furnished(self) -> bool:
        return "side" in self.__dict__

    @Slot()
    def _furnish(self) -> None:
        assert self.side is not None

    @property
    def title(self) -> str:
        return self.tr("Rooms")

    @property
    def day(self) -> date:
        return self.panel.day

    def open_sheet(self, group_id: int | None = None) -> None:
        """Book a room: the draft of whoever sits here, or a new sheet; `group_id` is who wants it."""
        if self.panel.rows is None:  # the key came before the day: as soon as it is there
            self.panel.shown.connect(lambda: self.open_sheet(group_id), Qt.ConnectionType.SingleShotConnection)
            return
        self.sheets.forget()
        self.sheets.close_wide()
        self.side.open_new(start_today(self.panel.rows, self._desk.now()))
        if group_id is not None:
            self.side.booking.put_group(group_id)

    def show_record(self, booking_id: int) -> None:
        """Go to the booking's day, pick it and open what is known about it."""
        self.picked.go_to(booking_id)

    def show_day(self, day: date) -> None:
        """A day of the site that is shown."""
        self.panel.open_day(day)

    @Slot(str)
    def show_sheet(self, key: str) -> None:
        """A sheet of the menu, wanted from elsewhere."""
        self.printing.open_from_menu(key)

    def put_away(self) -> None:
        """Somebody else sits down: what is half filled in waits for whoever began it."""
        self.side.close_shown()
        self.sheets.close_wide()

    def shown(self) -> None:
        """The page has come to the front."""
        self.panel.reload()

    @Slot()
    def tick(self) -> None:
        self.panel.tick()
        if self._is_furnished:
            self.side.booking.tick()
            self.side.inspector.tick()

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self.panel.shown.connect(self._show_rows)
        self.panel.site_changed.connect(self._reload_equipment)
        self.head.booking_wanted.connect(self._book)
        self._serve(self.timetable)
        self.panel.spans.made.connect(self._serve)
        self.panel.strip.details_wanted.connect(self.picked.open_rest)
        self.menu.wanted.connect(self.printing.open_from_menu)
        self.sheets.booking_wanted.connect(self.show_record)
        self.picked.slot_chosen.connect(self.slot_chosen)
        self.sheets.move_wanted.connect(self.picked.move)
        self.sheets.place_wanted.connect(self._book_at)
        self.sheets.sheet_wanted.connect(self.sheets.open)
        self.sheets.wide_closed.connect(self._back_at_timetable)

    @Slot(object)
    def _serve(self, table: Timetable | WeekTable | RoomTable) -> None:
        """Everything that a table of bookings asks for."""
        table.wished.connect(self._wished)
        self.picked.serve(table)
        Moves(self._desk, table, lambda: self.side, self)

    def _bind_keys(self) -> None:
        bind_keys(
            self,
            {
                "Alt+Left": partial(self._step, -1),
                "Alt+Right": partial(self._step, 1),
                "Ctrl+T": self.panel.go_to_today,
                "Ctrl+P": self.printing.print_shown,
                "Ctrl+D": self.picked.copy,
                "Alt+M": self.menu.open_menu,
                **{keys: partial(self.panel.show_span, span) for span, keys in KEYS.items()},
                **{f"Alt+{number}": partial(self._take_offer, number) for number in (1, 2, 3)},
            },
        )

    @Slot(object)
    def _show_rows(self, rows: DayRows) -> None:
        if not self._is_furnished:
            QTimer.singleShot(FURNISH_AFTER, self, self._furnish)
            return
        self.side.booking.form.show_choices(rows.rooms, self._equipment)

    @Slot()
    def _reload_equipment(self) -> None:
        question = partial(equipment_rows, site_id=self.panel.site_id)
        self._desk.read(self, question, done=self._show_equipment, topic="equipment")

    def _show_equipment(self, equipment: list[EquipmentRow]) -> None:
        self._equipment = equipment
        if self.panel.rows is not None and self._is_furnished:
            self.side.booking.form.show_choices(self.panel.rows.rooms, equipment)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touch(WISH_READS) and self._is_furnished:
            self.side.booking.ask_again()
        if changes.touch(EQUIPMENT):
            self._reload_equipment()

    @Slot(object)
    def _wished(self, wish: Wish) -> None:
        """Drawn on the timetable: the open sheet takes the place over, or a new one opens."""
        if self.side.shown() is self.side.booking and self.side.booking.takes_places:
            self.side.booking.put_place(wish.resource_id, wish.starts_at, wish.ends_at)
        else:
            self.side.open_new(start_at(wish), fresh=True)

    @Slot(bool)
    def _sheet_turned(self, is_open: bool) -> None:  # noqa: FBT001  a slot's argument
        self.head.set_quiet(quiet=is_open)
        if is_open:
            self.panel.strip.put_away()
        if not is_open:
            self.panel.table.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, self._come_back)

    @Slot()
    def _come_back(self) -> None:
        """One sheet may only have made room for the next."""
        if self.side.shown() is None:
            self.sheets.come_back()

    @Slot()
    def _book(self) -> None:
        self.open_sheet()

    @Slot(object)
    def _book_at(self, wish: Wish) -> None:
        """A free place was chosen in a sheet."""
        self.sheets.close_wide()
        self.side.open_new(start_at(wish), fresh=True)

    def _step(self, count: int) -> None:
        """A day, or what the sheet in the timetable's place goes by."""
        if not self.sheets.does("step", count):
            self.panel.step(count)

    @Slot()
    def _back_at_timetable(self) -> None:
        self.panel.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_offer(self, number: int) -> None:
        if self.side.shown() is self.side.booking:
            self.side.booking.verdict.offers.take(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not (
            self.receipts.close_shown() or self.side.close_shown() or self.sheets.close_wide()
        ):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.title)
        super().changeEvent(event)
