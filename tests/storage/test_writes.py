from __future__ import annotations

import threading
from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import delete, func, insert, select, text, update

from desktop.errors import AlreadyThere, Busy, ChangedElsewhere, RoomTaken
from desktop.models import Atom, Booking, Group, JournalFact, JournalPayload, Setting
from desktop.operations.bookings import Place, book_room, cancel_booking, move_booking
from desktop.operations.center import set_setting
from desktop.operations.groups import GroupRequest, add_group
from desktop.operations.undo import undo
from desktop.storage.clock import standing_clock
from desktop.storage.database import Database, Done
from desktop.storage.engines import sqlite_engine
from desktop.storage.notes import UnjournalledWriteError
from desktop.words import CancelReason
from tests.makers import NOW, make_request
from tests.meanwhile import meanwhile


def facts(database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(JournalFact)) or 0


@pytest.mark.parametrize("model", [Booking, Group, Atom, Setting])
@pytest.mark.parametrize("bare", [False, True], ids=["class", "table"])
def test_bulk_statements_on_journalled_records_are_refused(database, made, model, bare):
    target = model.__table__ if bare else model
    for statement in (update(target).values(id=1), delete(target), insert(target).values(id=1)):
        with pytest.raises(UnjournalledWriteError):
            database.write(lambda session, _acting, what=statement: session.execute(what) and None, made.by)
    assert facts(database) == 9


def test_a_write_that_changes_nothing_leaves_no_fact(database, made):
    before = facts(database)
    done = database.write(lambda _session, _acting: 7, made.by)
    assert (done.answer, done.number, done.changes.tables) == (7, 0, frozenset())
    assert facts(database) == before


def test_a_move_to_where_it_is_changes_nothing(database, made):
    mine = database.write(partial(book_room, request=make_request(made)), made.by).answer
    place = Place(resource_id=made.room_a, starts_at=datetime(2026, 11, 21, 14), ends_at=datetime(2026, 11, 21, 16))
    assert database.write(partial(move_booking, booking_id=mine, place=place, seen_version=1), made.by).number == 0


def test_a_refused_write_leaves_nothing_at_all(database, made):
    def half(session, acting):
        book_room(session, acting, make_request(made))
        raise RoomTaken(room="", room_id=1, wanted_start=NOW, wanted_end=NOW, group="", start=NOW, end=NOW)

    before = facts(database)
    with pytest.raises(RoomTaken):
        database.write(half, made.by)
    with database.reading() as session:
        for table in ("bookings", "occupancy", "number_ranges"):
            where = " WHERE name = 'booking'" if table == "number_ranges" else ""
            assert session.execute(text(f"SELECT count(*) FROM {table}{where}")).scalar_one() == 0
    assert facts(database) == before


def test_the_same_request_gets_the_first_answer(database, made):
    book = partial(book_room, request=make_request(made))
    first = database.write(book, made.by, "sheet-1")
    again = database.write(book, made.by, "sheet-1")
    assert (again.answer, again.number) == (first.answer, first.number)
    assert "bookings" in again.changes.tables


def test_the_same_request_sent_twice_at_once_books_once(database, made):
    """The second waits for the first instead of losing the room to it."""
    book = partial(book_room, request=make_request(made))

    def write(operation):
        return database.write(operation, made.by, "sheet-1").answer

    assert meanwhile(write, book, partial(write, book)) == [1, 1]


def test_a_record_made_meanwhile_is_refused_by_name_not_by_the_driver(database, made):
    """Two PCs register the same number at once: the second looks again and says that there is one already."""
    add = partial(add_group, request=GroupRequest(name="会", number="0777"))

    def write(operation):
        return database.write(operation, made.by)

    outcomes = meanwhile(write, add, partial(write, add))
    assert [type(outcome) for outcome in outcomes] == [Done, AlreadyThere]


def test_a_stale_save_of_a_record_without_a_seen_version_is_refused(database, made):
    def slower(session, acting):
        group = session.get_one(Group, made.choir)
        session.execute(text("UPDATE groups SET version = version + 1 WHERE id = :id"), {"id": made.choir})
        group.website = "1"
        return made.choir

    with pytest.raises(ChangedElsewhere):
        database.write(slower, made.by)


def test_busy_when_another_process_holds_the_lock_too_long(sqlite_center):
    slow, quick = (
        Database(sqlite_engine(f"{sqlite_center}/center.db", busy_seconds=seconds), sqlite_center)
        for seconds in (5, 0.2)
    )
    for database in (slow, quick):
        database.clock = standing_clock(NOW)
    from tests.makers import BY, make_small_center

    made = make_small_center(slow)
    holding, go_on = threading.Event(), threading.Event()

    def hold(_session, _acting):
        holding.set()
        go_on.wait(10)

    holder = threading.Thread(target=lambda: slow.write(hold, BY))
    holder.start()
    holding.wait(10)
    try:
        with pytest.raises(Busy):
            quick.write(partial(book_room, request=make_request(made)), BY)
        with quick.reading() as session:
            assert session.scalar(select(func.count()).select_from(Group)) == 2, "reading goes on meanwhile"
    finally:
        go_on.set()
        holder.join(10)
    assert quick.write(partial(book_room, request=make_request(made)), BY).answer == 1
    for database in (slow, quick):
        database.close()


def test_versions_only_rise(database, made):
    book = partial(book_room, request=make_request(made))
    done = database.write(book, made.by)
    seen = [_version(database)]
    cancel = partial(cancel_booking, booking_id=done.answer, reason=CancelReason.OTHER, seen_version=1)
    number = database.write(cancel, made.by).number
    seen.append(_version(database))
    for _ in range(4):
        number = database.write(partial(undo, number=number), made.by).number
        seen.append(_version(database))
    assert seen == sorted(set(seen))
    with database.reading() as session:
        by_act = select(JournalPayload.version).where(JournalPayload.table_name == "bookings")
        assert list(session.scalars(by_act.order_by(JournalPayload.number))) == seen


def test_a_setting_has_one_value_a_day(database, made):
    for value, day in ((2, date(2026, 4, 1)), (4, date(2027, 4, 1)), (5, date(2027, 4, 1))):
        database.write(partial(set_setting, name="booking.window_months", value=value, valid_from=day), made.by)
    with database.reading() as session:
        rows = session.execute(select(Setting.value, Setting.valid_from, Setting.valid_until).order_by(Setting.id))
        assert [tuple(row) for row in rows] == [
            (2, date(2026, 4, 1), date(2027, 4, 1)),
            (5, date(2027, 4, 1), None),
        ]


def _version(database) -> int:
    with database.reading() as session:
        return session.scalars(select(Booking.version)).one()
