from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import event

from desktop.models import Booking, Consultation, FollowUp
from desktop.operations.booking_life import arrive
from desktop.operations.bookings import book_room
from desktop.operations.entries import Ending, EntryRequest, write_entry
from desktop.operations.handover import NoteRequest, write_note
from desktop.operations.permits import issue_permit
from desktop.operations.visits import count_visit
from desktop.queries.arrivals import ArrivalFacts, coming
from desktop.queries.todays import todays
from desktop.words import (
    ActorKind,
    BookingState,
    CaseState,
    EntryKind,
    EntryOutcome,
    ExpiryKind,
    Openness,
    VisitPurpose,
)
from tests.makers import NOW, make_request

TODAY = NOW.date()


@contextmanager
def counted(database):
    """The questions the database was asked meanwhile."""
    asked: list[str] = []

    def note(_connection, _cursor, statement, *_more):
        asked.extend([statement] if statement.startswith("SELECT") else [])

    event.listen(database.engine, "before_cursor_execute", note)
    yield asked
    event.remove(database.engine, "before_cursor_execute", note)


def look(database, made, staff_id=None, now=NOW):
    with database.reading() as session:
        return todays(session, 1, staff_id or made.manager, now)


def book(database, made, **more):
    return database.write(partial(book_room, request=make_request(made, **more)), made.by).answer


def add_case(session, acting, *, due=TODAY, what="折り返し電話", **more):
    values = {"openness": Openness.DESK, "state": CaseState.OPEN, "staff_id": acting.by.staff_id} | more
    number = f"C{session.query(Consultation).count() + 1}"
    case = Consultation(number=number, site_id=1, actor=ActorKind.CITIZEN, begun_at=acting.now, **values)
    session.add(case)
    session.flush()
    session.add(FollowUp(consultation_id=case.id, what=what, due_on=due))
    session.flush()
    return case.id


def wait_until(session, _acting, booking_id, moment, waits_for=ExpiryKind.CONFIRMATION):
    booking = session.get_one(Booking, booking_id)
    booking.state, booking.expires_at, booking.waits_for = BookingState.PROVISIONAL, moment, waits_for


def test_who_comes_soon_and_what_they_owe(database, made):
    soon = book(database, made, start="10:00", end="11:00")
    paid = book(database, made, start="11:00", end="12:00")
    later = book(database, made, start="12:00", end="13:00", day="2026-11-21")
    database.write(partial(issue_permit, booking_id=soon), made.by)
    database.write(partial(issue_permit, booking_id=paid, paid_by="cash"), made.by)
    rows = look(database, made)

    def waited_for(minutes, **more):
        return [row.id for row in coming(rows.day.bookings, NOW + timedelta(minutes=minutes), **more)]

    assert waited_for(0) == [soon, paid]
    assert waited_for(0, within=None) == waited_for(1) == waited_for(59) == [soon, paid, later]
    assert waited_for(60) == [paid, later]  # the first one's time is over
    assert [rows.arrivals.of(each).owed for each in (soon, paid, later)] == [200, 0, 200]


def test_the_key_that_went_out_last_the_call_and_the_papers(database, made):
    before = book(database, made, start="10:00", end="11:00")
    database.write(partial(arrive, booking_id=before, key_number="2", seen_version=1), made.by)
    late = book(database, made, start="11:00", end="12:00")
    database.write(partial(wait_until, booking_id=late, moment=NOW, waits_for=ExpiryKind.PAPERS), made.by)
    number = look(database, made).day.bookings[1].number if len(look(database, made).day.bookings) > 1 else ""
    with database.reading() as session:
        number = number or session.get_one(Booking, late).number
    done = Ending(outcome=EntryOutcome.DONE)
    call = EntryRequest(kind=EntryKind.MESSAGE, title=f"電話した: {number} 会議室A", ending=done)
    database.write(partial(write_entry, request=call), made.by)
    arrivals = look(database, made).arrivals
    assert arrivals.keys == {made.room_a: "2"}
    assert arrivals.of(late) == ArrivalFacts(200, "", papers_missing=True, called_at=NOW)
    assert arrivals.of(before) == ArrivalFacts()


def test_a_full_day_asks_no_more_than_an_empty_one(database, made):
    with counted(database) as empty:
        look(database, made)
    for hour in range(9, 21):
        book(database, made, start=f"{hour:02}:00", end=f"{hour + 1:02}:00", resource_id=made.japanese)
    for _ in range(4):
        database.write(partial(count_visit, purpose=VisitPurpose.OTHER), made.by)
        database.write(partial(write_note, request=NoteRequest(text="ひとこと")), made.by)
        database.write(partial(write_entry, request=EntryRequest(kind=EntryKind.MESSAGE, title="伝言")), made.by)
        database.write(add_case, made.by)
    with counted(database) as full:
        rows = look(database, made)
    assert len(rows.day.bookings) == 12
    assert (rows.visits.total, len(rows.notes), len(rows.due)) == (4, 4, 8)
    assert len(empty) <= len(full) <= len(empty) + 1 <= 28  # the readers of notes, where there are notes


@pytest.mark.parametrize("site", [2])
def test_another_site_has_a_day_of_its_own(database, made, site):
    book(database, made)
    database.write(partial(count_visit, purpose=VisitPurpose.ROOM), made.by)
    with database.reading() as session:
        rows = todays(session, site, made.manager, NOW)
    assert (rows.visits.total, rows.arrivals.facts, rows.day.bookings, rows.due) == (0, {}, (), ())
