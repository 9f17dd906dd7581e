from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from desktop.errors import CenterExists, NotACenter, NotADemo, OnNetworkShare, Unreachable, WrongKey
from desktop.storage import engines
from desktop.storage.centers import DATABASE_FILE, filesystem_at, make_center, open_center, with_demo_clock
from tests.makers import NOW, make_small_center
from tests.quick_engines import PRAGMAS_OF_THE_PROGRAM

KEY = "MADOGUCHI \"見本\" x'00'"
MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
//server/share /mnt/city\\040hall cifs rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/desk/local ext4 rw 0 0
"""


def test_a_folder_without_a_database_is_no_center(tmp_path):
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(NotACenter):
            open_center(str(folder))


def test_an_empty_file_is_no_center(tmp_path):
    (tmp_path / DATABASE_FILE).touch()
    with pytest.raises(NotACenter):
        open_center(str(tmp_path))


def test_an_empty_database_on_the_server_is_no_center(postgres):
    with pytest.raises(NotACenter):
        open_center(postgres)


def test_a_text_file_in_its_place_is_refused_and_left_alone(tmp_path):
    text_file = tmp_path / DATABASE_FILE
    text_file.write_text("会議室の鍵は二階\n" * 500, encoding="utf-8")
    with pytest.raises(WrongKey):
        open_center(str(tmp_path))
    assert text_file.read_text(encoding="utf-8") == "会議室の鍵は二階\n" * 500


def test_a_key_makes_the_file_unreadable_without_it(tmp_path):
    where = str(tmp_path / "center")
    database = make_center(where, KEY)
    make_small_center(database)
    database.close()
    for file in Path(where).glob("center.db*"):
        assert b"SQLite format" not in file.read_bytes()
        assert "鎌倉合唱団".encode() not in file.read_bytes()
    for key in ("", "another", KEY.lower()):
        with pytest.raises(WrongKey):
            open_center(where, key)
    with open_center(where, KEY).reading() as session:
        assert session.execute(text("SELECT count(*) FROM groups")).scalar_one() == 2


def test_a_plain_center_does_not_open_with_a_key(sqlite_center):
    with pytest.raises(WrongKey):
        open_center(sqlite_center, KEY)


def test_a_center_is_not_made_over_another(where):
    with pytest.raises(CenterExists):
        make_center(where)


def test_a_folder_may_be_called_anything(tmp_path):
    where = str(tmp_path / "窓口 #1 100%?mode=ro&x")
    make_center(where).close()
    assert (Path(where) / DATABASE_FILE).is_file()
    open_center(where).close()


@pytest.mark.parametrize("name", ["OneDrive", "OneDrive - 鎌倉市", "Dropbox", "Google Drive"])
def test_a_synced_folder_is_refused(tmp_path, name):
    with pytest.raises(OnNetworkShare):
        make_center(str(tmp_path / name / "center"))
    assert not (tmp_path / name).exists()


def test_a_link_into_a_synced_folder_is_refused(tmp_path):
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "center").symlink_to(tmp_path / "OneDrive")
    with pytest.raises(OnNetworkShare):
        make_center(str(tmp_path / "center"))


@pytest.mark.parametrize(
    ("place", "filesystem"),
    [
        ("/var/lib/center", "ext4"),
        ("/tmp/center", "tmpfs"),
        ("/tmpfiles", "ext4"),
        ("/mnt/city hall/窓口", "cifs"),
        ("/mnt/city hal", "ext4"),
        ("/home/desk/center", "nfs4"),
        ("/home/desk/local/center", "ext4"),
    ],
)
def test_the_longest_mount_point_tells_the_file_system(place, filesystem):
    assert filesystem_at(Path(place), MOUNTS) == filesystem


def test_where_mounts_are_unknown_so_is_the_file_system():
    assert filesystem_at(Path("/home/desk"), "") == ""


def test_a_server_that_is_not_there_is_unreachable():
    with pytest.raises(Unreachable):
        open_center("postgresql://desk@127.0.0.1:9/center")


def test_a_server_that_goes_away_is_unreachable_and_comes_back(tmp_path):
    from tests.servers import own_server

    with own_server() as server:
        database = make_center(server.make_database("center"))
        make_small_center(database)
        server.owner.stop()
        with pytest.raises(Unreachable), database.reading() as session:
            session.execute(text("SELECT 1"))
        server.owner.start()
        with database.reading() as session:
            assert session.execute(text("SELECT count(*) FROM groups")).scalar_one() == 2
        database.close()


def test_only_a_demo_has_a_clock_that_can_be_set(database):
    make_small_center(database)
    assert with_demo_clock(database, None, running=False) is database
    with pytest.raises(NotADemo):
        with_demo_clock(database, NOW, running=False)


def test_the_file_itself_says_wal_and_full(sqlite_center, monkeypatch):
    monkeypatch.setattr(engines, "PRAGMAS", PRAGMAS_OF_THE_PROGRAM)
    database = open_center(sqlite_center)
    with database.reading() as session:
        said = [session.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous")]
        assert said == ["wal", 2]
    engine = create_engine(f"sqlite:///{sqlite_center}/{DATABASE_FILE}")
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM alembic_version")).scalar() == 1
    engine.dispose()
    database.close()
