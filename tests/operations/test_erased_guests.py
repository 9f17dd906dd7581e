from __future__ import annotations

from datetime import datetime
from functools import partial

from sqlalchemy import select

from desktop.jobs.checking import check
from desktop.models import Booking, JournalPayload
from desktop.operations.bookings import book_room
from desktop.operations.erasure import erase_groups
from desktop.storage.clock import standing_clock
from tests.makers import make_request

GUEST = {"group_id": None, "guest_name": "見本 花子", "phone": "000-1111-2222", "contact": "見本 次郎"}


def test_a_guest_is_forgotten_when_the_years_of_ordinary_records_are_over(database, made):
    for day in ("2026-11-22", "2026-12-20"):
        database.write(partial(book_room, request=make_request(made, day=day, **GUEST)), made.by)
    database.clock = standing_clock(datetime(2031, 11, 23, 10))
    database.write(partial(erase_groups, ids=()), made.by)
    with database.reading() as session:
        old, young = session.scalars(select(Booking).order_by(Booking.id)).all()
        assert (old.guest_name, old.phone, old.contact) == (old.number, "", "")
        assert (young.guest_name, young.phone) == ("見本 花子", "000-1111-2222")
        images = session.scalars(
            select(JournalPayload.after).where(JournalPayload.table_name == "bookings", JournalPayload.record_id == "1")
        ).all()
        assert set(images) == {None}
    assert check(database).ok
