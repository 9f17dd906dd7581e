from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from desktop.application.first_start import NewCenter
from desktop.application.pin_tries import FREE_TRIES, PinTries
from desktop.errors import Missing, NotReadable, PinLocked, WrongPin
from desktop.jobs.new_center import make_new_center
from desktop.operations.acting import nobody
from desktop.operations.handover import NoteRequest, write_note
from desktop.queries.desk_rows import StaffRow
from desktop.queries.handover import notes
from desktop.queries.staff import desk_rows
from desktop.storage.centers import DATABASE_FILE, open_center
from desktop.views import main_window
from desktop.views.frame.must_read import MustRead
from desktop.words import Importance, StaffRole


def type_pin(window, pin: str) -> None:
    field = window.findChild(QLineEdit, "pin")
    field.setFocus()
    QTest.keyClicks(field, pin)
    QTest.keyClick(field, Qt.Key.Key_Return)


def said(window) -> str:
    return window.findChild(QLabel, "said").text()


def test_the_right_pin_opens_the_desk(windows, real_center, qtbot):
    window = windows(real_center)
    type_pin(window, "2580")
    qtbot.waitUntil(lambda: window.frame is not None)
    assert window.desk.by.staff == "センター長"
    assert window.windowTitle().startswith("みほん市民活動センター")


def test_a_wrong_pin_says_how_many_tries_are_left(windows, real_center, qtbot, japanese):
    window = windows(real_center)
    type_pin(window, "1111")
    qtbot.waitUntil(lambda: said(window) != "")
    assert str(FREE_TRIES - 1) in said(window)
    assert window.frame is None
    assert window.findChild(QLineEdit, "pin").text() == ""


def test_the_first_sign_in_chooses_the_pin(windows, tmp_path, qtbot):
    where = str(tmp_path / "fresh")
    make_new_center(where, name="あたらしいセンター", municipality="142042")
    window = windows(where)
    type_pin(window, "1111")
    qtbot.waitUntil(lambda: said(window) != "")
    assert window.frame is None
    type_pin(window, "1470")
    qtbot.waitUntil(lambda: window.frame is not None)
    window.lock()
    qtbot.waitUntil(lambda: window.staff_shown)
    type_pin(window, "1470")
    qtbot.waitUntil(lambda: window.desk.by is not None)


def test_locking_keeps_the_page_as_it_was(windows, real_center, qtbot):
    window = windows(real_center)
    type_pin(window, "2580")
    qtbot.waitUntil(lambda: window.frame is not None)
    window.frame.go("settings")
    page = window.frame.page("settings")
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.by is None
    assert not page.isVisible()
    type_pin(window, "2580")
    qtbot.waitUntil(lambda: window.desk.by is not None)
    assert window.frame.page("settings") is page
    assert window.frame.place == "settings"


def test_five_wrong_pins_make_it_wait():
    tries, staff = PinTries(), StaffRow(1, "manager", "高橋", StaffRole.MANAGER, True)
    answers = [tries.wrong(staff) for _ in range(FREE_TRIES)]
    assert [type(answer) for answer in answers] == [WrongPin] * (FREE_TRIES - 1) + [PinLocked]
    assert tries.locked(staff)
    tries.forget(staff)
    assert tries.locked(staff) is None


@pytest.mark.parametrize(
    ("name", "code", "refusal"),
    [("", "142042", Missing), ("みほん", "142041", NotReadable), ("みほん", "", NotReadable)],
)
def test_a_new_center_needs_a_name_and_a_sound_code(tmp_path, name, code, refusal):
    with pytest.raises(refusal):
        NewCenter(name, code, tmp_path).place()


def test_a_name_is_safe_as_a_folder(tmp_path):
    assert NewCenter("../み/ほん:市", "142042", tmp_path).place().parent == tmp_path


def test_every_button_of_the_sign_in_has_a_name(windows, real_center):
    window = windows(real_center)
    for button in window.findChildren(QPushButton):
        assert button.accessibleName() or button.text()


def test_who_is_locked_out_by_a_cut_line_is_told_and_let_in_again(windows, real_center, qtbot, monkeypatch, japanese):
    monkeypatch.setattr(main_window, "ASK_AGAIN_AFTER", 100)
    window = windows(real_center)
    type_pin(window, "2580")
    qtbot.waitUntil(lambda: window.frame is not None)
    file = Path(real_center) / DATABASE_FILE
    away = file.rename(file.with_name("away.db"))
    window.lock()
    qtbot.waitUntil(lambda: "つながりません" in said(window))
    assert not window.staff_shown
    away.rename(file)
    qtbot.waitUntil(lambda: window.staff_shown)
    assert said(window) == ""
    type_pin(window, "2580")
    qtbot.waitUntil(lambda: window.desk.by is not None)


def test_a_pin_that_cannot_be_checked_is_asked_for_again(windows, real_center, qtbot, japanese):
    window = windows(real_center)
    file = Path(real_center) / DATABASE_FILE
    away = file.rename(file.with_name("away.db"))
    type_pin(window, "2580")
    qtbot.waitUntil(lambda: "つながりません" in said(window))
    away.rename(file)
    type_pin(window, "2580")
    qtbot.waitUntil(lambda: window.frame is not None)


def test_what_must_be_read_stands_before_the_desk_until_it_is_read(windows, real_center, qtbot):
    database = open_center(real_center)
    note = NoteRequest(text="午後に消防の点検があります", importance=Importance.MUST_READ)
    database.write(partial(write_note, request=note), nobody("受付2"))
    window = windows(real_center)
    type_pin(window, "2580")
    stack = window.centralWidget()
    qtbot.waitUntil(lambda: isinstance(stack.currentWidget(), MustRead))
    cover = stack.currentWidget()
    assert [note.text for note in cover.notes] == ["午後に消防の点検があります"]
    QTest.keyClick(cover._scroll, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stack.currentWidget() is window.frame)
    with database.reading() as session:
        assert [row.read_by for row in notes(session, 1, database.now().date())] == [("センター長",)]
    window.lock()
    qtbot.waitUntil(lambda: window.staff_shown)
    type_pin(window, "2580")
    qtbot.waitUntil(lambda: window.desk.by is not None)
    asked = list[object]()
    window.desk.read(window, desk_rows, done=asked.append)  # the question before it has been answered by then
    qtbot.waitUntil(lambda: bool(asked))
    assert stack.currentWidget() is window.frame
    database.close()
