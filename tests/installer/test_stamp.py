import sys
from pathlib import Path

import pytest

from installer import stamp


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in a folder with a space and kanji in its name, set up to run but not to test."""
    place = tmp_path / "窓口 の机"
    (place / "installer").mkdir(parents=True)
    (place / "installer" / "pins.txt").write_text("segno==1.6.6\n")
    (place / "installer" / "pins-test.txt").write_text("-r pins.txt\npytest==9.2.0\n")
    stamp.scripts(place).mkdir(parents=True)
    stamp.python(place).touch()
    (stamp.packages(place) / "segno").mkdir(parents=True)
    stamp.write(place, tests=False, surfaces={"offscreen"})
    return place


def holds(checkout: Path, *, tests: bool = False, surfaces: tuple[str, ...] = ("offscreen",)) -> bool:
    return stamp.holds(checkout, tests=tests, surfaces=surfaces)


def test_a_finished_set_up_holds(checkout):
    assert holds(checkout)


def test_test_tools_are_set_up_only_when_asked_for_and_serve_a_plain_start_too(checkout):
    assert not holds(checkout, tests=True)
    stamp.write(checkout, tests=True, surfaces={"offscreen"})
    assert holds(checkout, tests=True)
    assert holds(checkout)


def test_a_screen_asks_for_its_own_libraries(checkout):
    assert not holds(checkout, surfaces=("offscreen", "x11"))
    assert holds(checkout, surfaces=())


def test_other_pins_ask_for_another_set_up(checkout):
    (checkout / "installer" / "pins.txt").write_text("segno==1.6.5\n")
    assert not holds(checkout)


def test_another_test_tool_leaves_a_plain_start_alone(checkout):
    (checkout / "installer" / "pins-test.txt").write_text("-r pins.txt\npytest==9.2.1\n")
    assert holds(checkout)


def test_another_python_asks_for_another_set_up(checkout, monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 99, 0, "final", 0))
    assert not holds(checkout)


def test_a_moved_checkout_is_noticed(checkout):
    moved = checkout.rename(checkout.with_name("moved"))
    assert not holds(moved)


def test_a_lost_package_is_noticed(checkout):
    (stamp.packages(checkout) / "segno").rmdir()
    assert not holds(checkout)


def test_a_lost_python_is_noticed(checkout):
    stamp.python(checkout).unlink()
    assert not holds(checkout)


def test_a_set_up_cut_short_is_noticed(checkout):
    (checkout / stamp.VENV / stamp.UNFINISHED).touch()
    assert not holds(checkout)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00"])
def test_a_stamp_that_cannot_be_read_is_none(checkout, text):
    (checkout / stamp.VENV / stamp.STAMP).write_text(text)
    assert stamp.read(checkout) is None
    assert not holds(checkout)


def test_without_any_environment_nothing_holds(tmp_path, checkout):
    (checkout / stamp.VENV).rename(tmp_path / "elsewhere")
    assert not holds(checkout)
