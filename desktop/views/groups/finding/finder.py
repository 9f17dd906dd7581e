"""The left side of the page: what is asked, and the groups that answer to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.operations.saved_lists import keep_look
from desktop.queries.filter_choices import CHOICE_TABLES, LOOK, FilterChoices, filter_choices
from desktop.queries.group_columns import ColumnRow
from desktop.queries.group_conditions import asks_outside
from desktop.queries.group_lists import GroupList, GroupListRow, Look, group_list, group_rows
from desktop.rules.group_filter import GroupFilter
from desktop.views.groups import words
from desktop.views.groups.finding.columns_menu import ColumnsMenu
from desktop.views.groups.finding.empty import EmptyList
from desktop.views.groups.finding.filters import Filters
from desktop.views.groups.finding.find_line import FindLine
from desktop.views.groups.finding.list_columns import ListLook, look_from
from desktop.views.groups.finding.list_view import GroupListView
from desktop.views.groups.sheet_menu import SheetMenu
from desktop.views.shared import icons
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.theme import set_role

MOST_ROWS = 100
MOST_WHILE_TYPING = 30  # who types looks for one: the rows below are read when somebody scrolls to them
AFTER_PAINTING = 20  # milliseconds; before the painting it would share the interpreter with it
OUTSIDE = frozenset({"bookings", "print_jobs", "consultations", "contacts", "round_groups", "settings"})


class Finder(QWidget):
    """`picked` and `opened` carry a group's id, as the list says them."""

    picked = Signal(int)
    opened = Signal(int)
    register_wanted = Signal()
    imports_wanted = Signal()
    sheet_wanted = Signal(str, object)
    shown = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.found: GroupList | None = None
        self._opens_first = False
        self._wanted: int | None = None
        self._looked: tuple[int | None] | None = None  # whose look the list has
        self.columns_menu = ColumnsMenu(self)
        self.line, self.filters, self.view, self.empty = FindLine(), Filters(desk), GroupListView(), EmptyList()
        self._title, self.count = QLabel(), QLabel()
        self.import_button, self.register_button, self.more = QPushButton(), QPushButton(), SheetMenu("page")
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        set_role(self._title, "title")
        set_role(self.count, "secondary")
        self.set_quiet(quiet=False)
        self.import_button.setIcon(icons.icon("thing.spreadsheet"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self.count)
        head.addStretch(1)
        for button in (self.import_button, self.register_button):
            button.setAutoDefault(True)
            head.addWidget(button)
        head.addWidget(self.more)
        frame = QFrame()
        set_role(frame, "card")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.empty)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.addWidget(self._pages)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self.line)
        whole.addWidget(self.filters)
        whole.addWidget(frame, 1)

    def _connect(self) -> None:
        self.line.textChanged.connect(self.reload)
        self.line.down.connect(self.view.go_in)
        self.line.taken.connect(self._take_first)
        self.filters.changed.connect(self.reload)
        self.view.picked.connect(self.picked)
        self.view.opened.connect(self.opened)
        self.view.left_upwards.connect(self.go_to_line)
        self.register_button.clicked.connect(self.register_wanted)
        self.import_button.clicked.connect(self.imports_wanted)
        self.more.wanted.connect(self.open_sheet)
        self.filters.sheet_wanted.connect(self.narrow_down)
        self.filters.columns_wanted.connect(self.choose_columns)
        self.columns_menu.chosen.connect(self._use_look)
        self.view.look_changed.connect(self._use_look)
        self.view.groups.wanted.connect(self._read_rows)
        self._desk.changed.connect(self._hear)
        bind_keys(self, {"Ctrl+Shift+F": self.narrow_down, "Alt+C": self.choose_columns})
        self.empty.register_wanted.connect(self.register_wanted)
        self.empty.imports_wanted.connect(self.imports_wanted)

    @property
    def asked(self) -> GroupFilter:
        return replace(self.filters.asked, text=self.line.text().strip())

    @property
    def listed(self) -> tuple[int, ...] | None:
        """The groups in the order in which they are listed; None before the whole list is known."""
        ids = self.found.ids if self.found is not None else None
        return None if ids is None else tuple(ids)

    @property
    def shown_columns(self) -> tuple[str, ...]:
        return self.view.look.columns

    @property
    def known_columns(self) -> tuple[ColumnRow, ...]:
        return self.filters.choices.columns if self.filters.choices is not None else ()

    @Slot()
    def reload(self) -> None:
        """Ask again; of several questions only the newest is answered."""
        self._ask(at_once=True)
        if self._looked != (self._staff_id,):
            self._looked = (self._staff_id,)
            self.ask_choices()

    def ask_choices(self) -> None:
        """The center's lists, and how whoever sits here has set up this one."""
        question = partial(filter_choices, today=self._today, staff_id=self._staff_id)
        self._desk.read(self, question, done=self._show_choices, topic="choices")

    @Slot()
    def narrow_down(self) -> None:
        """Everything a list can be asked for, in a sheet beside it."""
        self.sheet_wanted.emit("filter", self.filters)

    @Slot()
    def choose_columns(self) -> None:
        self.columns_menu.offer(self.view.look, self.known_columns)
        button = self.filters.columns
        left = button.width() - self.columns_menu.sizeHint().width()
        self.columns_menu.popup(button.mapToGlobal(QPoint(left, button.height() + 2)))

    @property
    def _today(self) -> date:
        return self._desk.now().date()

    @property
    def _staff_id(self) -> int | None:
        return self._desk.by.staff_id if self._desk.by is not None else None

    def _ask(self, *, at_once: bool = False) -> None:
        asked, limit = self.asked, MOST_WHILE_TYPING if self.line.text() else MOST_ROWS
        look = self.view.look.asked
        question = partial(group_list, asked=asked, limit=limit, look=look, day=self._today, at_once=at_once)
        self._desk.read(self, question, done=partial(self._show, asked, look), topic="list")

    @Slot(list)
    def _read_rows(self, ids: list[int]) -> None:
        look = self.view.look.asked
        question = partial(group_rows, ids=ids, more=look.more, day=self._today)
        self._desk.read(self, question, done=partial(self._add_rows, look))

    def _add_rows(self, look: Look, rows: tuple[GroupListRow, ...]) -> None:
        if look == self.view.look.asked:
            self.view.groups.add_rows(rows)

    @Slot(object)
    def _use_look(self, look: ListLook) -> None:
        """Columns, widths and order are this person's own: kept at once, told to nobody."""
        before = self.view.look
        self.view.set_look(look, self.known_columns)
        self._desk.write(self, partial(keep_look, name=LOOK, look=look.as_kept()))
        if look.asked != before.asked or look.columns != before.columns:
            self._ask()

    def _show_choices(self, choices: FilterChoices) -> None:
        self.filters.show_choices(choices)
        self.more.role = choices.role
        look = look_from(choices.look, choices.columns)
        if look != self.view.look or self.found is None:
            asks_other = look.asked != self.view.look.asked
            self.view.set_look(look, choices.columns)
            if asks_other or self.found is not None:
                self._ask()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touch(CHOICE_TABLES):
            self.ask_choices()
        beyond = asks_outside(self.asked) or self.asked.round_id is not None
        if beyond and changes.touch(OUTSIDE):
            self._ask()

    @Slot(str)
    def open_sheet(self, key: str) -> None:
        """Exports take the list as it stands; every other sheet begins by itself."""
        self.sheet_wanted.emit(key, self if key == "export" else None)

    def pick(self, group_id: int) -> None:
        """Mark the group in the list, now or once it has been read; a search that hides it is taken back."""
        self._wanted = group_id
        if not self.view.pick(group_id):
            self.line.clear()
            self.filters.clear()
            self.reload()

    @Slot()
    def go_to_line(self) -> None:
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def set_quiet(self, *, quiet: bool) -> None:
        """One blue button a page: where a group is shown, the blue one is there."""
        set_role(self.register_button, "" if quiet else "primary")
        self.register_button.setIcon(icons.icon("verb.add", "text" if quiet else "on_accent"))

    def _show(self, asked: GroupFilter, look: Look, found: GroupList) -> None:
        if look != self.view.look.asked:
            self._ask()  # other columns were chosen meanwhile
            return
        self.found = found
        self.view.fill(found.rows, asked.text, found.ids)
        self._pages.setCurrentWidget(self.view if found.rows else self.empty)
        self.empty.show_for(asked.text, is_first=not found.total and asked == GroupFilter())
        if found.ids is not None or not asked.text:
            self._say_count(asked, found)
        if self._wanted is not None and self.view.pick(self._wanted):
            self._wanted = None
        if self._opens_first:
            self._take_first()
        self.shown.emit(found)
        if found.ids is None:
            QTimer.singleShot(AFTER_PAINTING, self, partial(self._ask_rest, asked))

    def _ask_rest(self, asked: GroupFilter) -> None:
        """The first rows are there, now the whole of the list; not where something else is asked by now."""
        if asked == self.asked:
            self._ask()

    def _say_count(self, asked: GroupFilter, found: GroupList) -> None:
        self.count.setText(words.counted(found.total, found.found, filtered=asked != GroupFilter()))

    @Slot()
    def _take_first(self) -> None:
        """Enter may come before the answer, as from a scanner."""
        self._opens_first = self.found is None or self.view.groups.asked != self.asked.text
        if not self._opens_first and self.view.groups.ids:
            self.view.go_to_first()
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Groups"))
        self.import_button.setText(self.tr("Read from a file…"))
        self.register_button.setText(self.tr("Register a group"))
        self.view.setAccessibleName(self.tr("The groups that were found"))
        if self.found is not None:
            self._say_count(self.asked, self.found)
