"""Notes in three grades, and who may lift what; relations seen from both sides."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import AlreadyLifted, AlreadyThere, Contradicts, GroupBlocked, Missing, NotAllowed
from desktop.models import Booking
from desktop.operations.bookings import Details, Place, book_room, cancel_booking, change_booking, move_booking
from desktop.operations.desk_notes import add_note, lift_note
from desktop.operations.relations import end_relation, relate
from desktop.operations.staff import add_staff
from desktop.operations.undo import undo
from desktop.queries.group_notes import alerts, lifted_notes, open_notes
from desktop.queries.group_relations import relations_of
from desktop.queries.wishes import WishAsked, answer_wish
from desktop.words import BookingState, CancelReason, NoteGrade, StaffRole
from tests.makers import NOW, make_request

TODAY = date(2026, 11, 21)


@pytest.fixture
def act(database, made):
    return lambda operation, by=made.by, **words: database.write(partial(operation, **words), by)


@pytest.fixture
def clerk(act, made):
    staff_id = act(add_staff, code="aya", name="彩", role=StaffRole.STAFF, pin="").answer
    return replace(made.by, staff_id=staff_id, staff="彩")


def read(database, question, **words):
    with database.reading() as session:
        return question(session, **words)


def test_a_block_stops_booking_until_a_manager_lifts_it(database, act, made, clerk):
    booked = act(book_room, request=make_request(made)).answer
    noted = act(add_note, by=clerk, group_id=made.choir, grade=NoteGrade.BLOCK, text="鍵が返っていません")
    later = Place(resource_id=made.room_a, starts_at=datetime(2026, 11, 21, 16), ends_at=datetime(2026, 11, 21, 18))
    refused = [
        partial(book_room, request=make_request(made, start="17:00", end="18:00")),
        partial(move_booking, booking_id=booked, place=later, seen_version=1),
        partial(change_booking, booking_id=booked, details=Details(group_id=made.choir, people=3), seen_version=1),
    ]
    for operation in refused:
        with pytest.raises(GroupBlocked) as block:
            act(operation)
        assert block.value.text == "鍵が返っていません"
    wish = WishAsked(resource_id=made.room_a, starts_at=later.starts_at, ends_at=later.ends_at, group_id=made.choir)
    assert isinstance(read(database, answer_wish, asked=wish, now=NOW).refusal, GroupBlocked)
    for operation in (partial(lift_note, note_id=noted.answer, reason="済"), partial(undo, number=noted.number)):
        with pytest.raises(NotAllowed):
            act(operation, by=clerk)
    with pytest.raises(Missing):
        act(lift_note, note_id=noted.answer)
    lifted = act(lift_note, note_id=noted.answer, reason="返却された")
    act(move_booking, booking_id=booked, place=later, seen_version=1)
    with pytest.raises(AlreadyLifted):
        act(lift_note, note_id=noted.answer, reason="もう一度")
    act(undo, by=clerk, number=lifted.number)
    with pytest.raises(GroupBlocked):
        act(refused[0])
    act(cancel_booking, booking_id=booked, reason=CancelReason.WEATHER, seen_version=2)


def test_a_cancelled_booking_comes_back_only_where_the_desk_has_not_stopped_them(database, act, made, clerk):
    booked = act(book_room, request=make_request(made))
    taken_back = act(undo, number=booked.number)
    again = act(book_room, request=make_request(made, start="10:00", end="11:00"))
    cancelled = act(cancel_booking, booking_id=again.answer, reason=CancelReason.WEATHER, seen_version=1)
    note = act(add_note, by=clerk, group_id=made.choir, grade=NoteGrade.BLOCK, text="鍵が返っていません").answer
    for number in (taken_back.number, cancelled.number):
        with pytest.raises(GroupBlocked) as block:
            act(undo, by=clerk, number=number)
        assert (block.value.group, block.value.text) == ("鎌倉合唱団", "鍵が返っていません")
    with database.reading() as session:
        assert {row.state for row in session.scalars(select(Booking))} == {BookingState.CANCELLED}
    act(lift_note, note_id=note, reason="返却された")
    act(undo, number=cancelled.number)
    with database.reading() as session:
        assert session.get_one(Booking, again.answer).state is BookingState.CONFIRMED


def test_notes_stand_in_their_order_and_are_kept_when_lifted(database, act, made, clerk):
    for grade in (NoteGrade.NOTE, NoteGrade.ALERT, NoteGrade.BLOCK):
        act(add_note, by=clerk, group_id=made.choir, grade=grade, text=f"{grade}の文")
    rows = read(database, open_notes, group_id=made.choir)
    assert [row.grade for row in rows] == [NoteGrade.BLOCK, NoteGrade.ALERT, NoteGrade.NOTE]
    assert [row.grade for row in read(database, alerts, group_id=made.choir)] == [NoteGrade.BLOCK, NoteGrade.ALERT]
    act(lift_note, by=clerk, note_id=rows[2].id)
    (gone,) = read(database, lifted_notes, group_id=made.choir)
    assert (gone.lifted_by, gone.lift_reason, gone.staff) == ("彩", "", "彩")
    with pytest.raises(Missing):
        act(add_note, group_id=made.choir, grade=NoteGrade.NOTE, text=" \u200b ")


def test_a_relation_is_seen_from_both_sides_while_it_lasts(database, act, made):
    about = {"group_id": made.choir, "other_id": made.readers, "purpose": "合同の発表会"}
    related = act(relate, **about, since=date(2026, 4, 1)).answer
    for mine, other in ((made.choir, "あじさい読書会"), (made.readers, "鎌倉合唱団")):
        (row,) = read(database, relations_of, group_id=mine, day=TODAY)
        assert (row.name, row.purpose, row.since, row.until) == (other, "合同の発表会", date(2026, 4, 1), None)
    with pytest.raises(AlreadyThere):
        act(relate, group_id=made.readers, other_id=made.choir, purpose="合同の発表会")
    with pytest.raises(Contradicts):
        act(relate, group_id=made.choir, other_id=made.choir, purpose="自分と")
    with pytest.raises(Contradicts):
        act(end_relation, relation_id=related, until=date(2026, 3, 31))
    ended = act(end_relation, relation_id=related)
    assert read(database, relations_of, group_id=made.readers, day=TODAY)[0].until == TODAY
    act(undo, number=ended.number)
    assert read(database, relations_of, group_id=made.readers, day=TODAY)[0].until is None
