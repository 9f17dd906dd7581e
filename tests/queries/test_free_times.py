"""Worked out by hand: rooms A (12), B (16), A+B (28) and the Japanese room (20); nine to nine, Mondays closed."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial

import pytest

from desktop.errors import RoomTaken
from desktop.jobs.writing import write
from desktop.models import Booking, Price
from desktop.operations.bookings import book_room, hold_room
from desktop.queries.free_times import free_times, offers
from desktop.words import OfferKind, PriceUnit
from tests.makers import NOW, make_request

SATURDAY, SUNDAY, MONDAY, TUESDAY = (date(2026, 11, 21) + timedelta(days=ahead) for ahead in range(4))
A, B, JOINED, JAPANESE = "会議室A", "会議室B", "会議室A+B", "和室"


@pytest.fixture
def book(database, made):
    def book(verb=book_room, **wish):
        return database.write(partial(verb, request=make_request(made, **wish)), made.by).answer

    return book


def free(database, first, last=None, now=NOW, **wish) -> list[tuple[str, str, str, str]]:
    with database.reading() as session:
        times = free_times(session, first, last or first, now, **wish)
    return [(time.room, f"{time.starts_at:%d}", f"{time.starts_at:%H:%M}", f"{time.ends_at:%H:%M}") for time in times]


def offered(database, room, start, end, day=SATURDAY, now=NOW, **wish) -> list[tuple[OfferKind, str, str, str]]:
    starts_at, ends_at = (datetime.fromisoformat(f"{day}T{moment}") for moment in (start, end))
    with database.reading() as session:
        found = offers(session, room, starts_at, ends_at, now, **wish)
    return [(offer.kind, offer.room, f"{offer.starts_at:%d %H:%M}", f"{offer.ends_at:%H:%M}") for offer in found]


def test_today_is_free_from_the_next_half_hour_on(database, made):
    every = [(room, "21", "10:00", "21:00") for room in (A, B, JOINED, JAPANESE)]
    assert free(database, SATURDAY) == every
    assert free(database, SATURDAY, now=NOW.replace(minute=7))[0] == (A, "21", "10:30", "21:00")
    assert free(database, SATURDAY, now=NOW.replace(hour=8))[0] == (A, "21", "09:00", "21:00")
    assert free(database, SATURDAY, now=NOW.replace(hour=20, minute=45)) == []
    assert free(database, SATURDAY, now=NOW + timedelta(days=1)) == []


def test_a_booking_takes_its_room_and_the_rooms_joined_with_it(database, made, book):
    book()
    assert free(database, SATURDAY) == [
        (A, "21", "10:00", "14:00"),
        (A, "21", "16:00", "21:00"),
        (B, "21", "10:00", "21:00"),
        (JOINED, "21", "10:00", "14:00"),
        (JOINED, "21", "16:00", "21:00"),
        (JAPANESE, "21", "10:00", "21:00"),
    ]
    book(resource_id=made.joined, start="16:00", end="21:00")
    assert (B, "21", "10:00", "16:00") in free(database, SATURDAY)


def test_what_is_asked_for_narrows_it(database, made, book):
    book()
    assert [row[0] for row in free(database, SATURDAY, people=17)] == [JOINED, JOINED, JAPANESE]
    assert (A, "21", "10:00", "14:00") not in free(database, SATURDAY, minutes=241)
    assert (A, "21", "10:00", "14:00") in free(database, SATURDAY, minutes=240)
    within = free(database, SATURDAY, within=(13 * 60, 17 * 60))
    assert within[:2] == [(A, "21", "13:00", "14:00"), (A, "21", "16:00", "17:00")]
    assert free(database, SATURDAY, people=29) == []


def test_closed_days_and_days_that_cannot_be_booked_yet_are_not_free(database, made):
    week = free(database, SATURDAY, TUESDAY, people=28)
    assert [row[1] for row in week] == ["21", "22", "24"]
    assert free(database, date(2026, 12, 29), date(2027, 1, 3)) == []
    assert free(database, date(2027, 2, 28), people=28) == [(JOINED, "28", "09:00", "21:00")]
    assert free(database, date(2027, 3, 2)) == []


def test_an_expired_hold_is_free(database, made, book):
    book(hold_room)
    assert (A, "21", "10:00", "14:00") in free(database, SATURDAY)
    assert (A, "21", "10:30", "21:00") in free(database, SATURDAY, now=NOW.replace(minute=10))


def test_another_room_another_time_another_day(database, made, book):
    book()
    assert offered(database, made.room_a, "14:00", "16:00") == [
        (OfferKind.OTHER_ROOM, B, "21 14:00", "16:00"),
        (OfferKind.OTHER_TIME, A, "21 12:00", "14:00"),
        (OfferKind.OTHER_DAY, A, "22 14:00", "16:00"),
    ]


def test_offers_have_prices(database, made, book):
    book()
    with database.reading() as session:
        found = offers(session, made.room_a, NOW.replace(hour=14), NOW.replace(hour=16), NOW)
    assert [offer.fee for offer in found] == [400, 400, 400]


@pytest.mark.parametrize(("people", "room"), [(13, B), (17, JAPANESE), (21, None)])
def test_another_room_holds_the_people(database, made, book, people, room):
    book()
    rooms = [
        row[1] for row in offered(database, made.room_a, "14:00", "16:00", people=people) if row[0] == "other_room"
    ]
    assert rooms == ([room] if room else [])
    assert offered(database, made.room_a, "14:00", "16:00", people=1000) == []


def test_a_joined_room_is_offered_neither_for_its_part_nor_its_part_for_it(database, made, book):
    book(start="15:00", end="16:00")
    assert offered(database, made.joined, "14:00", "16:00") == [
        (OfferKind.OTHER_ROOM, JAPANESE, "21 14:00", "16:00"),
        (OfferKind.OTHER_TIME, JOINED, "21 13:00", "15:00"),
        (OfferKind.OTHER_DAY, JOINED, "22 14:00", "16:00"),
    ]


def test_another_day_is_an_open_one(database, made, book):
    book(day="2026-11-22")
    assert (OfferKind.OTHER_DAY, A, "24 14:00", "16:00") in offered(database, made.room_a, "14:00", "16:00", SUNDAY)


def test_a_closed_day_offers_the_next_open_one(database, made):
    assert offered(database, made.room_a, "14:00", "16:00", MONDAY) == [(OfferKind.OTHER_DAY, A, "24 14:00", "16:00")]


def test_a_shorter_stretch_when_nothing_else_is_left(database, made, book):
    for ahead in range(1, 9):
        day = SATURDAY + timedelta(days=ahead)
        if day.weekday() != 0:
            book(day=f"{day}", start="15:00" if day == SUNDAY else "09:00", end="21:00")
    for room in (made.room_b, made.japanese):
        book(day=f"{SUNDAY}", start="09:00", end="21:00", resource_id=room)
    book(day=f"{SUNDAY}", start="09:00", end="14:00")
    assert offered(database, made.room_a, "14:00", "16:00", SUNDAY) == [(OfferKind.SHORTER, A, "22 14:00", "15:00")]


def test_nothing_is_offered_for_nonsense(database, made):
    assert offered(database, 99, "14:00", "16:00") == []
    assert offered(database, made.room_a, "16:00", "14:00") == []


def test_everything_offered_can_be_booked(database, made, book):
    book()
    with database.reading() as session:
        found = offers(session, made.room_a, NOW.replace(hour=14), NOW.replace(hour=16), NOW)
    for offer in found:
        times = {
            "day": f"{offer.starts_at:%Y-%m-%d}",
            "start": f"{offer.starts_at:%H:%M}",
            "end": f"{offer.ends_at:%H:%M}",
        }
        assert book(resource_id=offer.resource_id, **times)


def test_offers_have_the_price_of_the_class_of_user(database, made, book):
    mine = book()
    with database.reading() as session:
        class_id = session.get_one(Booking, mine).class_id
    own = {"unit": PriceUnit.HOUR, "yen": 1000, "valid_from": date(2020, 1, 1), "class_id": class_id}
    dear = [Price(resource_id=room, **own) for room in (made.room_a, made.room_b, made.japanese)]
    database.write(lambda session, _acting: session.add_all(dear), made.by)
    with pytest.raises(RoomTaken) as refusal:
        write(database, partial(book_room, request=make_request(made, group_id=made.readers)), made.by)
    assert [offer.fee for offer in refusal.value.alternatives] == [2000, 2000, 2000]
