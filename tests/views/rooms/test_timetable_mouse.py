from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.errors import OutsideHours
from desktop.queries.days import DayRows
from desktop.views.rooms.timetable.rows import MoveWish, Wish
from desktop.words import BookingState
from tests.views.rooms.timetable_days import ALT, LEFT, NOW, Hands, at, make_booking, make_day

Show = Callable[[DayRows], Hands]


def test_dragging_over_free_time_wishes_for_whole_quarter_hours(shown: Show) -> None:
    hands = shown(make_day())
    hands.drag(hands.point(1, 14 * 60 + 2), hands.point(1, 15 * 60 + 40))
    assert hands.heard("wished") == [Wish(2, at(14), at(15, 45))]
    assert hands.heard("wish_changed")[-1] == Wish(2, at(14), at(15, 45))


def test_dragging_to_the_left_wishes_as_well(shown: Show) -> None:
    hands = shown(make_day())
    hands.drag(hands.point(0, 16 * 60 - 1), hands.point(0, 14 * 60 + 1))
    assert hands.heard("wished") == [Wish(1, at(14), at(16))]


def test_alt_makes_steps_of_five_minutes(shown: Show) -> None:
    hands = shown(make_day())
    start, end = hands.point(1, 14 * 60 + 1), hands.point(1, 15 * 60 + 9)
    hands.press(start)
    for point in (start + (end - start) / 2, end):
        position = QPointF(point)
        view = hands.table.viewport()
        moved = QMouseEvent(QEvent.Type.MouseMove, position, view.mapToGlobal(position), LEFT, LEFT, ALT)
        QApplication.sendEvent(view, moved)
    hands.release(end)
    assert hands.heard("wished") == [Wish(2, at(14), at(15, 10))]


def test_a_click_never_moves(shown: Show) -> None:
    hands = shown(make_day(make_booking(7, 1, at(14), at(16))))
    point = hands.point(0, 15 * 60)
    hands.press(point)
    hands.move(point + (hands.point(0, 15 * 60, 3) - point))
    hands.release(point)
    assert hands.told == [("picked", 7)]


def test_a_click_on_nothing_picks_none(shown: Show) -> None:
    hands = shown(make_day(make_booking(7, 1, at(14), at(16))))
    QTest.mouseClick(hands.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, hands.point(2, 15 * 60))
    assert hands.told == [("picked_none", None)]


def test_a_block_is_carried_to_another_time_and_room(shown: Show) -> None:
    hands = shown(make_day(make_booking(7, 1, at(14), at(16), version=3)))
    hands.drag(hands.point(0, 15 * 60), hands.point(2, 16 * 60))
    assert hands.heard("moved") == [MoveWish(7, 3, 3, at(15), at(17))]


def test_an_edge_is_stretched(shown: Show) -> None:
    hands = shown(make_day(make_booking(7, 1, at(14), at(16))))
    hands.drag(hands.point(0, 16 * 60, -3), hands.point(0, 17 * 60))
    assert hands.heard("moved") == [MoveWish(7, 1, 1, at(14), at(17))]
    hands.table.show_wish(None)
    hands.drag(hands.point(0, 14 * 60, 3), hands.point(0, 13 * 60 + 30))
    assert hands.heard("moved")[-1] == MoveWish(7, 1, 1, at(13, 30), at(16))


def test_a_clash_is_refused_while_dragging_and_the_block_snaps_back(shown: Show) -> None:
    other = make_booking(8, 4, at(17), at(19), group="𠮷野手話の会")
    hands = shown(make_day(make_booking(7, 3, at(14), at(16)), other))
    start, end = hands.point(2, 15 * 60), hands.point(1, 17 * 60)
    hands.press(start)
    hands.move(hands.point(2, 16 * 60))
    hands.move(end)
    assert hands.heard("wish_changed")[-1].clashes
    assert "𠮷野手話の会" in hands.table.focus_text()
    assert "17:00～19:00" in hands.table.accessibleDescription()
    hands.release(end)
    assert hands.heard("refused_drop") == [other]
    assert not hands.heard("moved")
    assert hands.table.grab().toImage() == again(hands)


def again(hands: Hands):
    """The picture after a fresh start with the same rows: nothing is left of the drag."""
    day = make_day(make_booking(7, 3, at(14), at(16)), make_booking(8, 4, at(17), at(19), group="𠮷野手話の会"))
    hands.table.show_day(day, NOW)
    return hands.table.grab().toImage()


def test_time_outside_opening_hours_is_refused(shown: Show) -> None:
    hands = shown(make_day(opens=9 * 60 + 30, closes=20 * 60 + 30))
    hands.drag(hands.point(0, 19 * 60), hands.point(0, 20 * 60 + 50))
    (refused,) = hands.heard("refused_drop")
    assert isinstance(refused, OutsideHours)


def test_escape_gives_the_drag_up(shown: Show) -> None:
    hands = shown(make_day(make_booking(7, 1, at(14), at(16))))
    hands.press(hands.point(0, 15 * 60))
    hands.move(hands.point(0, 16 * 60))
    hands.move(hands.point(0, 17 * 60))
    hands.key(Qt.Key.Key_Escape)
    hands.release(hands.point(0, 17 * 60))
    assert hands.told[-1] == ("wish_changed", None)
    assert not hands.heard("moved")


def test_what_is_over_or_held_elsewhere_cannot_be_carried(shown: Show) -> None:
    held = make_booking(8, 2, at(14), at(16), state=BookingState.HELD, expires_at=at(12, 9), pc="受付2")
    hands = shown(make_day(make_booking(7, 1, at(9), at(11)), held))
    hands.drag(hands.point(0, 10 * 60), hands.point(0, 15 * 60))
    hands.drag(hands.point(1, 15 * 60), hands.point(1, 17 * 60))
    assert not hands.heard("moved")


def test_a_booking_of_joined_rooms_moves_in_time_only(shown: Show) -> None:
    hands = shown(make_day(make_booking(7, 4, at(14), at(16))))
    hands.drag(hands.point(0, 15 * 60), hands.point(2, 16 * 60))
    assert hands.heard("moved") == [MoveWish(7, 1, 4, at(15), at(17))]


def test_a_change_elsewhere_takes_the_booking_out_of_the_hand(shown: Show) -> None:
    hands = shown(make_day(make_booking(7, 1, at(14), at(16))))
    hands.press(hands.point(0, 15 * 60))
    hands.move(hands.point(0, 16 * 60))
    hands.table.show_day(make_day(make_booking(7, 1, at(10), at(12), version=2)), NOW)
    hands.release(hands.point(0, 17 * 60))
    assert not hands.heard("moved")


def test_tooltips_say_everything(shown: Show) -> None:
    held = make_booking(8, 2, at(14), at(16), state=BookingState.HELD, expires_at=at(12, 6), pc="受付2", staff="佐藤")
    hands = shown(make_day(held))
    text = hands.table.text_at(hands.point(1, 15 * 60))
    for part in ("髙﨑まちづくり研究会", "会議室B", "14:00～16:00", "受付2 佐藤", "6", "会合", "0008"):
        assert part in text
    assert "会議室A" in hands.table.text_at(hands.point(0, 15 * 60))
    assert hands.table.block_text(held) == text
