from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.errors import Offer
from desktop.queries.days import BookingRow, ClosedStretch, DayRows
from desktop.views.rooms.timetable.rows import Wish
from desktop.views.shared import theme
from desktop.words import BookingState, OfferKind, TextSize, ThemeName
from tests.views.rooms.timetable_days import CTRL, NOW, Hands, at, make_booking, make_day

Show = Callable[[DayRows], Hands]
HELD, PROVISIONAL = BookingState.HELD, BookingState.PROVISIONAL
LONG = "特定非営利活動法人由比ガ浜ビーチクリーンと子どもの未来を考える市民の会"


def every_state() -> list[BookingRow]:
    return [
        make_booking(1, 1, at(9), at(11)),
        make_booking(2, 1, at(13), at(15), group=LONG),
        make_booking(3, 1, at(15), at(15, 15)),
        make_booking(4, 1, at(15, 15), at(15, 30), group="𠮷野手話の会"),
        make_booking(5, 2, at(13), at(14), state=PROVISIONAL, expires_at=at(17)),
        make_booking(6, 2, at(14), at(15), state=PROVISIONAL, expires_at=at(17) + timedelta(days=3), people=None),
        make_booking(7, 2, at(15), at(16, 30), state=HELD, expires_at=at(12, 6), pc="受付2", group=""),
        make_booking(8, 3, at(13), at(14, 30), state=HELD, expires_at=at(12, 6), pc="受付1"),
        make_booking(9, 4, at(17), at(19)),
        make_booking(10, 5, at(19), at(21)),
        make_booking(11, 3, at(9), at(10), state=BookingState.CANCELLED),
        make_booking(12, 3, at(10), at(11), state=BookingState.LEFT, buffer_after=30),
        make_booking(13, 2, at(9), at(10, 30), state=BookingState.ARRIVED, paid=False, closure_id=1),
    ]


QUIET = (
    make_booking(14, 3, at(15), at(16), state=BookingState.REQUESTED),
    make_booking(15, 2, at(11), at(12), state=BookingState.NO_SHOW),
)
CLOSED = (ClosedStretch(1, "床の張り替え", 3, at(16), at(30)),)
OFFERS = (
    Offer(OfferKind.OTHER_ROOM, 3, "第1和室", 20, at(15), at(16), 500),
    Offer(OfferKind.OTHER_DAY, 1, "会議室A", 12, at(15) + timedelta(days=1), at(16) + timedelta(days=1), 500),
    Offer(OfferKind.SHORTER, 3, "第1和室", 20, at(17), at(17, 30), 500),
)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Callable[[ThemeName, TextSize], None]]:
    yield lambda name, size: theme.apply(qapp, name, size) and None
    theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)


@pytest.mark.parametrize("size", list(TextSize))
@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.HIGH_CONTRAST])
def test_every_state_is_painted_in_every_theme_and_size(shown: Show, dressed, name: ThemeName, size: TextSize) -> None:
    hands = shown(make_day(*every_state(), opens=8 * 60 + 30, quiet=QUIET, closures=CLOSED, late_after=15))
    table = hands.table
    dressed(name, size)
    table.show_offers(OFFERS)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    for width in (480, 842, 1600):
        table.resize(width, 360)
        for wish in (Wish(2, at(16), at(18), clashes=True), Wish(3, at(15), at(16), label="候補"), None):
            table.show_wish(wish)
            assert not table.grab().isNull()
    hands.key(Qt.Key.Key_BracketRight, times=2)
    hands.key(Qt.Key.Key_Right, CTRL)
    assert not table.grab().isNull()
    ground = table.grab().toImage().pixelColor(20, 4)
    assert ground == theme.current().colour("surface")


@pytest.mark.parametrize(
    "rows",
    [
        make_day(rooms=()),
        make_day(),
        make_day(closed="月曜休館", opens=0, closes=0),
        make_day(day=at(0).date() + timedelta(days=1)),
    ],
    ids=["no rooms", "no bookings", "closed", "another day"],
)
def test_days_without_bookings_are_painted(shown: Show, rows: DayRows) -> None:
    assert not shown(rows).table.grab().isNull()


def test_states_differ_without_their_colours(shown: Show) -> None:
    """Grey pictures of one block in each state: no two are alike."""
    states = [
        make_booking(1, 1, at(13), at(15)),
        make_booking(1, 1, at(13), at(15), state=PROVISIONAL, expires_at=None),
        make_booking(1, 1, at(13), at(15), state=HELD, expires_at=at(12, 6), pc="受付2"),
        make_booking(1, 1, at(13), at(15), state=HELD, expires_at=at(12, 6), pc="受付1"),
    ]
    hands = shown(make_day())
    pictures: list[QImage] = []
    for booking in states:
        hands.table.show_day(make_day(booking), NOW)
        pictures.append(hands.table.grab().toImage().convertToFormat(QImage.Format.Format_Mono))
    assert all(one != other for at_, one in enumerate(pictures) for other in pictures[at_ + 1 :])


def test_a_joined_booking_is_painted_across_its_rows(shown: Show) -> None:
    hands = shown(make_day(make_booking(1, 4, at(13), at(15))))
    geometry = hands.table.geometry_of_day()
    assert geometry is not None
    between = QPoint(geometry.x(14 * 60 + 40), geometry.y(1))
    assert hands.table.grab().toImage().pixelColor(between) == theme.current().colour("b_conf")


def test_what_expires_disappears_when_time_goes_on(shown: Show) -> None:
    held = make_booking(1, 1, at(13), at(15), state=HELD, expires_at=at(12, 6))
    hands = shown(make_day(held, make_booking(2, 2, at(13), at(15))))
    point = hands.point(0, 14 * 60)
    assert "髙﨑" in hands.table.text_at(point)
    hands.table.set_now(at(12, 6))
    assert "髙﨑" not in hands.table.text_at(point)


def test_the_picked_booking_stays_picked_while_it_exists(shown: Show) -> None:
    booking = make_booking(1, 2, at(13), at(15))
    hands = shown(make_day(booking))
    plain = hands.table.grab().toImage()
    hands.table.pick(1)
    picked = hands.table.grab().toImage()
    hands.table.show_day(make_day(booking._replace(version=2)), NOW)
    assert hands.table.grab().toImage() == picked
    hands.table.pick(None)
    assert plain == hands.table.grab().toImage() != picked
    assert hands.told == []


def test_scrolled_rows_stay_under_the_header(shown: Show) -> None:
    hands = shown(make_day(*every_state()))
    hands.table.resize(842, 100)
    before = hands.table.grab().toImage().copy(0, 0, 800, 20)
    hands.table.verticalScrollBar().setValue(50)
    assert hands.table.grab().toImage().copy(0, 0, 800, 20) == before


def test_nearer_keeps_what_is_under_the_pointer_and_comes_back(shown: Show) -> None:
    hands = shown(make_day(make_booking(1, 1, at(19), at(20))))
    table = hands.table
    whole = table.geometry_of_day()
    assert whole is not None
    x = whole.x(15 * 60)
    table.zoom(1, x)
    near = table.geometry_of_day()
    assert near is not None
    assert near.zoom > 1
    assert abs(near.minute(x) - 15 * 60) <= 2
    hands.key(Qt.Key.Key_0, CTRL)
    again = table.geometry_of_day()
    assert again is not None
    assert (again.zoom, again.shift) == (1, 0)
