"""What somebody else's hand has spoiled in the tables is refused by name."""

from __future__ import annotations

from functools import partial

import pytest
from sqlalchemy import text

from desktop.errors import Damaged
from desktop.operations.bookings import book_room
from desktop.operations.undo import undo
from tests.makers import NOW, make_request


def spoil(database, statement: str, **values: object) -> None:
    with database.engine.begin() as connection:
        connection.execute(text(statement), values)


def test_a_setting_of_the_wrong_kind_is_named(database, made):
    spoil(
        database,
        "INSERT INTO settings (name, value, valid_from, version) VALUES ('booking.window_months', :value, :day, 1)",
        value='"three"',
        day=NOW.date().isoformat(),
    )
    with pytest.raises(Damaged) as refusal:
        database.write(partial(book_room, request=make_request(made)), made.by)
    assert "booking.window_months" in refusal.value.faults[0]


def test_an_unreadable_journal_entry_is_not_undone(embedded, made_in_it):
    database, made = embedded, made_in_it
    done = database.write(partial(book_room, request=make_request(made)), made.by)
    spoil(database, "UPDATE journal_payloads SET after = '{broken' WHERE number = :number", number=done.number)
    with pytest.raises(Damaged):
        database.write(partial(undo, number=done.number), made.by)


@pytest.fixture
def embedded(sqlite_center):
    """PostgreSQL refuses broken JSON by itself, so this is about a file."""
    from desktop.storage.centers import open_center
    from desktop.storage.clock import standing_clock

    database = open_center(sqlite_center)
    database.clock = standing_clock(NOW)
    yield database
    database.close()


@pytest.fixture
def made_in_it(embedded):
    from tests.makers import make_small_center

    return make_small_center(embedded)
