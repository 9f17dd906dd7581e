"""What is known of specialists' days, and by whom; what is a specialist's is nobody's room."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from sqlalchemy import event

from desktop.operations.booking_life import mark_no_show
from desktop.operations.specialist_days import call_off_day
from desktop.operations.specialist_reports import SlotReport, report_slot
from desktop.queries.arrivals import coming
from desktop.queries.bookables import bookable_rows
from desktop.queries.booking_choices import last_use
from desktop.queries.checks import overlaps
from desktop.queries.days import day_rows
from desktop.queries.occupancy_checks import occupancy_faults
from desktop.queries.search import find_anything
from desktop.queries.specialists import specialist_board, specialist_day
from desktop.words import BookingState, StaffRole
from tests.cases import make_desk
from tests.makers import NOW
from tests.specialists import FIRST, SECOND, TODAY, make_day, make_slot, make_specialist


def board(database, by, **more):
    with database.reading() as session:
        return specialist_board(session, by.staff_id, 1, TODAY, **more)


def test_a_day_shows_its_slots_free_taken_and_reported(database, made):
    specialist_id = make_specialist(database, made)
    day_id = make_day(database, made, specialist_id=specialist_id, room_id=made.room_a)
    booking_id = make_slot(database, made, day_id, answers=("会計のこと",))
    make_day(database, made, date(2026, 11, 20), specialist_id)
    (day,) = board(database, made.by).days
    assert (day.specialist, day.specialty, day.room, day.free) == ("みほん税理士", "税務", "会議室A", 1)
    assert [(slot.slot, slot.who, slot.about, slot.state) for slot in day.slots] == [
        (FIRST, "佐藤", "決算の書き方", BookingState.CONFIRMED),
        (SECOND, "", "", None),
    ]
    database.write(
        partial(report_slot, booking_id=booking_id, report=SlotReport(advice="様式", topic_ids=(1,)), seen_version=1),
        made.by,
    )
    slot = board(database, made.by).days[0].slots[0]
    assert (slot.reported, slot.case_number, slot.state) == (True, "R8-0001", BookingState.LEFT)
    assert [row.day for row in board(database, made.by, past=True).days] == [date(2026, 11, 20)]
    assert [(row.name, row.days) for row in board(database, made.by).specialists] == [("みほん税理士", 1)]
    clerk = make_desk(database, StaffRole.STAFF)
    hidden = board(database, clerk).days[0].slots[0]
    assert (hidden.who, hidden.phone, hidden.about, hidden.answers) == ("佐藤", "0467-00-0001", "", ())
    assert (hidden.told, hidden.reported, hidden.consultation_id) == (False, True, None)


def test_who_is_to_be_told_stands_with_their_phone(database, made):
    day_id = make_day(database, made)
    make_slot(database, made, day_id)
    database.write(partial(call_off_day, day_id=day_id, why="体調", tell=True), made.by)
    (day,) = board(database, made.by).days
    assert (day.called_off, day.free, [(slot.who, slot.phone) for slot in day.to_tell]) == (
        True,
        0,
        [("佐藤", "0467-00-0001")],
    )


def test_who_did_not_come_leaves_the_slot_to_another(database, made):
    day_id = make_day(database, made)
    gone = make_slot(database, made, day_id)
    database.write(partial(mark_no_show, booking_id=gone, seen_version=1), made.by)
    with database.reading() as session:
        first = specialist_day(session, made.manager, day_id).slots[0]
        assert (first.state, first.is_free) == (BookingState.NO_SHOW, True)
    make_slot(database, made, day_id, name="田中")
    with database.reading() as session:
        assert specialist_day(session, made.manager, day_id).slots[0].who == "田中"


def test_a_specialist_is_no_room_but_their_visitors_are_waited_for_and_found(database, made):
    specialist_id = make_specialist(database, made)
    day_id = make_day(database, made, specialist_id=specialist_id)
    make_slot(database, made, day_id, SECOND, name="", group_id=made.choir)
    with database.reading() as session:
        assert specialist_id not in {row.id for row in bookable_rows(session)}
        day = day_rows(session, 1, TODAY, NOW)
        assert [(row.room, row.group) for row in coming(day.bookings, NOW)] == [("みほん税理士", "鎌倉合唱団")]
        assert [row.room for row in find_anything(session, "鎌倉合唱団", NOW).bookings] == ["みほん税理士"]
        assert last_use(session, made.choir) is None
        assert overlaps(session, NOW) == 0
        assert occupancy_faults(session, NOW) == []


def test_so_many_questions_however_many_days_there_are(database, made):
    specialist_id = make_specialist(database, made)

    def asked():
        count = 0

        def note(*_args):
            nonlocal count
            count += 1

        with database.reading() as session:
            engine = session.get_bind()
            event.listen(engine, "before_cursor_execute", note)
            specialist_board(session, made.manager, 1, TODAY)
            event.remove(engine, "before_cursor_execute", note)
        return count

    make_slot(database, made, make_day(database, made, specialist_id=specialist_id))
    few = asked()
    for number in range(5):
        make_slot(database, made, make_day(database, made, datetime(2026, 12, 1 + number).date(), specialist_id))
    assert asked() == few
