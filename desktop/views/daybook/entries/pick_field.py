"""One of a few things by typing a part of its name; where it may, what is typed stays as it is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.rules.kana import fold
from desktop.views.shared.search_box import Answer, SearchBox
from desktop.views.shared.theme import current

MOST = 60


class PickField(SearchBox):
    """`picked_changed` after every change a person makes; Down shows all there is."""

    picked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._choices: dict[int, str] = {}
        self._key: int | None = None
        self.asked.connect(self._typed)
        self.chosen.connect(self._take)

    @property
    def key(self) -> int | None:
        """What was chosen, or what is called just as it was typed."""
        if self._key is None and (wanted := fold(self.text())):
            return next((key for key, name in self._choices.items() if fold(name) == wanted), None)
        return self._key

    @property
    def other(self) -> str:
        """What was typed and is none of the choices."""
        return "" if self.key is not None else self.text().strip()

    def offer(self, choices: Iterable[tuple[int, str]]) -> None:
        """These are there to choose from; what was chosen stays."""
        self._choices = dict(choices)

    def put(self, key: int | None, name: str = "") -> None:
        """Show a choice, or text that is none; nothing is announced."""
        self._key = key
        self.setText(name or self._choices.get(key or 0, ""))
        self.setCursorPosition(0)
        self.close_answers()
        self._mark()

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._key = None
        self._mark()
        self.picked_changed.emit()
        if text.strip():
            self._show(fold(text))

    def _show(self, wanted: str) -> None:
        found = [Answer(key, name) for key, name in self._choices.items() if wanted in fold(name)]
        if found:
            self.show_answers(self.text(), found[:MOST])
        else:
            self.close_answers()
            self._unanswered = None

    @Slot(object)
    def _take(self, key: int) -> None:
        self.put(key)
        self.picked_changed.emit()
        if self.hasFocus():
            self.focusNextChild()

    def _mark(self) -> None:
        self.setFont(current().font(bold=self._key is not None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab takes the marked answer along, as Enter does; Down opens the list."""
        shown = self.answers_shown()
        if event.key() == Qt.Key.Key_Tab and shown:
            super().keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
        elif event.key() == Qt.Key.Key_Down and not shown:
            self._show("")
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab is a key of ours while the list is open, before it moves the focus."""
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab and self.answers_shown():
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.text() and not self.answers_shown():
            self._show("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.selectAll()
