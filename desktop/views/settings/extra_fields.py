"""The center's own fields of the registration form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.operations.word_lists import Listed, WordPlace, add_extra_field
from desktop.queries.center_lists import LIST_READS, CenterLists, center_lists
from desktop.sentences import sentence
from desktop.views.settings.card import SettingsCard
from desktop.views.settings.entry_list import EntryList
from desktop.views.shared.combo import Combo
from desktop.words import ExtraKind, Language

EXTRAS = WordPlace(Listed.EXTRA_FIELD)


class ExtraFieldsCard(SettingsCard):
    """They reach the form, lists, export and reports; what they hold is never published."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.title(
            self.tr("Own fields"),
            self.tr("What this center asks groups besides; for a choice of words make a list of your own."),
        )
        self._kinds = {
            ExtraKind.TEXT: self.tr("text"),
            ExtraKind.NUMBER: self.tr("number"),
            ExtraKind.DAY: self.tr("date"),
            ExtraKind.YES_NO: self.tr("yes or no"),
        }
        self.kind, self.entries = Combo(self), EntryList(self)
        for kind, words in self._kinds.items():
            self.kind.addItem(words, kind.value)
        self.kind.setAccessibleName(self.tr("What a new field holds"))
        self.entries.line.insertWidget(1, self.kind)
        QWidget.setTabOrder(self.entries.name, self.kind)
        self.column.addWidget(self.entries)
        self.finish()
        self.entries.wanted.connect(self._act)
        self.entries.add_wanted.connect(self._add)
        desk.changed.connect(self._reload_if_touched)
        self._reload()

    @Slot(object)
    def _act(self, operation: Callable[..., int]) -> None:
        self._desk.write(self, operation, done=self._done, refused=self._refused)

    @Slot(str)
    def _add(self, name: str) -> None:
        self._act(partial(add_extra_field, name=name, kind=ExtraKind(self.kind.currentData())))

    def _done(self, _entry_id: int) -> None:
        self.say("")
        self.entries.empty()

    def _refused(self, refusal: DeskError) -> None:
        self.say(sentence(refusal, self._language), wrong=True)

    @Slot(object)
    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touch(LIST_READS):
            self._reload()

    def _reload(self) -> None:
        self._desk.read(self, center_lists, done=self._show, topic="extras")

    def _show(self, lists: CenterLists) -> None:
        rows = [(row.id, f"{row.name}　{self._kinds[row.kind]}", row.active) for row in lists.extras]
        self.entries.show_entries(EXTRAS, rows)
