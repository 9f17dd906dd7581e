from __future__ import annotations

import subprocess
import sys
import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject
from sqlalchemy import func, select

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import NothingToUndo, RoomTaken
from desktop.models import JournalSeal
from desktop.operations.bookings import book_room
from desktop.queries.days import DAY_READS, day_rows
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock
from desktop.words import OfferKind
from tests.makers import NOW, make_request


@pytest.fixture
def desk(where, made, qtbot):
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    yield desk
    desk.close()


def open_desk(where, qtbot):
    def opener():
        database = open_center(where)
        database.clock = standing_clock(NOW)
        return database

    desk = Desk(opener, pc="受付1")
    with qtbot.waitSignal(desk.opened):
        desk.open()
    return desk


def rows(desk, qtbot):
    heard = []
    desk.read(desk, partial(day_rows, site_id=1, day=NOW.date(), now=NOW), done=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    return heard[0]


def test_a_write_announces_what_it_changed_and_answers_its_owner(desk, made, qtbot):
    answers = []
    with qtbot.waitSignal(desk.changed) as heard:
        desk.write(desk, partial(book_room, request=make_request(made)), done=answers.append)
    changes: Changes = heard.args[0]
    assert changes.touch(DAY_READS)
    assert changes.ours
    assert answers == [1]
    assert [row.group for row in rows(desk, qtbot).bookings] == ["鎌倉合唱団"]


def test_a_refused_place_knows_what_would_work(desk, made, qtbot):
    refusals = []
    desk.write(desk, partial(book_room, request=make_request(made)))
    desk.write(desk, partial(book_room, request=make_request(made)), refused=refusals.append)
    qtbot.waitUntil(lambda: bool(refusals))
    refusal = refusals[0]
    assert isinstance(refusal, RoomTaken)
    assert [offer.kind for offer in refusal.alternatives] == [
        OfferKind.OTHER_ROOM,
        OfferKind.OTHER_TIME,
        OfferKind.OTHER_DAY,
    ]


def test_undo_and_redo(desk, made, qtbot):
    done, refused = [], []
    desk.write(desk, partial(book_room, request=make_request(made)), done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    desk.undo(desk, done=done.append, refused=refused.append)
    qtbot.waitUntil(lambda: len(done) == 2)
    assert rows(desk, qtbot).bookings == ()
    desk.redo(desk, done=done.append, refused=refused.append)
    qtbot.waitUntil(lambda: len(done) == 3)
    assert len(rows(desk, qtbot).bookings) == 1
    desk.undo(desk, done=done.append, refused=refused.append)
    qtbot.waitUntil(lambda: len(done) == 4)
    assert rows(desk, qtbot).bookings == ()
    desk.undo(desk, done=done.append, refused=refused.append)
    assert isinstance(refused[0], NothingToUndo)


WRITER = """
import sys
from datetime import datetime
from functools import partial
from desktop.operations.acting import By
from desktop.operations.bookings import BookingRequest, book_room
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock

where, room, group = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
database = open_center(where)
database.clock = standing_clock(datetime(2026, 11, 21, 10))
start, end = datetime(2026, 11, 21, 14), datetime(2026, 11, 21, 16)
request = BookingRequest(resource_id=room, group_id=group, starts_at=start, ends_at=end)
print("ready", flush=True)
sys.stdin.readline()
database.write(partial(book_room, request=request), By(staff_id=None, staff="", site_id=1, pc="other"))
print("written", flush=True)
sys.stdin.readline()
"""


def test_another_process_is_heard_within_a_second(desk, where, made, qtbot):
    other = subprocess.Popen(
        [sys.executable, "-c", WRITER, where, str(made.room_a), str(made.choir)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with other:
        assert other.stdout.readline() == "ready\n"
        with qtbot.waitSignal(desk.changed, timeout=1000) as heard:  # counted from the end of the block
            other.stdin.write("\n")
            other.stdin.flush()
            assert other.stdout.readline() == "written\n"
        other.stdin.write("\n")
    assert not heard.args[0].ours
    assert heard.args[0].touch({"bookings"})
    assert [row.group for row in rows(desk, qtbot).bookings] == ["鎌倉合唱団"]


def test_only_the_newest_question_of_a_topic_is_answered(desk, qtbot):
    gate, answers = threading.Event(), []
    desk.read(desk, lambda _session: gate.wait(5), done=lambda _ok: None)
    for number in range(20):
        desk.read(desk, partial(lambda _session, n: n, n=number), done=answers.append, topic="typed")
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    qtbot.wait(50)
    assert answers == [19]


def test_answers_to_a_page_that_closed_are_dropped(desk, made, qtbot):
    page, answers = QObject(), []
    desk.write(page, partial(book_room, request=make_request(made)), done=answers.append)
    page.deleteLater()
    with qtbot.waitSignal(desk.changed):
        pass
    assert answers == []


def test_the_journal_is_sealed_from_time_to_time(desk, database, made, qtbot):
    from desktop.jobs.checking import check
    from desktop.queries.journal import last_number

    with qtbot.waitSignal(desk.changed):  # sealing has a lane of its own and would not wait for the booking
        desk.write(desk, partial(book_room, request=make_request(made)))
    desk._sealing.timeout.emit()
    qtbot.waitUntil(lambda: seals(database) == 1)
    desk._sealing.timeout.emit()
    qtbot.wait(100)
    assert seals(database) == 1
    assert check(database).journal_ok
    with database.reading() as session:
        assert last_number(session) > 0


def seals(database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(JournalSeal))
