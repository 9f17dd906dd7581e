from __future__ import annotations

from datetime import datetime
from functools import partial

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop.jobs.checking import check
from desktop.operations.closures import ClosureRequest, close_rooms
from desktop.queries.closures import closures_to_come, displaced_bookings
from desktop.queries.occupancy_checks import occupancy_faults
from desktop.queries.self_check import SelfCheck, self_check
from tests.makers import NOW, make_request
from tests.operations.acts import Acts
from tests.operations.buffered import book_buffered


def test_the_closures_to_come_and_whom_they_displaced(database, made):
    acts = Acts(database, made)
    acts.book(start="14:00", end="16:00")
    day = {"starts_at": datetime(2026, 11, 21, 13), "ends_at": datetime(2026, 11, 21, 15)}
    acts.write(close_rooms, request=ClosureRequest(name="ワックスがけ", room_ids=(made.room_a, made.joined), **day))
    acts.write(close_rooms, request=ClosureRequest(name="選挙", site_id=1, **day))
    with database.reading() as session:
        some, whole = closures_to_come(session, 1, NOW)
        assert (some.rooms, some.whole, some.displaced) == (("会議室A", "会議室A+B"), "", 1)
        assert (whole.whole, whole.displaced) == ("本館", 0)
        assert [row.number for row in displaced_bookings(session, NOW)] == ["R8-B00001"]
        assert displaced_bookings(session, NOW, whole.id) == []
        assert closures_to_come(session, 1, datetime(2026, 11, 21, 15)) == []


def test_the_self_check_counts_again(database, made):
    acts = Acts(database, made)
    acts.book(start="14:00", end="16:00")
    acts.book(start="16:00", end="17:00")
    with database.reading() as session:
        assert self_check(session, NOW) == SelfCheck(0, 2, NOW)
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE bookings SET starts_at = '2026-11-21 15:00:00.000000' WHERE id = 2"))
    with database.reading() as session:
        assert self_check(session, NOW).overlaps == 1


def test_whatever_is_wrong_with_ticks_is_found(database, made):
    acts = Acts(database, made)
    request = make_request(made, "14:00", "15:00")
    database.write(partial(book_buffered, request=request, after=10), made.by)
    day = {"starts_at": datetime(2026, 11, 21, 17), "ends_at": datetime(2026, 11, 21, 18)}
    acts.write(close_rooms, request=ClosureRequest(name="点検", room_ids=(made.room_a,), **day))
    assert check(database).ok
    wrongs = {
        "DELETE FROM occupancy WHERE buffer AND tick = (SELECT max(tick) FROM occupancy WHERE buffer)": "lacks ticks",
        "UPDATE occupancy SET tick = tick + 4 WHERE buffer": "not its own",
        "DELETE FROM occupancy WHERE closure_id = 1 AND tick = (SELECT max(tick) FROM occupancy)": "free",
        "UPDATE closures SET withdrawn = true": "does not stand",
        "UPDATE bookings SET closure_id = 1": "not there",
    }
    for statement, told in wrongs.items():
        with database.engine.connect() as connection:
            connection.execute(text(statement))
            assert any(told in fault for fault in _faults(connection)), (statement, _faults(connection))
            connection.rollback()


def _faults(connection):

    return occupancy_faults(Session(connection), NOW)
