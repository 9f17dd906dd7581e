"""The lists of the registration form: activity fields, organization forms, lists of words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.operations.word_lists import Listed, WordPlace, add_word_list, add_words, retire_word
from desktop.queries.center_lists import LIST_READS, CenterLists, OwnListRow, center_lists
from desktop.sentences import sentence
from desktop.views.settings.card import SettingsCard
from desktop.views.settings.entry_list import EntryList
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.combo import Combo
from desktop.views.shared.parts import Parts
from desktop.words import Language

FIELDS, FORMS = WordPlace(Listed.ACTIVITY_FIELD), WordPlace(Listed.ORGANIZATION_FORM)
LISTS = WordPlace(Listed.WORD_LIST)


class WordListsCard(SettingsCard):
    """Groups keep what they have of an entry that is renamed or offered no more."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._lists: CenterLists | None = None
        self.title(
            self.tr("Lists of the registration form"),
            self.tr("Add, rename, order; what is offered no more stays with the groups that have it."),
        )
        self.which, self.offered, self.entries = Combo(self), CheckBox(self.tr("in the form"), self), EntryList(self)
        self.which.setAccessibleName(self.tr("Which list"))
        self.which.setMinimumWidth(260)
        self.offered.setAccessibleName(self.tr("The list stands in the form"))
        self.row(self.which, self.offered)
        self.column.addWidget(self.entries)
        self.new_name, self.many = QLineEdit(self), Parts()
        self.many.show_choices(((True, self.tr("several words")), (False, self.tr("one word"))))
        self.new_name.setPlaceholderText(self.tr("Name of a new list"))
        self.new_name.setAccessibleName(self.tr("Name of a new list"))
        add = QPushButton(self.tr("Add the list"), self)
        add.setAutoDefault(True)
        self.row(self.new_name, self.many, add, stretch=False)
        self.finish()
        self.which.activated.connect(self._show_list)
        self.offered.clicked.connect(self._offer)
        self.entries.wanted.connect(self._act)
        self.entries.add_wanted.connect(self._add)
        self.new_name.returnPressed.connect(self._add_list)
        add.clicked.connect(self._add_list)
        desk.changed.connect(self._reload_if_touched)
        self._reload()

    def _place(self) -> WordPlace:
        return self.which.currentData() or FIELDS

    def _own(self) -> OwnListRow | None:
        lists = self._lists.lists if self._lists else ()
        return next((each for each in lists if each.id == self._place().list_id), None)

    @Slot(object)
    def _act(self, operation: Callable[..., int]) -> None:
        self._desk.write(self, operation, done=self._done, refused=self._refused)

    @Slot(str)
    def _add(self, name: str) -> None:
        self._act(partial(add_words, place=self._place(), names=(name,)))

    @Slot()
    def _offer(self) -> None:
        own = self._own()
        if own is not None:
            self._act(partial(retire_word, place=LISTS, entry_id=own.id, active=self.offered.isChecked()))

    @Slot()
    def _add_list(self) -> None:
        operation = partial(add_word_list, name=self.new_name.text(), many=bool(self.many.value))
        self._desk.write(self, operation, done=self._added_list, refused=self._refused)

    def _added_list(self, list_id: int) -> None:
        self.say(self.tr("{name} was added; now its words.").format(name=self.new_name.text().strip()))
        self.new_name.clear()
        self._reload(WordPlace(Listed.LIST_WORD, list_id))
        self.entries.name.setFocus()

    def _done(self, _entry_id: int) -> None:
        self.say("")
        self.entries.empty()

    def _refused(self, refusal: DeskError) -> None:
        self.say(sentence(refusal, self._language), wrong=True)
        self._show_list()

    @Slot(object)
    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touch(LIST_READS):
            self._reload()

    def _reload(self, choose: WordPlace | None = None) -> None:
        self._desk.read(self, center_lists, done=partial(self._show, choose), topic="lists")

    def _show(self, choose: WordPlace | None, lists: CenterLists) -> None:
        chosen, self._lists = choose or self._place(), lists
        self.which.clear()
        self.which.addItem(self.tr("Activity fields"), FIELDS)
        self.which.addItem(self.tr("Organization forms"), FORMS)
        for each in lists.lists:
            self.which.addItem(each.name, WordPlace(Listed.LIST_WORD, each.id))
        places = [self.which.itemData(at) for at in range(self.which.count())]
        self.which.setCurrentIndex(places.index(chosen) if chosen in places else 0)
        self._show_list()

    @Slot()
    def _show_list(self) -> None:
        if self._lists is None:
            return
        place, own = self._place(), self._own()
        rows = own.words if own else self._lists.forms if place == FORMS else self._lists.fields
        self.entries.show_entries(place, [(row.id, row.name, row.active) for row in rows])
        self.offered.setVisible(own is not None)
        self.offered.setChecked(own is None or own.active)
