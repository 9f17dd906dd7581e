"""Specialists' days: planned, booked on the key of rooms, moved, called off, reported; on both engines."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import (
    AlreadyThere,
    Missing,
    NoSuchSlot,
    NotAllowed,
    NotBegun,
    NotInState,
    NotReadable,
    RoomTaken,
    SlotsTaken,
    SpecialistAway,
    StillBooked,
)
from desktop.models import Booking, Consultation, Contact, Occupancy, SpecialistDay, SpecialistSlot
from desktop.operations.booking_life import arrive, mark_no_show
from desktop.operations.booking_request import Place
from desktop.operations.bookings import cancel_booking, move_booking
from desktop.operations.center import set_setting
from desktop.operations.specialist_days import DayRequest, PlanRequest, call_off_day, change_day, plan_days
from desktop.operations.specialist_reports import SlotReport, report_slot
from desktop.operations.specialist_slots import SlotRequest, book_slot, change_slot, move_slot
from desktop.operations.specialists import retire_specialist
from desktop.operations.undo import undo
from desktop.rules.series_patterns import Pattern, Repeat, rule_of
from desktop.words import ActorKind, BookingState, CancelReason, Openness, StaffRole
from tests.cases import make_case, make_desk
from tests.makers import NOW
from tests.meanwhile import meanwhile
from tests.specialists import FIRST, SECOND, TODAY, make_day, make_slot, make_specialist

ADVICE = SlotReport(advice="収支計算書の様式を渡した", topic_ids=(1,))


@pytest.fixture
def write(database, made):
    return lambda verb, **arguments: database.write(partial(verb, **arguments), made.by)


def stored(database, model, key):
    with database.reading() as session:
        return session.get(model, key)


def ticks(database, booking_id):
    with database.reading() as session:
        return len(session.scalars(select(Occupancy.tick).where(Occupancy.booking_id == booking_id)).all())


def test_a_slot_is_a_booking_without_a_fee_whatever_the_rules_of_rooms_are(database, made, write):
    for name, value in (("booking.buffer_after", 15), ("booking.guests", False), ("booking.no_show_points", 3)):
        write(set_setting, name=name, value=value, valid_from=date(2026, 4, 1))
    day_id = make_day(database, made, questions=("相談したいこと", " "))
    assert stored(database, SpecialistDay, day_id).slots == [FIRST, SECOND]
    assert stored(database, SpecialistDay, day_id).questions == ["相談したいこと"]
    first = make_slot(database, made, day_id)
    second = make_slot(database, made, day_id, SECOND, name="", group_id=made.choir, answers=("会計", ""))
    booking = stored(database, Booking, first)
    assert (booking.state, booking.fee, booking.guest_name) == (BookingState.CONFIRMED, 0, "佐藤")
    assert (ticks(database, first), ticks(database, second)) == (10, 10)
    assert stored(database, SpecialistSlot, second).answers == ["会計"]
    assert write(mark_no_show, booking_id=first, seen_version=1).number
    assert stored(database, Booking, first).points == 0
    again = make_slot(database, made, day_id, name="")
    assert stored(database, Booking, again).guest_name == "匿名"


def test_two_desks_at_one_slot_make_one_booking(database, made, write):
    day_id = make_day(database, made)
    wish = partial(book_slot, day_id=day_id, slot=FIRST)
    act = lambda operation: database.write(operation, made.by).answer  # noqa: E731
    mine, other = partial(wish, request=SlotRequest(name="佐藤")), partial(wish, request=SlotRequest(name="田中"))
    won, lost = meanwhile(act, mine, partial(act, other))
    assert isinstance(lost, RoomTaken)
    assert (lost.group, lost.room) == ("佐藤", "みほん税理士")
    assert stored(database, Booking, won).guest_name == "佐藤"
    with database.reading() as session:
        assert len(session.scalars(select(SpecialistSlot.booking_id)).all()) == 1


def test_a_day_called_off_and_a_slot_booked_at_once_leave_nobody_in_the_rain(database, made, write):
    day_id = make_day(database, made)
    act = lambda operation: database.write(operation, made.by).answer  # noqa: E731
    book = partial(book_slot, day_id=day_id, slot=FIRST, request=SlotRequest(name="佐藤"))
    _called_off, lost = meanwhile(act, partial(call_off_day, day_id=day_id), partial(act, book))
    assert isinstance(lost, SpecialistAway)


@pytest.mark.parametrize(
    ("slots", "refusal"),
    [((" ",), Missing), (("10時",), NotReadable), (("10:00-11:00", "10:30-11:30"), NotReadable)],
)
def test_slots_that_are_none_are_refused(database, made, write, slots, refusal):
    specialist_id = make_specialist(database, made)
    plan = PlanRequest(days=(TODAY,), day=DayRequest(slots=slots))
    with pytest.raises(refusal):
        write(plan_days, specialist_id=specialist_id, request=plan)


def test_every_third_thursday_is_planned_with_its_room(database, made, write):
    specialist_id = make_specialist(database, made)
    first = date(2026, 12, 17)
    rule = rule_of(Pattern(repeat=Repeat.NTH_WEEKDAY, count=3), datetime(2026, 12, 17))
    plan = PlanRequest(days=(first,), rule=rule, day=DayRequest(room_id=made.room_a))
    act = write(plan_days, specialist_id=specialist_id, request=plan)
    with database.reading() as session:
        days = session.scalars(select(SpecialistDay).order_by(SpecialistDay.day)).all()
        assert [day.day for day in days] == [first, date(2027, 1, 21), date(2027, 2, 18)]
        rooms = [session.get_one(Booking, day.room_booking_id) for day in days if day.room_booking_id]
        assert (rooms[0].starts_at, rooms[0].ends_at) == (datetime(2026, 12, 17, 10), datetime(2026, 12, 17, 11, 40))
        assert rooms[0].guest_name == "みほん市民活動センター"
    with pytest.raises(AlreadyThere):
        write(plan_days, specialist_id=specialist_id, request=PlanRequest(days=(first,)))
    write(undo, number=act.number)
    with database.reading() as session:
        assert session.scalars(select(SpecialistDay)).all() == []
        assert set(session.scalars(select(Booking.state))) == {BookingState.CANCELLED}


def test_a_day_changes_around_those_who_are_booked(database, made, write):
    day_id = make_day(database, made, room_id=made.room_b)
    booking_id = make_slot(database, made, day_id, SECOND)
    with pytest.raises(SlotsTaken) as refused:
        write(change_day, day_id=day_id, request=DayRequest(slots=(FIRST,)))
    assert refused.value.count == 1
    write(change_day, day_id=day_id, request=DayRequest(slots=(SECOND, "13:00-13:50"), room_id=made.room_a))
    room = stored(database, Booking, stored(database, SpecialistDay, day_id).room_booking_id)
    assert (room.resource_id, room.ends_at) == (made.room_a, datetime(2026, 11, 21, 13, 50))
    with pytest.raises(SlotsTaken):
        write(call_off_day, day_id=day_id)
    act = write(call_off_day, day_id=day_id, why="体調", tell=True)
    called = stored(database, Booking, booking_id)
    assert (called.state, called.cancel_reason, called.cancel_note) == (
        BookingState.CANCELLED,
        CancelReason.CENTER,
        "体調",
    )
    with pytest.raises(SpecialistAway):
        make_slot(database, made, day_id, SECOND)
    write(undo, number=act.number)
    assert stored(database, Booking, booking_id).state is BookingState.CONFIRMED
    assert not stored(database, SpecialistDay, day_id).called_off
    assert ticks(database, booking_id) == 10


def test_a_slot_moves_to_another_day_and_nowhere_else(database, made, write):
    specialist_id = make_specialist(database, made)
    day_id = make_day(database, made, specialist_id=specialist_id)
    later = make_day(database, made, date(2026, 11, 28), specialist_id)
    booking_id = make_slot(database, made, day_id)
    write(move_slot, booking_id=booking_id, day_id=later, slot=SECOND, seen_version=1)
    assert stored(database, Booking, booking_id).starts_at == datetime(2026, 11, 28, 10, 50)
    assert stored(database, SpecialistSlot, booking_id).day_id == later
    make_slot(database, made, day_id, name="田中")
    with pytest.raises(RoomTaken):
        write(move_slot, booking_id=booking_id, day_id=day_id, slot=FIRST, seen_version=2)
    beside = Place(
        resource_id=specialist_id, starts_at=datetime(2026, 11, 28, 15), ends_at=datetime(2026, 11, 28, 15, 50)
    )
    with pytest.raises(NoSuchSlot) as refused:
        write(move_booking, booking_id=booking_id, place=beside, seen_version=2)
    assert refused.value.slots == f"{FIRST}、{SECOND}"
    with pytest.raises(StillBooked):
        write(retire_specialist, specialist_id=specialist_id)


def test_a_report_makes_a_case_kept_for_advisors_and_sees_them_off(database, made, write):
    day_id = make_day(database, made)
    booking_id = make_slot(database, made, day_id, actor=ActorKind.GROUP)
    with pytest.raises(Missing):
        write(report_slot, booking_id=booking_id, report=SlotReport(advice=" "), seen_version=1)
    act = write(report_slot, booking_id=booking_id, report=ADVICE, seen_version=1)
    with database.reading() as session:
        case = session.get_one(Consultation, act.answer)
        contact = session.scalars(select(Contact)).one()
        assert (case.actor, case.caller, case.openness) == (ActorKind.GROUP, "佐藤", Openness.ADVISORS)
        assert (contact.at, contact.minutes, contact.note) == (NOW, 50, "決算の書き方")
        assert contact.advice == ADVICE.advice
        assert session.get_one(Booking, booking_id).state is BookingState.LEFT
        assert session.get_one(SpecialistSlot, booking_id).consultation_id == case.id
    with pytest.raises(NotInState):
        write(report_slot, booking_id=booking_id, report=ADVICE, seen_version=3)
    write(undo, number=act.number)
    assert stored(database, SpecialistSlot, booking_id).consultation_id is None
    assert stored(database, Booking, booking_id).state is BookingState.CONFIRMED


def test_a_report_goes_on_in_an_open_case_and_not_before_it_begins(database, made, write):
    case_id = make_case(database, made)
    day_id = make_day(database, made)
    early = make_slot(database, made, day_id)
    late = make_slot(database, made, day_id, SECOND, name="田中")
    write(arrive, booking_id=early, seen_version=1)
    answer = write(
        report_slot, booking_id=early, report=SlotReport(advice="様式", consultation_id=case_id), seen_version=2
    ).answer
    assert answer == case_id
    with database.reading() as session:
        assert len(session.scalars(select(Contact)).all()) == 2
    with pytest.raises(NotBegun):
        write(report_slot, booking_id=late, report=ADVICE, seen_version=1)


def test_what_is_written_for_advisors_is_not_written_over_by_others(database, made, write):
    day_id = make_day(database, made)
    booking_id = make_slot(database, made, day_id)
    clerk = make_desk(database, StaffRole.STAFF)
    own = make_slot(database, made, day_id, SECOND, by=clerk, name="田中")
    other_phone = SlotRequest(name="佐藤", phone="090-0000-0000")
    database.write(partial(change_slot, booking_id=booking_id, request=other_phone, seen_version=1), clerk)
    assert stored(database, SpecialistSlot, booking_id).about == "決算の書き方"
    about = SlotRequest(name="佐藤", about="別の話")
    version = stored(database, Booking, booking_id).version
    with pytest.raises(NotAllowed):
        database.write(partial(change_slot, booking_id=booking_id, request=about, seen_version=version), clerk)
    database.write(partial(change_slot, booking_id=own, request=about, seen_version=1), clerk)
    write(set_setting, name="specialist.advisors_only", value=False, valid_from=date(2026, 4, 1))
    database.write(partial(change_slot, booking_id=booking_id, request=about, seen_version=version), clerk)


def test_cancelling_frees_the_slot_for_somebody_else(database, made, write):
    day_id = make_day(database, made)
    booking_id = make_slot(database, made, day_id)
    write(cancel_booking, booking_id=booking_id, reason=CancelReason.ILLNESS, seen_version=1)
    assert make_slot(database, made, day_id, name="田中") != booking_id
