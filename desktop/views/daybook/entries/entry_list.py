"""The list of entries by kind, with the papers in its place when one is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.entries import EntryRow
from desktop.queries.keys import KeyOut
from desktop.views.daybook.entries import words
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.rentals.line_list import LineList
from desktop.views.rentals.side_card import verb
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared.card import Card
from desktop.views.shared.chips import Chips
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import set_role
from desktop.words import EntryKind, Language

KEYS = "keys"


class EntryList(Card):
    """`kind` is an EntryKind, KEYS for the keys that are out, None for entries of every kind.

    `picked` carries the marked line's id, `entered` that somebody goes on to it, `turned` that others are wanted.
    """

    picked = Signal(object)
    entered = Signal()
    turned = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._desk = desk
        self.counts: dict[EntryKind, int] = {}
        self.is_open = True
        self.rows: tuple[EntryRow, ...] = ()
        self.keys: tuple[KeyOut, ...] = ()
        self.kinds, self.list, self.paper = Chips(one=True), LineList(), PreviewCard(desk, language)
        self.print_button, self.back = verb("small", self.print_paper), verb("small", self.leave_paper)
        self._looks, self._filters = QStackedWidget(), QWidget()
        for part in (self.list, self.paper):
            self._looks.addWidget(part)
        for button in (self.print_button, self.back):
            self.add_verb(button)
        set_role(self._filters, "body")
        within = QVBoxLayout(self._filters)
        within.setContentsMargins(16, 10, 16, 8)
        within.addWidget(self.kinds)
        self.body.setSpacing(0)
        self.body.addWidget(self._filters)
        self.body.addWidget(self._looks, 1)
        self.setFocusProxy(self.list)
        self.kinds.changed.connect(self.turned)
        self.list.picked.connect(self.picked)
        self.list.entered.connect(self.entered)

    @property
    def kind(self) -> EntryKind | None:
        found = self.kinds.value
        return found if isinstance(found, EntryKind) else None

    @property
    def shows_keys(self) -> bool:
        return self.kinds.value == KEYS

    @property
    def shows_paper(self) -> bool:
        return self._looks.currentWidget() is self.paper

    def show_entries(self, rows: Sequence[EntryRow], keep: int | None) -> None:
        """`keep` is the one that shall be marked."""
        self.rows, self.keys, today = tuple(rows), (), self._desk.now().date()
        lines = [
            ListLine(row.id, row.title, words.detail(row, today), words.due(row), words.entry_mark(row, today))
            for row in rows
        ]
        self.list.show_lines(lines, keep)
        self.say_words()

    def show_keys(self, rows: Sequence[KeyOut]) -> None:
        self.rows, self.keys = (), tuple(rows)
        self.list.show_lines([self._key_line(row) for row in rows])
        self.say_words()

    def show_paper(self, job: Callable[..., Any]) -> None:
        self._looks.setCurrentWidget(self.paper)
        self.paper.want(job, at_once=True)
        self.say_words()
        self.back.setFocus()

    @Slot()
    def print_paper(self) -> None:
        self.paper.preview.print_pages()

    @Slot()
    def leave_paper(self) -> None:
        """Back to the list, and the keyboard with it."""
        self.show_list()
        self.list.setFocus()

    def show_list(self) -> None:
        self._looks.setCurrentWidget(self.list)
        self.say_words()

    def say_words(self) -> None:
        kinds: list[tuple[object, str]] = [(kind, self._kind_word(kind)) for kind in EntryKind]
        self.kinds.show_choices([*kinds, (KEYS, self.tr("Keys out"))])
        self.print_button.setText(self.tr("Print…"))
        self.print_button.setToolTip("Ctrl+P")
        self.back.setText(self.tr("Back"))
        paper = self.shows_paper
        for part, there in ((self.print_button, paper), (self.back, paper), (self._filters, not paper)):
            part.setVisible(there)
        self.list.view.setAccessibleName(self.tr("Records"))
        nothing = (
            self.tr("Nothing is open. Alt+N writes something down.") if self.is_open else self.tr("Nothing found.")
        )
        self.list.empty.say(self.tr("No key is out.") if self.shows_keys else nothing)
        name = self.tr("Open") if self.is_open else self.tr("Finished")
        self.rename(self.tr("Keys out") if self.shows_keys else name)
        self._say_count()

    def _say_count(self) -> None:
        today = self._desk.now().date()
        late = sum(row.is_late(today) for row in self.rows) + sum(key.is_late for key in self.keys)
        count = len(self.rows) + len(self.keys)
        told = self.tr("{count}, {late} of them overdue").format(count=count, late=late) if late else str(count)
        self.say(told if count else "")

    def _kind_word(self, kind: EntryKind) -> str:
        count = self.counts.get(kind, 0)
        return f"{words.kind_word(kind)} {count}" if count else words.kind_word(kind)

    def _key_line(self, row: KeyOut) -> ListLine:
        today = self._desk.now().date()
        said = self.tr("since {since}, until {until}")
        when = said.format(since=words.when(row.since, today), until=words.when(row.ends_at, today))
        late = Mark(self.tr("not back"), "refused", "status.warning") if row.is_late else None
        detail = "　".join(part for part in (row.room, when, row.phone) if part)
        return ListLine(key=row.booking_id, title=f"{row.key_number}　{row.group}", detail=detail, mark=late)
