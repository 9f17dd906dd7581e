from __future__ import annotations

import shutil
from contextlib import closing

import pytest
from sqlalchemy import text

from desktop.errors import CannotWrite
from desktop.models import Base
from desktop.storage.backup import back_up
from desktop.storage.centers import DATABASE_FILE, make_center, open_center
from desktop.storage.schema import SCHEMA
from tests.makers import make_small_center

KEY = "鍵 \"quoted\" 'too'"
COUNT = "SELECT count(*) FROM {}"


@pytest.fixture(params=["", KEY], ids=["plain", "encrypted"], scope="module")
def key(request):
    return request.param


@pytest.fixture(scope="module")
def small(tmp_path_factory, key):
    """Made once for each key: every test begins with a copy."""
    folder = tmp_path_factory.mktemp("backup") / "center"
    with closing(make_center(str(folder), key)) as database:
        make_small_center(database)
    return folder


@pytest.fixture
def center(tmp_path, small, key):
    database = open_center(str(shutil.copytree(small, tmp_path / "center")), key)
    yield database
    database.close()


def test_a_backup_opens_with_the_same_key_and_holds_everything(center, key, tmp_path):
    file = back_up(center.engine, tmp_path / "backups", "daily")
    restored = tmp_path / "restored"
    restored.mkdir()
    file.rename(restored / DATABASE_FILE)
    copy = open_center(str(restored), key)
    with center.reading() as ours, copy.reading() as theirs:
        for table in (*Base.metadata.tables, "group_search"):
            counted = [session.execute(text(COUNT.format(table))).scalar_one() for session in (ours, theirs)]
            assert counted[0] == counted[1], table
        assert theirs.execute(text(COUNT.format("groups"))).scalar_one() == 2
    copy.close()


def test_an_encrypted_backup_is_encrypted(center, key, tmp_path):
    content = back_up(center.engine, tmp_path, "daily").read_bytes()
    assert ("鎌倉合唱団".encode() in content) == (not key)


def test_two_backups_in_one_second_do_not_overwrite_each_other(center, tmp_path):
    files = {back_up(center.engine, tmp_path / "backups", "daily") for _ in range(3)}
    assert len(files) == 3
    assert set((tmp_path / "backups").iterdir()) == files


def test_work_goes_on_after_a_backup(center, tmp_path):
    back_up(center.engine, tmp_path / "backups", "daily")
    from tests.makers import make_group

    make_group(center, name="あとの会")
    with center.reading() as session:
        assert session.execute(text(COUNT.format("groups"))).scalar_one() == 3


def test_a_folder_that_cannot_be_is_refused_in_words(center, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite):
        back_up(center.engine, tmp_path / "file" / "backups", "daily")


def test_a_damaged_copy_is_not_kept(center, tmp_path, monkeypatch):
    from desktop.storage import backup

    monkeypatch.setattr(backup, "_fault_in", lambda _connection, _copy: "row 3 missing from index")
    with pytest.raises(CannotWrite):
        back_up(center.engine, tmp_path / "backups", "daily")
    assert not list((tmp_path / "backups").glob("*.db"))


def test_migrating_a_center_in_use_makes_a_backup_first(sqlite_center, monkeypatch):
    from pathlib import Path

    from desktop.storage import schema

    monkeypatch.setattr(schema, "SCHEMA", "20991231_2359")
    open_center(sqlite_center).close()
    backups = list((Path(sqlite_center) / "backups").glob("*-before-migrating.db"))
    assert len(backups) == 1
    monkeypatch.setattr(schema, "SCHEMA", SCHEMA)
    open_center(sqlite_center).close()
