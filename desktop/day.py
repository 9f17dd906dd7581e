"""A day at the desk with the real window and no screen: numbered pictures, the permit, and a plain summary.

Nothing is called behind the window's back: every step is a key or a press, as a person would give it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.application.garbage import WindowGarbage
from desktop.startup import application, open_window
from desktop.views.shared import theme
from desktop.words import TextSize, ThemeName

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

SAMPLE_DAY = date(2026, 11, 21)  # a Saturday on which the demo center is open and busy
PATIENCE = 15_000  # milliseconds a step may take before the day is given up
BREATH = 350  # milliseconds in which a sheet has slid in and the last answer has been painted
FULL_HD = (1920, 1080)
Key = Qt.Key


class StepFailedError(RuntimeError):
    """The window did not do what the step waited for."""


def run_day(out: Path, center: str | None, language: str | None) -> list[dict[str, str]]:
    """Go through the day and return its steps, each with its name and the file it left in `out`."""
    out.mkdir(parents=True, exist_ok=True)
    os.environ["MADOGUCHI_CONFIG_DIR"] = str(out / "settings")
    where = center or _demo(out)
    app = application(language)
    garbage = WindowGarbage(app)
    day = Day(out, app)
    try:
        day.go_through(where)
    finally:
        day.leave()
        garbage.stop()
    return day.steps


def _demo(out: Path) -> str:
    from desktop.jobs.demo import make_demo
    from desktop.storage.centers import DATABASE_FILE

    where = out / "center"
    if not (where / DATABASE_FILE).exists():
        make_demo(str(where), today=SAMPLE_DAY)
    return str(where)


class Day:
    """Keeps the windows, waits like a person, and takes the pictures."""

    def __init__(self, out: Path, app: QApplication) -> None:
        self._out, self._app = out, app
        self._windows: list[MainWindow] = []
        self.steps: list[dict[str, str]] = []

    def go_through(self, where: str) -> None:
        window = self._open(where)
        self._sit_down(window)
        self._book(window)
        self._look_from_a_second_window(window)
        self._take_back(window)
        self._issue_a_permit(window)
        self._change_the_looks(window)
        self._summarise()

    def leave(self) -> None:
        for window in self._windows:
            window.close()
        if self._windows:
            self._windows[0].close_desk()

    def _open(self, where: str) -> MainWindow:
        theme.apply(self._app, ThemeName.LIGHT, TextSize.STANDARD)
        window = open_window(where)
        self._windows.append(window)
        window.resize(1366, 768)
        window.show()
        self._until(lambda: window.staff_shown)
        self._picture("sign-in", window)
        return window

    def _sit_down(self, window: MainWindow) -> None:
        QTest.keyClick(window.focusWidget() or window, Key.Key_Return)
        self._until(lambda: window.frame is not None and window.frame.place != "")
        self._until(lambda: self._page(window).timetable.focus_text() != "")
        self._picture("rooms-day", window)

    def _book(self, window: MainWindow) -> None:
        page = self._page(window)
        QTest.keyClick(page, Key.Key_F2)
        sheet = page.side.booking
        self._until(sheet.isVisible)
        self._write(sheet.form.group, "よしの")
        self._until(sheet.form.group.answers_shown)
        self._picture("find-group", window)
        QTest.keyClick(sheet.form.group, Key.Key_Return)
        self._write(sheet.form.times, "14-16")
        self._until(lambda: sheet.verdict.offers.isVisibleTo(page))
        self._picture("clash", window)
        QTest.keyClick(sheet.form.times, Key.Key_1, Qt.KeyboardModifier.AltModifier)
        self._until(sheet.buttons.save_button.isEnabled)
        self._picture("offer-taken", window)
        QTest.keyClick(sheet.buttons.save_button, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self._until(page.side.inspector.isVisible)
        self._picture("booked", window)

    def _look_from_a_second_window(self, window: MainWindow) -> None:
        window.open_another()
        other = next(each for each in QApplication.topLevelWidgets() if type(each) is type(window) and each != window)
        self._until(lambda: other.frame is not None and other.frame.place != "")
        self._until(lambda: self._page(other).timetable.focus_text() != "")
        self._picture("second-window", other)
        other.close()
        window.activateWindow()
        self._until(window.isActiveWindow)

    def _take_back(self, window: MainWindow) -> None:
        QTest.keyClick(window.focusWidget() or window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self._picture("undone", window)
        QTest.keyClick(window.focusWidget() or window, Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        self._picture("done-again", window)

    def _issue_a_permit(self, window: MainWindow) -> None:
        page = self._page(window)
        self._press(page.side.inspector.permit)
        sheet = page.side.permit
        self._until(sheet.isVisible)
        sheet.paid.setChecked(True)
        self._press(sheet.issue)
        self._until(lambda: sheet.preview.isVisibleTo(page))
        self._picture("permit", window)
        file = self._out / f"{len(self.steps) + 1:02}-permit.pdf"
        file.write_bytes(sheet.preview.pdf)
        self.steps.append({"name": "permit-paper", "file": str(file)})
        QTest.keyClick(sheet, Key.Key_Escape)

    def _change_the_looks(self, window: MainWindow) -> None:
        assert window.frame is not None
        window.frame.go("settings")
        self._picture("settings", window)
        window.frame.go("rooms")
        for name, size in ((ThemeName.DARK, TextSize.STANDARD), (ThemeName.HIGH_CONTRAST, TextSize.LARGE)):
            theme.apply(self._app, name, size)
            self._picture(f"rooms-{name.value}-{size.value}", window)
        theme.apply(self._app, ThemeName.LIGHT, TextSize.STANDARD)
        window.resize(*FULL_HD)
        self._picture("rooms-1920", window)

    def _summarise(self) -> None:
        lines = [f"{number}. {step['name']}: {Path(step['file']).name}" for number, step in enumerate(self.steps, 1)]
        file = self._out / "summary.md"
        text = "# A day at the desk\n\nEvery person, group and number is invented.\n\n" + "\n".join(lines) + "\n"
        file.write_text(text, encoding="utf-8")
        self.steps.append({"name": "summary", "file": str(file)})

    def _page(self, window: MainWindow) -> Any:
        assert window.frame is not None
        return window.frame.page("rooms")

    def _write(self, field: Any, text: str) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        if text.isascii():
            QTest.keyClicks(field, text)
            return
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(field, typed)

    def _press(self, button: QPushButton) -> None:
        self._wait(BREATH)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _picture(self, name: str, window: QWidget) -> None:
        self._wait(BREATH)
        file = self._out / f"{len(self.steps) + 1:02}-{name}.png"
        window.grab().save(str(file))
        self.steps.append({"name": name, "file": str(file)})

    def _wait(self, milliseconds: int) -> None:
        """An event loop of its own: the database's threads go on meanwhile."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _until(self, happened: Callable[[], bool]) -> None:
        for _ in range(PATIENCE // 20):
            if happened():
                return
            self._wait(20)
        raise StepFailedError(f"after {[step['name'] for step in self.steps]}")
