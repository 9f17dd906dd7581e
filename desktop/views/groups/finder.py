"""The left side of the page: what is asked, and the groups that answer to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.group_cards import GroupChoices
from desktop.queries.group_lists import GroupList, group_list
from desktop.rules.group_filter import GroupFilter
from desktop.views.groups import words
from desktop.views.groups.empty import EmptyList
from desktop.views.groups.filters import Filters
from desktop.views.groups.find_line import FindLine
from desktop.views.groups.list_view import GroupListView
from desktop.views.groups.sheet_menu import SheetMenu
from desktop.views.shared import icons
from desktop.views.shared.theme import set_role

MOST_ROWS = 500
MOST_WHILE_TYPING = 200  # who types looks for one: the next key must not wait for rows nobody scrolls to


class Finder(QWidget):
    """`picked` and `opened` carry a group's id, as the list says them."""

    picked = Signal(int)
    opened = Signal(int)
    register_wanted = Signal()
    imports_wanted = Signal()
    sheet_wanted = Signal(str)
    shown = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.found: GroupList | None = None
        self._opens_first = False
        self._wanted: int | None = None
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
        self.more.wanted.connect(self.sheet_wanted)
        self.empty.register_wanted.connect(self.register_wanted)
        self.empty.imports_wanted.connect(self.imports_wanted)

    @property
    def asked(self) -> GroupFilter:
        statuses = (self.filters.status,) if self.filters.status is not None else ()
        field_ids = (self.filters.field_id,) if self.filters.field_id is not None else ()
        return GroupFilter(text=self.line.text().strip(), statuses=statuses, field_ids=field_ids)

    @Slot()
    def reload(self) -> None:
        """Ask again; of several questions only the newest is answered."""
        asked = self.asked
        question = partial(group_list, asked=asked, limit=MOST_WHILE_TYPING if asked.text else MOST_ROWS)
        self._desk.read(self, question, done=partial(self._show, asked), topic="list")

    def show_choices(self, choices: GroupChoices) -> None:
        self.filters.show_choices(choices)

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

    def _show(self, asked: GroupFilter, found: GroupList) -> None:
        self.found = found
        self.view.fill(found.rows, asked.text)
        self._pages.setCurrentWidget(self.view if found.rows else self.empty)
        self.empty.show_for(asked.text, is_first=not found.total and asked == GroupFilter())
        self._say_count(asked, found)
        if self._wanted is not None and self.view.pick(self._wanted):
            self._wanted = None
        if self._opens_first:
            self._take_first()
        self.shown.emit(found)

    def _say_count(self, asked: GroupFilter, found: GroupList) -> None:
        said = words.counted(found.total, found.found, filtered=asked != GroupFilter())
        if found.found > len(found.rows):
            said += self.tr(" (the first {count} are listed)").format(count=f"{len(found.rows):,}")
        self.count.setText(said)

    @Slot()
    def _take_first(self) -> None:
        """Enter may come before the answer, as from a scanner."""
        self._opens_first = self.found is None or self.view.groups.asked != self.asked.text
        if not self._opens_first and self.view.groups.rows:
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
