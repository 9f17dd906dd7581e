"""Minutes kept free around a booking: others stay out, one's own group shares them."""

from __future__ import annotations

from datetime import datetime
from functools import partial

import pytest

from desktop.errors import RoomTaken
from desktop.jobs.checking import check
from tests.makers import make_request
from tests.operations.acts import Acts
from tests.operations.buffered import book_buffered, ticks_of


@pytest.fixture
def acts(database, made):
    return Acts(database, made)


def book(acts, start, end, before=0, after=0, **more):
    request = make_request(acts.made, start, end, **more)
    return acts.database.write(partial(book_buffered, request=request, before=before, after=after), acts.made.by).answer


def test_another_group_stays_out_of_the_buffer_and_hears_from_when_to_when(acts):
    book(acts, "14:00", "15:00", after=15)
    with pytest.raises(RoomTaken) as refusal:
        acts.book(start="15:00", end="16:00", group_id=acts.made.readers)
    assert (refusal.value.start, refusal.value.end) == (datetime(2026, 11, 21, 14), datetime(2026, 11, 21, 15, 15))
    assert refusal.value.buffer == 15
    with pytest.raises(RoomTaken):
        book(acts, "12:00", "13:55", after=10, group_id=acts.made.readers)
    acts.book(start="15:15", end="16:00", group_id=acts.made.readers)
    assert acts.fine()


def test_one_group_shares_the_buffer_and_gets_it_back(acts):
    first = book(acts, "14:00", "15:00", after=15)
    second = book(acts, "15:00", "16:00", before=10)
    assert ticks_of(acts.database, booking_id=first, buffer=True) == []
    acts.move(second, acts.made.room_b, "15:00", "16:00")
    assert ticks_of(acts.database, booking_id=first, buffer=True) == ["15:00", "15:05", "15:10"]
    number = acts.cancel(first)
    acts.book(start="15:00", end="15:30", group_id=acts.made.readers)
    with pytest.raises(RoomTaken):
        acts.undo(number)
    assert acts.fine()


def test_who_takes_over_a_shared_buffer_is_refused(acts):
    book(acts, "14:00", "15:00", after=15)
    second = book(acts, "15:00", "16:00")
    with pytest.raises(RoomTaken):
        acts.change(second, group_id=acts.made.readers)
    assert acts.row(second).group == "鎌倉合唱団"


def test_guests_are_the_same_by_name_and_phone(acts):
    guest = {"group_id": None, "guest_name": "山田", "phone": "0467-00-0000"}
    book(acts, "14:00", "15:00", after=15, **guest)
    with pytest.raises(RoomTaken):
        acts.book(start="15:00", end="16:00", **guest | {"phone": "0467-00-0001"})
    acts.book(start="15:00", end="16:00", **guest)
    assert acts.fine()


def test_buffers_may_leave_the_opening_hours_and_equipment_is_not_counted_in_them(acts):
    book(acts, "09:00", "11:00", before=30, after=30, items=((acts.made.projector, 1),), day="2026-11-22")
    assert ticks_of(acts.database, buffer=True)[0] == "08:30"
    assert acts.used("11:00", "2026-11-22") == 0
    assert check(acts.database).ok
