from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.models import Booking
from desktop.operations.occupancy import release
from desktop.queries.bookings import booking_details
from desktop.words import BookingState
from tests.makers import NOW
from tests.views.rooms.rooms import asked, compose, make_booking, set_clock, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def state(desk, qtbot, booking_id=1):
    return asked(desk, qtbot, partial(booking_details, booking_id=booking_id)).row.state


def request_again(desk, qtbot, booking_id):
    def ask(session, _acting):
        booking = session.get_one(Booking, booking_id)
        release(session, booking)
        booking.state = BookingState.REQUESTED
        return booking_id

    return written(desk, qtbot, ask)


def test_a_key_goes_out_people_are_counted_and_the_key_comes_back_by_keyboard(page, desk, made, qtbot):
    make_booking(desk, made, qtbot, people=9)
    set_clock(desk, NOW + timedelta(hours=4))
    page.show_record(1)
    life = page.side.inspector.life
    qtbot.waitUntil(life.arriving.isVisible)
    life.focus_first()
    qtbot.keyClicks(life.arriving.key, "A-1")
    qtbot.keyClick(life.arriving.key, Qt.Key.Key_Return)
    qtbot.waitUntil(life.leaving.isVisible)
    assert page.side.inspector.facts.texts()["Key"] == "A-1, handed out"
    life.focus_first()
    assert life.leaving.people.selectedText() == "9"
    qtbot.keyClicks(life.leaving.people, "7")
    life.leaving.key_back.click()
    compose(life.leaving.note, "窓が開いていた")
    qtbot.keyClick(life.leaving.note, Qt.Key.Key_Return)
    qtbot.waitUntil(life.settling.isVisible)
    gone = asked(desk, qtbot, partial(booking_details, booking_id=1))
    assert (gone.life.people_came, gone.life.check_note, gone.row.key_is_out) == (7, "窓が開いていた", True)
    life.settling.buttons["key"].click()
    qtbot.waitUntil(lambda: not life.settling.isVisible())


def test_a_request_is_decided_with_who_else_wants_the_room(page, desk, made, qtbot):
    first = request_again(desk, qtbot, make_booking(desk, made, qtbot))
    second = request_again(desk, qtbot, make_booking(desk, made, qtbot, group_id=made.readers))
    page.show_record(first)
    life = page.side.inspector.life
    qtbot.waitUntil(life.deciding.isVisible)
    assert ["あじさい読書会" in button.accessibleName() for button in life.deciding.rivals] == [True]
    life.deciding.approve.click()
    qtbot.waitUntil(life.arriving.isVisible)
    page.show_record(second)
    qtbot.waitUntil(life.deciding.isVisible)
    life.deciding.approve.click()
    qtbot.waitUntil(page.side.inspector.message.isVisible)
    assert "鎌倉合唱団" in page.side.inspector.message.accessibleName()
    life.deciding.refuse.click()
    assert life.deciding.reason.hasFocus()
    compose(life.deciding.reason, "先約があります")
    qtbot.keyClick(life.deciding.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: state(desk, qtbot, second) is BookingState.CANCELLED)


def test_nobody_came_and_the_booking_comes_back(page, desk, made, qtbot):
    make_booking(desk, made, qtbot)
    page.show_record(1)
    inspector = page.side.inspector
    qtbot.waitUntil(inspector.life.arriving.isVisible)
    assert not inspector.life.arriving.no_show.isVisible()
    set_clock(desk, NOW + timedelta(hours=4, minutes=20))
    page.tick()
    inspector.life.arriving.no_show.click()
    qtbot.waitUntil(inspector.life.settling.buttons["revive"].isVisible)
    assert state(desk, qtbot) is BookingState.NO_SHOW
    inspector.life.settling.buttons["revive"].click()
    qtbot.waitUntil(inspector.life.arriving.isVisible)
