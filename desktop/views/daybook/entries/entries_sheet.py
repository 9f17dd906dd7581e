"""What was found, said, broken, called in or brought: a list by kind, and one entry written or looked at beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.entries import ENTRY_READS, EntryRow, entries, open_counts
from desktop.queries.keys import KEYS_READS, KeyOut, keys_out
from desktop.views.daybook.entries.entry_card import EntryCard
from desktop.views.daybook.entries.entry_edit_card import EntryEditCard
from desktop.views.daybook.entries.entry_head import EntryHead
from desktop.views.daybook.entries.entry_list import EntryList
from desktop.views.daybook.entries.key_card import KeyCard
from desktop.views.daybook.entries.paper_job import paper_job
from desktop.views.daybook.entries.wide_side import WideStack
from desktop.views.shared.keys import bind_down, bind_keys, is_ctrl_enter
from desktop.views.shared.theme import set_role
from desktop.words import EntryKind, EntryState, Language

MARGIN = 12


class EntriesSheet(QWidget):
    """Stands in the place of the day. `record_wanted` carries kind and id of a record of another page."""

    closed = Signal()
    record_wanted = Signal(str, int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk = desk
        self._keep: int | None = None
        self.head, self.list = EntryHead(self.begin, self.closed.emit), EntryList(desk, language)
        self.search, self.look = self.head.search, self.head.look
        self.entry, self.edit = EntryCard(desk, language), EntryEditCard(desk, language)
        self.key = KeyCard(desk, language)
        self._lay_out()
        self._connect()
        self.say_words()

    def _lay_out(self) -> None:
        self._side = WideStack()
        for part in (self.entry, self.edit, self.key):
            self._side.addWidget(part)
        beside = QHBoxLayout()
        beside.setSpacing(MARGIN)
        beside.addWidget(self.list, 1)
        beside.addWidget(self._side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        whole.setSpacing(10)
        whole.addWidget(self.head)
        whole.addLayout(beside, 1)

    def _connect(self) -> None:
        self.search.asked.connect(self._turned)
        self.look.changed.connect(self._turned)
        self.list.turned.connect(self._turned)
        self.list.picked.connect(self._show_picked)
        self.list.entered.connect(self._enter)
        self.head.print_menu.wanted.connect(self._show_site_paper)
        self.entry.paper_wanted.connect(self._show_paper)
        self.entry.change_wanted.connect(self._change)
        self.entry.group_wanted.connect(partial(self.record_wanted.emit, "group"))
        self.key.booking_wanted.connect(partial(self.record_wanted.emit, "booking"))
        self.entry.begun.connect(self._turn_blue)
        self.entry.writer.saved.connect(self._to_list)
        self._side.currentChanged.connect(self._turn_blue)
        self.edit.saved.connect(self._saved)
        self.edit.left.connect(self._leave_edit)
        self._desk.changed.connect(self._changed)
        bind_keys(self, {"Alt+N": self.begin, "Ctrl+F": self._look_for})
        bind_down(self.search, self.list.list.view)

    @property
    def rows(self) -> tuple[EntryRow, ...]:
        return self.list.rows

    def open(self, about: object = None) -> None:
        """`about` is an entry by its id, a kind whose entries are shown, or ("new", kind) to write one."""
        if isinstance(about, EntryKind):
            self._show_all((about,))
        elif isinstance(about, int):
            self._keep = about
            self._show_all(())
        self.reload()
        if isinstance(about, tuple):
            self._begin(EntryKind(str(cast("tuple[object, ...]", about)[-1])))
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """What is half written stays for the next time."""
        self.edit.flush()

    @Slot()
    def begin(self) -> None:
        """A new entry, of the kind that is looked at; one that is half written is gone on with."""
        if self._side.currentWidget() is self.edit:
            self.edit.focus_first()
        else:
            self._begin(self.list.kind)

    def _begin(self, kind: EntryKind | None) -> None:
        self._side.setCurrentWidget(self.edit)
        self.edit.begin(kind=kind)

    @Slot()
    def save(self) -> None:
        """What the open card is for: write it down, be done with it, take the key back."""
        cast("Any", self._side.currentWidget()).act()

    @Slot()
    def print_shown(self) -> None:
        """The paper that is shown, that of the picked entry, else what there is to print."""
        if self.list.shows_paper:
            self.list.print_paper()
        elif self._side.currentWidget() is self.entry and self.entry.row is not None:
            self._show_paper("draw_entry", self.entry.row.id)
        else:
            self.head.print_menu.open_menu()

    @Slot()
    def reload(self) -> None:
        site, now = self._desk.site_id, self._desk.now()
        if self.list.shows_keys:
            self._desk.read(self, partial(keys_out, site_id=site, now=now), done=self._show_keys, topic="entries")
        else:
            state = None if self._keep is not None else self.look.value
            asked: dict[str, Any] = {"kind": self.list.kind, "state": state, "text": self.search.text()}
            self._desk.read(self, partial(entries, site_id=site, now=now, **asked), done=self._show, topic="entries")
        self._desk.read(self, partial(open_counts, site_id=site), done=self._show_counts, topic="counts")

    def _show(self, rows: tuple[EntryRow, ...]) -> None:
        keep, self._keep = self._keep, None
        found = next((row for row in rows if row.id == keep), None)
        if keep is not None:
            self.look.put(found.state if found is not None else EntryState.OPEN)
            rows = tuple(row for row in rows if row.state == self.look.value)
        if self._side.currentWidget() is self.key:
            self._side.setCurrentWidget(self.entry)
        self.list.is_open = self.look.value == EntryState.OPEN
        self.list.show_entries(rows, keep)

    def _show_keys(self, rows: Sequence[KeyOut]) -> None:
        if self._side.currentWidget() is self.entry:
            self._side.setCurrentWidget(self.key)
        self.list.show_keys(rows)

    def _show_counts(self, counts: dict[EntryKind, int]) -> None:
        self.list.counts = counts
        self.list.say_words()

    @Slot(object)
    def _show_picked(self, key: object) -> None:
        if self.list.shows_keys:
            self.key.show_row(next((row for row in self.list.keys if row.booking_id == key), None))
        else:
            self.entry.show_row(next((row for row in self.list.rows if row.id == key), None))

    @Slot()
    def _enter(self) -> None:
        cast("Any", self._side.currentWidget()).focus_first()

    @Slot()
    def _turn_blue(self) -> None:
        """One button is blue: to write a record, unless somebody is in the middle of one."""
        begun = self._side.currentWidget() is self.edit or self.entry.is_begun
        self.head.turn_blue(blue=not begun)

    @Slot()
    def _turned(self) -> None:
        self.list.show_list()
        self.reload()

    @Slot()
    def _look_for(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _show_all(self, kinds: tuple[EntryKind, ...]) -> None:
        self.search.clear()
        self.list.kinds.put(kinds)
        self.list.show_list()

    @Slot(object)
    def _change(self, row: EntryRow) -> None:
        self._side.setCurrentWidget(self.edit)
        self.edit.begin(row)

    @Slot(int)
    def _saved(self, entry_id: int) -> None:
        """It is shown in the list, whatever was looked for."""
        self._keep = entry_id
        written = self.edit.form.chosen
        self._show_all((written,) if self.list.kind in (None, written) and self.list.kind else ())
        self._leave_edit()
        self.reload()

    @Slot()
    def _leave_edit(self) -> None:
        self._side.setCurrentWidget(self.key if self.list.shows_keys else self.entry)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _to_list(self) -> None:
        """What was done is no longer there: the next Enter belongs to the list, not to the record that follows."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _show_site_paper(self, job: str) -> None:
        self._show_paper(job, self._desk.site_id)

    @Slot(str, int)
    def _show_paper(self, job: str, about: int) -> None:
        if (by := self._desk.by) is not None:
            self.list.show_paper(paper_job(job, by, about))

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(ENTRY_READS | KEYS_READS):
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.save()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.list.shows_paper:
            self.list.leave_paper()
        elif self._side.currentWidget() is self.edit:
            self._leave_edit()
        elif self.search.text():
            self.search.clear()
            self._turned()
        else:
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.setAccessibleName(self.tr("Records"))
        self.head.say_words()
        self.list.say_words()
