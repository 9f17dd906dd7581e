"""The card on which an entry is written, or changed; what is half written outlives the window."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from operator import itemgetter
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, Missing, NotFound, NotReadable
from desktop.operations.entries import change_entry, write_entry
from desktop.queries.entries import EntryRow, entry_choices
from desktop.rules.times import clock
from desktop.sentences import explain
from desktop.views.daybook.entries.ending_form import FIELDS, EndingForm
from desktop.views.daybook.entries.entry_form import EntryForm
from desktop.views.daybook.entries.wide_side import WideCard
from desktop.views.rentals.side_card import heading, line_of, verb
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.words import EntryKind, Language

DRAFT = "entry"


class EntryEditCard(WideCard):
    """`saved` carries the entry's id, `left` that nothing was written."""

    saved = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._desk = desk
        self._row: EntryRow | None = None
        self._is_filling = False  # what is put into a form is no typing
        self.form, self.ending, self.writer = EntryForm(desk), EndingForm(), SheetWriter(desk, self)
        self._new: dict[EntryKind, FormDraft] = {}
        self._kind = EntryKind.LOST_ITEM
        self._draft = self._draft_of(self._kind)
        self._ended = heading()
        self.save_button, self.leave_button = verb("primary", self.act), verb("", self.left.emit)
        self.clear_button = verb("quiet", self.clear)
        for part in (self.form, self._ended, self.ending):
            self.inside.addWidget(part)
        foot = line_of(self.save_button, self.leave_button, self.clear_button)
        foot.setContentsMargins(16, 10, 16, 12)
        self.body.addWidget(foot)
        self.form.changed.connect(self._edited)
        self.form.kind.changed.connect(self._turned)
        self.ending.changed.connect(self._edited)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self.refuse)
        self.writer.busy_changed.connect(self.save_button.setDisabled)
        self.say_words()

    def begin(self, row: EntryRow | None = None, kind: EntryKind | None = None) -> None:
        """A new entry, of a kind where one is given, else the last one half written; or one as it is."""
        self._row = row
        self._kind = row.kind if row else kind or self._begun_last()
        self._change_draft(row)
        self.message.clear()
        self.say("")
        self._desk.read(self, partial(entry_choices, site_id=self._desk.site_id), done=self.form.show_choices)
        self._is_filling = True
        self.form.begin(self._kind, row)
        self.ending.show_kind(self._kind)
        self.ending.begin()
        self._take_draft()
        self._is_filling = False
        self.say_words()
        self.form.title.setFocus()

    @Slot()
    def clear(self) -> None:
        """An empty form again, or the entry as it was saved."""
        self._draft.drop()
        if self._row is None:
            self.begin(kind=self.form.chosen)
        else:
            self.begin(self._row)

    @Slot()
    def act(self) -> None:
        """Write it down."""
        if self.writer.busy:
            return
        try:
            request = self.form.request(self.ending.ending())
        except (Missing, NotReadable, NotFound) as wrong:
            self._point_at(wrong)
            return
        operation: Any = partial(write_entry, request=request)
        if (row := self._row) is not None:
            operation = partial(change_entry, entry_id=row.id, request=request, seen_version=row.version)
        self.writer.write(operation, (request, row))

    def focus_first(self) -> None:
        self.form.title.setFocus()

    def flush(self) -> None:
        self._draft.flush()

    def _point_at(self, wrong: DeskError) -> None:
        """Say it under its field, and come into sight with it."""
        key = str(getattr(wrong, "field", "") or getattr(wrong, "kind", ""))
        where = self.ending.form if key in FIELDS else self.form.form
        try:
            where.refuse(key, explain(wrong, self._language).what)
        except KeyError:
            self.refuse(wrong)
            return
        self.area.ensureWidgetVisible(where.widget(key))

    def _draft_of(self, kind: EntryKind) -> FormDraft:
        """Each kind has a draft of its own: a complaint that comes in between leaves the lost umbrella as it was."""
        if kind not in self._new:
            self._new[kind] = FormDraft(self._desk, f"{DRAFT}_{kind.value}", self)
            self._new[kind].kept.connect(self._say_kept)
        return self._new[kind]

    def _begun_last(self) -> EntryKind:
        """The kind of what was left half written last, else the first."""
        kept = [(found.kept_at, kind) for kind in EntryKind if (found := self._draft_of(kind).found()) is not None]
        return max(kept, key=itemgetter(0))[1] if kept else EntryKind.LOST_ITEM

    def _change_draft(self, row: EntryRow | None) -> None:
        """Each entry that is changed has a draft of its own, too."""
        if self._draft not in self._new.values():
            self._draft.flush()
            self._draft.deleteLater()
        self._draft = self._draft_of(self._kind)
        if row is not None:
            self._draft = FormDraft(self._desk, f"{DRAFT}_{row.id}", self)
            self._draft.kept.connect(self._say_kept)

    def _turn_draft(self) -> bool:
        """Another kind: what was begun of it stands there again, else what is typed goes along. Whether it does not."""
        before, self._kind = self._draft, self.form.chosen
        self._draft = self._draft_of(self._kind)
        if self._draft.found() is None:
            before.drop()
            return False
        before.flush()
        self._is_filling = True
        self._take_draft()
        self._is_filling = False
        return True

    def _take_draft(self) -> None:
        """What was begun and not saved; a record that was changed since begins anew."""
        found, row = self._draft.found(), self._row
        if found is None:
            return
        if row is not None and found.content.get("version") != row.version:
            self._draft.drop()
            return
        try:
            self.form.put(found.content, row)
            self.ending.show_kind(self.form.chosen)
            self.ending.put(found.content.get("ending") or {})
            self._say_kept(found.kept_at)
        except (KeyError, ValueError, TypeError):
            self._draft.drop()
            self.form.begin(self._kind, row)

    @Slot()
    def _turned(self) -> None:
        self.ending.show_kind(self.form.chosen)

    @Slot()
    def _edited(self) -> None:
        if self._is_filling:
            return
        if self._row is None and self.form.chosen is not self._kind and self._turn_draft():
            return
        version = self._row.version if self._row else 0
        self._draft.keep({**self.form.content(), "ending": self.ending.content(), "version": version})

    @Slot(object)
    def _say_kept(self, moment: datetime) -> None:
        self.say(self.tr("Draft {time}").format(time=clock(moment)))
        self.clear_button.setVisible(True)

    @Slot(int)
    def _saved(self, entry_id: int) -> None:
        self.message.clear()
        self._draft.drop()
        self.saved.emit(entry_id)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.form.say_words()
        self.ending.say_words()
        self.rename(self.tr("Change {number}").format(number=self._row.number) if self._row else self.tr("New record"))
        self._ended.setText(self.tr("Done with already? How it ended"))
        self.save_button.setText(self.tr("Write it down"))
        self.save_button.setToolTip("Ctrl+Enter")
        self.leave_button.setText(self.tr("Leave it"))
        self.clear_button.setText(self.tr("As it was saved") if self._row else self.tr("Empty the form"))
        self.clear_button.setVisible(self._row is None or self._draft.found() is not None)
