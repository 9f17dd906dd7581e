from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import func, select

from desktop.errors import (
    GuestsNotAllowed,
    Missing,
    NotAllowed,
    NotInState,
    OutsideHours,
    OverQuota,
    OverrideUnfounded,
    RoomTaken,
)
from desktop.models import Booking, Occupancy, Price, ReliefGround, Resource, Setting, UserClass
from desktop.operations.bookings import (
    Details,
    Place,
    book_room,
    change_booking,
    confirm_booking,
    hold_room,
    move_booking,
)
from desktop.operations.staff import add_staff
from desktop.queries.wishes import WishAsked, answer_wish
from desktop.words import BookingState, ChargeKind, ExpiryKind, GroupKind, PriceUnit, StaffRole
from tests.makers import NOW, make_group, make_request

BEGINNING = date(2020, 1, 1)


def put(session, acting, *records):
    session.add_all(records)


def set_rules(database, made, room=None, **settings):
    rows = [
        Setting(name=f"booking.{name}", value=value, valid_from=BEGINNING, resource_id=room)
        for name, value in settings.items()
    ]
    database.write(lambda session, acting: put(session, acting, *rows), made.by)


def book(database, made, by=None, verb=book_room, **more):
    return database.write(partial(verb, request=make_request(made, **more)), by or made.by).answer


def stored(database, booking_id):
    with database.reading() as session:
        booking = session.get_one(Booking, booking_id)
        session.expunge(booking)
        return booking


def wish_of(made, **more):
    request = make_request(made, **more)
    names = ("resource_id", "starts_at", "ends_at", "group_id", "guest_name", "people", "heated", "relief_id")
    return WishAsked(**{name: getattr(request, name) for name in names})


def answered(database, made, **more):
    with database.reading() as session:
        return answer_wish(session, wish_of(made, **more), NOW)


def test_a_manager_sets_a_rule_aside_with_a_reason_and_nobody_else_does(database, made):
    early = {"start": "08:00", "end": "09:00"}
    clerk = database.write(partial(add_staff, code="c", name="佐藤", role=StaffRole.STAFF, pin=""), made.by).answer
    by = replace(made.by, staff_id=clerk)
    for refusal, more in ((OutsideHours, {}), (OverrideUnfounded, {"override_reason": "  "})):
        with pytest.raises(refusal):
            book(database, made, **early, **more)
    with pytest.raises(NotAllowed):
        book(database, made, by, **early, override_reason="市の行事")
    mine = book(database, made, **early, override_reason="市の行事")
    assert (stored(database, mine).overridden, stored(database, mine).override_reason) == (["OutsideHours"], "市の行事")
    with pytest.raises(RoomTaken):
        book(database, made, **early, override_reason="市の行事")
    changed = partial(change_booking, booking_id=mine, details=Details(group_id=made.choir, people=4), seen_version=1)
    database.write(changed, by)
    assert stored(database, mine).overridden == ["OutsideHours"]
    place = Place(resource_id=made.room_b, starts_at=datetime(2026, 11, 21, 8), ends_at=datetime(2026, 11, 21, 9))
    move = partial(move_booking, booking_id=mine, seen_version=stored(database, mine).version)
    with pytest.raises(OutsideHours):
        database.write(partial(move, place=place), by)
    database.write(partial(move, place=replace(place, override_reason="同上")), made.by)
    assert stored(database, mine).override_reason == "同上"


def test_a_request_keeps_nobody_out_and_a_hold_in_such_a_room_becomes_one(database, made):
    database.write(_needs_approval(made.room_a), made.by)
    asked = book(database, made)
    assert stored(database, asked).state is BookingState.REQUESTED
    with pytest.raises(NotInState):
        database.write(partial(confirm_booking, booking_id=asked, seen_version=1), made.by)
    held = book(database, made, verb=hold_room, group_id=made.readers)
    assert book(database, made, group_id=made.readers)
    database.write(partial(confirm_booking, booking_id=held, seen_version=1), made.by)
    assert stored(database, held).state is BookingState.REQUESTED
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Occupancy)) == 0


def _needs_approval(room):
    def approve_first(session, acting):
        session.get_one(Resource, room).needs_approval = True

    return approve_first


def test_guests_have_a_name_and_rooms_may_be_closed_to_them(database, made):
    guest = {"group_id": None, "guest_name": "山田", "phone": "0467"}
    with pytest.raises(Missing):
        book(database, made, group_id=None)
    mine = stored(database, book(database, made, **guest))
    with database.reading() as session:
        assert session.get_one(UserClass, mine.class_id).guests
    set_rules(database, made, room=made.japanese, guests=False)
    with pytest.raises(GuestsNotAllowed):
        book(database, made, resource_id=made.japanese, **guest)
    assert isinstance(answered(database, made, resource_id=made.japanese, **guest).refusal, GuestsNotAllowed)
    assert answered(database, made, resource_id=made.japanese, group_id=None).refusal is None


def test_a_quota_counts_what_the_group_has_in_all_rooms(database, made):
    set_rules(database, made, quotas=["3 hours week"], quota_free_days=2)
    book(database, made, day="2026-11-26")
    wish = {"day": "2026-11-27", "resource_id": made.japanese}
    with pytest.raises(OverQuota) as refusal:
        book(database, made, **wish)
    assert (refusal.value.has, refusal.value.wanted) == (120, 120)
    assert isinstance(answered(database, made, **wish).refusal, OverQuota)
    assert book(database, made, **wish, group_id=made.readers)
    assert book(database, made, day="2026-11-28", start="10:00", end="11:00")
    assert book(database, made, day="2026-11-22")
    assert book(database, made, day="2026-11-22", resource_id=made.japanese)


def test_fees_by_class_with_heating_relief_and_deposit_are_frozen(database, made):
    person = make_group(database, name="山田花子", by=made.by, kind=GroupKind.INDIVIDUAL)
    with database.reading() as session:
        of_person = session.scalars(select(UserClass.id).where(UserClass.kind == GroupKind.INDIVIDUAL)).first()
        half = session.scalars(select(ReliefGround.id).where(ReliefGround.percent == 50)).first()
    dated = {"resource_id": made.room_a, "valid_from": BEGINNING}
    prices = (
        Price(yen=500, unit=PriceUnit.HOUR, class_id=of_person, **dated),
        Price(yen=30, unit=PriceUnit.PERCENT, charge=ChargeKind.HEATING, season_from=1101, season_until=331, **dated),
        Price(yen=2000, unit=PriceUnit.USE, charge=ChargeKind.DEPOSIT, **dated),
    )
    database.write(lambda session, acting: put(session, acting, *prices), made.by)
    wish = {"group_id": person, "heated": True, "relief_id": half}
    told = answered(database, made, **wish)
    mine = stored(database, book(database, made, **wish))
    assert (mine.fee, mine.deposit, mine.priced_on) == (1000 + 300 - 500, 2000, NOW.date())
    assert (told.fee, told.deposit, told.class_id) == (mine.fee, mine.deposit, mine.class_id)
    assert [line["kind"] for line in mine.fee_lines] == ["room", "heating", "relief"]
    assert (bool(mine.fee_lines[0]["user_class"]), mine.relief_percent) == (True, 50)
    group = stored(database, book(database, made, start="16:00", end="18:00"))
    assert (group.fee, group.relief_ground) == (400, "")


def test_what_waits_for_papers_or_money_moves_its_deadline_with_the_date(database, made):
    set_rules(database, made, papers_wanted=True, papers_days=3)
    mine = book(database, made, day="2026-12-05")
    assert (stored(database, mine).waits_for, stored(database, mine).expires_at) == (
        ExpiryKind.PAPERS,
        datetime(2026, 12, 3),
    )
    place = Place(resource_id=made.room_a, starts_at=datetime(2026, 12, 12, 14), ends_at=datetime(2026, 12, 12, 16))
    database.write(partial(move_booking, booking_id=mine, place=place, seen_version=1), made.by)
    assert stored(database, mine).expires_at == datetime(2026, 12, 10)
    set_rules(database, made, payment_days=5)
    database.write(partial(confirm_booking, booking_id=mine, seen_version=2), made.by)
    paid_by = stored(database, mine)
    assert (paid_by.state, paid_by.waits_for) == (BookingState.CONFIRMED, ExpiryKind.PAYMENT)
    assert paid_by.expires_at == datetime(2026, 12, 8)


def test_the_wish_meets_what_the_write_meets(database, made):
    set_rules(database, made, buffer_after=30)
    book(database, made)
    beside = {"start": "16:15", "end": "17:00"}
    for more in (beside, {"start": "13:00", "end": "14:05"}):
        with pytest.raises(RoomTaken):
            book(database, made, **more, group_id=made.readers)
        assert isinstance(answered(database, made, **more, group_id=made.readers).refusal, RoomTaken)
    assert answered(database, made, **beside).refusal is None
    assert stored(database, book(database, made, **beside)).buffer_after == 30
