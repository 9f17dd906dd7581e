"""Every release's database is opened by today's program: one file per release in tests/fixtures."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.jobs.checking import check
from desktop.queries.days import day_rows
from desktop.queries.groups import find_groups
from desktop.storage.centers import DATABASE_FILE, open_center, with_demo_clock
from desktop.storage.schema import SCHEMA, schema_of

RELEASES = sorted((Path(__file__).parents[1] / "fixtures").glob("*.db"))


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


def test_there_is_a_database_to_try():
    assert RELEASES
