"""What a desk must not be able to do, however oddly it goes about it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial

import pytest

from desktop.errors import BadRule, Damaged, KeyIsOut, NotReadable, RoomClosed, StillBooked, StockShort, TooManyDates
from desktop.models import ClosedDayRule, ReliefGround, StockItem
from desktop.models.rulebook import rulebook
from desktop.operations.booking_life import arrive, revive_booking
from desktop.operations.bookings import (
    Details,
    cancel_booking,
    change_booking,
    confirm_booking,
)
from desktop.operations.center import RoomRequest, add_room, set_setting
from desktop.operations.closures import ClosureRequest, close_rooms
from desktop.operations.permits import issue_permit
from desktop.operations.refunds import give_back_fee
from desktop.operations.rooms import change_equipment, retire_room
from desktop.operations.undo import undo
from desktop.rules.series import Recurrence, dates_of
from desktop.words import BookingState, CancelReason, ClosedDayKind, ExpiryKind
from tests.makers import NOW
from tests.operations.test_booking_rules import BEGINNING, book, put, set_rules, stored


def on(database, made, verb, booking_id, **more):
    version = stored(database, booking_id).version
    return database.write(partial(verb, booking_id=booking_id, seen_version=version, **more), made.by)


def test_numbers_and_days_that_nobody_has_are_refused_in_words(database, made):
    wrong = [{"people": people} for people in (-1, 0, 10**20)]
    wrong += [{"items": ((made.projector, quantity),)} for quantity in (-1, 10**8, 10**20)]
    wrong += [{"day": day, "override_reason": "市の行事"} for day in ("9999-12-31", "0001-01-01")]
    mine = book(database, made, day="2026-11-22")
    for each in wrong:
        with pytest.raises(NotReadable):
            book(database, made, **each)
        if "day" not in each:
            with pytest.raises(NotReadable):
                on(database, made, change_booking, mine, details=Details(group_id=made.choir, **each))
    closing = ClosureRequest(name="工事", starts_at=NOW, ends_at=NOW + timedelta(days=368))
    with pytest.raises(TooManyDates):
        database.write(partial(close_rooms, request=closing), made.by)


@pytest.mark.parametrize(
    ("name", "value"),
    [("window_days", 10**15), ("window_months", -1), ("grid_minutes", 0), ("buffer_before", 10**12), ("slots", ["x"])],
)
def test_a_setting_that_cannot_be_is_told_and_stops_no_computer(database, made, name, value):
    grid = {"grid_minutes": "minutes", "slots": "slots"}.get(name, "free")
    set_rules(database, made, **{name: value, "grid": grid})
    with pytest.raises(Damaged):
        book(database, made)
    if isinstance(value, int):
        with pytest.raises(NotReadable):
            database.write(
                partial(set_setting, name=f"booking.{name}", value=value, valid_from=date(2026, 4, 1)), made.by
            )


@pytest.mark.parametrize("weekdays", ["9TU", "+99999999999999999999TU"])
def test_a_weekday_that_no_month_has_is_no_rule(weekdays):
    rule = f"FREQ=MONTHLY;BYDAY={weekdays};COUNT=3"
    with pytest.raises(BadRule):
        dates_of(Recurrence(rule=rule, first_start=NOW))


def test_a_closed_day_without_its_weekday_is_damage(database, made):
    broken = ClosedDayRule(kind=ClosedDayKind.WEEKDAY, name="休館日", valid_from=BEGINNING)
    database.write(lambda session, acting: put(session, acting, broken), made.by)
    with database.reading() as session, pytest.raises(Damaged):
        rulebook(session)


def test_who_has_paid_or_owes_nothing_waits_for_no_money(database, made):
    set_rules(database, made, payment_within=3)
    paid, owing, relieved = (book(database, made, day=f"2026-11-{day}") for day in (25, 26, 27))
    database.write(partial(issue_permit, booking_id=paid, paid_by="現金"), made.by)
    until = stored(database, owing).expires_at
    for each in (paid, owing):
        on(database, made, confirm_booking, each)
    assert (stored(database, paid).expires_at, stored(database, owing).expires_at) == (None, until)
    ground = database.write(_free_of_charge, made.by).answer
    on(database, made, change_booking, relieved, details=Details(group_id=made.choir, relief_id=ground))
    assert (stored(database, relieved).fee, stored(database, relieved).waits_for) == (0, None)
    assert stored(database, owing).waits_for is ExpiryKind.PAYMENT


def test_a_table_of_refunds_that_nobody_can_read_is_damage(database, made):
    set_rules(database, made, refunds=["x"])
    mine = book(database, made, day="2026-11-25")
    database.write(partial(issue_permit, booking_id=mine, paid_by="現金"), made.by)
    on(database, made, cancel_booking, mine, reason=CancelReason.GROUP_ASKED)
    with pytest.raises(Damaged):
        on(database, made, give_back_fee, mine)


def _free_of_charge(session, _acting):
    session.add(ground := ReliefGround(name="全額", percent=100, position=9))
    session.flush()
    return ground.id


def test_who_was_cancelled_out_of_a_closure_does_not_come_back_into_it(database, made):
    mine = book(database, made, day="2026-11-25", start="07:00", end="09:00", override_reason="市の行事")
    closing = ClosureRequest(name="工事", starts_at=datetime(2026, 11, 25), ends_at=datetime(2026, 11, 26))
    database.write(partial(close_rooms, request=closing), made.by)
    on(database, made, cancel_booking, mine, reason=CancelReason.CLOSURE)
    with pytest.raises(RoomClosed):
        on(database, made, revive_booking, mine)
    assert stored(database, mine).state is BookingState.CANCELLED


def test_a_key_is_not_out_twice_by_undo(database, made):
    mine, theirs = book(database, made), book(database, made, resource_id=made.japanese, group_id=made.readers)
    undone = database.write(partial(undo, number=on(database, made, arrive, mine, key_number="5").number), made.by)
    on(database, made, arrive, theirs, key_number="5")
    with pytest.raises(KeyIsOut):
        database.write(partial(undo, number=undone.number), made.by)


def test_undo_leaves_no_room_and_no_equipment_short_of_what_was_booked_since(database, made):
    more = database.write(partial(change_equipment, item_id=made.projector, name="投影機", stock=5), made.by)
    book(database, made, items=((made.projector, 5),))
    new = database.write(partial(add_room, request=RoomRequest(name="新しい部屋", site_id=1, capacity=5)), made.by)
    retired = database.write(partial(retire_room, room_id=made.japanese), made.by)
    let_again = database.write(partial(undo, number=retired.number), made.by)
    for room in (new.answer, made.japanese):
        book(database, made, resource_id=room, day="2026-11-25" if room == new.answer else "2026-11-26")
    for done, refusal in ((more, StockShort), (new, StillBooked), (let_again, StillBooked)):
        with pytest.raises(refusal):
            database.write(partial(undo, number=done.number), made.by)
    with database.reading() as session:
        assert session.get_one(StockItem, made.projector).stock == 5
