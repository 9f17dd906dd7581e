from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy import func, select

from desktop.errors import (
    AlreadyRefunded,
    ChangedElsewhere,
    HoldExpired,
    KeyIsOut,
    Missing,
    NoRefund,
    NotBegun,
    NotInState,
    RoomTaken,
)
from desktop.models import Booking, Occupancy, Payment
from desktop.operations.booking_life import (
    approve_booking,
    arrive,
    hand_in_papers,
    leave,
    mark_no_show,
    refuse_request,
    revive_booking,
    take_key_back,
)
from desktop.operations.bookings import book_room, cancel_booking
from desktop.operations.center import set_setting
from desktop.operations.permits import issue_permit
from desktop.operations.refunds import give_back_deposit, give_back_fee, take_deposit
from desktop.operations.undo import undo
from desktop.storage.clock import standing_clock
from desktop.words import BookingState, CancelReason, ExpiryKind
from tests.makers import NOW, make_request
from tests.meanwhile import meanwhile


@pytest.fixture
def act(database, made):
    """Do a verb to a booking as it stands at this moment, and say what it is afterwards."""

    def do(verb, booking_id=1, **more):
        done = database.write(
            partial(verb, booking_id=booking_id, seen_version=seen(booking_id).version, **more), made.by
        )
        return done.answer

    def seen(booking_id=1):
        with database.reading() as session:
            return session.get_one(Booking, booking_id)

    do.seen = seen
    return do


def book(database, made, **more):
    return database.write(partial(book_room, request=make_request(made, **more)), made.by).answer


def changed(database, made, booking_id, **values):
    """What no verb brings about by itself: a state, a deadline, a deposit."""

    def change(session, acting):
        booking = session.get_one(Booking, booking_id)
        for name, value in values.items():
            setattr(booking, name, value)
        return booking_id

    database.write(change, made.by)


def request_room(database, made, group_id):
    """Two groups ask for one room: neither has it."""
    booking_id = book(database, made, group_id=group_id)

    def ask(session, acting):
        booking = session.get_one(Booking, booking_id)
        session.execute(Occupancy.__table__.delete().where(Occupancy.booking_id == booking_id))
        booking.state = BookingState.REQUESTED

    database.write(ask, made.by)
    return booking_id


def setting(database, made, name, value):
    database.write(partial(set_setting, name=name, value=value, valid_from=date(2026, 4, 1)), made.by)


def ticks(database):
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(Occupancy))


def later(database, **delta):
    database.clock = standing_clock(NOW + timedelta(**delta))


def test_of_two_requests_one_is_approved_and_the_other_hears_who_has_the_room(database, made, act):
    choir, readers = (request_room(database, made, group) for group in (made.choir, made.readers))
    assert ticks(database) == 0
    act(approve_booking, choir)
    assert (act.seen(choir).state, ticks(database)) == (BookingState.CONFIRMED, 24)
    with pytest.raises(RoomTaken) as taken:
        act(approve_booking, readers)
    assert taken.value.group == "鎌倉合唱団"
    with pytest.raises(Missing):
        act(refuse_request, readers, reason=" ")
    act(refuse_request, readers, reason="別の団体に決まりました")
    assert (act.seen(readers).cancel_reason, act.seen(readers).points) == (CancelReason.REFUSED, 0)
    with pytest.raises(NotInState):
        act(approve_booking, readers)


def test_two_pcs_approve_two_requests_for_one_room_at_once(database, made):
    choir, readers = (request_room(database, made, group) for group in (made.choir, made.readers))
    first = partial(approve_booking, booking_id=choir, seen_version=2)
    second = partial(approve_booking, booking_id=readers, seen_version=2)
    write = partial(lambda verb: database.write(verb, made.by).answer)
    answers = meanwhile(write, first, partial(write, second))
    assert sorted(isinstance(answer, RoomTaken) for answer in answers) == [False, True]
    assert ticks(database) == 24


def test_they_come_with_a_key_and_go_without(database, made, act):
    book(database, made)
    book(database, made, resource_id=made.japanese, group_id=made.readers)
    later(database, hours=4)
    act(arrive, 1, key_number=" A-1 ")
    assert (act.seen(1).state, act.seen(1).key_number) == (BookingState.ARRIVED, "A-1")
    with pytest.raises(KeyIsOut) as out:
        act(arrive, 2, key_number="A-1")
    assert (out.value.key, out.value.group) == ("A-1", "鎌倉合唱団")
    act(arrive, 2)
    act(leave, 1, people_came=9, key_back=False, room_checked=False, note="椅子が一脚足りない")
    gone = act.seen(1)
    assert (gone.state, gone.people_came, gone.room_checked, gone.key_back_at) == (BookingState.LEFT, 9, False, None)
    act(take_key_back, 1)
    assert act.seen(1).key_back_at == NOW + timedelta(hours=4)
    with pytest.raises(NotInState):
        act(take_key_back, 1)
    with pytest.raises(NotInState):
        act(leave, 1)


def test_nobody_arrives_the_day_before_and_no_show_waits_for_the_start(database, made, act):
    book(database, made, day="2026-11-22")
    for verb in (arrive, mark_no_show):
        with pytest.raises(NotBegun):
            act(verb)


def test_arriving_stops_what_would_have_ended_the_booking(database, made, act):
    book(database, made)
    deadline = NOW + timedelta(hours=5)
    changed(database, made, 1, expires_at=deadline, waits_for=ExpiryKind.PAYMENT)
    act(arrive)
    later(database, hours=9)
    act(leave)
    assert (act.seen().expires_at, act.seen().waits_for) == (None, None)


def test_a_no_show_frees_the_room_counts_and_is_taken_back_while_the_room_is_free(database, made, act):
    setting(database, made, "booking.no_show_points", 2)
    book(database, made)
    later(database, hours=4, minutes=15)
    done = database.write(partial(mark_no_show, booking_id=1, seen_version=1), made.by)
    assert (act.seen().state, act.seen().points, ticks(database)) == (BookingState.NO_SHOW, 2, 0)
    database.write(partial(undo, number=done.number), made.by)
    assert (act.seen().state, act.seen().points, ticks(database)) == (BookingState.CONFIRMED, 0, 24)
    act(mark_no_show)
    book(database, made, group_id=made.readers, start="14:30", end="15:30")
    with pytest.raises(RoomTaken):
        act(revive_booking)


def test_cancelling_late_earns_points_but_not_for_the_weather(database, made, act):
    for name, value in (("booking.late_cancel_days", 3), ("booking.late_cancel_points", 1)):
        setting(database, made, name, value)
    for day, reason, points in (
        ("2026-11-22", CancelReason.GROUP_ASKED, 1),
        ("2026-11-24", CancelReason.GROUP_ASKED, 0),
        ("2026-11-22", CancelReason.WEATHER, 0),
    ):
        booking_id = book(database, made, day=day)
        act(cancel_booking, booking_id, reason=reason)
        assert (act.seen(booking_id).points, act.seen(booking_id).cancelled_at) == (points, NOW)


def test_what_was_cancelled_or_ran_out_is_brought_back_like_any_other(database, made, act):
    book(database, made)
    act(cancel_booking, reason=CancelReason.GROUP_ASKED, note="都合")
    act(revive_booking)
    back = act.seen()
    assert (back.state, back.cancel_reason, back.cancel_note, ticks(database)) == (BookingState.CONFIRMED, None, "", 24)
    changed(database, made, 1, expires_at=NOW + timedelta(minutes=5), waits_for=ExpiryKind.PAYMENT)
    later(database, minutes=6)
    with pytest.raises(HoldExpired):
        act(arrive)
    act(revive_booking)
    assert (act.seen().state, ticks(database)) == (BookingState.CONFIRMED, 24)
    with pytest.raises(ChangedElsewhere):
        database.write(partial(mark_no_show, booking_id=1, seen_version=1), made.by)


def test_papers_in_hand_make_a_booking_of_what_waited_for_them(database, made, act):
    book(database, made)
    waiting = {"state": BookingState.PROVISIONAL, "expires_at": NOW + timedelta(days=1), "waits_for": ExpiryKind.PAPERS}
    changed(database, made, 1, **waiting)
    act(hand_in_papers, on=date(2026, 11, 20))
    there = act.seen()
    assert (there.state, there.papers_on, there.expires_at) == (BookingState.CONFIRMED, date(2026, 11, 20), None)


def test_the_payment_ends_the_waiting_and_a_dearer_booking_pays_the_rest(database, made, act):
    book(database, made)
    changed(database, made, 1, expires_at=NOW + timedelta(days=1), waits_for=ExpiryKind.PAYMENT)
    pay = partial(issue_permit, booking_id=1, paid_by="cash")
    database.write(pay, made.by)
    assert (act.seen().expires_at, act.seen().waits_for) == (None, None)
    changed(database, made, 1, fee=700)
    database.write(pay, made.by)
    database.write(pay, made.by)
    with database.reading() as session:
        assert session.scalars(select(Payment.amount).order_by(Payment.id)).all() == [400, 300]


@pytest.mark.parametrize(
    ("reason", "back"), [(CancelReason.GROUP_ASKED, 200), (CancelReason.CENTER, 400), (CancelReason.WEATHER, 200)]
)
def test_a_fee_goes_back_once_by_the_table(database, made, act, reason, back):
    setting(database, made, "booking.refunds", ["7 100", "1 50"])
    book(database, made, day="2026-11-25")
    database.write(partial(issue_permit, booking_id=1, paid_by="cash"), made.by)
    with pytest.raises(NotInState):
        act(give_back_fee)
    act(cancel_booking, reason=reason)
    assert act(give_back_fee, reason="取消し") == back
    with pytest.raises(AlreadyRefunded):
        act(give_back_fee)
    with database.reading() as session:
        assert session.scalars(select(Payment.amount).order_by(Payment.id)).all() == [400, -back]


def test_what_was_not_paid_does_not_come_back_and_deposits_come_and_go_once(database, made, act):
    book(database, made)
    changed(database, made, 1, deposit=1000)
    act(take_deposit)
    for again in (take_deposit,):
        with pytest.raises(NotInState):
            act(again)
    act(give_back_deposit)
    assert (act.seen().deposit_taken_on, act.seen().deposit_back_on) == (NOW.date(), NOW.date())
    act(cancel_booking, reason=CancelReason.OTHER)
    with pytest.raises(NoRefund):
        act(give_back_fee)
