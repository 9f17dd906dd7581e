"""What the center books in its own name: free, and no guest's, as long as it stands; on both engines."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import GuestsNotAllowed
from desktop.models import Booking, ReliefGround, SpecialistDay
from desktop.operations.booking_request import Place
from desktop.operations.bookings import BookingRequest, Details, book_room, change_booking, move_booking
from desktop.operations.center import set_setting
from desktop.queries.wishes import WishAsked, answer_wish
from tests.makers import NOW
from tests.specialists import make_day

CENTER = "みほん市民活動センター"
DAY = date(2026, 11, 28)
SPAN = {"starts_at": datetime(2026, 11, 28, 13), "ends_at": datetime(2026, 11, 28, 15)}


def test_the_center_pays_itself_nothing_and_is_no_guest(database, made):
    write = lambda verb, **arguments: database.write(partial(verb, **arguments), made.by).answer  # noqa: E731
    asked = partial(WishAsked, resource_id=made.room_b, **SPAN)
    with database.reading() as session:
        assert answer_wish(session, asked(guest_name="佐藤"), NOW).fee > 0
    write(set_setting, name="booking.guests", value=False, valid_from=date(2026, 4, 1))
    with pytest.raises(GuestsNotAllowed):
        write(book_room, request=BookingRequest(resource_id=made.room_b, guest_name="佐藤", **SPAN))
    with database.reading() as session:
        own = answer_wish(session, asked(guest_name=CENTER), NOW)
        assert (own.fee, own.deposit, own.refusal) == (0, 0, None)
        ground = session.scalars(select(ReliefGround.id).where(ReliefGround.percent == 100)).first()
        relieved = answer_wish(session, asked(guest_name=CENTER, relief_id=ground), NOW)
        assert (relieved.fee, len(relieved.lines)) == (0, 2)  # what a ground takes away is counted
    day_id = make_day(database, made, DAY, room_id=made.room_b)
    with database.reading() as session:
        room = session.get_one(Booking, session.get_one(SpecialistDay, day_id).room_booking_id)
        assert (room.guest_name, room.fee, room.fee_lines, room.deposit) == (CENTER, 0, [], 0)
        assert room.class_id is None
    later = Place(resource_id=made.room_b, starts_at=datetime(2026, 11, 28, 9), ends_at=datetime(2026, 11, 28, 12))
    write(move_booking, booking_id=room.id, place=later, seen_version=1)
    write(change_booking, booking_id=room.id, details=Details(guest_name=CENTER, people=4), seen_version=2)
    with database.reading() as session:
        assert session.get_one(Booking, room.id).fee == 0
