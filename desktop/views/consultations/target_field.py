"""Where a case is sent on to: from the center's list while it is typed, or in any words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.queries.consulting_lists import ListedTarget
from desktop.rules.kana import fold
from desktop.views.consultations.lists.words import target_kind_word
from desktop.views.shared.search_box import Answer, SearchBox
from desktop.words import Language

MOST = 12


class TargetField(SearchBox):
    """`turned` after every change; `target` is the one of the list, None for words of one's own."""

    turned = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("thing.referral", parent=parent)
        self._language = language
        self._targets: Sequence[ListedTarget] = ()
        self._chosen: int | None = None
        self.asked.connect(self._typed)
        self.begun.connect(self._begun)
        self.chosen.connect(self._take)
        self._retranslate()

    @property
    def target(self) -> ListedTarget | None:
        return next((target for target in self._targets if target.id == self._chosen), None)

    @property
    def target_id(self) -> int | None:
        return self._chosen

    def show_targets(self, targets: Sequence[ListedTarget]) -> None:
        self._targets = targets
        self.turned.emit()

    def put(self, target_id: int | None, name: str) -> None:
        self._chosen = target_id
        self.setText(name)
        self.setCursorPosition(0)
        self.close_answers()
        self.turned.emit()

    @Slot(str)
    def _typed(self, text: str) -> None:
        """A name typed whole is the one of the list, chosen or not."""
        exact = [target.id for target in self._targets if fold(target.name) == fold(text)] if fold(text) else []
        self._chosen = exact[0] if len(exact) == 1 else None
        if found := self._found(text):
            self.show_answers(text, found)
        else:
            self.close_answers()
        self.turned.emit()

    @Slot()
    def _begun(self) -> None:
        """All of them, by Down in the empty field."""
        if found := self._found(""):
            self.show_answers("", found)

    def _found(self, text: str) -> list[Answer]:
        wanted = fold(text)
        return [
            Answer(target.id, target.name, "　".join(filter(None, (self._kind(target), target.phone, target.note))))
            for target in self._targets
            if wanted in fold(f"{target.name} {target.person} {target.note} {self._kind(target)}")
        ][:MOST]

    def _kind(self, target: ListedTarget) -> str:
        return target_kind_word(target.kind, self._language)

    @Slot(object)
    def _take(self, target_id: int) -> None:
        name = next(target.name for target in self._targets if target.id == target_id)
        self.put(target_id, name)
        if self.hasFocus():
            self.focusNextChild()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("From the list, or any words"))
