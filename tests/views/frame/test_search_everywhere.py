"""The box at the top in the desk's own frame: records, pages and what was opened lately; and the scanner beside it."""

from __future__ import annotations

import gc
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models import DayEntry
from desktop.operations.entries import EntryRequest, write_entry
from desktop.queries.entries import entry
from desktop.queries.search import Found, find_anything
from desktop.queries.staff import desk_rows
from desktop.rules.numbers import qr_text
from desktop.views.frame import scanner
from desktop.views.frame.desk_frame import DeskFrame
from desktop.views.frame.found_answers import answers
from desktop.views.frame.palette import commands, commands_named
from desktop.views.shared.search_box import Answer
from desktop.words import EntryKind, Language, StaffRole
from tests.makers import NOW
from tests.specialists import make_day, make_slot
from tests.views.rooms.rooms import asked, compose, open_desk, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def frame(where, made, qtbot, monkeypatch):
    monkeypatch.setattr(scanner, "PACE", 300)  # the machine that tests is slower than a scanner
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    frame = DeskFrame(desk, Language.ENGLISH)
    frame.resize(1366, 768)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    frame.show_rows(asked(desk, qtbot, desk_rows))
    qtbot.waitUntil(lambda: frame.place == "today")
    frame.desk = desk
    yield frame
    frame.close()
    frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    desk.close()


def box_of(frame):
    return frame._top._search


def lines(frame):
    found = box_of(frame)._list
    return [row.title for row in found.answers.rows] if found is not None and found.isVisible() else []


def look_for(frame, qtbot, text):
    QTest.keyClick(frame.windowHandle(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(box_of(frame).hasFocus)
    compose(box_of(frame), text)
    qtbot.waitUntil(lambda: text in box_of(frame).text() and bool(lines(frame)))


def scan(frame, text):
    for letter in text:
        QTest.keyClick(frame.windowHandle(), letter)
    QTest.keyClick(frame.windowHandle(), Qt.Key.Key_Return)


def test_everything_is_found_from_everywhere_and_what_was_opened_lately_comes_first(frame, made, qtbot):
    desk = frame.desk
    request = EntryRequest(kind=EntryKind.LOST_ITEM, title="鎌倉彫の手鏡")
    key = written(desk, qtbot, partial(write_entry, request=request))
    look_for(frame, qtbot, "鎌倉")
    assert lines(frame) == ["Groups", "鎌倉合唱団", "Records", "鎌倉彫の手鏡"]
    QTest.keyClick(box_of(frame), Qt.Key.Key_Down)
    QTest.keyClick(box_of(frame), Qt.Key.Key_Return)
    entries = frame.page("today").sheets
    qtbot.waitUntil(lambda: entries.shown == "entries")
    look_for(frame, qtbot, "lost property")
    qtbot.waitUntil(lambda: "Pages and papers" in lines(frame))
    frame.go("groups")
    qtbot.waitUntil(lambda: lines(frame) == [])
    QTest.keyClick(frame.windowHandle(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box_of(frame).clear()
    QTest.keyClick(box_of(frame), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: lines(frame) == ["Opened lately", "鎌倉彫の手鏡"])

    # a visitor holds the slip under the scanner while a name is half typed elsewhere
    number = asked(desk, qtbot, partial(entry, entry_id=key, now=NOW)).number
    line = frame.page("groups").finder.line
    line.setFocus()
    compose(line, "あじ")
    frame.page("today").sheets.close_shown()
    frame.go("groups")
    line.setFocus()
    look_for(frame, qtbot, "鎌倉")
    for _ in range(2):  # the list, then the box
        QTest.keyClick(box_of(frame), Qt.Key.Key_Escape)
    assert (box_of(frame).text(), line.hasFocus(), line.text()) == ("", True, "あじ")
    visits = frame.page("groups")
    scan(frame, qr_text("E", number))
    qtbot.waitUntil(lambda: frame.place == "today" and entries.shown == "entries")
    assert (line.text(), visits.isVisible()) == ("あじ", False)
    scan(frame, qr_text("E", "8-9999"))
    qtbot.waitUntil(lambda: "not read rightly" in frame._bottom._said.toolTip())

    # a second site's mark is no letter that a scanner types
    written(desk, qtbot, partial(numbered_as, key=key, number="大8-D0001"))
    entries.close_shown()
    frame.go("groups")
    line.setFocus()
    scan(frame, qr_text("E", "大8-D0001"))
    qtbot.waitUntil(lambda: frame.place == "today" and entries.shown == "entries")
    assert line.text() == "あじ"


def numbered_as(session, _acting, *, key, number):
    session.get_one(DayEntry, key).number = number
    session.flush()
    return key


class Windows(QObject):
    """What is shown as a window of its own: it takes the keyboard away from the one that is there."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_every_command_leads_somewhere_and_is_found_by_the_words_people_use(frame, qtbot, qapp):
    windows = Windows()
    qapp.installEventFilter(windows)
    offered = commands(StaffRole.MANAGER)
    assert len({each.key for each in offered}) == len(offered)
    for asked_for, first in (("ink stock", "Masters, ink, toner, paper"), ("keys out", "Keys handed out")):
        assert [each.words for each in commands_named(offered, asked_for)][:1] == [first]
    ways = {(each.place, each.method, each.carried) for each in offered if each.method not in {"undo", "redo", "lock"}}
    for place, method, carried in sorted(ways, key=str):
        if method in {"show_sheet", "show_page", "go"}:
            frame.take_road(place, method, carried)
            assert frame.place == (place or carried[0])
    if (held := QApplication.focusWidget()) is not None:
        held.clearFocus()
    frame.take_road("settings", "show_page", ("Day book",))
    page = frame.page("settings")
    qtbot.waitUntil(lambda: page.focusWidget() is not None and page.focusWidget().hasFocus())
    qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_what_is_called_so_comes_before_what_was_opened_lately(frame):
    offered = commands(StaffRole.MANAGER)
    lately = Answer(("command", "settings.Closed days and hours"), "Closed days and opening hours")
    found = answers(Found(), commands_named(offered, "opening"), [lately], "opening")
    assert [line.title for line in found[:4]] == [
        "Pages and papers", "Opening", "Opened lately", "Closed days and opening hours",
    ]  # fmt: skip


def test_a_slot_with_a_specialist_is_called_so_and_leads_to_their_days(frame, database, made, qtbot):
    booking_id = make_slot(database, made, make_day(database, made))
    with database.reading() as session:
        found = find_anything(session, "佐藤", NOW)
    (told,) = (line for line in answers(found, (), (), "佐藤") if line.key == ("booking", booking_id))
    assert "Specialist: みほん税理士" in told.detail
    today = frame.page("today")
    qtbot.waitUntil(lambda: "1 with specialists" in today.facts.toolTip())  # whole, however wide the letters are
    assert "bookings" not in today.facts.toolTip()
    frame._top.booking_chosen.emit(booking_id)
    qtbot.waitUntil(lambda: frame.place == "consultations")
    sheets = frame.page("consultations").sheets
    qtbot.waitUntil(lambda: sheets.shown == "specialists")
    sheet = sheets.sheet("specialists")
    qtbot.waitUntil(lambda: sheet.slot is not None and sheet.slot.booking_id == booking_id)
