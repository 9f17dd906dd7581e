"""A scanner that is plugged in as a keyboard: its codes open what they name, whatever has the caret.

It types as no hand does: letter upon letter within milliseconds, Enter at the end. The keys of what may become a code
are held back until that is known; what is none goes where it was typed, in its order.
"""

from __future__ import annotations

import unicodedata
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from desktop.rules.numbers import is_code
from desktop.views.shared.keys import ENTER

PACE = 40  # milliseconds between two keys; no hand keeps that up
PACE_IN_CODE = 120  # once it can only be a code: the PC itself may have been busy
GRACE = 8  # keys that came meanwhile are heard before what is held is given up
MACHINE = 4  # so many keys at that pace were no hand
BEGINS = "MDG"
SIGNS = ":+'"
FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Scanner(QObject):
    """`scanned` carries the text of a code, rightly read or not; `lost` says that a code came without its beginning.

    It listens while `page` is seen and its window has the keyboard.
    """

    scanned = Signal(str)
    lost = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._field: QObject | None = None
        self._held: list[QKeyEvent] = []
        self._text, self._last, self._replaying, self._has_run_out = "", 0, False, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run_out)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusObjectChanged.connect(self._listen_to)

    def listen(self) -> None:
        """To the window the page is in: as soon as it has one."""
        if (window := self._window()) is not None:
            window.installEventFilter(self)

    def _window(self) -> QWindow | None:
        """Asked anew each time: what Python holds of it may end before the window does."""
        return cast("QWindow | None", self._page.window().windowHandle())  # none before it was shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._replaying or not isValid(self._page) or not self._page.isVisible():
            return False
        if isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            return event.type() == QEvent.Type.KeyPress and self._take(event)
        if isinstance(event, QInputMethodEvent) and event.commitString():
            return self._take_committed(watched, event.commitString())
        return False

    @Slot("QObject*")
    def _listen_to(self, field: QObject | None) -> None:
        """An input method hands its text over to the field itself, past the window."""
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        inside = isinstance(field, QWidget) and isValid(self._page) and field.window() is self._page.window()
        self._field = field if inside else None
        if self._field is not None:
            self._field.installEventFilter(self)

    def _take_committed(self, field: QObject, text: str) -> bool:
        if not is_code(text) or len(text) <= len(BEGINS) + 1:
            return False
        self._replaying = True
        QCoreApplication.sendEvent(field, QInputMethodEvent("", []))  # what stood there while it was composed
        self._replaying = False
        self._hand_over(text)
        return True

    def _take(self, event: QKeyEvent) -> bool:
        """Whether the key is held back."""
        waited = event.timestamp() - self._last
        self._last = event.timestamp()
        if event.isAutoRepeat() or event.modifiers() & COMMANDS:
            self._let_go()
            return False
        if self._held and waited > self._pace():
            self._let_go()
        if event.key() in ENTER:
            return self._end()
        if event.key() == Qt.Key.Key_Shift:  # held down for every capital: it is none of the letters
            return False
        letter = unicodedata.normalize("NFKC", event.text())
        is_letter = len(letter) == 1 and letter.isprintable() and not letter.isspace()
        if not is_letter or not self._may_go_on(letter):
            self._let_go()
            if not is_letter or not self._may_go_on(letter):
                return False
        self._held.append(event.clone())
        self._text += letter
        self._has_run_out = False
        self._timer.start(self._pace())
        return True

    def _pace(self) -> int:
        return PACE_IN_CODE if is_code(self._text) else PACE

    def _may_go_on(self, letter: str) -> bool:
        """In a field only what begins as a code does; elsewhere a letter is an order that may wait a moment."""
        text = (self._text + letter).upper()
        begins = BEGINS.startswith(text) or (text[: len(BEGINS)] == BEGINS and text[len(BEGINS)] in SIGNS)
        return begins or not isinstance(QApplication.focusWidget(), FIELDS)

    def _end(self) -> bool:
        """Enter: a code is whole, or a burst has come to its end."""
        text, is_burst = self._text, len(self._text) >= MACHINE
        if is_code(text):
            self._forget()
            self._hand_over(text)
            return True
        if is_burst:
            self._forget()
            self.lost.emit()
            return True
        self._let_go()
        return False

    @Slot()
    def _run_out(self) -> None:
        """The keys of a PC that was busy still wait behind this moment."""
        if self._has_run_out:
            self._let_go()
        else:
            self._has_run_out = True
            self._timer.start(GRACE)

    def _let_go(self) -> None:
        """It was no code: everything goes where it was typed. A burst where nobody can type is thrown away."""
        held, text = self._held, self._text
        self._forget()
        if not held:
            return
        if len(text) >= MACHINE and not isinstance(QApplication.focusWidget(), FIELDS):
            self.lost.emit()
            return
        self._replaying = True
        if (window := self._window()) is not None:
            for key in held:
                QCoreApplication.sendEvent(window, key)
        self._replaying = False

    def _forget(self) -> None:
        self._timer.stop()
        self._held, self._text = [], ""

    def _hand_over(self, text: str) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self.scanned.emit(text)
