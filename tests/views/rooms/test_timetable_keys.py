from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from desktop.queries.days import DayRows
from desktop.views.rooms.timetable.rows import MoveWish, Wish
from tests.views.rooms.timetable_days import CTRL, NOW, SHIFT, Hands, at, make_booking, make_day

Show = Callable[[DayRows], Hands]
Key = Qt.Key


def test_arrows_and_enter_wish_for_half_an_hour(shown: Show) -> None:
    hands = shown(make_day())
    hands.key(Key.Key_Right, times=2)
    hands.key(Key.Key_Down)
    hands.key(Key.Key_Return)
    assert hands.heard("wished") == [Wish(2, at(10), at(10, 30))]


def test_shift_makes_the_stretch_longer_and_shorter(shown: Show) -> None:
    hands = shown(make_day())
    hands.key(Key.Key_Right, SHIFT, times=4)
    hands.key(Key.Key_Left, SHIFT)
    hands.key(Key.Key_Enter)
    assert hands.heard("wished") == [Wish(1, at(9), at(11))]


def test_home_end_and_brackets_jump(shown: Show) -> None:
    hands = shown(make_day(make_booking(7, 1, at(10), at(11)), make_booking(8, 1, at(14), at(15))))
    hands.key(Key.Key_End)
    assert "20:30～21:00" in hands.table.focus_text()
    hands.key(Key.Key_BracketLeft, times=2)
    hands.key(Key.Key_Return)
    hands.key(Key.Key_BracketRight)
    hands.key(Key.Key_Return)
    hands.key(Key.Key_Home)
    assert "9:00～9:30" in hands.table.focus_text()
    assert hands.heard("picked") == [7, 8]


def test_enter_on_a_clash_is_refused(shown: Show) -> None:
    other = make_booking(7, 1, at(9, 30), at(11))
    hands = shown(make_day(other))
    hands.key(Key.Key_Right, SHIFT)
    hands.key(Key.Key_Return)
    assert hands.heard("refused_drop") == [other]
    assert not hands.heard("wished")


def test_control_carries_a_booking_and_enter_drops_it(shown: Show) -> None:
    hands = shown(make_day(make_booking(7, 1, at(14), at(16), version=4)))
    hands.key(Key.Key_BracketRight)
    hands.key(Key.Key_Right, CTRL, times=2)
    hands.key(Key.Key_Down, CTRL)
    hands.key(Key.Key_Right, CTRL | SHIFT)
    wanted = Wish(2, at(14, 30), at(16, 45), label="髙﨑まちづくり研究会", booking_id=7)
    assert hands.heard("wish_changed")[-1] == wanted
    assert "会議室B" in hands.table.accessibleDescription()
    hands.key(Key.Key_Return)
    assert hands.heard("moved") == [MoveWish(7, 4, 2, at(14, 30), at(16, 45))]


def test_escape_puts_it_back(shown: Show) -> None:
    hands = shown(make_day(make_booking(7, 1, at(14), at(16))))
    hands.key(Key.Key_BracketRight)
    hands.key(Key.Key_Left, CTRL)
    hands.key(Key.Key_Escape)
    assert hands.told[-1] == ("wish_changed", None)
    hands.key(Key.Key_Return)
    assert hands.told[-1] == ("picked", 7)


def test_escape_belongs_to_the_page_when_nothing_is_in_the_hand(shown: Show, qtbot: QtBot) -> None:
    hands = shown(make_day(make_booking(7, 1, at(14), at(16))))
    closed: list[bool] = []
    shortcut = QShortcut(QKeySequence(Key.Key_Escape), hands.table)
    shortcut.activated.connect(lambda: closed.append(True))
    hands.table.activateWindow()
    hands.table.setFocus()
    qtbot.waitUntil(hands.table.hasFocus)
    hands.key(Key.Key_BracketRight)
    hands.key(Key.Key_Left, CTRL)
    hands.key(Key.Key_Escape)
    assert not closed
    hands.key(Key.Key_Escape)
    assert closed


def test_focus_stays_where_it_was_when_rows_change_elsewhere(shown: Show) -> None:
    hands = shown(make_day())
    hands.key(Key.Key_Down)
    hands.key(Key.Key_Right, times=3)
    before = hands.table.focus_text()
    hands.table.show_day(make_day(make_booking(7, 1, at(14), at(16))), NOW)
    assert hands.table.focus_text() == before
    assert hands.table.accessibleDescription() == before


def test_keys_scroll_to_the_row_in_focus(shown: Show) -> None:
    hands = shown(make_day())
    hands.table.resize(700, 100)
    hands.key(Key.Key_Down, times=2)
    assert hands.table.verticalScrollBar().value() > 0


def test_an_empty_house_takes_no_keys(shown: Show) -> None:
    hands = shown(make_day(rooms=()))
    hands.key(Key.Key_Return)
    hands.key(Key.Key_Right)
    assert hands.told == []
    assert hands.table.focus_text() == ""
