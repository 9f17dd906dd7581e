"""Keeping what a list asks for under a name, for the whole center, and forgetting it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.saved_lists import drop_list, save_list
from desktop.rules.group_filter import GroupFilter, as_kept
from desktop.sentences import explain
from desktop.views.shared.message import Message
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.words import Language

NOTHING = GroupFilter()


class ListKeeper(QWidget):
    """`asked` says what would be kept; `show_kept` names the center's list that is shown, if one is."""

    def __init__(
        self, desk: Desk, language: Language, asked: Callable[[], GroupFilter], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._language, self._asked = desk, language, asked
        self._kept: int | None = None
        self.name, self.save_button, self.drop_button, self.message = (
            QLineEdit(),
            QPushButton(),
            QPushButton(),
            Message(),
        )
        self._writer = SheetWriter(desk, self)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for button in (self.save_button, self.drop_button):
            button.setAutoDefault(True)
            verbs.addWidget(button)
        verbs.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.name)
        whole.addLayout(verbs)
        whole.addWidget(self.message)
        self.name.textChanged.connect(self._show_verbs)
        self.name.returnPressed.connect(self.save)
        self.save_button.clicked.connect(self.save)
        self.drop_button.clicked.connect(self._drop)
        self._writer.saved.connect(self._saved)
        self._writer.refused.connect(self._refused)
        self._retranslate()

    @Slot()
    def save(self) -> None:
        """Keep what is asked under the name, for the whole center."""
        if not self.save_button.isEnabled():
            return
        name, asked = self.name.text(), as_kept(self._asked(), self._desk.now().date())
        self._writer.write(partial(save_list, name=name, asked=asked), (name, str(asked)))

    def show_kept(self, list_id: int | None) -> None:
        self._kept = list_id
        self._show_verbs()

    @Slot()
    def _drop(self) -> None:
        if self._kept is not None:
            self._writer.write(partial(drop_list, list_id=self._kept), self._kept)

    @Slot(int)
    def _saved(self, _list_id: int) -> None:
        self.name.clear()
        self.message.clear()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        told = explain(refusal, self._language)
        self.message.say("refused", told.what, f"{told.why}\n{told.instead}")

    @Slot()
    def _show_verbs(self) -> None:
        self.save_button.setEnabled(bool(self.name.text().strip()) and self._asked() != NOTHING)
        self.drop_button.setVisible(self._kept is not None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.name.setAccessibleName(self.tr("Name of the list"))
        self.name.setPlaceholderText(self.tr("such as: Ofuna, papers missing"))
        self.save_button.setText(self.tr("Keep the list"))
        self.drop_button.setText(self.tr("Forget this list"))
