"""Keeping what a list asks for under a name, for the whole center; changing, renaming and forgetting a kept one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.saved_lists import change_list, drop_list, save_list
from desktop.queries.saved_lists import SavedListRow
from desktop.rules.group_filter import GroupFilter, as_kept
from desktop.views.shared.chips import Wrap
from desktop.views.shared.message import Message
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.words import Language

NOTHING = GroupFilter()


class ListKeeper(QWidget):
    """`asked` says what would be kept; `show_kept` names the center's list one began with, if it was one."""

    def __init__(
        self, desk: Desk, language: Language, asked: Callable[[], GroupFilter], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._language, self._asked = desk, language, asked
        self.kept: SavedListRow | None = None
        self.name, self.message, self._writer = QLineEdit(), Message(), SheetWriter(desk, self)
        self.change_button, self.save_button, self.drop_button = QPushButton(), QPushButton(), QPushButton()
        verbs = Wrap()
        for button in (self.change_button, self.save_button, self.drop_button):
            button.setAutoDefault(True)
            verbs.add(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for part in (self.name, verbs, self.message):
            whole.addWidget(part)
        self.name.textChanged.connect(self.show_verbs)
        self.name.returnPressed.connect(self._entered)
        self.change_button.clicked.connect(self.change)
        self.save_button.clicked.connect(self.save)
        self.drop_button.clicked.connect(self._drop)
        self._writer.saved.connect(self._saved)
        self._writer.refused.connect(self._refused)
        self._retranslate()
        self.show_verbs()

    @Slot()
    def save(self) -> None:
        """Keep what is asked under the name, for the whole center."""
        if self.save_button.isEnabled():
            self._write(partial(save_list, name=self.name.text(), asked=self._plain()))

    @Slot()
    def change(self) -> None:
        """The kept list is called as it is written here, and asks for what is asked here."""
        if self.kept is not None and self.change_button.isEnabled():
            self._write(partial(change_list, list_id=self.kept.id, name=self.name.text(), asked=self._plain()))

    def show_kept(self, kept: SavedListRow | None) -> None:
        """A name that is being typed stays; that of a list comes and goes with it."""
        before = self.kept.name if self.kept is not None else ""
        self.kept = kept
        if self.name.text() in {"", before}:
            self.name.setText(kept.name if kept is not None else "")
        self.show_verbs()

    @Slot()
    def show_verbs(self) -> None:
        """Which of the verbs would do something."""
        name, asks = self.name.text().strip(), self._asked() != NOTHING
        kept = self.kept
        same = kept is not None and (name, self._asked()) == (kept.name, kept.asked)
        self.change_button.setVisible(kept is not None)
        self.change_button.setEnabled(bool(name) and asks and not same)
        self.save_button.setEnabled(bool(name) and asks and (kept is None or name != kept.name))
        self.drop_button.setVisible(kept is not None)

    def _plain(self) -> dict[str, object]:
        return as_kept(self._asked(), self._desk.now().date())

    def _write(self, act: partial[int]) -> None:
        self._writer.write(act, (act.func.__name__, str(act.keywords)))

    @Slot()
    def _entered(self) -> None:
        if self.kept is not None:
            self.change()
        else:
            self.save()

    @Slot()
    def _drop(self) -> None:
        if self.kept is not None:
            self._write(partial(drop_list, list_id=self.kept.id))

    @Slot(int)
    def _saved(self, _list_id: int) -> None:
        self.name.clear()
        self.message.clear()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.name.setAccessibleName(self.tr("Name of the list"))
        self.name.setPlaceholderText(self.tr("such as: Ofuna, papers missing"))
        self.change_button.setText(self.tr("Change this list"))
        self.save_button.setText(self.tr("Keep the list"))
        self.drop_button.setText(self.tr("Forget this list"))
