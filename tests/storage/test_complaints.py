from __future__ import annotations

import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, OperationalError

from desktop.errors import Busy, CannotWrite, Damaged, Unreachable, WrongKey
from desktop.queries.days import room_rows
from desktop.storage.backup import back_up
from desktop.storage.centers import DATABASE_FILE, open_center
from desktop.storage.complaints import refusal_of
from desktop.storage.news import Watch
from tests.makers import BY, make_room, make_small_center


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("database is locked", Busy),
        ("canceling statement due to lock timeout", Busy),
        ("file is not a database", WrongKey),
        ("database disk image is malformed", Damaged),
        ("no such table: bookings", Damaged),
        ("database or disk is full", CannotWrite),
        ('could not extend file "base/5/1": No space left on device', CannotWrite),
        ("attempt to write a readonly database", CannotWrite),
        ("disk I/O error", CannotWrite),
        ("unable to open database file", Unreachable),
        ("connection refused", Unreachable),
    ],
)
def test_what_a_database_complains_of_has_a_sentence(words, refusal):
    assert type(refusal_of(OperationalError("SELECT 1", {}, Exception(words)), "/center")) is refusal


def test_our_own_mistakes_stay_bugs():
    assert refusal_of(OperationalError("SELEC 1", {}, Exception('near "SELEC": syntax error')), "/center") is None


def test_a_disk_that_fills_up_while_the_desk_is_open_refuses_and_loses_nothing(sqlite_center):
    database = open_center(sqlite_center)

    def fill(session, _acting):
        session.execute(text("CREATE TABLE filling (words TEXT)"))
        session.execute(text("INSERT INTO filling VALUES (:words)"), {"words": "x" * 10_000_000})

    with database.engine.connect() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages + 4}"))
        connection.rollback()
    with pytest.raises(CannotWrite):
        database.write(fill, BY)
    with database.reading() as session:
        assert session.execute(text("PRAGMA quick_check")).scalar_one() == "ok"
    database.close()


def test_a_damaged_file_is_called_damaged(sqlite_center):
    file = Path(sqlite_center) / DATABASE_FILE
    with file.open("r+b") as database:
        database.truncate(5 * 4096)
    with pytest.raises(Damaged):
        open_center(sqlite_center)


def test_a_table_that_is_gone_is_damage_not_a_bug(sqlite_center):
    database = open_center(sqlite_center)
    with database.engine.begin() as connection:
        connection.execute(text("DROP TABLE journal_seals"))
    with pytest.raises(Damaged), database.reading() as session:
        session.execute(text("SELECT * FROM journal_seals"))
    assert not isinstance(Damaged(()), DatabaseError)
    database.close()


def test_nothing_is_written_into_a_file_that_is_gone(sqlite_center):
    database, file = open_center(sqlite_center), Path(sqlite_center) / DATABASE_FILE
    make_small_center(database)
    away = file.rename(file.with_name("away.db"))
    with pytest.raises(Unreachable):
        make_room(database, name="茶室")
    with pytest.raises(Unreachable), database.reading() as session:
        room_rows(session)
    assert not file.exists()
    away.rename(file)
    make_room(database, name="茶室")
    database.close()


def test_a_restored_file_is_the_one_that_is_written_and_watched(sqlite_center):
    database, file = open_center(sqlite_center), Path(sqlite_center) / DATABASE_FILE
    made = make_small_center(database)
    backup = back_up(database.engine, Path(sqlite_center) / "backups", "hand")
    make_room(database, name="茶室")
    told = threading.Event()
    watch = Watch(database, told.set)
    watch.start()
    assert told.wait(2)
    for ending in ("-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
    backup.replace(file)
    told.clear()
    assert told.wait(3)
    make_room(database, name="茶室", by=made.by)
    told.clear()
    with open_center(sqlite_center).reading() as session:
        assert [row.name for row in room_rows(session)][-1] == "茶室"
    assert told.wait(2)
    watch.stop()
    database.close()
