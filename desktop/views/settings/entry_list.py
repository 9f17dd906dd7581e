"""A list that the manager keeps: entries in their order, added, renamed, moved and retired by button and by key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.operations.word_lists import WordPlace, move_word, rename_word, retire_word
from desktop.views.shared.keys import bind_key_of
from desktop.views.shared.theme import current, notifier, set_role

ROWS = 7


class EntryList(QWidget):
    """`wanted` carries an operation on the chosen entry, `add_wanted` the name that stands in the line."""

    wanted = Signal(object)
    add_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: WordPlace | None = None
        self.list, self.name = QListWidget(self), QLineEdit(self)
        self.list.setAccessibleName(self.tr("Entries of the list"))
        self.name.setAccessibleName(self.tr("Name of an entry"))
        self.name.setPlaceholderText(self.tr("Name of a new entry, or another name for the chosen one"))
        self.add = QPushButton(self.tr("Add"), self)
        self.rename = QPushButton(self.tr("Rename"), self)
        self.up, self.down = QPushButton(self.tr("Up"), self), QPushButton(self.tr("Down"), self)
        self.retire = QPushButton("", self)
        self.line = QHBoxLayout()
        self.line.setSpacing(8)
        self.line.addWidget(self.name, 1)
        self.line.addWidget(self.add)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for button in (self.rename, self.up, self.down, self.retire):
            verbs.addWidget(button)
        verbs.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        box = QFrame(self)
        set_role(box, "card")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(8, 4, 4, 4)
        inside.addWidget(self.list)
        self.list.setSpacing(2)
        whole.addWidget(box)
        whole.addLayout(verbs)
        whole.addLayout(self.line)
        self._connect()
        self._fit()

    def _connect(self) -> None:
        for button in (self.add, self.rename, self.up, self.down, self.retire):
            button.setAutoDefault(True)
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        self.rename.clicked.connect(self._rename)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.retire.clicked.connect(self._retire)
        self.list.currentItemChanged.connect(self._fit)
        for keys, move in (("Alt+Up", self._up), ("Alt+Down", self._down)):
            bind_key_of(self.list, keys, move)
        notifier().changed.connect(self._fit)

    @property
    def entry_id(self) -> int | None:
        return self.list.currentItem().data(Qt.ItemDataRole.UserRole) if self.list.currentRow() >= 0 else None

    def show_entries(self, place: WordPlace, entries: Sequence[tuple[int, str, bool]]) -> None:
        """Entries as (id, words, active); the chosen one stays chosen."""
        chosen = self.entry_id if place == self._place else None
        self._place = place
        self.list.clear()
        for entry_id, words, active in entries:
            item = QListWidgetItem(words if active else self.tr("{name} (not offered)").format(name=words))
            item.setData(Qt.ItemDataRole.UserRole, entry_id)
            item.setData(Qt.ItemDataRole.UserRole + 1, active)
            if not active:
                item.setForeground(current().colour("text_2"))
            self.list.addItem(item)
            if entry_id == chosen:
                self.list.setCurrentItem(item)
        self._fit()

    def empty(self) -> None:
        """The name was taken over."""
        self.name.clear()

    @Slot()
    def _add(self) -> None:
        self.add_wanted.emit(self.name.text())

    @Slot()
    def _rename(self) -> None:
        self._want(partial(rename_word, name=self.name.text()))

    @Slot()
    def _up(self) -> None:
        self._want(partial(move_word, step=-1))

    @Slot()
    def _down(self) -> None:
        self._want(partial(move_word, step=1))

    @Slot()
    def _retire(self) -> None:
        self._want(partial(retire_word, active=not self._is_active()))

    def _want(self, verb: partial[int]) -> None:
        if self._place is not None and self.entry_id is not None:
            self.wanted.emit(partial(verb, place=self._place, entry_id=self.entry_id))

    def _is_active(self) -> bool:
        return self.list.currentRow() < 0 or bool(self.list.currentItem().data(Qt.ItemDataRole.UserRole + 1))

    @Slot()
    def _fit(self) -> None:
        self.retire.setText(self.tr("Offer no more") if self._is_active() else self.tr("Offer again"))
        for button in (self.rename, self.up, self.down, self.retire):
            button.setEnabled(self.entry_id is not None)
        self.list.setFixedHeight(ROWS * (self.list.fontMetrics().lineSpacing() + 8) + 8)
