from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import PoolProxiedConnection

from desktop.errors import CannotWrite, CenterExists, Missing, NotACenter
from desktop.storage.centers import DATABASE_FILE, make_center, open_center
from desktop.storage.making import center_in_making
from tests.makers import make_small_center


class PowerCutError(Exception):
    pass


def test_a_center_is_there_when_it_is_complete(tmp_path):
    where = str(tmp_path / "center")
    with center_in_making(where) as database:
        make_small_center(database)
        with pytest.raises(NotACenter):
            open_center(where)
    with open_center(where).reading():
        pass
    assert not list(Path(where).glob("*.part*"))


def test_one_that_was_cut_short_leaves_nothing_and_can_be_made_again(tmp_path):
    where = str(tmp_path / "center")
    with pytest.raises(PowerCutError):
        _make_half(where)
    assert not list(Path(where).glob("center.db*"))
    with center_in_making(where) as database:
        make_small_center(database)
    open_center(where).close()


def test_what_a_kill_left_behind_is_no_center_and_stands_in_nobodys_way(tmp_path):
    where = str(tmp_path / "center")
    make_small_center(make_center(where, file=f"{DATABASE_FILE}.0.part"))
    with pytest.raises(NotACenter):
        open_center(where)
    with center_in_making(where) as database:
        make_small_center(database)
    open_center(where).close()


def test_a_center_that_appeared_meanwhile_stays(tmp_path):
    where = str(tmp_path / "center")
    with pytest.raises(CenterExists), center_in_making(where):
        make_center(where).close()
    open_center(where).close()
    with pytest.raises(CenterExists), center_in_making(where):
        pass


@pytest.mark.parametrize("where", ["", " "])
def test_a_center_needs_a_place(where):
    with pytest.raises(Missing), center_in_making(where):
        pass


def test_a_log_that_could_not_be_written_back_is_not_left_behind(tmp_path):
    where = str(tmp_path / "center")
    others: list[PoolProxiedConnection] = []
    with pytest.raises(CannotWrite):
        _make_watched(where, others)
    others[0].close()
    assert not (Path(where) / DATABASE_FILE).exists()


def _make_half(where):
    with center_in_making(where) as database:
        make_small_center(database)
        raise PowerCutError


def _make_watched(where, others):
    """Somebody else has the file open to the end."""
    with center_in_making(where) as database:
        others.append(database.engine.raw_connection())
        others[0].cursor().execute("SELECT count(*) FROM alembic_version").fetchall()
        others[0].detach()
        make_small_center(database)
