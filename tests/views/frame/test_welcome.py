from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from desktop.application import paths, preferences
from desktop.views.main_window import MainWindow


def press(window, words: str) -> None:
    button = next(each for each in window.findChildren(QPushButton) if each.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def opened(qtbot) -> MainWindow:
    window = MainWindow(preferences.load())
    window.welcome()
    window.show()
    qtbot.waitExposed(window)
    return window


def finish(window) -> None:
    window.close()
    window.close_desk()
    window.deleteLater()


@pytest.mark.xdist_group("demo")  # it makes one of its own, on the day it is: a long test begins early
def test_the_demo_center_opens_with_one_press_and_is_remembered(qtbot):
    window = opened(qtbot)
    press(window, "Open the demo center")
    qtbot.waitUntil(lambda: window.staff_shown, timeout=120_000)
    press(window, "Open the desk")
    qtbot.waitUntil(lambda: window.desk.by is not None)
    assert preferences.load().last_center.startswith(str(paths.centers_folder()))
    practise_beside(window, qtbot)
    finish(window)


def practise_beside(window, qtbot) -> None:
    """A demo center in a window of its own leaves no trace in what is opened next time."""
    before = preferences.load()
    window.open_sample()
    sample = window._others[-1]
    qtbot.waitUntil(lambda: sample.staff_shown, timeout=20_000)
    assert sample.desk is not window.desk
    sample.close()
    assert preferences.load() == before


def test_a_new_center_begins_with_its_manager(qtbot):
    window = opened(qtbot)
    name, code = window.findChildren(QLineEdit)[:2]
    QTest.keyClicks(name, "Sample")
    QTest.keyClicks(code, "142042")
    press(window, "Begin")
    qtbot.waitUntil(lambda: window.staff_shown, timeout=120_000)
    assert (paths.centers_folder() / "Sample" / "center.db").is_file()
    finish(window)


def test_a_wrong_code_keeps_what_was_typed_and_says_why(qtbot):
    window = opened(qtbot)
    name, code = window.findChildren(QLineEdit)[:2]
    QTest.keyClicks(name, "Sample")
    QTest.keyClicks(code, "142041")
    press(window, "Begin")
    assert any("142041" in label.text() for label in window.findChildren(QLabel))
    assert (name.text(), code.text()) == ("Sample", "142041")
    finish(window)


def test_a_folder_that_is_no_center_comes_back_with_a_sentence(qtbot, tmp_path):
    from desktop.application.first_start import opener

    window = opened(qtbot)
    window.open_center(str(tmp_path), opener(str(tmp_path)))
    qtbot.waitUntil(lambda: any(str(tmp_path) in label.text() for label in window.findChildren(QLabel)))
    assert window.desk is None
    finish(window)
