"""Hands on the window: they type, press, wait like a person, and take the pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

PATIENCE = 20_000  # milliseconds a step may take before the day is given up
BREATH = 350  # milliseconds in which a sheet has slid in and the last answer has been painted
Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class StepFailedError(RuntimeError):
    """The window did not do what the step waited for."""


class Hands:
    """What they did is in `steps`: each with its name and the file it left."""

    def __init__(self, out: Path, window: MainWindow) -> None:
        self._out, self.window = out, window
        self.steps: list[dict[str, str]] = []

    def page(self, key: str) -> Any:
        assert self.window.frame is not None
        return self.window.frame.page(key)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the caret is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def type(self, field: Any, text: str) -> None:
        """Go to the field and write over what is there; Japanese comes from the input method."""
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        if text.isascii():
            QTest.keyClicks(field, text)
            return
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(field, typed)

    def convert(self, field: QWidget, kana: str, text: str) -> None:
        """Type kana letter by letter into the input method, then let it become `text`."""
        field.setFocus(Qt.FocusReason.TabFocusReason)
        for upto in range(1, len(kana) + 1):
            QApplication.sendEvent(field, QInputMethodEvent(kana[:upto], []))
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(field, typed)

    def press(self, button: QAbstractButton) -> None:
        self.wait(BREATH)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, menu: QMenu, data: object) -> None:
        """Go down the menu that was opened to the entry that carries `data`."""
        self.until(menu.isVisible)
        self.wait(BREATH)  # one that closes before the screen has told that it opened stays the active window for it
        entries = [action.data() for action in menu.actions()]
        for _ in range(entries.index(data)):
            QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Return)

    def picture(self, name: str, window: QWidget | None = None) -> None:
        """Keep the window as it looks now."""
        self.wait(BREATH)
        file = self.place(f"{name}.png")
        (window or self.window).grab().save(str(file))
        self.keep(name, file)

    def paper(self, name: str, pdf: bytes) -> None:
        file = self.place(f"{name}.pdf")
        file.write_bytes(pdf)
        self.keep(f"{name}-paper", file)

    def place(self, name: str) -> Path:
        """Where the next step leaves its file."""
        return self._out / f"{len(self.steps) + 1:02}-{name}"

    def keep(self, name: str, file: Path) -> None:
        self.steps.append({"name": name, "file": str(file)})

    def wait(self, milliseconds: int) -> None:
        """An event loop of its own: the database's threads go on meanwhile."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, happened: Callable[[], Any]) -> None:
        """Wait until it has happened. Raises StepFailedError when patience is at an end."""
        for _ in range(PATIENCE // 20):
            if happened():
                return
            self.wait(20)
        raise StepFailedError(f"after {[step['name'] for step in self.steps]}")
