from __future__ import annotations

import shutil
from datetime import date, datetime

import pytest
from sqlalchemy import func, select

from desktop.errors import CenterExists, NotReadable
from desktop.jobs.checking import check
from desktop.jobs.demo import make_demo
from desktop.jobs.permits import permit_paper
from desktop.models import (
    Account,
    Booking,
    CasePerson,
    Consumable,
    Contact,
    Dispatch,
    Event,
    EventAction,
    FollowUp,
    Group,
    HandoverNote,
    Invoice,
    JournalFact,
    JournalPayload,
    KnowledgeCard,
    Loan,
    MachineEntry,
    Payment,
    Permit,
    PrepaidCard,
    PrintJob,
    Receipt,
    Referral,
    ReliefApplication,
    Rental,
    RentalWish,
    Resource,
    SpecialistSlot,
    TillDay,
    VisitCount,
)
from desktop.operations.acting import By
from desktop.queries.group_stats import group_stats
from desktop.queries.groups import find_groups
from desktop.queries.print_waste import wasted
from desktop.queries.staff import desk_rows
from desktop.queries.uses import Asked
from desktop.storage.centers import open_center, with_demo_clock
from desktop.words import BookingState, PrintJobState, ResourceKind

TODAY = date(2026, 11, 21)
pytestmark = pytest.mark.xdist_group("demo")  # one full demo serves them all


def opened(where):
    return with_demo_clock(open_center(str(where)), None, running=False)


@pytest.fixture(scope="session")  # tests on either engine come between those of this file
def demo(whole_demo, tmp_path_factory):
    folder, said = whole_demo
    database = opened(shutil.copytree(folder, tmp_path_factory.mktemp("demo") / "center"))
    yield said, database
    database.close()


def test_a_demo_is_sound_and_counts_itself(demo):
    made, database = demo
    checked = check(database)
    assert checked.ok
    assert (made["groups"], made["bookings"]) == (351, checked.bookings)
    assert made["bookings"] > 40


def test_it_stands_on_its_own_day_and_has_three_people_without_pins(demo):
    _made, database = demo
    assert database.now() == datetime(2026, 11, 21, 10)
    with database.reading() as session:
        rows = desk_rows(session)
    assert rows.demo_day == TODAY
    assert {(row.code, row.has_pin) for row in rows.staff} == {("staff", False), ("advisor", False), ("manager", False)}


def test_it_has_every_kind_of_booking_and_issued_permits(demo):
    _made, database = demo
    with database.reading() as session:
        states = set(session.scalars(select(Booking.state)))
        expiries = session.scalars(select(Booking.expires_at).where(Booking.expires_at.is_not(None))).all()
        paid = session.scalars(select(Payment.how).where(Payment.permit_id.is_not(None))).all()
        rooms = session.scalars(select(Resource.name).where(Resource.kind == ResourceKind.ROOM)).all()
    assert states == {state for state in BookingState if state is not BookingState.EXPIRED}
    assert all(expiry > database.now() for expiry in expiries)
    assert set(paid) == {"現金"}
    assert len(rooms) == 8


def test_the_register_has_the_printed_figures(demo):
    _made, database = demo
    with database.reading() as session:
        stats = group_stats(session, date(2025, 7, 31))
    assert stats.total == 351
    assert [groups for _name, groups in stats.fields] == [112, 98, 93, 92, 65, 60, 42, 14, 7]
    assert [name for name, _groups in stats.fields][:2] == ["まちづくり・暮らし", "文化・芸術・スポーツ"]
    assert list(stats.forms) == [("任意団体", 260), ("NPO法人", 65), ("その他", 26)]
    assert list(stats.history) == [(1998, 146), (2014, 440), (2018, 360), (2025, 351)]


def test_every_counter_has_been_at_work(demo):
    made, database = demo
    with database.reading() as session:
        for noun in (Dispatch, KnowledgeCard, Referral, SpecialistSlot, CasePerson):
            assert session.scalar(select(func.count()).select_from(noun)), noun
        for noun in (PrintJob, Receipt, Payment, Contact, FollowUp, VisitCount, HandoverNote, Event, EventAction):
            assert session.scalar(select(func.count()).select_from(noun)), noun
        assert session.scalar(select(func.count(Event.picture_id)))
        sites = set(session.scalars(select(VisitCount.site_id)))
    assert made["consultations"] > 40
    assert sites == {1, 2}


def test_its_tills_are_closed_every_evening_and_its_machines_have_a_past(demo):
    _made, database = demo
    with database.reading() as session:
        for noun in (
            Account,
            Consumable,
            Invoice,
            Loan,
            MachineEntry,
            PrepaidCard,
            ReliefApplication,
            Rental,
            RentalWish,
        ):
            assert session.scalar(select(func.count()).select_from(noun)), noun
        tills = session.execute(select(TillDay.site_id, TillDay.day, TillDay.closed_at)).all()
        unpaid = session.scalars(select(PrintJob.state)).all()
        waste = wasted(session, Asked(date(2026, 4, 1), date(2027, 4, 1)))
    assert {(site, day) for site, day, closed in tills if closed is None} == {(1, TODAY), (2, TODAY)}
    assert set(unpaid) == {PrintJobState.SETTLED, PrintJobState.UNPAID, PrintJobState.ON_ACCOUNT}
    assert 0 < sum(row.unexplained for row in waste) < sum(row.between for row in waste) < 500


def test_no_group_comes_twice_on_a_day(demo):
    _made, database = demo
    with database.reading() as session:
        to_rooms = Booking.id.not_in(select(SpecialistSlot.booking_id))
        booked = select(Booking.group_id, Booking.starts_at).where(Booking.state == BookingState.CONFIRMED, to_rooms)
        came = [(group, start.date()) for group, start in session.execute(booked)]
    assert len(came) == len(set(came))


def test_rare_names_are_found(demo):
    _made, database = demo
    with database.reading() as session:
        assert [hit.name for hit in find_groups(session, "高崎まちづくり")] == ["髙﨑まちづくり研究会"]
        assert [hit.name for hit in find_groups(session, "吉野手話の会")] == ["𠮷野手話の会"]


def test_its_journal_runs_forward(demo):
    _made, database = demo
    with database.reading() as session:
        moments = session.scalars(select(JournalFact.at).order_by(JournalFact.number)).all()
    assert list(moments) == sorted(moments)


def contents(where) -> list[tuple]:
    database = opened(where)
    with database.reading() as session:
        bookings = select(Booking.number, Booking.starts_at, Booking.resource_id, Booking.group_id, Booking.purpose)
        groups = select(Group.number, Group.name, Group.kana)
        rows = [tuple(row) for row in [*session.execute(bookings), *session.execute(groups)]]
    database.close()
    return rows


def test_the_same_arguments_make_the_same_center(tmp_path):
    for name, seed in (("one", 5), ("two", 5), ("other", 6)):
        make_demo(str(tmp_path / name), today=TODAY, seed=seed, groups=22, bookings=90)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert contents(tmp_path / "one") != contents(tmp_path / "other")


@pytest.mark.parametrize("bookings", [0, 7, 500])
def test_exactly_so_many_bookings_and_still_sound(tmp_path, bookings):
    made = make_demo(str(tmp_path / "demo"), today=TODAY, groups=25, bookings=bookings)
    database = opened(tmp_path / "demo")
    checked = check(database)
    assert (made.bookings, checked.bookings, checked.ok) == (bookings, bookings, True)
    database.close()


def test_a_large_demo_has_more_rooms_and_one_fact_for_all(tmp_path):
    make_demo(str(tmp_path / "demo"), today=TODAY, groups=20, bookings=24_000)
    database = opened(tmp_path / "demo")
    assert check(database).ok
    with database.reading() as session:
        in_the_main_house = select(Resource.id).where(Resource.kind == ResourceKind.ROOM, Resource.site_id == 1)
        assert len(session.scalars(in_the_main_house).all()) == 21
        number = session.scalars(select(JournalFact.number).where(JournalFact.verb == "fill_demo")).one()
        tables = session.scalars(select(JournalPayload.table_name).where(JournalPayload.number == number))
        assert "bookings" not in set(tables)
    database.close()


def test_a_center_that_is_there_stays(where):
    with pytest.raises(CenterExists):
        make_demo(where, today=TODAY)


def test_a_demo_on_postgresql(empty_postgres):
    make_demo(empty_postgres, today=TODAY, groups=20, bookings=500)
    database = opened(empty_postgres)
    assert check(database).ok
    database.close()


@pytest.mark.parametrize("day", ["2026-12-30", "2027-03-30", "2028-02-29"])
def test_any_day_can_be_a_demo_day(tmp_path, day):
    make_demo(str(tmp_path / "demo"), today=date.fromisoformat(day), seed=2, groups=22, bookings=60)
    database = opened(tmp_path / "demo")
    assert check(database).ok
    database.close()


@pytest.mark.parametrize("counts", [{"groups": 0}, {"groups": -1}, {"bookings": -1}])
def test_counts_that_make_no_center_are_refused(tmp_path, counts):
    with pytest.raises(NotReadable):
        make_demo(str(tmp_path / "demo"), today=TODAY, **counts)
    assert not (tmp_path / "demo").exists()


def test_a_permit_is_issued_once_and_drawn(tmp_path):
    make_demo(str(tmp_path / "demo"), today=TODAY, groups=4, bookings=4)
    database = opened(tmp_path / "demo")
    with database.reading() as session:
        free = select(Booking.id).where(
            Booking.state == BookingState.CONFIRMED, Booking.id.not_in(select(Permit.booking_id))
        )
        booking_id = session.scalars(free).first()
    assert booking_id is not None
    by = By(staff_id=None, staff="山田", site_id=1, pc="受付1")
    drawn = permit_paper(database, by, booking_id)
    number, paper = drawn.number, drawn.pdf
    assert drawn.missing == ()
    assert paper.startswith(b"%PDF")
    assert permit_paper(database, by, booking_id, paid_by="現金").number == number
    database.close()
