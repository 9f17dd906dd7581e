from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from desktop.queries.staff import desk_rows, pin_fits
from tests.views.frame.test_sign_in import type_pin


def named(page, kind, name):
    return next(each for each in page.findChildren(kind) if each.accessibleName() == name)


def press(page, words: str) -> None:
    button = next(each for each in page.findChildren(QPushButton) if each.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def open_settings(windows, real_center, qtbot):
    window = windows(real_center)
    type_pin(window, "2580")
    qtbot.waitUntil(lambda: window.frame is not None)
    return window, window.frame.page("settings")


def asked(window, qtbot, question):
    heard = []
    window.desk.read(window, question, done=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    return heard[0]


def test_the_manager_adds_a_colleague_and_gives_a_forgotten_pin_anew(windows, real_center, qtbot):
    window, page = open_settings(windows, real_center, qtbot)
    page.list.choose(page.list.names().index("Staff"))
    QTest.keyClicks(named(page, QLineEdit, "Name"), "Sato")
    QTest.keyClicks(named(page, QLineEdit, "Short name in letters, for example sato"), "sato")
    press(page, "Add the colleague")
    whose = named(page, QComboBox, "Whose PIN")
    qtbot.waitUntil(lambda: whose.count() == 2)
    whose.setCurrentIndex(whose.findText("Sato"))
    QTest.keyClicks(named(page, QLineEdit, "New PIN"), "1470")
    press(page, "Change the PIN")
    qtbot.waitUntil(
        lambda: any("Sato" in label.text() and "changed" in label.text() for label in page.findChildren(QLabel))
    )
    sato = next(staff for staff in asked(window, qtbot, desk_rows).staff if staff.code == "sato")
    assert asked(window, qtbot, partial(pin_fits, staff_id=sato.id, pin="1470"))


def open_rooms(page, qtbot):
    page.list.choose(page.list.names().index("Rooms and equipment"))
    qtbot.waitUntil(lambda: page.current.form.accessibleName() != "")
    press(page, "Add a room")
    return page.current


def test_a_room_can_be_booked_as_soon_as_it_stands_there(windows, real_center, qtbot):
    window, page = open_settings(windows, real_center, qtbot)
    form = open_rooms(page, qtbot)
    QTest.keyClicks(named(form.room, QLineEdit, "Name"), "Hall")
    QTest.keyClicks(named(form.room, QLineEdit, "Capacity"), "40")
    press(form, "Save")
    rooms = window.frame.page("rooms")
    qtbot.waitUntil(lambda: rooms.panel.rows is not None and [room.name for room in rooms.panel.rows.rooms] == ["Hall"])


def test_a_room_without_a_name_is_refused_above_the_form(windows, real_center, qtbot):
    _window, page = open_settings(windows, real_center, qtbot)
    form = open_rooms(page, qtbot)
    press(form, "Save")
    qtbot.waitUntil(lambda: form.said.property("role") == "refused")
