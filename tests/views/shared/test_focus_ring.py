from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.shared.focus_ring import OWN_RING, FocusRing, _Rings
from desktop.views.shared.theme import current


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    made = FocusRing(qapp)
    yield made
    made._leave()
    qapp.focusChanged.disconnect(made._focus_changed)
    made.deleteLater()


@pytest.fixture
def two(window: QWidget, qtbot: QtBot) -> tuple[QPushButton, QLineEdit]:
    for left in QApplication.topLevelWidgets():  # a window of an earlier test would take the keyboard back
        if left is not window and left.isVisible():
            left.hide()
    if QApplication.mouseButtons() != Qt.MouseButton.NoButton:  # and a button it left pressed keeps the ring away
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton)
    first, second = QPushButton("予約"), QLineEdit()
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    column.addWidget(first)
    column.addWidget(second)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    second.setFocus()
    return first, second


def shown(window: QWidget) -> list[_Rings]:
    return [each for each in window.findChildren(_Rings) if each.isVisible()]


def test_one_ring_follows_the_keyboard(ring: FocusRing, two: tuple[QPushButton, QLineEdit], qtbot: QtBot):
    first, second = two
    for expected in (first, second, first):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda expected=expected: ring.target is expected)
        assert len(shown(first.window())) == 1
    around = shown(first.window())[0].geometry()

    assert around == first.geometry().adjusted(-4, -4, 4, 4)


def test_it_is_painted_outside_the_widget(ring: FocusRing, two: tuple[QPushButton, QLineEdit], qtbot: QtBot):
    first, _ = two
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: ring.target is first)
    picture = first.window().grab().toImage()
    middle = first.geometry().center().x()

    assert picture.pixelColor(middle, first.y() - 1) == current().colour("focus_inner")
    assert picture.pixelColor(middle, first.y() - 3) == current().colour("focus_outer")


def test_a_press_of_the_mouse_brings_none(ring: FocusRing, two: tuple[QPushButton, QLineEdit], qtbot: QtBot):
    first, second = two
    QTest.mousePress(second, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    first.setFocus()
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    found = ring.target, shown(first.window())
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    assert found == (None, [])


def test_a_canvas_that_paints_its_own_has_no_second(ring: FocusRing, two: tuple[QPushButton, QLineEdit], qtbot: QtBot):
    first, _ = two
    first.setProperty(OWN_RING, True)
    first.setFocus()

    assert ring.target is None


def test_it_goes_with_the_widget_and_leaves_with_it(ring: FocusRing, two: tuple[QPushButton, QLineEdit], qtbot: QtBot):
    first, _ = two
    first.setFocus()
    first.window().resize(500, 400)
    qtbot.waitUntil(
        lambda: [each.geometry() for each in shown(first.window())] == [first.geometry().adjusted(-4, -4, 4, 4)]
    )
    first.hide()
    qtbot.waitUntil(lambda: ring.target is not first)
