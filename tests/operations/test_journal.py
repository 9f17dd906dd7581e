from __future__ import annotations

import pytest
from sqlalchemy import text

from desktop.jobs.checking import check
from desktop.operations.journal import seal_journal
from tests.operations.acts import Acts


@pytest.fixture
def sealed(database, made):
    """A journal with two seals and a fact after the second."""
    acts = Acts(database, made)
    acts.book()
    acts.write(seal_journal)
    acts.move(1, made.japanese, "14:00", "15:00")
    acts.write(seal_journal)
    acts.cancel(1)
    return database


def damage(database, statement: str) -> None:
    with database.engine.begin() as connection:
        connection.execute(text(statement))


def faults(database) -> tuple[str, ...]:
    found = check(database)
    assert found.ok == (not found.faults)
    return found.faults


def test_seals_over_an_untouched_journal_fit(sealed):
    found = check(sealed)
    assert (found.ok, found.journal_ok, found.overlaps, found.bookings) == (True, True, 0, 1)


def test_nothing_to_seal_makes_no_seal(database, made):
    acts = Acts(database, made)
    acts.write(seal_journal)
    acts.write(seal_journal)  # there is only the fact of the first sealing
    with database.reading() as session:
        assert session.execute(text("SELECT count(*) FROM journal_seals")).scalar_one() == 1


@pytest.mark.parametrize(
    "change",
    [
        "staff = '別人'",
        "staff_id = NULL",
        "pc = '受付2'",
        "verb = 'book_room2'",
        "at = '2026-11-20 01:00:00.000000'",
        "record = 'bookings:2'",
        "request_id = 'another'",
        "tables = 'bookings'",
        "answer = '77'",
        "undoes = 9",
        "digest = 'x'",
    ],
)
def test_a_changed_fact_is_found(sealed, change):
    damage(sealed, f"UPDATE journal_facts SET {change} WHERE number = 10")
    assert any("seal 1" in fault for fault in faults(sealed))
    assert not check(sealed).journal_ok


@pytest.mark.parametrize("seal", [1, 2])
def test_a_removed_or_rewritten_seal_is_found(sealed, seal):
    damage(sealed, f"UPDATE journal_seals SET seal = 'x' WHERE number = {seal}")
    assert any(f"seal {seal}" in fault for fault in faults(sealed))
    damage(sealed, f"DELETE FROM journal_seals WHERE number = {seal}")
    assert bool(faults(sealed)) == (seal == 1)


def test_a_removed_fact_is_found(sealed):
    damage(sealed, "DELETE FROM journal_payloads WHERE number = 10")
    damage(sealed, "DELETE FROM journal_facts WHERE number = 10")
    assert any("seal 1" in fault for fault in faults(sealed))


@pytest.mark.parametrize(
    "change", ["after = '{}'", "before = NULL, after = NULL", "record_id = '2'", "salt = 'x'", "table_name = 'groups'"]
)
def test_a_changed_payload_is_found(sealed, change):
    damage(sealed, f"UPDATE journal_payloads SET {change} WHERE number = 12")
    assert faults(sealed) == ("journal entry 12 was changed",)


def test_erasing_payloads_leaves_facts_that_still_verify(sealed):
    damage(sealed, "DELETE FROM journal_payloads WHERE number IN (9, 10, 12)")
    assert faults(sealed) == ()


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("UPDATE occupancy SET tick = tick + 100000", "R8-B00001"),
        ("UPDATE occupancy SET atom_id = 2", "R8-B00001"),
        ("DELETE FROM occupancy", "R8-B00001"),
        ("UPDATE bookings SET state = 'cancelled', expires_at = made_at", "not live"),
        ("UPDATE bookings SET ends_at = '2026-11-21 15:00:00.000000'", "R8-B00001"),
        ("UPDATE stock_use SET used = 2", "equipment"),
        ("DELETE FROM stock_use WHERE tick % 2 = 0", "equipment"),
    ],
)
def test_check_finds_what_does_not_fit(database, made, statement, word):
    Acts(database, made).book(items=((made.projector, 1),))
    assert faults(database) == ()
    damage(database, statement)
    assert any(word in fault for fault in faults(database)), faults(database)


def test_check_counts_overlaps_from_the_bookings_alone(database, made):
    acts = Acts(database, made)
    acts.book()
    acts.book(start="16:00", end="17:00")
    acts.book(start="17:00", end="18:00", resource_id=made.joined)
    damage(database, "UPDATE bookings SET ends_at = '2026-11-21 18:00:00.000000' WHERE id = 1")
    assert check(database).overlaps == 2
