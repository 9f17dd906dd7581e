"""One line that asks while it is typed, with the answers below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop.views.shared import icons
from desktop.views.shared.answer_list import Answer, AnswerList
from desktop.views.shared.key_cap import KeyCap
from desktop.views.shared.keys import ENTER
from desktop.views.shared.theme import current, notifier

__all__ = ["Answer", "SearchBox"]


class SearchBox(QLineEdit):
    """`asked` carries the text at every keystroke; the owner answers with `show_answers`; `chosen` carries a key.

    `begun` says that somebody begins to look and has not typed anything.
    """

    asked = Signal(str)
    chosen = Signal(object)
    begun = Signal()

    def __init__(self, icon: str = "verb.search", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._picture = icon, QLabel(self)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cap = KeyCap(key, self) if key else None
        self._list: AnswerList | None = None
        self.nothing_hint = ""  # what to do when nothing is found
        self._unanswered: str | None = None
        self._hurried = False  # Enter came before the answers, as from a scanner
        self.textEdited.connect(self._edited)
        notifier().changed.connect(self._place)

    def show_answers(self, asked: str, rows: Sequence[Answer]) -> None:
        """Fill the list; an answer to a question that is no longer in the box is dropped."""
        if asked != self.text():
            return
        hurried, self._hurried, self._unanswered = self._hurried, False, None
        open_rows = [row for row in rows if not row.is_heading]
        exact = [row for row in open_rows if row.is_exact] or open_rows
        if hurried and len(exact) == 1:
            self.close_answers()
            self.chosen.emit(exact[0].key)
            return
        found = self._shown_list()
        found.answers.fill(rows or (Answer(None, self.tr("Nothing found"), self.nothing_hint),), asked)
        found.select(0)
        self._place()
        found.show()
        found.raise_()
        self._announce(self.tr("%n found", "", len(open_rows)) if rows else self.tr("Nothing found"))

    def answers_shown(self) -> bool:
        return self._list is not None and self._list.isVisible() and not self._list.is_empty

    def close_answers(self) -> None:
        if self._list is not None:
            self._list.hide()

    @Slot(str)
    def _edited(self, text: str) -> None:
        self._unanswered, self._hurried = text, False
        if not text:
            self.close_answers()
        self.asked.emit(text)
        if not text:
            self.begun.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self._unanswered and self._unanswered == self.text():
            self._hurried = True
        elif event.key() == Qt.Key.Key_Down and not self.text() and not self.answers_shown():
            self.begun.emit()
        elif self._list is None or not self.answers_shown() or not self._moved(self._list, event.key()):
            super().keyPressEvent(event)

    def _moved(self, found: AnswerList, key: int) -> bool:
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._select(found, found.row + (1 if key == Qt.Key.Key_Down else -1))
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self._select(found, found.row + (8 if key == Qt.Key.Key_PageDown else -8))
            case _ if key in ENTER:
                self._choose(found.row)
            case Qt.Key.Key_Escape:
                found.hide()
            case _:
                return False
        return True

    def _select(self, found: AnswerList, row: int) -> None:
        found.select(row)
        self._announce(str(found.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)))

    def _choose(self, row: int) -> None:
        assert self._list is not None
        answer = self._list.answers.rows[row]
        self._list.hide()
        if answer.key is not None:
            self.chosen.emit(answer.key)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.text() and event.reason() in {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ShortcutFocusReason}:
            self.begun.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.close_answers()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.answers_shown():
            self._place()
        return super().eventFilter(watched, event)

    def _shown_list(self) -> AnswerList:
        """Belongs to the window, so that it may lie over the page; made when first wanted."""
        if self._list is None or self._list.parentWidget() is not self.window():
            self._list = AnswerList(self.window())
            self._list.view.clicked.connect(self._clicked)
            self.window().installEventFilter(self)
        return self._list

    @Slot()
    def _place(self) -> None:
        px, right = current().icon, 0
        self._picture.setPixmap(icons.pixmap(self._icon, "text_2", px))
        self._picture.setGeometry(12, (self.height() - px) // 2, px, px)
        if self._cap is not None:
            self._cap.adjustSize()
            right = self._cap.width() + 4
            self._cap.move(self.width() - right - 4, (self.height() - self._cap.height()) // 2)
        self.setTextMargins(px + 12, 0, right, 0)
        if self._list is not None:
            below = self.mapTo(self.window(), QPoint(0, self.height() + 4))
            room = self.window().height() - below.y() - 8
            self._list.setGeometry(below.x(), below.y(), self.width(), min(self._list.wanted_height(), room))
