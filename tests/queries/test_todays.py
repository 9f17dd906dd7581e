from __future__ import annotations

from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy import event

from desktop.models import Booking, Consultation, FollowUp, Group
from desktop.operations.bookings import book_room
from desktop.operations.handover import NoteRequest, write_note
from desktop.operations.group_request import GroupRequest
from desktop.operations.permits import issue_permit
from desktop.operations.registrations import apply_group, decide_application
from desktop.operations.staff import add_staff
from desktop.operations.visits import count_visit
from desktop.queries.todays import ApplicationsWaiting, arrivals, todays
from desktop.words import ActorKind, BookingState, CaseState, Openness, StaffRole, VisitPurpose
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


def look(database, made, staff_id=None):
    with database.reading() as session:
        return todays(session, 1, staff_id or made.manager, NOW)


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


def test_who_comes_soon_and_whose_fee_is_open(database, made):
    soon = book(database, made, start="10:00", end="11:00")
    paid = book(database, made, start="11:00", end="12:00")
    book(database, made, start="12:00", end="13:00")
    database.write(partial(issue_permit, booking_id=soon), made.by)
    database.write(partial(issue_permit, booking_id=paid, paid_by="cash"), made.by)
    rows = look(database, made)
    assert [row.id for row in arrivals(rows, NOW)] == [soon, paid]
    assert [row.id for row in arrivals(rows, NOW + timedelta(minutes=29))] == [soon, paid, 3]
    assert [row.id for row in arrivals(rows, NOW + timedelta(minutes=30))] == [paid, 3]
    assert rows.unpaid == {soon, 3}


def test_what_ends_today(database, made):
    booked = book(database, made, day="2026-11-28")

    def wait_until(session, _acting, moment):
        booking = session.get_one(Booking, booked)
        booking.state, booking.expires_at = BookingState.PROVISIONAL, moment

    for moment, dying in ((NOW.replace(hour=17), [booked]), (NOW + timedelta(days=1), []), (NOW, [])):
        database.write(partial(wait_until, moment=moment), made.by)
        assert [row.id for row in look(database, made).expiring] == dying


def test_registrations_that_end_within_a_month(database, made):
    def end(session, _acting, day):
        session.get_one(Group, made.choir).registered_until = day

    for days, counts in ((-1, 0), (0, 1), (30, 1), (31, 0)):
        database.write(partial(end, day=TODAY + timedelta(days=days)), made.by)
        assert look(database, made).renewals == counts


def test_follow_ups_of_cases_that_somebody_may_open(database, made):
    def hire(code, role):
        return database.write(partial(add_staff, code=code, name=code, role=role), made.by).answer

    clerk, advisor = hire("aya", StaffRole.STAFF), hire("ken", StaffRole.ADVISOR)
    for more in (
        {"what": "電話"},
        {"what": "助言", "openness": Openness.ADVISORS},
        {"what": "秘密", "openness": Openness.NAMED},
        {"what": "わたしの", "openness": Openness.NAMED, "staff_id": clerk},
        {"what": "あした", "due": TODAY + timedelta(days=1)},
        {"what": "取消し", "state": CaseState.WITHDRAWN},
        {"what": "きのう", "due": date(2026, 11, 20), "state": CaseState.CLOSED},
    ):
        database.write(partial(add_case, **more), made.by)

    def seen(staff):
        return [due.what for due in look(database, made, staff).follow_ups]

    assert seen(clerk) == ["きのう", "電話", "わたしの"]
    assert seen(advisor) == ["きのう", "電話", "助言"]
    assert seen(made.manager) == ["きのう", "電話", "助言", "秘密", "わたしの"]
    assert look(database, made, clerk).follow_ups_due == 3


def test_a_full_day_asks_no_more_than_an_empty_one(database, made):
    with counted(database) as empty:
        look(database, made)
    for hour in range(9, 21):
        book(database, made, start=f"{hour:02}:00", end=f"{hour + 1:02}:00", resource_id=made.japanese)
    for _ in range(4):
        database.write(partial(count_visit, purpose=VisitPurpose.OTHER), made.by)
        database.write(partial(write_note, request=NoteRequest(text="ひとこと")), made.by)
        database.write(add_case, made.by)
    with counted(database) as full:
        rows = look(database, made)
    assert len(rows.day.bookings) == 12
    assert (rows.visits.total, len(rows.notes), rows.follow_ups_due) == (4, 4, 4)
    assert len(full) == len(empty) == 15


@pytest.mark.parametrize("site", [2])
def test_another_site_has_a_day_of_its_own(database, made, site):
    book(database, made)
    database.write(partial(count_visit, purpose=VisitPurpose.ROOM), made.by)
    with database.reading() as session:
        rows = todays(session, site, made.manager, NOW)
    assert (rows.visits.total, rows.unpaid, rows.day.bookings) == (0, frozenset(), ())


def test_applications_that_wait(database, made):
    assert look(database, made).applications is None
    first, _second = [
        database.write(partial(apply_group, request=GroupRequest(name=name)), made.by).answer for name in ("先", "後")
    ]
    assert look(database, made).applications == ApplicationsWaiting(2, first, "先")
    database.write(partial(decide_application, application_id=1, accepted=True), made.by)
    assert look(database, made).applications.group == "後"
