from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import event

from desktop.operations.center import set_setting
from desktop.queries.printing import print_day, print_fee_lines
from desktop.rules.print_fees import Printing
from tests.makers import NOW
from tests.operations.print_room import make_print_room


@pytest.fixture
def room(database, made):
    return make_print_room(database, made)


def test_a_day_takes_the_same_few_questions_however_much_was_printed(room):
    def questions() -> int:
        asked: list[str] = []

        def note(_connection, _cursor, statement, *_rest) -> None:
            asked.append(statement)

        event.listen(room.database.engine, "before_cursor_execute", note)
        with room.database.reading() as session:
            print_day(session, 1, NOW.date())
        event.remove(room.database.engine, "before_cursor_execute", note)
        return len([statement for statement in asked if "SELECT" in statement])

    room.record(cash=160)
    few = questions()
    for _ in range(5):
        room.record(cash=160)
    assert questions() == few <= 5


def test_only_the_jobs_and_the_money_of_the_day(room):
    room.record(cash=160, done_at=NOW - timedelta(days=1))
    room.record(done_at=NOW.replace(hour=0, minute=0))
    assert [row.id for row in room.day().jobs] == [2]
    assert (room.day().taken, room.day().count) == (160, 1)
    assert [row.id for row in room.day(date(2026, 11, 20)).jobs] == [1]
    assert room.day(date(2026, 11, 20)).taken == 0


def test_what_a_job_would_cost_by_the_price_list_of_the_day(room):
    room.write(set_setting, name="printing.tariff", value="kitayamada", valid_from=date(2026, 12, 1))
    printing = Printing(2, 200, duplex=True)
    with room.database.reading() as session:
        today, later = (print_fee_lines(session, printing, day, 1) for day in (NOW.date(), date(2026, 12, 1)))
        named = print_fee_lines(session, Printing(2, 350), NOW.date(), 1, "yotsukaido")
    assert (today.title, today.total) == ("大仙市の例", 500)
    assert (later.title, later.total, [line.amount for line in later.lines]) == ("北山田の例", 1100, [300, 800])
    assert (named.total, named.since) == (450, date(2000, 4, 1))
