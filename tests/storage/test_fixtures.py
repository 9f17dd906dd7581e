"""Every release's database is opened by today's program: one file per release in tests/fixtures."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.jobs.checking import check
from desktop.queries.bookings import booking_details
from desktop.queries.days import day_rows
from desktop.queries.group_cards import group_card, group_choices
from desktop.queries.group_words import word_lists
from desktop.queries.groups import find_groups
from desktop.storage.centers import DATABASE_FILE, open_center, with_demo_clock
from desktop.storage.schema import SCHEMA, schema_of
from desktop.words import ConsentField, GroupStatus

FIXTURES = Path(__file__).parents[1] / "fixtures"
RELEASES = sorted(FIXTURES.glob("*.db"))
FIRST = FIXTURES / "0.1.0.db"


@pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.stem)
def test_a_database_of_this_release_opens_and_is_sound(release, tmp_path):
    shutil.copy(release, tmp_path / DATABASE_FILE)
    database = with_demo_clock(open_center(str(tmp_path)), None, running=False)
    assert schema_of(database.engine) == SCHEMA
    assert check(database).ok
    now = database.now()
    with database.reading() as session:
        assert day_rows(session, 1, now.date(), now).bookings
        assert find_groups(session, "の会")
    database.close()


def test_what_a_group_and_a_permit_were_before_the_counters_opened_is_kept(tmp_path):
    shutil.copy(FIRST, tmp_path / DATABASE_FILE)
    database = with_demo_clock(open_center(str(tmp_path)), None, running=False)
    with database.reading() as session:
        card = group_card(session, 2, database.now())
        paid = booking_details(session, 26).permit
        assert len(group_choices(session).fields) == 9
    database.close()
    assert (card.name, card.representative, card.status) == ("𠮷野手話の会", "𠮷野 美津子", GroupStatus.REGISTERED)
    private = {row.kind: (row.value, row.published) for row in card.private}
    assert private[ConsentField.PHONE] == ("000-0000-0002", None)
    assert private[ConsentField.ADDRESS] == ("みほん市中央2丁目2番2号", None)
    assert card.history[0][:2] == (date(2024, 4, 1), GroupStatus.REGISTERED)
    assert (paid.number, paid.paid_on, paid.paid_by) == ("8-00001", date(2026, 11, 18), "現金")


def test_there_is_a_database_to_try():
    assert RELEASES


def test_groups_of_before_the_registry_say_nothing_new_and_ids_go_on(tmp_path):
    shutil.copy(FIXTURES / "0.1.0.every_counter.db", tmp_path / DATABASE_FILE)
    database = with_demo_clock(open_center(str(tmp_path)), None, running=False)
    with database.reading() as session:
        card = group_card(session, 1, database.now())
        lists = {row.key for row in word_lists(session)}
        counting = session.scalars(text("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")).all()
    database.close()
    assert (card.corporate_number, card.words, card.ages, card.mail_refused, card.merged_into) == (
        "",
        (),
        (),
        False,
        None,
    )
    assert card.members is not None
    assert card.status is GroupStatus.REGISTERED
    assert {"area", "needs", "offers", "challenges", "class"} <= lists
    assert {"groups", "imports", "group_words"} <= set(counting)
